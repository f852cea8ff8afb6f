"""From whom an entry has what it does not say itself."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from refkit.library.bib.written import RawEntry
from refkit.library.inheritance import keys_in
from refkit.library.library import Library
from refkit.library.relations import Relations

# What the parent's title is called in its parts (biblatex manual, appendix B).
_RENAMED: Mapping[str, str] = {
    "booktitle": "title",
    "booksubtitle": "subtitle",
    "booktitleaddon": "titleaddon",
    "maintitle": "title",
    "mainsubtitle": "subtitle",
    "maintitleaddon": "titleaddon",
    "journaltitle": "title",
    "journalsubtitle": "subtitle",
    "journaltitleaddon": "titleaddon",
    "bookauthor": "author",
}


@dataclass(frozen=True, slots=True)
class Inherited:
    """The fields that an entry has from another: the number of that one, its key, the names of the fields."""

    number: int
    key: str
    fields: tuple[str, ...]


def inherited(library: Library, number: int) -> list[Inherited]:
    """What a work has from the entries it names as xdata or crossref, directly or through these, in turn."""
    relations = Relations(library)
    missing = set(library.entries[number].fields) - set(relations.raw(number).fields)
    found = []
    for parent in _ancestors(relations, number):
        raw = relations.raw(parent)
        fields = {name for name in missing if _lends(raw, name)}
        missing -= fields
        if fields:
            found.append(Inherited(parent, raw.key, tuple(sorted(fields))))
    return found


def _lends(parent: RawEntry, name: str) -> bool:
    """Whether an entry has a field, or one that is called so in its parts."""
    is_multivolume = parent.type.startswith("mv")
    if name.startswith("main") != is_multivolume and name in _RENAMED:
        return name in parent.fields
    return name in parent.fields or _RENAMED.get(name, "") in parent.fields


def _ancestors(relations: Relations, number: int) -> Iterator[int]:
    """Those that lend to an entry, the nearest first, each once."""
    seen = {number}
    waiting = [number]
    for each in waiting:  # grows while it is read
        fields = relations.raw(each).fields
        library, _ = relations.entries.place(each)
        for name in ("xdata", "crossref"):
            for key in keys_in(fields.get(name, "")):
                parent = relations.find(key, library)
                if parent is not None and parent not in seen:
                    seen.add(parent)
                    waiting.append(parent)
                    yield parent
