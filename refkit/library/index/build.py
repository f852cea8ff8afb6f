"""Writes the index of a library: tables of what its works may be called by, in SQLite, in memory or in a file.

Numbers are those of `Library.entries`.  Lists of numbers are kept as packed 32-bit integers, so that a word that a
hundred thousand titles share is one row.
"""

import marshal
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Protocol

from refkit.collector import resting_collector
from refkit.library.entry import Entry
from refkit.library.fold import romanised
from refkit.library.index.forked import can_fork, in_order
from refkit.library.index.near import near_pieces
from refkit.library.index.portion import LONGEST, Portion, Postings, gather

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
_PORTION = 4000  # works
_MANY = 40_000  # works; with fewer, starting more processes takes longer than it saves

# Sees portions go by, and how many there will be: a progress bar.
Watch = Callable[[Iterator[Portion], int], Iterable[Portion]]


class Works(Protocol):
    """The entries that are to be indexed."""

    def __len__(self) -> int: ...

    def between(self, first: int, end: int) -> Iterable[tuple[Entry, bool]]:
        """Some of them, each with whether something may be wrong in it."""


class PlainWorks:
    """Entries that are at hand, and in which nothing is wrong."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        self._entries = entries

    def __len__(self) -> int:
        return len(self._entries)

    def between(self, first: int, end: int) -> Iterator[tuple[Entry, bool]]:
        """Some of the entries."""
        return ((entry, False) for entry in self._entries[first:end])


def build(
    connection: sqlite3.Connection, works: Works, lenders: Iterable[tuple[str, int]] = (), watch: Watch | None = None
) -> list[int]:
    """Fill an empty database with the index of these works; the numbers of those in which something may be wrong.

    `lenders` are the keys and numbers of entries that are no works, but that others may refer to.
    """
    connection.executescript(SCHEMA)
    builder = _Builder(connection)
    portions = _portions(works)
    with resting_collector():
        for portion in watch(portions, -(-len(works) // _PORTION)) if watch else portions:
            builder.add(portion)
        builder.finish((key.casefold(), 1, number) for key, number in lenders)
    connection.executescript(_FINISH)
    connection.commit()
    return builder.suspects


def _portions(works: Works) -> Iterator[Portion]:
    """The works in portions, gathered by several processes where there are many of them."""

    def portion(number: int) -> Portion:
        first = number * _PORTION
        return gather(first, works.between(first, min(first + _PORTION, len(works))))

    count = -(-len(works) // _PORTION)
    if len(works) < _MANY or not can_fork():
        return map(portion, range(count))
    pieces = in_order(lambda number: marshal.dumps(tuple(portion(number))), count)
    return (Portion(*marshal.loads(piece)) for piece in pieces)


class _Builder:
    """Takes in portions one after the other; lists are kept in memory, titles and keys go out at once."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.suspects: list[int] = []
        self._connection = connection
        self._names = Postings()
        self._words = Postings()
        self._initials = Postings()
        self._containers = Postings()
        self._main: dict[str, int] = {}

    def add(self, portion: Portion) -> None:
        """One more portion, behind all others."""
        own = (self._names, self._words, self._initials, self._containers)
        added = (portion.names, portion.words, portion.initials, portion.containers)
        for postings, lists in zip(own, added, strict=True):
            for word, packed in lists.items():
                postings[word].frombytes(packed)
        for word in portion.vocabulary:
            self._words[word]  # noqa: B018 - a word that is in no list is known all the same
        self._main.update(portion.main)
        self.suspects += portion.suspects
        run = self._connection.executemany
        run("INSERT INTO staged_titles VALUES (?, ?, ?, ?)", portion.titles)
        run("INSERT INTO staged_keys VALUES (?, ?, ?)", portion.keys)
        run("INSERT INTO referring VALUES (?)", ((number,) for number in portion.referring))

    def finish(self, lenders: Iterable[tuple[str, int, int]]) -> None:
        """Write the lists."""
        run = self._connection.executemany
        run("INSERT INTO staged_keys VALUES (?, ?, ?)", lenders)
        run("INSERT INTO near VALUES (?, ?)", sorted(_near_rows(self._names)))
        run("INSERT INTO names VALUES (?, ?, ?)", _coarse_rows(self._names))
        run("INSERT INTO words VALUES (?, ?, ?)", _coarse_rows(self._words))
        containers = ((words, self._main[words], hits.tobytes()) for words, hits in sorted(self._containers.items()))
        run("INSERT INTO containers VALUES (?, ?, ?)", containers)
        initials = ((letters, hits.tobytes()) for letters, hits in self._initials.items() if len(letters) <= LONGEST)
        run("INSERT INTO initials VALUES (?, ?)", initials)


def _near_rows(names: Iterable[str]) -> Iterator[tuple[str, str]]:
    return ((key, surname) for surname in names if surname for key in near_pieces(surname))


def _coarse_rows(postings: Postings) -> Iterator[tuple[str, str, bytes]]:
    return ((word, romanised(word), postings[word].tobytes()) for word in sorted(postings) if len(word) <= LONGEST)
