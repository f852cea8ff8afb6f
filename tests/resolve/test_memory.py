"""What citations teach about a work: the numbers it is cited by, the names beside it, labels left out."""

from collections import deque

import pytest

from refkit.records import Locator
from refkit.resolve.memory import Habits, Memory, has_label, kind_of, places_of
from tests.resolve.factories import page

LINES = Locator("line", "lines 1-2", "1", "2", 0, 9)
PLAY = (
    Locator("act", "3", "3", "3", 0, 1),
    Locator("scene", "2", "2", "2", 2, 3),
    Locator("line", "55", "55", "55", 4, 6),
)


def _learnt(*locators: Locator, named: bool = True, alone: bool = False) -> Memory:
    memory = Memory()
    memory.learn(0, locators, named, alone, lambda: ["Hooper"])
    return memory


def test_nothing_is_known_at_first() -> None:
    memory = Memory()
    assert (list(memory.recent), memory.meant(0, (page("19"),)), dict(memory.works)) == ([], (page("19"),), {})


@pytest.mark.parametrize(
    ("locators", "named", "alone", "expected"),
    [
        pytest.param((), True, False, Habits(deque([]), set(), "", 0, 1), id="author"),
        pytest.param((page("12"),), True, False, Habits(deque([12]), {"page"}, "", 0, 1), id="author and page"),
        pytest.param((page("12"),), False, True, Habits(deque([12]), {"page"}, "", 1, 0), id="page alone"),
        pytest.param((page("12"),), True, True, Habits(deque([12]), {"page"}, "", 0, 1), id="author far before"),
        pytest.param((LINES,), True, False, Habits(deque([1]), {"line"}, "line", 0, 1), id="lines"),
    ],
)
def test_habits(locators: tuple[Locator, ...], named: bool, alone: bool, expected: Habits) -> None:
    learnt = _learnt(*locators, named=named, alone=alone).works[0]
    assert learnt.names == {"Hooper"}
    assert (learnt.places, learnt.kinds, learnt.left_out, learnt.bare, learnt.named) == (
        expected.places,
        expected.kinds,
        expected.left_out,
        expected.bare,
        expected.named,
    )


@pytest.mark.parametrize(
    ("locator", "expected"),
    [
        pytest.param(page("19"), "line", id="bare number"),
        pytest.param(Locator("page", "p. 19", "19", "19", 0, 5), "page", id="page by its label"),
        pytest.param(Locator("chapter", "ch. 2", "2", "2", 0, 5), "chapter", id="chapter"),
    ],
)
def test_label_left_out(locator: Locator, expected: str) -> None:
    assert [each.label for each in _learnt(LINES).meant(0, (locator,))] == [expected]


def test_label_is_no_longer_left_out_once_pages_are_named() -> None:
    memory = _learnt(LINES)
    memory.learn(0, (Locator("page", "p. 19", "19", "19", 0, 5),), True, False)
    assert memory.meant(0, (page("20"),)) == (page("20"),)


def test_only_the_latest_citations_are_recent() -> None:
    memory = Memory()
    for work in range(50):
        memory.learn(work, (), True, False)
    assert (memory.recent[-1], 0 in memory.recent, 0 in memory.works) == (49, False, True)


@pytest.mark.parametrize(
    ("locators", "expected"),
    [
        pytest.param((), [], id="none"),
        pytest.param((page("passim"),), [], id="passim"),
        pytest.param((page("xii"),), [], id="roman numeral"),
        pytest.param((page("12"), page("40-42")), [12, 40], id="pages"),
        pytest.param(PLAY, [3_020_055], id="act, scene, line"),
    ],
)
def test_places(locators: tuple[Locator, ...], expected: list[int]) -> None:
    assert places_of(locators) == expected


@pytest.mark.parametrize(
    ("locator", "expected"),
    [
        pytest.param(page("passim"), (False, "page"), id="passim"),
        pytest.param(page("12"), (False, "page"), id="page"),
        pytest.param(LINES, (True, "line"), id="lines"),
        pytest.param(PLAY[0], (False, "play"), id="act"),
        pytest.param(Locator("timestamp", "00:45:30", "00:45:30", "00:45:30", 0, 8), (False, "time"), id="time"),
        pytest.param(Locator("chapter", "ch. 2", "2", "2", 0, 5), (True, "page"), id="chapter"),
    ],
)
def test_label_and_kind(locator: Locator, expected: tuple[bool, str]) -> None:
    assert (has_label(locator), kind_of(locator)) == expected
