"""The ways of shortening a range."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.checks.range_styles import STYLES, distinguishes

# first, last; in full, MLA, Chicago, fewest digits
WRITTEN = [
    pytest.param("12", "25", "25 25 25 25", id="nothing shared"),
    pytest.param("98", "102", "102 102 102 102", id="more digits"),
    pytest.param("48", "49", "49 49 49 9", id="below 100"),
    pytest.param("10", "11", "11 11 11 11", id="the tens of 10 to 19"),
    pytest.param("100", "104", "104 04 104 4", id="a hundred"),
    pytest.param("103", "104", "104 04 4 4", id="just above a hundred"),
    pytest.param("310", "311", "311 11 11 11", id="310"),
    pytest.param("321", "328", "328 28 28 8", id="321"),
    pytest.param("395", "401", "401 401 401 401", id="all digits change"),
    pytest.param("1003", "1004", "1004 04 4 4", id="above a thousand"),
    pytest.param("1087", "1089", "1089 89 89 9", id="1087"),
    pytest.param("1496", "1500", "1500 500 500 500", id="1496"),
]


@pytest.mark.parametrize(("first", "last", "expected"), WRITTEN)
def test_preferred_way(first: str, last: str, expected: str) -> None:
    assert " ".join(style(first, last)[0] for style in STYLES.values()) == expected


@pytest.mark.parametrize(("first", "last", "expected"), WRITTEN)
def test_distinguishes(first: str, last: str, expected: str) -> None:
    assert distinguishes(first, last) == (len(set(expected.split())) > 1)


@given(st.integers(1, 99999), st.integers(1, 99999))
def test_every_way_is_an_end_of_the_number(one: int, other: int) -> None:
    first, last = str(min(one, other)), str(max(one, other))
    assert all(last.endswith(way) and way for style in STYLES.values() for way in style(first, last))
