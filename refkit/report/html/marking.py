"""Marks the words of a document: which belong to a cite item, which a finding is about.

Findings may lie inside items, across them and over one another; on the page one mark stands inside another or beside
it, so that the text is cut wherever a mark begins or ends.
"""

from bisect import bisect_left, bisect_right
from collections import deque
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise
from typing import Generic, NamedTuple, Protocol, TypeVar

from refkit.documents.model import FILLER, Mark
from refkit.records import SEVERITIES
from refkit.report.html.mentions import Mention, Noted
from refkit.report.html.model import CitedPiece, Inline, Piece
from refkit.report.html.signs import visible


class _Stretch(Protocol):
    @property
    def start(self) -> int: ...

    @property
    def end(self) -> int: ...


class _Under(NamedTuple):
    """A stretch with the findings that are about all of it."""

    start: int
    end: int
    noted: tuple[Noted, ...]


_S = TypeVar("_S", bound=_Stretch)


class _Layer(Generic[_S]):
    """Stretches that do not overlap, in order."""

    def __init__(self, stretches: Sequence[_S]) -> None:
        self._stretches = stretches
        self._starts = [stretch.start for stretch in stretches]

    def at(self, offset: int) -> _S | None:
        """The stretch that holds an offset."""
        number = bisect_right(self._starts, offset) - 1
        return self._stretches[number] if number >= 0 and offset < self._stretches[number].end else None

    @property
    def edges(self) -> set[int]:
        """Where a stretch begins or ends."""
        return {*self._starts, *(stretch.end for stretch in self._stretches)}


class Marking:
    """The marked words of one document.

    Once all of its text has been asked for, `placed` are the items that the page shows, and `anchors` names for each
    finding that it shows the finding at whose mark it begins: two that begin together share the mark of the first.
    A finding about the document as a whole, which stands before its first word, has no mark.
    """

    def __init__(
        self, text: str, mentions: Sequence[Mention], noted: Sequence[Noted], italics: Sequence[Mark] = ()
    ) -> None:
        self._text = text
        self._cited, self._found = _Layer(_apart(mentions)), _Layer(_parted(noted, len(text)))
        self._italics = _Layer(italics)
        self._edges = sorted(self._cited.edges | self._found.edges | self._italics.edges)
        self.placed: set[int] = set()
        self.anchors: dict[int, int] = {}

    def inlines(self, start: int, end: int) -> Iterator[Inline]:
        """The words of a stretch, with their marks."""
        inner = self._edges[bisect_right(self._edges, start) : bisect_left(self._edges, end)]
        cuts = pairwise((start, *inner, end)) if start < end else ()
        for mention, stretches in groupby(cuts, key=lambda cut: self._cited.at(cut[0])):
            pieces = tuple(self._piece(*stretch) for stretch in stretches)
            if mention is None:
                yield from pieces
            else:
                yield CitedPiece(mention.number, mention.state, pieces, mention.number not in self.placed)
                self.placed.add(mention.number)

    def _piece(self, start: int, end: int) -> Piece:
        text, under = visible(self._text[start:end].replace(FILLER, "")), self._found.at(start)
        is_italic = self._italics.at(start) is not None
        if under is None:
            return Piece(text, is_italic=is_italic)
        begun = [each.number for each in under.noted if each.number not in self.anchors]
        self.anchors.update((number, begun[0]) for number in begun)
        severity = min((each.finding.severity for each in under.noted), key=SEVERITIES.index)
        return Piece(text, severity, begun[0] if begun else None, is_italic)


def _apart(mentions: Sequence[Mention]) -> list[Mention]:
    """The items without those that begin inside another."""
    kept: list[Mention] = []
    for mention in sorted(mentions, key=lambda each: (each.start, -each.end)):
        if mention.start < mention.end and (not kept or mention.start >= kept[-1].end):
            kept.append(mention)
    return kept


def _parted(noted: Sequence[Noted], length: int) -> list[_Under]:
    """The stretches between any two edges of findings, each with the findings over it."""
    spans = [_span(each, length) for each in noted if length and each.finding.end > 0]
    waiting = deque(sorted(spans, key=lambda span: span[0]))
    covering: list[tuple[int, int, Noted]] = []
    found = []
    for start, end in pairwise(sorted({edge for first, last, _ in spans for edge in (first, last)})):
        covering = [span for span in covering if span[1] > start]
        while waiting and waiting[0][0] <= start:
            covering.append(waiting.popleft())
        if covering:
            found.append(_Under(start, end, tuple(span[2] for span in covering)))
    return found


def _span(noted: Noted, length: int) -> tuple[int, int, Noted]:
    """Where the mark of a finding begins and ends; one about a place between two signs takes the second."""
    start = max(0, min(noted.finding.start, length - 1))
    return start, max(start + 1, min(noted.finding.end, length)), noted
