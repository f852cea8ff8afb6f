"""The file in which a library's index is kept: written once, and read instead of the library's own files.

Beside the index it holds where every entry stands, the macros, and what is wrong with the files.
"""

import json
import sqlite3
from array import array
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from refkit.library.bib.layout import Layout, Place
from refkit.library.entry import Fault
from refkit.library.index.database import Database
from refkit.records import Place as FilePlace

_SCHEMA = """
CREATE TABLE places (library INTEGER, number INTEGER, start INTEGER, stop INTEGER, character INTEGER, sound INTEGER,
                     PRIMARY KEY (library, number)) WITHOUT ROWID;
CREATE TABLE files (library INTEGER PRIMARY KEY, works INTEGER, entries INTEGER, skipped INTEGER, macros TEXT);
CREATE TABLE faults (number INTEGER PRIMARY KEY, library INTEGER, fault TEXT);
"""
# A file that is written once and never changed needs no journal and no locks.
_WRITING = """
PRAGMA journal_mode = OFF;
PRAGMA synchronous = OFF;
PRAGMA locking_mode = EXCLUSIVE;
PRAGMA cache_size = -64000;
"""


_Kept = TypeVar("_Kept")


@dataclass(frozen=True, slots=True)
class StoredFile:
    """What is kept of one library file: `skipped` as in `Source`."""

    works: int
    entries: int
    skipped: int
    macros: Mapping[str, str]


class StoredPlaces:
    """Where the entries of a file stand, looked up one by one."""

    def __init__(self, database: Database, library: int, file: StoredFile) -> None:
        self.works = file.works
        self._entries = file.entries
        self._library = library
        self._database = database

    def __len__(self) -> int:
        return self._entries

    def __getitem__(self, number: int) -> Place:
        sql = "SELECT start, stop, character, sound FROM places WHERE library = ? AND number = ?"
        for start, end, character, sound in self._database.four_numbers(sql, self._library, number):
            return Place(start, end, character, bool(sound))
        raise IndexError(number)


def new_store(path: Path) -> sqlite3.Connection:
    """A connection to a new file.  sqlite3.Error or OSError if it cannot be written."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.unlink(missing_ok=True)
    connection = sqlite3.connect(path)
    connection.executescript(_WRITING)
    return connection


def open_store(path: Path) -> sqlite3.Connection:
    """A connection to a file that is whole.  sqlite3.Error if there is none or it is damaged."""
    return sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro&immutable=1", uri=True, check_same_thread=False)


def write_files(connection: sqlite3.Connection, files: Sequence[StoredFile], layouts: Sequence[Layout]) -> None:
    """Keep what is known of the files, and where their entries stand."""
    connection.executescript(_SCHEMA)
    for library, (file, layout) in enumerate(zip(files, layouts, strict=True)):
        row = (library, file.works, file.entries, file.skipped, json.dumps(dict(file.macros)))
        connection.execute("INSERT INTO files VALUES (?, ?, ?, ?, ?)", row)
        places = zip(layout.starts, layout.ends, layout.characters, layout.sound, strict=True)
        rows = ((library, number, *place) for number, place in enumerate(places))
        connection.executemany("INSERT INTO places VALUES (?, ?, ?, ?, ?, ?)", rows)


def read_files(database: Database) -> list[StoredFile]:
    """What is kept of the files."""
    return _undamaged(database, lambda: _files(database))


def _files(database: Database) -> list[StoredFile]:
    sql = "SELECT macros, works, entries, skipped FROM files ORDER BY library"
    return [
        StoredFile(works, entries, skipped, json.loads(macros))
        for macros, works, entries, skipped in database.text_and_numbers(sql)
    ]


def read_layout(database: Database, library: int, works: int) -> Layout:
    """Where the entries of a file stand, all of them; it does not say where other blocks do."""
    sql = "SELECT start, stop, character, sound FROM places WHERE library = ? ORDER BY number"
    rows = database.four_numbers(sql, library)
    starts, ends, characters, sound = zip(*rows, strict=True) if rows else ((), (), (), ())
    return Layout(works, array("Q", starts), array("Q", ends), array("Q", characters), bytearray(sound))


def write_faults(connection: sqlite3.Connection, faults: Sequence[Fault], paths: Sequence[str]) -> None:
    """Keep what is wrong with the files, which are named by their number: another time they may have other paths."""
    for number, fault in enumerate(faults):
        places = [[paths.index(place.path), place.start, place.end] for place in fault.others]
        values = [fault.kind, fault.start, fault.end, fault.key, fault.words, places]
        row = (number, paths.index(fault.path), json.dumps(values))
        connection.execute("INSERT INTO faults VALUES (?, ?, ?)", row)


def read_faults(database: Database, paths: Sequence[str]) -> list[Fault]:
    """What is wrong with the files."""
    return _undamaged(database, lambda: list(_faults(database, paths)))


def _undamaged(database: Database, read: Callable[[], _Kept]) -> _Kept:
    """What is read; once more from a new index, if it cannot have been written so."""
    try:
        return read()
    except (ValueError, TypeError, IndexError):
        if not database.mend():
            raise
        return read()


def _faults(database: Database, paths: Sequence[str]) -> Iterator[Fault]:
    for library, path in enumerate(paths):
        for text in database.texts("SELECT fault FROM faults WHERE library = ? ORDER BY number", library):
            kind, start, end, key, words, others = json.loads(text)
            places = tuple(FilePlace(paths[number], first, last) for number, first, last in others)
            yield Fault(kind, path, start, end, key, words, places)
