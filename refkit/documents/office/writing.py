"""What a word processor's file says, written down as text: paragraphs parted by blank lines, notes at the end.

The text is what `refkit parse --text` prints and what offsets count.  A note's mark stands in it as raised digits.
`origins` say for every stretch of it from which node of the XML it comes.
"""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from refkit.documents.footnotes import Note
from refkit.documents.headings import Heading
from refkit.documents.masking import Patch, filled, patched
from refkit.documents.model import CiteCommand, Document, Mark, Stream
from refkit.documents.notemarks import raised
from refkit.documents.office.archive import Element
from refkit.documents.page import Page, in_order, parted
from refkit.errors import RefkitError

PARAGRAPH_END = "\n\n"

_MOST_CHARACTERS = 20_000_000

NoteKind = Literal["footnote", "endnote"]


class Origin(NamedTuple):
    """Where the text from `start` to `end` comes from: the node's text (or what follows it: `is_tail`), from `at` on."""

    start: int
    end: int
    node: Element
    is_tail: bool = False
    at: int = 0


@dataclass(frozen=True, slots=True)
class Reference:
    """The mark of a note in the body; `name` is the note's name in the file, `number` its number among its kind.

    A note with a mark of its own, such as the `*` of an acknowledgement, is not counted: its number is `*1`, `*2` …
    """

    start: int
    end: int
    kind: NoteKind
    name: str
    number: str
    node: Element


@dataclass
class Writing:
    """Collects the text of a file in the order of reading: first the body, then the notes."""

    pieces: list[str] = field(default_factory=list)
    at: int = 0
    origins: list[Origin] = field(default_factory=list)
    italics: list[Mark] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)
    headings: list[Heading] = field(default_factory=list)
    lists: list[Mark] = field(default_factory=list)
    paragraphs: list[int] = field(default_factory=list)
    references: list[Reference] = field(default_factory=list)
    commands: list[CiteCommand] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    in_notes: bool = False
    # How many notes of each kind there are so far, with marks of their own or without.
    _numbers: Counter[tuple[NoteKind, bool]] = field(default_factory=Counter)
    # A note has begun, and none of its words have been said.
    _is_fresh: bool = False

    def say(self, text: str, node: Element, is_tail: bool = False, at: int = 0) -> None:
        """The text goes on with these words, which stand in a node from its character `at` on."""
        if self._is_fresh:
            at += len(text) - len(text := text.lstrip())
        if text:
            self._is_fresh = False
            self.origins.append(Origin(self.at, self.at + len(text), node, is_tail, at))
            self._write(text)

    def slant(self, start: int) -> None:
        """What was said from an offset on is in italics."""
        if self.italics and self.italics[-1].end == start:
            start = self.italics.pop().start
        if start < self.at:
            self.italics.append(Mark("italic", start, self.at))

    def refer(self, kind: NoteKind, name: str, node: Element, has_own_mark: bool = False) -> None:
        """A note hangs here."""
        if self.in_notes:
            return
        self._numbers[kind, has_own_mark] += 1
        number = f"{'*' * has_own_mark}{self._numbers[kind, has_own_mark]}"
        start = self.at
        self._write("*" if has_own_mark else raised(number))
        self.references.append(Reference(start, self.at, kind, name, number, node))

    def end_paragraph(self, start: int, pieces: int) -> bool:
        """The paragraph that began at an offset, with so many pieces before it, is over; False if it holds no words."""
        words = "".join(self.pieces[pieces:])
        if not words.strip():
            del self.pieces[pieces:]
            self.at = start
            while self.origins and self.origins[-1].start >= start:
                self.origins.pop()
            while self.italics and self.italics[-1].start >= start:
                self.italics.pop()
            return False
        if not self.in_notes:
            self.paragraphs.append(start + len(words) - len(words.lstrip()))
        self._write(PARAGRAPH_END)
        return True

    def head(self, start: int, level: int) -> None:
        """The paragraph that began at an offset, and is over, is a heading."""
        end = self.at - len(PARAGRAPH_END)
        self.headings.append(Heading(start, end, level, True))
        self.marks.append(Mark("heading", start, end))

    def quote(self, start: int) -> None:
        """The paragraph that began at an offset, and is over, is set off as a quotation."""
        end = self.at - len(PARAGRAPH_END)
        last = self.marks[-1] if self.marks else None
        if last is not None and last.kind == "block-quote" and last.end == start - len(PARAGRAPH_END):
            start = self.marks.pop().start
        self.marks.append(Mark("block-quote", start, end))

    def begin_note(self, reference: Reference) -> int:
        """The text of a note begins; the offset of its first words."""
        self.in_notes = True
        self._write("* " if reference.number.startswith("*") else f"{raised(reference.number)} ")
        self._is_fresh = True
        return self.at

    def end_note(self, reference: Reference, label: int, start: int) -> None:
        """The note is over that began, with its number, at `label`."""
        self._is_fresh = False
        end = max(self.at - len(PARAGRAPH_END), start)
        if self.at == start:
            self._write(PARAGRAPH_END)
        self.notes.append(Note(self.id_of(reference), label, start, end, self.at, reference.start))

    def id_of(self, reference: Reference) -> str:
        """The number of a note as its mark has it; that of an endnote is told from a footnote's."""
        has_both = len({kind for kind, _ in self._numbers}) > 1
        return f"end{reference.number}" if has_both and reference.kind == "endnote" else reference.number

    def note_at(self, offset: int) -> Reference | None:
        """The mark of the note in which an offset lies; None for one in the body."""
        note = next((note for note in self.notes if note.covers <= offset < note.cover_end), None)
        if note is None:
            return None
        return next((each for each in self.references if each.start == note.anchor), None)

    def origins_of(self, start: int, end: int) -> tuple[Origin, Origin] | None:
        """Whence the first and the last character of a stretch come; None where the file says nothing at all."""
        if not self.origins:
            return None
        first = bisect_right(self.origins, start, key=_end_of)
        last = max(bisect_left(self.origins, max(end, start + 1), key=_start_of) - 1, first)
        most = len(self.origins) - 1
        return self.origins[min(first, most)], self.origins[min(last, most)]

    def document(self, path: str, notices: Sequence[str]) -> Document:
        """The document that the text makes."""
        text = "".join(self.pieces)
        text = text[:-1] if text.endswith(PARAGRAPH_END) else text
        note_marks = [Mark("note-mark", each.start, each.end, self.id_of(each)) for each in self.references]
        masked = patched(text, [Patch(mark.start, filled(text[mark.start : mark.end])) for mark in note_marks])
        marks = (*self.marks, *note_marks, *(trimmed for each in self.italics if (trimmed := _trimmed(each, text))))
        notes = tuple(sorted(self.notes, key=lambda note: note.anchor or 0))
        page = Page(masked, marks, tuple(self.headings), notes, bool(self.headings), tuple(self.lists))
        parts = parted(page)
        commands = tuple(_in_streams(sorted(self.commands, key=lambda each: each.start), parts.streams))
        return Document(
            path,
            text,
            parts.streams,
            in_order(parts.marks),
            notices=tuple(notices),
            commands=commands,
            outline=parts.outline,
            paragraphs=tuple(self.paragraphs),
        )

    def _write(self, text: str) -> None:
        if self.at > _MOST_CHARACTERS:
            raise RefkitError("the text of the file is longer than that of any draft", "split the draft")
        self.pieces.append(text)
        self.at += len(text)

    def said_since(self, start: int) -> str:
        """What was said from an offset on."""
        at, number = self.at, len(self.pieces)
        while at > start:
            number -= 1
            at -= len(self.pieces[number])
        return "".join(self.pieces[number:])[start - at :]


def _start_of(origin: Origin) -> int:
    return origin.start


def _end_of(origin: Origin) -> int:
    return origin.end


def _trimmed(mark: Mark, text: str) -> Mark | None:
    """The mark without blanks at its ends; None where nothing is left."""
    words = text[mark.start : mark.end]
    start = mark.start + len(words) - len(words.lstrip())
    end = mark.start + len(words.rstrip())
    return Mark(mark.kind, start, end) if start < end else None


def _in_streams(commands: Sequence[CiteCommand], streams: Sequence[Stream]) -> list[CiteCommand]:
    """The commands, each with the stream in which it stands."""
    notes = sorted((stream for stream in streams if stream.kind == "note"), key=lambda note: note.start)
    starts = [note.start for note in notes]
    found = []
    for command in commands:
        number = bisect_right(starts, command.start) - 1
        inside = number >= 0 and command.start < notes[number].start + len(notes[number].text)
        found.append(command._replace(stream=notes[number].id) if inside else command)
    return found
