"""Reads library files into a `Library`: where their entries stand is found now, all else when it is asked for."""

import os
import sqlite3
from collections.abc import Mapping, Sequence
from functools import cached_property

from refkit.library.bib.file import BibFile, InMemory, macros_of
from refkit.library.bib.layout import Layout, find_blocks
from refkit.library.bib.source import Source, read_source
from refkit.library.bib.values import MONTH_MACROS
from refkit.library.bib.written import WrittenEntry
from refkit.library.collection import Entries
from refkit.library.entry import Fault
from refkit.library.faults import Scanned, find_faults
from refkit.library.index.build import build
from refkit.library.index.index import Index
from refkit.library.library import Library


def read_library(*paths: str | os.PathLike[str]) -> Library:
    """The works of one or several library files, in the order of the files and of the entries in each.

    What is wrong in a file is in `faults`, and the rest is read.  RefkitError if a file cannot be read at all.
    """
    return FileLibrary([read_source(path) for path in paths])


class FileLibrary(Library):
    """A library whose files were just read."""

    def __init__(self, sources: Sequence[Source]) -> None:
        self._sources = sources
        self._files: list[BibFile] = []
        self._layouts: list[Layout] = []
        macros: Mapping[str, str] = MONTH_MACROS
        for source in sources:
            layout = find_blocks(source.data)
            macros = macros_of(source.data, layout, macros)
            self._layouts.append(layout)
            self._files.append(BibFile(source.path, InMemory(source.data), layout, macros))
        self._entries = Entries(self._files)
        super().__init__([source.path for source in sources], self._entries)

    @cached_property
    def index(self) -> Index:
        """Finds the works by what a draft calls them."""
        connection = sqlite3.connect(":memory:")
        build(connection, self._entries, self._entries.lenders())
        return Index(connection, self._entries)

    @cached_property
    def faults(self) -> Sequence[Fault]:
        """What is wrong with the files."""
        scanned = [
            Scanned(source.data, (*source.flaws, *layout.flaws), file.suspects())
            for source, layout, file in zip(self._sources, self._layouts, self._files, strict=True)
        ]
        return find_faults(self._entries, self.index, scanned)

    def works_in(self, library: int) -> int:
        """How many works a file has."""
        return self._files[library].works

    def written(self, number: int) -> WrittenEntry:
        """A work as it is written, with the place of every part."""
        return self._entries.written(number)

    def text(self, path: str) -> str:
        """The text of one of its files, as offsets count it."""
        data = next((source.data for source in self._sources if source.path == path), b"")
        return data.decode("utf-8", "replace")
