"""Answers the resolver's questions: whose surname is this, which works does a draft call so, which has this key.

Names and titles are compared in their folded form (no accents, case, punctuation), and where that finds nothing in
the coarser form under which the usual romanisations of Cyrillic fall together.
"""

import sqlite3
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, product
from typing import Literal

from refkit.library.called import TitleKind, is_content, title_words, titles_of
from refkit.library.entry import Entry, Role
from refkit.library.fold import fold, romanised
from refkit.library.index import build
from refkit.library.index.database import Database
from refkit.library.index.kept import Kept
from refkit.library.index.near import near_probes
from refkit.library.index.packing import unpacked_person
from refkit.library.index.portion import KINDS, LONGEST
from refkit.library.index.tables import SMALL, Hits, KeptTables, Tables

# A question that more works answer than this gets so many of them: the citation is ambiguous in any case.
MOST_HITS = 200
_MOST_SPELLINGS = 64

Grade = Literal[
    "short title",
    "title",
    "main title",
    "abbreviation of the title",
    "beginning of the title",
    "container",
    "initials",
    "words of the title",
]


@dataclass(frozen=True, slots=True)
class NameHit:
    """A person of an entry whose surname was asked for.  `whole` is False for one word of a longer surname."""

    entry: int
    role: Role
    position: int
    whole: bool
    romanised: bool


@dataclass(frozen=True, slots=True)
class TitleHit:
    """An entry that goes by the words that were asked for, and what they are of it."""

    entry: int
    grade: Grade
    romanised: bool


class Index:
    """The index of a library; entries are named by their number in `entries`."""

    def __init__(self, database: Database, entries: Sequence[Entry]) -> None:
        self.entries = entries
        self._database = database
        self._tables = (KeptTables if len(entries) <= SMALL else Tables)(database, len(entries))
        self._people: Kept[str, tuple[NameHit, ...]] = Kept()
        self._called: Kept[str, tuple[TitleHit, ...]] = Kept()
        self._numbers: Kept[str, list[int]] = Kept()
        self._near: Kept[str, list[str]] = Kept()
        self._surnames_begin: Kept[str, bool] = Kept()
        self._titles_begin: Kept[str, bool] = Kept()

    def numbers(self, key: str) -> list[int]:
        """The entries with that key: those whose own it is, written in the same way, come first."""
        if key not in self._numbers:  # several rules ask for the works that are cited
            sql = "SELECT number FROM keys WHERE key = ? AND number < ? ORDER BY own DESC, number"
            found = dict.fromkeys(self._database.numbers(sql, key.casefold(), len(self.entries)))
            self._numbers[key] = sorted(found, key=lambda number: self.entries[number].key != key)
        return self._numbers[key]

    def has(self, key: str) -> bool:
        """Whether some entry has that key, capitals aside, also one that is no work."""
        return self._database.exists("keys WHERE key = ?", key.casefold())

    def referring(self) -> list[int]:
        """The entries that name others in their fields."""
        return self._database.numbers("SELECT number FROM referring")

    def repeated_keys(self) -> Iterator[list[int]]:
        """The entries that share a key, capitals aside, in order; one list for each such key."""
        repeated = "SELECT key FROM keys WHERE own = 1 AND key <> '' GROUP BY key HAVING count(*) > 1"
        for key in self._database.texts(repeated):
            yield self._database.numbers("SELECT number FROM keys WHERE key = ? AND own = 1 ORDER BY number", key)

    def people(
        self, surname: str, initial: str = "", year: str = "", among: Collection[int] | None = None
    ) -> tuple[NameHit, ...]:
        """Those with that folded surname (particles and parts of double surnames may be left out), entries in order.

        `initial` is the first letter of a given name, which theirs must have if they have one, `year` that of their
        work, `among` the entries they must be of.
        """
        if initial or year or among is not None:
            return self._bearers(surname, _Wanted(initial, year, among))
        if surname not in self._people:
            self._people[surname] = self._bearers(surname, _ANYBODY)
        return self._people[surname]

    def works_by(self, surname: str) -> set[int]:
        """All works with somebody of that folded surname, however many."""
        lists, _ = self._lists_of(surname)
        return {number for packed in lists for number in packed[::2]}

    def called(self, text: str) -> set[int]:
        """All works that go by that title or hold its words, however many."""
        words = title_words(text)
        spelling = " ".join(words)[:LONGEST]
        limits = (spelling, f"{spelling}!")
        works = set(self._database.numbers("SELECT number FROM titles WHERE words >= ? AND words < ?", *limits))
        for numbers in self._tables.lists("SELECT hits FROM containers WHERE words >= ? AND words < ?", *limits):
            works.update(numbers)
        return works.union(self._holding(words, None))

    def titles(self, text: str, among: Collection[int] | None = None) -> tuple[TitleHit, ...]:
        """The works that go by that title as a whole or from its beginning, or whose journal has these initials.

        `among` are the entries they must be of.
        """
        if among is not None:
            return self._titles(text, among)
        if text not in self._called:
            self._called[text] = self._titles(text, None)
        return self._called[text]

    def _titles(self, text: str, among: Collection[int] | None) -> tuple[TitleHit, ...]:
        words = title_words(text)
        if not words:
            return ()
        hits = self._spelt([" ".join(words)], False, among) or self._spelt(self._spellings(words), True, among)
        if len(words) == 1 and text.strip(". ").isupper() and 2 <= len(words[0]) <= 6:
            lists = self._tables.lists("SELECT hits FROM initials WHERE letters = ?", words[0])
            hits += [TitleHit(number, "initials", False) for number in _numbers_in(lists, among)]
        return tuple(hits)

    def abbreviated(self, text: str) -> tuple[TitleHit, ...]:
        """The works whose title is one word that begins with these two to five letters: `Ham.`, `Oth.`"""
        letters = fold(text)
        if not (letters.isalpha() and 2 <= len(letters) <= 5):
            return ()
        single = "FROM {} WHERE instr(words, ' ') = 0 AND words >= ? AND words < ? LIMIT ?"
        limits = (letters, f"{letters}{{", MOST_HITS)  # "{" comes right behind "z"
        works = set(self._database.numbers("SELECT number " + single.format("titles"), *limits))
        works.update(_numbers_in(self._tables.lists("SELECT hits " + single.format("containers"), *limits), None))
        return tuple(TitleHit(work, "abbreviation of the title", False) for work in sorted(works))

    def inner(self, text: str, among: Collection[int] | None = None) -> tuple[TitleHit, ...]:
        """The works whose title holds all words of the text, wherever they stand; articles and such are left out."""
        works = sorted(self._holding(title_words(text), among))[:MOST_HITS]
        return tuple(TitleHit(work, "words of the title", False) for work in works)

    def near_surnames(self, written: str) -> list[str]:
        """The surnames that may be the folded one written, but for a letter or two; some of them are not."""
        if written not in self._near:
            probes = sorted(near_probes(written))
            marks = ", ".join("?" * len(probes))
            sql = f"SELECT DISTINCT surname FROM near WHERE key IN ({marks})"
            self._near[written] = self._database.texts(sql, *probes)
        return self._near[written]

    def starts_surname(self, word: str) -> bool:
        """Whether a folded word is a surname, or the first word of one."""
        if word not in self._surnames_begin:
            self._surnames_begin[word] = self._tables.begins_name(word, romanised(word))
        return self._surnames_begin[word]

    def starts_title(self, word: str) -> bool:
        """Whether a folded word is the first of some title."""
        if word not in self._titles_begin:
            self._titles_begin[word] = self._tables.begins_title(word)
        return self._titles_begin[word]

    def begins(self, written: str) -> bool:
        """Whether a word, as it is written, may be the first of a surname or a title."""
        word = fold(written).partition(" ")[0]
        return self.starts_surname(word) or self.starts_title(word)

    def _bearers(self, surname: str, wanted: "_Wanted") -> tuple[NameHit, ...]:
        lists, is_coarse = self._lists_of(surname)
        hits = (hit for packed in lists for hit in wanted.hits(packed, is_coarse))
        return tuple(islice(hits, MOST_HITS))

    def _lists_of(self, surname: str) -> tuple[list[Hits], bool]:
        """The packed people of a surname, and whether they have it in another romanisation only."""
        lists = self._tables.bearing(surname[:LONGEST])
        if lists:
            return lists, False
        return self._tables.sounding(romanised(surname[:LONGEST])), True

    def _holding(self, words: Iterable[str], among: Collection[int] | None) -> set[int]:
        """The works whose title holds these words, but for articles and such."""
        content = filter(is_content, words)
        lists = [self._tables.having(word) for word in content]
        if not lists or not all(lists):
            return set()
        rarest, *others = sorted((found[0] for found in lists), key=len)
        works = set(rarest) if among is None else set(rarest).intersection(among)
        for numbers in others:
            works.intersection_update(numbers)
        return works

    def _spelt(self, spellings: Iterable[str], is_coarse: bool, among: Collection[int] | None) -> list[TitleHit]:
        """The works that go by one of these titles as a whole or from its beginning."""
        hits: list[TitleHit] = []
        for spelling in spellings:
            rows = self._tables.titles(spelling[:LONGEST], MOST_HITS)
            if len(rows) == MOST_HITS and among is not None:
                return self._among(tuple(spelling.split()), sorted(among)[:MOST_HITS], is_coarse)
            for words, number, kind, main in rows:
                if among is None or number in among:
                    grade = _grade(KINDS[kind], words.count(" ") + 1, main, spelling.count(" ") + 1)
                    hits.append(TitleHit(number, grade, is_coarse))
            lists = self._tables.containers(spelling[:LONGEST], MOST_HITS)
            if len(lists) == MOST_HITS and among is not None:
                return self._among(tuple(spelling.split()), sorted(among)[:MOST_HITS], is_coarse)
            numbers = _numbers_in(lists, among)
            hits += [TitleHit(number, "container", is_coarse) for number in numbers]
        return hits

    def _among(self, words: tuple[str, ...], entries: Iterable[int], is_coarse: bool) -> list[TitleHit]:
        """The same for a title that very many works go by: looked for in the titles of the entries themselves."""
        hits: list[TitleHit] = []
        for number in entries:
            for called in titles_of(self.entries[number]):
                own = tuple(called.words.split())
                if own[: len(words)] == words:
                    grade = _grade(called.kind, len(own), called.main, len(words))
                    hits.append(TitleHit(number, grade, is_coarse))
        return hits

    def _spellings(self, words: Sequence[str]) -> Iterator[str]:
        """The same words as titles of the library spell them in another romanisation."""
        spellings: list[Sequence[str]] = []
        for word in words:
            spellings.append(self._tables.spellings(romanised(word)))
            if not spellings[-1]:
                return iter(())  # the rest need not be looked up: no title has that word
        own = " ".join(words)
        return (each for each in islice(map(" ".join, product(*spellings)), _MOST_SPELLINGS) if each != own)


def index_of(entries: Sequence[Entry]) -> Index:
    """The index of some entries, made now and kept in memory."""
    connection = sqlite3.connect(":memory:")
    build.build(connection, build.PlainWorks(entries))
    return Index(Database(connection), entries)


def _numbers_in(lists: Iterable[Hits], among: Collection[int] | None) -> list[int]:
    numbers = (number for found in lists for number in found if among is None or number in among)
    return list(islice(numbers, MOST_HITS))


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What people of a surname must have besides; empty and None stand for anything."""

    initial: str
    year: str
    among: Collection[int] | None

    def hits(self, packed: Hits, is_coarse: bool) -> Iterator[NameHit]:
        """Those among the packed people who have it."""
        initial = ord(self.initial) - 96 if self.initial.isalpha() else 0
        year = int(self.year or 0)
        for number, bits in zip(packed[::2], packed[1::2], strict=True):
            if self.among is not None and number not in self.among:
                continue
            person = unpacked_person(bits)
            if initial and person.initial not in (0, initial) or year and person.year not in (0, year):
                continue
            yield NameHit(number, person.role, person.position, person.whole, is_coarse)


_ANYBODY = _Wanted("", "", None)


def _grade(kind: TitleKind, length: int, main: int, asked: int) -> Grade:
    """What so many words from the beginning are of a title of so many words."""
    if kind == "container":
        return "container"
    if asked == length:
        return kind
    if asked == main:
        return "main title" if kind == "title" else kind
    return "beginning of the title"
