"""What lies between a title and the page."""

import pytest

from refkit.citations.notes.publication import publishes, sentence_stops, years_in
from tests.citations.notes.factories import ENGLISH, layout, note_works, written_place

PUBLISHES = {
    "London": False,
    "emphasis added": False,
    "which appeared in 1980": False,
    "1514–1565": False,
    "London: Penguin, 1980": True,
    "Argentinae: typis Antonii, 1605": True,
    "Oxford: University Press, fc.": True,
    "Place: Pub, n.d.": True,
}


@pytest.mark.parametrize(("inside", "expected"), PUBLISHES.items(), ids=PUBLISHES.keys())
def test_publishes(inside: str, expected: bool) -> None:
    assert publishes(inside, near=False, hosted=False) is expected


@pytest.mark.parametrize("inside", ["1984", "2006–2007", "Spring 1991", "January 2002"])
def test_year_of_a_journal(inside: str) -> None:
    assert (publishes(inside, near=False, hosted=True), publishes(inside, near=False, hosted=False)) == (True, False)


def test_years() -> None:
    assert [years_in("Mainz: Craß, 1786 [1782]"), years_in("fc."), years_in("12345")] == [("1786", "1782"), (), ()]


STOPS = {
    "nothing": ("It was so", []),
    "initials": ("by J. A. Getty, ed. Smith, vol. 3", []),
    "sentences": ("It was so. He said it.", ["."]),
    "semicolon": ("It was so; he said it", [";"]),
    "in brackets and titles": ("It (so; so. So) was *a; b. C* so", []),
    "small letter behind": ("It was so. and", []),
    "month": ("on 5. May 1936", []),
    "number of a sentence": ("It was 12. Then", ["."]),
}


@pytest.mark.parametrize(("note", "expected"), STOPS.values(), ids=STOPS.keys())
def test_stops(note: str, expected: list[str]) -> None:
    found = layout(note)
    assert [found.text[at] for at in sentence_stops(found, 0, len(found.text), ENGLISH)] == expected


SERIES = {
    "series": ("X, *Book*, 1st ed., Studies in Society (Springer, 1992), 76–78", (" 1992", "page 76-78")),
    "edition behind a period": ("X, *Book*. 2nd ed. (London: Penguin, 1992), 76", (" 1992", "page 76")),
    "prose": ("X, *Book*, as many of the others have often said (Smith, 1992), 76", ("", "")),
    "sentence": ("X, *Book*. It was written in a year (Springer, 1992), 76", ("", "")),
}


@pytest.mark.parametrize(("note", "expected"), SERIES.values(), ids=SERIES)
def test_between_title_and_publication(note: str, expected: tuple[str, str]) -> None:
    work = note_works(note)[0]
    years = "".join(f" {year}" for year in work.years)
    assert (years, ", ".join(map(written_place, work.locators))) == expected
