"""Whose work of which year an author-date item means, before any choice among several is made."""

import pytest

from refkit.citations.cursor import Cursor
from refkit.citations.dated.grammar import parse_dated
from refkit.citations.readings.author_date import of_names
from refkit.citations.shape import ItemShape
from refkit.library.entry import Entry, Person
from refkit.records import Issued, Name
from refkit.resolve.dated import (
    dated_fits,
    dated_fits_of_words,
    fits_of_reading,
    misspelt_again,
    near_dated,
    near_dated_of_words,
    nearly_of,
)
from refkit.resolve.fit import Fit, Rank, best
from refkit.span import Span
from tests.resolve.factories import WORDS, query

LIBRARY = """
@book{hay, author = {Hay, Ada and Bauer, Ben}, title = {Sound}, year = {2007}}
@book{koch, author = {Koch, Cleo}, title = {Rivers}, year = {2004}}
@book{bees, author = {Koch, Cleo}, title = {Bees}, year = {2010}}
@book{ants, author = {Koch, Cleo}, title = {Ants}, year = {2010}}
@article{three, author = {Brandt, Emil and Dahl, Flora and Egge, Gil}, title = {Borders}, year = {2009}}
@article{two, author = {Brandt, Emil and Dahl, Flora}, title = {Salt}, year = {2009}}
@book{bank, author = {{World Bank}}, title = {Report}, year = {2010}}
@book{undated, author = {Undset, Ida}, title = {Roads}}
@book{press, author = {Vik, Jo}, title = {Tides}, year = {forthcoming}}
@book{old, author = {Rollin, Charles}, title = {Histoire}, date = {1990}, origdate = {1867}}
@book{pragmatics, author = {Levinson, Steve}, title = {Pragmatics}, year = {1983}}
@article{theory, author = {Lindqvist, Olaf}, title = {Theory}, year = {1983}}
@book{stones, author = {Sverre, Una}, title = {Stones}, year = {2014}}
@book{glass, author = {Othman, Pia}, title = {Glass}, year = {2021}}
@book{lands, title = {Cold Lands of the North}, year = {2001}}
"""
QUERY = query(LIBRARY)


def _item(text: str) -> ItemShape:
    shape = parse_dated(Cursor.over(text, Span(0, len(text)), 0, WORDS))
    assert shape is not None
    return shape.items[0]


def _alone(raw: str) -> ItemShape:
    """A year alone, as it stands behind a name of the prose."""
    return ItemShape(0, len(raw), issued=Issued(raw, raw if raw.isdigit() else ""), dated=True)


def _works(fits: list[Fit]) -> list[str]:
    """The best fits, each as `key rank`, with what differs behind it."""
    return [" ".join((QUERY.index.entries[fit.entry].key, fit.rank.name, *fit.differs)) for fit in best(fits)]


NO_FIT = {
    "nobody": "Strand 2001",
    "another year": "Koch 1950",
    "no date, the work has one": "Levinson n.d.",
    "a year near it": "Koch 2005",
    "name nearly so": "Othmann 2021",
    "second author": "Bauer 2007",
    "author that the work has not": "Hay and Cole 2007",
    "year alone": "2004",
    "title and another year": "Cold Lands of the North 1950",
    "one word that begins a title": "Cold 2001",
}
FITS = {
    "name": ("Koch 2004", ["koch NAMES_YEAR"]),
    "names": ("Hay & Bauer 2007", ["hay NAMES_YEAR"]),
    "et al.": ("Hay et al. 2007", ["hay NAMES_YEAR"]),
    "first of two": ("Hay 2007", ["hay FIRST_NAME_YEAR author"]),
    "first of two and of three": ("Brandt 2009", ["three FIRST_NAME_YEAR author", "two FIRST_NAME_YEAR author"]),
    "two works of a year": ("Koch 2010", ["bees NAMES_YEAR", "ants NAMES_YEAR"]),
    "two works of a year, with a letter": ("Koch 2010b", ["bees NAMES_YEAR", "ants NAMES_YEAR"]),
    "body": ("World Bank 2010", ["bank NAMES_YEAR"]),
    "capitals": ("KOCH, 2004", ["koch NAMES_YEAR"]),
    "initial behind": ("Koch, C. 2004", ["koch NAMES_YEAR"]),
    "letter behind": ("Koch C 2004", ["koch NAMES_YEAR"]),
    "words before": ("Liste in Hay und Bauer 2007", ["hay NAMES_YEAR"]),
    "original": ("Rollin 1867", ["old NAMES_YEAR"]),
    "both years": ("Rollin 1867/1990", ["old NAMES_YEAR"]),
    "no date on both sides": ("Undset n.d.", ["undated NAMES_YEAR"]),
    "forthcoming on both sides": ("Vik in press", ["press NAMES_YEAR"]),
    "no date in the library": ("Undset 2000", ["undated NAMES_UNDATED"]),
    "forthcoming in the draft": ("Levinson, forthcoming", ["pragmatics NAMES_UNDATED"]),
    "title": ("Cold Lands of the North 2001", ["lands TITLE_YEAR"]),
    "beginning of a title": ("Cold Lands 2001", ["lands TITLE_YEAR"]),
    "title of a single word": ("Glass 2021", ["glass TITLE_YEAR"]),
}


@pytest.mark.parametrize("text", NO_FIT.values(), ids=NO_FIT)
def test_nothing_fits(text: str) -> None:
    assert _works(dated_fits(QUERY, _item(text))) == []


@pytest.mark.parametrize(("text", "expected"), FITS.values(), ids=FITS)
def test_fits(text: str, expected: list[str]) -> None:
    assert _works(dated_fits(QUERY, _item(text))) == expected


EVIDENCE = {
    "name": ("Koch 2004", ("the name", "the year")),
    "names": ("Hay & Bauer 2007", ("the names", "the year")),
    "no date in the library": ("Undset 2000", ("the name", "no year to compare")),
    "title": ("Glass 2021", ("the title", "the year")),
}


@pytest.mark.parametrize(("text", "expected"), EVIDENCE.values(), ids=EVIDENCE)
def test_evidence(text: str, expected: tuple[str, ...]) -> None:
    (fit,) = best(dated_fits(QUERY, _item(text)))
    assert fit.evidence == expected


def test_alias_comes_first() -> None:
    named = query(LIBRARY, koch=0)
    assert [(fit.entry, fit.rank) for fit in dated_fits(named, _item("Koch 2004"))] == [(0, Rank.ALIAS)]


def test_whole_fit() -> None:
    item = _item("Hay & Bauer 2007")
    reading = of_names("Hay & Bauer", item, WORDS)
    fit = Fit(0, Rank.NAMES_YEAR, reading, (Name("Hay"), Name("Bauer")), ("the names", "the year"))
    assert fits_of_reading(QUERY, reading) == [
        Fit(fit.entry, fit.rank, fit.reading, fit.names, fit.evidence, (), "explicit")
    ]


NOT_NEAR = {
    "nobody": "Strand 2001",
    "far year": "Koch 1950",
    "short name": "Koh 2004",
    "name nearly so, another year": "Othmann 2000",
    "second author": "Bauer 2008",
    "article in a later year": "Lindqvist 1999",
    "book in an earlier year": "Levinson 1950",
    "one of several books in a later year": "Koch 2099",
    "one of several books, one digit otherwise": "Koch 2014",
    "the only book, two digits otherwise": "Sverre 1904",
}
NEAR = {
    "next year": ("Koch 2005", ["koch NAMES_OTHER_YEAR year"]),
    "a year near two works": ("Koch 2011", ["bees NAMES_OTHER_YEAR year", "ants NAMES_OTHER_YEAR year"]),
    "one digit otherwise": ("Lindqvist 1993", ["theory NAMES_OTHER_YEAR year"]),
    "the only book, one digit otherwise": ("Sverre 2004", ["stones NAMES_OTHER_YEAR year"]),
    "later printing": ("Levinson 1999", ["pragmatics NAMES_OTHER_YEAR year"]),
    "name nearly so": ("Othmann 2021", ["glass NEAR_NAME_YEAR author"]),
    "two letters exchanged": ("Levisnon 1983", ["pragmatics NEAR_NAME_YEAR author"]),
}


@pytest.mark.parametrize("text", NOT_NEAR.values(), ids=NOT_NEAR)
def test_nothing_is_near(text: str) -> None:
    assert _works(near_dated(QUERY, _item(text))) == []


@pytest.mark.parametrize(("text", "expected"), NEAR.values(), ids=NEAR)
def test_near(text: str, expected: list[str]) -> None:
    assert _works(near_dated(QUERY, _item(text))) == expected


# Words of the prose and the year behind them.
NO_WORDS = {
    "nobody": ("Strand", "2001"),
    "words before the name": ("So Koch", "2004"),
    "another year": ("Koch", "1950"),
    "name, work without a year": ("Undset", "2000"),
    "first name, work without a year": ("Ida Undset", "2000"),
}
OF_WORDS = {
    "name": ("Koch", "2004", ["koch NAMES_YEAR"]),
    "first name": ("Cleo Koch", "2004", ["koch NAMES_YEAR"]),
    "possessive": ("Koch's", "2004", ["koch NAMES_YEAR"]),
    "two": ("Hay and Bauer", "2007", ["hay NAMES_YEAR"]),
    "et al.": ("Hay et al.", "2007", ["hay NAMES_YEAR"]),
    "body": ("World Bank", "2010", ["bank NAMES_YEAR"]),
    "title": ("Cold Lands of the North", "2001", ["lands TITLE_YEAR"]),
    "no date in the draft": ("Undset", "n.d.", ["undated NAMES_YEAR"]),
}


@pytest.mark.parametrize(("words", "year"), NO_WORDS.values(), ids=NO_WORDS)
def test_words_mean_nothing(words: str, year: str) -> None:
    assert dated_fits_of_words(QUERY, words, _alone(year), 3) == []


@pytest.mark.parametrize(("words", "year", "expected"), OF_WORDS.values(), ids=OF_WORDS)
def test_words(words: str, year: str, expected: list[str]) -> None:
    fits = dated_fits_of_words(QUERY, words, _alone(year), 3)
    assert (_works(fits), {(fit.reading.start, fit.author_source) for fit in fits}) == (expected, {(3, "narrative")})


@pytest.mark.parametrize(
    ("words", "year", "expected"),
    [
        pytest.param("Strand", "2001", [], id="nobody"),
        pytest.param("Koch", "2005", ["koch NAMES_OTHER_YEAR year"], id="next year"),
        pytest.param("Othmann", "2021", ["glass NEAR_NAME_YEAR author"], id="name nearly so"),
    ],
)
def test_words_nearly(words: str, year: str, expected: list[str]) -> None:
    fits = near_dated_of_words(QUERY, words, _alone(year), 3)
    assert (_works(fits), [fit.author_source for fit in fits]) == (expected, ["narrative"] * len(expected))


# The work cited before is Othman 2021.
NOT_NEARLY = {
    "another first letter": "Uthman 2021",
    "three letters otherwise": "Othonas 2021",
    "another year": "Otham 2022",
    "short name": "Otma 2021",
}
NEARLY = {"two letters exchanged": "Otham 2021", "letter left out": "Otman 2021", "two letters more": "Othmanns 2021"}
OTHMAN = {7: Entry("glass", "book", 0, "refs.bib", 0, 9, {"year": "2021"}, {"author": (Person("Othman"),)})}


def _nearly(text: str) -> list[Fit]:
    item = _item(text)
    return nearly_of(of_names(item.lead, item, WORDS), OTHMAN)


@pytest.mark.parametrize("text", NOT_NEARLY.values(), ids=NOT_NEARLY)
def test_not_nearly_a_work_cited_before(text: str) -> None:
    assert _nearly(text) == []


@pytest.mark.parametrize("text", NEARLY.values(), ids=NEARLY)
def test_nearly_a_work_cited_before(text: str) -> None:
    assert [(fit.entry, fit.rank, fit.differs) for fit in _nearly(text)] == [(7, Rank.NEAR_NAME_YEAR, ("author",))]


def test_nothing_is_nearly_of_no_works() -> None:
    assert nearly_of(of_names("Otham", _item("Otham 2021"), WORDS), {}) == []


def test_name_misspelt_again() -> None:
    reading = of_names("Otham", _item("Otham 2020"), WORDS)
    fit = misspelt_again(7, reading)
    assert (fit.entry, fit.names, fit.differs, fit.reading.issued) == (
        7,
        (Name("Otham"),),
        ("author", "year"),
        Issued("2020", "2020"),
    )


ONCE_WRONG = {
    "title, no date in the library": ("Tides 2021", ("the title", "no year to compare")),
}


@pytest.mark.parametrize(("text", "expected"), ONCE_WRONG.values(), ids=ONCE_WRONG)
def test_evidence_that_was_once_wrong(text: str, expected: tuple[str, ...]) -> None:
    (fit,) = best(dated_fits(QUERY, _item(text)))
    assert fit.evidence == expected
