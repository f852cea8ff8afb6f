"""Text without markup: the body is the whole text but for endnotes typed as a list and the draft's own list of works."""

from refkit.documents.masking import unified
from refkit.documents.model import Document
from refkit.documents.page import Page, in_order, parted, with_line_ends


def read_plain(text: str, path: str) -> Document:
    """The document that a text without markup makes."""
    parts = parted(Page(unified(text)))
    streams = tuple(with_line_ends(stream, text) for stream in parts.streams)
    return Document(path, text, streams, in_order(parts.marks), outline=parts.outline)
