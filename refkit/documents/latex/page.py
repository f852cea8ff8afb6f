"""One .tex file in the making: its text as it prints, what was marked in it, and the commands that cite."""

import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field

from refkit.documents.headings import Heading, reference_lists
from refkit.documents.masking import after, before, blanked
from refkit.documents.model import FILLER, CiteCommand, Document, Mark, Stream
from refkit.documents.page import in_order, outline
from refkit.documents.quotations import quotations
from refkit.span import Span

_CARRIAGE_RETURN = re.compile(r"\r\n?")
_BLANK_LINE = re.compile(r"\n[ \t\u2060]*\n")


@dataclass(slots=True)
class NoteSpan:
    """A note: where its command begins, its own words, and where it is over; `end` is -1 while it is open."""

    anchor: int
    start: int
    end: int = -1
    over: int = -1


@dataclass
class Page:
    """Collects what the scanner finds, from the beginning of the file to its end.

    `text` has LF alone as line end.  While `muted`, nothing is covered: what is read then has been covered already.
    """

    path: str
    text: str
    muted: int = 0
    at: int = 0
    pieces: list[str] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)
    notes: list[NoteSpan] = field(default_factory=list)
    headings: list[Heading] = field(default_factory=list)
    commands: list[CiteCommand] = field(default_factory=list)
    lists: list[Mark] = field(default_factory=list)
    libraries: list[str] = field(default_factory=list)
    notices: list[str] = field(default_factory=list)
    own_keys: set[str] = field(default_factory=set)
    cites_all: bool = False
    prose: int = 0

    def put(self, start: int, end: int, printed: str) -> None:
        """The stretch prints these characters, which are no more than it has."""
        if not self.muted and start >= self.at:
            self.pieces += (self.text[self.at : start], printed, FILLER * (end - start - len(printed)))
            self.at = end

    def cover(self, start: int, end: int) -> None:
        """The stretch prints nothing, and what stands on both sides is glued together."""
        self.put(start, end, "")

    def blank(self, start: int, end: int) -> None:
        """The stretch is no prose."""
        if not self.muted and start >= self.at:
            self.pieces += (self.text[self.at : start], blanked(self.text[start:end]))
            self.at = end

    def begin_prose(self, at: int) -> None:
        """Nothing before the offset is prose: the preamble."""
        if not self.muted:
            self.pieces[:] = [blanked(self.text[:at])]
            self.at = self.prose = at

    def document(self, text: str) -> Document:
        """The finished document; `text` is the file's, with its own line ends."""
        masked = "".join((*self.pieces, self.text[self.at :]))
        masked = masked.replace("`", "‘").replace("'", "’")
        notes = self._closed_notes(masked)
        lists = self._lists(masked)
        body = _without(masked, notes, lists)
        streams = [Stream("body", "body", body)]
        streams += [
            Stream(f"note:{number}", "note", masked[note.start : note.end], note.start, note.anchor)
            for number, note in enumerate(notes, 1)
        ]
        quoted = [_tight(mark, masked) for stream in streams for mark in quotations(stream.text, stream.start)]
        own = [mark for mark in self.marks if mark.start >= self.prose]
        return Document(
            self.path,
            text,
            tuple(_with_line_ends(stream, text) for stream in streams) if "\r" in text else tuple(streams),
            in_order((*own, *lists, *quoted)),
            tuple(dict.fromkeys(self.libraries)),
            tuple(self.notices),
            tuple(_in_streams(self.commands, notes)),
            frozenset(self.own_keys),
            self.cites_all,
            outline=outline(masked, sorted(self.headings, key=lambda heading: heading.start)),
        )

    def _closed_notes(self, masked: str) -> list[NoteSpan]:
        """The notes of the text proper; one that nothing closes ends with its paragraph."""
        found: list[NoteSpan] = []
        for note in sorted(self.notes, key=lambda note: note.anchor):
            if note.end < 0:
                blank = _BLANK_LINE.search(masked, note.start)
                note.end = note.over = blank.start() if blank else len(masked)
            if note.anchor >= self.prose and (not found or note.anchor >= found[-1].over):
                found.append(note)
        return found

    def _lists(self, masked: str) -> list[Mark]:
        """The lists of works: `thebibliography`, and those typed under a heading."""
        headings = sorted(self.headings, key=lambda heading: heading.start)
        named = [heading for heading in headings if heading.start >= self.prose]
        typed = reference_lists(masked, named) if named else []
        apart = [mark for mark in typed if not any(own.start < mark.end and mark.start < own.end for own in self.lists)]
        return sorted((*self.lists, *apart), key=lambda mark: mark.start)


def _without(masked: str, notes: Iterable[NoteSpan], lists: Iterable[Mark]) -> str:
    """The text with the notes and the lists of works covered."""
    covers = [(note.anchor, note.over, _glued) for note in notes]
    covers += [(mark.start, mark.end, blanked) for mark in lists]
    pieces: list[str] = []
    at = 0
    for start, end, covered in sorted(covers, key=lambda cover: (cover[0], -cover[1])):
        if start >= at:
            pieces += (masked[at:start], covered(masked[start:end]))
            at = end
    return "".join((*pieces, masked[at:]))


def _glued(stretch: str) -> str:
    """Nothing, line ends included: a note of several paragraphs ends none of the text."""
    return FILLER * len(stretch)


def _tight(mark: Mark, masked: str) -> Mark:
    """The mark without what is covered at its ends: of ``a'' the letter, not the second tick."""
    start, end = after(masked, mark.start), before(masked, mark.end) + 1
    return Mark(mark.kind, start, end) if start < end else mark


def _in_streams(commands: Iterable[CiteCommand], notes: list[NoteSpan]) -> Iterable[CiteCommand]:
    """The commands in order, each once, with the stream it stands in."""
    anchors = [note.anchor for note in notes]
    seen: set[Span] = set()
    for command in sorted(commands, key=lambda command: (command.start, -command.end)):
        if Span(command.start, command.end) in seen:
            continue
        seen.add(Span(command.start, command.end))
        number = bisect_right(anchors, command.start)
        inside = number > 0 and command.start < notes[number - 1].over
        yield command._replace(stream=f"note:{number}") if inside else command


def _with_line_ends(stream: Stream, text: str) -> Stream:
    """The stream with the line ends of the file, where it has line ends there."""
    pieces: list[str] = []
    at, end = stream.start, stream.start + len(stream.text)
    for found in _CARRIAGE_RETURN.finditer(text, at, end):
        if stream.text[found.end() - 1 - stream.start] == "\n":
            pieces += (stream.text[at - stream.start : found.start() - stream.start], found[0])
            at = found.end()
    own = "".join((*pieces, stream.text[at - stream.start :]))
    return Stream(stream.id, stream.kind, own, stream.start, stream.anchor)
