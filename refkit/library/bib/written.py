"""Entries as they are written in a library file, before any decoding: with the place of every part, or as text alone.

Offsets are those of the bytes that were read, ends exclusive; the entries that a file gives to others (`written` of
`PlacedFile`) have code points of the file instead.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal, NamedTuple

from refkit.library.entry import Person, Role


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a value: what stands between braces or quotation marks, or a bare word (a number or a macro)."""

    kind: Literal["braced", "quoted", "bare"]
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class WrittenField:
    """`name = value`: the name in lower case, where it stands, where the value does, and the pieces of the value."""

    name: str
    start: int
    name_end: int
    value_start: int
    end: int
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Flaw:
    """Something wrong inside an entry: `kind` as in `Fault`, the stretch, and what the user wrote there."""

    kind: str
    start: int
    end: int
    words: str = ""


@dataclass(frozen=True, slots=True)
class WrittenEntry:
    """A block with its fields; for @string the key is empty and the fields are the macros."""

    type: str
    key: str
    key_start: int
    key_end: int
    start: int
    end: int
    fields: tuple[WrittenField, ...]
    flaws: tuple[Flaw, ...] = ()


def moved(entry: WrittenEntry, to: Callable[[int], int]) -> WrittenEntry:
    """The same entry with other offsets."""
    fields = tuple(
        WrittenField(
            field.name,
            to(field.start),
            to(field.name_end),
            to(field.value_start),
            to(field.end),
            tuple(Piece(piece.kind, to(piece.start), to(piece.end)) for piece in field.pieces),
        )
        for field in entry.fields
    )
    flaws = tuple(Flaw(flaw.kind, to(flaw.start), to(flaw.end), flaw.words) for flaw in entry.flaws)
    places = (to(entry.key_start), to(entry.key_end), to(entry.start), to(entry.end))
    return WrittenEntry(entry.type, entry.key, *places, fields, flaws)


class RawEntry(NamedTuple):
    """What an entry says: field names in lower case, macros expanded, LaTeX not yet decoded.

    `is_suspect` says that something may be wrong in it: the fast path did not read it, or a field stands there twice,
    or a macro is unknown.
    `people` are given where the file itself knows them by their parts and its values hold no LaTeX (CSL-JSON).
    """

    key: str
    type: str
    fields: Mapping[str, str]
    people: Mapping[Role, tuple[Person, ...]] | None = None
    is_suspect: bool = False
