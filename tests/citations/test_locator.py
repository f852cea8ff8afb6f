"""Pages, chapters, lines, dates: how they are read and written out in full."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.citations.locator import expand, is_lettered, read_date, read_locators, starts_locator
from refkit.records import Issued, Locator
from tests.citations.factories import cursor_of, written_locator

NOOP = [
    "",
    "Smith",
    "sic",
    "mix",
    "civil",
    "V. Smith",
    "l Smith",
    "p.",
    "pp. and",
    "chapter three",
    "vol.",
    "No",
    "B12",
]
NOOP += ["Part II", "2 Kings 3.4", "May", "§", "—", "(45)", '"45"']


@pytest.mark.parametrize("text", NOOP)
def test_no_locator(text: str) -> None:
    cursor = cursor_of(text)
    assert (starts_locator(cursor), read_locators(cursor), cursor.at) == (False, ([], ""), 0)


LOCATORS = {
    "345": "page 345",
    "310-11": "page 310-311",
    "310–11": "page 310-311",
    "101-2, 360-1": "page 101-102, page 360-361",
    "12 - 14": "page 12-14",
    "xii-xv": "page xii-xv",
    "1276, 77, 78": "page 1276, page 1277, page 1278",
    "1936, 37": "page 1936, page 37",
    "1276 77": "page 1276, page 77",
    "45 and 47": "page 45, page 47",
    "12, 14-16, and 19": "page 12, page 14-16, page 19",
    "12 & 14": "page 12, page 14",
    "45, passim": "page 45, passim",
    "45ff": "page 45",
    "45 ff.": "page 45",
    "45 et seq.": "page 45",
    "45n3": "page 45, note 3",
    "45n": "page 45",
    "45-46n3": "page 45-46, note 3",
    "45, n3": "page 45, note 3",
    "p. 45, n. 3": "page 45, note 3",
    "p12": "page 12",
    "pp.12-14": "page 12-14",
    "ch. 16": "chapter 16",
    "Ch. iv": "chapter iv",
    "vol. 2, p. 45": "volume 2, page 45",
    "vol. II, p. 45": "volume II, page 45",
    "vol2, p45ff": "volume 2, page 45",
    "2: 345": "volume 2, page 345",
    "2:345-47": "volume 2, page 345-347",
    "no. 365": "number 365",
    "Nos. 344, 363": "number 344, number 363",
    "par. 3": "paragraph 3",
    "¶ 3": "paragraph 3",
    "§§ 3-5": "section 3-5",
    "line 4": "line 4",
    "ll. 3-5": "line 3-5",
    "bk. 1, lines 22-26": "book 1, line 22-26",
    "act 3, scene 2": "act 3, scene 2",
    "3.2.55-60": "act 3, scene 2, line 55-60",
    "III.ii.55": "act III, scene ii, line 55",
    "3.2": "section 3.2",
    "13.4-7": "section 13.4-7",
    "12r-14v": "folio 12r-14v",
    "fols. 112r-14v": "folio 112r-114v",
    "327a-c": "page 327a-327c",
    "514a–20b": "page 514a-520b",
    "sig. B2r": "folio B2r",
    "00:45:30": "timestamp 00:45:30",
    "00:45:30-46:10": "timestamp 00:45:30-46:10",
    "p. A1": "page A1",
    "4A": "page 4A",
    "passim": "passim",
}


@pytest.mark.parametrize(("text", "expected"), LOCATORS.items(), ids=LOCATORS)
def test_locators(text: str, expected: str) -> None:
    cursor = cursor_of(text)
    assert (", ".join(map(written_locator, read_locators(cursor)[0])), cursor.done) == (expected, True)


def test_whole_records() -> None:
    text = "vol. 2, pp. 310-11, passim"
    assert read_locators(cursor_of(text)) == (
        [
            Locator("volume", "vol. 2", "2", "2", 0, 6),
            Locator("page", "pp. 310-11", "310", "311", 8, 18),
            Locator("page", "passim", None, None, 20, 26),
        ],
        "",
    )


@pytest.mark.parametrize(
    ("text", "label", "expected"),
    [
        pytest.param("Nos. 344", "", "number", id="plural label"),
        pytest.param("No. 344", "", "", id="single label"),
        pytest.param("363", "number", "number", id="label that goes on"),
        pytest.param("pp. 3", "number", "", id="another label"),
    ],
)
def test_label_that_goes_on(text: str, label: str, expected: str) -> None:
    assert read_locators(cursor_of(text), label)[1] == expected


DATES = {
    "19 Nov. 02": Issued("19 Nov. 02", "2002", date="2002-11-19"),
    "Nov. 13 02": Issued("Nov. 13 02", "2002", date="2002-11-13"),
    "May 5 37": Issued("May 5 37", "1937", date="1937-05-05"),
    "Mar. 3, 1999": Issued("Mar. 3, 1999", "1999", date="1999-03-03"),
    "5 March 1937": Issued("5 March 1937", "1937", date="1937-03-05"),
    "Nov. 2002": Issued("Nov. 2002", "2002", date="2002-11"),
    "19 Nov., 45": Issued("19 Nov."),
}


@pytest.mark.parametrize("text", ["", "345", "19", "may 5", "2002", "Smith 5"])
def test_no_date(text: str) -> None:
    cursor = cursor_of(text)
    assert (read_date(cursor), cursor.at) == (None, 0)


@pytest.mark.parametrize(("text", "expected"), DATES.items(), ids=DATES)
def test_dates(text: str, expected: Issued) -> None:
    assert read_date(cursor_of(text)) == expected


RANGES = [("310", "11", "311"), ("101", "2", "102"), ("358", "60", "360"), ("12", "14", "14"), ("xii", "xv", "xv")]
RANGES += [("112r", "14v", "114v"), ("327a", "c", "327c"), ("99", "101", "101"), ("1.2", "3", "3"), ("12", "x", "x")]


@pytest.mark.parametrize(("first", "last", "expected"), RANGES)
def test_expand(first: str, last: str, expected: str) -> None:
    assert expand(first, last) == expected


@given(st.integers(1, 9999), st.integers(1, 9999))
def test_shortened_range_is_written_out(one: int, other: int) -> None:
    first, last = sorted((one, other))
    shared = 0
    while len(str(first)) == len(str(last)) and shared < len(str(last)) - 1 and str(first)[shared] == str(last)[shared]:
        shared += 1
    assert expand(str(first), str(last)[shared:]) == str(last)


@pytest.mark.parametrize(("word", "expected"), [("xii", False), ("ABC1", False), ("A1", True), ("B2r", True)])
def test_is_lettered(word: str, expected: bool) -> None:
    assert is_lettered(word) is expected


@given(st.text(max_size=30) | st.text("0123456789.:,-–pnvolxiA Nov&\u00b2١ ", max_size=30))
def test_reading_never_raises_and_stays_inside(text: str) -> None:
    cursor = cursor_of(text)
    read_date(cursor)
    locators, _ = read_locators(cursor)
    assert all(text[locator.start : locator.end] == locator.raw for locator in locators)
