"""The even form of an entry, written by bibtexparser: one field a line, names in lower case, values as they were."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import TYPE_CHECKING

from refkit.library.bib.blocks import Block
from refkit.library.bib.entries import read_raw, read_written, texts_of
from refkit.library.bib.layout import find_blocks
from refkit.library.bib.patterns import HEAD, SOUND_ENTRY
from refkit.library.bib.recovery import recover
from refkit.library.bib.values import text_of
from refkit.library.bib.written import WrittenEntry, WrittenField

if TYPE_CHECKING:
    from bibtexparser.model import Block as ParserBlock
    from bibtexparser.writer import BibtexFormat

_VALUE = "\0"  # stands for a value while a block is written; no text holds it
_BETWEEN_FIELDS = re.compile(rb"[\s,={}()]*+")
_BETWEEN_PIECES = re.compile(rb"[\s#\"{}]*+")
_BEFORE_KEY = re.compile(HEAD.pattern + rb"\s*+")


@cache
def entry_format() -> "BibtexFormat":
    """How bibtexparser is to write an entry."""
    from bibtexparser.writer import BibtexFormat

    form = BibtexFormat()  # type: ignore[no-untyped-call]  # bibtexparser leaves it without
    form.indent = "  "
    form.trailing_comma = True
    return form


class Evener:
    """Writes the blocks of one file; `line_end` is how its lines end."""

    def __init__(self, data: bytes, line_end: bytes) -> None:
        self._data = data
        self._line_end = line_end

    def block(self, block: Block) -> bytes:
        """An entry or @string block in its even form; as it is where something would be lost in it."""
        old = self._data[block.start : block.end]
        is_entry = block.kind == "entry"
        written = _read(old, is_entry)
        if written.flaws or not _is_plain(old, written):
            return old
        new = self._entry(old, written) if is_entry else self._string(old, written)
        return new if _says_the_same(old, new, is_entry) else old

    def _entry(self, old: bytes, written: WrittenEntry) -> bytes:
        from bibtexparser.model import Entry, Field

        fields = [Field(field.name, _VALUE) for field in written.fields]
        return self._filled(Entry(written.type, written.key, fields), old, written.fields)

    def _string(self, old: bytes, written: WrittenEntry) -> bytes:
        """Macros keep their names as written, since they are used under these."""
        from bibtexparser.model import String

        if len(written.fields) != 1:
            return old
        field = written.fields[0]
        return self._filled(String(text_of(old[field.start : field.name_end]), _VALUE), old, written.fields)

    def _filled(self, block: "ParserBlock", old: bytes, fields: Sequence[WrittenField]) -> bytes:
        """A block as bibtexparser writes it, with the values that the fields have."""
        from bibtexparser.library import Library
        from bibtexparser.writer import write

        form = write(Library([block]), entry_format()).removesuffix("\n").encode("utf-8")
        pieces = form.replace(b"\n", self._line_end).split(_VALUE.encode())
        if len(pieces) != len(fields) + 1:
            return old
        values = [old[field.value_start : field.end] for field in fields]
        return pieces[0] + b"".join(value + piece for value, piece in zip(values, pieces[1:], strict=True))


def _is_plain(old: bytes, written: WrittenEntry) -> bool:
    """Whether there is nothing in a block but its fields: no remark behind a percent sign that would be lost."""
    if not _BEFORE_KEY.fullmatch(old, written.start, written.key_start):
        return False  # "@book{ % bought in Kyiv", and the key on the next line
    between = all(_BETWEEN_FIELDS.fullmatch(old, start, end) for start, end in _between_fields(written))
    return between and all(_BETWEEN_PIECES.fullmatch(old, start, end) for start, end in _between_pieces(written))


def _between_fields(written: WrittenEntry) -> Iterator[tuple[int, int]]:
    at = written.key_end
    for field in written.fields:
        yield at, field.start
        yield field.name_end, field.value_start
        at = field.end
    yield at, written.end


def _between_pieces(written: WrittenEntry) -> Iterator[tuple[int, int]]:
    for field in written.fields:
        at = field.value_start
        for piece in field.pieces:
            yield at, piece.start
            at = piece.end
        yield at, field.end


def _read(block: bytes, is_entry: bool) -> WrittenEntry:
    return read_written(block, 0, len(block), _is_sound(block)) if is_entry else recover(block, 0, len(block))


def _is_sound(block: bytes) -> bool:
    return SOUND_ENTRY.fullmatch(block) is not None


def _says_the_same(old: bytes, new: bytes, is_entry: bool) -> bool:
    """Whether the new form is one block without faults that says what the old one says."""
    layout = find_blocks(new)
    if layout.flaws or len(layout) + len(layout.strings) != 1:
        return False
    written = _read(new, is_entry)
    if written.flaws or written.end != len(new):
        return False
    if not is_entry:
        return texts_of(old, _read(old, False).fields, {}) == texts_of(new, written.fields, {})
    before, after = (read_raw(block, 0, len(block), _is_sound(block), {}) for block in (old, new))
    return (before.key, before.type, before.fields) == (after.key, after.type, after.fields)
