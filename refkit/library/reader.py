"""Reads .bib files into a `Library`: text, blocks, inherited fields, and from them entries with decoded values."""

import os
from collections.abc import Mapping
from functools import lru_cache

from refkit.library.blocks import RawEntry, read_blocks
from refkit.library.dates import year_of
from refkit.library.entry import Entry, Fault, Library, Person, Role
from refkit.library.inheritance import Heritage
from refkit.library.latex import decode, decode_address
from refkit.library.names import literal_name, read_names
from refkit.library.pages import pagetotal, read_pages
from refkit.library.source import read_source
from refkit.library.values import MONTH_MACROS

_PERSONAL_ROLES: tuple[Role, ...] = ("author", "editor", "translator", "director", "bookauthor")
_CORPORATE_FIELDS = ("organization", "institution")
# Read to the letter: "--" in them is no dash and "~" no blank.
_ADDRESSES = frozenset("url doi eprint file pdf uri crossref xref xdata ids entryset related isbn issn".split())
# Entries that only lend their fields to others.
_NO_WORKS = frozenset(("xdata",))


def read_library(*paths: str | os.PathLike[str]) -> Library:
    """The works of one or several .bib files, in the order of the files and of the entries in each.

    What is wrong in a file is in `faults`, and the rest is read.  RefkitError if a file cannot be read at all.
    """
    names: list[str] = []
    written: list[RawEntry] = []
    faults: list[Fault] = []
    macros: Mapping[str, str] = MONTH_MACROS
    for number, path in enumerate(paths):
        source = read_source(path)
        blocks = read_blocks(source, number, macros)
        names.append(source.path)
        written += blocks.entries
        faults += [*source.faults, *blocks.faults]
        macros = blocks.macros
    heritage = Heritage(written)
    entries = tuple(_entry(heritage.complete(raw)) for raw in written if raw.type not in _NO_WORKS)
    return Library(tuple(names), entries, (*faults, *heritage.faults))


def _entry(raw: RawEntry) -> Entry:
    fields = {name: _decoded(name, value) for name, value in raw.fields.items()}
    total = pagetotal(raw.type, fields)
    counts_pages = total is not None and "pagetotal" not in fields
    return Entry(
        key=raw.key,
        type=raw.type,
        library=raw.library,
        path=raw.path,
        line=raw.line,
        start=raw.start,
        end=raw.end,
        fields=fields,
        people=_people(raw.fields),
        pages=() if counts_pages else read_pages(fields.get("pages", "")),
        pagetotal=total,
        year=year_of(fields),
    )


@lru_cache(maxsize=1 << 12)  # a thousand papers inherit the title and the editors of one volume
def _decoded(name: str, value: str) -> str:
    return decode_address(value) if name in _ADDRESSES else decode(value)


def _people(fields: Mapping[str, str]) -> dict[Role, tuple[Person, ...]]:
    """The people of a work by role; a corporate body only where there is nobody else."""
    people: dict[Role, tuple[Person, ...]] = {}
    for role in _PERSONAL_ROLES:
        if found := read_names(fields.get(role, "")):
            people[role] = found
    for name in () if people else _CORPORATE_FIELDS:
        if found := literal_name(fields.get(name, "")):
            return {"organization": found}
    return people
