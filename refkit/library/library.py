"""A library: the works of one or several files, the index that finds them, and what is wrong with the files."""

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from refkit.library.bib.layout import Layout, find_blocks
from refkit.library.bib.written import RawEntry, WrittenEntry
from refkit.library.collection import Entries
from refkit.library.entry import Entry, Fault
from refkit.library.exchange import to_bibtexparser, to_pybtex
from refkit.library.index.index import Index, index_of

if TYPE_CHECKING:
    from bibtexparser.library import Library as BibtexparserLibrary
    from pybtex.database import BibliographyData


class Library:
    """The entries of one or several library files, in order.  `entry.library` is an index into `paths`."""

    is_typed_list = False  # whether it is the list of works that a draft itself holds
    unread_items = 0  # how many items of such a list could not be read

    def __init__(self, paths: Sequence[str], entries: Sequence[Entry], faults: Sequence[Fault] = ()) -> None:
        self.paths = tuple(paths)
        self.entries = entries
        self._faults = tuple(faults)

    @cached_property
    def index(self) -> Index:
        """Finds the works by what a draft calls them; made when it is first asked for."""
        return index_of(self.entries)

    @property
    def faults(self) -> Sequence[Fault]:
        """What is wrong with the files, in the order of the files and of the places."""
        return self._faults

    def works_in(self, library: int) -> int:
        """How many works a file has."""
        return sum(entry.library == library for entry in self.entries)

    def written(self, number: int) -> WrittenEntry:
        """A work as it is written, with the place of every part; without parts where it is in no file."""
        entry = self.entries[number]
        return WrittenEntry(entry.type, entry.key, entry.start, entry.start, entry.start, entry.end, ())

    def whole(self, number: int) -> RawEntry:
        """What a work says and what it has from its crossref and xdata, not yet decoded."""
        if isinstance(self.entries, Entries):
            return self.entries.whole(number)
        entry = self.entries[number]
        return RawEntry(entry.key, entry.type, dict(entry.fields), dict(entry.people))

    def text(self, path: str) -> str:
        """The text of one of its files, as offsets count it; empty where there is no such file."""
        return ""

    def layout(self, path: str) -> tuple[bytes, Layout]:
        """The text of one of its .bib files in bytes, and where in it everything stands."""
        data = self.text(path).encode("utf-8")
        return data, find_blocks(data)

    def number(self, key: str, library: int | None = None) -> int | None:
        """The number of the first work with that key, of any file or of one; None where there is none."""
        for number in self.index.numbers(key):
            entry = self.entries[number]
            if entry.key == key and library in (None, entry.library):
                return number
        return None

    def entry(self, key: str, library: int) -> Entry | None:
        """The first work of a file that has a key, None where there is none."""
        number = self.number(key, library)
        return None if number is None else self.entries[number]

    def to_bibtexparser(self) -> "BibtexparserLibrary":
        """The entries as bibtexparser has them; see `refkit.library.exchange`."""
        return to_bibtexparser(self.entries)

    def to_pybtex(self) -> "BibliographyData":
        """The entries as pybtex has them; see `refkit.library.exchange`."""
        return to_pybtex(self.entries)
