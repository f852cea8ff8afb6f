"""The works that the prose of a draft names, whether it cites them or not; looked for only when somebody asks."""

from collections.abc import Collection, Iterator, Sequence
from functools import cached_property

from refkit.library.entry import Entry
from refkit.resolve.mentions import Prose


class NamedWorks(Collection[tuple[int, str]]):
    """The works, each as the index of its library and its key."""

    def __init__(self, prose: Sequence[Prose], entries: Sequence[Entry]) -> None:
        self._prose = prose
        self._entries = entries

    @cached_property
    def _works(self) -> frozenset[tuple[int, str]]:
        numbers = {number for prose in self._prose for mention in prose.mentions for number in mention.entries}
        return frozenset((self._entries[number].library, self._entries[number].key) for number in numbers)

    def __contains__(self, work: object) -> bool:
        return work in self._works

    def __iter__(self) -> Iterator[tuple[int, str]]:
        return iter(self._works)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Collection) and self._works == frozenset(other)

    def __hash__(self) -> int:
        return hash(self._works)

    def __len__(self) -> int:
        return len(self._works)
