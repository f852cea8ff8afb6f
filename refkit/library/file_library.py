"""Libraries of files: one that was just read, and one of which only the index was opened."""

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property

from refkit.library.bib.file import BibFile, InMemory, OnDisk, macros_of
from refkit.library.bib.layout import Layout, find_blocks, with_known_entries
from refkit.library.bib.source import Source, State
from refkit.library.bib.values import MONTH_MACROS, text_of
from refkit.library.bib.written import WrittenEntry
from refkit.library.collection import Entries
from refkit.library.csl import is_csl
from refkit.library.csl.file import CslFile, find_items
from refkit.library.entry import Fault
from refkit.library.faults import Scanned, find_faults
from refkit.library.index.build import Watch, build
from refkit.library.index.database import Database
from refkit.library.index.index import Index
from refkit.library.library import Library
from refkit.library.store.stored import StoredFile, StoredPlaces, read_faults, read_layout, write_faults, write_files


class FileLibrary(Library):
    """A library whose files were just read.  `database` is its index where there is one already."""

    def __init__(self, sources: Sequence[Source], database: Database | None = None) -> None:
        self._sources = sources
        self._database = database
        self._files: list[BibFile | CslFile] = []
        self._layouts: list[Layout] = []
        macros: Mapping[str, str] = MONTH_MACROS
        for source in sources:
            layout = find_items(source) if is_csl(source.path) else find_blocks(source.data)
            macros = macros_of(source.data, layout, macros)
            self._layouts.append(layout)
            self._files.append(_kind(source.path)(source.path, InMemory(source.data), layout, macros))
        self._entries = Entries(self._files)
        super().__init__([source.path for source in sources], self._entries)

    @cached_property
    def index(self) -> Index:
        """Finds the works by what a draft calls them; made in memory if it was not made before."""
        if self._database is None:
            connection = sqlite3.connect(":memory:")
            build(connection, self._entries, self._entries.lenders())
            return Index(Database(connection), self._entries)
        return Index(self._database, self._entries)

    @cached_property
    def faults(self) -> Sequence[Fault]:
        """What is wrong with the files."""
        if self._database is not None:
            return read_faults(self._database, self.paths)
        suspects = [(library, number) for library, file in enumerate(self._files) for number in file.suspects()]
        return self._find_faults(self.index, suspects)

    def store(self, connection: sqlite3.Connection, watch: Watch | None = None) -> None:
        """Write the index into a new file, and all else that makes it a `StoredLibrary`."""
        numbers = build(connection, self._entries, self._entries.lenders(), watch)
        suspects = [self._entries.place(number) for number in numbers]
        suspects += [
            (library, number)
            for library, file in enumerate(self._files)
            for number in range(file.works, len(file))
            if file.raw(number).is_suspect
        ]
        files = [
            StoredFile(file.works, len(file), source.skipped, file.macros)
            for file, source in zip(self._files, self._sources, strict=True)
        ]
        write_files(connection, files, self._layouts)
        index = Index(Database(connection), self._entries)
        write_faults(connection, self._find_faults(index, suspects), self.paths)
        connection.commit()

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

    def layout(self, path: str) -> tuple[bytes, Layout]:
        """The text of one of its .bib files in bytes, and where in it everything stands."""
        known = zip(self._sources, self._layouts, strict=True)
        return next((source.data, layout) for source, layout in known if source.path == path)

    def _find_faults(self, index: Index, suspects: Iterable[tuple[int, int]]) -> list[Fault]:
        own: list[list[int]] = [[] for _ in self._files]
        for library, number in suspects:
            own[library].append(number)
        scanned = [
            Scanned(source.data, (*source.flaws, *layout.flaws), numbers)
            for source, layout, numbers in zip(self._sources, self._layouts, own, strict=True)
        ]
        return find_faults(self._entries, index, scanned)


class StoredLibrary(Library):
    """A library whose files have not changed since its index was made: their entries are read one by one."""

    def __init__(
        self, paths: Sequence[str], files: Sequence[StoredFile], states: Sequence[State], database: Database
    ) -> None:
        self._database = database
        self._stored = files
        known = zip(paths, files, states, strict=True)
        self._contents = {path: OnDisk(path, file.skipped, state) for path, file, state in known}
        self._entries = Entries(
            [
                _kind(path)(path, self._contents[path], StoredPlaces(database, library, file), file.macros)
                for library, (path, file) in enumerate(zip(paths, files, strict=True))
            ],
            lambda key: database.numbers("SELECT number FROM keys WHERE key = ? ORDER BY number", key),
        )
        super().__init__(paths, self._entries)

    @cached_property
    def index(self) -> Index:
        """Finds the works by what a draft calls them."""
        return Index(self._database, self._entries)

    @cached_property
    def faults(self) -> Sequence[Fault]:
        """What is wrong with the files."""
        return read_faults(self._database, self.paths)

    def works_in(self, library: int) -> int:
        """How many works a file has."""
        return self._stored[library].works

    def written(self, number: int) -> WrittenEntry:
        """A work as it is written, with the place of every part."""
        return self._entries.written(number)

    def text(self, path: str) -> str:
        """The text of one of its files, as offsets count it."""
        return text_of(self._contents[path].whole()) if path in self._contents else ""

    def layout(self, path: str) -> tuple[bytes, Layout]:
        """The text of one of its .bib files in bytes, and where in it everything stands."""
        data = self._contents[path].whole()
        library = self.paths.index(path)
        return data, with_known_entries(data, read_layout(self._database, library, self._stored[library].works))


def _kind(path: str) -> type[BibFile] | type[CslFile]:
    """How a file is read, which its name says."""
    return CslFile if is_csl(path) else BibFile
