"""Several drafts at a time: the same comes out, in the same order, also where one fails or a process dies."""

import os
from pathlib import Path

import pytest

from refkit.cli.drafts import Options, Reader
from refkit.cli.jobs import looking
from refkit.cli.looking import Look, look_at
from refkit.cli.processes import Processes, number_of_processes
from refkit.config import Config
from refkit.documents.model import Draft
from refkit.errors import RefkitError
from refkit.library.library import Library
from refkit.run import Report, check
from tests.cli.conftest import Run

DRAFTS = ("draft.md", "gone.md", "clean.md", "more.md", "-")
FORMATS = ("text", "concise", "json", "json-lines", "github")


@pytest.mark.parametrize("form", FORMATS)
def test_the_same_comes_out(form: str, run: Run, project: Path) -> None:
    (project / "refkit.toml").write_text('[aliases]\n"KP" = "lost"\n\n[[ignore]]\ncode = "LOC005"\n')
    (project / "more.md").write_text("It was (Zhukov 12; Mukhin 5).\n")
    arguments = ("check", *DRAFTS, "bibliography.bib", "--format", form)
    one, two = (run(*arguments, "--jobs", jobs, stdin="So (Getty 3).\n") for jobs in ("1", "2"))
    assert (two.stdout, two.stderr, two.exit_code) == (one.stdout, one.stderr, 2)
    assert two.stderr.count("lost") == 1 and "no such file: gone.md" in two.stderr


def test_citations_are_the_same(run: Run, project: Path) -> None:
    one, two = (run("parse", ".", "--format", "json", "--no-cache", "--jobs", jobs) for jobs in ("1", "0"))
    assert (two.stdout, two.stderr, two.exit_code) == (one.stdout, "", 0)


def test_drafts_without_a_library_are_read_as_well(run: Run, project: Path) -> None:
    (project / "bibliography.bib").unlink()
    results = [run("parse", "draft.md", "clean.md", "--jobs", jobs) for jobs in ("1", "2", "2")]
    assert [(each.stdout, each.exit_code) for each in results] == [(results[0].stdout, 0)] * 3


def test_fixes_are_written_one_after_the_other(run: Run, project: Path) -> None:
    for name in ("draft.md", "clean.md"):
        (project / name).write_text("It was (Zhukov 12). And (Zhukov, 13). So (Zhukov 14).\n")
    result = run("check", "draft.md", "clean.md", "--jobs", "2", "--fix")
    assert result.stderr == "draft.md: 1 finding fixed\nclean.md: 1 finding fixed\n"


def test_drafts_without_a_library(project: Path) -> None:
    (project / "bibliography.bib").unlink()
    groups, reader = (("draft.md",), ("clean.md",)), Reader(Options(needs_library=False))
    here = [look_at(reader, group, check) for group in groups]  # the empty library has been asked something
    with looking(groups, reader, check, 2) as found:
        assert [found(group).report.citations for group in groups] == [one.report.citations for one in here]


def test_library_is_the_one_open_here(project: Path) -> None:
    reader = Reader(Options())
    groups = (("draft.md",), ("clean.md",))
    with looking(groups, reader, check, 2) as found:
        there = [found(group) for group in groups]
    here = [look_at(reader, group, check) for group in groups]
    assert [one.report.findings for one in there] == [one.report.findings for one in here]
    assert all(one.report.library is here[0].job.library and one.job.library is one.report.library for one in there)


def dies(draft: Draft, library: Library, config: Config) -> Report:
    """Ends the process that looks at draft.md."""
    if draft.documents[0].path == "draft.md":
        os._exit(3)
    return check(draft, library, config)


def dies_once(draft: Draft, library: Library, config: Config) -> Report:
    """Ends the first process that looks at draft.md."""
    if draft.documents[0].path == "draft.md" and not Path("died").exists():
        Path("died").touch()
        os._exit(3)
    return check(draft, library, config)


def _outcomes(project: Path, look: Look) -> list[str]:
    groups = [("clean.md",), ("draft.md",), *((f"{number}.md",) for number in range(6))]
    for (name,) in groups[2:]:
        (project / name).write_text("It was (Mukhin 97).\n")
    processes = Processes(groups, Reader(Options()), look, 2)
    outcomes = []
    for group in groups:
        try:
            outcomes.append(" ".join(finding.code for finding in processes.checked(group).report.findings))
        except RefkitError as error:
            outcomes.append(error.message)
    processes.close()
    return outcomes


def test_process_that_dies_takes_nothing_with_it(project: Path) -> None:
    assert _outcomes(project, dies) == ["", "the process that read draft.md died", *["CIT001"] * 6]


def test_draft_of_a_process_that_died_is_read_once_more(project: Path) -> None:
    assert _outcomes(project, dies_once) == ["", "LOC001 CIT001", *["CIT001"] * 6]


def test_number_of_processes() -> None:
    assert (number_of_processes(3), number_of_processes(0) >= 1, number_of_processes(1000)) == (3, True, 61)
