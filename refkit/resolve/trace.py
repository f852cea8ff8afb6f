"""Writes down how one citation was read, for `refkit why`: the readings tried, the evidence, the choice."""

from collections.abc import Iterator, Sequence

from refkit.citations import Keyed
from refkit.citations.commands import KeyedItem
from refkit.citations.readings.author_date import dated_readings
from refkit.citations.readings.mla import Reading, readings
from refkit.citations.shape import ItemShape
from refkit.documents.model import CiteCommand
from refkit.library.entry import Entry
from refkit.resolve.answers import Answers
from refkit.resolve.antecedents import Antecedent
from refkit.resolve.dated import dated_fits
from refkit.resolve.fit import Fit
from refkit.resolve.query import Query
from refkit.resolve.settled import Settled

_MOST = 5
# How a step begins that says what was chosen, and how one ends that was a reading for nothing.
CHOSEN = "chosen: "
FRUITLESS = ": nothing"


class Trace:
    """Steps in words, collected while `offset` lies in the candidate that is being settled."""

    def __init__(self, path: str, offset: int) -> None:
        self.path = path
        self.offset = offset
        self.steps: list[str] = []
        self._on = False

    def begin(self, path: str, answers: Answers, query: Query) -> None:
        """A candidate comes up: it is watched if it is the one asked about."""
        candidate = answers.candidate
        begin = answers.narrative[0].reading.start if answers.narrative else candidate.start
        self._on = path == self.path and begin <= self.offset < candidate.end
        if not self._on:
            return
        self.steps.clear()
        if candidate.aside:
            self.steps.append(f"no citation: {candidate.aside}")
        elif candidate.qualifies:
            self.steps.append("no citation: it stands between an article and its noun")
        for answer in answers.answers:
            self.steps += _tried(query, answer.item)
        if answers.narrative:
            entries = query.index.entries
            self.steps.append(f"with the words before it: {_works(answers.narrative, entries)}")

    def weighed(self, found: Sequence[Antecedent], entries: Sequence[Entry]) -> None:
        """A page alone: the works it may belong to, with their weights."""
        if self._on:
            self.steps.append("a page alone; the works it may belong to:")
            self.steps += [
                f"  {entries[a.entry].key} {a.weight:+}: {', '.join(a.evidence)}" for a in found[:_MOST]
            ] or ["  none"]

    def note(self, path: str, items: Sequence[Settled], entries: Sequence[Entry]) -> None:
        """Works cited in a note one after the other: how each was read, and what came of it."""
        self._on = path == self.path and items[0].start <= self.offset < items[-1].end
        if not self._on:
            return
        self.steps.clear()
        for item in items:
            names = " and ".join(map(str, item.names)) + (" et al." if item.et_al else "")
            title = f"“{item.title.text}”" if item.title else ""
            words = ", ".join(filter(None, (names, title))) or "the work cited before"
            self.steps.append(f"as a work in a note, {words}: {_works(item.fits, entries)}")
            self.chosen([item], entries)

    def command(self, path: str, keyed: Keyed, items: Sequence[Settled], entries: Sequence[Entry]) -> None:
        """A cite command: its keys."""
        command = keyed.command
        self._on = path == self.path and command.start <= self.offset < command.end
        if not self._on:
            return
        self.steps.clear()
        for item, settled in zip(keyed.items, items, strict=True):
            self.steps.append(_said(item, command))
            self.chosen([settled], entries)

    def chosen(self, items: Sequence[Settled], entries: Sequence[Entry]) -> None:
        """What came of it."""
        if not self._on:
            return
        if not items:
            self.steps.append("chosen: no citation")
        for item in items:
            self.steps.append(f"chosen: {item.status}{_choice(item, entries)}")


def _said(item: KeyedItem, command: CiteCommand) -> str:
    """What names the work: `the key zhukov2003inoy of \\parencite`, or what a live citation says of it."""
    if item.described is None:
        return f"the key {item.key}" + (f" of \\{command.name}" if command.name else "")
    work = item.described
    named = ", ".join(filter(None, (" and ".join(work.families), f'"{work.title}"' if work.title else "", work.year)))
    key = f" (key {item.key})" if item.key else ""
    return f"a live citation of {named or 'a work without a name'}{key}"


def _tried(query: Query, item: ItemShape) -> Iterator[str]:
    """What was asked for an item, and what the library answered; a dated reading that fits is the last one tried."""
    if not item.dated:
        answered = ((reading, query.of_reading(reading)) for reading in readings(item, query.words))
        yield from dict.fromkeys(_step(reading, fits, query) for reading, fits in answered)
        return
    found = dated_fits(query, item)
    for reading in dated_readings(item, query.words):
        fits = [fit for fit in found if fit.reading == reading]
        yield _step(reading, fits, query)
        if fits:
            return


def _step(reading: Reading, fits: Sequence[Fit], query: Query) -> str:
    names = " and ".join(reading.names) + (" et al." if reading.et_al else "")
    title = f"“{reading.title.text}”" if reading.title else ""
    year = " ".join(reading.issued.raw.split()) if reading.issued else ""
    kind = f"{reading.kind} and year" if year else reading.kind
    return f"as {kind}, {', '.join(filter(None, (names, title, year)))}: {_works(fits, query.index.entries)}"


def _works(fits: Sequence[Fit], entries: Sequence[Entry]) -> str:
    if not fits:
        return "nothing"
    best = sorted(fits, key=lambda fit: -fit.rank)
    more = f" and {len(best) - _MOST} more" if len(best) > _MOST else ""
    return "; ".join(f"{entries[fit.entry].key} ({', '.join(fit.evidence)})" for fit in best[:_MOST]) + more


def _choice(item: Settled, entries: Sequence[Entry]) -> str:
    if item.status == "matched":
        fit = item.fits[0]
        differs = f"; differs: {', '.join(fit.differs)}" if fit.differs else ""
        return f" {entries[fit.entry].key}: {', '.join(fit.evidence)}{differs}"
    keys = ", ".join(entries[fit.entry].key for fit in item.fits[:_MOST])
    return f"; nearest: {keys}" if keys and item.status == "missing" else f" between {keys}" if keys else ""
