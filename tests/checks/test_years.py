"""Years of the draft and of the library."""

import pytest

from refkit.checks.years import draft_year, is_page_of_work, library_year, place_of_year
from refkit.library.entry import Entry
from refkit.records import CiteItem, Issued, Place
from tests.checks.factories import entry, item

WRITTEN = {
    "year": (Issued("2004", "2004"), "2004"),
    "letter": (Issued("2004b", "2004", "b"), "2004b"),
    "letter alone": (Issued("b", "2004", "b"), "2004b"),
    "two years": (Issued("1867/1990", "1990"), "1867/1990"),
    "two years in brackets": (Issued("[1867]\n1990", "1990"), "[1867] 1990"),
    "no year": (Issued("in press"), "in press"),
}


@pytest.mark.parametrize(("issued", "expected"), WRITTEN.values(), ids=WRITTEN)
def test_draft_year(issued: Issued, expected: str) -> None:
    assert draft_year(issued) == expected


ENTRIES = {
    "none": (entry("a"), ""),
    "year": (entry("a", year="2004"), "2004"),
    "letter": (entry("a", year="2004b"), "2004b"),
    "date": (entry("a", date="2004-05"), "2004"),
    "first printing": (entry("a", year="1990", origdate="1867"), "1990 (first 1867)"),
    "first printing of that year": (entry("a", year="1990", origdate="1990-05"), "1990"),
}


@pytest.mark.parametrize(("work", "expected"), ENTRIES.values(), ids=ENTRIES)
def test_library_year(work: Entry, expected: str) -> None:
    assert library_year(work) == expected


PLACES = {
    "year": (CiteItem(5, 15, "Koch 2004b", issued=Issued("2004b", "2004", "b")), (10, 15)),
    "elsewhere": (CiteItem(5, 9, "Koch", issued=Issued("2004", "2004")), (5, 9)),
    "no year": (CiteItem(5, 9, "Koch"), (5, 9)),
}


@pytest.mark.parametrize(("cited", "expected"), PLACES.values(), ids=PLACES)
def test_place_of_year(cited: CiteItem, expected: tuple[int, int]) -> None:
    assert place_of_year(cited, "d.md") == Place("d.md", *expected)


PAGES = {
    "the work's year": (item("x", year="1300"), entry("a", year="1300", total=1400), False),
    "inside": (item("x", year="1300"), entry("a", year="2004", total=1400), True),
    "outside": (item("x", year="1300"), entry("a", year="2004", total=900), False),
    "no year in the entry": (item("x", year="1300"), entry("a", total=1400), False),
    "no year in the draft": (item("x"), entry("a", year="2004", total=1400), False),
}


@pytest.mark.parametrize(("cited", "work", "expected"), PAGES.values(), ids=PAGES)
def test_is_page_of_work(cited: CiteItem, work: Entry, expected: bool) -> None:
    assert is_page_of_work(cited, work) is expected
