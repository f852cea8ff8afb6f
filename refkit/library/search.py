"""Finds works by words: surnames, words of titles, the year, the key; accents and romanisation aside."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass

from refkit.library.called import surnames_of
from refkit.library.entry import Entry, Person
from refkit.library.fold import fold, romanised
from refkit.library.index.index import MOST_HITS, Index
from refkit.library.library import Library

_TITLES = ("title", "subtitle", "shorttitle", "maintitle", "origtitle", "booktitle", "journal", "journaltitle")
_SHORTEST_HEAD_OF_KEY = 3


@dataclass(frozen=True, slots=True)
class _Word:
    """A word as the user typed it, and the folded words it is made of: `Jean-Paul` is two."""

    written: str
    folded: tuple[str, ...]


def find_works(library: Library, words: Iterable[str]) -> list[int]:
    """The works that fit all the words, those first whose creators the words name, then by name and year."""
    wanted = [_Word(word.casefold(), tuple(fold(word).split())) for word in words if fold(word)]
    if not wanted:
        return []
    found = []
    for number in _candidates(library, wanted):
        entry = library.entries[number]
        if all(_fits(entry, word) for word in wanted):
            found.append((_rank(entry, wanted), number))
    return [number for _, number in sorted(found)]


def _candidates(library: Library, words: Sequence[_Word]) -> Collection[int]:
    """The works among which those looked for must be; all, where the index cannot say."""
    known = sorted((hits for word in words if (hits := _hits(library.index, word))), key=len)
    return sorted(known[0]) if known else range(len(library.entries))


def _hits(index: Index, word: _Word) -> set[int]:
    """All works that the index has for a word; empty where it has none, or not all of them (years, common names)."""
    if len(word.folded) != 1 or word.written.isdigit():
        return set()
    people = index.people(word.folded[0])
    if len(people) >= MOST_HITS:
        return set()
    return {hit.entry for hit in people} | index.called(word.written) | set(index.numbers(word.written))


def _fits(entry: Entry, word: _Word) -> bool:
    key = entry.key.casefold()
    if key == word.written or (len(word.written) >= _SHORTEST_HEAD_OF_KEY and key.startswith(word.written)):
        return True
    if word.written in (name.strip().casefold() for name in entry.fields.get("ids", "").split(",")):
        return True
    own = {entry.year, *_words_of_titles(entry)}
    own.update(each for people in entry.people.values() for person in people for each in _names(person))
    return all(each in own or romanised(each) in map(romanised, own) for each in word.folded)


def _rank(entry: Entry, words: Sequence[_Word]) -> tuple[bool, int, list[str], str, str]:
    """What works are sorted by: the one with that very key, how many words name its creators, names, year, title."""
    names = {name for person in entry.creators for name in _names(person)}
    sounds = {*names, *map(romanised, names)}
    named = sum(not sounds.isdisjoint((*word.folded, *map(romanised, word.folded))) for word in words)
    is_key = any(word.written == entry.key.casefold() for word in words)
    creators = [fold(str(person.literal or f"{person.family} {person.given}")) for person in entry.creators]
    return not is_key, -named, creators, entry.year, fold(entry.title)


def _names(person: Person) -> Iterator[str]:
    for form, _ in surnames_of(person):
        yield from form.split()


def _words_of_titles(entry: Entry) -> Iterator[str]:
    for name in _TITLES:
        if name in entry.fields:
            yield from fold(entry.fields[name]).split()
