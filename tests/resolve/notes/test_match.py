"""Which works names and a title together mean."""

import pytest

from refkit.resolve.notes.match import NoteMatcher, reading
from tests.citations.notes.factories import note_works
from tests.resolve.factories import query

LIBRARY = """
@book{historia, author = {Munthe, Caspar}, title = {Historia Graecae Linguae: Ab Initio}}
@book{historiola, author = {Lager, Petrus}, title = {Historia Graecae Linguae}}
@book{discipline, author = {Foucault, Michel}, translator = {Sheridan, Alan}, title = {Discipline and Punish}, year = 1977}
@book{discipline2, author = {Foucault, Michel}, title = {Discipline and Punish}, year = 1995}
@article{a, author = {Doe, Jane}, title = {On Bread}, journal = {Slavic Review}, pages = {1--20}}
@article{b, author = {Doe, Jane}, title = {On Bread}, journal = {Russian Review}, pages = {40--50}}
@book{brevia, author = {Tribbechow, Johann}, title = {Breuia Linguae Siue Graecae Uulgaris Elementa}}
"""
ROWS = {
    "no author of that name": ("Smith, *Historia*, 3.", []),
    "no such title": ("Munthe, *De Dialectis*, 3.", []),
    "author decides": ("Munthe, *Historia Graecae Linguae*, 3.", ["historia"]),
    "other author decides": ("Petrus Lager, *Historia Graecae Linguae*, 3.", ["historiola"]),
    "beginning": ("Munthe, *Historia Graecae*, 3.", ["historia"]),
    "words of the title": ("Munthe, *Linguae Graecae*, 3.", ["historia"]),
    "with a genitive before it": ("Tribbechow, *Breuia Linguae Graecae*, 3.", ["brevia"]),
    "u and v": ("Tribbechow, *Brevia Linguae Sive*, 3.", ["brevia"]),
    "slip of the pen": ("Munthe, *Historia Grecae Linguae*, 3.", ["historia"]),
    "two editions": ("Foucault, *Discipline and Punish*, 3.", ["discipline", "discipline2"]),
    "year decides": ("Foucault, *Discipline and Punish* (New York: Vintage, 1995), 3.", ["discipline2"]),
    "journal decides": ("Jane Doe, “On Bread,” *Russian Review* 3 (1990).", ["b"]),
    "page decides": ("Doe, “On Bread,” 45.", ["b"]),
}


@pytest.mark.parametrize(("note", "expected"), ROWS.values(), ids=ROWS.keys())
def test_fits(note: str, expected: list[str]) -> None:
    asked = query(LIBRARY)
    fits = NoteMatcher(asked).read(note_works(note)[0])[1]
    assert [asked.index.entries[fit.entry].key for fit in fits] == expected


def test_title_alone() -> None:
    asked = query(LIBRARY)
    matcher = NoteMatcher(asked)
    whole, begun = (note_works(note)[0] for note in ("*Historia Graecae Linguae*, 3.", "*Breuia Linguae*, 3."))
    assert [len(matcher.by_title(whole)), len(matcher.by_title(begun)), len(matcher.by_title(begun, {6}))] == [2, 0, 1]


def test_names_alone() -> None:
    asked = query(LIBRARY)
    work = note_works("Foucault, 45.")[0]
    fits = [NoteMatcher(asked).by_names(work, among) for among in ((), (2,), (2, 3))]
    assert [[fit.entry for fit in found] for found in fits] == [[], [2], [2, 3]]


def test_alias() -> None:
    asked = query(LIBRARY, **{"foucault discipline": 3})
    fits = NoteMatcher(asked).read(note_works("Foucault, *Discipline*, 3.")[0])[1]
    assert [(fit.entry, fit.evidence) for fit in fits] == [(3, ("an alias of the configuration",))]


def test_nearest() -> None:
    asked = query(LIBRARY)
    work = note_works("Munthe, *De Dialectis*, 3.")[0]
    fits = NoteMatcher(asked).near(work)
    assert [(asked.index.entries[fit.entry].key, fit.differs) for fit in fits] == [("historia", ("title",))]


def test_reading() -> None:
    work = note_works("Munthe, *De Dialectis*, 3.")[0]
    found = reading(work, ("Munthe",))
    assert (found.names, found.title, found.locators) == (("Munthe",), work.title, work.locators)
