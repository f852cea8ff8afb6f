"""Whether a work has a page, as far as its entry tells."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.library.entry import Entry
from refkit.library.page_verdicts import PageVerdict, counts_pages, is_open, locator_verdict, page_verdict
from refkit.numerals import Numeral
from refkit.records import Locator


def _work(pages: str = "", total: int | None = None, kind: str = "article") -> Entry:
    """A work with these fields, read as the library reads them."""
    texts = {"pages": pages, "pagetotal": "" if total is None else str(total)}
    fields = {name: text for name, text in texts.items() if text}
    return Entry("a", kind, 0, "", 0, 0, fields, {})


def _locator(raw: str, label: str = "page") -> Locator:
    first, _, last = raw.partition("-")
    return Locator(label, raw, first or None, last or first or None, 0, 0)


UNKNOWN = [
    pytest.param(_work("138-113"), _locator("120"), id="backwards"),
    pytest.param(_work(), _locator("40"), id="work without pages"),
    pytest.param(_work("113-138"), _locator(""), id="passim"),
    pytest.param(_work("113-138"), _locator("400", "chapter"), id="chapter"),
    pytest.param(_work("113-138"), _locator("xii"), id="roman in arabic pages"),
    pytest.param(_work("xii-xv"), _locator("40"), id="arabic in roman pages"),
    pytest.param(_work("113-138"), _locator("12r", "folio"), id="folio"),
    pytest.param(_work("113-138"), _locator("120-xii"), id="two kinds of number"),
    pytest.param(_work(total=320, kind="book"), _locator("xii"), id="roman page of a book"),
]


@pytest.mark.parametrize(("work", "locator"), UNKNOWN)
def test_entry_does_not_say(work: Entry, locator: Locator) -> None:
    assert locator_verdict(work, locator) == "unknown"


VERDICTS = [
    pytest.param(_work("113-138"), "113", "inside", id="first page"),
    pytest.param(_work("113-138"), "138", "inside", id="last page"),
    pytest.param(_work("113-138"), "112", "outside", id="page before"),
    pytest.param(_work("113-138"), "120-139", "outside", id="range that ends behind"),
    pytest.param(_work("113-138"), "110-120", "outside", id="range that begins before"),
    pytest.param(_work("xii-xv"), "xiii", "inside", id="roman"),
    pytest.param(_work("xii-xv"), "XVI", "outside", id="roman behind"),
    pytest.param(_work("S12-S20"), "S15", "inside", id="letter before"),
    pytest.param(_work("86r-90v"), "88v", "inside", id="folios"),
    pytest.param(_work("10+"), "400", "inside", id="open range"),
    pytest.param(_work("113ff."), "400", "inside", id="open range, ff."),
    pytest.param(_work("113ff"), "100", "outside", id="before an open range"),
    pytest.param(_work("A1+"), "A9", "inside", id="open range of a newspaper"),
    pytest.param(_work("113-138", 26), "126", "inside", id="total of the article's own pages"),
    pytest.param(_work("1-20", 30), "25", "outside", id="range and total"),
    pytest.param(_work("320"), "40", "outside", id="one page of an article"),
    pytest.param(_work("320", kind="book"), "40", "possible", id="a lone number in a book"),
    pytest.param(_work("320", kind="mastersthesis"), "321", "outside", id="a lone number in a thesis"),
    pytest.param(_work(total=320, kind="book"), "320", "possible", id="last page of a book"),
    pytest.param(_work(total=320, kind="book"), "321", "outside", id="longer than the book"),
    pytest.param(_work(total=320, kind="book"), "319-322", "outside", id="range beyond the book"),
]


@pytest.mark.parametrize(("work", "written", "expected"), VERDICTS)
def test_locator_verdict(work: Entry, written: str, expected: PageVerdict) -> None:
    assert locator_verdict(work, _locator(written)) == expected


@given(st.integers(1, 500), st.integers(0, 500), st.integers(1, 1000))
def test_a_page_is_in_a_range_or_not(first: int, more: int, page: int) -> None:
    expected = "inside" if first <= page <= first + more else "outside"
    assert page_verdict(_work(f"{first}--{first + more}"), Numeral("arabic", page)) == expected


@pytest.mark.parametrize(
    ("work", "counts", "is_open_work"),
    [
        pytest.param(_work(kind="book"), False, False, id="no pages"),
        pytest.param(_work("320"), False, False, id="page of an article"),
        pytest.param(_work("12-320", kind="book"), False, False, id="range"),
        pytest.param(_work("xii", kind="book"), False, False, id="roman"),
        pytest.param(_work("320", total=500, kind="book"), True, False, id="lone number beside a total"),
        pytest.param(_work("320+", kind="book"), False, True, id="open"),
    ],
)
def test_what_a_lone_number_means(work: Entry, counts: bool, is_open_work: bool) -> None:
    assert (counts_pages(work), is_open(work)) == (counts, is_open_work)
