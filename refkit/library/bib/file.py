"""One .bib file: its entries by their number, read from memory or from the disk, and what is wrong with them."""

import os
from array import array
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from refkit.errors import RefkitError
from refkit.library.bib.entries import read_raw, read_written, texts_of
from refkit.library.bib.layout import Layout, code_points
from refkit.library.bib.placed import PlacedFile
from refkit.library.bib.source import State, state_of
from refkit.library.bib.values import text_of, undefined
from refkit.library.bib.written import Flaw, RawEntry, WrittenEntry, moved


class InMemory:
    """The content of a file that was read whole."""

    def __init__(self, data: bytes) -> None:
        self.data = data

    def piece(self, start: int, end: int) -> bytes:
        """The bytes between two offsets."""
        return self.data[start:end]


class OnDisk:
    """The content of a file that was read before and is not read again, as long as its state is the one it had then.

    `skipped` bytes come before its text.
    """

    def __init__(self, path: str, skipped: int, state: State) -> None:
        self._path = path
        self._skipped = skipped
        self._state = state
        self._file = open(path, "rb")  # noqa: SIM115 - open as long as the library is in use

    def piece(self, start: int, end: int) -> bytes:
        """The bytes between two offsets.  RefkitError if the file has changed."""
        self._file.seek(start + self._skipped)
        read = self._file.read(end - start)
        if state_of(os.fstat(self._file.fileno())) != self._state or len(read) < end - start:
            raise RefkitError(f"{self._path} has changed while it was read", "run the command once more")
        return read

    def whole(self) -> bytes:
        """All of its text.  RefkitError if the file has changed."""
        return self.piece(0, self._state.size - self._skipped)


class BibFile(PlacedFile):
    """A .bib file."""

    __slots__ = ()

    def written(self, number: int) -> WrittenEntry:
        """An entry with the place of every part, and its flaws, in code points of the file."""
        place = self.places[number]
        piece = self.content.piece(place.start, place.end)
        entry = read_written(piece, 0, len(piece), place.sound)
        flaws = (*entry.flaws, *_flaws_of_fields(piece, entry, self.macros))
        entry = replace(entry, flaws=flaws)
        return moved(entry, _characters_in(piece, entry, place.character))

    def _said(self, piece: bytes, balanced: bool) -> RawEntry:
        return read_raw(piece, 0, len(piece), balanced, self.macros)


def macros_of(data: bytes, layout: Layout, before: Mapping[str, str]) -> dict[str, str]:
    """The macros that a file defines, beside those of the files before it; of two with one name, the last."""
    macros = dict(before)
    for block in layout.strings:
        macros.update(texts_of(data, block.fields, macros))
    return macros


def _flaws_of_fields(piece: bytes, entry: WrittenEntry, macros: Mapping[str, str]) -> Iterator[Flaw]:
    """Fields that stand there twice, and macros that nobody has defined."""
    seen: set[str] = set()
    for field in entry.fields:
        if field.name in seen:
            yield Flaw("duplicate-field", field.start, field.name_end, field.name)
        seen.add(field.name)
        for macro in undefined(piece, field.pieces, macros):
            yield Flaw("undefined-string", macro.start, macro.end, text_of(piece[macro.start : macro.end]))


def _characters_in(piece: bytes, entry: WrittenEntry, first: int) -> Callable[[int], int]:
    """From offsets in a piece to code points of the file, of which `first` is the one where the piece begins."""
    if piece.isascii():
        return lambda offset: first + offset
    offsets = array("Q", sorted({entry.key_start, entry.key_end, entry.start, entry.end, *_offsets_of_parts(entry)}))
    characters = dict(zip(offsets, code_points(piece, offsets), strict=True))
    return lambda offset: first + characters[offset]


def _offsets_of_parts(entry: WrittenEntry) -> Iterator[int]:
    for field in entry.fields:
        yield from (field.start, field.name_end, field.value_start, field.end)
        for piece in field.pieces:
            yield from (piece.start, piece.end)
    for flaw in entry.flaws:
        yield from (flaw.start, flaw.end)
