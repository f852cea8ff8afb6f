"""Fits of several readings: the highest rank stays, each work once, in the order of the library."""

import pytest

from refkit.citations.readings.mla import Reading
from refkit.resolve.fit import Fit, Rank, best

READING = Reading(("Zhukov",), False, None, (), 0)
OTHER = Reading(("Yuri Zhukov",), False, None, (), 0)
NAME = Fit(1, Rank.NAMES, READING)
TITLED = Fit(1, Rank.NAMES_TITLE, READING)
TITLED_AGAIN = Fit(1, Rank.NAMES_TITLE, OTHER)
FIRST = Fit(0, Rank.NAMES_TITLE, READING)


@pytest.mark.parametrize(
    ("fits", "expected"),
    [
        pytest.param([], (), id="none"),
        pytest.param([NAME], (NAME,), id="one"),
        pytest.param([NAME, TITLED], (TITLED,), id="higher rank"),
        pytest.param([TITLED, TITLED_AGAIN], (TITLED,), id="a work once, by its first reading"),
        pytest.param([TITLED, FIRST, NAME], (FIRST, TITLED), id="order of the library"),
    ],
)
def test_best(fits: list[Fit], expected: tuple[Fit, ...]) -> None:
    assert best(fits) == expected


def test_because_adds_to_the_evidence() -> None:
    assert NAME.because("the name").because("the page").evidence == ("the name", "the page")


def test_names_with_a_title_go_before_either_alone() -> None:
    titles = ("NAMES_INNER", "NAMES_CONTAINER", "NAMES_BEGINS", "NAMES_MAIN_TITLE", "NAMES_TITLE")
    with_title = [Rank[name] for name in titles]
    assert min(with_title) > max(Rank.NAMES, Rank.TITLE, Rank.CARRIED_TITLE)
