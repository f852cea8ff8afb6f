"""Page ranges and numbers of pages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.library.entry import Entry
from refkit.library.pages import PageRange, PageVerdict, locator_verdict, page_verdict, pagetotal, read_pages
from refkit.numerals import Numeral
from refkit.records import Locator

NO_PAGES = [
    pytest.param("", id="nothing"),
    pytest.param("in press", id="words"),
    pytest.param("forthcoming", id="a word"),
    pytest.param("n/a", id="not applicable"),
    pytest.param("?", id="a sign"),
    pytest.param("--", id="dashes"),
    pytest.param("362--58--90", id="three numbers"),
    pytest.param("138--113", id="backwards"),
    pytest.param("362-58", id="backwards when written in full"),
]


@pytest.mark.parametrize("value", NO_PAGES)
def test_value_without_pages(value: str) -> None:
    assert read_pages(value) == ()


PAGES = [
    pytest.param("174", [("174", "174")], id="one page"),
    pytest.param("113--138", [("113", "138")], id="BibTeX dash"),
    pytest.param("113–138", [("113", "138")], id="en dash"),
    pytest.param("113 - 138", [("113", "138")], id="blanks"),
    pytest.param("113-38", [("113", "138")], id="digits left out"),
    pytest.param("1,5--7", [("1", "1"), ("5", "7")], id="list"),
    pytest.param("1; 5 and 9", [("1", "1"), ("5", "5"), ("9", "9")], id="other lists"),
    pytest.param("xii--xv", [("xii", "xv")], id="roman"),
    pytest.param("XII--XV", [("XII", "XV")], id="roman capitals"),
    pytest.param("[i–iii]", [("i", "iii")], id="brackets"),
    pytest.param("S11--S20", [("S11", "S20")], id="letter before"),
    pytest.param("S11-20", [("S11", "S20")], id="letter left out"),
    pytest.param("e1003537", [("e1003537", "e1003537")], id="electronic page"),
    pytest.param("12:1--12:30", [("12:1", "12:30")], id="volume and page"),
    pytest.param("12:1-30", [("12:1", "12:30")], id="volume left out"),
    pytest.param("10+", [("10", "10")], id="open"),
    pytest.param("113ff.", [("113", "113")], id="and following"),
    pytest.param("86r–140v", [("86r", "140v")], id="folios"),
    pytest.param("b.8r–c.2v", [("b.8r", "c.2v")], id="signatures"),
    pytest.param("pp. 12-15", [("12", "15")], id="label"),
    pytest.param("S. 12", [("12", "12")], id="German label"),
    pytest.param("1–133 [Section: Literature]", [("1", "133")], id="note in brackets"),
    pytest.param("1-2, plates", [("1", "2")], id="half of it readable"),
]


@pytest.mark.parametrize(("value", "expected"), PAGES)
def test_read_pages(value: str, expected: list[tuple[str, str]]) -> None:
    assert read_pages(value) == tuple(PageRange(first, last) for first, last in expected)


TOTALS = [
    pytest.param("book", {}, None, id="nothing known"),
    pytest.param("article", {"pages": "320"}, None, id="one page of an article"),
    pytest.param("inbook", {"pages": "320"}, None, id="one page of a chapter"),
    pytest.param("book", {"pages": "12-320"}, None, id="a range"),
    pytest.param("book", {"pages": "e320"}, None, id="an electronic page"),
    pytest.param("book", {"pagetotal": "many"}, None, id="a word"),
    pytest.param("book", {"pagetotal": "635"}, 635, id="total"),
    pytest.param("article", {"pagetotal": "26"}, 26, id="total of an article"),
    pytest.param("book", {"pagetotal": "635p."}, 635, id="total with a label"),
    pytest.param("book", {"pagetotal": "xii, 345 pp."}, 345, id="roman pages before"),
    pytest.param("book", {"pages": "320"}, 320, id="pages of a book"),
    pytest.param("phdthesis", {"pages": "pp. 320"}, 320, id="pages of a thesis"),
    pytest.param("proceedings", {"pages": "xx+320"}, 320, id="pages of proceedings"),
]


@pytest.mark.parametrize(("entry_type", "fields", "expected"), TOTALS)
def test_pagetotal(entry_type: str, fields: dict[str, str], expected: int | None) -> None:
    assert pagetotal(entry_type, fields) == expected


@given(st.text() | st.text(alphabet="0123456789-–,;+ ivxlcpS:.[]r", max_size=30))
def test_pages_read_once_are_read_the_same_again(value: str) -> None:
    pages = read_pages(value)
    again = read_pages(", ".join(f"{each.first}-{each.last}" for each in pages))
    assert again == pages


@given(st.integers(1, 99999), st.integers(0, 500))
def test_range_in_full(first: int, more: int) -> None:
    assert read_pages(f"{first}--{first + more}") == (PageRange(str(first), str(first + more)),)


@given(st.text())
def test_pagetotal_never_raises(value: str) -> None:
    assert (pagetotal("book", {"pagetotal": value}) or 0) >= 0


def _work(pages: str = "", total: int | None = None, kind: str = "article") -> Entry:
    """A work with these fields, read as the library reads them."""
    texts = {"pages": pages, "pagetotal": "" if total is None else str(total)}
    fields = {name: text for name, text in texts.items() if text}
    return Entry("a", kind, 0, "", 0, 0, fields, {})


def _locator(raw: str, label: str = "page") -> Locator:
    first, _, last = raw.partition("-")
    return Locator(label, raw, first or None, last or first or None, 0, 0)


UNKNOWN = [
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


@given(st.integers(1, 500), st.integers(1, 500), st.integers(1, 500))
def test_a_page_is_in_a_range_or_not(first: int, last: int, page: int) -> None:
    work = Entry("a", "article", 0, "", 0, 0, {"pages": f"{first}--{last}"}, {})
    expected = "unknown" if first > last else "inside" if first <= page <= last else "outside"
    assert page_verdict(work, Numeral("arabic", page)) == expected
