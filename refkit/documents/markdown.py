"""Markdown, Pandoc's included: a text with markup becomes streams of prose and marks that say what the markup said.

Each step covers one kind of markup in a text that stays as long as it was, in the order in which the kinds hide each
other: code hides everything, an escape hides emphasis, a link target hides underscores.
"""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, replace

from refkit.documents.blocks import cover_quote_signs, marked_headings
from refkit.documents.characters import cover_entities, cover_escapes, cover_raised, show_escaped
from refkit.documents.emphasis import cover_emphasis
from refkit.documents.endnotes import typed_endnotes
from refkit.documents.footnotes import Note, defined_notes, hung, inline_notes, note_covers, note_references
from refkit.documents.frontmatter import front_matter
from refkit.documents.headings import Heading, lone_headings, reference_lists
from refkit.documents.links import bracket_pairs, cite_keys, cover_links
from refkit.documents.masking import Patch, blanked, filled, patched, unified
from refkit.documents.model import Document, Mark, Stream
from refkit.documents.notemarks import note_marks
from refkit.documents.opaque import cover_opaque
from refkit.documents.plain import in_order, with_line_ends
from refkit.documents.quotations import quotations
from refkit.documents.tags import cover_tags


@dataclass(frozen=True, slots=True)
class _Page:
    """The whole text with its markup covered, before body and notes are parted."""

    text: str
    marks: tuple[Mark, ...]
    headings: tuple[Heading, ...]
    notes: tuple[Note, ...]


def read_markdown(text: str, path: str) -> Document:
    """The document that a text in Markdown makes: its body, then its notes in the order of their marks."""
    page = unified(text)
    front = front_matter(page)
    opaque = cover_opaque(blanked(page[: front.end]) + page[front.end :])
    blocks = _read_blocks(opaque.text, page)
    lists, streams, bracketed = _streams(blocks)
    quoted = [mark for stream in streams for mark in quotations(stream.text, stream.start)]
    glued = [mark for stream in streams for mark in note_marks(stream.text, stream.start)]
    marks = (*opaque.marks, *blocks.marks, *lists, *quoted, *_outside_keys([*glued, *bracketed], blocks.marks))
    whole = tuple(with_line_ends(stream, text) for stream in streams)
    return Document(path, text, whole, in_order(marks), front.libraries, opaque.notices)


def _read_blocks(text: str, original: str) -> _Page:
    """The page after blocks and all that stands inside a line were covered."""
    tags = cover_tags(text)
    text, quotes = cover_quote_signs(cover_escapes(tags.text))
    text, headings, heading_marks = marked_headings(text)
    notes = defined_notes(text)
    cuts = [edge for note in notes for edge in (note.start, note.end)]
    cuts += [edge for heading in headings for edge in (heading.start, heading.end)]
    references = note_references(text, notes)
    pairs = bracket_pairs(text)
    notes = [*notes, *inline_notes(text, pairs)]
    text = patched(text, [Patch(mark.start, filled(text[mark.start : mark.end])) for mark in references])
    keys = cite_keys(text)
    raised = cover_raised(cover_links(text, pairs))
    emphasis = cover_emphasis(raised.text, cuts)
    marks = (*tags.marks, *quotes, *heading_marks, *references, *keys, *raised.marks, *emphasis.marks)
    finished = show_escaped(cover_entities(emphasis.text), original)
    return _Page(finished, marks, tuple(headings), tuple(hung(notes, references)))


def _streams(page: _Page) -> tuple[list[Mark], list[Stream], list[Mark]]:
    """The lists of works, the body without notes and lists, followed by the notes, and the marks of typed endnotes."""
    body = patched(page.text, note_covers(page.text, page.notes))
    known = [mark for mark in page.marks if mark.kind == "note-mark"]
    typed, bracketed = typed_endnotes(body, sorted((*page.headings, *lone_headings(body)), key=_begin), known)
    body = patched(body, note_covers(body, typed))
    marked = {heading.start for heading in page.headings}
    lone = (heading for heading in lone_headings(body) if heading.start not in marked)
    headings = sorted((*page.headings, *lone), key=_begin)
    lists = reference_lists(body, headings)
    body = patched(body, [Patch(mark.start, blanked(body[mark.start : mark.end])) for mark in lists])
    taken = {note.id for note in page.notes}
    notes = [*page.notes, *(replace(note, id=f"end{note.id}") if note.id in taken else note for note in typed)]
    own = [Stream(f"note:{note.id}", "note", _own_text(page, note), note.start, note.anchor) for note in notes]
    return lists, [Stream("body", "body", body), *own], bracketed


def _begin(heading: Heading) -> int:
    return heading.start


def _outside_keys(glued: list[Mark], marks: Iterable[Mark]) -> list[Mark]:
    """Without the note marks that are digits of a key: `[@getty85, p. 3]`."""
    keys = sorted((mark.start, mark.end) for mark in marks if mark.kind == "cite-key")
    ends = [0, *(end for _, end in keys)]
    return [mark for mark in glued if ends[bisect_right(keys, (mark.start, mark.end))] < mark.end]


def _own_text(page: _Page, note: Note) -> str:
    return page.text[note.start : note.end]
