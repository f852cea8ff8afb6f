"""Makes the public records, `CiteItem` and `Citation`, out of what was settled."""

from collections.abc import Sequence

from refkit.citations import Candidate, Keyed
from refkit.documents.model import Document
from refkit.library.entry import Entry
from refkit.records import Citation, CiteItem, CitePosition, Convention, Locator, Match, Mode, Part, Understood
from refkit.resolve.fit import Fit
from refkit.resolve.judge import is_unread
from refkit.resolve.settled import Settled, creators_as_names


class Builder:
    """Builds the records of one document; remembers which works have been cited before."""

    def __init__(self, document: Document, entries: Sequence[Entry], seen: set[int]) -> None:
        self._document = document
        self._entries = entries
        self._seen = seen

    @property
    def path(self) -> str:
        """The path of the document."""
        return self._document.path

    def citation(
        self, candidate: Candidate, items: Sequence[Settled], understood: Understood, convention: Convention
    ) -> Citation:
        """The record of a citation; it begins at the author's name where the sentence has it before the parenthesis."""
        start = min(candidate.start, items[0].start) if items else candidate.start
        mode: Mode = "parenthetical" if start == candidate.start else "narrative"
        return Citation(
            self._document.path,
            candidate.stream,
            start,
            candidate.end,
            self._document.text[start : candidate.end],
            convention,
            mode,
            tuple(map(self._item, items)),
            tuple([remark for remark in candidate.shape.remarks if not is_unread(remark)]),
            understood,
        )

    def command(self, keyed: Keyed, items: Sequence[Settled]) -> Citation:
        """The record of a cite command.  Its items stand at their keys, and what they say is the library's, not the draft's."""
        command = keyed.command
        raw = self._document.text[command.start : command.end]
        place = (self._document.path, command.stream, command.start, command.end, raw)
        records = tuple(
            self._item(settled)._replace(key=item.key) for settled, item in zip(items, keyed.items, strict=True)
        )
        return Citation(*place, command.convention, command.mode, records, (), "full")

    def note(self, stream: str, items: Sequence[Settled]) -> Citation:
        """The record of works that a note cites one after the other."""
        start, end = items[0].start, items[-1].end
        place = (self._document.path, stream, start, end, self._document.text[start:end])
        return Citation(*place, "notes", "note", tuple(self._item(item) for item in items), (), "full")

    def unread(self, stream: str, start: int, end: int) -> Citation:
        """The record of what looks like a citation in a note and could not be read."""
        raw = self._document.text[start:end]
        return Citation(self._document.path, stream, start, end, raw, "notes", "note", (), (), "none")

    def aside(self, candidate: Candidate) -> Citation:
        """The record of a parenthesis that cites nothing."""
        place = (candidate.start, candidate.end, self._document.text[candidate.start : candidate.end])
        return Citation(self._document.path, candidate.stream, *place, "mla", "parenthetical", (), (), "aside")

    def _item(self, settled: Settled) -> CiteItem:
        work = settled.work
        chosen = self._entries[work] if work is not None else None
        names = settled.names
        if not names and chosen is not None and settled.author_source != "none":
            names = creators_as_names(chosen)
        shape = settled.shape
        return CiteItem(
            settled.start,
            settled.end,
            self._document.text[settled.start : settled.end],
            chosen.key if chosen else None,
            chosen.library if chosen else None,
            shape.prefix,
            settled.suffix,
            names,
            settled.et_al,
            settled.title,
            self._container(settled),
            settled.issued,
            tuple(map(self._as_typed, settled.locators)),
            settled.author_source,
            settled.title_source,
            self._position(settled),
            chosen.key if chosen and shape.mediated else None,
            settled.status,
            tuple(self._match(fit, settled) for fit in settled.fits),
        )

    def _as_typed(self, locator: Locator) -> Locator:
        """The locator as the file has it: `345--47`, where the stream has the dash that prints."""
        raw = self._document.text[locator.start : locator.end]
        return locator if raw == locator.raw else locator._replace(raw=raw)

    def _container(self, settled: Settled) -> str:
        """The words written where a title stands when they are the journal's: `KP`."""
        if settled.title is None or settled.work is None:
            return ""
        return settled.title.text if settled.fits[0].container else ""

    def _position(self, settled: Settled) -> CitePosition:
        if settled.shape.ibid:
            return "ibid-with-locator" if settled.locators else "ibid"
        work = settled.work
        if work is None:
            return "first"
        known = work in self._seen
        self._seen.add(work)
        return "subsequent" if known else "first"

    def _match(self, fit: Fit, settled: Settled) -> Match:
        entry = self._entries[fit.entry]
        return Match(entry.key, entry.library, fit.evidence, _differing(fit, settled))


def _differing(fit: Fit, settled: Settled) -> tuple[Part, ...]:
    """The parts that do not agree; for a missing source, those that the nearest work lacks."""
    if settled.status != "missing" or fit.differs:
        return fit.differs
    if settled.shape.dated:
        return ("year",)
    return ("title",) if settled.title is not None and fit.reading.title is None else ("author",)
