"""What author-date parentheses look like, item by item; the reader of prose never raises."""

import sys
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.citations.cursor import Cursor
from refkit.citations.dated.grammar import DatedParser, may_be_dated, parse_dated
from refkit.citations.dated.years import parted
from refkit.citations.shape import ItemShape, Phrase, Shape
from refkit.citations.tokens import tokenize
from refkit.records import Issued, Locator
from refkit.span import Span
from tests.citations.factories import ENGLISH, written, written_head, written_item, written_locator


def _shape(text: str, base: int = 0, italics: tuple[Span, ...] = ()) -> Shape | None:
    return parse_dated(Cursor.over(text, Span(0, len(text)), base, ENGLISH, italics))


def _read(text: str, base: int = 0) -> tuple[tuple[ItemShape, ...], list[Span]]:
    """The items, and the spans of all items and remarks in their order; none where no date was read."""
    shape = _shape(text, base) or Shape((), ())
    spans = [(item.start, item.end) for item in shape.items] + [(each.start, each.end) for each in shape.remarks]
    return shape.items, [Span(start, end) for start, end in sorted(spans)]


def _dates(text: str) -> str:
    """Each item as `<prefix> names | year | places`, `^` before it where the names are those of the item before."""
    shape = _shape(text)
    return " ; ".join(map(_dated, shape.items)) if shape is not None else ""


def _dated(item: ItemShape) -> str:
    prefix = f"<{item.prefix}{'!' * item.mediated}{'?' * item.plain_prefix}> " if item.prefix else ""
    year = item.issued.year + item.issued.suffix or item.issued.raw if item.issued else ""
    parts = (", ".join(map(written_head, item.heads)), year, ", ".join(map(written_locator, item.locators)))
    return "^" * item.repeats + prefix + " | ".join(filter(None, parts)) + " >" * item.original


# No year that an author-date citation could have, so that the other grammar reads it.
NO_DATE = {
    "nothing": "",
    "blank": " ",
    "name": "Smith",
    "page": "12",
    "name and page": "Smith 45",
    "name, title and page": "Zhukov, Inoy 345",
    "ibid.": "ibid., 12",
    "words": "in other words",
    "remark": "emphasis added",
    "remark before a year": "emphasis added, 2004",
    "preposition": "in 2004",
    "words before the year": "late in 2004",
    "month": "March 2004",
    "day": "5 March 2004",
    "place and month": "Paris, May 2004",
    "label": "p. 1999",
    "from to": "1920-1945",
    "name from to": "Wesley 1703-1791",
    "from to in short": "Smith 1997–98",
    "years and years": "1999–2001; 2004",
    "decade": "Smith 1930s",
    "number of the draft": "Table 2004",
    "personal communication": "Smith, personal communication, 3 May 2012",
    "year to come": "Smith 2104",
}
FORMS = {
    "year alone": ("1741", "1741"),
    "see and a year": ("see 2004", "<see> 2004"),
    "blank between": ("Smith 2004", "Smith | 2004"),
    "comma between": ("Smith, 2004", "Smith | 2004"),
    "letter": ("Koch 2004b: 20", "Koch | 2004b | page 20"),
    "page": ("Smith & Jones, 2004: 20", "Smith & Jones | 2004 | page 20"),
    "page joined": ("Smith 2004:3", "Smith | 2004 | page 3"),
    "label joined": ("BRAIT, 2006, p.11", "BRAIT | 2006 | page 11"),
    "esp.": ("Smith 2004, esp. 20–22", "Smith | 2004 | page 20-22"),
    "several authors": ("Smith, Jones and Brown 2004", "Smith, Jones and Brown | 2004"),
    "several authors, semicolon": ("Russell; Sugimoto, 2009", "Russell, Sugimoto | 2009"),
    "several authors, sign": ("Smith, Jones, & Brown, 2004", "Smith, Jones, Brown | 2004"),
    "et al.": ("Smith et al., 2004", "Smith et al. | 2004"),
    "body": ("World Bank 2010", "World Bank | 2010"),
    "particles": ("van der Flier 2004", "van der Flier | 2004"),
    "nothing quoted": ("“ ” 2004", "2004"),
    "name in lower case": ("bell hooks 1994", "bell hooks | 1994"),
    "initial behind": ("Smith J 2004", "Smith J | 2004"),
    "editor": ("Haber (ed.) 1999", "Haber | 1999"),
    "no date": ("Smith n.d.", "Smith | n.d."),
    "in press": ("Smith, in press", "Smith | in press"),
    "two years": ("Smith 1867/1990", "Smith | 1867"),
    "original before": ("Smith [1867] 1990", "Smith | 1990"),
    "letters": ("Smith 2004a, b", "Smith | 2004a ; ^Smith | 2004b"),
    "letters, no name": ("2004a, b", "2004a ; ^2004b"),
    "letters from to": ("Smith 2004a-c, 5", "Smith | 2004a ; ^Smith | 2004b ; ^Smith | 2004c | page 5"),
    "years": ("Smith 2004, 2006", "Smith | 2004 ; ^Smith | 2006"),
    "years apart": ("Smith 2004; 2006", "Smith | 2004 ; ^Smith | 2006"),
    "years with pages": ("Smith 2004: 3, 2006: 5", "Smith | 2004 | page 3 ; ^Smith | 2006 | page 5"),
    "works": ("Hay & Bauer 2007; Koch 2004b: 20", "Hay & Bauer | 2007 ; Koch | 2004b | page 20"),
    "works, comma": ("Smith 2004, Jones 2005, Brown 2006", "Smith | 2004 ; Jones | 2005 ; Brown | 2006"),
    "works, and": ("Smith 2004 and Jones 2005", "Smith | 2004 ; Jones | 2005"),
    "works, years of the second": ("Smith 2004; Jones 2005, 2006", "Smith | 2004 ; Jones | 2005 ; ^Jones | 2006"),
    "page before": ("12; Smith 2004", "page 12 ; Smith | 2004"),
    "name and page behind": ("Smith 2004; Jones 45", "Smith | 2004 ; Jones | page 45"),
    "prefix": ("cf. Smith 2004", "<cf> Smith | 2004"),
    "words before": ("see the review by Smith 2004", "<see the review by?> Smith | 2004"),
    "prefix of the second": ("Smith, 2004; see also Jones, 2005", "Smith | 2004 ; <see also> Jones | 2005"),
    "mediator": ("Freire 1970, apud Souza 2010", "Freire | 1970 > ; <apud!> Souza | 2010"),
    "mediator joined": ("apudSOUZA 2010", "<apud!> SOUZA | 2010"),
    "mediator, original without year": (
        "Smith, as cited in Jones, 2004",
        "<Smith, as cited in!> Jones | 2004",
    ),
    "book of a work": ("Diógenes Laercio, VI 40, 2010", "Diógenes Laercio | 2010"),
    "book of a work, no year": ("Diógenes Laercio, VI 73, p. 229", "Diógenes Laercio | page 229"),
    "book of a work behind the year": ("Smith 1988, VI, p. 315", "Smith | 1988 | page 315"),
}
REMARKS = {
    "emphasis": ("Smith 2004, emphasis added", "Smith / @2004 {emphasis: emphasis added}"),
    "words": ("see Smith 2004 for a review", "<see> Smith / @2004 {other: for a review}"),
    "figure of the draft": ("Smith 2004; Figure 2", "Smith / @2004 {cross-reference: Figure 2}"),
    "words behind the last of several": (
        "see Smith 2004, 20-22, and Jones 2005 for a review",
        "<see> Smith / @2004 / page 20-22 ; Jones / @2005 {other: for a review}",
    ),
}


@pytest.mark.parametrize("text", NO_DATE.values(), ids=NO_DATE)
def test_no_date(text: str) -> None:
    assert _shape(text) is None


@pytest.mark.parametrize(("text", "expected"), FORMS.values(), ids=FORMS)
def test_form(text: str, expected: str) -> None:
    assert _dates(text) == expected


@pytest.mark.parametrize(("text", "expected"), REMARKS.values(), ids=REMARKS)
def test_remark(text: str, expected: str) -> None:
    shape = _shape(text)
    assert shape is not None and written(shape) == expected


def test_whole_shape_with_its_offsets() -> None:
    text = "see Smith and Jones, 2004a, b: 20"
    heads = (Phrase("Smith and Jones", "plain", 104, 119, "Smith and Jones"),)
    place = Locator("page", "20", "20", "20", 131, 133)
    first = ItemShape(104, 126, heads, issued=Issued("2004a", "2004", "a"), prefix="see", dated=True, set_off=True)
    second = ItemShape(128, 133, heads, (place,), Issued("b", "2004", "b"), dated=True, repeats=True, set_off=True)
    assert _shape(text, 100) == Shape((first, second), ())


def test_italic_head() -> None:
    text = "Tides 2004"
    shape = _shape(text, 10, (Span(10, 15),))
    assert shape is not None and [head.form for head in shape.items[0].heads] == ["italic"]


def test_only_what_stands_in_the_span_is_read() -> None:
    text = "Brown (Smith 2004) 2006"
    shape = parse_dated(Cursor.over(text, Span(7, 17), 0, ENGLISH))
    assert shape is not None and [(item.start, item.end) for item in shape.items] == [(7, 17)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [("", False), ("Smith 345", False), ("Ivy 12", False), ("the house", False), ("Smith 3000", False)]
    + [("2004", True), ("n. d.", True), ("Forthcoming", True), ("Laercio, VI 3", True), ("in the house", True)],
)
def test_may_be_dated(text: str, expected: bool) -> None:
    assert may_be_dated(text, ENGLISH) is expected


# fmt: off
PIECES = st.sampled_from([
    "Smith", "Jones,", "Koch", "van", "der", "World", "Bank", "BRAIT", "J.", "and", "&", "et", "al.", ",", ";", ":", ".",
    "2004", "2004a", "2004a,", "b", "2004a–c", "2006", "1867/1990", "[1867]", "(1929)", "n.d.", "in", "press", "ca.", "2004:3",
    "20", "20-22", "p.", "pp.", "esp.", "see", "cf.", "apud", "apudSOUZA", "cited", "VI", "(ed.)", "“Tides”", "“", "(", ")",
    "[", "May", "for", "a", "review", "emphasis", "added", "Figure", "2", "personal", "communication", "ibid.", "–", "/",
])
# fmt: on
TEXTS = st.text(max_size=60) | st.lists(PIECES, max_size=14).map(" ".join) | st.lists(PIECES, max_size=14).map("".join)


@given(TEXTS)
def test_spans_lie_inside_and_in_order(text: str) -> None:
    items, spans = _read(text)
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    # the b of "2004a–c" has no place of its own: it shares that of the c
    assert all(one.end <= other.start or one.start == other.start for one, other in pairwise(spans))
    assert list(items) == sorted(items, key=lambda item: item.start)


@given(TEXTS)
def test_places_lie_inside_their_item_and_names_of_its_own_too(text: str) -> None:
    for item in _read(text)[0]:
        edges = [edge for place in item.locators for edge in (place.start, place.end)]
        edges += [edge for head in item.heads if not item.repeats for edge in (head.start, head.end)]
        assert all(item.start <= edge <= item.end for edge in edges)


@given(TEXTS)
def test_names_of_a_further_year_are_those_before(text: str) -> None:
    items, _ = _read(text)
    further = [(item, items[:at]) for at, item in enumerate(items) if item.repeats]
    assert [item for item, before in further if item.heads not in [one.heads for one in before]] == []


@given(TEXTS)
def test_every_year_was_written(text: str) -> None:
    items = [item for item in _read(text)[0] if item.dated and item.issued is not None]
    assert all(item.issued and item.issued.year in text for item in items)


@given(TEXTS)
def test_no_word_is_lost_but_the_and_between_items(text: str) -> None:
    shape = _shape(text)
    if shape is None:
        return
    spans = _read(text)[1]
    beside = " ".join((*shape.unread, *(item.prefix for item in shape.items)))
    tokens = parted(tokenize(text, 0, len(text)), ENGLISH.mediators)
    words = [token for token in tokens if token.kind in ("word", "numeral", "quoted")]
    lost = [word.text for word in words if not any(span.holds(word.start) for span in spans)]
    assert [word for word in lost if word.rstrip(".") not in beside and not ENGLISH.joins(word)] == []


@given(TEXTS)
def test_quick_looks_lose_no_date(text: str) -> None:
    parser = DatedParser(Cursor(parted(tokenize(text, 0, len(text)), ENGLISH.mediators), text, 0, ENGLISH))
    shape = parser.shape()
    holds_date = parser.in_book or any(item.dated for item in shape.items)
    assert not (may_be_dated(text, ENGLISH) and holds_date) or _shape(text) == shape


@given(TEXTS, st.integers(0, 10_000))
def test_base_moves_the_offsets_and_nothing_else(text: str, base: int) -> None:
    moved = [Span(span.start + base, span.end + base) for span in _read(text)[1]]
    there = [written_item(item) for item in _read(text, base)[0]]
    assert (there, _read(text, base)[1]) == ([written_item(item) for item in _read(text)[0]], moved)


ENDLESS = [
    "Smith 2004; ",
    "Smith 2004, ",
    "2004, ",
    "Smith; ",
    "Smith, ",
    "2004a, b, ",
    "Smith and ",
    "see ",
    "apud ",
    "VI 40, ",
    "n.d. ",
    "“",
    "(",
    ": 20",
]


def _steps(piece: str, times: int) -> int:
    """How many functions are entered while one piece again and again is read, a year at its end."""
    text = piece * times + "Koch 2004"
    entered = 0

    def count(frame: object, event: str, argument: object) -> None:
        nonlocal entered
        entered += event in ("call", "c_call")

    sys.setprofile(count)
    try:
        _shape(text)
    finally:
        sys.setprofile(None)
    return entered


@pytest.mark.parametrize("piece", ENDLESS)
def test_work_grows_with_the_parenthesis_and_no_faster(piece: str) -> None:
    assert _steps(piece, 200) <= 2.5 * _steps(piece, 100) + 1000


ONCE_WRONG = {
    "century": ("SILVA, 19--", "SILVA | 19--"),
    "decade left open": ("SILVA, 197-, p. 3", "SILVA | 197- | page 3"),
    "no date alone": ("n.d.", "n.d."),
    "in press alone": ("in press", "in press"),
    "forthcoming alone, with a page": ("forthcoming: 3", "forthcoming | page 3"),
    "quoted title": ("Smith, “Tides,” 2004", 'Smith, "Tides" | 2004'),
    "works, dash": ("Smith, 2004 – see also Jones, 2005", "Smith | 2004 ; <see also> Jones | 2005"),
}


@pytest.mark.parametrize(("text", "expected"), ONCE_WRONG.values(), ids=ONCE_WRONG)
def test_form_that_was_once_not_read(text: str, expected: str) -> None:
    assert _dates(text) == expected
