"""Some works of a library as a library of their own, whose files and places are those of the whole."""

from collections.abc import Iterator, Sequence
from functools import cached_property

from refkit.library.bib.written import WrittenEntry
from refkit.library.called import surnames_of
from refkit.library.entry import Entry, Fault
from refkit.library.library import Library


class Selection(Library):
    """The works with these numbers, with the faults in them."""

    def __init__(self, whole: Library, numbers: Sequence[int]) -> None:
        super().__init__(whole.paths, [whole.entries[number] for number in numbers])
        self._whole = whole
        self._numbers = numbers

    @cached_property
    def faults(self) -> Sequence[Fault]:
        """The faults that stand in the works."""
        return [fault for fault in self._whole.faults if any(_is_in(fault, entry) for entry in self.entries)]

    def written(self, number: int) -> WrittenEntry:
        """A work as it is written."""
        return self._whole.written(self._numbers[number])

    def text(self, path: str) -> str:
        """The text of one of the files, whole."""
        return self._whole.text(path)


def with_namesakes(library: Library, number: int) -> Selection:
    """A work with those that it may be compared to: the works of the same people."""
    numbers = {number, *_namesakes(library, library.entries[number])}
    return Selection(library, sorted(numbers))


def _namesakes(library: Library, entry: Entry) -> Iterator[int]:
    for person in entry.creators:
        for surname, whole in surnames_of(person):
            if whole:
                yield from (hit.entry for hit in library.index.people(surname))


def _is_in(fault: Fault, entry: Entry) -> bool:
    return fault.path == entry.path and entry.start <= fault.start < entry.end
