"""From names to drafts: patterns, standard input, several of which one fails."""

from pathlib import Path

import pytest

from refkit.cli.drafts import Options, Reader, Several, draft_paths, each
from refkit.errors import RefkitError


def test_named_drafts_once_each(project: Path) -> None:
    assert draft_paths(("b.md", "a.md", "b.md")) == ("b.md", "a.md")


def test_patterns_of_the_configuration(project: Path) -> None:
    (project / "refkit.toml").write_text('drafts = ["clean.md", "*.md", "gone.md"]')
    assert draft_paths(()) == ("clean.md", "draft.md", "gone.md")


def test_no_draft(project: Path) -> None:
    with pytest.raises(RefkitError, match="no draft to read"):
        draft_paths(())


def fail_on_a(path: str) -> str:
    if path == "a":
        raise RefkitError("a is bad", "mend it")
    return path


def test_several_of_which_one_fails(capsys: pytest.CaptureFixture[str]) -> None:
    assert (each(("b", "a", "c"), fail_on_a), capsys.readouterr().err) == (
        Several(("b", "c"), failed=True),
        "refkit: a is bad\nhint: mend it\n",
    )


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
