"""The year of a work."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.library.dates import year_of

NO_YEAR = [
    pytest.param({}, id="no field"),
    pytest.param({"year": ""}, id="empty"),
    pytest.param({"year": "in press"}, id="words"),
    pytest.param({"year": "19XX"}, id="century"),
    pytest.param({"date": "19XX"}, id="century as a date"),
    pytest.param({"year": "20011"}, id="five digits"),
    pytest.param({"year": "850"}, id="three digits"),
    pytest.param({"date": "-0044"}, id="before our era"),
    pytest.param({"urldate": "2020-01-01"}, id="date of another thing"),
]


@pytest.mark.parametrize("fields", NO_YEAR)
def test_no_year(fields: dict[str, str]) -> None:
    assert year_of(fields) == ""


YEARS = [
    pytest.param({"year": "1999"}, "1999", id="year"),
    pytest.param({"date": "2002-11-19"}, "2002", id="date"),
    pytest.param({"date": "2001/2003"}, "2001", id="range"),
    pytest.param({"date": "../2003"}, "2003", id="open range"),
    pytest.param({"date": "~1850"}, "1850", id="about"),
    pytest.param({"date": "1850?"}, "1850", id="uncertain"),
    pytest.param({"date": "19 November 2002"}, "2002", id="date in words"),
    pytest.param({"date": "19/11/2002"}, "2002", id="date in numbers"),
    pytest.param({"year": "1978 [1533]"}, "1978", id="first printed behind"),
    pytest.param({"year": "[1533] 1978"}, "1978", id="first printed before"),
    pytest.param({"year": "[1999]"}, "1999", id="brackets"),
    pytest.param({"year": "c. 1850"}, "1850", id="circa"),
    pytest.param({"year": "1999a"}, "1999", id="letter"),
    pytest.param({"year": "1999--2001"}, "1999", id="years"),
    pytest.param({"year": "Nov-1999"}, "1999", id="month and year"),
    pytest.param({"date": "2002", "year": "1999"}, "2002", id="date before year"),
    pytest.param({"date": "in press", "year": "1999"}, "1999", id="year where the date has none"),
]


@pytest.mark.parametrize(("fields", "expected"), YEARS)
def test_year(fields: dict[str, str], expected: str) -> None:
    assert year_of(fields) == expected


@given(st.text())
def test_year_is_four_digits_of_the_field_or_nothing(value: str) -> None:
    year = year_of({"year": value})
    assert year == "" or (year in value and len(year) == 4 and year.isascii() and year.isdigit())
