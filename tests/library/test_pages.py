"""Page ranges and numbers of pages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.library.pages import PageRange, is_open_ended, pagetotal, read_pages

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


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        pytest.param("", False, id="nothing"),
        pytest.param("113--138", False, id="a range"),
        pytest.param("ff.", False, id="no page"),
        pytest.param("10+", True, id="plus"),
        pytest.param("113 ff.", True, id="and following"),
        pytest.param("1, 113f.; 200", True, id="one of several"),
    ],
)
def test_is_open_ended(value: str, expected: bool) -> None:
    assert is_open_ended(value) is expected
