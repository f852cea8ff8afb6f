"""Page numbers as numbers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.checks.pages import Numeral, ends_of, extent_of, has_page, numeral
from refkit.library.entry import Entry, PageRange
from refkit.records import Locator
from tests.checks.factories import entry

NUMERALS = [
    pytest.param(None, None, id="none"),
    pytest.param("", None, id="empty"),
    pytest.param("iix", None, id="no roman numeral"),
    pytest.param("12a", None, id="a letter behind"),
    pytest.param("3.2.55", None, id="act, scene, line"),
    pytest.param("²", None, id="a raised digit"),
    pytest.param("9" * 5000, None, id="too long for a page"),
    pytest.param("345", Numeral("arabic", 345), id="arabic"),
    pytest.param("xiv", Numeral("roman", 14), id="roman"),
    pytest.param("MCMXCIX", Numeral("roman", 1999), id="roman capitals"),
    pytest.param("S12", Numeral("s", 12), id="a letter before"),
    pytest.param("12r", Numeral("folio", 24), id="front of a folio"),
    pytest.param("12v", Numeral("folio", 25), id="back of a folio"),
]


@pytest.mark.parametrize(("text", "expected"), NUMERALS)
def test_numeral(text: str | None, expected: Numeral | None) -> None:
    assert numeral(text) == expected


EXTENTS = [
    pytest.param(entry("a"), "", id="none"),
    pytest.param(entry("a", pages="113-138, 140"), "pages 113-138, 140", id="ranges"),
    pytest.param(entry("a", total=320), "320 pages", id="total"),
    pytest.param(entry("a", pages="320"), "320 pages", id="a lone number in a book"),
    pytest.param(entry("a", pages="320", kind="article"), "pages 320", id="a lone number in an article"),
    pytest.param(entry("a", pages="5+", kind="article"), "pages 5+", id="open"),
    pytest.param(entry("a", pages="1-20", total=30), "pages 1-20 and 30 pages", id="both"),
]


@pytest.mark.parametrize(("work", "expected"), EXTENTS)
def test_extent(work: Entry, expected: str) -> None:
    assert extent_of(work) == expected


@given(st.text(max_size=12), st.text(max_size=12))
def test_any_text_may_be_a_page(first: str, last: str) -> None:
    ends = ends_of(Locator("page", "", first, last, 0, 0))
    assert ends is None or ends[0].kind == ends[1].kind


@given(st.integers(1, 500), st.integers(1, 500), st.integers(1, 500))
def test_a_page_is_in_a_range_or_not(first: int, last: int, page: int) -> None:
    work = Entry("a", "article", 0, "", 1, 0, 0, {}, {}, (PageRange(str(first), str(last)),))
    expected = None if first > last else first <= page <= last
    assert has_page(work, Numeral("arabic", page)) is expected
