"""Finds works by words: surnames, words of titles, the year, the key; accents and romanisation aside."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from refkit.library.called import surnames_of
from refkit.library.entry import Entry, Person
from refkit.library.fold import fold, romanised
from refkit.library.index.index import Index
from refkit.library.library import Library

_SHORTEST_HEAD_OF_KEY = 3


@dataclass(frozen=True, slots=True)
class _Word:
    """A word as the user typed it, and the folded words it is made of: `Jean-Paul` is two.

    `hits` are works that are known to fit it; all that do but for the year and the key where `is_number`.
    """

    written: str
    folded: tuple[str, ...]
    hits: frozenset[int]
    is_number: bool


def find_works(library: Library, words: Iterable[str]) -> list[int]:
    """The works that fit all the words, those first whose creators the words name, then by name and year."""
    typed = [word.casefold() for word in words if fold(word)]
    if not typed:
        return []
    wanted = [_word(library.index, word) for word in typed]
    known = [_candidates(library.index, word) for word in wanted]
    candidates = min((hits for hits in known if hits), key=len, default=range(len(library.entries)))
    found = []
    for number in candidates:
        entry = library.entries[number]
        if all(_fits(number, entry, word) for word in wanted):
            found.append((_rank(entry, wanted), number))
    return [number for _, number in sorted(found)]


def _word(index: Index, word: str) -> _Word:
    hits = index.called(word).union(index.numbers(word)) if len(fold(word).split()) == 1 else ()
    return _Word(word, tuple(fold(word).split()), frozenset(hits), word.isdigit())


def _candidates(index: Index, word: _Word) -> Sequence[int]:
    """All works that fit a word; none where the index cannot say."""
    if len(word.folded) != 1 or word.is_number:
        return ()
    return sorted(word.hits.union(index.works_by(word.folded[0])))


def _fits(number: int, entry: Entry, word: _Word) -> bool:
    key = entry.key.casefold()
    if number in word.hits or (len(word.written) >= _SHORTEST_HEAD_OF_KEY and key.startswith(word.written)):
        return True
    if word.is_number:
        return entry.year == word.written or word.written in key
    own = {entry.year, *fold(entry.title).split()}
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
