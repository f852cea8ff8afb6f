"""Reads one entry at a known place: quickly for what it says, or with the offsets of all its parts."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from refkit.library.bib import patterns as p
from refkit.library.bib.recovery import recover
from refkit.library.bib.values import pieces_of, text_of, undefined, value_text
from refkit.library.bib.written import Flaw, Piece, RawEntry, WrittenEntry, WrittenField


def read_raw(data: bytes, start: int, end: int, balanced: bool, macros: Mapping[str, str]) -> RawEntry:
    """What the entry between two offsets says; of a field that stands there twice, the first.

    `balanced` says that its braces are, so that it may be sound.
    """
    text = data[start:end].decode("utf-8", "replace")
    common = p.COMMON_ENTRY.fullmatch(text) if balanced else None
    if common is not None:
        raw = _raw(common.groups(), macros)
        if text.count("={") + text.count("= {") <= len(raw.fields):
            return raw
        # More braces behind equals signs than fields: one may have been swallowed by the value before it.
    if not balanced or p.SOUND_ENTRY.fullmatch(data, start, end) is None:
        entry = recover(data, start, end)
        return RawEntry(entry.key, entry.type, texts_of(data, entry.fields, macros), is_suspect=True)
    head = _head(data, start, end)
    parts: list[str | None] = [text_of(head[1]), text_of(head[2] or head[3])]
    for field in p.SOUND_FIELD.finditer(data, head.end(), end):
        parts += [text_of(field[1]), None, text_of(field[2])]
    return _raw(parts, macros)


def read_written(data: bytes, start: int, end: int, balanced: bool) -> WrittenEntry:
    """The entry between two offsets with the place of every part, and what is wrong in it."""
    if not balanced or p.SOUND_ENTRY.fullmatch(data, start, end) is None:
        return _recovered(data, start, end)
    head = _head(data, start, end)
    group = 2 if head[2] is not None else 3
    span = (head.start(group), head.end(group))
    fields = tuple(_field(data, found) for found in p.SOUND_FIELD.finditer(data, head.end(), end))
    return WrittenEntry(text_of(head[1]).lower(), text_of(head[group]), *span, start, end, fields)


def texts_of(data: bytes, fields: Sequence[WrittenField], macros: Mapping[str, str]) -> dict[str, str]:
    """What fields say, by their names; the first of two with one name."""
    texts: dict[str, str] = {}
    for field in fields:
        if field.name not in texts:
            texts[field.name] = value_text(data, field.pieces, macros)
    return texts


def _recovered(data: bytes, start: int, end: int) -> WrittenEntry:
    """An entry in which something is wrong; what stands between its end and the brace that balances its head is too."""
    entry = recover(data, start, end)
    rest = data[entry.end : end].strip()
    if not rest:
        return entry
    at = data.index(rest, entry.end)
    flaw = Flaw("stray-brace" if rest[:1] in b"{}" else "stray-text", at, at + len(rest), text_of(rest[:60]))
    return replace(entry, end=end, flaws=(*entry.flaws, flaw))


def _head(data: bytes, start: int, end: int) -> "re.Match[bytes]":
    head = p.SOUND_HEAD.match(data, start, end)
    if head is None:
        raise ValueError("no sound entry begins here")
    return head


_lower = lru_cache(maxsize=1 << 10)(str.lower)  # a million entries share the names of their fields


def _raw(parts: Sequence[str | None], macros: Mapping[str, str]) -> RawEntry:
    """An entry of these parts: type, key, then for each field its name, and its text or its value; None at last."""
    fields: dict[str, str] = {}
    is_suspect = False
    for name, text, value in zip(parts[2::3], parts[3::3], parts[4::3]):  # noqa: B905 - of equal length
        if text is None:
            if name is None or value is None:
                break
            text, is_known = _text_of_value(value, macros)
            is_suspect = is_suspect or not is_known
        field = _lower(name)
        if field in fields:
            is_suspect = True
        else:
            fields[field] = text
    return RawEntry(parts[1] or "", (parts[0] or "").lower(), fields, None, is_suspect)


def _text_of_value(value: str, macros: Mapping[str, str]) -> tuple[str, bool]:
    """The text of a value as it is written, and whether all its macros are known."""
    if value.isdigit():
        return value, True
    if (known := macros.get(value.lower())) is not None:
        return known, True
    if value[0] == '"' and "#" not in value:
        return value[1:-1], True
    data = value.encode("utf-8")
    pieces = pieces_of(data, 0, len(data))
    return value_text(data, pieces, macros), not undefined(data, pieces, macros)


def _field(data: bytes, found: "re.Match[bytes]") -> WrittenField:
    start, end = found.span(2)
    pieces: Sequence[Piece] = pieces_of(data, start, end)
    return WrittenField(text_of(found[1]).lower(), found.start(1), found.end(1), start, end, tuple(pieces))
