"""The entry in which a fault stands, for the rules that say what is wrong with a library file."""

from bisect import bisect_right
from collections.abc import Iterable

from refkit.library.bib.written import WrittenEntry, WrittenField
from refkit.library.entry import Entry, Fault, FaultKind
from refkit.library.library import Library

# Where one of these is, nobody knows for sure where values begin and end.
_UNCERTAIN: tuple[FaultKind, ...] = ("unclosed-entry", "unclosed-value", "stray-brace", "stray-quote", "stray-text")


def entry_of(library: Library, fault: Fault) -> WrittenEntry | None:
    """The work in which a fault stands, as it is written; None where it stands between the works."""
    file = library.paths.index(fault.path)

    def place(entry: Entry) -> tuple[int, int]:
        return entry.library, entry.start

    number = bisect_right(library.entries, (file, fault.start), key=place) - 1
    if number < 0 or library.entries[number].library != file:
        return None
    written = library.written(number)
    return written if written.start <= fault.start < written.end else None


def field_of(library: Library, fault: Fault) -> WrittenField | None:
    """The field whose name a fault points to; None where it points elsewhere."""
    written = entry_of(library, fault)
    fields = written.fields if written else ()
    return next((field for field in fields if field.start == fault.start), None)


def uncertain_entries(faults: Iterable[Fault]) -> frozenset[tuple[str, str]]:
    """The entries (path, key) in which a brace has no partner, or words stand in the way, so that no fix is safe."""
    return frozenset((fault.path, fault.key) for fault in faults if fault.kind in _UNCERTAIN)
