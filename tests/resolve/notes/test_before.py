"""What notes remember of the works before, and what leans on it."""

import pytest

from refkit.resolve.notes.before import NotesBefore
from refkit.resolve.notes.match import NoteMatcher
from refkit.resolve.notes.settled import names_of, of_work
from refkit.resolve.settled import Settled
from tests.citations.notes.factories import note_works
from tests.resolve.factories import query

LIBRARY = """
@book{empire, author = {Hobsbawm, Eric}, title = {The Age of Empire}, year = {1987}}
@book{extremes, author = {Hobsbawm, Eric}, title = {The Age of Extremes}, year = {1994}}
@book{road, author = {Getty, J. Arch}, title = {The Road to Terror}, year = {1999}}
"""
KEYS = ["empire", "extremes", "road"]
EMPIRE, EXTREMES, ROAD = "Hobsbawm, *The Age of Empire*, 3.", "Hobsbawm, *The Age of Extremes*, 3.", "Getty, *Road*, 3."
CONQUEST = "Conquest, *The Great Terror*, 3."


def before(*notes: str, by_notes: bool = True) -> NotesBefore:
    """The memory after these notes; what the library lacks is missing."""
    memory = NotesBefore(NoteMatcher(query(LIBRARY)), by_notes)
    for note in notes:
        for work in note_works(note):
            read, fits = memory.matcher.read(work)
            if not fits and not work.is_clear:
                memory.keep(work, None)
                continue
            memory.keep(work, of_work(read, fits, names_of(read, fits), None if fits else "missing"))
    return memory


def written(settled: Settled | None) -> str:
    """The status with the keys."""
    if settled is None:
        return ""
    return " ".join([settled.status, *(KEYS[fit.entry] for fit in settled.fits)])


AGAIN = {
    "nothing before": ([], "abstained"),
    "the work before": ([EMPIRE, ROAD], "matched road"),
    "a missing source": ([EMPIRE, CONQUEST], "missing"),
    "what was not understood": ([ROAD, "RGASPI, f. 17, op. 3."], "abstained road"),
}


@pytest.mark.parametrize(("notes", "expected"), AGAIN.values(), ids=AGAIN)
def test_again(notes: list[str], expected: str) -> None:
    assert written(before(*notes).again(note_works("Ibid., 4.")[0])) == expected


CITED = {
    "nobody": ([ROAD], "abstained"),
    "one work": ([EMPIRE, ROAD], "matched empire"),
    "two works": ([EMPIRE, EXTREMES, ROAD], "ambiguous empire extremes"),
}


@pytest.mark.parametrize(("notes", "expected"), CITED.values(), ids=CITED)
def test_cited(notes: list[str], expected: str) -> None:
    assert written(before(*notes).cited(note_works("Hobsbawm, op. cit., 4.")[0])) == expected


def test_cited_missing_source() -> None:
    assert written(before(CONQUEST, ROAD).cited(note_works("Conquest, op. cit., 4.")[0])) == "missing"


NAMED = {
    "cited before": ([ROAD], True, "Getty, 4.", "matched road"),
    "not cited, not by notes": ([], False, "Getty, 4.", ""),
    "not cited": ([], True, "Getty, 4.", "abstained road"),
    "nobody": ([], True, "Conquest, 4.", ""),
    "goes on in prose": ([], True, "Getty, 4 of whom came.", ""),
    "year": ([], True, "Hobsbawm 1994, p. 4.", "matched extremes"),
    "other year": ([], True, "Hobsbawm 1990, p. 4.", "missing empire extremes"),
    "month": ([], True, "May 1936, p. 4.", ""),
}


@pytest.mark.parametrize(("notes", "by_notes", "note", "expected"), NAMED.values(), ids=NAMED)
def test_named(notes: list[str], by_notes: bool, note: str, expected: str) -> None:
    works = [work for work in note_works(note) if work.kind == "named"]
    assert [written(before(*notes, by_notes=by_notes).named(work)) for work in works] == [expected] * len(works)


SAME = {
    "nobody": ([], "abstained"),
    "one work": ([ROAD, EMPIRE], "matched empire"),
    "two works": ([EMPIRE, EXTREMES], "ambiguous empire extremes"),
    "missing source": ([EMPIRE, CONQUEST], "abstained"),
}


@pytest.mark.parametrize(("notes", "expected"), SAME.values(), ids=SAME)
def test_same_author(notes: list[str], expected: str) -> None:
    assert written(before(*notes).same_author(note_works("Idem, p. 4.")[0])) == expected


def test_known_of_a_tie() -> None:
    memory = before(EMPIRE)
    _, fits = memory.matcher.read(note_works("Hobsbawm, *Age*, 4.")[0])
    assert [KEYS[fit.entry] for fit in memory.known(fits)] == ["empire"]
