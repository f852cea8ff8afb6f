"""Settled items of notes: status by what fits, names as they are divided, numbers that are the work's own."""

import pytest

from refkit.library.index.index import index_of
from refkit.resolve.notes.match import NoteMatcher
from refkit.resolve.notes.settled import names_of, of_work, without_own_numbers
from tests.citations.notes.factories import note_works, written_place
from tests.resolve.factories import library, query

LIBRARY = """
@article{bread, author = {Doe, Jane}, title = {On Bread}, journal = {Slavic Review}, pages = {1--20}, year = {1990}}
@book{wine, author = {Doe, Jane}, title = {On Wine}, volume = {2}, year = {1995}}
@book{wine2, author = {Doe, Jane}, title = {On Wine Again}, year = {1996}}
"""

NUMBERS = {
    "nothing of its own": ("Doe, “On Bread,” 12.", ["page 12"], ""),
    "short note of all pages": ("Doe, “On Bread,” 1–20.", ["page 1-20"], ""),
    "full note of all pages": ("Jane Doe, “On Bread,” *Slavic Review* 3 (1990): 1–20.", [], "1990"),
    "year of a short note": ("Doe, *On Wine*, 1995.", [], "1995"),
    "volume": ("Doe, *On Wine*, 2.", ["volume 2"], ""),
}


@pytest.mark.parametrize(("note", "places", "year"), NUMBERS.values(), ids=NUMBERS)
def test_numbers_of_the_work(note: str, places: list[str], year: str) -> None:
    entries = index_of(library(LIBRARY).entries).entries
    work, fits = NoteMatcher(query(LIBRARY)).read(note_works(note)[0])
    settled = without_own_numbers(work, of_work(work, fits[:1], ()), entries[fits[0].entry])
    issued = settled.issued.year if settled.issued else ""
    assert ([written_place(place) for place in settled.locators], issued) == (places, year)


STATUS = {
    "one": ("Doe, *On Wine Again*, 3.", "matched"),
    "several": ("Doe, *On*, 3.", "ambiguous"),
}


@pytest.mark.parametrize(("note", "status"), STATUS.values(), ids=STATUS)
def test_status(note: str, status: str) -> None:
    work, fits = NoteMatcher(query(LIBRARY)).read(note_works(note)[0])
    assert (of_work(work, fits, ()).status, of_work(work, fits, (), "missing").status) == (status, "missing")


def test_names_without_a_library() -> None:
    (work,) = note_works("Anna Maria Rhode and Karl May, *Winnetou*, 3.")
    assert [(name.family, name.given) for name in names_of(work)] == [("Rhode", "Anna Maria"), ("May", "Karl")]
