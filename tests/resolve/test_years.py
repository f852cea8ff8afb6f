"""Whether the year of a citation is that of a work."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.library.entry import Entry
from refkit.records import Issued
from refkit.resolve.years import (
    Agreement,
    agreement,
    is_another_printing,
    is_later_printing,
    suffix_of,
    years_of,
    years_written,
)


def _entry(type: str = "book", **fields: str) -> Entry:
    return Entry("work", type, 0, "refs.bib", 0, 9, fields, {})


UNDATED = {
    "no field": _entry(),
    "empty": _entry(year=""),
    "words": _entry(year="forthcoming"),
    "no date": _entry(year="n.d."),
    "five digits": _entry(year="20045"),
    "three digits": _entry(year="850"),
    "year in the title": _entry(title="1984"),
}
DATED = {
    "year": (_entry(year="2004"), {"2004"}),
    "letter": (_entry(year="2004a"), {"2004"}),
    "copyright": (_entry(year="c2004"), {"2004"}),
    "words before": (_entry(year="in press 2004"), {"2004"}),
    "date": (_entry(date="2004-05-03"), {"2004"}),
    "from to": (_entry(date="2004/2006"), {"2004", "2006"}),
    "two years": (_entry(year="1867/1990"), {"1867", "1990"}),
    "original in brackets": (_entry(year="[1929] 1968"), {"1929", "1968"}),
    "original": (_entry(date="1990", origdate="1867"), {"1867", "1990"}),
    "event": (_entry(year="2004", eventdate="2003-01-01"), {"2003", "2004"}),
}


@pytest.mark.parametrize("entry", UNDATED.values(), ids=UNDATED)
def test_no_years(entry: Entry) -> None:
    assert years_of(entry) == frozenset()


@pytest.mark.parametrize(("entry", "expected"), DATED.values(), ids=DATED)
def test_years(entry: Entry, expected: set[str]) -> None:
    assert years_of(entry) == expected


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        pytest.param(_entry(), "", id="no year"),
        pytest.param(_entry(year="2004"), "", id="year"),
        pytest.param(_entry(year="forthcoming"), "", id="words"),
        pytest.param(_entry(year="2004b"), "b", id="year with a letter"),
        pytest.param(_entry(date="2004b"), "b", id="date with a letter"),
        pytest.param(_entry(year="2004", extradate=" c "), "c", id="field of its own"),
        pytest.param(_entry(year="2004", extradate="1"), "a", id="a field that counts"),
        pytest.param(_entry(year="2004", extradate="26"), "z", id="the last letter"),
        pytest.param(_entry(year="2004", extradate="27"), "27", id="no letter for it"),
    ],
)
def test_suffix(entry: Entry, expected: str) -> None:
    assert suffix_of(entry) == expected


@pytest.mark.parametrize(
    ("issued", "expected"),
    [
        pytest.param(Issued(""), set(), id="nothing"),
        pytest.param(Issued("n.d."), set(), id="no date"),
        pytest.param(Issued("2004", "2004"), {"2004"}, id="year"),
        pytest.param(Issued("2004a", "2004", "a"), {"2004"}, id="letter"),
        pytest.param(Issued("b", "2004", "b"), {"2004"}, id="letter alone"),
        pytest.param(Issued("ca. 1850", "1850"), {"1850"}, id="circa"),
        pytest.param(Issued("1867/1990", "1867"), {"1867", "1990"}, id="two years"),
        pytest.param(Issued("[1867] 1990", "1990"), {"1867", "1990"}, id="original"),
    ],
)
def test_years_written(issued: Issued, expected: set[str]) -> None:
    assert years_written(issued) == expected


AGREES: dict[str, tuple[str, str, Agreement]] = {
    "another": ("2004", "1950", "other"),
    "no date in the draft": ("n.d.", "2004", "other"),
    "no date in the draft, Portuguese": ("s/d", "2004", "other"),
    "three years off, two digits": ("2008", "2011", "other"),
    "four years off, two digits": ("2009", "2013", "other"),
    "two digits otherwise": ("2004", "2026", "other"),
    "one digit otherwise, ten years off": ("2004", "2014", "other"),
    "digits in the other order, but not beside each other": ("1204", "1402", "other"),
    "the same": ("2004", "2004", "same"),
    "the same, letters left out": ("2004b", "2004a", "same"),
    "one of two": ("1867/1990", "1990", "same"),
    "one of the work's two": ("1867", "1867/1990", "same"),
    "no date on both sides": ("n.d.", "", "same"),
    "forthcoming on both sides": ("in press", "forthcoming", "same"),
    "forthcoming in the draft": ("forthcoming", "2004", "unknown"),
    "no date in the library": ("2004", "", "unknown"),
    "forthcoming in the library": ("2004", "forthcoming", "unknown"),
    "next year": ("2004", "2005", "near"),
    "two years before": ("2004", "2002", "near"),
    "two digits in the other order": ("2014", "2041", "near"),
    "near one of two": ("2004", "1950/2005", "near"),
}


def _issued(raw: str) -> Issued:
    return Issued(raw, raw[:4] if raw[:4].isdigit() else "")


@pytest.mark.parametrize(("written", "own", "expected"), AGREES.values(), ids=AGREES)
def test_agreement(written: str, own: str, expected: Agreement) -> None:
    assert agreement(_entry(year=own), _issued(written)) == expected


@pytest.mark.parametrize(
    ("entry", "written", "expected"),
    [
        pytest.param(_entry(year="1983"), "1983", False, id="the same"),
        pytest.param(_entry(year="1983"), "1950", False, id="earlier"),
        pytest.param(_entry(year=""), "1990", False, id="undated book"),
        pytest.param(_entry(year="1983"), "n.d.", False, id="undated citation"),
        pytest.param(_entry("article", year="1983"), "1990", False, id="articles are printed once"),
        pytest.param(_entry(year="1983", origdate="1995"), "1990", False, id="before the last of its years"),
        pytest.param(_entry(year="1983"), "1990", True, id="later"),
        pytest.param(_entry("collection", year="1983"), "1990", True, id="later, a collection"),
    ],
)
def test_is_later_printing(entry: Entry, written: str, expected: bool) -> None:
    assert is_later_printing(entry, _issued(written)) is expected


@pytest.mark.parametrize(
    ("entry", "written", "expected"),
    [
        pytest.param(_entry(year="1983"), "1983", False, id="the same"),
        pytest.param(_entry(year="1983"), "1950", False, id="another"),
        pytest.param(_entry("article", year="1983"), "1999", False, id="article in a later year"),
        pytest.param(_entry(year="1983"), "1984", True, id="next year"),
        pytest.param(_entry(year="1983"), "1999", True, id="later printing"),
    ],
)
def test_is_another_printing(entry: Entry, written: str, expected: bool) -> None:
    assert is_another_printing(entry, _issued(written)) is expected


def test_a_citation_without_a_year_is_of_no_other_printing() -> None:
    assert is_another_printing(_entry(year="1983"), None) is False


YEARS = st.integers(1000, 2099).map(str)


@given(YEARS, YEARS)
def test_agreement_goes_both_ways(one: str, other: str) -> None:
    assert agreement(_entry(year=one), _issued(other)) == agreement(_entry(year=other), _issued(one))


@given(st.text(max_size=12), st.text(max_size=12))
def test_never_raises(year: str, written: str) -> None:
    assert agreement(_entry(year=year), Issued(written)) in ("same", "unknown", "near", "other")
