r"""What a text in LaTeX prints, the marks that come of it, and the laws that hold for every text.

In the tables `~` stands for what was covered and `_` for a space that breaks no line.
"""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.documents.latex import read_latex
from refkit.documents.model import Document
from tests.documents.latex.factories import body, read

NOOP = {
    "empty": "",
    "prose": "They met in June (Zhukov, Inoy 345; Getty 12).\n\nAnd so on.\n",
    "crlf": "One.\r\n\r\nTwo.\r",
    "brackets": "[Getty] (352) a_b a^b #1 &",
    "single-signs": "a-b, c < d > e.",
}
# text → body
COVERED = {
    "emphasis": (r"a \emph{Inoy} b", "a ~~~~~~Inoy~ b"),
    "switch": (r"a {\em Inoy} b", "a ~~~~ Inoy~ b"),
    "accents": (r"G\"odel \'{e} \c{c} \v s \^{} \H{o}", "Gö~~del é~~~~ ç~~~~ š~~~ ^~~~ ő~~~~"),
    "dotless": (r"\'{\i} \`\i s", "í~~~~~ ì~~~ s"),
    "letters": (r"Stra\ss e \o{} \AE\ x \L{}", "Straß~~~e ø~~~ Æ~~ ~x Ł~~~"),
    "signs": (r"\& \% \$ \# \_ \{ \}", "&~ %~ $~ #~ _~ {~ }~"),
    "spaces": (r"p.~3, p.\,3, p.\ 3 a\\b\\[2pt]c\-d", "p._3, p. ~3, p. ~3 a ~b ~~~~~~c~~d"),
    "dashes": ("45--7 --- a-b", "45–~7 —~~ a-b"),
    "quotes": ("``a'' `b' ,,c''", "“~a”~ ‘b’ „~c”~"),
    "enquote": (r"\enquote{a} \enquote*{b}", "“~~~~~~~~a” “~~~~~~~~~b”"),
    "quotation-with-source": (r"\textquote[(Getty 5)]{a}", "~~~~~~~~~~[(Getty 5)]“a”"),
    "parentheses": (r"\parentext{Getty 5} \brackettext{a}", "(~~~~~~~~~~Getty 5) [~~~~~~~~~~~~a]"),
    "comment": ("a% b\n  c", "a~~~~~~c"),
    "comment-lines": ("a\n% b\nc\n\nd", "a\n~~~~c\n\nd"),
    "comment-before-paragraph": ("a % b\n\nc", "a ~~~\n\nc"),
    "paragraph": (r"a\par b", "a\n\n~~ b"),
    "cite": (r"a \cite[5]{b}, c", "a ~~~~~~~~~~~, c"),
    "unknown": (r"a \foo{b} \bar", "a ~~~~~b~ ~~~~"),
    "silent": (
        r"a\label{b (c)} \ref{d} \href{e}{f} \hspace*{2cm}g",
        "a~~~~~~~~~~~~~ ~~~~~~~ ~~~~~~~~~f~ ~~~~~~~~~~~~~g",
    ),
    "formula": (r"a $x (1)$ b \(y\) c $d", "a ~~~~~~~ b ~~~~~ c ~d"),
    "formula-that-is-a-dash": (r"345$-$47 3$--$4", "345–~~47 3–~~~4"),
    "footnote": (r"a\footnote{b} c", "a~~~~~~~~~~~~ c"),
    "heading": (r"\section*{One} a", "~~~~~~~~~~One~ a"),
    "short-title": (r"\section[Short]{One} a", "~~~~~~~~~~~~~~~~One~ a"),
    "conditional": (r"a \ifx\x\y d\fi e", "a ~~~~~~~~ d~~~ e"),
    "preamble": ("\\documentclass{x}\n(a 5)\n\\begin{document}b", " " * 17 + "\n     \n" + " " * 16 + "b"),
    "after-the-end": ("a\\end{document} (b 5)", "a" + " " * 20),
}
# text → the italic and quoted words and the headings
MARKED = {
    "italics": (r"\emph{a} \textit{b} {\itshape c} {\it d}", ["italic: a", "italic: b", "italic: c", "italic: d"]),
    "nested": (r"\emph{a \textbf{b}}", [r"italic: a \textbf{b}"]),
    "quotations": (r"``a'' \enquote{b}", ["quotation: a", "quotation: b"]),
    "headings": (r"\chapter{A} \section*{B}", ["heading: A", "heading: B"]),
    "block": (r"\begin{quote}a\end{quote}", [r"block-quote: \begin{quote}a\end{quote}"]),
    "code": (r"\begin{verbatim}a\end{verbatim}", [r"code: \begin{verbatim}a\end{verbatim}"]),
    "comment": ("a % refkit: ignore[X]\n", ["comment: % refkit: ignore[X]"]),
}
HOSTILE = {
    "braces": "{" * 100_000,
    "closing": "}" * 100_000,
    "environments": r"\begin{" * 100_000,
    "environments-without-end": r"\begin{quote}" * 50_000,
    "formulas-without-end": r"\begin{equation}" * 50_000,
    "code-without-end": r"\begin{verbatim}" * 50_000,
    "notes": r"\footnote{" * 50_000,
    "notes-in-groups": "{" * 50_000 + r"\footcite{a}" * 50_000,
    "inputs": r"\input{a} " * 50_000,
    "cites": r"\cite[" * 100_000,
    "cites-in-groups": r"\cite[{" * 100_000,
    "cites-in-cites": r"\cite{a" * 50_000,
    "one-line": "x " * 500_000,
    "one-line-of-cites": r"\cite[5]{a} " * 80_000,
    "verbs": r"\verb|" * 100_000,
    "verbs-on-lines": "\\verb|x\n" * 50_000,
    "dollars": "$a" * 100_001,
    "display": r"\[ a" * 50_000,
    "double-dollars": "$$a " * 50_001,
    "conditions": r"\iffalse " * 50_000,
    "conditions-of-which-nothing-is-known": r"\ifx " * 50_000,
    "definitions": r"\newcommand{\x}[1]{\cite{#1}" * 20_000,
    "macros": r"\newcommand{\x}[1]{\cite{#1}}" + r"\x{" * 30_000,
    "macros-that-grow": r"\def\a{\b\b\b}\def\b{\c\c\c}\def\c{\d\d\d}\def\d{\a\cite{x}}" + r"\a " * 500,
    "accents": r"\'" * 100_000,
    "percents": "%" * 100_000,
    "comments": "%\n" * 100_000,
    "lists": "\\section{References}\n" * 5_000,
    "arguments": r"\section[" * 50_000,
    "indices": r"\index{" * 50_000,
}


@pytest.mark.parametrize("text", NOOP.values(), ids=NOOP)
def test_nothing_to_cover(text: str) -> None:
    document = read(text)
    assert (document.streams[0].text, document.commands, document.notices) == (text, (), ())


@pytest.mark.parametrize(("text", "expected"), COVERED.values(), ids=COVERED)
def test_covered(text: str, expected: str) -> None:
    assert body(text) == expected


@pytest.mark.parametrize(("text", "expected"), MARKED.values(), ids=MARKED)
def test_marked(text: str, expected: list[str]) -> None:
    assert [f"{mark.kind}: {text[mark.start : mark.end].strip()}" for mark in read(text).marks] == expected


def test_german_shorthands() -> None:
    text = '\\usepackage[ngerman]{babel}\\begin{document}M"uller "`a"\' "=b'
    assert body(text)[43:] == "Mü~ller „~a“~ -~b"


def test_short_verbs() -> None:
    assert body(r"\MakeShortVerb{\|}|\cite{a}| b").strip("~").strip() == "b"


SNIPPETS = st.sampled_from(
    r"""\cite \citep \autocites \volcite [ ] { } ( ) % $ ~ -- `` '' \" \' \begin{quote} \end{quote} \footnote{ \emph{
    \verb| | \iffalse \else \fi \newcommand{\x}[1]{\cite{#1}} \x \section{ \begin{verbatim} \end{verbatim} a,b 345
    \begin{thebibliography}{9} \bibitem{k} \end{thebibliography} \begin{document} \end{document} \nocite{*} \par
    \enquote{ \input{a} \def \let \\ \[ \] \begin{equation} \end{equation} \item \textquote[ \ß é 𝒳 \MakeShortVerb{\|}""".split()
    + ["\n", "\n\n", "\r\n", "\r", " ", "\t", "\\", "\\\n"]
)
TEXTS = st.one_of(st.text(max_size=200), st.lists(SNIPPETS, max_size=60).map("".join))


@given(TEXTS)
def test_laws(text: str) -> None:
    assert _broken_laws(read_latex(text, "draft.tex")) == []


def _broken_laws(document: Document) -> list[str]:
    """Streams are as long as what they stand for, and everything lies inside, in order, where it is said to."""
    size = len(document.text)
    body, *notes = document.streams
    kept = {
        "the body is as long as the text": (body.start, len(body.text)) == (0, size),
        "notes lie inside": all(0 <= note.start <= note.start + len(note.text) <= size for note in notes),
        "marks lie inside": all(0 <= mark.start <= mark.end <= size for mark in document.marks),
        "commands are in order": all(one.start <= other.start for one, other in pairwise(document.commands)),
        "commands lie inside": all(0 <= command.start < command.end <= size for command in document.commands),
        "commands name works": all(command.works for command in document.commands),
        "commands stand in a stream": {command.stream for command in document.commands}
        <= {stream.id for stream in document.streams},
    }
    works = [work for command in document.commands for work in command.works]
    kept["works lie inside"] = all(0 <= work.start < work.end <= size for work in works)
    kept["works have a key"] = all(work.key.strip() for work in works)
    texts = [note for work in works for note in (work.prenote, work.postnote, work.volume) if note]
    kept["each sign has its place"] = all(len(note.text) == len(note.starts) == len(note.ends) for note in texts)
    places = [place for note in texts for place in zip(note.starts, note.ends, strict=False)]
    kept["signs lie inside"] = all(-1 <= start <= end <= size for start, end in places)
    return [law for law, holds in kept.items() if not holds]


@given(st.lists(SNIPPETS, max_size=40).map("".join))
def test_line_ends_change_nothing(text: str) -> None:
    text = text.replace("\r", "")
    marked = read(text.replace("\n", "\r\n"))
    assert [command.name for command in marked.commands] == [command.name for command in read(text).commands]


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_hostile_text_is_read(text: str) -> None:
    """Each of these takes a second or two; were the work to grow faster than the text, they would not end."""
    assert _broken_laws(read(text)) == []
