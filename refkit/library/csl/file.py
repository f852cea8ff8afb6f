"""Reads libraries in CSL-JSON, as Zotero and others export them: an array of items, or an object that holds one.

As in a .bib file, the places of the items are found first, and each is read when it is asked for.  An item that cannot
be read costs itself: it is passed over, and the file has a fault.
"""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import cast

from refkit.errors import RefkitError
from refkit.library.bib.layout import Layout, code_points
from refkit.library.bib.placed import PlacedFile
from refkit.library.bib.source import Source
from refkit.library.bib.values import text_of
from refkit.library.bib.written import Flaw, Piece, RawEntry, WrittenEntry, WrittenField
from refkit.library.csl.dates import Json
from refkit.library.csl.items import entry_type, field_name, key_of, key_variable, plain, raw_entry

# Numbers are read as text: none is too large, and an id stays as it is written.  Line ends in strings are let pass.
_DECODER = json.JSONDecoder(parse_int=str, parse_float=str, parse_constant=str, strict=False)
_BLANK = re.compile(r"[\s\ufeff]*+")
_STRING_OR_BRACKET = re.compile(r'"(?>(?:[^"\\\r\n]++|\\.)*)"?+|[\[\]{}]')
_WORD = re.compile(r"[^\s,\[\]{}]++")
_NEXT_ITEM = re.compile(r'\{\s*+"(?:id|type|citation-key)"\s*+:')
_HOLDERS = ("items", "references")  # what an object calls the array of its items
_MOST_FLAWS = 1000  # of one file; a list of a million numbers is no library
_HINT = "export the library as CSL JSON; a BibTeX library has a name that ends in .bib"


class CslFile(PlacedFile):
    """A file of CSL-JSON: all items are works, and nothing can be wrong in one: what cannot be read is no item."""

    __slots__ = ()

    def written(self, number: int) -> WrittenEntry:
        """An item with the places of its members, under the names of the fields they become."""
        place = self.places[number]
        text = text_of(self.content.piece(place.start, place.end))
        start, end = place.character, place.character + len(text)
        item = _object(text)
        kind, key_name = entry_type(item), key_variable(item)
        said = raw_entry(item).fields
        fields = []
        key = Piece("bare", start, start)
        for member in _members(text) if item else ():
            field = member.as_field(field_name(member.name, kind, item), start)
            if field.name in said:
                fields.append(field)
            if member.name == key_name and field.pieces:
                key = field.pieces[0]
        return WrittenEntry(kind, key_of(item), key.start, key.end, start, end, tuple(fields))

    def _said(self, piece: bytes, balanced: bool) -> RawEntry:
        return raw_entry(_object(text_of(piece)))


def find_items(source: Source) -> Layout:
    """Where the items of a file stand, and what is wrong between them.

    RefkitError if the file is no JSON, or if it is JSON and no list of works.
    """
    text = source.data.decode("utf-8", "surrogateescape")  # keeps every byte, so that places can be counted in bytes
    finder = _Finder(text)
    finder.find(source.path)
    return finder.layout(source.data)


@dataclass(frozen=True, slots=True)
class _Name:
    """`"name":`, with offsets in the text, and where its value begins."""

    name: str
    start: int
    name_end: int
    value_start: int


@dataclass(frozen=True, slots=True)
class _Member(_Name):
    """`"name": value`"""

    end: int
    kind: str  # the first sign of the value

    def as_field(self, name: str, first: int) -> WrittenField:
        """The member as a field of an item that begins at `first`; a piece is what stands between quotation marks."""
        quoted = self.kind == '"'
        start, end = first + self.value_start, first + self.end
        pieces: tuple[Piece, ...] = ()
        if self.kind not in ("[", "{"):
            pieces = (Piece("quoted" if quoted else "bare", start + quoted, end - quoted),)
        return WrittenField(name, first + self.start, first + self.name_end, start, end, pieces)


class _Finder:
    """One pass over the text of a file; offsets are those of the text until `layout` is asked for."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._items: list[tuple[int, int]] = []
        self._flaws: list[Flaw] = []

    def find(self, path: str) -> None:
        """Find the items and the flaws."""
        start = _skip(self._text, 0)
        if self._text.startswith("{", start):
            start = self._array_in(start, path)
            if self._text.startswith("[", start):
                self._walk(start + 1)
        elif self._text.startswith("[", start):
            rest = self._walk(start + 1) + 1
            if words := self._text[rest : rest + 60].strip():
                self._flaw("broken-item", rest, len(self._text), words)
        if not self._items:
            self._refuse(path)

    def layout(self, data: bytes) -> Layout:
        """What was found, with offsets of the bytes."""
        offsets = [offset for item in self._items for offset in item]
        offsets += [offset for flaw in self._flaws for offset in (flaw.start, flaw.end)]
        to = _bytes_of(self._text, offsets)
        layout = Layout(works=len(self._items))
        for start, end in self._items:
            layout.add(to[start], to[end], True)
        layout.flaws += (Flaw(flaw.kind, to[flaw.start], to[flaw.end], flaw.words) for flaw in self._flaws)
        layout.characters = code_points(data, layout.starts)
        return layout

    def _array_in(self, at: int, path: str) -> int:
        """Where the array of items in an object begins; an object without one that has a type is itself an item."""
        try:
            place = _next_name(self._text, at)
            while place is not None:
                if place.name in _HOLDERS and self._text.startswith("[", place.value_start):
                    return place.value_start
                place = _next_name(self._text, _decode(self._text, place.value_start)[1])
            end = _decode(self._text, at)[1]
        except ValueError as error:
            raise _no_json(path, self._text, error) from None
        if "type" in _object(self._text[at:end]):
            self._items.append((at, end))
        return end

    def _walk(self, at: int) -> int:
        """items = (item ("," item)*)? "]" ; where the array ends"""
        at = _skip(self._text, at)
        comma = -1  # where the comma before the next item stands
        while at < len(self._text) and self._text[at] != "]":
            if self._text[at] == ",":
                self._flaw("broken-item", at, at + 1, ",")
                at = _skip(self._text, at + 1)
                continue
            end = self._item(at)
            at = comma = _skip(self._text, end)
            if self._text.startswith(",", at):
                at = _skip(self._text, at + 1)
            elif at < len(self._text) and self._text[at] != "]":
                self._flaw("broken-item", end, end)
        if at >= len(self._text):
            self._flaw("broken-item", len(self._text), len(self._text))
        elif self._text.startswith(",", comma):
            self._flaw("broken-item", comma, comma + 1, ",")
        return at

    def _item(self, at: int) -> int:
        """Take the item that begins there; where it ends."""
        try:
            value, end = _decode(self._text, at)
        except _TooDeep:  # what looks like the next item is perhaps a part of it, and as deep
            value, end = None, _balanced_end(self._text, at, len(self._text))
        except ValueError:
            value, end = None, _likely_end(self._text, at)
        if not isinstance(value, dict):
            self._flaw("broken-item", at, end, self._text[at : min(end, at + 60)])
            return end
        self._items.append((at, end))
        if not key_of(value):
            self._flaw("no-key", at, at + 1)
        return end

    def _flaw(self, kind: str, start: int, end: int, words: str = "") -> None:
        if len(self._flaws) < _MOST_FLAWS:
            self._flaws.append(Flaw(kind, start, end, plain(words)))

    def _refuse(self, path: str) -> None:
        """RefkitError if a file in which no item was found is no JSON, or no list."""
        start = _skip(self._text, 0)
        try:
            value, end = _decode(self._text, start)
            if (rest := _skip(self._text, end)) < len(self._text):
                raise json.JSONDecodeError("Extra data", self._text, rest)
        except _TooDeep:
            return
        except ValueError as error:
            raise _no_json(path, self._text, error) from None
        if not isinstance(value, list) and not (isinstance(value, dict) and _is_holder(value)):
            raise RefkitError(f"{path} is JSON, but no list of works", _HINT)


class _TooDeep(ValueError):
    """Brackets in brackets in brackets, deeper than Python can follow."""


def _decode(text: str, at: int) -> tuple[Json, int]:
    """The value that begins there, and where it ends.  ValueError if there is none."""
    try:
        value, end = _DECODER.raw_decode(text, at)
    except RecursionError:
        raise _TooDeep("nested too deeply") from None
    return cast(Json, value), end


def _object(text: str) -> Mapping[str, Json]:
    """The members of an item.  None where an item is nested so deeply that it could be read once, but not here."""
    try:
        value = _decode(text, 0)[0]
    except ValueError:
        return {}
    return value if isinstance(value, dict) else {}


def _members(text: str) -> Iterator[_Member]:
    """The members of an object.

    object = "{" (name ":" value ("," name ":" value)*)? "}"
    """
    place = _next_name(text, 0)
    while place is not None:
        end = _decode(text, place.value_start)[1]
        yield _Member(place.name, place.start, place.name_end, place.value_start, end, text[place.value_start])
        place = _next_name(text, end)


def _next_name(text: str, at: int) -> _Name | None:
    """The name behind the brace or comma at `at`, None at the end of the object.  ValueError if no colon follows."""
    at = _skip(text, at)
    start = _skip(text, at + 1)
    if not text.startswith(("{", ","), at) or not text.startswith('"', start):
        return None
    name, end = _decode(text, start)
    colon = _skip(text, end)
    if not text.startswith(":", colon):
        raise json.JSONDecodeError("Expecting ':' delimiter", text, colon)
    return _Name(str(name), start + 1, end - 1, _skip(text, colon + 1))


def _is_holder(value: Mapping[str, Json]) -> bool:
    return any(isinstance(value.get(name), list) for name in _HOLDERS)


def _likely_end(text: str, at: int) -> int:
    """Where a broken item ends: where its brackets say, and at the latest before the next item."""
    following = _NEXT_ITEM.search(text, at + 1)
    limit = following.start() if following else len(text)
    if text[at] not in "[{":
        word = _WORD.match(text, at, limit)
        return word.end() if word else at + 1
    return _balanced_end(text, at, limit)


def _balanced_end(text: str, at: int, limit: int) -> int:
    """Where the bracket that opens there is closed; where it never is, the end of the text before the limit."""
    depth = 0
    for sign in _STRING_OR_BRACKET.finditer(text, at, limit):
        depth += {"{": 1, "[": 1, "}": -1, "]": -1}.get(sign[0], 0)
        if depth == 0:
            return sign.end()
    return at + len(text[at:limit].rstrip(", \t\r\n"))


def _skip(text: str, at: int) -> int:
    blank = _BLANK.match(text, at)
    return blank.end() if blank else at


def _bytes_of(text: str, offsets: list[int]) -> Mapping[int, int]:
    """Offsets of the text as offsets of its bytes."""
    at = count = 0
    counted: dict[int, int] = {}
    for offset in sorted(set(offsets)):
        count += len(text[at:offset].encode("utf-8", "surrogateescape"))
        counted[offset] = count
        at = offset
    return counted


def _no_json(path: str, text: str, error: ValueError) -> RefkitError:
    if not isinstance(error, json.JSONDecodeError):
        return RefkitError(f"{path} is {error}", _HINT)
    line = text.count("\n", 0, error.pos) + 1
    column = error.pos - text.rfind("\n", 0, error.pos)
    return RefkitError(f"{path} is no JSON: {error.msg} in line {line}, column {column}", _HINT)
