"""The writer's own cite commands, however they are defined."""

import pytest

from tests.documents.latex.factories import cites, read

NOOP = {
    "definition-alone": r"\newcommand{\x}[1]{\cite{a,#1}}",
    "redefined": r"\renewcommand{\cite}[1]{[#1]}\cite{a}",
    "forgotten": r"\newcommand{\x}[1]{\cite{#1}}\renewcommand{\x}[1]{#1}\x{a}",
    "stands-for-itself": r"\newcommand{\x}{\y}\newcommand{\y}{\x}\x{a}",
    "unfinished": r"\newcommand{\x}[1]{\cite{#1}}\x",
    "unclosed-definition": r"\newcommand{\x}[1]{\cite{#1}",
    "let-of-another": r"\let\x\emph\x{a}",
}
MACROS = {
    "newcommand": (r"\newcommand{\x}[2][]{\parencite[#1]{#2}}\x{a}\x[5]{b}", ["x: a", "x: b -5"]),
    "without-braces": (r"\newcommand\x[1]{\cite{#1}}\x{a}", ["x: a"]),
    "star": (r"\newcommand*{\x}[1]{\cite{#1}}\x{a}", ["x: a"]),
    "default": (r"\newcommand{\x}[2][see]{\cite[#1][]{#2}}\x{a}", ["x: see+a"]),
    "words-of-its-own": (r"\newcommand{\x}[2]{\cite[p.~#1]{#2}}\x{5--7}{a}", ["x: a -p. 5–7"]),
    "two-for-one": (r"\newcommand{\x}[2]{\citeauthor{#1} (\citeyear[#2]{#1})}\x{a}{5}", ["x: a -5"]),
    "two-works": (r"\newcommand{\x}[2]{\cite{#1} and \cite{#2}}\x{a}{b}", ["x: a, b"]),
    "key-of-its-own": (r"\newcommand{\x}{\cite[5]{a}}\x", ["x: a -5"]),
    "new-name": (r"\newcommand{\x}{\parencite}\x[see][5]{a,b}", ["parencite: see+a, b -5"]),
    "begins-a-command": (r"\newcommand{\x}{\parencite[see]}\x[5]{a}\x{b}", ["x: see+a -5", "x: b -see"]),
    "of-another": (r"\newcommand{\x}[1]{\cite{#1}}\newcommand{\y}[1]{\x{#1}}\y{a}", ["y: a"]),
    "of-another-defined-later": (r"\newcommand{\y}[1]{\x{#1}}\newcommand{\x}[1]{\cite{#1}}\y{a}", ["y: a"]),
    "keeps-the-old": (r"\let\old\cite\renewcommand{\cite}[2][]{\old[#1]{#2}}\cite[5]{a}", ["cite: a -5"]),
    "let": (r"\let\x=\citet \x[5]{a}", ["x: a -5"]),
    "def": (r"\def\x#1#2{\cite[#2]{#1}}\x{a}{5}", ["x: a -5"]),
    "delimited": (r"\def\x#1(#2){\cite[#2]{#1}}\x{a}(5)", ["x: a -5"]),
    "robust": (r"\DeclareRobustCommand{\x}[1]{\cite{#1}}\x{a}", ["x: a"]),
    "etoolbox": (r"\newrobustcmd*{\x}[1]{\cite{#1}}\x{a}", ["x: a"]),
    "provided": (r"\newcommand{\x}[1]{\cite{#1}}\providecommand{\x}[1]{}\x{a}", ["x: a"]),
    "document-command": (r"\NewDocumentCommand{\x}{s O{} m}{\cite[#2]{#3}}\x*[5]{a}\x{b}", ["x: a -5", "x: b"]),
    "argument-behind": (r"\NewDocumentCommand\x{m o}{\cite[#2]{#1}}\x{a}[5]", ["x: a -5"]),
    "in-parentheses": (r"\NewDocumentCommand\x{m d()}{\cite[#2]{#1}}\x{a}(5)", ["x: a -5"]),
    "both-cases": (r"\NewDocumentCommand\x{m o}{\IfNoValueTF{#2}{\cite{#1}}{\cite[#2]{#1}}}\x{a}[5]", ["x: a -5"]),
    "xargs": (r"\newcommandx{\x}[3][1=see,3=5]{\cite[#1][#3]{#2}}\x{a}", ["x: see+a -5"]),
    "environment": (r"\newenvironment{m}[1]{\cite{#1}}{}\begin{m}{a}b\end{m}", ["begin{m}: a"]),
    "declared": (r"\DeclareCiteCommand{\x}[\mkbibparens]{}{}{}{}\x[5]{a}", ["x: a -5"]),
    "declared-multiple": (r"\DeclareMultiCiteCommand{\xs}{\x}{;}\xs{a}{b}", ["xs: a, b"]),
    "multibib": (r"\newcites{own}{My works}\citetown[5]{a}\nociteown{b}", ["citetown: a -5", "nociteown: b"]),
    "in-its-arguments": (r"\newcommand{\x}[2]{#1 \cite{#2}}\x{see \citet{a}}{b}", ["x: b", "citet: a"]),
    "footnote-of-its-own": (r"\newcommand{\fn}[1]{\footnote{#1}}\fn{\cite{a}}", ["cite: a"]),
}


@pytest.mark.parametrize("text", NOOP.values(), ids=NOOP)
def test_nothing_is_cited(text: str) -> None:
    assert cites(text) == []


@pytest.mark.parametrize(("text", "expected"), MACROS.values(), ids=MACROS)
def test_macros(text: str, expected: list[str]) -> None:
    assert cites(text) == expected


def test_keys_and_notes_stand_where_they_are_typed() -> None:
    text = r"\newcommand{\x}[2]{\cite[p.~#1]{#2}} \x{345}{zhukov}"
    (command,) = read(text).commands
    work = command.works[0]
    assert work.postnote is not None
    typed = [text[start:end] for start, end in zip(work.postnote.starts, work.postnote.ends, strict=True) if start >= 0]
    assert (text[command.start : command.end], text[work.start : work.end], typed) == (
        r"\x{345}{zhukov}",
        "zhukov",
        ["3", "4", "5"],
    )


def test_key_of_a_definition_stands_at_the_command() -> None:
    text = r"\newcommand{\x}{\cite{a}} \x{}"
    work = read(text).commands[0].works[0]
    assert text[work.start : work.end] == r"\x"


def test_arguments_that_are_text_are_read_as_text() -> None:
    text = r"\newcommand{\x}[2]{#1 \cite{#2}} \x{words (Getty 5)}{zhukov}"
    assert read(text).streams[0].text.replace("\u2060", "").split() == ["words", "(Getty", "5)"]
