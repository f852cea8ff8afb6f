r"""The files that a draft takes in, in the order of reading: chapters, packages of its own, and a chapter's main file."""

from pathlib import Path

import pytest

from refkit.documents import read_draft, read_draft_text
from refkit.documents.source import Source
from tests.documents.latex.factories import cites, draft_of, keys

TAKEN_IN = {
    "input": (r"\input{one}\cite{last}", {"one": r"\cite{a}"}, ["last", "a"]),
    "with-ending": (r"\input{one.tex}", {"one": r"\cite{a}"}, ["a"]),
    "without-braces": ("\\input one\n\\cite{last}", {"one": r"\cite{a}"}, ["last", "a"]),
    "quoted": (r'\input{"one"}', {"one": r"\cite{a}"}, ["a"]),
    "include": (r"\include{ch/one}", {"ch__one": r"\cite{a}"}, ["a"]),
    "subfile": (r"\subfile{ch/one}", {"ch__one": r"\documentclass[../main]{subfiles}\begin{document}\cite{a}"}, ["a"]),
    "import": (r"\import{ch/}{one}", {"ch__one": r"\input{two}\cite{a}", "ch__two": r"\cite{b}"}, ["a", "b"]),
    "nested": (r"\input{ch/one}", {"ch__one": r"\input{ch/two}\cite{a}", "ch__two": r"\cite{b}"}, ["a", "b"]),
    "name-in-a-macro": (r"\newcommand{\d}{ch}\input{\d/one}", {"ch__one": r"\cite{a}"}, ["a"]),
    "twice": (r"\input{one}\input{one}", {"one": r"\cite{a}"}, ["a"]),
    "itself": (r"\input{main}\cite{a}", {}, ["a"]),
    "cycle": (r"\input{one}\cite{a}", {"one": r"\input{two}\cite{b}", "two": r"\input{one}\cite{c}"}, ["a", "b", "c"]),
    "macros": (r"\input{macros}\x{a}", {"macros": r"\newcommand{\x}[1]{\cite{#1}}"}, ["a"]),
    "macros-for-chapters": (r"\newcommand{\x}[1]{\cite{#1}}\input{one}", {"one": r"\x{a}"}, ["a"]),
    "package": (r"\usepackage{mine}\x{a}", {"mine_sty": r"\newcommand{\x}[1]{\cite{#1}}\cite{no}"}, ["a"]),
    "class": (r"\documentclass{mine}\begin{document}\x{a}", {"mine_cls": r"\newcommand{\x}[1]{\cite{#1}}"}, ["a"]),
    "dead": ("% \\input{one}\n\\iffalse\\input{one}\\fi\\verb|\\input{one}|", {"one": r"\cite{a}"}, []),
    "after-the-end": (r"\end{document}\input{one}", {"one": r"\cite{a}"}, []),
    "end-of-input": (r"\input{one}", {"one": r"\cite{a}\endinput\cite{b}"}, ["a"]),
}
NOTICES = {
    "missing": (
        r"\input{none}",
        {},
        [r"\input{none} (line 1): there is no such file, so what it cites is not checked."],
    ),
    "itself": (
        "\n\\input{main}",
        {},
        [r"\input{main} (line 2) takes in a file that takes in this one; it was read once."],
    ),
    "unknown-name": (
        r"\input{\x}",
        {},
        [r"\input{\x} (line 1) names no file that can be told from the draft, and was passed over."],
    ),
    "command": (
        r'\input{|"rm -rf ."}',
        {},
        ['\\input{|"rm -rf ."} (line 1) names no file that can be told from the draft, and was passed over.'],
    ),
    "if-it-exists": (r"\InputIfFileExists{none}{}{}", {}, []),
    "folder": (
        r"\input{ch}",
        {"ch__one": ""},
        [r"\input{ch} (line 1): there is no such file, so what it cites is not checked."],
    ),
}


@pytest.mark.parametrize(("main", "files", "expected"), TAKEN_IN.values(), ids=TAKEN_IN)
def test_taken_in(main: str, files: dict[str, str], expected: list[str], tmp_path: Path) -> None:
    assert keys(draft_of(tmp_path, main=main, **files)) == expected


@pytest.mark.parametrize(("main", "files", "expected"), NOTICES.values(), ids=NOTICES)
def test_notices(main: str, files: dict[str, str], expected: list[str], tmp_path: Path) -> None:
    assert list(draft_of(tmp_path, main=main, **files).documents[0].notices) == expected


def test_paths_are_those_of_the_main_file_s_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    draft_of(tmp_path, main=r"\input{ch/one}", ch__one="a")
    monkeypatch.chdir(tmp_path)
    assert [document.path for document in read_draft("main.tex").documents] == ["main.tex", str(Path("ch/one.tex"))]


def test_file_that_is_no_text(tmp_path: Path) -> None:
    (tmp_path / "one.tex").write_bytes(b"\0\1\2")
    assert "one.tex is a binary file" in draft_of(tmp_path, main=r"\input{one}").documents[0].notices[0]


def test_encoding_of_a_chapter_is_told(tmp_path: Path) -> None:
    (tmp_path / "one.tex").write_bytes(b"\xe9 \\cite{a}")
    draft = draft_of(tmp_path, main=r"\input{one}")
    assert (keys(draft), "Windows-1252" in draft.documents[1].notices[0]) == (["a"], True)


def test_chain_without_end(tmp_path: Path) -> None:
    files = {f"f{number}": rf"\input{{f{number + 1}}}\cite{{k{number}}}" for number in range(80)}
    draft = draft_of(tmp_path, main=r"\input{f0}", **files)
    assert len(keys(draft)) == 40


CHAPTERS = {
    "magic-comment": "% !TEX root = ../main.tex\n\\x{a}",
    "subfile": r"\documentclass[../main.tex]{subfiles}\begin{document}\x{a}\end{document}",
}


@pytest.mark.parametrize("chapter", CHAPTERS.values(), ids=CHAPTERS)
def test_chapter_by_itself_knows_its_main_file(chapter: str, tmp_path: Path) -> None:
    main = r"\addbibresource{bib/refs.bib}\input{macros}\begin{document}\include{ch/one}\cite{b}\end{document}"
    draft_of(tmp_path, main=main, macros=r"\newcommand{\x}[1]{\cite{#1}}", ch__one=chapter)
    draft = read_draft(tmp_path / "ch" / "one.tex")
    assert (keys(draft), draft.libraries) == (["a"], ("../bib/refs.bib",))


def test_text_that_is_not_saved_yet(tmp_path: Path) -> None:
    draft_of(tmp_path, main="old", one=r"\cite{a}")
    assert keys(read_draft_text(Source(r"\input{one}\cite{b}"), str(tmp_path / "main.tex"))) == ["b", "a"]


def test_text_by_itself_takes_nothing_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    draft_of(tmp_path, main="", one=r"\cite{a}")
    monkeypatch.chdir(tmp_path)
    assert cites(r"\input{one}\cite{b}") == ["cite: b"]
