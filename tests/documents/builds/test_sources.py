r"""Where in the source a citation of the log stands."""

import pytest

from refkit.documents.builds import read_build
from refkit.documents.source import Source
from tests.documents.builds.factories import loading
from tests.documents.builds.test_citelog import log, record, written

# source, lines of the log → the citations in the source
PLACED = {
    "on-its-line": ("\\cite{a}\n\\cite{a}\n", [record("a", 2)], ["2:7 a = cite |a||"]),
    "with-the-same-note": (
        r"\cite[1]{a} \cite[2]{a} \cite{a}",
        [record("a", notes="{}{2}{}"), record("a"), record("a", notes="{}{1}{}")],
        ["1:10 a = cite |a|1|", "1:22 a = cite |a|2|", "1:31 a = cite |a||"],
    ),
    "twice-the-same": (r"\cite{a} \cite{a}", [record("a"), record("a")], ["1:7 a = cite |a||", "1:16 a = cite |a||"]),
    "set-twice-by-latex": (r"\cite{a}", [record("a"), record("a")], ["1:7 a = cite |a||"]),
    "in-a-long-footnote": (
        "\\footnote{One\n\\cite[1]{a}\ntwo \\cite[2]{a}\n.}",
        [record("a", 4, notes="{}{1}{}"), record("a", 4, notes="{}{2}{}")],
        ["2:10 a = cite |a|1|", "3:14 a = cite |a|2|"],
    ),
    "list-of-keys": (
        r"\cites[see][]{a,b}[5]{c}",
        [record("a", notes="{see}{}{}"), record("b"), record("c", notes="{}{5}{}")],
        ["1:15 a = cite see|a||", "1:17 b = cite |b||", "1:23 c = cite |c|5|"],
    ),
    "own-command": (
        "\\newcommand{\\pc}[2]{\\cite[#1]{#2}}\n\\pc{7}{a}",
        [record("a", 2, notes="{}{7}{}")],
        ["2:8 a = cite |a|7|"],
    ),
    "command-from-elsewhere": (r"x \mycite{7}{a}", [record("a", notes="{}{7}{}")], ["1:14 a = cite |a|7|"]),
    "key-from-elsewhere": (r"  Said \theauthor. ", [record("a")], ["1:3 Said \\theauthor. = cite |a||"]),
    "natbib-without-a-name": (r"\citeauthor{a}", [record("a", command="")], ["1:13 a = citeauthor |a||"]),
    "no-command-on-the-line": ("One\n", [record("a")], []),
    "line-that-is-not-there": (r"\cite{b}", [record("a", 7)], []),
}


@pytest.mark.parametrize(("source", "lines", "found"), PLACED.values(), ids=PLACED)
def test_places(source: str, lines: list[str], found: list[str]) -> None:
    documents = read_build(Source(log(*lines)), "main.rfk", loading({"main.tex": source}))
    assert written(documents[1]) == found
    assert len(documents[0].commands) == (0 if found else 1)


def test_notes_stand_where_they_are_typed() -> None:
    source = r"\parencite[see][p.~345--47]{a}"
    documents = read_build(
        Source(log(record("a", notes="{see}{p.~345--47}{}"))), "main.rfk", loading({"main.tex": source})
    )
    note = documents[1].commands[0].works[0].postnote
    assert note is not None and (note.text, source[note.starts[0] : note.ends[-1]]) == ("p. 345–47", "p.~345--47")


def test_comments_are_kept() -> None:
    source = "\\cite{a} % refkit: ignore[LOC001] reason\n"
    documents = read_build(Source(log(record("a"))), "main.rfk", loading({"main.tex": source}))
    assert [mark.kind for mark in documents[1].marks] == ["comment"]
