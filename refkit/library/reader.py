"""Reads library files into a `Library`: where their entries stand is found now, all else when it is asked for."""

import os
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from refkit.errors import RefkitError
from refkit.library.bib.source import read_source
from refkit.library.file_library import FileLibrary, StoredLibrary
from refkit.library.index.build import Watch
from refkit.library.index.database import Database
from refkit.library.library import Library
from refkit.library.store.cache import Cache, Stamp, remove
from refkit.library.store.stored import new_store, open_store, read_files


def read_library(
    *paths: str | os.PathLike[str], cache: Cache | None = None, watch: Watch | None = None, whole: bool = False
) -> Library:
    """The works of one or several library files, in the order of the files and of the entries in each.

    What is wrong in a file is in `faults`, and the rest is read.  With a cache, files that have not changed since
    they were read with it are not read again, but for the entries that are asked for, or where they are wanted
    `whole` since all entries will be; `watch` sees portions of the works go by when an index is made.
    RefkitError if a file cannot be read at all.
    """
    names = [os.fsdecode(path) for path in paths]
    if cache is None or not names:
        return FileLibrary([read_source(name) for name in names])
    stamps = cache.stamps(names)
    place = cache.place(names, stamps)
    if not place.is_file():
        return _read_anew(names, cache, place, stamps, watch)
    cache.use(place)
    database = Database(open_store(place), lambda: _repaired(names, cache, place, stamps))
    files = read_files(database)
    if not whole and all(file.skipped >= 0 for file in files):
        return StoredLibrary(names, files, [stamp.state for stamp in stamps], database)
    sources = [read_source(name) for name in names]
    return FileLibrary(sources, database if cache.is_unchanged(names, stamps) else None)


def _read_anew(
    names: Sequence[str], cache: Cache, place: Path, stamps: Sequence[Stamp], watch: Watch | None = None
) -> Library:
    """The library just read, its index written into the cache if that can be done."""
    sources = [read_source(name) for name in names]
    library = FileLibrary(sources)
    partial = cache.partial(place)
    try:
        with closing(new_store(partial)) as connection:
            library.store(connection, watch)
        if cache.stamps(names) != stamps:  # what was hashed is perhaps not what was read
            remove(partial)
            return library
        os.replace(partial, place)
        cache.prune()
        return FileLibrary(sources, Database(open_store(place)))
    except (OSError, sqlite3.Error, RefkitError):
        # A folder that cannot be written, a full disk, a file that is no longer there: the index is made in memory.
        remove(partial)
        return library


def _repaired(names: Sequence[str], cache: Cache, place: Path, stamps: Sequence[Stamp]) -> sqlite3.Connection:
    """The index of a damaged file, made anew: in its place, or in memory where that cannot be written."""
    remove(place)
    _read_anew(names, cache, place, stamps)
    if place.is_file():
        return open_store(place)
    connection = sqlite3.connect(":memory:")
    FileLibrary([read_source(name) for name in names]).store(connection)
    return connection
