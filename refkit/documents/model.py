"""What the readers of drafts make: a `Document` with streams of text and marks, and a `Draft` of several documents.

A stream is text in reading order: the body, or one note.  Its `text` is a stretch of the document's text in which
what is not prose (markup, code, comments, the list of works) is covered: characters of markup by FILLER, longer
skipped stretches by blanks and line ends.  So an offset in a stream is an offset in the document, less `start`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Literal, NamedTuple

from refkit.records import Mode
from refkit.span import Lines, PlacedLines, Span

# Stands for a character that prints nothing (an emphasis star, the rest of an entity): U+2060 WORD JOINER.
FILLER = "\u2060"

StreamKind = Literal["body", "note"]
MarkKind = Literal["italic", "quotation", "heading", "note-mark", "code", "comment", "reference-list", "block-quote"]


class Mark(NamedTuple):
    """A marked stretch of the document: offsets in the document, ends exclusive.

    `text` is what the mark is about: a note-mark's number, a comment's words, a reference-list's stretch with its
    markup covered; empty otherwise.
    """

    kind: MarkKind
    start: int
    end: int
    text: str = ""


@dataclass(frozen=True, slots=True)
class Stream:
    """Text in reading order.  `id` is `body` or `note:` and the number; `anchor` is the offset of the note's mark."""

    id: str
    kind: StreamKind
    text: str
    start: int = 0
    anchor: int | None = None


class Section(NamedTuple):
    """Where a heading begins, its level (1 is the highest), and its words."""

    start: int
    level: int
    title: str


class Words(NamedTuple):
    """Printed words that are typed otherwise (`p.~345--47`): each character with the stretch of the document it stands for."""

    text: str
    starts: Sequence[int]
    ends: Sequence[int]


class DescribedWork(NamedTuple):
    """What a live citation says about a work, which need not be in the library under the same key, or any."""

    key: str
    doi: str
    title: str
    families: tuple[str, ...]
    year: str


class CitedKey(NamedTuple):
    """A key of the library in a cite command, where it stands, and the notes around it.

    `described` is what a live citation says about the work; it may know no key, which is empty then.  `nameless` says
    that the author is not to be printed again: Pandoc's `-@key`.
    """

    key: str
    start: int
    end: int
    prenote: Words | None = None
    postnote: Words | None = None
    volume: Words | None = None
    suffix: str = ""
    described: DescribedWork | None = None
    nameless: bool = False


class CiteCommand(NamedTuple):
    """A command that cites works by their keys: `\\parencite[see][345]{zhukov2003inoy}`, or Pandoc's `[@key, p. 3]`.

    `name` is the command's, with its star, empty where it has none; `stream` the id of the stream in which it stands.
    `is_doubtful` says that it may be something else: Pandoc's `@key` in a sentence looks like a person's `@name`.
    """

    name: str
    start: int
    end: int
    mode: Mode
    works: tuple[CitedKey, ...]
    stream: str = "body"
    convention: Literal["latex", "pandoc", "field"] = "latex"
    is_doubtful: bool = False


@dataclass(frozen=True)
class Document:
    """A file as read.  `text` is the decoded file, byte order mark left out, line ends as they are.

    `marks` are in order of start.  `libraries` are the .bib files that the document itself names, as it writes them.
    `notices` are sentences on what was odd about the file, such as its encoding.  `commands` are its cite commands in
    order, `own_keys` the keys that it defines itself (`\\bibitem{key}`); `cites_all` says that it cites the whole
    library (`\\nocite{*}`), `is_partial` that it is a file of a LaTeX run, which holds no citation typed in words.
    `outline` are its headings in order; `paragraphs` where its paragraphs begin, in a file whose lines nobody counts (Word's).
    Where the text is only what a file prints (HTML), `source` is the file's own and `places` says for each character of
    the text where it stands there.
    """

    path: str
    text: str
    streams: tuple[Stream, ...]
    marks: tuple[Mark, ...] = ()
    libraries: tuple[str, ...] = ()
    notices: tuple[str, ...] = ()
    commands: tuple[CiteCommand, ...] = ()
    own_keys: frozenset[str] = frozenset()
    cites_all: bool = False
    is_partial: bool = False
    outline: tuple[Section, ...] = ()
    paragraphs: tuple[int, ...] = ()
    source: str = ""
    places: Sequence[int] = ()

    @cached_property
    def lines(self) -> Lines:
        """Lines and columns in the file of the offsets of the document's text."""
        return PlacedLines(self.source, self.places) if self.places else Lines(self.text)

    @cached_property
    def text_lines(self) -> Lines:
        """Lines and columns of the document's text itself."""
        return Lines(self.text) if self.places else self.lines

    def in_file(self, start: int, end: int) -> Span:
        """Where a stretch of the text stands in the file."""
        if not self.places:
            return Span(start, end)
        last = len(self.places) - 1
        begin = self.places[start] if start <= last else len(self.source)
        return Span(begin, max(begin, self.places[min(end - 1, last)] + 1) if end > start else begin)

    def marks_of(self, kind: MarkKind) -> tuple[Mark, ...]:
        """The marks of one kind, in order."""
        return tuple(mark for mark in self.marks if mark.kind == kind)


@dataclass(frozen=True)
class Draft:
    """One piece of writing: an ordered list of documents, such as the chapters of a book."""

    documents: tuple[Document, ...]

    @property
    def libraries(self) -> tuple[str, ...]:
        """The .bib files that its documents name, each once."""
        return tuple(dict.fromkeys(name for document in self.documents for name in document.libraries))

    @property
    def cites_all(self) -> bool:
        """Whether it cites everything that the library holds."""
        return any(document.cites_all for document in self.documents)

    @property
    def is_partial(self) -> bool:
        """Whether only a part of what it cites can be seen."""
        return any(document.is_partial for document in self.documents)

    @cached_property
    def own_keys(self) -> frozenset[str]:
        """The keys that its documents define themselves."""
        return frozenset().union(*(document.own_keys for document in self.documents))

    def rank(self, path: str) -> int:
        """Which of the documents has that path, counted from 0; -1 for any other file, which comes before them."""
        return self._ranks.get(path, -1)

    @cached_property
    def _ranks(self) -> Mapping[str, int]:
        return {document.path: number for number, document in enumerate(self.documents)}
