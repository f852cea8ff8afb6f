r"""Commands that neither cite nor are the writer's own: code, libraries, keys of the draft, and what they cover."""

import pytest

from tests.documents.latex.factories import body, cites, read

DEAD = {
    "verb": r"\verb|\cite{a}| \verb*+\cite{a}+",
    "verb-without-end": "\\verb|\\cite\n",
    "listing": r"\lstinline|\cite{a}| \lstinline[language=C]!\cite{a}! \lstinline{\cite{a}}",
    "minted": r"\mintinline{tex}|\cite{a}| \mintinline[x]{tex}{\cite{a}}",
    "address": r"\url{a%b\cite{a}} \path|\cite{a}| \nolinkurl{\cite{a}}",
    "short-verb": r"\MakeShortVerb{\|} |\cite{a}|",
    "short-listing": r"\lstMakeShortInline[x]! !\cite{a}!",
    "string": r"\string\cite{a}",
    "silent": r"\label{\cite{a}} \includegraphics[\cite{b}]{\cite{a}}",
    "code": r"\DeclareFieldFormat{x}{\cite{a}} \AtEveryCitekey{\cite{a}}",
    "set": r"\defbibentryset{s}{a,b}",
}
LIVE = {
    "after-verb": (r"\verb|%| \cite{a}", ["cite: a"]),
    "after-short-verb": (r"\MakeShortVerb{\|}|%|\DeleteShortVerb{\|}|\cite{a}|", ["cite: a"]),
    "after-address": (r"\url{a%b} \cite{a}", ["cite: a"]),
    "words-of-a-link": (r"\href{a%b}{\cite{a}}", ["cite: a"]),
    "escaped-percent": (r"\% \cite{a} \\% \cite{b}", ["cite: a"]),
    "short-title": (r"\section[\cite{a}]{\cite{b}}", ["cite: a", "cite: b"]),
    "set": (r"\defbibentryset{s}{a, b}\cite[5]{s}", ["cite: a -5, b -5"]),
    "protected": (r"\protect\cite{a} \expandafter\cite{b}", ["cite: a", "cite: b"]),
    "redefined-footnote": (r"\let\o\footnote\renewcommand{\footnote}[1]{\o{#1}}\footnote{\cite{a}}", ["cite: a"]),
    "hook": (r"\AtBeginDocument{\cite{a}}", ["cite: a"]),
}
LIBRARIES = {
    "bibliography": (r"\bibliography{a, b}", ("a", "b")),
    "resource": (r"\addbibresource[label=x]{a.bib}\addglobalbib{b.bib}", ("a.bib", "b.bib")),
    "job-name": (r"\addbibresource{\jobname.bib}", ("draft.bib",)),
    "macro": (r"\newcommand{\d}{bib}\bibliography{\d/a}", ("bib/a",)),
    "glob": (r"\addbibresource[glob]{bib/*.bib}", ("bib/*.bib",)),
    "multibib": (r"\newcites{own}{Own}\bibliographyown{a}", ("a",)),
    "twice": (r"\bibliography{a}\nobibliography{a}", ("a",)),
    "dead": ("%\\bibliography{a}\n\\bibliographystyle{plain}\\printbibliography[title=x]", ()),
}


@pytest.mark.parametrize("text", DEAD.values(), ids=DEAD)
def test_dead(text: str) -> None:
    assert cites(text) == []


@pytest.mark.parametrize(("text", "expected"), LIVE.values(), ids=LIVE)
def test_live(text: str, expected: list[str]) -> None:
    assert cites(text) == expected


@pytest.mark.parametrize(("text", "expected"), LIBRARIES.values(), ids=LIBRARIES)
def test_libraries(text: str, expected: tuple[str, ...]) -> None:
    assert read(text).libraries == expected


def test_library_elsewhere_is_told() -> None:
    document = read(r"\addbibresource[location=remote]{http://localhost/a.bib}")
    assert (document.libraries, len(document.notices)) == ((), 1)


def test_keys_of_the_draft_itself() -> None:
    text = r"\begin{thebibliography}{9}\bibitem{a}A, B \bibitem[Bell(1999)]{b} Bell\end{thebibliography}"
    assert read(text).own_keys == {"a", "b"}


def test_note_inside_a_note_is_text() -> None:
    text = r"a\footnote{b\footnote{c} d} e"
    streams = [stream.text.replace("\u2060", "") for stream in read(text).streams]
    assert streams == ["a e", "bc d"]


def test_number_of_a_footnote_is_not_printed() -> None:
    assert body(r"a\footnote[3]{b}c") == "a~~~~~~~~~~~~~~~c"
