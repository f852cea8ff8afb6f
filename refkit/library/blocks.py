"""Cuts the text of a .bib file into entries as written, with the help of bibtexparser.

An entry that repeats a key or a field is kept, and what could not be read is a fault with its line.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from refkit.errors import RefkitError
from refkit.library.entry import Fault
from refkit.library.source import Source
from refkit.library.values import MONTH_MACROS, Value, read_value
from refkit.span import Lines

if TYPE_CHECKING:
    from bibtexparser import model

# `title = {One}` and on the next line `year = {2003}`, with no comma between: another field begins.
_NEXT_FIELD = re.compile(r"(?P<name>[^\W\d][\w:+.-]*)\s*=\s*(?=\S)")

# Macros made of macros made of macros double with every line; forty lines would fill any memory.
_LONGEST_MACRO = 2000
_LINE_FEED = re.compile("\n")  # the only line end that bibtexparser counts


@dataclass(frozen=True, slots=True)
class RawEntry:
    """An entry as it is written: field names in lower case, macros expanded, LaTeX not yet decoded."""

    key: str
    type: str
    library: int
    path: str
    line: int
    start: int
    end: int
    fields: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Blocks:
    """What a library file holds.  `macros` are those that it and the files before it define."""

    entries: tuple[RawEntry, ...]
    faults: tuple[Fault, ...]
    macros: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class _Placed:
    """A block of bibtexparser's and where it stands."""

    block: "model.Block"
    start: int
    end: int
    line: int


@dataclass(frozen=True, slots=True)
class _Written:
    """A field as it is written: what stands before and after its equals sign, and its line."""

    name: str
    text: str
    line: int


def read_blocks(source: Source, library: int, macros: Mapping[str, str] = MONTH_MACROS) -> Blocks:
    """The entries and faults of a library file, in the order of the file."""
    from bibtexparser import model

    reader = _Reader(source.path, library, macros)
    placed = list(_placed(source))
    for each in placed:
        if isinstance(each.block, model.String):
            reader.add_macro(each.block)
    for each in placed:
        if isinstance(each.block, model.Entry):
            reader.add_entry(each, each.block)
        elif isinstance(each.block, model.ParsingFailedBlock):
            reader.add_broken(each)
    if not reader.entries:
        reader.fault("no-entries", "no entry in this file: is it a .bib?", 1)
    return Blocks(tuple(reader.entries), tuple(reader.faults), reader.macros)


def _placed(source: Source) -> Iterator[_Placed]:
    """The blocks in order; a repeated key or field gives the block itself in place of bibtexparser's complaint."""
    from bibtexparser import model

    lines = Lines(source.text)
    line_starts = [0, *(feed.end() for feed in _LINE_FEED.finditer(source.text))]
    start = -1
    for block in _split(source):
        raw = block.raw or ""
        # The text of a block that is never closed runs into the next one, so that each is sought from its own line on.
        earliest = max(start + 1, line_starts[min(block.start_line or 0, len(line_starts) - 1)])
        found = source.text.find(raw, earliest)
        start = found if found >= 0 else min(earliest, len(source.text) - len(raw))
        while isinstance(block, model.ParsingFailedBlock) and block.ignore_error_block is not None:
            block = block.ignore_error_block
        yield _Placed(block, start, start + len(raw), lines.position(start).line)


def _split(source: Source) -> "list[model.Block]":
    import logging

    from bibtexparser.splitter import Splitter

    logger = logging.getLogger("bibtexparser")
    if not logger.handlers:
        logger.addHandler(logging.NullHandler())  # broken blocks are our faults to report, not lines on the terminal
    try:
        return Splitter(source.text).split().blocks
    except Exception as error:  # noqa: BLE001 - whatever bibtexparser stumbles over, the user hears one clear line
        raise RefkitError(f"cannot read {source.path} as BibTeX: {error}", "check the file with another tool") from None


class _Reader:
    """Collects the entries, macros and faults of one file."""

    def __init__(self, path: str, library: int, macros: Mapping[str, str]) -> None:
        self.entries: list[RawEntry] = []
        self.faults: list[Fault] = []
        self.macros = dict(macros)
        self._path = path
        self._library = library
        self._lines_of_keys: dict[str, int] = {}

    def fault(self, kind: str, message: str, line: int) -> None:
        """Remembers a fault of this file."""
        self.faults.append(Fault(kind, message, self._path, line))

    def add_macro(self, string: "model.String") -> None:
        """Remembers what an @string stands for; a later one of the same name replaces it."""
        self.macros[string.key.lower()] = read_value(string.value, self.macros).text[:_LONGEST_MACRO]

    def add_broken(self, placed: _Placed) -> None:
        """Remembers that a block could not be read, unless it is a comment, which nobody wants to read."""
        raw = placed.block.raw or ""
        if not raw[:8].lower().startswith("@comment"):
            head = raw.split("\n", 1)[0].strip()[:60]
            self.fault(
                "broken-entry", f"cannot read the entry that begins {head!r}: {_reason(placed.block)}", placed.line
            )

    def add_entry(self, placed: _Placed, entry: "model.Entry") -> None:
        """Adds an entry, with the faults of its key and fields."""
        self._check_key(entry.key, placed.line)
        fields: dict[str, str] = {}
        for field in entry.fields:
            # The splitter counts line feeds alone; the distance within the entry is right in most files.
            line = placed.line + max(0, field.start_line - (entry.start_line or 0))
            self._add_field(fields, entry.key, _Written(field.key, str(field.value), line))
        raw = RawEntry(
            entry.key,
            entry.entry_type.lower(),
            self._library,
            self._path,
            placed.line,
            placed.start,
            placed.end,
            fields,
        )
        self.entries.append(raw)

    def _check_key(self, key: str, line: int) -> None:
        before = self._lines_of_keys.get(key.casefold())
        if not key:
            self.fault("empty-key", "an entry has no key", line)
        elif before is not None:
            self.fault("duplicate-key", f"the key {key!r} was used before, in line {before}", line)
        self._lines_of_keys.setdefault(key.casefold(), line)

    def _add_field(self, fields: dict[str, str], key: str, written: _Written) -> None:
        """Adds a field, and those that run into it because a comma is missing."""
        name, line, at = written.name, written.line, 0
        while True:
            value = read_value(written.text, self.macros, at)
            # A comment may stand before the name: "% see below\n year = 1999".
            name = name.rsplit(None, 1)[-1].lower() if name.strip() else ""
            self._check_field(fields, f"{name!r} of {key!r}", name, value, line)
            fields.setdefault(name, value.text)
            line += written.text.count("\n", at, value.end)
            following = _NEXT_FIELD.match(written.text, value.end)
            if following is None:
                break
            self.fault("missing-comma", f"no comma before the field {following['name']!r} of {key!r}", line)
            name, at = following["name"], following.end()
        left = written.text[value.end : value.end + 40]
        if left and not left.startswith("%"):
            self.fault("broken-field", f"after the field {name!r} of {key!r} stands {left!r}", line)

    def _check_field(self, fields: Mapping[str, str], what: str, name: str, value: Value, line: int) -> None:
        if name in fields:
            self.fault("duplicate-field", f"the field {what} stands there twice; the first is used", line)
        for macro in value.undefined:
            self.fault("undefined-string", f"the field {what} uses {macro!r}, which no @string defines", line)


def _reason(block: "model.Block") -> str:
    error = getattr(block, "error", None)
    reason = str(getattr(error, "abort_reason", "") or error or "")
    return " ".join(reason.split()).rstrip(".")
