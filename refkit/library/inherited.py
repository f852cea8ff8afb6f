"""From whom an entry has what it does not say itself."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from refkit.library.bib.written import RawEntry
from refkit.library.inheritance import NOT_INHERITED, keys_in
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
    for lender, lends_all in _lenders(relations, number):
        raw = relations.raw(lender)
        fields = {name for name in missing if _lends(raw, name) and (lends_all or name not in NOT_INHERITED)}
        missing -= fields
        if fields:
            found.append(Inherited(lender, raw.key, tuple(sorted(fields))))
    return found


def _lends(parent: RawEntry, name: str) -> bool:
    """Whether an entry has a field, or one that is called so in its parts."""
    is_multivolume = parent.type.startswith("mv")
    if name.startswith("main") != is_multivolume and name in _RENAMED:
        return name in parent.fields
    return name in parent.fields or _RENAMED.get(name, "") in parent.fields


def _lenders(relations: Relations, number: int) -> Iterator[tuple[int, bool]]:
    """Those that lend to an entry, in the order in which they are asked, each once; and whether all their fields.

    First those that it names as xdata, and these in turn; then the one it names as crossref, and so on from there.
    """
    seen = {number}
    at: int | None = number
    while at is not None:
        group = [at]
        for each in group:  # grows while it is read
            if each != number and each not in seen:
                seen.add(each)
                yield each, at == number
            group += (other for other in _named(relations, each, "xdata") if other not in group)
        crossed = (other for each in group for other in _named(relations, each, "crossref"))
        at = next((other for other in crossed if other not in seen), None)


def _named(relations: Relations, number: int, field: str) -> list[int]:
    library, _ = relations.entries.place(number)
    keys = keys_in(relations.raw(number).fields.get(field, ""))
    return [found for key in keys if (found := relations.find(key, library)) is not None]
