"""Where findings and citations stand: lines and columns of the documents, and of the entries of the library."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from refkit.documents.model import Document, Draft
from refkit.documents.whereabouts import Whereabouts, whereabouts
from refkit.library.library import Library
from refkit.span import Lines, Position, Span


@dataclass(frozen=True, slots=True)
class Extent:
    """The first line and column of a stretch, and those just after its end."""

    start: Position
    end: Position


class Places:
    """The files that drafts and libraries are made of, by their paths."""

    def __init__(self, drafts: Iterable[Draft], libraries: Iterable[Library] = ()) -> None:
        self._documents = {document.path: document for draft in drafts for document in draft.documents}
        self._libraries = {path: library for library in libraries for path in library.paths}
        self._lines: dict[str, Lines] = {}

    def document(self, path: str) -> Document | None:
        """The document with that path, None if it is no part of the drafts."""
        return self._documents.get(path)

    def extent(self, path: str, start: int, end: int) -> Extent:
        """Where a stretch of a file begins and ends; of a file that is neither draft nor library, its first line."""
        lines, begin = self._lines_of(path), self._lines_of(path).position(start)
        if path in self._documents and self._documents[path].places and end > start:
            last = lines.position(end - 1)  # behind the last character, not before the next one that is printed
            return Extent(begin, Position(last.line, last.column + 1))
        return Extent(begin, lines.position(end))

    def _lines_of(self, path: str) -> Lines:
        """The lines of a file; those of a library are counted when the first place in it is asked for."""
        if path in self._documents:
            return self._documents[path].lines
        if path not in self._lines:
            library = self._libraries.get(path)
            self._lines[path] = Lines(library.text(path) if library else "")
        return self._lines[path]

    def label(self, path: str, start: int) -> str:
        """A place in words that editors understand: `draft.md:3:406`."""
        begin = self.extent(path, start, start).start
        return f"{path}:{begin.line}:{begin.column}"

    def within(self, path: str, start: int) -> str:
        """A place in its file: `line 3:406`, or `paragraph 13, note 5` where nobody counts the lines."""
        document = self._documents.get(path)
        if document is None or not document.paragraphs:
            return f"line {self.label(path, start).removeprefix(f'{path}:')}"
        return str(replace(whereabouts(document, start), headings=()))

    def in_file(self, path: str, start: int, end: int) -> Span:
        """A stretch of a document as offsets of its file, which for a page of HTML are not those of what it prints."""
        document = self._documents.get(path)
        return Span(start, end) if document is None else document.in_file(start, end)

    def whereabouts(self, path: str, start: int) -> Whereabouts:
        """A place in the words of a reader: paragraph, headings, note; none of them for a file that is no document."""
        document = self._documents.get(path)
        return whereabouts(document, start) if document is not None else Whereabouts()

    def source(self, path: str, start: int, end: int) -> str:
        """The text of a stretch, white space folded; empty for a file that is no document."""
        document = self._documents.get(path)
        return "" if document is None else " ".join(document.text[start:end].split())
