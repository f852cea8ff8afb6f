"""`refkit library extract`: what drafts cite becomes a library of its own."""

from pathlib import Path

import pytest

from tests.cli.conftest import LIBRARY, Run, Start

ZHUKOV, GETTY = LIBRARY.splitlines()


def test_to_standard_output(run: Run) -> None:
    result = run("library", "extract", "clean.md")
    assert (result.exit_code, result.stdout, result.stderr) == (0, f"{GETTY}\n", "")


def test_to_a_file_with_a_note_on_what_is_missing(run: Run, project: Path) -> None:
    result = run("library", "extract", "draft.md", "-o", "sub.bib")
    assert (result.exit_code, result.stderr.splitlines(), (project / "sub.bib").read_text()) == (
        0,
        ["draft.md: 1 citation without an entry (refkit check draft.md)", "sub.bib: 2 entries"],
        f"{ZHUKOV}\n\n{GETTY}\n",
    )


def test_all_works_that_are_meant(run: Run, project: Path) -> None:
    other = ZHUKOV.replace("2003inoy", "2000tayny").replace("Inoy Stalin", "Tayny Kremlia")
    (project / "bibliography.bib").write_text(f"{LIBRARY}{other}\n")
    (project / "draft.md").write_text("It is so (Zhukov 3).\n")
    result = run("library", "extract", "draft.md")
    note = 'draft.md:1:11: "Zhukov 3" may be zhukov2003inoy or zhukov2000tayny; all are taken\n'
    assert (result.stdout, result.stderr) == (f"{ZHUKOV}\n\n{other}\n", note)


def test_works_named_in_the_prose_only_when_asked_for(run: Run, project: Path) -> None:
    (project / "draft.md").write_text("Zhukov's *Inoy Stalin* is long. It is so (Getty 12).\n")
    alone, named = run("library", "extract", "draft.md"), run("library", "extract", "draft.md", "--named")
    assert (alone.stdout, named.stdout) == (f"{GETTY}\n", f"{ZHUKOV}\n\n{GETTY}\n")


def test_drafts_with_different_libraries(run: Run, project: Path) -> None:
    (project / "sub").mkdir()
    (project / "sub" / "bibliography.bib").write_text(ZHUKOV)
    (project / "sub" / "draft.md").write_text("It is so (Zhukov 3).\n")
    assert run("library", "extract", "clean.md", "sub/draft.md").stdout == f"{GETTY}\n\n{ZHUKOV}\n"


def test_parents_are_counted(run: Run, project: Path) -> None:
    child = GETTY.replace("@book", "@inbook").replace("year =", "crossref = {zhukov2003inoy}, year =")
    (project / "bibliography.bib").write_text(f"{ZHUKOV}\n{child}\n")
    result = run("library", "extract", "clean.md", "-o", "sub.bib")
    assert result.stderr == "sub.bib: 2 entries, 1 of them because others refer to it\n"


@pytest.mark.parametrize("target", ["clean.md", "./bibliography.bib"])
def test_never_over_what_is_read(target: str, run: Run, project: Path) -> None:
    before = (project / target).read_bytes()
    result = run("library", "extract", "clean.md", "-o", target)
    assert (result.exit_code, result.stderr.splitlines()[0], (project / target).read_bytes()) == (
        2,
        f"refkit: {target} is one of the files to read",
        before,
    )


def test_nothing_cited(run: Run, project: Path) -> None:
    (project / "draft.md").write_text("No citations.\n")
    result = run("library", "extract", "draft.md", "-o", "sub.bib")
    assert (result.exit_code, result.stderr.splitlines()[0], (project / "sub.bib").exists()) == (
        1,
        "refkit: no work of the library is cited",
        False,
    )


def test_nothing_is_written_where_a_draft_cannot_be_read(run: Run, project: Path) -> None:
    result = run("library", "extract", "clean.md", "gone.md", "-o", "sub.bib")
    assert (result.exit_code, (project / "sub.bib").exists()) == (2, False)


def test_standard_input(run: Run) -> None:
    assert run("library", "extract", "-", stdin="It is so (Getty 12).").stdout == f"{GETTY}\n"


def test_as_a_process(start: Start) -> None:
    assert start("library", "extract", "clean.md").stdout.decode() == f"{GETTY}\n"
