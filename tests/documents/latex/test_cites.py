r"""Cite commands with their arguments, and that every position is exact."""

import pytest

from tests.documents.latex.factories import cites, read

NOOP = {
    "no-argument": r"\cite and \citep",
    "unclosed": r"\cite{a",
    "unclosed-note": r"\cite[5{a}",
    "paragraph": "\\cite\n\n{a}",
    "empty": r"\cite{} \cite{ , }",
    "key-of-a-definition": r"\cite{#1} \cite{\unknown}",
    "another-command": r"\citation{a} \citestyle{plain} \mycite{a} \citereset",
}
CITES = {
    "plain": (r"\cite{a}", ["cite: a"]),
    "postnote": (r"\cite[5]{a}", ["cite: a -5"]),
    "both": (r"\cite[see][5]{a}", ["cite: see+a -5"]),
    "prenote-alone": (r"\cite[see][]{a}", ["cite: see+a"]),
    "empty-notes": (r"\cite[][]{a}", ["cite: a"]),
    "several": (r"\cite[see][5]{a,b , c}", ["cite: see+a, b, c -5"]),
    "star": (r"\parencite*[5]{a}", ["parencite*: a -5"]),
    "capital": (r"\Citet{a} \Autocites{b}{c}", ["Citet: a", "Autocites: b, c"]),
    "multiple": (r"\autocites(see)(passim)[3]{a}[cf.][5--7]{b}", ["autocites: see+a -3, cf.+b -5–7"]),
    "multiple-one-note": (r"\cites(passim){a}{b}", ["cites: a, b -passim"]),
    "multiple-own-note": (r"\cites(see)(passim)[x][y]{a}", ["cites: x+a -y"]),
    "multiple-lines": ("\\cites\n  [1]{a}%\n  [2]{b}", ["cites: a -1, b -2"]),
    "multiple-ends": (r"\cites{a}{b} (c) {d}", ["cites: a, b"]),
    "volume": (r"\volcite{2}{a} \volcite[see]{2}[45]{b}", ["volcite: a v.2", "volcite: see+b v.2 -45"]),
    "volumes": (r"\volcites{1}[2]{a}{3}{b}", ["volcites: a v.1 -2, b v.3"]),
    "field": (r"\citefield[a][b]{k}[format]{title}", ["citefield: a+k -b"]),
    "quotation": (r"\textcquote[a][b]{k}[.]{words \cite{l}}", ["textcquote: a+k -b", "cite: l"]),
    "in-language": (r"\foreigntextcquote{german}[5]{k}{Wort}", ["foreigntextcquote: k -5"]),
    "angles": (r"\cite<see>[5]{a}", ["cite: see+a -5"]),
    "overlay": (r"\cite<2->[5]{a}", ["cite: a -5"]),
    "affixed": (r"\citeaffixed{a}{e.g.}", ["citeaffixed: a -e.g."]),
    "second-hand": (r"\apud[5]{a}{b}", ["apud: a, b -5"]),
    "blanks": ("\\cite [12] {a} \\cite\n  [5]\n  {b}", ["cite: a -12", "cite: b -5"]),
    "comments": ("\\cite% one\n[5]% two\n{a,% three\n  b}", ["cite: a, b -5"]),
    "bracket-in-group": (r"\parencite[{[12]}]{a}", ["parencite: a -[12]"]),
    "key-with-brackets": (r"\citet[5]{[frisch]1730}", ["citet: [frisch]1730 -5"]),
    "key-with-signs": (r"\cite{DBLP:conf/a_b+c-1.2}", ["cite: DBLP:conf/a_b+c-1.2"]),
    "merged": (r"\cite{a,*b}", ["cite: a, b"]),
    "nested": (r"\cite[{see \citet[9]{a}}][5]{b}", ["cite: see +b -5", "citet: a -9"]),
    "markup-in-note": (r"\cite[\emph{s.v.} ``G\"odel'', p.~5--7]{a}", ["cite: a -s.v. “Gödel”, p. 5–7"]),
    "nocite": (r"\nocite{a,b}", ["nocite: a, b"]),
    "in-arguments": (r"\footnote{\emph{\cite{a}} \section{\cite{b}}}", ["cite: a", "cite: b"]),
    "key-in-macro": (r"\newcommand{\k}{a, b}\cite[5]{\k}", ["cite: a, b -5"]),
}


@pytest.mark.parametrize("text", NOOP.values(), ids=NOOP)
def test_nothing_is_cited(text: str) -> None:
    assert cites(text) == []


@pytest.mark.parametrize(("text", "expected"), CITES.values(), ids=CITES)
def test_cites(text: str, expected: list[str]) -> None:
    assert cites(text) == expected


@pytest.mark.parametrize(("text", "expected"), CITES.values(), ids=CITES)
def test_keys_stand_where_they_are_said_to(text: str, expected: list[str]) -> None:
    works = [work for command in read(text).commands for work in command.works]
    typed = [text[work.start : work.end].lstrip("*") for work in works]
    assert typed == [work.key for work in works] or r"\k" in typed


def test_command_goes_to_the_end_of_its_arguments() -> None:
    text = r"Getty \autocites(see)[3]{a}[5]{b} says"
    (command,) = read(text).commands
    assert text[command.start : command.end] == r"\autocites(see)[3]{a}[5]{b}"


def test_note_has_the_place_of_each_character() -> None:
    text = r"\cite[p.~345--47\psq]{a}"
    note = read(text).commands[0].works[0].postnote
    assert note is not None
    places = {text[start:end] for start, end in zip(note.starts, note.ends, strict=True)}
    assert (note.text, places) == ("p. 345–47f", {"p", ".", "~", "3", "4", "5", "--", "7", r"\psq"})


def test_whole_library() -> None:
    document = read(r"\nocite{*} \nocite{a,*}")
    assert (document.cites_all, [work.key for command in document.commands for work in command.works]) == (True, ["a"])
