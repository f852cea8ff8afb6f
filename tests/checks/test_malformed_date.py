"""BIB010: dates that are none, or that lie ahead.  Today is the first day of 2026."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.checks.malformed_date import check_library
from tests.checks.libraries import found_in

NOOP = [
    ("date", "1999-05-03"),
    ("date", "1999/2001"),
    ("date", "1999/.."),
    ("date", "1850~"),
    ("date", "199X"),
    ("date", "2004-21"),
    ("date", "-0044"),
    ("date", ""),
    ("date", "2027-12-31"),
    ("date", "Y17000002"),
    ("eventdate", "2027-06"),
    ("urldate", "2026-01-01"),
    ("urldate", "2026-01-02"),
    ("year", "2000"),
    ("year", "2027"),
    ("year", "forthcoming"),
    ("year", "in press"),
    ("year", "n.d."),
    ("year", "c. 1850"),
    ("year", "1978 [1533]"),
    ("year", "1995--1996"),
    ("year", "1999a"),
    ("year", "850"),
    ("year", "5780"),
    ("year", "2563"),
    ("month", ""),
    ("month", "5"),
    ("month", "05"),
    ("month", "May"),
    ("month", "Sept."),
    ("month", "mai"),
    ("month", "May/June"),
    ("month", "5--6"),
    ("month", "May and June"),
    ("month", "12~May"),
    ("month", "May 12th"),
    ("month", "5/13"),
    ("month", "Spring"),
    ("month", "21"),
]

FORM = "not a date of the form YYYY-MM-DD"
AHEAD = "that lies in the future"

FINDINGS = [
    ("date", "2019-02-30", "warning", "month 02 has no day 30"),
    ("date", "1995-1-04", "warning", "month and day take two digits"),
    ("date", "1995-1996", "warning", "a range is written 1995/1996"),
    ("date", "2001/1999", "warning", "the range ends before it begins"),
    ("date", "12 May 1999", "warning", FORM),
    ("date", "2028", "warning", AHEAD),
    ("eventdate", "2091-05", "warning", AHEAD),
    ("origdate", "2026-05", "warning", AHEAD),
    ("urldate", "2026-01-03", "warning", AHEAD),
    ("urldate", "18.07.2016", "warning", FORM),
    ("urldate", "1st July 2016", "info", FORM),
    ("year", "20003", "warning", "20003 has too many digits for a year"),
    ("year", "199", "warning", "199 has too few digits for a year"),
    ("year", "0000", "warning", "there is no year 0"),
    ("year", "2091", "warning", AHEAD),
    ("month", "13", "warning", "there is no month 13"),
    ("month", "0", "warning", "there is no month 0"),
    ("month", "5/32", "warning", "there is no month 32"),
    ("month", "foo", "info", "that is perhaps no month"),
]


@pytest.mark.parametrize(("field", "value"), NOOP)
def test_silent(field: str, value: str) -> None:
    assert found_in(f"@book{{a, {field} = {{{value}}}}}", check_library) == []


@pytest.mark.parametrize(("field", "value", "severity", "fault"), FINDINGS)
def test_findings(field: str, value: str, severity: str, fault: str) -> None:
    expected = f'BIB010 {severity} [{{{value}}}] the {field} of a is "{value}": {fault}'
    assert found_in(f"@book{{a, {field} = {{{value}}}}}", check_library) == [expected]


ENTRIES = [
    pytest.param("@book{a, month = may # { 12}}", [], id="a macro and a day"),
    pytest.param("% @book{a, year = {20003}}", [], id="commented out"),
    pytest.param(
        "@inbook{a, crossref = {b}}\n@book{b, year = {20003}}",
        ['BIB010 warning [{20003}] the year of b is "20003": 20003 has too many digits for a year'],
        id="what is inherited is told once",
    ),
    pytest.param(
        "@book{a, month = 13, year = 199}",
        [
            'BIB010 warning [199] the year of a is "199": 199 has too few digits for a year',
            'BIB010 warning [13] the month of a is "13": there is no month 13',
        ],
        id="two fields of one entry",
    ),
]


@pytest.mark.parametrize(("bib", "expected"), ENTRIES)
def test_entries(bib: str, expected: list[str]) -> None:
    assert found_in(bib, check_library) == expected


LETTERS = st.characters(exclude_characters='{}"\\%@', exclude_categories=("Cs", "Cc"))


@given(st.sampled_from(["date", "urldate", "year", "month"]), st.text(LETTERS))
def test_never_raises(field: str, value: str) -> None:
    assert len(found_in(f"@book{{a, {field} = {{{value}}}}}", check_library)) < 2
