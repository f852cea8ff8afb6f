"""A draft without a library: its own list of works is the library of all commands."""

from pathlib import Path

import pytest

from tests.cli.conftest import Run

LISTED = """\
It lasted two weeks (Zhukov 345), and few spoke (Getty 12). Others doubt it (Mukhin 97).

## Works Cited

Getty, J. Arch. *Origins of Purges*. Tern, 1985.

Zhukov, Yuri. *Inoy Stalin*. Vagrius, 2003.
"""
SUMMARY = """\
Library: the draft's own list of works (2 works)
3 citations, 3 items: 2 matched, 0 doubtful, 1 missing; everything was read
1 finding (1 error)
"""


@pytest.fixture
def alone(project: Path) -> Path:
    """The project without its library, with a draft that has a list."""
    (project / "bibliography.bib").unlink()
    (project / "listed.md").write_text(LISTED, encoding="utf-8")
    return project


def test_check(run: Run, alone: Path) -> None:
    result = run("check", "listed.md")
    assert (result.exit_code, result.stdout.splitlines()[0], result.stdout.endswith(f"\n\n{SUMMARY}")) == (
        1,
        'listed.md:1:78: CIT001 error: no entry for "Mukhin" [missing-source]',
        True,
    )
    assert "help: add the work to the list of works" in result.stdout


def test_a_draft_without_list_is_still_refused(run: Run, alone: Path) -> None:
    result = run("check", "clean.md")
    assert (result.exit_code, result.stderr.splitlines()[0]) == (2, "refkit: no library found for clean.md")


def test_a_library_goes_before_the_list(run: Run, alone: Path) -> None:
    (alone / "refs.bib").write_text("@book{m, author = {Mukhin, Yuri}, title = {Ubiystvo}, year = {1999}}")
    result = run("check", "listed.md", "-l", "refs.bib", "--select", "CIT")
    assert "Library: refs.bib (1 work)" in result.stdout


def test_items_that_could_not_be_read_are_counted(run: Run, alone: Path) -> None:
    odd = LISTED.replace("Zhukov, Yuri.", "[...] (?) ... 12\n\nZhukov, Yuri.")
    (alone / "listed.md").write_text(odd, encoding="utf-8")
    result = run("check", "listed.md")
    assert "Library: the draft's own list of works (2 works); 1 item could not be read" in result.stdout


def test_several_drafts_with_a_list_each(run: Run, alone: Path) -> None:
    (alone / "other.md").write_text(LISTED, encoding="utf-8")
    result = run("check", "listed.md", "other.md")
    lines = [line for line in result.stdout.splitlines() if line.startswith("Library")]
    assert lines == [f"Library: the list of works in {name} (2 works)" for name in ("listed.md", "other.md")]


def test_related_places_are_items_of_the_list(run: Run, alone: Path) -> None:
    result = run("check", "listed.md", "--select", "BIB001,REF", "--format", "concise")
    assert result.stdout == ""


def test_parse(run: Run, alone: Path) -> None:
    keys = [line.split()[-2] for line in run("parse", "listed.md").stdout.splitlines()[1:3]]
    assert keys == ["zhukov2003inoy", "getty1985origins"]


def test_why(run: Run, alone: Path) -> None:
    result = run("why", "listed.md:1:25")
    assert (result.exit_code, "zhukov2003inoy" in result.stdout) == (0, True)


def test_bibliography(run: Run, alone: Path) -> None:
    result = run("bibliography", "listed.md")
    assert result.stdout == (
        "Works Cited\n\nGetty, J. Arch. Origins of Purges. Tern, 1985.\nZhukov, Yuri. Inoy Stalin. Vagrius, 2003.\n"
    )


def test_bibliography_of_several_drafts(run: Run, alone: Path) -> None:
    (alone / "other.md").write_text("So (Ek 3).\n\n## Works Cited\n\nEk, Sven. *Towers*. Tern, 1967.\n")
    lines = run("bibliography", "listed.md", "other.md").stdout.splitlines()
    assert [line.split(",")[0] for line in lines[2:]] == ["Ek", "Getty", "Zhukov"]


def test_some_with_a_library_and_some_without(run: Run, alone: Path) -> None:
    (alone / "sub").mkdir()
    (alone / "sub" / "bibliography.bib").write_text("@book{m, author = {Mukhin, Yuri}, title = {U}, year = {1999}}")
    (alone / "sub" / "draft.md").write_text("So (Mukhin 3).\n")
    result = run("bibliography", "listed.md", "sub/draft.md")
    assert (result.exit_code, result.stderr.splitlines()[-1]) == (2, "hint: name the library of all of them with -l")


def test_convert(run: Run, alone: Path) -> None:
    result = run("convert", "listed.md", "--to", "biblatex")
    assert (result.exit_code, "\\addbibresource{listed.bib}" in result.stdout) == (0, True)
    assert "\\autocite[345]{zhukov2003inoy}" in result.stdout
    assert result.stderr.splitlines()[0] == (
        "The library is the draft's own list of works: refkit library from-list listed.md -o listed.bib writes "
        "listed.bib"
    )


def test_extract(run: Run, alone: Path) -> None:
    result = run("library", "extract", "listed.md")
    assert (result.exit_code, result.stdout.count("@book{")) == (0, 2)


def test_standard_input(run: Run, alone: Path) -> None:
    result = run("check", "-", "--stdin-filename", "listed.md", stdin=LISTED)
    assert "Library: the draft's own list of works (2 works)" in result.stdout
