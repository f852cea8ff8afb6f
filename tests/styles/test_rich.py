"""Text with type faces."""

from collections.abc import Callable

import pytest

from refkit.styles.rich import NOTHING, Rich, Run, each_run, in_face, linked, merged, plain, rich

NOOP: list[Callable[[Rich], Rich]] = [
    merged,
    lambda words: in_face("italic", words),
    lambda words: each_run(str.upper, words),
    lambda words: rich(plain(words)),
]


@pytest.mark.parametrize("change", NOOP)
def test_nothing_stays_nothing(change: Callable[[Rich], Rich]) -> None:
    assert change(NOTHING) == NOTHING


def test_italics_in_italics_are_upright() -> None:
    words = (Run("from "), Run("Emma", frozenset({"italic"})))
    assert in_face("italic", words) == (Run("from ", frozenset({"italic"})), Run("Emma"))


def test_bold_in_bold_stays_bold() -> None:
    assert in_face("bold", in_face("bold", rich("a"))) == (Run("a", frozenset({"bold"})),)


def test_neighbours_of_one_face_are_one_run() -> None:
    words = (Run("a"), Run(""), Run("b", is_protected=True), Run("c", link="d"), Run("e"))
    assert merged(words) == (Run("ab"), Run("c", link="d"), Run("e"))


def test_links() -> None:
    assert (linked("a", "b"), linked("", "b")) == ((Run("a", link="b"),), NOTHING)
