"""Pages as evidence: whether a work has the cited pages, and which of several works they leave."""

import pytest

from refkit.library.entry import Entry
from refkit.records import Locator
from refkit.resolve.pages import PageVerdict, by_pages, page_verdict, with_pages_like_years
from tests.resolve.factories import entry, items, page, works

ARTICLE = entry("article", pages="113-138")
PARTS = entry("parts", pages="1-4, 20-29")
BOOK = entry("book", total=320)
PLAIN = entry("plain")
PREFACE = entry("preface", pages="xii-xv")


@pytest.mark.parametrize(
    ("pages", "expected"),
    [
        pytest.param("113--138", False, id="three digits"),
        pytest.param("", False, id="none"),
        pytest.param("990-1010", True, id="reaches four digits"),
        pytest.param("1941--1950", True, id="four digits"),
        pytest.param("113 ff.", True, id="open end"),
    ],
)
def test_with_pages_like_years(pages: str, expected: bool) -> None:
    works = [ARTICLE, entry("other", pages=pages)]
    assert with_pages_like_years(works) == (works[1:] if expected else [])


def test_library_too_large_to_look_through() -> None:
    assert with_pages_like_years([ARTICLE] * 5_001) is None


@pytest.mark.parametrize(
    ("work", "locators"),
    [
        pytest.param(ARTICLE, (), id="no locator"),
        pytest.param(ARTICLE, (page("passim"),), id="passim"),
        pytest.param(ARTICLE, (page("400", "chapter"),), id="chapter"),
        pytest.param(ARTICLE, (page("xii"),), id="roman numeral"),
        pytest.param(ARTICLE, (page("12r"),), id="folio"),
        pytest.param(PLAIN, (page("40"),), id="work without pages"),
        pytest.param(BOOK, (page("320"),), id="last page of a book"),
        pytest.param(PREFACE, (page("40"),), id="work in roman numerals"),
    ],
)
def test_pages_tell_nothing(work: Entry, locators: tuple[Locator, ...]) -> None:
    assert page_verdict(work, locators) == "unknown"


@pytest.mark.parametrize(
    ("work", "locators", "expected"),
    [
        pytest.param(ARTICLE, (page("113"),), "inside", id="first page"),
        pytest.param(ARTICLE, (page("138"),), "inside", id="last page"),
        pytest.param(ARTICLE, (page("112"),), "outside", id="page before"),
        pytest.param(ARTICLE, (page("139"),), "outside", id="page behind"),
        pytest.param(ARTICLE, (page("120-130"),), "inside", id="range"),
        pytest.param(ARTICLE, (page("120"), page("140")), "outside", id="one of two pages"),
        pytest.param(ARTICLE, (page("3", "chapter"), page("120")), "inside", id="page behind a chapter"),
        pytest.param(PARTS, (page("25"),), "inside", id="second part"),
        pytest.param(PARTS, (page("2"), page("25")), "inside", id="pages of two parts"),
        pytest.param(PARTS, (page("10"),), "outside", id="between the parts"),
        pytest.param(BOOK, (page("321"),), "outside", id="longer than the book"),
    ],
)
def test_page_verdict(work: Entry, locators: tuple[Locator, ...], expected: PageVerdict) -> None:
    assert page_verdict(work, locators) == expected


@pytest.mark.parametrize(
    ("locator", "expected"),
    [
        pytest.param("xii", ([0, 1, 2], ""), id="nothing told"),
        pytest.param("900", ([2], "the page lies outside the others"), id="one that may have it"),
        pytest.param("22", ([1], "the page lies in its pages alone"), id="inside one"),
    ],
)
def test_by_pages(locator: str, expected: tuple[list[int], str]) -> None:
    assert by_pages({0: ARTICLE, 1: PARTS, 2: PLAIN}, (page(locator),)) == expected


def test_inside_two_of_three() -> None:
    other = entry("other", pages="100-120")
    assert by_pages({0: ARTICLE, 1: other, 2: PLAIN}, (page("115"),)) == ([0, 1], "")


def test_outside_all_leaves_all() -> None:
    assert by_pages({0: ARTICLE, 1: PARTS}, (page("900"),)) == ([0, 1], "")


# The last page of "90+" is not known: it is read as page 90, and whatever lies behind it may be in the work.
OPEN = """
@article{rivers, author = {Ames, Ruth}, title = {Slow Rivers}, pages = {90+}}
@article{wells, author = {Ames, Ruth}, title = {Deep Wells}, pages = {12--30}}
"""


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        pytest.param("15", "wells", id="inside the closed range"),
        pytest.param("90", "rivers", id="where the open range begins"),
        pytest.param("95", "rivers", id="inside the open range"),
    ],
)
def test_open_range(number: str, expected: str) -> None:
    assert works(f"It is old (Ames {number}).", OPEN) == [expected]


def test_page_before_an_open_range() -> None:
    assert items("It is old (Ames 60).", OPEN)[0].status == "ambiguous"
