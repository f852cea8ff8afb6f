"""Tests lists made with pandoc: keys, order, faces, and that no text is read as markup."""

import shutil
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from refkit.errors import RefkitError
from refkit.styles.engines.pandoc import format_with_pandoc
from refkit.styles.rich import Run, plain
from tests.styles.engines.styles import AUTHOR_DATE, NUMERIC, ONLY_NOTES, TITLES, reference, style, titled

_WORKS = (
    reference(key="b", title="Beta", author="Lee, Ann", year="2001"),
    reference(key="a", title="Alpha", editor="Roe, Ann", date="1948/1953"),
    reference("article", key="c", title="Of \\emph{{Iliad}} and {DNA}", journal="Critical Inquiry", volume="3"),
)


@pytest.fixture(scope="module")
def pandoc() -> str:
    """The path of pandoc: the one that a Python package brings, else that of the system."""
    try:
        import pypandoc

        return str(pypandoc.get_pandoc_path())
    except (ImportError, OSError):
        if path := shutil.which("pandoc"):
            return path
    pytest.skip("pandoc is not installed: pip install .[test-all]")


def test_a_list_in_the_order_of_the_style(tmp_path: Path, pandoc: str) -> None:
    works = format_with_pandoc(_WORKS, style(tmp_path, AUTHOR_DATE), pandoc)
    assert [(work.key, plain(work.text)) for work in works] == [
        ("a", "Ann Roe, editor, Alpha, 1948–1953."),
        ("b", "Ann Lee, Beta, 2001."),
        ("c", "Of Iliad and DNA, Critical Inquiry, 3."),
    ]
    assert works[2].text[1] == Run("Iliad", frozenset(["italic"]))


def test_numbers(tmp_path: Path, pandoc: str) -> None:
    works = format_with_pandoc(_WORKS, style(tmp_path, NUMERIC), pandoc)
    assert [plain(work.text) for work in works] == ["[1] Beta", "[2] Alpha", "[3] Of Iliad and DNA"]


_TEXT = st.text(st.sampled_from("aB &<>/;$*_`\\{}[]#@^~-.iampb="), max_size=20)


@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(titles=st.lists(_TEXT, min_size=1, max_size=40))
def test_titles_are_text(titles: list[str], tmp_path: Path, pandoc: str) -> None:
    titles = [f"x{' '.join(title.split())}x" for title in titles]
    works = [titled(title, str(key)) for key, title in enumerate(titles)]
    listed = format_with_pandoc(works, style(tmp_path, TITLES), pandoc)
    found = {work.key: plain(work.text).replace("\u202f", " ") for work in listed}  # pandoc sets it before a semicolon
    assert found == {str(key): f"[{title}]" for key, title in enumerate(titles)}


def test_without_pandoc(tmp_path: Path) -> None:
    with pytest.raises(RefkitError, match="this needs pandoc"):
        format_with_pandoc(_WORKS, style(tmp_path, TITLES), str(tmp_path / "none"))


def test_a_missing_style(tmp_path: Path, pandoc: str) -> None:
    with pytest.raises(RefkitError, match="cannot read the style"):
        format_with_pandoc(_WORKS, tmp_path / "none.csl", pandoc)


def test_a_style_for_notes_alone(tmp_path: Path, pandoc: str) -> None:
    with pytest.raises(RefkitError, match="has no bibliography"):
        format_with_pandoc(_WORKS, style(tmp_path, ONLY_NOTES), pandoc)


def test_what_pandoc_says_is_passed_on(tmp_path: Path) -> None:
    program = tmp_path / "pandoc"
    program.write_text("#!/bin/sh\necho 'Unknown input format csljson' >&2\nexit 21\n")
    program.chmod(0o755)
    with pytest.raises(RefkitError, match="pandoc cannot use style.csl: Unknown input format csljson"):
        format_with_pandoc(_WORKS, style(tmp_path, TITLES), str(program))


def test_it_is_not_waited_for_without_end(tmp_path: Path) -> None:
    program = tmp_path / "pandoc"
    program.write_text("#!/bin/sh\nexec sleep 20\n")
    program.chmod(0o755)
    with pytest.raises(RefkitError, match="longer than 0.1 seconds"):
        format_with_pandoc(_WORKS, style(tmp_path, TITLES), str(program), seconds=0.1)
