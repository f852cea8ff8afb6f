"""Writes the index of a library: tables of what its works may be called by, in SQLite, in memory or in a file.

Numbers are those of `Library.entries`.  Lists of numbers are kept as packed 32-bit integers, so that a word that a
hundred thousand titles share is one row.
"""

import sqlite3
from array import array
from collections.abc import Iterable, Iterator

from refkit.collector import resting_collector
from refkit.library.called import TitleKind, content_words, initials_of, surnames_of, titles_of
from refkit.library.entry import ROLES, Entry, Person
from refkit.library.fold import fold, romanised
from refkit.library.index.near import near_keys
from refkit.library.index.packing import MOST_PEOPLE, packed_person
from refkit.library.inheritance import REFERRING

SCHEMA = """
CREATE TABLE keys (key TEXT, own INTEGER, number INTEGER, PRIMARY KEY (key, own, number)) WITHOUT ROWID;
CREATE TABLE referring (number INTEGER PRIMARY KEY);
CREATE TABLE names (surname TEXT PRIMARY KEY, coarse TEXT, hits BLOB) WITHOUT ROWID;
CREATE TABLE near (key TEXT, surname TEXT, PRIMARY KEY (key, surname)) WITHOUT ROWID;
CREATE TABLE titles (words TEXT, number INTEGER, kind INTEGER, main INTEGER,
                     PRIMARY KEY (words, number, kind, main)) WITHOUT ROWID;
CREATE TABLE containers (words TEXT PRIMARY KEY, main INTEGER, hits BLOB) WITHOUT ROWID;
CREATE TABLE words (word TEXT PRIMARY KEY, coarse TEXT, hits BLOB) WITHOUT ROWID;
CREATE TABLE initials (letters TEXT PRIMARY KEY, hits BLOB) WITHOUT ROWID;
CREATE TEMP TABLE staged_titles (words TEXT, number INTEGER, kind INTEGER, main INTEGER);
CREATE TEMP TABLE staged_keys (key TEXT, own INTEGER, number INTEGER);
"""
_FINISH = """
INSERT OR IGNORE INTO titles SELECT * FROM staged_titles ORDER BY words, number, kind, main;
INSERT OR IGNORE INTO keys SELECT * FROM staged_keys ORDER BY key, own, number;
DROP TABLE staged_titles;
DROP TABLE staged_keys;
CREATE INDEX names_coarse ON names (coarse);
CREATE INDEX words_coarse ON words (coarse);
CREATE INDEX titles_of_one_word ON titles (words) WHERE instr(words, ' ') = 0;
"""
KINDS: tuple[TitleKind, ...] = ("short title", "title")  # of `titles`; containers have a table of their own
LONGEST = 200  # characters of a name or title that count; nobody writes more of one in a citation
_PORTION = 20_000
_REFERRING = frozenset(REFERRING)

def build(connection: sqlite3.Connection, entries: Iterable[Entry], lenders: Iterable[tuple[str, int]] = ()) -> None:
    """Fill an empty database with the index of these entries.

    `lenders` are the keys and numbers of entries that are no works, but that others may refer to.
    """
    connection.executescript(SCHEMA)
    with resting_collector():
        _Builder(connection).add_all(entries)
    rows = ((key.casefold(), 1, number) for key, number in lenders)
    connection.executemany("INSERT INTO staged_keys VALUES (?, ?, ?)", rows)
    connection.executescript(_FINISH)
    connection.commit()


class _Postings(dict[str, "array[int]"]):
    """The numbers of the works for each word."""

    def __missing__(self, word: str) -> "array[int]":
        numbers = self[word] = array("I")
        return numbers


class _Builder:
    """Takes in entries one after the other; lists are kept in memory, titles and keys go out in portions."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._names = _Postings()
        self._words = _Postings()
        self._initials = _Postings()
        self._containers = _Postings()
        self._main: dict[str, int] = {}
        self._titles: list[tuple[str, int, int, int]] = []
        self._keys: list[tuple[str, int, int]] = []
        self._referring: list[tuple[int]] = []

    def add_all(self, entries: Iterable[Entry]) -> None:
        """All entries, numbered in their order."""
        for number, entry in enumerate(entries):
            self._add_keys(number, entry)
            self._add_people(number, entry)
            self._add_titles(number, entry)
            if len(self._titles) >= _PORTION:
                self._write_titles()
        self._write_titles()
        self._write_lists()

    def _add_keys(self, number: int, entry: Entry) -> None:
        self._keys.append((entry.key.casefold(), 1, number))
        if ids := entry.fields.get("ids", ""):
            self._keys += [(key.strip().casefold(), 0, number) for key in ids.split(",") if key.strip()]
        if not _REFERRING.isdisjoint(entry.fields.keys()):
            self._referring.append((number,))

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
        for called in titles_of(entry):
            words = called.words[:LONGEST]
            if called.kind == "container":
                hits = self._containers[words]
                if not hits or hits[-1] != number:
                    hits.append(number)
                self._main[words] = called.main
            else:
                self._titles.append((words, number, KINDS.index(called.kind), called.main))
        for word in content_words(entry):
            self._words[word].append(number)
        for initials in initials_of(entry):
            self._initials[initials].append(number)

    def _write_titles(self) -> None:
        vocabulary = {word for title in self._titles for word in title[0].split(" ")}
        for word in vocabulary.difference(self._words):
            self._words[word] = array("I")
        self._connection.executemany("INSERT INTO staged_titles VALUES (?, ?, ?, ?)", self._titles)
        self._connection.executemany("INSERT INTO staged_keys VALUES (?, ?, ?)", self._keys)
        self._titles.clear()
        self._keys.clear()

    def _write_lists(self) -> None:
        run = self._connection.executemany
        for word in {word for words in self._containers for word in words.split(" ")}.difference(self._words):
            self._words[word] = array("I")
        run("INSERT INTO referring VALUES (?)", self._referring)
        run("INSERT INTO near VALUES (?, ?)", sorted(_near_rows(self._names)))
        run("INSERT INTO names VALUES (?, ?, ?)", _coarse_rows(self._names))
        run("INSERT INTO words VALUES (?, ?, ?)", _coarse_rows(self._words))
        rows = ((words, self._main[words], hits.tobytes()) for words, hits in sorted(self._containers.items()))
        run("INSERT INTO containers VALUES (?, ?, ?)", rows)
        run("INSERT INTO initials VALUES (?, ?)", ((each, hits.tobytes()) for each, hits in self._initials.items() if len(each) <= LONGEST))


def _near_rows(names: Iterable[str]) -> Iterator[tuple[str, str]]:
    return ((key, surname) for surname in names if surname for key in near_keys(surname))


def _coarse_rows(postings: _Postings) -> Iterator[tuple[str, str, bytes]]:
    return ((word, romanised(word), postings[word].tobytes()) for word in sorted(postings) if len(word) <= LONGEST)
