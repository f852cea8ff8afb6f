"""The works of a library whose fields can be trusted: read to their end, and not commented out by their user."""

from bisect import bisect_left
from collections.abc import Iterator

from refkit.checks.context import LibraryContext
from refkit.library.entry import Entry, FaultKind

# Where an entry has one of these, fields are missing or have run into one another, and BIB004 tells of it; what stands
# behind a % was given up.
_DOUBTFUL: frozenset[FaultKind] = frozenset(
    (
        "unclosed-entry",
        "unclosed-value",
        "stray-brace",
        "stray-quote",
        "stray-text",
        "broken-field",
        "commented-entry",
    )
)


def sound_works(context: LibraryContext) -> Iterator[tuple[int, Entry]]:
    """Every work with its number, in the order of the library, but those that are broken or stand behind a %."""
    faults: dict[str, list[int]] = {}
    for fault in context.library.faults:
        if fault.kind in _DOUBTFUL:
            faults.setdefault(fault.path, []).append(fault.start)
    for number, entry in context.works():
        if not _holds_one(entry, faults.get(entry.path, [])):
            yield number, entry


def is_own(context: LibraryContext, number: int, field: str) -> bool:
    """Whether a work has a field itself: what it inherits is told once, of the entry that it comes from."""
    return any(written.name == field for written in context.library.written(number).fields)


def _holds_one(entry: Entry, starts: list[int]) -> bool:
    """Whether one of the places, which are in order, lies in the entry."""
    at = bisect_left(starts, entry.start)
    return at < len(starts) and starts[at] < entry.end
