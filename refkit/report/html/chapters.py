"""The text of a document in blocks, with its marks: paragraphs, headings, quotations, code, and notes at the end.

The text is the draft's own, markup included, so that what is shown is what was typed; of a Word file or a page
it is what they print.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from refkit.documents.model import FILLER, Document, MarkKind
from refkit.report.html.marking import Marking
from refkit.report.html.model import Block, BlockKind, Chapter, Inline, Note, NoteMark
from refkit.report.html.signs import visible
from refkit.span import Span

_BLANKS = f" \t\r\n{FILLER}"
_LINE = re.compile(r"[^\r\n]*(?:\r\n?|\n|$)")
# A longer line was not wrapped by its writer: it is a paragraph, also where no blank line follows.
_LONGEST_WRAPPED = 200
# The kinds of marks that make a block of another kind, the first that fits.
_KINDS: tuple[tuple[MarkKind, BlockKind], ...] = (
    ("reference-list", "listed"),
    ("code", "code"),
    ("comment", "code"),
    ("block-quote", "quote"),
)


@dataclass(frozen=True, slots=True)
class _Hung:
    """A note of the document: its place on the page, its own words, and its mark, if that is something else.

    `is_hung` says that it belongs to a place in the text, which for a note without a mark is where it stands.
    """

    id: str
    label: str
    span: Span
    mark: Span | None
    is_hung: bool


def chapter_of(document: Document, marking: Marking, id: str) -> Chapter:
    """A document as the page shows it; `id` begins the names of its places on the page."""
    notes = _notes(document, id)
    blocks = tuple(_Blocks(document, marking, notes).blocks(id))
    marked = {each.note for block in blocks for each in block.inlines if isinstance(each, NoteMark)}
    shown = (_note(document, marking, note, note.id in marked) for note in notes)
    return Chapter(id, visible(document.path), blocks, tuple(shown))


def _notes(document: Document, id: str) -> list[_Hung]:
    """The notes, in the order of reading."""
    marks = {mark.start: mark for mark in document.marks_of("note-mark")}
    found = []
    for number, stream in enumerate((each for each in document.streams if each.kind == "note"), 1):
        mark = marks.get(-1 if stream.anchor is None else stream.anchor)
        span = Span(stream.start, stream.start + len(stream.text))
        label = visible(stream.id.removeprefix("note:"))
        place = Span(mark.start, mark.end) if mark else None
        found.append(_Hung(f"{id}n{number}", label, span, place, stream.anchor is not None))
    return found


def _note(document: Document, marking: Marking, note: _Hung, has_mark: bool) -> Note:
    number = 0 if document.paragraphs else document.lines.position(note.span.start).line
    text = document.text[note.span.start : note.span.end]
    start = note.span.start + len(text) - len(text.lstrip(_BLANKS))
    return Note(note.id, note.label, number, tuple(marking.inlines(start, note.span.end)), has_mark)


class _Blocks:
    """Divides what is not in notes into blocks."""

    def __init__(self, document: Document, marking: Marking, notes: Sequence[_Hung]) -> None:
        self._document, self._marking = document, marking
        self._notes = sorted(notes, key=lambda note: note.span)
        self._note_starts = [note.span.start for note in self._notes]
        self._marked = sorted((note for note in notes if note.mark), key=lambda note: note.mark or note.span)
        self._marks = {kind: _Within(document, kind) for kind in ("heading", *(mark for mark, _ in _KINDS))}
        self._body = next((stream for stream in document.streams if stream.kind == "body"), None)

    def blocks(self, id: str) -> Iterator[Block]:
        """The blocks, in order."""
        headings = 0
        for span, is_heading in self._spans():
            if self._is_all_notes(span) or not (inlines := tuple(self._inlines(span))):
                continue
            headings += is_heading
            kind: BlockKind = "heading" if is_heading else self._kind(span.start)
            yield Block(kind, self._number(span), inlines, f"{id}h{headings}" if is_heading else "")

    def _number(self, span: Span) -> int:
        """The line in which a block begins, or the paragraph that begins in it."""
        paragraphs = self._document.paragraphs
        if not paragraphs:
            return self._document.lines.position(span.start).line
        number = bisect_left(paragraphs, span.end)
        return number if number and paragraphs[number - 1] >= span.start else 0

    def _spans(self) -> Iterator[tuple[Span, bool]]:
        """The stretches between blank lines, and whether each is a heading; headings and long lines stand alone."""
        start, end = 0, 0
        for line in _LINE.finditer(self._document.text):
            words = Span(line.start(), line.start() + len(line[0].rstrip()))
            length = words.end - words.start if line[0].strip(_BLANKS) else 0
            is_heading = length > 0 and self._is_heading(words)
            ends_block = is_heading or not 0 < length <= _LONGEST_WRAPPED
            if ends_block and start < end:
                yield Span(start, end), False
            if ends_block and length:
                yield words, is_heading
            start = line.end() if ends_block else start
            end = words.end
        if start < end:
            yield Span(start, end), False

    def _is_heading(self, line: Span) -> bool:
        """Whether a line holds a heading and nothing else that is read: not `\\paragraph{Sources} The archives …`."""
        heading = self._marks["heading"].first_in(line)
        return heading is not None and not self._read(line.start, heading.start) + self._read(heading.end, line.end)

    def _read(self, start: int, end: int) -> str:
        """What of a stretch is read as body, without the characters that stand for markup."""
        if self._body is None or start >= end:
            return ""
        begin = self._body.start
        return self._body.text[max(0, start - begin) : max(0, end - begin)].replace(FILLER, "").strip()

    def _kind(self, start: int) -> BlockKind:
        return next((kind for mark, kind in _KINDS if self._marks[mark].holds(start)), "paragraph")

    def _is_all_notes(self, span: Span) -> bool:
        """Whether notes stand in a block and nothing of it is body: `[^1]: …` in Markdown."""
        return any(True for _ in self._cuts(span)) and not self._read(*span) and not self._has_mark(span)

    def _has_mark(self, span: Span) -> bool:
        """Whether a note of a block hangs where it stands, as `\\footnote{…}` alone on its line."""
        return any(note.mark is None and note.is_hung for note in self._cuts(span))

    def _cuts(self, span: Span) -> Iterator[_Hung]:
        """The notes whose words stand in a block."""
        first = max(0, bisect_right(self._note_starts, span.start) - 1)
        for note in self._notes[first:]:
            if note.span.start >= span.end:
                return
            if note.span.end > span.start and note.span.start < note.span.end:
                yield note

    def _inlines(self, span: Span) -> Iterator[Inline]:
        """The words of a block without those of its notes, for which their marks stand."""
        at = span.start
        for stretch, note in self._leaps(span):
            yield from self._marking.inlines(at, stretch.start)
            if stretch.start >= at and note.mark in (None, stretch):
                text = self._document.text[stretch.start : stretch.end] if note.mark else ""
                yield NoteMark(note.id, visible(text.replace(FILLER, "") or note.label))
            at = max(at, min(stretch.end, span.end))
        yield from self._marking.inlines(at, span.end)

    def _leaps(self, span: Span) -> list[tuple[Span, _Hung]]:
        """Where the words of a block are interrupted: by the marks of notes, and by notes that stand in their midst."""
        cuts = [(note.span, note) for note in self._cuts(span)]
        first = bisect_right(self._marked, span.start - 1, key=lambda note: (note.mark or note.span).start)
        for note in self._marked[first:]:
            if note.mark is None or note.mark.start >= span.end:
                break
            cuts.append((note.mark, note))
        return sorted(cuts, key=lambda cut: cut[0])


class _Within:
    """The marks of one kind, to be asked what stands in them."""

    def __init__(self, document: Document, kind: MarkKind) -> None:
        self._marks = sorted(Span(mark.start, mark.end) for mark in document.marks_of(kind))
        self._starts = [mark.start for mark in self._marks]

    def holds(self, offset: int) -> bool:
        """Whether an offset lies in a mark."""
        return self.first_in(Span(offset, offset + 1)) is not None

    def first_in(self, span: Span) -> Span | None:
        """The mark that a stretch begins in, else the first that begins in the stretch."""
        after = bisect_right(self._starts, span.start)
        near = self._marks[max(0, after - 1) : after + 1]
        return next((mark for mark in near if mark.start < span.end and span.start < mark.end), None)
