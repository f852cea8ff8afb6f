"""Drafts in HTML: a page saved from the web, Word or Google Docs.

`tokens` cuts the source into tags and text, `reader` says what each of them prints, `notes` finds the footnotes.  The
document's text is what the page prints and nothing else, so that a tag of any length parts no words; where each of its
characters stands in the source is kept beside it.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import compress
from typing import NamedTuple

from refkit.documents.footnotes import Note, note_covers
from refkit.documents.headings import Heading
from refkit.documents.html.notes import linked_notes
from refkit.documents.html.reader import Reading
from refkit.documents.masking import Patch, paragraphs, patched
from refkit.documents.model import FILLER, Document, Mark
from refkit.documents.page import Page, in_order, parted

_BLANKS = f" \t\n\xa0{FILLER}"
# What parts two paragraphs, however many blocks begin and end there.
_GAP = re.compile(r"[ \t\u2060]*\n[ \t\u2060]*\n[ \t\n\u2060]*")


def read_html(text: str, path: str) -> Document:
    """The document that a page makes: its text is what is printed, its source the page."""
    reading = Reading(text, is_xml=path.lower().endswith(".xhtml") or text.lstrip()[:5] == "<?xml")
    reading.read()
    page = "".join(reading.pieces)
    linked = linked_notes(reading.elements, page)
    shown = _shown(patched(page, linked.covers))
    marks = [mark for each in (*reading.marks, *linked.marks) if (mark := shown.mark(each)) is not None]
    headings = [shown.heading(each) for each in sorted(reading.headings, key=_begin)]
    notes = tuple(map(shown.note, linked.notes))
    note_marks = (mark for mark in marks if mark.kind == "note-mark")
    masked = patched(shown.text, [Patch(mark.start, FILLER * (mark.end - mark.start)) for mark in note_marks])
    own = tuple(heading for heading in headings if heading.start < heading.end)
    parts = parted(Page(masked, tuple(marks), own, notes, bool(own)))
    begins = tuple(_beginnings(patched(masked, note_covers(masked, notes))))
    return Document(
        path,
        shown.text,
        parts.streams,
        in_order(parts.marks),
        outline=parts.outline,
        paragraphs=begins,
        source=text,
        places=shown.places,
    )


class _Shown(NamedTuple):
    """What a page prints, and where in the source every character of it stands."""

    text: str
    places: list[int]

    def offset(self, place: int) -> int:
        """The offset in the text of a place in the source, or of what is printed next."""
        return bisect_left(self.places, place)

    def mark(self, mark: Mark) -> Mark | None:
        """The mark on what is printed, without blanks at its ends; None where nothing is, unless it is a comment."""
        start, end = self.offset(mark.start), self.offset(mark.end)
        words = self.text[start:end]
        end = start + len(words.rstrip())
        start = min(start + len(words) - len(words.lstrip()), end)
        return Mark(mark.kind, start, end, mark.text) if start < end or mark.kind == "comment" else None

    def heading(self, heading: Heading) -> Heading:
        """The heading with its words as they are printed."""
        return Heading(self.offset(heading.start), self.offset(heading.end), heading.level, True)

    def note(self, note: Note) -> Note:
        """The note where it is printed."""
        start, end = self.offset(note.start), self.offset(note.end)
        words = self.text[start:end]
        start += len(words) - len(words.lstrip())
        anchor = None if note.anchor is None else self.offset(note.anchor)
        return Note(note.id, self.offset(note.covers), start, max(start, end), self.offset(note.cover_end), anchor)


def _shown(page: str) -> _Shown:
    begin = len(page) - len(page.lstrip(_BLANKS))
    page = FILLER * begin + _GAP.sub(lambda gap: "\n\n" + FILLER * (len(gap[0]) - 2), page[begin:])
    prints = [character != FILLER for character in page]
    return _Shown(page.replace(FILLER, ""), list(compress(range(len(page)), prints)))


def _begin(heading: Heading) -> int:
    return heading.start


def _beginnings(page: str) -> Iterator[int]:
    """Where the paragraphs that print something begin."""
    for start, end in paragraphs(page):
        words = page[start:end]
        if printed := words.strip(_BLANKS):
            yield start + words.index(printed[0])
