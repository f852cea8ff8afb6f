"""Typed citations as commands of biblatex and natbib, and as Pandoc's keys; what is doubtful stays as typed."""

import pytest

from refkit.convert.commands import Target
from tests.convert.factories import body, converted, planned

# nothing to convert, or nothing that can be: the text stays
NOOP = {
    "aside": "In June (June 1-4) it met (category 1).",
    "missing": "It is so (Volkogonov 12).",
    "ambiguous": "It is so (Zhukov, 2002).",
    "no parenthesis": "Zhukov and Thurston wrote much.",
}


@pytest.mark.parametrize("text", NOOP.values(), ids=NOOP.keys())
def test_stays_as_typed(text: str) -> None:
    assert (body(text), converted(text, "pandoc")) == (text, text)


# what is typed, and what it becomes in biblatex, natbib and Pandoc
ROWS = {
    "two works, the name carried": (
        'So (Zhukov, Inoy 232, 236; "Repressii" 10-11).',
        r"So \autocites[232, 236]{inoy}[10-11]{repressii}.",
        r"So \citetext{\citealp[232, 236]{inoy}; \citealp[10-11]{repressii}}.",
        "So [@inoy, 232, 236; @repressii, 10-11].",
    ),
    "author and page": (
        "So (Thurston 12).",
        r"So \autocite[12]{life}.",
        r"So \citep[12]{life}.",
        "So [@life, 12].",
    ),
    "prefixes": (
        "So (cf. Thurston 12; see also Getty and Naumov 5).",
        r"So \autocites[cf.][12]{life}[see also][5]{road}.",
        r"So \citetext{\citealp[cf.][12]{life}; \citealp[see also][5]{road}}.",
        "So [cf. @life, 12; see also @road, 5].",
    ),
    "a comma in the prefix": (
        "So (e.g., Thurston 12).",
        r"So \autocite[e.g.,][12]{life}.",
        r"So \citep[e.g.,][12]{life}.",
        "So [e.g., @life, 12].",
    ),
    "prefix and no page": (
        "So (see Getty and Naumov).",
        r"So \autocite[see][]{road}.",
        r"So \citep[see][]{road}.",
        "So [see @road].",
    ),
    "the name in the sentence": (
        "Thurston (24) says.",
        r"Thurston \autocite*[24]{life} says.",
        r"\citet[24]{life} says.",
        "@life [24] says.",
    ),
    "the name in the sentence, inflected": (
        "Thurston’s (24) book.",
        r"Thurston’s \autocite*[24]{life} book.",
        r"Thurston’s \citeyearpar[24]{life} book.",
        "Thurston’s [-@life, 24] book.",
    ),
    "the name far off": (
        'Getty argues much ("Excesses" 126).',
        r"Getty argues much \autocite*[126]{excesses}.",
        r"Getty argues much \citeyearpar[126]{excesses}.",
        "Getty argues much [-@excesses, 126].",
    ),
    "one name in the sentence, one in the parenthesis": (
        'Getty argues much ("Excesses" 126; Thurston 4).',
        r"Getty argues much (\cite*[126]{excesses}; \cite[4]{life}).",
        r"Getty argues much \citetext{\citeyear[126]{excesses}; \citealp[4]{life}}.",
        "Getty argues much [-@excesses, 126; @life, 4].",
    ),
    "ibid.": (
        "So (Thurston 5). So (ibid. 9).",
        r"So \autocite[5]{life}. So \pnotecite[9]{life}.",
        r"So \citep[5]{life}. So \citeyearpar[9]{life}.",
        "So [@life, 5]. So [-@life, 9].",
    ),
    "remarks between works": (
        'So (Zhukov, Inoy 430-1; emphasis added; "Repressii" 8).',
        r"So \autocites[430-1; emphasis added]{inoy}[8]{repressii}.",
        r"So \citetext{\citealp[430-1; emphasis added]{inoy}; \citealp[8]{repressii}}.",
        "So [@inoy, 430-1, emphasis added; @repressii, 8].",
    ),
    "a word before the page": (
        "So (Getty and Naumov agree, 563).",
        r"So \autocite[agree, 563]{road}.",
        r"So \citep[agree, 563]{road}.",
        "So [@road, agree, 563].",
    ),
    "second hand": (
        "So (qtd. in Thurston 33).",
        r"So \autocite[qtd. in][33]{life}.",
        r"So \citep[qtd. in][33]{life}.",
        "So [qtd. in @life, 33].",
    ),
    "a work without a name": (
        "So (Lubianka B).",
        r"So \autocite{lubianka}.",
        r"So \citep{lubianka}.",
        "So [@lubianka].",
    ),
    "brackets in the words": (
        "So (Thurston 12 [my translation]).",
        r"So \autocite[{12 [my translation]}]{life}.",
        r"So \citep[{12 [my translation]}]{life}.",
        "So [@life, 12 [my translation]].",
    ),
    "brackets behind several works": (
        "So (Thurston 12; Getty and Naumov 5) [sic].",
        r"So \autocites[12]{life}[5]{road}\relax{} [sic].",
        r"So \citetext{\citealp[12]{life}; \citealp[5]{road}} [sic].",
        "So [@life, 12; @road, 5] [sic].",
    ),
    "author and date": (
        "So (Thurston, 1996, p. 12; Getty & Naumov, 1999).",
        r"So \autocites[p. 12]{life}{road}.",
        r"So \citetext{\citealp[p. 12]{life}; \citealp{road}}.",
        "So [@life, p. 12; @road].",
    ),
    "author and date in the sentence": (
        "Thurston (1996) and Getty and Naumov’s (1999, p. 3) book.",
        r"\textcite{life} and Getty and Naumov’s \autocite*[p. 3]{road} book.",
        r"\citet{life} and Getty and Naumov’s \citeyearpar[p. 3]{road} book.",
        "@life and Getty and Naumov’s [-@road, p. 3] book.",
    ),
}


@pytest.mark.parametrize("row", ROWS.values(), ids=ROWS.keys())
def test_command(row: tuple[str, str, str, str]) -> None:
    text, biblatex, natbib, pandoc = row
    assert (body(text), body(text, "natbib"), converted(text, "pandoc")) == (biblatex, natbib, pandoc)


def test_notes_cite_without_parentheses() -> None:
    text = "One.[^1] Two.[^2]\n\n[^1]: Yuri Zhukov, *Inoy Stalin*, 345.\n[^2]: Ibid., 12.\n"
    assert body(text) == r"One.\footnote{\cite[345]{inoy}.} Two.\footnote{\cite[12]{inoy}.}"


# why a citation stays as it is
KEPT = {
    "missing": ("So (Volkogonov 12).", "biblatex", 'no entry for "Volkogonov 12"', ()),
    "misspelt": ("So (Leibowitz 4).", "biblatex", "the name of leibovitz is not what the draft has", ("leibovitz",)),
    "a note inside": ("So (Thurston 12[^1]).\n\n[^1]: Yes.\n", "natbib", "a note hangs inside it", ("life",)),
    "a comment inside": ("So (Thurston <!-- x --> 12).", "biblatex", "a comment stands inside it", ("life",)),
    "a link for Pandoc": ("So (Thurston 12)(x).", "pandoc", "a bracket beside it would make a link of it", ("life",)),
    "a key": ("So (Thurston 12 @x).", "pandoc", "a key stands inside it", ("life",)),
    "a key for Pandoc": ("So (Thurston 12 a@b.org).", "pandoc", "Pandoc would take a word of it for a key", ("life",)),
}


@pytest.mark.parametrize("row", KEPT.values(), ids=KEPT.keys())
def test_kept_with_a_reason(row: tuple[str, Target, str, tuple[str, ...]]) -> None:
    text, target, reason, keys = row
    assert [(kept.reason, kept.keys) for kept in planned(text, target).kept] == [(reason, keys)]


def test_kept_works_are_listed_all_the_same() -> None:
    assert body("So (Leibowitz 4).") == r"So (Leibowitz 4)\nocite{leibovitz}."


LATEX = r"""\documentclass{book}
\begin{document}
%% (Zhukov, Inoy 5)
He says (Zhukov, \emph{Inoy} 345--46; ``Repressii'' 12) [sic]. Thurston (24)
and \autocite[3]{life}.\footnote{See (Getty and Naumov 12\,f.).} %s
\end{document}
"""
# in a LaTeX draft, words that stay as they are, and what becomes of others
IN_LATEX = {
    "verbatim": (r"\verb|(Thurston 3)|", r"\verb|(Thurston 3)|"),
    "a comment inside": ("(Thurston 12 % really\n)", "(Thurston 12 % really\n)\\nocite{life}"),
    "a group across": (r"(Thurston \emph{12 and} more)", r"(Thurston \emph{12 and} more)\nocite{life}"),
    "marked again": (r"(Leibowitz 4)\nocite{leibovitz}", r"(Leibowitz 4)\nocite{leibovitz}"),
}


@pytest.mark.parametrize("row", IN_LATEX.values(), ids=IN_LATEX.keys())
def test_latex_drafts_keep_everything_else(row: tuple[str, str]) -> None:
    typed, left = row
    done = (LATEX % left).replace("%%", "%")
    done = done.replace(
        r"(Zhukov, \emph{Inoy} 345--46; ``Repressii'' 12) [sic]. Thurston (24)",
        r"\autocites[345--46]{inoy}[12]{repressii}\relax{} [sic]. Thurston \autocite*[24]{life}",
    ).replace(r"(Getty and Naumov 12\,f.)", r"\autocite[12\,f.]{road}")
    assert converted((LATEX % typed).replace("%%", "%"), name="draft.tex") == done
