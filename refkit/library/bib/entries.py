"""Reads one entry at a known place: quickly for what it says, or with the offsets of all its parts."""

import re
from collections.abc import Mapping, Sequence

from refkit.library.bib import patterns as p
from refkit.library.bib.recovery import recover
from refkit.library.bib.values import pieces_of, text_of, value_text
from refkit.library.bib.written import Piece, RawEntry, WrittenEntry, WrittenField

_BRACED, _QUOTED, _NUMBER, _OTHER = 2, 3, 4, 5  # the groups of SOUND_FIELD


def read_raw(data: bytes, start: int, end: int, sound: bool, macros: Mapping[str, str]) -> RawEntry:
    """What the entry between two offsets says; of a field that stands there twice, the first."""
    head = p.SOUND_HEAD.match(data, start, end) if sound else None
    if head is None:
        entry = recover(data, start, end)
        return RawEntry(entry.key, entry.type, texts_of(data, entry.fields, macros))
    fields: dict[str, str] = {}
    for name, braced, quoted, number, other in p.SOUND_FIELD.findall(data, head.end(), end):
        value = _other(other, macros) if other else (braced or quoted or number).decode("utf-8", "replace")
        fields.setdefault(name.decode("utf-8", "replace").lower(), value)
    kind, key, other_key = head.groups()
    return RawEntry(text_of(key or other_key), text_of(kind).lower(), fields)


def read_written(data: bytes, start: int, end: int, sound: bool) -> WrittenEntry:
    """The entry between two offsets with the place of every part, and what is wrong in it."""
    head = p.SOUND_HEAD.match(data, start, end) if sound else None
    if head is None:
        return recover(data, start, end)
    fields = tuple(_field(data, found) for found in p.SOUND_FIELD.finditer(data, head.end(), end))
    group = 2 if head[2] is not None else 3
    span = (head.start(group), head.end(group))
    return WrittenEntry(text_of(head[1]).lower(), text_of(head[group]), *span, start, end, fields)


def sound_names(piece: bytes) -> tuple[list[bytes], list[bytes]]:
    """The names of the fields of a sound entry in lower case, and the values that are neither text nor number."""
    head = p.SOUND_HEAD.match(piece)
    found = p.SOUND_FIELD.findall(piece, head.end()) if head else []
    return [name.lower() for name, *_ in found], [other for *_, other in found if other]


def texts_of(data: bytes, fields: Sequence[WrittenField], macros: Mapping[str, str]) -> dict[str, str]:
    """What fields say, by their names; the first of two with one name."""
    texts: dict[str, str] = {}
    for field in fields:
        if field.name not in texts:
            texts[field.name] = value_text(data, field.pieces, macros)
    return texts


def _field(data: bytes, found: "re.Match[bytes]") -> WrittenField:
    group = found.lastindex or _OTHER
    start, end = found.span(group)
    pieces: Sequence[Piece]
    if group == _OTHER:
        pieces = pieces_of(data, start, end)
    else:
        pieces = (Piece("bare" if group == _NUMBER else "braced" if group == _BRACED else "quoted", start, end),)
    delimiter = int(group in (_BRACED, _QUOTED))
    name = text_of(found[1]).lower()
    return WrittenField(name, found.start(1), found.end(1), start - delimiter, end + delimiter, tuple(pieces))


def _other(value: bytes, macros: Mapping[str, str]) -> str:
    """A value of several pieces, or a macro alone."""
    known = macros.get(value.decode("utf-8", "replace").lower())
    return known if known is not None else value_text(value, pieces_of(value, 0, len(value)), macros)
