"""What the index is to hold of some works in a row, gathered from their entries.

A portion is made of plain values, so that one process can gather it for another.
"""

from array import array
from collections.abc import Iterable
from typing import NamedTuple

from refkit.library.called import TitleKind, content_words, initials_of, other_titles_of, own_title_of, surnames_of
from refkit.library.entry import ROLES, Entry, Person
from refkit.library.fold import fold
from refkit.library.index.packing import MOST_PEOPLE, packed_person
from refkit.library.inheritance import REFERRING

KINDS: tuple[TitleKind, ...] = ("short title", "title")  # of titles; containers are kept apart
LONGEST = 200  # characters of a name or title that count; nobody writes more of one in a citation
_TITLE = KINDS.index("title")
_REFERRING = frozenset(REFERRING)


class Portion(NamedTuple):
    """Lists of works are packed 32-bit numbers; in `names` every other one is a packed person.

    `titles` are words, number, kind and main words; `keys` are keys in lower case, whether they are the work's own (1)
    or another name of it (0), and numbers; `main` are the main words of containers; `vocabulary` are words of titles
    that are not in `words`; `suspects` are the works in which something may be wrong.
    """

    names: dict[str, bytes]
    words: dict[str, bytes]
    initials: dict[str, bytes]
    containers: dict[str, bytes]
    main: dict[str, int]
    vocabulary: list[str]
    titles: list[tuple[str, int, int, int]]
    keys: list[tuple[str, int, int]]
    referring: list[int]
    suspects: list[int]


def gather(first: int, works: Iterable[tuple[Entry, bool]]) -> Portion:
    """The portion of some works, the first of which has that number; each with whether something may be wrong in it."""
    gatherer = _Gatherer()
    for number, (entry, is_suspect) in enumerate(works, first):
        gatherer.add(number, entry)
        if is_suspect:
            gatherer.suspects.append(number)
    return gatherer.portion()


class Postings(dict[str, "array[int]"]):
    """The numbers of the works for each word."""

    def __missing__(self, word: str) -> "array[int]":
        numbers = self[word] = array("I")
        return numbers

    def packed(self) -> dict[str, bytes]:
        """The same as bytes."""
        return {word: numbers.tobytes() for word, numbers in self.items()}


class _Gatherer:
    """Takes in entries one after the other."""

    def __init__(self) -> None:
        self.suspects: list[int] = []
        self._names = Postings()
        self._words = Postings()
        self._initials = Postings()
        self._containers = Postings()
        self._main: dict[str, int] = {}
        self._titles: list[tuple[str, int, int, int]] = []
        self._keys: list[tuple[str, int, int]] = []
        self._referring: list[int] = []

    def portion(self) -> Portion:
        """What was taken in."""
        titles = (*(title[0] for title in self._titles), *self._containers)
        vocabulary = {word for words in titles for word in words.split(" ")}.difference(self._words)
        return Portion(
            self._names.packed(),
            self._words.packed(),
            self._initials.packed(),
            self._containers.packed(),
            self._main,
            sorted(vocabulary),
            self._titles,
            self._keys,
            self._referring,
            self.suspects,
        )

    def add(self, number: int, entry: Entry) -> None:
        """One entry."""
        self._keys.append((entry.key.casefold(), 1, number))
        if ids := entry.fields.get("ids", ""):
            self._keys += [(key.strip().casefold(), 0, number) for key in ids.split(",") if key.strip()]
        if not _REFERRING.isdisjoint(entry.fields.keys()):
            self._referring.append(number)
        self._add_people(number, entry)
        self._add_titles(number, entry)

    def _add_people(self, number: int, entry: Entry) -> None:
        year = int(entry.year or 0)
        for role, people in entry.people.items():
            code = ROLES.index(role)
            for position, person in enumerate(people[:MOST_PEOPLE]):
                packed = packed_person(year, position, person, code)
                for surname, whole in surnames_of(person):
                    self._names[surname[:LONGEST]].extend((number, packed | whole))
        for field, code in (("shortauthor", 0), ("shorteditor", 1)):
            if short := fold(entry.fields.get(field, "")):
                packed = packed_person(year, 0, Person(""), code)
                self._names[short[:LONGEST]].extend((number, packed | 1))

    def _add_titles(self, number: int, entry: Entry) -> None:
        content: set[str] = set()
        for called in own_title_of(entry):
            self._titles.append((called.words[:LONGEST], number, _TITLE, called.main))
            content |= content_words(called.words)
        for word in content:
            self._words[word].append(number)
        for called in other_titles_of(entry):
            words = called.words[:LONGEST]
            if called.kind == "container":
                hits = self._containers[words]
                if not hits or hits[-1] != number:
                    hits.append(number)
                self._main[words] = called.main
            else:
                self._titles.append((words, number, KINDS.index(called.kind), called.main))
        for initials in initials_of(entry):
            self._initials[initials].append(number)
