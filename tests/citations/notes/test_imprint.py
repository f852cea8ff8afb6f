"""Publications that no parenthesis holds."""

import pytest

from refkit.citations.notes.imprint import open_imprint, year_behind
from refkit.citations.notes.layout import Layout
from refkit.vocabulary import vocabulary
from tests.citations.notes.factories import written_place

GERMAN = vocabulary("de")


def read(text: str, hosted: bool = False) -> str:
    """The year and the pages of what stands behind a title."""
    found = open_imprint(Layout(text, (), ()), 0, len(text), 0, hosted, GERMAN)
    if found is None:
        return ""
    return " ".join([found.written, *map(written_place, found.pages.locators if found.pages else ())])


NOOP = [
    "",
    ", S. 12",
    ", which appeared in 1936, S. 12",
    ", 5. März 1936, S. 12",
    ", der 1936 12 Leute sah",
    "; Berlin 1995, S. 12",
    ". So war alles. So blieb alles. Und dann weiter. Und immer fort. Berlin 1995, S. 12",
    ". Und so blieb es auch, solange wir dort waren und niemand sich beklagte, in Berlin 1995, S. 12",
    ", Berlin 1995 war es",
]


@pytest.mark.parametrize("text", NOOP)
def test_no_imprint(text: str) -> None:
    assert read(text) == ""


ROWS = {
    ", Berlin 1995, S. 12–15": "1995 page 12-15",
    ". Eine Einführung. Berlin 1995, S. 12": "1995 page 12",
    ", 2. Aufl., Berlin: Suhrkamp 1995, S. 12": "1995 page 12",
    ", Paris, Gallimard, 1975.": "1975",
    ", Paris, Gallimard, 1975, 318 p.": "1975",
    ", Cambridge (Mass.), 1990, S. 3": "1990 page 3",
    ", Berlin/New York ²1995, S. 3": "1995 page 3",
    ". Berlin, 2003. S. 345": "2003 page 345",
}


@pytest.mark.parametrize(("text", "expected"), ROWS.items(), ids=ROWS.keys())
def test_imprint(text: str, expected: str) -> None:
    assert read(text) == expected


JOURNALS = {", Nr. 3, 1990, S. 12–30": "1990 page 12-30", ", XII, 1980, S. 3": "1980 page 3"}


@pytest.mark.parametrize(("text", "expected"), JOURNALS.items(), ids=JOURNALS.keys())
def test_journal(text: str, expected: str) -> None:
    assert read(text, hosted=True) == expected


BEHIND = {", 1999.": "1999", ", Mai 1999": "1999", ", 1999 war es": "", ", im 1999.": "", ". 1999": ""}


@pytest.mark.parametrize(("text", "expected"), BEHIND.items(), ids=BEHIND.keys())
def test_year_behind_the_pages(text: str, expected: str) -> None:
    found = year_behind(text, 0, len(text), GERMAN)
    assert (found["year"] if found else "") == expected
