r"""Cite commands in the loop: what their keys mean, and what is typed behind and around them."""

import pytest

from refkit.records import Citation
from tests.resolve.factories import resolved

LIBRARY = r"""
@book{inoy, author={Zhukov, Yuri}, title={Inoy Stalin}, shorttitle={Inoy}, year={2003}, ids={zhukov2003, old}}
@book{tayny, author={Zhukov, Yuri}, title={Tayny Kremlia}, shorttitle={Tayny}, year={2000}}
@article{excesses, author={Getty, J. Arch}, title={Excesses Are Not Permitted}, pages={113--138}}
@article{godel, author={G{\"o}del, Kurt}, title={On Formally Undecidable Propositions}, year={1931}}
"""
# text → each item, `key=` what the draft writes, and its work or status
READ = {
    "key": (r"\cite{inoy}", ["inoy=inoy"]),
    "to-the-letter": (r"\cite{Inoy}", ["Inoy=missing"]),
    "further-key": (r"\cite{old,zhukov2003}", ["old=inoy", "zhukov2003=inoy"]),
    "missing": (r"\cite{mukhin}", ["mukhin=missing"]),
    "own": (r"\cite{bell}\begin{thebibliography}{9}\bibitem{bell}\end{thebibliography}", ["bell=abstained"]),
    "nocite": (r"\nocite{inoy}", ["inoy=inoy"]),
    "page-behind": (r"So it was \parencite[345]{inoy}. Few answered (352).", ["inoy=inoy", "inoy"]),
    "ibid-behind": (r"So it was \parencite{inoy}. Few answered (ibid.\ 352).", ["inoy=inoy", "inoy"]),
    "page-behind-a-typed-one": (r"So it was (Getty 115). \cite{inoy} Others: (Zhukov, Tayny 5). See (7).", None),
    "page-behind-no-page": (r"So it was \parencite{inoy}. There were many (120).", ["inoy=inoy"]),
    "page-in-another-paragraph": ("So it was \\parencite[3]{inoy}.\n\nThere were many (120).", ["inoy=inoy"]),
    "page-inside-a-sentence": (r"So it was \parencite[3]{inoy} in (1) and (2) cases.", ["inoy=inoy"]),
    "page-behind-nocite": (r"So it was.\nocite{inoy} There were many (120).", ["inoy=inoy"]),
    "page-behind-a-missing-key": (
        r"So it was \parencite[5]{mukhin}. Few answered (352).",
        ["mukhin=missing", "abstained"],
    ),
    "works-in-words": (r"(Zhukov, \emph{Inoy} 345--47; \enquote{Excesses} 114)", ["inoy", "excesses"]),
    "accents": (r"(G\"odel, ``On Formally'' 12)", ["godel"]),
    "parenthesis-around": (r"(see \citealp{inoy}: 24)", ["inoy=inoy"]),
    "parenthesis-with-both": (r"(see \citealp{inoy}; Getty, \emph{Excesses} 114)", ["excesses", "inoy=inoy"]),
    "name-before": (r"Zhukov (\citeyear{inoy}: 24) says", ["inoy=inoy"]),
    "in-a-note": (r"a\footnote{\cite[5]{inoy}, and Getty, \emph{Excesses}, 114.}", None),
}


def _items(citation: Citation) -> list[str]:
    return [f"{item.key}=" * bool(item.key) + (item.id or item.status) for item in citation.items]


@pytest.mark.parametrize("text", [text for text, expected in READ.values() if expected is None])
def test_every_work_is_found(text: str) -> None:
    citations = resolved(text, LIBRARY, path="draft.tex").citations
    assert citations and all(item.id for citation in citations for item in citation.items)


@pytest.mark.parametrize(("text", "expected"), [row for row in READ.values() if row[1] is not None])
def test_read(text: str, expected: list[str]) -> None:
    citations = resolved(text, LIBRARY, path="draft.tex").citations
    assert [item for citation in citations for item in _items(citation)] == expected


def test_record() -> None:
    text = r"As \textcite[see][345--47, my emphasis]{inoy} says"
    (citation,) = resolved(text, LIBRARY, path="draft.tex").citations
    (item,) = citation.items
    assert (citation.raw, citation.convention, citation.mode, citation.understood) == (
        r"\textcite[see][345--47, my emphasis]{inoy}",
        "latex",
        "narrative",
        "full",
    )
    assert (item.raw, item.prefix, item.suffix, [locator.raw for locator in item.locators], item.position) == (
        "inoy",
        "see",
        "my emphasis",
        ["345--47"],
        "first",
    )


def test_citations_are_in_order() -> None:
    text = r"\cite{inoy} (Getty 115) \cite{tayny} (Getty 116) \cite{inoy}"
    citations = resolved(text, LIBRARY, path="draft.tex").citations
    assert [citation.start for citation in citations] == sorted(citation.start for citation in citations)


def test_typed_locator_is_as_the_file_has_it() -> None:
    (citation,) = resolved("(Zhukov, Inoy 345--47)", LIBRARY, path="draft.tex").citations
    assert citation.items[0].locators[0].raw == "345--47"
