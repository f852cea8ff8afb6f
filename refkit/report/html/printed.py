"""A page of HTML as it is read, for a report that shows a draft's words: its markup covered, every offset where it was.

Of the other formats the source is shown, which is what their writers have before their eyes.
"""

from collections.abc import Iterator
from dataclasses import replace

from refkit.documents import format_of, is_office
from refkit.documents.masking import Patch, patched
from refkit.documents.model import Document, Mark


def as_shown(document: Document) -> Document:
    """The document with the text that is to be shown."""
    if format_of(document.path) != "html":
        return document
    body = next(stream for stream in document.streams if stream.kind == "body")
    return replace(document, text=patched(body.text, _set_apart(document)))


def shown_italics(document: Document) -> tuple[Mark, ...]:
    """The words that are to be shown in italics, where the text has no sign of its own for them."""
    has_signs = format_of(document.path) != "html" and not is_office(document.path)
    return () if has_signs else document.marks_of("italic")


def _set_apart(document: Document) -> Iterator[Patch]:
    """What stands in the body in no words: notes, lists of works, code."""
    for stream in document.streams:
        if stream.kind == "note":
            yield Patch(stream.start, stream.text)
    for mark in document.marks_of("reference-list"):
        yield Patch(mark.start, mark.text)
    for mark in document.marks_of("code"):
        yield Patch(mark.start, document.text[mark.start : mark.end])
