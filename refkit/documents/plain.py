"""Text without markup: the body is the whole text but for endnotes typed as a list and the draft's own list of works."""

from refkit.documents.endnotes import typed_endnotes
from refkit.documents.footnotes import note_covers
from refkit.documents.headings import heading_marks, lone_headings, reference_lists
from refkit.documents.masking import Patch, blanked, patched, restored, unified
from refkit.documents.model import Document, Mark, Stream
from refkit.documents.notemarks import note_marks
from refkit.documents.quotations import quotations


def read_plain(text: str, path: str) -> Document:
    """The document that a text without markup makes."""
    whole = unified(text)
    notes, bracketed = typed_endnotes(whole, lone_headings(whole))
    page = patched(whole, note_covers(whole, notes))
    headings = lone_headings(page)
    lists = reference_lists(page, headings)
    body = patched(page, [Patch(mark.start, blanked(page[mark.start : mark.end])) for mark in lists])
    streams = [Stream("body", "body", body)]
    streams += [
        Stream(f"note:{note.id}", "note", whole[note.start : note.end], note.start, note.anchor) for note in notes
    ]
    quoted = [mark for stream in streams for mark in quotations(stream.text, stream.start)]
    glued = [mark for stream in streams for mark in note_marks(stream.text, stream.start)]
    marks = (*heading_marks(page, headings), *lists, *quoted, *glued, *bracketed)
    return Document(path, text, tuple(with_line_ends(stream, text) for stream in streams), in_order(marks))


def with_line_ends(stream: Stream, text: str) -> Stream:
    """The stream with the line ends of the document's text."""
    if "\r" not in text:
        return stream
    own = restored(stream.text, text[stream.start : stream.start + len(stream.text)])
    return Stream(stream.id, stream.kind, own, stream.start, stream.anchor)


def in_order(marks: tuple[Mark, ...]) -> tuple[Mark, ...]:
    """The marks in the order of the text, the longer of two that begin together first, each once."""
    ordered = sorted(marks, key=lambda mark: (mark.start, -mark.end, mark.kind))
    return tuple(mark for mark, earlier in zip(ordered, (None, *ordered), strict=False) if mark != earlier)
