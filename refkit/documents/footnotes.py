"""Footnotes in Markdown: `[^12]` in the text, `[^12]: …` with its indented paragraphs, and inline `^[…]`."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from refkit.documents.masking import Patch, blanked, filled
from refkit.documents.model import Mark

_LABEL = re.compile(r"^ {0,3}\[\^([^\s\[\]^]+)\]:[ \t]*", re.MULTILINE)
_REFERENCE = re.compile(r"\[\^([^\s\[\]^]+)\]")
# a further line of the same paragraph, and a further paragraph, which is indented
_NEXT_LINE = re.compile(r"\n(?! {0,3}(?:\[\^[^\s\[\]^]+\]:|#{1,6}[ \t]))[ \t]*+\S[^\n]*")
_NEXT_PARAGRAPH = re.compile(r"\n(?:[ \t]*\n)+(?: {4}|\t)[ \t]*+\S[^\n]*")


@dataclass(frozen=True, slots=True)
class Note:
    """A note's own text (`start`, `end`), what is covered for it in the body (from `covers`), where it hangs."""

    id: str
    covers: int
    start: int
    end: int
    cover_end: int
    anchor: int | None = None

    @property
    def is_inline(self) -> bool:
        """Whether the note stands in the sentence that it belongs to."""
        return self.anchor == self.covers


def defined_notes(text: str) -> list[Note]:
    """The notes that are defined on lines of their own, in the order of the text, not yet hung on their marks."""
    notes: list[Note] = []
    for label in _LABEL.finditer(text):
        if not notes or label.start() >= notes[-1].end:
            end = _end_of_note(text, label.end())
            notes.append(Note(label[1], label.start(1) - len("[^"), label.end(), end, end))
    return notes


def note_references(text: str, notes: Iterable[Note]) -> list[Mark]:
    """Marks on every `[^id]` but the labels of the definitions."""
    labels = {note.covers for note in notes}
    return [
        Mark("note-mark", found.start(), found.end(), found[1])
        for found in _REFERENCE.finditer(text)
        if found.start() not in labels
    ]


def hung(notes: Iterable[Note], references: Iterable[Mark]) -> list[Note]:
    """The notes with the offset of the first mark that each belongs to, in the order of reading."""
    anchors: dict[str, int] = {}
    for mark in references:
        anchors.setdefault(mark.text, mark.start)
    placed = [
        note
        if note.is_inline
        else Note(note.id, note.covers, note.start, note.end, note.cover_end, anchors.get(note.id))
        for note in notes
    ]
    return sorted(placed, key=lambda note: (note.anchor is None, note.anchor or 0, note.start))


def inline_notes(text: str, pairs: Iterable[tuple[int, int]]) -> list[Note]:
    """The notes `^[…]` among the pairs of brackets, which come in order of their opening; no note inside a note."""
    notes: list[Note] = []
    for opening, closing in pairs:
        is_note = opening > 0 and text[opening - 1] == "^"
        if is_note and (not notes or opening > notes[-1].end):
            number = len(notes) + 1
            notes.append(Note(f"inline{number}", opening - 1, opening + 1, closing, closing + 1, opening - 1))
    return notes


def note_covers(text: str, notes: Iterable[Note]) -> list[Patch]:
    """What stands in the body in the place of the notes."""
    return [
        Patch(note.covers, (filled if note.is_inline else blanked)(text[note.covers : note.cover_end]))
        for note in notes
    ]


def _end_of_note(text: str, at: int) -> int:
    line_end = text.find("\n", at)
    end = line_end if line_end >= 0 else len(text)
    while further := _NEXT_LINE.match(text, end) or _NEXT_PARAGRAPH.match(text, end):
        end = further.end()
    return end
