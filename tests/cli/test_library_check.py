"""`refkit library check`, and library files as arguments of `refkit check`."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run

FAULTY = """\
@article{getty2002, author = {Getty, J. Arch}, title = {Excesses}, journal = {Russian Review}, year = 2002}
@article{getty2002, author = {Getty, J. Arch}, title = {Excesses} journal = {Russian Review}, year = 2002}
"""
CLEAN_LIBRARY = "@book{a, author = {Zhukov, Yuri}, title = {Inoy Stalin}, publisher = {Vagrius}, year = 2003}\n"


@pytest.fixture
def faulty(project: Path) -> Path:
    """A library with a repeated key and a missing comma, and one with nothing wrong."""
    (project / "faulty.bib").write_text(FAULTY, encoding="utf-8")
    (project / "clean.bib").write_text(CLEAN_LIBRARY, encoding="utf-8")
    return project


@pytest.mark.parametrize("command", [("library", "check"), ("check",)])
def test_both_commands_check_libraries(command: tuple[str, ...], run: Run, faulty: Path) -> None:
    good, bad = (run(*command, name) for name in ("clean.bib", "faulty.bib"))
    assert (good.exit_code, good.stdout, bad.exit_code, bad.stdout.splitlines()[-1]) == (
        0,
        "clean.bib: 1 entry, no findings\n",
        1,
        "faulty.bib: 2 entries, 2 findings (2 errors)",
    )


def codes(output: str) -> list[tuple[str, str]]:
    """The files and codes of findings in JSON."""
    return [(finding["path"], finding["code"]) for finding in json.loads(output)["findings"]]


def test_without_argument_the_nearest_library_or_those_of_the_configuration(run: Run, faulty: Path) -> None:
    (faulty / "bibliography.bib").write_text(FAULTY)
    nearest = run("library", "check", "--format", "json")
    (faulty / "refkit.toml").write_text('libraries = ["clean.bib", "faulty.bib"]')
    configured = run("library", "check", "--format", "json")
    assert (codes(nearest.stdout), codes(configured.stdout)) == (
        [("bibliography.bib", "BIB002"), ("bibliography.bib", "BIB005")],
        [("faulty.bib", "BIB002"), ("faulty.bib", "BIB005")],
    )


def test_several_files_have_a_line_each_and_their_macros_together(run: Run, faulty: Path) -> None:
    (faulty / "macros.bib").write_text("@string{vag = {Vagrius}}\n" + CLEAN_LIBRARY.replace("{a,", "{b,"))
    (faulty / "clean.bib").write_text(CLEAN_LIBRARY.replace("{Vagrius}", "vag"))
    result = run("library", "check", "macros.bib", "-l", "clean.bib", "--ignore", "BIB003")
    lines = ["macros.bib: 1 entry, no findings", "clean.bib: 1 entry, no findings", "No findings"]
    assert (result.exit_code, result.stdout.splitlines()) == (0, lines)


def test_draft_and_library_in_one_run(run: Run, faulty: Path) -> None:
    result = run("check", "clean.md", "clean.bib", "-l", "bibliography.bib")
    assert (result.exit_code, result.stdout.splitlines()) == (
        0,
        [
            "Library: bibliography.bib (2 works)",
            "1 citation, 1 item: 1 matched, 0 doubtful, 0 missing; everything was read",
            "clean.bib: 1 entry, no findings",
            "No findings",
        ],
    )


def test_a_library_beside_a_draft_is_the_drafts_as_well(run: Run, faulty: Path) -> None:
    result = run("check", "clean.md", "clean.bib", "--format", "json")
    assert (json.loads(result.stdout)["summary"]["libraries"], codes(result.stdout)) == (
        ["clean.bib"],
        [("clean.md", "CIT001")],
    )


def test_ignore_of_a_draft_is_unused_though_a_library_is_checked_too(run: Run, faulty: Path) -> None:
    (faulty / "refkit.toml").write_text('drafts = ["clean.md"]\n[[ignore]]\ncode = "CIT001"\ntext = "(Nobody 1)"\n')
    result = run("check", "clean.md", "clean.bib", "-l", "bibliography.bib", "--format", "json")
    assert codes(result.stdout) == [("refkit.toml", "SUP001")]


def test_options_work_as_for_drafts(run: Run, faulty: Path) -> None:
    fewer = run("library", "check", "faulty.bib", "--select", "BIB002", "--exit-zero", "--format", "concise")
    run("library", "check", "faulty.bib", "--baseline", "b.json", "--write-baseline")
    known = run("library", "check", "faulty.bib", "--baseline", "b.json")
    assert (fewer.exit_code, fewer.stdout.count("BIB"), known.exit_code, known.stdout) == (
        0,
        1,
        0,
        "faulty.bib: 2 entries, no findings; 2 suppressed\n",
    )


def test_diff_and_fix(run: Run, faulty: Path) -> None:
    shown = run("library", "check", "faulty.bib", "--diff", "--select", "BIB005")
    before = (faulty / "faulty.bib").read_text()
    fixed = run("library", "check", "faulty.bib", "--fix", "--select", "BIB005")
    assert (before, shown.stdout.splitlines()[-1].count("{Excesses},"), fixed.stderr, fixed.stdout) == (
        FAULTY,
        1,
        "faulty.bib: 1 finding fixed\n",
        "faulty.bib: 2 entries, no findings\n",
    )
    assert (faulty / "faulty.bib").read_text() == FAULTY.replace("} journal", "}, journal")


WRONG = {
    "no-such-file": (("library", "check", "gone.bib"), "no such library: gone.bib"),
    "folder": (("library", "check", "sub"), "sub is a folder"),
    "binary": (("check", "binary.bib"), "binary.bib is not a text file: a zero byte in line 1"),
    "among-drafts": (("check", "clean.md", "gone.bib"), "no such library: gone.bib"),
    "over-itself": (("library", "check", "clean.bib", "-o", "clean.bib"), "clean.bib is one of the files to read"),
}


@pytest.mark.parametrize(("args", "message"), WRONG.values(), ids=WRONG)
def test_cannot_run(args: tuple[str, ...], message: str, run: Run, faulty: Path) -> None:
    (faulty / "sub").mkdir()
    (faulty / "binary.bib").write_bytes(b"a\0b")
    result = run(*args)
    lines = result.stderr.splitlines()
    assert (result.exit_code, lines[0], len(lines)) == (2, f"refkit: {message}", 2)


def test_no_library(run: Run, project: Path) -> None:
    (project / "bibliography.bib").unlink()
    result = run("library", "check")
    assert (result.exit_code, result.stderr.splitlines()[0]) == (2, "refkit: no library found")
