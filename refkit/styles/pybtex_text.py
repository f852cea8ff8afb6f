"""Hands formatted text to pybtex, and takes its entries: what the styles need to be pybtex's plugins."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from pybtex.richtext import HRef, Protected, Symbol, Tag, Text

from refkit.library.bib.written import RawEntry
from refkit.library.inheritance import complete
from refkit.styles.rich import Face, Rich, Run

if TYPE_CHECKING:
    from pybtex.database import BibliographyData, Entry

_TAGS: dict[Face, str] = {
    "italic": "em",
    "bold": "b",
    "superscript": "sup",
    "subscript": "sub",
    "smallcaps": "span",
}
_HARD_SPACE = "\u00a0"


def pybtex_text(words: Rich) -> Text:
    """The text as pybtex's backends write it out."""
    return Text(*[_part(run) for run in words])


def _part(run: Run) -> Text:
    pieces = run.text.split(_HARD_SPACE)
    part: Text = Symbol("nbsp").join(Text(piece) for piece in pieces) if len(pieces) > 1 else Text(run.text)
    for face in sorted(run.faces):
        part = Protected(part) if face == "smallcaps" else Tag(_TAGS[face], part)
    return HRef(run.link, part) if run.link else part


def raw_entries(entries: "Iterable[Entry]", bib_data: "BibliographyData | None") -> Iterator[RawEntry]:
    """Entries as refkit reads them, with what they have from their crossref and xdata."""

    def find(key: str) -> RawEntry | None:
        found = bib_data.entries.get(key) if bib_data is not None else None
        return _raw(found) if found is not None else None

    return (complete(_raw(entry), find) for entry in entries)


def _raw(entry: "Entry") -> RawEntry:
    people = {role.lower(): " and ".join(map(str, persons)) for role, persons in entry.persons.items()}
    fields = {name.lower(): value for name, value in entry.fields.items()}
    return RawEntry(entry.key, entry.type, people | fields)
