"""The entries of several library files in one row, each read when it is asked for."""

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate
from typing import overload

from refkit.library.bib.placed import PlacedFile
from refkit.library.bib.written import RawEntry, WrittenEntry
from refkit.library.decoded import DecodedFields, People
from refkit.library.entry import Entry
from refkit.library.inheritance import complete

_MOST_KEPT = 5000  # entries that stay in memory


# The numbers of the entries with a key, which is given in lower case.
Find = Callable[[str], Sequence[int]]


class Entries(Sequence[Entry]):
    """The works of some files, in the order of the files and of the entries in each.

    Behind the works, and not counted, come the entries that only lend their fields.
    """

    def __init__(self, files: Sequence[PlacedFile], find: Find | None = None) -> None:
        self.files = files
        self._works = list(accumulate((file.works for file in files), initial=0))
        lenders = (len(file) - file.works for file in files)
        self._lenders = list(accumulate(lenders, initial=self._works[-1]))
        self._kept: dict[int, Entry] = {}
        self._parents: dict[tuple[int, str], tuple[int, int] | None] = {}
        self._find = find or self._find_in_memory
        self._keys: dict[str, list[int]] | None = None

    def __len__(self) -> int:
        return self._works[-1]

    @overload
    def __getitem__(self, number: int) -> Entry: ...

    @overload
    def __getitem__(self, number: slice) -> list[Entry]: ...

    def __getitem__(self, number: int | slice) -> Entry | list[Entry]:
        if isinstance(number, slice):
            return [self[each] for each in range(*number.indices(len(self)))]
        entry = self._kept.get(number)
        if entry is None:
            number += len(self) if number < 0 else 0
            if not 0 <= number < len(self):
                raise IndexError(number)
            if len(self._kept) >= _MOST_KEPT:
                self._kept.clear()
            library, own = self.place(number)
            entry = self._kept[number] = self._entry(library, *self.files[library].read(own))
        return entry

    def __iter__(self) -> Iterator[Entry]:
        for library, file in enumerate(self.files):
            for number in range(file.works):
                yield self._entry(library, *file.read(number))

    def between(self, first: int, end: int) -> Iterator[tuple[Entry, bool]]:
        """The works from one number up to another, each with whether something may be wrong in it."""
        for library, file in enumerate(self.files):
            base = self._works[library]
            for number in range(max(first - base, 0), min(end - base, file.works)):
                raw, start, stop = file.read(number)
                yield self._entry(library, raw, start, stop), raw.is_suspect

    def place(self, number: int) -> tuple[int, int]:
        """The file of an entry and its number there; the entry may be one that only lends its fields."""
        bases, lent = (self._works, False) if number < len(self) else (self._lenders, True)
        library = bisect_right(bases, number) - 1
        own = number - bases[library]
        return library, own + self.files[library].works if lent else own

    def written(self, number: int) -> WrittenEntry:
        """An entry as it is written, with the place of every part in code points of its file."""
        library, own = self.place(number)
        return self.files[library].written(own)

    def whole(self, number: int) -> RawEntry:
        """What an entry says and what it has from its crossref and xdata, not yet decoded."""
        library, own = self.place(number)
        return self._completed(library, self.files[library].raw(own))

    def lenders(self) -> Iterator[tuple[str, int]]:
        """The keys and numbers of the entries that only lend their fields."""
        for number in range(len(self), self._lenders[-1]):
            library, own = self.place(number)
            yield self.files[library].raw(own).key, number

    def _entry(self, library: int, raw: RawEntry, start: int, end: int) -> Entry:
        raw = self._completed(library, raw)
        path = self.files[library].path
        return Entry(raw.key, raw.type, library, path, start, end, DecodedFields(raw), People(raw))

    def _completed(self, library: int, raw: RawEntry) -> RawEntry:
        if "crossref" in raw.fields or "xdata" in raw.fields:
            return complete(raw, lambda key: self._parent(library, key))
        return raw

    def _parent(self, library: int, key: str) -> RawEntry | None:
        """The entry that another in that file refers to: best one of the same file with the very key."""
        if (library, key) not in self._parents:
            places = [self.place(number) for number in self._find(key.casefold())]
            same = (place for place in places if place[0] == library and self.files[library].raw(place[1]).key == key)
            self._parents[library, key] = next(same, places[0] if places else None)
        place = self._parents[library, key]
        return None if place is None else self.files[place[0]].raw(place[1])

    def _find_in_memory(self, key: str) -> Sequence[int]:
        if self._keys is None:
            self._keys = {}
            for number in range(self._lenders[-1]):
                library, own = self.place(number)
                self._keys.setdefault(self.files[library].raw(own).key.casefold(), []).append(number)
        return self._keys.get(key, ())
