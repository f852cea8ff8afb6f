"""Whether a file written anew says the same about its entries as the library that they come from."""

from collections.abc import Sequence

from refkit.library.bib.file import BibFile, InMemory, macros_of
from refkit.library.bib.layout import find_blocks
from refkit.library.bib.values import MONTH_MACROS
from refkit.library.bib.written import RawEntry
from refkit.library.collection import Entries
from refkit.library.entry import Entry
from refkit.library.library import Library
from refkit.library.relations import Relations


def changed_entry(library: Library, order: Sequence[int], data: bytes) -> str:
    """The key and file of the first entry that the new file does not read as before; empty where there is none.

    `order` are the numbers of the entries in the library, in the order in which they stand in the new file.
    """
    relations = Relations(library)
    new = bib_file(data)
    # Works come first in both, then the entries that only lend their fields.
    numbers = sorted(order, key=lambda number: number >= len(library.entries))
    before = [_said(library.entries[each] if each < len(library.entries) else relations.raw(each)) for each in numbers]
    after = [*map(_said, Entries([new])), *(_said(new.raw(each)) for each in range(new.works, len(new)))]
    if before == after:
        return ""
    changed = (number for number, old, now in zip(numbers, before, after, strict=False) if old != now)
    number = next(changed, numbers[-1])
    return f"{relations.raw(number).key} of {library.paths[relations.entries.place(number)[0]]}"


def bib_file(data: bytes) -> BibFile:
    """The entries of a .bib file that is not yet on the disk."""
    layout = find_blocks(data)
    return BibFile("", InMemory(data), layout, macros_of(data, layout, MONTH_MACROS))


def _said(entry: Entry | RawEntry) -> tuple[str, str, dict[str, str]]:
    """What an entry says; a work together with what it inherits."""
    return entry.key, entry.type, dict(entry.fields)
