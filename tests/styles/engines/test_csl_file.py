"""Tests that a file is known for a style, or for what it is instead."""

from pathlib import Path

import pytest

from refkit.errors import RefkitError
from refkit.styles.engines.csl_file import need_list, read_csl_file
from tests.styles.engines.styles import AUTHOR_DATE, DEPENDENT, HEAD, ONLY_NOTES, style


def test_a_style(tmp_path: Path) -> None:
    found = read_csl_file(style(tmp_path, AUTHOR_DATE))
    assert (found.locale, found.lists) == ("en-GB", True)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("no XML", "style.csl is not XML"),
        ("<html/>", "style.csl is not a CSL style"),
        (DEPENDENT, "style.csl only points to the style parent"),
        (HEAD.format(kind="note") + "</style>", "style.csl is not a whole style"),
    ],
)
def test_what_is_no_style(text: str, message: str, tmp_path: Path) -> None:
    with pytest.raises(RefkitError, match=message):
        read_csl_file(style(tmp_path, text))


def test_a_missing_style(tmp_path: Path) -> None:
    with pytest.raises(RefkitError, match="cannot read the style"):
        read_csl_file(tmp_path / "none.csl")


def test_the_parent_of_a_dependent_style_is_used_where_it_lies_beside_it(tmp_path: Path) -> None:
    style(tmp_path, AUTHOR_DATE, "parent.csl")
    assert read_csl_file(style(tmp_path, DEPENDENT)).path.name == "parent.csl"


def test_a_style_without_bibliography(tmp_path: Path) -> None:
    with pytest.raises(RefkitError, match="has no bibliography"):
        need_list(read_csl_file(style(tmp_path, ONLY_NOTES)))
