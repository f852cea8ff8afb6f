r"""Cite commands in the loop: the key says which work is meant, and what is typed behind them leans on it.

A parenthesis around a command, `(see \citealp{bell1999}: 26)`, cites nothing of its own but works that it names in words.
"""

from bisect import bisect_left
from collections.abc import Callable, Container, Sequence
from functools import cached_property

from refkit.citations import Candidate, Keyed
from refkit.citations.commands import KeyedItem
from refkit.citations.readings.mla import Reading
from refkit.library.library import Library
from refkit.records import Citation, Status
from refkit.resolve.answers import Answers
from refkit.resolve.described import bare_doi, described_work
from refkit.resolve.fit import Fit, Rank
from refkit.resolve.near_keys import near_keys
from refkit.resolve.settled import Settled

EVIDENCE = "its key"


class KeyedWorks:
    """The works of a library by their keys; `own` are the keys that the draft defines itself."""

    def __init__(self, library: Library, own: Container[str]) -> None:
        self._library = library
        self._own = own
        self._near: dict[str, bool] = {}

    def settled(self, item: KeyedItem) -> Settled:
        """The item with its work: missing where no entry has the very key, in doubt where the draft has it itself."""
        shape = item.shape
        number = self._number(item.key) if item.key else None
        if number is None and item.described is not None:
            return described_work(item, item.described, self._library, self._dois if item.described.doi else {})
        status: Status = "matched" if number is not None else "abstained" if item.key in self._own else "missing"
        reading = Reading((), False, None, shape.locators, shape.start)
        fits = (Fit(number, Rank.ALIAS, reading, evidence=(EVIDENCE,)),) if number is not None else ()
        return Settled(shape.start, shape.end, shape, status, fits, locators=shape.locators, suffix=item.suffix)

    def knows(self, key: str) -> bool:
        """Whether the library or the draft itself has a work with that key."""
        return self._number(key) is not None or key in self._own

    def is_near(self, key: str) -> bool:
        """Whether the library has a key that is nearly the one."""
        if key not in self._near:
            self._near[key] = bool(near_keys(self._library, key))
        return self._near[key]

    def _number(self, key: str) -> int | None:
        number = self._library.number(key)
        return number if number is not None else self._aliases.get(key)

    @cached_property
    def _dois(self) -> dict[str, int]:
        """The works by their DOIs; asked for where live citations are matched."""
        found: dict[str, int] = {}
        for number, entry in enumerate(self._library.entries):
            if doi := bare_doi(entry.fields.get("doi", "")):
                found.setdefault(doi, number)
        return found

    @cached_property
    def _aliases(self) -> dict[str, int]:
        """Further keys of works: biblatex's field `ids`."""
        if not any("ids" in self._library.text(path) for path in self._library.paths):
            return {}
        found: dict[str, int] = {}
        for number, entry in enumerate(self._library.entries):
            for key in entry.fields.get("ids", "").split(","):
                found.setdefault(key.strip(), number)
        return found


class InOrder:
    """Settles the candidates of a stream, and before each of them the commands that stand before it."""

    def __init__(
        self,
        commands: Sequence[Keyed],
        cite: Callable[[Keyed], Citation],
        settle: Callable[[Answers], Citation | None],
    ) -> None:
        self._commands = commands
        self._cite = cite
        self._settle = settle
        self._cited: list[Citation] = []

    def settle(self, answers: Answers) -> Citation | None:
        """What the candidate is, when all before it has been settled."""
        self._up_to(answers.candidate.start)
        return self._settle(answers)

    def with_commands(self, read: list[Citation]) -> list[Citation]:
        """The citations of the stream, those of its commands among them, in order."""
        if not self._commands:
            return read
        self._up_to(self._commands[-1].start + 1)
        return sorted((*read, *self._cited), key=lambda citation: citation.start)

    def _up_to(self, offset: int) -> None:
        while len(self._cited) < len(self._commands) and self._commands[len(self._cited)].start < offset:
            self._cited.append(self._cite(self._commands[len(self._cited)]))


def beside_commands(candidates: Sequence[Candidate], commands: Sequence[Keyed]) -> list[Candidate]:
    """The candidates without what belongs to the commands inside them; those that hold nothing else are left out."""
    if not commands:
        return list(candidates)
    starts = [keyed.start for keyed in commands]
    kept: list[Candidate] = []
    for candidate in candidates:
        at = bisect_left(starts, candidate.start)
        if _is_within(candidate, commands[max(at - 1, 0) : at + 1]):
            continue
        if at == len(starts) or starts[at] >= candidate.end:
            kept.append(candidate)
            continue
        items = tuple(item for item in candidate.shape.items if item.heads)
        if items and not candidate.aside:
            kept.append(candidate._replace(shape=candidate.shape._replace(items=items), lead=()))
    return kept


def _is_within(candidate: Candidate, commands: Sequence[Keyed]) -> bool:
    """Whether a parenthesis is what a live citation prints: `(Getty 12)`, or the `(12)` of `Getty (12)`."""
    fields = (keyed.command for keyed in commands if keyed.command.convention == "field")
    return any(field.start <= candidate.start and candidate.end <= field.end for field in fields)
