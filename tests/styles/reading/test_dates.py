"""Dates as people write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.library.dates import DateRange, Moment
from refkit.styles.reading.dates import first_moment, is_dated, read_dates, status_of
from refkit.styles.reference import NO_DATE, DateVariable, ReferenceDate
from tests.styles.factories import dated

UNDATED = [
    pytest.param({}, id="nothing"),
    pytest.param({"year": ""}, id="empty"),
    pytest.param({"year": "n.d."}, id="n.d."),
    pytest.param({"date": "[s. a.]"}, id="s.a."),
    pytest.param({"year": "forthcoming"}, id="forthcoming"),
    pytest.param({"year": "{in press}"}, id="in press"),
    pytest.param({"month": "may"}, id="month alone"),
]


@pytest.mark.parametrize("fields", UNDATED)
def test_no_date(fields: dict[str, str]) -> None:
    assert read_dates(fields) == {}


_CIRCA = ReferenceDate(DateRange(*[Moment(1850, is_approximate=True)] * 2), doubt="circa")
_UNCERTAIN = ReferenceDate(DateRange(*[Moment(1850, is_uncertain=True)] * 2), doubt="uncertain")

ISSUED = [
    pytest.param({"year": "1999"}, dated("1999"), id="year"),
    pytest.param({"year": "{1999}"}, dated("1999"), id="braces"),
    pytest.param({"date": "2004-05"}, dated("2004-05"), id="month"),
    pytest.param({"date": "1999/2001"}, dated("1999/2001"), id="range"),
    pytest.param({"year": "1999--2001"}, dated("1999/2001"), id="years"),
    pytest.param({"year": "1999", "month": "may", "day": "3"}, dated("1999-05-03"), id="three fields"),
    pytest.param({"year": "1999", "month": "May/June"}, dated("1999-05/1999-06"), id="two months"),
    pytest.param({"year": "1999", "month": "May--June"}, dated("1999-05/1999-06"), id="months with a dash"),
    pytest.param({"year": "1999", "month": "12 March"}, dated("1999-03-12"), id="day in the month"),
    pytest.param({"year": "1999", "month": "March 12"}, dated("1999-03-12"), id="day behind the month"),
    pytest.param({"year": "1999", "month": "spring"}, dated("1999-21"), id="season"),
    pytest.param({"date": "1999", "issue": "Spring"}, dated("1999-21"), id="season for a number"),
    pytest.param({"date": "1999", "issue": "3"}, dated("1999"), id="number"),
    pytest.param({"year": "c. 1850"}, _CIRCA, id="circa"),
    pytest.param({"year": "[ca. 1850]"}, _CIRCA, id="ca. in brackets"),
    pytest.param({"date": "1850~"}, _CIRCA, id="circa as biblatex has it"),
    pytest.param({"year": "1850?"}, _UNCERTAIN, id="uncertain"),
    pytest.param({"year": "[1850?]"}, _UNCERTAIN, id="uncertain in brackets"),
    pytest.param({"year": "[1999]"}, ReferenceDate(dated("1999").range, "[1999]"), id="brackets"),
    pytest.param({"date": "199X"}, ReferenceDate(dated("199X").range, "1990s"), id="decade"),
    pytest.param({"date": "18XX"}, ReferenceDate(dated("18XX").range, "19th century"), id="century"),
    pytest.param({"year": "Meiji era"}, ReferenceDate(None, "Meiji era"), id="words"),
]


@pytest.mark.parametrize(("fields", "expected"), ISSUED)
def test_issued(fields: dict[str, str], expected: ReferenceDate) -> None:
    assert read_dates(fields) == {"issued": expected}


OTHERS: list[tuple[dict[str, str], dict[DateVariable, ReferenceDate]]] = [
    ({"year": "1978 [1533]"}, {"issued": dated("1978"), "original-date": dated("1533")}),
    ({"year": "[1533] 1978"}, {"issued": dated("1978"), "original-date": dated("1533")}),
    ({"year": "1978 (1533)"}, {"issued": dated("1978"), "original-date": dated("1533")}),
    ({"origdate": "1533"}, {"original-date": dated("1533")}),
    ({"urldate": "2020-02-15"}, {"accessed": dated("2020-02-15")}),
    ({"urldate": "2020-02-15T12:00"}, {"accessed": dated("2020-02-15")}),
    ({"accessed": "in spring"}, {"accessed": ReferenceDate(None, "in spring")}),
    ({"eventdate": "2020-02-15/2020-02-17"}, {"event-date": dated("2020-02-15/2020-02-17")}),
]


@pytest.mark.parametrize(("fields", "expected"), OTHERS)
def test_other_dates(fields: dict[str, str], expected: dict[DateVariable, ReferenceDate]) -> None:
    assert read_dates(fields) == expected


STATUSES = [
    pytest.param({}, "", id="nothing"),
    pytest.param({"year": "1999"}, "", id="year"),
    pytest.param({"pubstate": "inpress"}, "in press", id="key of biblatex"),
    pytest.param({"pubstate": "Under review"}, "Under review", id="words"),
    pytest.param({"year": "forthcoming"}, "forthcoming", id="in the place of the year"),
    pytest.param({"note": "Im Druck."}, "Im Druck", id="note"),
    pytest.param({"note": "In press since May"}, "", id="a note that says more"),
]


@pytest.mark.parametrize(("fields", "expected"), STATUSES)
def test_status(fields: dict[str, str], expected: str) -> None:
    assert status_of(fields) == expected


def test_first_moment() -> None:
    dates = (NO_DATE, dated("1999/2001"), dated("../2001"))
    assert [(first_moment(date), is_dated(date)) for date in dates] == [
        (None, False),
        (Moment(1999), True),
        (Moment(2001), True),
    ]


@given(st.dictionaries(st.sampled_from(["year", "date", "month", "day", "urldate", "note"]), st.text(max_size=20)))
def test_any_fields_are_read(fields: dict[str, str]) -> None:
    assert all(map(is_dated, read_dates(fields).values())) and status_of(fields) is not None


@pytest.mark.parametrize("sign", ["1", " ", "[", "c", "1999 ", "-", "a-", "Y1"])
def test_long_dates_are_read_to_the_end(sign: str) -> None:
    value = sign * 50_000
    assert read_dates({"year": value, "month": value, "urldate": value}).keys() <= {"issued", "accessed"}
