"""Cited pages drawn against those of the work."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.library.entry import Entry
from refkit.records import Locator
from refkit.report.html.model import Bar, Strip
from refkit.report.html.strips import WIDTH, strip_of


def _entry(kind: str, **fields: str) -> Entry:
    return Entry("key", kind, 0, "refs.bib", 0, 0, fields, {})


def _page(first: str, last: str | None = None, label: str = "page") -> Locator:
    return Locator(label, first, first, last or first, 0, 0)


@pytest.mark.parametrize(
    ("entry", "locators"),
    [
        (_entry("book"), [_page("12")]),
        (_entry("book", pagetotal="100"), []),
        (_entry("book", pagetotal="100"), [_page("xii")]),
        (_entry("book", pagetotal="100"), [_page("3", label="chapter")]),
        (_entry("article", pages="e123"), [_page("12")]),
        (_entry("article", pages="20--10"), [_page("12")]),
        (_entry("book", pagetotal="100"), [Locator("page", "passim", None, None, 0, 0)]),
    ],
    ids=["no pages", "no citation", "roman", "chapter", "article number", "backwards", "passim"],
)
def test_no_strip(entry: Entry, locators: list[Locator]) -> None:
    assert strip_of(entry, locators) is None


@pytest.mark.parametrize(
    ("entry", "locators", "strip"),
    [
        (_entry("book", pagetotal="100"), [_page("1"), _page("51", "60"), _page("1")],
            Strip(1, 100, (Bar(0, 1000),), (Bar(0, 10), Bar(500, 100)))),
        (_entry("article", pages="11--20"), [_page("15"), _page("30")],
            Strip(11, 30, (Bar(0, 500),), (Bar(200, 50), Bar(950, 50, True)))),
        (_entry("article", pages="1-10, 91-100"), [_page("5")],
            Strip(1, 100, (Bar(0, 100), Bar(900, 100)), (Bar(40, 10),))),
        (_entry("article", pages="11+"), [_page("20")], Strip(11, 20, (Bar(0, 1000),), (Bar(900, 100),))),
        (_entry("book", pagetotal="10"), [_page("8", "3")], Strip(1, 10, (Bar(0, 1000),), (Bar(700, 100),))),
        (_entry("book", pagetotal="1000"), [_page("1000")], Strip(1, 1000, (Bar(0, 1000),), (Bar(994, 6),))),
    ],
    ids=["book", "outside", "two ranges", "open", "reversed", "a thick book"],
)  # fmt: skip
def test_strip(entry: Entry, locators: list[Locator], strip: Strip) -> None:
    assert strip_of(entry, locators) == strip


@given(st.lists(st.tuples(st.integers(0, 10**6), st.integers(0, 10**6)), min_size=1), st.text("0123456789-, x+"))
def test_bars_stay_on_the_strip(pages: list[tuple[int, int]], field: str) -> None:
    strip = strip_of(_entry("article", pages=field), [_page(str(first), str(last)) for first, last in pages])
    bars = () if strip is None else (*strip.ranges, *strip.hits)
    assert all(0 <= bar.start < bar.start + bar.width <= WIDTH for bar in bars)
