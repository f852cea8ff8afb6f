"""The pages behind a year, and where they end."""

import pytest

from refkit.citations.dated.places import read_places
from tests.citations.factories import cursor_of, written_locator

NO_PLACE = {
    "nothing": "",
    "name": ", and Jones",
    "name with a page": "Jones 20",
    "remark": ", emphasis added",
    "words": " for a review",
    "editor": ", ed.",
    "book of a work alone": ", VI",
    "semicolon": "; 20",
}
PLACES = {
    "colon": (": 20", ["page 20"]),
    "colon without blank": (":20", ["page 20"]),
    "comma": (", 20", ["page 20"]),
    "period": (". 20", ["page 20"]),
    "blank": ("20", ["page 20"]),
    "label": (", p. 20", ["page 20"]),
    "range": (", pp. 20-22", ["page 20-22"]),
    "esp.": (", esp. 20–22", ["page 20-22"]),
    "see": (", see 20", ["page 20"]),
    "editor between": (", ed. 20", ["page 20"]),
    "preface": (", preface xii", ["page xii"]),
    "book of a work": (", VI, p. 315", ["page 315"]),
    "several pages": (", 20, 30", ["page 20", "page 30"]),
    "several kinds": (", ch. 2, p. 3", ["chapter 2", "page 3"]),
    "figure": (", fig. 2", ["figure 2"]),
    "up to the semicolon": (": 20; 30", ["page 20"]),
    "up to a further item": (": 20, and Jones 2005", ["page 20"]),
    "up to a year with pages of its own": (": 3, 2006: 5", ["page 3"]),
    "number like a year": (": 3, 2006", ["page 3", "page 2006"]),
}


@pytest.mark.parametrize("text", NO_PLACE.values(), ids=NO_PLACE)
def test_no_place(text: str) -> None:
    cursor = cursor_of(text)
    assert (read_places(cursor), cursor.at) == ([], 0)


@pytest.mark.parametrize(("text", "expected"), PLACES.values(), ids=PLACES)
def test_places(text: str, expected: list[str]) -> None:
    assert [written_locator(locator) for locator in read_places(cursor_of(text))] == expected


def test_all_tokens_are_there_again_when_the_places_are_read() -> None:
    cursor = cursor_of(": 3, 2006: 5")
    read_places(cursor)
    assert (cursor.at, cursor.size) == (2, 6)


@pytest.mark.parametrize(
    ("text", "at", "expected"),
    [
        pytest.param("", 0, 0, id="nothing"),
        pytest.param("Smith 2004", 0, 2, id="no semicolon"),
        pytest.param("Smith 2004; 2006", 0, 2, id="semicolon"),
        pytest.param("Smith 2004; 2006", 2, 2, id="at the semicolon"),
        pytest.param("Smith 2004; 2006", 3, 4, id="behind it"),
        pytest.param("“a; b”, 2004", 0, 3, id="in a quotation"),
    ],
)
def test_segment_end(text: str, at: int, expected: int) -> None:
    assert cursor_of(text).segment_end(at) == expected
