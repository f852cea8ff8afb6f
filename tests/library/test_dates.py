"""The year and the date of a work."""

import dataclasses
import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.library.dates import (
    Bound,
    DateRange,
    Moment,
    Season,
    Unspecified,
    date_fault,
    date_of,
    is_future,
    read_date,
    year_fault,
    year_of,
)

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


NO_DATE = [
    pytest.param("", id="nothing"),
    pytest.param("in press", id="words"),
    pytest.param("1.5.1998", id="order of another country"),
    pytest.param("1995-1-04", id="one digit"),
    pytest.param("1985-1030", id="month and day together"),
    pytest.param("1995--1996", id="range with dashes"),
    pytest.param("1990/91", id="shortened range"),
    pytest.param("850", id="three digits"),
    pytest.param("12345", id="five digits without Y"),
    pytest.param("1996-13", id="month 13"),
    pytest.param("1996-00", id="month 0"),
    pytest.param("1996-04-31", id="day 31 of a short month"),
    pytest.param("1999-02-29", id="29 February of a common year"),
    pytest.param("1999-21-03", id="day of a season"),
    pytest.param("1999-XX-05", id="day of no month"),
    pytest.param("1X99", id="digit inside"),
    pytest.param("/", id="no end"),
    pytest.param("../..", id="two open ends"),
    pytest.param("1999/2000/2001", id="three ends"),
]


@pytest.mark.parametrize("value", NO_DATE)
def test_no_date(value: str) -> None:
    assert read_date(value) is None


MOMENTS = [
    pytest.param("1999", Moment(1999), id="year"),
    pytest.param("1999-05", Moment(1999, 5), id="month"),
    pytest.param("1999-05-03", Moment(1999, 5, 3), id="day"),
    pytest.param("2000-02-29", Moment(2000, 2, 29), id="leap day"),
    pytest.param("1900-02-29", Moment(1900, 2, 29), id="leap day of the Julian calendar"),
    pytest.param("2004-04-05T12:30:00Z", Moment(2004, 4, 5), id="time"),
    pytest.param("2001-01-03T17:07:34.250+05:00", Moment(2001, 1, 3), id="time of another zone"),
    pytest.param("1565?", Moment(1565, is_uncertain=True), id="uncertain"),
    pytest.param("1034-05~", Moment(1034, 5, is_approximate=True), id="about"),
    pytest.param("1723%", Moment(1723, is_uncertain=True, is_approximate=True), id="uncertain and about"),
    pytest.param("199X", Moment(1990, unspecified="X"), id="decade"),
    pytest.param("19XX", Moment(1900, unspecified="XX"), id="century"),
    pytest.param("1999-XX", Moment(1999, unspecified="-XX"), id="some month"),
    pytest.param("1999-05-XX", Moment(1999, 5, unspecified="-XX"), id="some day of a month"),
    pytest.param("1999-XX-XX", Moment(1999, unspecified="-XX-XX"), id="some day of a year"),
    pytest.param("2004-21", Moment(2004, season="spring"), id="season"),
    pytest.param("-0044", Moment(-44), id="before our era"),
    pytest.param("0250-03-02", Moment(250, 3, 2), id="early year"),
    pytest.param("Y17E7", Moment(170_000_000), id="long year with an exponent"),
    pytest.param("y-12345", Moment(-12345), id="long year before our era"),
    pytest.param("१९८७-०१-१५", Moment(1987, 1, 15), id="digits of another script"),
]


@pytest.mark.parametrize(("value", "expected"), MOMENTS)
def test_moment(value: str, expected: Moment) -> None:
    assert read_date(value) == DateRange(expected, expected)


RANGES = [
    pytest.param("1999-11-02/2000", DateRange(Moment(1999, 11, 2), Moment(2000)), id="range"),
    pytest.param("-0049/-0044", DateRange(Moment(-49), Moment(-44)), id="range before our era"),
    pytest.param("1487~/1490", DateRange(Moment(1487, is_approximate=True), Moment(1490)), id="from about"),
    pytest.param("1487 / 1490", DateRange(Moment(1487), Moment(1490)), id="blanks"),
    pytest.param("1999/..", DateRange(Moment(1999), "open"), id="open end"),
    pytest.param("1999/", DateRange(Moment(1999), "unknown"), id="unknown end"),
    pytest.param("../1999", DateRange("open", Moment(1999)), id="open start"),
    pytest.param("/2004-01-01", DateRange("unknown", Moment(2004, 1, 1)), id="unknown start"),
]


@pytest.mark.parametrize(("value", "expected"), RANGES)
def test_range(value: str, expected: DateRange) -> None:
    assert read_date(value) == expected


FIELDS = [
    pytest.param({}, "None", id="no field"),
    pytest.param({"year": "in press", "month": "5"}, "None", id="month without a year"),
    pytest.param({"date": "1999-05", "year": "2000"}, "1999-05", id="date before year"),
    pytest.param({"date": "May 1999", "year": "1999"}, "1999", id="year where the date cannot be read"),
    pytest.param({"year": "1999", "month": "5", "day": "3"}, "1999-05-03", id="three numbers"),
    pytest.param({"year": "1999", "month": "02", "day": "30"}, "1999-02", id="a day that the month has not"),
    pytest.param({"year": "1999", "month": "14"}, "1999", id="a month that the year has not"),
    pytest.param({"year": "1999", "month": "jan"}, "1999-01", id="abbreviation"),
    pytest.param({"year": "1999", "month": "Sept."}, "1999-09", id="four letters and a period"),
    pytest.param({"year": "1999", "month": "5~"}, "1999-05", id="number and blank"),
    pytest.param({"year": "1999", "month": "5 May"}, "1999-05", id="day and month"),
    pytest.param({"year": "1999", "month": "May/June"}, "1999", id="two months"),
    pytest.param({"year": "1999", "month": "1 5"}, "1999", id="month and day in unknown order"),
    pytest.param({"year": "1999", "month": "März"}, "1999-03", id="German"),
    pytest.param({"year": "1999", "month": "août"}, "1999-08", id="French"),
    pytest.param({"year": "1999", "month": "jui"}, "1999", id="June or July in French"),
    pytest.param({"year": "1999", "month": "dicembre"}, "1999-12", id="Italian"),
    pytest.param({"year": "1999", "month": "января"}, "1999-01", id="Russian"),
    pytest.param({"year": "1999", "month": "Fall"}, "1999-23", id="season"),
    pytest.param({"year": "1978 [1533]", "month": "5"}, "1978-05", id="first printed behind"),
    pytest.param({"year": "c. 1850"}, "1850", id="circa"),
    pytest.param({"year": "1995--1996", "month": "5"}, "1995/1996", id="years"),
    pytest.param({"year": "19XX", "month": "5"}, "19XX", id="month of no known year"),
]


@pytest.mark.parametrize(("fields", "expected"), FIELDS)
def test_date_of_fields(fields: dict[str, str], expected: str) -> None:
    assert str(date_of(fields)) == expected


DATES_WITHOUT_FAULT = (
    "1999 1999-02-28 2000-02-29 1700-02-29 2004-24 199X/2001 2001/200X 1999/1999-05 1999/.. -0049/-0044 -0044/0014 "
    "/1034 Y-17000002 1999-XX/1999-05 2003-21/2003-22 1034~/1036? 0000"
)


@pytest.mark.parametrize("value", ["", *DATES_WITHOUT_FAULT.split()])
def test_date_without_fault(value: str) -> None:
    assert date_fault(value) == ""


NOT_A_DATE = "not a date of the form YYYY-MM-DD"
DATE_FAULTS = [
    pytest.param("forthcoming", NOT_A_DATE, id="words"),
    pytest.param("1.5.1998", NOT_A_DATE, id="order of another country"),
    pytest.param("1995-1230", NOT_A_DATE, id="month and day together"),
    pytest.param("/", NOT_A_DATE, id="no end"),
    pytest.param("1999/2000/2001", NOT_A_DATE, id="three ends"),
    pytest.param("1995--1996", "a range is written 1995/1996", id="two hyphens"),
    pytest.param("1995–1996", "a range is written 1995/1996", id="dash"),
    pytest.param("1995-1-04", "month and day take two digits", id="one digit"),
    pytest.param("1990/91", "a year takes four digits", id="shortened range"),
    pytest.param("1996-13-03", "there is no month 13", id="month"),
    pytest.param("2000/2001-00", "there is no month 00", id="month of the end"),
    pytest.param("1999-21-03", "there is no month 21", id="day of a season"),
    pytest.param("1996-10-35", "month 10 has no day 35", id="day"),
    pytest.param("1996-04-31", "month 04 has no day 31", id="day of a short month"),
    pytest.param("1999-02-29", "1999 is no leap year", id="common year"),
    pytest.param("2100-02-29", "2100 is no leap year", id="common year of a century"),
    pytest.param("2001/2000", "the range ends before it begins", id="backwards"),
    pytest.param("-0044/-0049", "the range ends before it begins", id="backwards before our era"),
    pytest.param("1999-05-03/1999-05-02", "the range ends before it begins", id="a day backwards"),
]


@pytest.mark.parametrize(("value", "expected"), DATE_FAULTS)
def test_date_fault(value: str, expected: str) -> None:
    assert date_fault(value) == expected


YEARS_WITHOUT_FAULT = (
    "|n.d.|forthcoming|in press|1990/91|1985-1990|2001--2003|2001–3|ca. 1850|c. 180|c1850|[1867] 1990|1978 [1533]|1999a"
    "|1999⁺|3rd century|Heisei 3|14 BC|12000 BC|-12000|Y17000002|19XX|850|98|5778|2563|1445|1850?|Oct. 2012"
    "|accessed 12 July 2012|arXiv 1234.56789"
)


@pytest.mark.parametrize("value", YEARS_WITHOUT_FAULT.split("|"))
def test_year_without_fault(value: str) -> None:
    assert year_fault(value) == ""


YEAR_FAULTS = [
    pytest.param("20003", "20003 has too many digits for a year", id="five digits"),
    pytest.param("[19999]", "19999 has too many digits for a year", id="brackets"),
    pytest.param("c. 20003a", "20003 has too many digits for a year", id="circa and letter"),
    pytest.param("1999--20003", "20003 has too many digits for a year", id="end of a range"),
    pytest.param("20010503", "20010503 has too many digits for a year", id="day without hyphens"),
    pytest.param("199", "199 has too few digits for a year", id="three digits"),
    pytest.param("201b", "201b has too few digits for a year", id="three digits and a letter"),
    pytest.param("0000", "there is no year 0", id="zeros"),
]


@pytest.mark.parametrize(("value", "expected"), YEAR_FAULTS)
def test_year_fault(value: str, expected: str) -> None:
    assert year_fault(value) == expected


TODAY = datetime.date(2026, 5, 3)


@pytest.mark.parametrize(
    "value", ["2026-05-03", "2026", "2026-05", "202X", "2026-05/2030", "../2030", "/2030", "-0044"]
)
def test_not_in_the_future(value: str) -> None:
    date = read_date(value)
    assert date and not is_future(date, TODAY)


@pytest.mark.parametrize("value", ["2026-05-04", "2026-06", "2027", "2027~", "203X", "2027/..", "Y20003"])
def test_in_the_future(value: str) -> None:
    date = read_date(value)
    assert date and is_future(date, TODAY)


YEARS_OF_FOUR_DIGITS = st.integers(-9999, 9999)
SEASONS: list[Season] = ["spring", "summer", "autumn", "winter"]
TAILS: list[Unspecified] = ["-XX", "-XX-XX"]
MOMENTS_WITHOUT_DOUBT = st.one_of(
    st.dates().map(lambda day: Moment(day.year, day.month, day.day)),
    st.builds(Moment, YEARS_OF_FOUR_DIGITS, st.none() | st.integers(1, 12)),
    st.builds(Moment, YEARS_OF_FOUR_DIGITS, st.integers(1, 12), unspecified=st.just("-XX")),
    st.builds(Moment, YEARS_OF_FOUR_DIGITS, unspecified=st.sampled_from(TAILS)),
    st.builds(Moment, YEARS_OF_FOUR_DIGITS, season=st.sampled_from(SEASONS)),
    st.builds(Moment, st.integers(0, 999).map(lambda decade: decade * 10), unspecified=st.just("X")),
    st.builds(Moment, st.integers(0, 99).map(lambda century: century * 100), unspecified=st.just("XX")),
    st.builds(Moment, st.integers(-(10**80), 10**80)),
)
MOMENTS_OF_ALL_KINDS = st.builds(
    lambda moment, uncertain, about: dataclasses.replace(moment, is_uncertain=uncertain, is_approximate=about),
    MOMENTS_WITHOUT_DOUBT,
    st.booleans(),
    st.booleans(),
)
NO_MOMENTS: list[Bound] = ["open", "unknown"]


@given(MOMENTS_OF_ALL_KINDS, MOMENTS_OF_ALL_KINDS | st.sampled_from(NO_MOMENTS))
def test_written_date_reads_back(start: Moment, end: Bound) -> None:
    for date in (DateRange(start, start), DateRange(start, end), DateRange(end, start)):
        assert read_date(str(date)) == date


@given(st.dates())
def test_every_day_is_a_date(day: datetime.date) -> None:
    moment = Moment(day.year, day.month, day.day)
    assert read_date(day.isoformat()) == DateRange(moment, moment)


VALUES = st.text(alphabet="0129X-/.~?%Yy ETZ[]:c२²", max_size=24) | st.text()


@given(VALUES)
def test_fault_or_date(value: str) -> None:
    assert (read_date(value) is None) <= (date_fault(value) != "" or not value.strip())
    year_fault(value)


@given(VALUES, VALUES, VALUES)
def test_any_fields_are_read(year: str, month: str, day: str) -> None:
    date = date_of({"year": year, "month": month, "day": day})
    assert date is None or read_date(str(date)) == date
