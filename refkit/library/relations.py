"""Which entries an entry refers to (crossref, xdata, set members, related works), and which must stand first."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from heapq import heappop, heappush

from refkit.library.bib.written import RawEntry
from refkit.library.collection import Entries
from refkit.library.inheritance import REFERRING, keys_in
from refkit.library.library import Library


class Relations:
    """The references among the entries of a library; numbers may be those of entries that only lend their fields."""

    def __init__(self, library: Library) -> None:
        self._index = library.index
        self.entries = library.entries if isinstance(library.entries, Entries) else Entries(())

    def raw(self, number: int) -> RawEntry:
        """What an entry says itself, without what it inherits."""
        library, own = self.entries.place(number)
        return self.entries.files[library].raw(own)

    def referred(self, number: int) -> list[int]:
        """The entries that an entry names in its fields, in order; those that are not there are left out."""
        library, _ = self.entries.place(number)
        fields = self.raw(number).fields
        keys = (key for name in REFERRING if name in fields for key in keys_in(fields[name]))
        found = (self.find(key, library) for key in keys)
        return [each for each in dict.fromkeys(found) if each is not None and each != number]

    def find(self, key: str, library: int) -> int | None:
        """The entry that another of a file refers to by a key: best one of the same file with the very key."""
        found = [*self._index.numbers(key), *self._lenders.get(key.casefold(), ())]
        same = (each for each in found if self.entries.place(each)[0] == library and self.raw(each).key == key)
        return next(same, found[0] if found else None)

    def closure(self, numbers: Iterable[int]) -> dict[int, list[int]]:
        """The entries given and all that they refer to, directly or by others; each with those it refers to itself."""
        found: dict[int, list[int]] = {}
        waiting = list(numbers)
        for number in waiting:  # grows while it is read
            if number not in found:
                found[number] = self.referred(number)
                waiting += found[number]
        return found

    @cached_property
    def _lenders(self) -> Mapping[str, list[int]]:
        lenders: dict[str, list[int]] = {}
        for key, number in self.entries.lenders():
            lenders.setdefault(key.casefold(), []).append(number)
        return lenders


def children_first(order: Sequence[int], referred: Mapping[int, Iterable[int]]) -> list[int]:
    """The entries in that order, but each one behind those that refer to it, as BibTeX wants it.

    Where entries refer to each other in a circle, the first of them comes first.
    """
    ranks = {number: rank for rank, number in enumerate(order)}
    parents = {child: {each for each in referred.get(child, ()) if each in ranks and each != child} for child in order}
    waiting_for = Counter(parent for child in order for parent in parents[child])
    free = [rank for rank, number in enumerate(order) if not waiting_for[number]]  # a heap from the first
    placed: dict[int, None] = {}
    for number in order:
        while free or number not in placed:
            next_ = order[heappop(free)] if free else number
            placed[next_] = None
            for parent in parents[next_]:
                waiting_for[parent] -= 1
                if not waiting_for[parent] and parent not in placed:
                    heappush(free, ranks[parent])
    return list(placed)
