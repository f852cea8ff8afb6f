"""`refkit library cache`, and `--no-cache`."""

import os
from pathlib import Path

import pytest

from tests.cli.conftest import Run


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty cache of this test's own."""
    monkeypatch.setenv("REFKIT_CACHE_DIR", str(tmp_path / "cache"))
    return tmp_path / "cache"


def test_an_empty_cache(run: Run, folder: Path) -> None:
    shown, cleared = run("library", "cache"), run("library", "cache", "--clear")
    assert (shown.output, cleared.output) == (f"{folder}: 0 indexes, 0.0 MB\n", f"{folder}: 0 indexes removed\n")


def test_a_check_fills_it(run: Run, folder: Path) -> None:
    run("check", "draft.md")
    shown, cleared = run("library", "cache"), run("library", "cache", "--clear")
    assert (shown.output.startswith(f"{folder}: 1 index, "), cleared.output, run("library", "cache").output) == (
        True,
        f"{folder}: 1 index removed\n",
        f"{folder}: 0 indexes, 0.0 MB\n",
    )


@pytest.mark.parametrize(
    "words", [("check", "draft.md"), ("parse", "draft.md"), ("why", "draft.md:1")], ids=["check", "parse", "why"]
)
def test_without_cache_the_output_is_the_same_and_nothing_is_kept(
    words: tuple[str, ...], run: Run, folder: Path
) -> None:
    without = run(words[0], "--no-cache", *words[1:])
    kept = folder.exists()
    fresh, warm = run(*words), run(*words)
    assert (kept, without.output, fresh.output) == (False, warm.output, warm.output)


def test_a_cache_folder_that_cannot_be_made_is_no_error(run: Run, folder: Path) -> None:
    folder.write_text("in the way", encoding="utf-8")
    assert run("check", "clean.md").exit_code == 0


def test_two_projects_with_the_same_library_share_an_index(run: Run, folder: Path, project: Path) -> None:
    for name in ("one", "two"):
        (project / name).mkdir()
        path = project / name / "bibliography.bib"
        path.write_bytes((project / "bibliography.bib").read_bytes())
        os.utime(path, (1_700_000_000, 1_700_000_000))
        run("check", "clean.md", "-l", str(path))
    assert run("library", "cache").output.startswith(f"{folder}: 1 index, ")
