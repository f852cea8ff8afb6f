"""Drafts in HTML: a page saved from the web, Word or Google Docs, with offsets in its source.

`tokens` cuts the source into tags and text, `reader` turns it into text of the same length and marks, `notes` finds the
footnotes.  What a browser would not show is covered.
"""

from collections.abc import Iterator

from refkit.documents.footnotes import note_covers
from refkit.documents.html.notes import linked_notes
from refkit.documents.html.reader import Reading
from refkit.documents.masking import paragraphs, patched
from refkit.documents.model import FILLER, Document
from refkit.documents.page import Page, in_order, parted

_BLANKS = f" \t\n\xa0{FILLER}"


def read_html(text: str, path: str) -> Document:
    """The document that a page makes; offsets are those of its source."""
    reading = Reading(text)
    reading.read()
    page = "".join(reading.pieces)
    linked = linked_notes(reading.elements, page)
    page = patched(page, linked.covers)
    taken = {mark.start for mark in linked.marks}
    own = (mark for mark in reading.marks if mark.kind != "note-mark" or mark.start not in taken)
    headings = tuple(sorted(reading.headings, key=lambda heading: heading.start))
    parts = parted(Page(page, (*own, *linked.marks), headings, linked.notes, bool(headings)))
    begins = tuple(_beginnings(patched(page, note_covers(page, linked.notes))))
    return Document(path, text, parts.streams, in_order(parts.marks), outline=parts.outline, paragraphs=begins)


def _beginnings(page: str) -> Iterator[int]:
    """Where the paragraphs that print something begin."""
    for start, end in paragraphs(page):
        words = page[start:end]
        if printed := words.strip(_BLANKS):
            yield start + words.index(printed[0])
