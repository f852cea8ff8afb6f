"""Prints stretches of a draft as LaTeX: its words escaped, its markup as commands, its notes as footnotes."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence

from refkit.convert.marking import Holes, Marks, Swap, code, emphasis, links, quotation_marks
from refkit.convert.signs import escape
from refkit.documents.model import Document, Mark, Stream

_NOT_IN_LABELS = re.compile(r"[^\w:.-]+")
_PARAGRAPHS = re.compile(r"\n[ \t]*\n\s*")


class Printer:
    """Prints the streams of one document; `commands` take the place of typed citations, by the ids of the streams."""

    def __init__(self, document: Document, commands: Iterable[tuple[str, Swap]] = ()) -> None:
        self.document = document
        own: dict[str, list[Swap]] = {stream.id: [] for stream in document.streams}
        for name, swap in commands:
            own[name].append(swap)
        marks = Marks(document)
        self._inks = {stream.id: _Ink(document, marks, stream, own[stream.id]) for stream in document.streams}
        self._uses = Counter(mark.text for mark in document.marks if mark.kind == "note-mark")
        self._notes = {stream.anchor: stream for stream in document.streams if stream.anchor is not None}
        self._anchors = sorted(self._notes)
        self._printed: set[str] = set()

    def words(self, stream: str, start: int, end: int) -> str:
        """A stretch of a stream inside a paragraph."""
        ink = self._inks[stream]
        pieces: list[str] = []
        at = start
        for place in sorted({*ink.edges(start, end), *_between(self._anchors, start, end)}):
            if place >= at:
                pieces += (ink.plain(at, place), ink.closings(place, start), ink.openings(place, end))
                text, at = self._at(ink, place, end)
                pieces.append(text)
        return "".join((*pieces, ink.plain(at, end), ink.closings(end, start)))

    def note(self, stream: Stream) -> str:
        """A note's own words, its paragraphs parted."""
        self._printed.add(stream.id)
        end = stream.start + len(stream.text)
        # \\par may not stand in the note of a heading
        return _PARAGRAPHS.sub(r"\\endgraf ", self.words(stream.id, stream.start, end).strip())

    def left_notes(self) -> list[Stream]:
        """The notes that no mark called for."""
        return [stream for stream in self.document.streams if stream.kind == "note" and stream.id not in self._printed]

    def _at(self, ink: "_Ink", place: int, end: int) -> tuple[str, int]:
        """What is put at a place, and where the text goes on."""
        swap, mark, note = ink.swap(place, end), ink.mark(place), self._notes.get(place)
        after = mark.end if mark is not None else place
        if note is not None and note.id not in self._printed:
            is_inline = self.document.text.startswith("^[", place)
            after = note.start + len(note.text) + 1 if is_inline else after
            return rf"\footnote{{{self._label(note)}{self.note(note)}}}", after
        if swap is not None:
            return swap.text, max(swap.end, place)
        return (self._repeated(mark), after) if mark is not None else ("", place)

    def _label(self, note: Stream) -> str:
        number = note.id.removeprefix("note:")
        return rf"\label{{{_label_of(number)}}}" if self._uses[number] > 1 else ""

    def _repeated(self, mark: Mark) -> str:
        """A mark of a note that stands elsewhere, or nowhere."""
        is_known = f"note:{mark.text}" in self._printed
        number = rf"\ref{{{_label_of(mark.text)}}}" if is_known else escape(mark.text)
        return rf"\textsuperscript{{{number}}}"


class _Ink:
    """What is printed where in one stream."""

    def __init__(self, document: Document, marks: Marks, stream: Stream, commands: Sequence[Swap]) -> None:
        self.stream = stream
        filled = Holes(commands)
        others = [
            swap for swap in (*code(document, marks, stream), *links(document, stream)) if swap.start not in filled
        ]
        quoted = [swap for swap in quotation_marks(document, marks, stream) if swap.start not in filled]
        holes = Holes((*commands, *others))
        self._swaps: dict[int, list[Swap]] = {}
        for swap in sorted((*commands, *others, *quoted), key=lambda swap: (swap.start, swap.end)):
            self._swaps.setdefault(swap.start, []).append(swap)
        called = marks.within("note-mark", stream)
        self._marks = {mark.start: mark for mark in called if mark.start not in holes}
        self._opened: dict[int, list[tuple[int, str]]] = {}
        self._closed: dict[int, list[int]] = {}
        for pair in map(holes.clip, emphasis(document, marks, stream, holes)):
            if pair.start < pair.end:
                self._opened.setdefault(pair.start, []).append((pair.end, pair.opening))
                self._closed.setdefault(pair.end, []).append(pair.start)
        self._edges = sorted({*self._swaps, *self._marks, *self._opened, *self._closed})

    def edges(self, start: int, end: int) -> Sequence[int]:
        """The places of a stretch at which something is to be printed."""
        return _between(self._edges, start, end)

    def plain(self, start: int, end: int) -> str:
        """The words of a stretch in which there is nothing else."""
        shift = self.stream.start
        return escape(self.stream.text[max(start - shift, 0) : max(end - shift, 0)])

    def swap(self, place: int, end: int) -> Swap | None:
        """What takes the place of a stretch that begins here; several of them are put together."""
        here = [swap for swap in self._swaps.get(place, ()) if swap.end <= end]
        if not here:
            return None
        return Swap(place, max(swap.end for swap in here), "".join(swap.text for swap in here))

    def mark(self, place: int) -> Mark | None:
        """The note mark that begins here."""
        return self._marks.get(place)

    def openings(self, place: int, end: int) -> str:
        """The commands that open here, and close before the end of the stretch."""
        return "".join(opening for closes, opening in self._opened.get(place, ()) if closes <= end)

    def closings(self, place: int, start: int) -> str:
        """The braces that close here, for what has opened in the stretch."""
        return "}" * sum(opened >= start for opened in self._closed.get(place, ()))


def _between(places: Sequence[int], start: int, end: int) -> Sequence[int]:
    """The places of a sorted list from `start` on and before `end`."""
    return places[bisect_left(places, start) : bisect_left(places, end)]


def _label_of(number: str) -> str:
    return f"note:{_NOT_IN_LABELS.sub('-', number)}"
