"""Text without markup: the body is the whole text, only the draft's own list of works is covered."""

from refkit.documents.headings import heading_marks, lone_headings, reference_lists
from refkit.documents.masking import Patch, blanked, patched, restored, unified
from refkit.documents.model import Document, Mark, Stream
from refkit.documents.notemarks import note_marks
from refkit.documents.quotations import quotations


def read_plain(text: str, path: str) -> Document:
    """The document that a text without markup makes."""
    page = unified(text)
    headings = lone_headings(page)
    lists = reference_lists(page, headings)
    body = patched(page, [Patch(mark.start, blanked(page[mark.start : mark.end])) for mark in lists])
    marks = (*heading_marks(page, headings), *lists, *quotations(body), *note_marks(body))
    return Document(path, text, (Stream("body", "body", restored(body, text)),), in_order(marks))


def in_order(marks: tuple[Mark, ...]) -> tuple[Mark, ...]:
    """The marks in the order of the text, the longer of two that begin together first, each once."""
    ordered = sorted(marks, key=lambda mark: (mark.start, -mark.end, mark.kind))
    return tuple(mark for mark, earlier in zip(ordered, (None, *ordered), strict=False) if mark != earlier)
