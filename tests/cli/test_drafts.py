"""From files to drafts with their libraries: several of which one fails, chapters of one book."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from refkit.cli.drafts import Options, Reader, Several, each
from refkit.errors import RefkitError


@dataclass(frozen=True)
class Done:
    """What comes of a draft here: its name."""

    name: str
    is_incomplete: bool = False


def fail_on_a(path: str) -> Done:
    if path == "a":
        raise RefkitError("a is bad", "mend it")
    return Done(path, is_incomplete=path == "half")


def test_several_of_which_one_fails(capsys: pytest.CaptureFixture[str]) -> None:
    assert (each(("b", "a", "c"), fail_on_a), capsys.readouterr().err) == (
        Several((Done("b"), Done("c")), failed=True),
        "refkit: a is bad\nhint: mend it\n",
    )


def test_a_draft_of_which_a_part_is_missing_counts_as_failed() -> None:
    results = [each(names, fail_on_a).failed for names in (("b",), ("half",), ("b", "half"))]
    assert results == [False, True, True]


def test_one_alone_that_fails() -> None:
    with pytest.raises(RefkitError):
        each(("a",), fail_on_a)


def test_a_library_is_read_once(project: Path) -> None:
    reader = Reader(Options())
    assert reader.job("draft.md").library is reader.job("clean.md").library


def test_what_is_wrong_for_every_draft_is_said_before_any_is_read(project: Path) -> None:
    with pytest.raises(RefkitError):
        Reader(Options(libraries=("gone.bib",)))
    with pytest.raises(RefkitError):
        Reader(Options(select=("XYZ",)))


def test_a_library_is_no_draft(project: Path) -> None:
    with pytest.raises(RefkitError, match="bibliography.bib is a library, not a draft"):
        Reader(Options()).job("bibliography.bib")


def test_a_library_to_be_checked_is_read_anew(project: Path) -> None:
    reader = Reader(Options(fail_on="error"))
    first, second = (reader.library_job(("bibliography.bib",)) for _ in range(2))
    assert (first.of_library, first.config.fail_on, first.draft.documents, first.library is second.library) == (
        True,
        "error",
        (),
        False,
    )


def test_chapters_are_one_draft(project: Path) -> None:
    (project / "one").mkdir()
    (project / "one" / "a.md").write_text("---\nbibliography: a.bib\n---\nSo.\n")
    (project / "one" / "a.bib").write_text("@book{a, title = {A}}")
    (project / "b.md").write_text("---\nbibliography: bibliography.bib\n---\nSo.\n")
    job = Reader(Options()).job("b.md", "one/a.md", "clean.md")
    documents = [document.path for document in job.draft.documents]
    assert (documents, job.library.paths) == (
        ["b.md", "one/a.md", "clean.md"],
        ("bibliography.bib", str(Path("one/a.bib"))),
    )
