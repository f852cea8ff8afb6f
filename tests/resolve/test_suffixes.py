"""The letter behind a year: that of the library, or the place in the list of works."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.citations.readings.mla import Reading
from refkit.library.entry import Entry, Person
from refkit.records import Issued
from refkit.resolve.fit import Fit, Rank
from refkit.resolve.suffixes import Suffixes


def _entry(family: str, title: str, year: str = "2004", **fields: str) -> Entry:
    people = (Person(family),) if family else ()
    return Entry(
        title.casefold(), "book", 0, "refs.bib", 0, 9, {"title": title, "year": year, **fields}, {"author": people}
    )


def _chosen(entries: list[Entry], fits: list[int], letter: str) -> list[str]:
    """The keys that are left of some works when the letter has been heard; `?` behind one whose year differs."""
    reading = Reading(("Koch",), False, None, (), 0)
    found = tuple(Fit(number, Rank.NAMES_YEAR, reading) for number in fits)
    issued = Issued(f"2004{letter}", "2004", letter)
    left = Suffixes(entries).choose(found, issued)
    return [entries[fit.entry].key + "?" * ("year" in fit.differs) for fit in left]


# A database: in the order of no names.
KOCHS = [_entry("Koch", "Rivers"), _entry("Adler", "Salt"), _entry("Koch", "Bees"), _entry("Koch", "The Ants")]
LETTERED = [_entry("Koch", "Rivers", "2004b"), _entry("Adler", "Salt"), _entry("Koch", "Bees", "2004a")]
HALF = [_entry("Koch", "Rivers", "2004b"), _entry("Adler", "Salt"), _entry("Koch", "Bees")]
# A list of works: in the order of the names, whatever the titles are.
LIST = [_entry("Adler", "Salt"), _entry("Koch", "Rivers"), _entry("Koch", "Bees"), _entry("Zorn", "Snow")]

UNCHANGED = {
    "nothing": (KOCHS, [], ""),
    "one work": (KOCHS, [0], ""),
    "one work, the letter a": (KOCHS, [0], "a"),
    "several, no letter": (KOCHS, [0, 2, 3], ""),
    "no letter where the library has them": (LETTERED, [0, 2], ""),
    "one work with its letter": (LETTERED, [0], "b"),
}


@pytest.mark.parametrize(("entries", "fits", "letter"), UNCHANGED.values(), ids=UNCHANGED)
def test_all_are_left(entries: list[Entry], fits: list[int], letter: str) -> None:
    assert _chosen(entries, fits, letter) == [entries[number].key for number in fits]


CHOSEN = {
    "first title": (KOCHS, [0, 2, 3], "a", ["the ants"]),
    "second title": (KOCHS, [0, 2, 3], "b", ["bees"]),
    "last title": (KOCHS, [0, 2, 3], "c", ["rivers"]),
    "first of a list of works": (LIST, [1, 2], "a", ["rivers"]),
    "second of a list of works": (LIST, [1, 2], "b", ["bees"]),
    "the library's letter": (LETTERED, [0, 2], "b", ["rivers"]),
    "the library's letter, the first": (LETTERED, [0, 2], "a", ["bees"]),
    "a is the one without a letter": (HALF, [0, 2], "a", ["bees"]),
    "no letter is the one without": (HALF, [0, 2], "", ["bees"]),
    "the letter of one of two": (HALF, [0, 2], "b", ["rivers"]),
    "letter beyond the last of several": (KOCHS, [0, 2], "c", ["rivers?", "bees?"]),
    "letter that none of the library's has": (LETTERED, [0, 2], "c", ["rivers?", "bees?"]),
    "one work without that letter": (KOCHS, [0], "b", ["rivers?"]),
    "one work with another letter": (LETTERED, [0], "a", ["rivers?"]),
}


@pytest.mark.parametrize(("entries", "fits", "letter", "expected"), CHOSEN.values(), ids=CHOSEN)
def test_letter(entries: list[Entry], fits: list[int], letter: str, expected: list[str]) -> None:
    assert _chosen(entries, fits, letter) == expected


@pytest.mark.parametrize(
    ("entries", "expected"),
    [
        pytest.param(KOCHS, "the letter b: number 2 of 2 in the list of works", id="place in the list"),
        pytest.param(LETTERED, "the letter b", id="of the library"),
        pytest.param([KOCHS[0], KOCHS[1], _entry("Koch", "Bees", extradate="b")], "the letter b", id="extradate"),
    ],
)
def test_says_what_decided(entries: list[Entry], expected: str) -> None:
    reading = Reading(("Koch",), False, None, (), 0)
    fits = tuple(Fit(number, Rank.NAMES_YEAR, reading) for number in (0, 2))
    (fit,) = Suffixes(entries).choose(fits, Issued("2004b", "2004", "b"))
    assert fit.evidence == (expected,)


def test_a_citation_without_a_date_has_no_letter() -> None:
    fits = (Fit(0, Rank.NAMES_YEAR, Reading(("Koch",), False, None, (), 0)),)
    assert Suffixes(KOCHS).choose(fits, None) == fits


@given(st.lists(st.sampled_from(KOCHS + LETTERED + LIST), min_size=1, max_size=6), st.sampled_from(["", *"abcdz"]))
def test_something_is_always_left(entries: list[Entry], letter: str) -> None:
    left = _chosen(entries, list(range(len(entries))), letter)
    assert left and {key.rstrip("?") for key in left} <= {entry.key for entry in entries}
