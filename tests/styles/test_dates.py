"""Dates in English."""

from collections.abc import Callable
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.library.dates import DateRange, Moment
from refkit.styles.dates import FULL_MONTHS, SHORT_MONTHS, day_first, in_century, month_first, written_date, year_of
from refkit.styles.pages import Shorten, in_full
from refkit.styles.reference import NO_DATE, ReferenceDate
from tests.styles.factories import dated

_MLA = partial(day_first, months=SHORT_MONTHS)
_CHICAGO = partial(month_first, months=FULL_MONTHS)

NOOP = [
    pytest.param(NO_DATE, "", id="no date"),
    pytest.param(ReferenceDate(literal="in the spring"), "in the spring", id="words"),
    pytest.param(ReferenceDate(dated("1999").range, "[1999]"), "[1999]", id="words for a date"),
]


@pytest.mark.parametrize(("date", "expected"), NOOP)
def test_words_of_the_library_stay(date: ReferenceDate, expected: str) -> None:
    assert written_date(date, _MLA) == expected


DATES = [
    pytest.param("1999", "1999", "1999", id="year"),
    pytest.param("2002-11", "Nov. 2002", "November 2002", id="month"),
    pytest.param("2002-11-05", "5 Nov. 2002", "November 5, 2002", id="day"),
    pytest.param("2002-22", "summer 2002", "Summer 2002", id="season"),
    pytest.param("0850", "850", "850", id="three digits"),
    pytest.param("-0043", "44 BCE", "44 BCE", id="before our era"),
    pytest.param("1995/1998", "1995–98", "1995–1998", id="years"),
    pytest.param("1898/1901", "1898–1901", "1898–1901", id="years of two centuries"),
    pytest.param("1995/..", "1995–", "1995–", id="open"),
    pytest.param("2002-05/2002-06", "May–June 2002", "May–June 2002", id="months"),
    pytest.param("2002-05-01/2002-05-03", "1–3 May 2002", "May 1–3, 2002", id="days"),
    pytest.param("2002-05-30/2002-06-03", "30 May–3 June 2002", "May 30–June 3, 2002", id="days of two months"),
    pytest.param(
        "2002-12-30/2003-01-02", "30 Dec. 2002–2 Jan. 2003", "December 30, 2002–January 2, 2003", id="two years"
    ),
    pytest.param("2002-21/2002-22", "spring–summer 2002", "Spring–Summer 2002", id="seasons"),
]


@pytest.mark.parametrize(("value", "mla", "chicago"), DATES)
def test_dates(value: str, mla: str, chicago: str) -> None:
    date = dated(value)
    assert (written_date(date, _MLA, in_century), written_date(date, _CHICAGO)) == (mla, chicago)


def test_year_alone() -> None:
    assert written_date(dated("2002-05-30/2003-06-03"), year_of, in_century) == "2002–03"


_MOMENTS = st.builds(
    Moment,
    st.integers(-3000, 3000),
    st.none() | st.integers(1, 12),
    season=st.sampled_from([None, "spring", "winter"]),
)


@given(_MOMENTS, _MOMENTS, st.sampled_from([_MLA, _CHICAGO, year_of]), st.sampled_from([in_full, in_century]))
def test_any_range_is_written(start: Moment, end: Moment, write: Callable[[Moment], str], shorten: Shorten) -> None:
    written = written_date(ReferenceDate(DateRange(start, end)), write, shorten)
    assert written.startswith(write(start).split()[0]) and written == written.strip()
