"""What all library files have in common: a content, and where in it each entry stands."""

from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Protocol

from refkit.library.bib.layout import Place
from refkit.library.bib.values import text_of
from refkit.library.bib.written import RawEntry, WrittenEntry


class Content(Protocol):
    """The bytes of a file."""

    def piece(self, start: int, end: int) -> bytes:
        """Those between two offsets."""


class Places(Protocol):
    """Where the entries of a file are: first the works, then those that only lend their fields."""

    works: int  # how many of them are works

    def __len__(self) -> int: ...

    def __getitem__(self, number: int) -> Place: ...


@dataclass(frozen=True, slots=True)
class PlacedFile(ABC):
    """A library file, its entries by number.  `macros` are those of it and the files before it, in lower case."""

    path: str
    content: Content
    places: Places
    macros: Mapping[str, str]

    @property
    def works(self) -> int:
        """How many of the entries are works."""
        return self.places.works

    def __len__(self) -> int:
        return len(self.places)

    def raw(self, number: int) -> RawEntry:
        """What an entry says."""
        return self.read(number)[0]

    def extent(self, number: int) -> tuple[int, int]:
        """Where an entry begins and ends, in code points of the file."""
        _, start, end = self.read(number)
        return start, end

    def read(self, number: int) -> tuple[RawEntry, int, int]:
        """What an entry says, and where it begins and ends, in code points of the file."""
        place = self.places[number]
        piece = self.content.piece(place.start, place.end)
        length = len(piece) if piece.isascii() else len(text_of(piece))
        return self._said(piece, place.sound), place.character, place.character + length

    def suspects(self) -> Iterator[int]:
        """The entries in which something may be wrong."""
        return (number for number in range(len(self)) if self.raw(number).is_suspect)

    @abstractmethod
    def written(self, number: int) -> WrittenEntry:
        """An entry with the place of every part, and its flaws, in code points of the file."""

    @abstractmethod
    def _said(self, piece: bytes, balanced: bool) -> RawEntry:
        """What the entry in these bytes says; `balanced` as in its place."""
