"""Where findings and citations stand: lines and columns of the documents, and of the entries of the library."""

from collections.abc import Iterable
from dataclasses import dataclass

from refkit.documents.model import Document, Draft
from refkit.library.entry import Library
from refkit.span import Position


@dataclass(frozen=True, slots=True)
class Extent:
    """The first line and column of a stretch, and those just after its end."""

    start: Position
    end: Position


class Places:
    """The files that drafts and libraries are made of, by their paths."""

    def __init__(self, drafts: Iterable[Draft], libraries: Iterable[Library] = ()) -> None:
        self._documents = {document.path: document for draft in drafts for document in draft.documents}
        self._entry_lines = {
            (entry.path, entry.start): entry.line for library in libraries for entry in library.entries
        }

    def document(self, path: str) -> Document | None:
        """The document with that path, None if it is no part of the drafts."""
        return self._documents.get(path)

    def extent(self, path: str, start: int, end: int) -> Extent:
        """Where a stretch of a file begins and ends.

        Of a library only the lines of its entries are known, so a place there begins and ends at its line's begin; of
        any other file nothing is known, and the place is its first line.
        """
        document = self._documents.get(path)
        if document is None:
            begin = Position(self._entry_lines.get((path, start), 1), 1)
            return Extent(begin, begin)
        return Extent(document.lines.position(start), document.lines.position(end))

    def label(self, path: str, start: int) -> str:
        """A place in words that editors understand: `draft.md:3:406`."""
        begin = self.extent(path, start, start).start
        return f"{path}:{begin.line}:{begin.column}"

    def source(self, path: str, start: int, end: int) -> str:
        """The text of a stretch, white space folded; empty for a file that is no document."""
        document = self._documents.get(path)
        return "" if document is None else " ".join(document.text[start:end].split())
