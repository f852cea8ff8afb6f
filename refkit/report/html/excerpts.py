"""What a library file shows on the page: the lines that findings are about, with a few around them.

A library of a hundred thousand entries would be no page that anybody reads.
"""

from collections.abc import Iterable, Iterator, Sequence

from refkit.checks.wording import counted
from refkit.documents.model import Document
from refkit.report.html.marking import Marking
from refkit.report.html.model import Block, Chapter, Piece
from refkit.report.html.signs import visible
from refkit.span import Span

_LINES_AROUND = 2
# Of a line that does not end, as in a file of one line, this much is shown before and behind the words meant.
_MOST_AROUND = 600
_MOST_MEANT = 2000


def excerpt_of(document: Document, marking: Marking, spans: Sequence[Span], id: str) -> Chapter:
    """The lines of a library file that hold some stretches, and how many were left out between them."""
    blocks = tuple(_blocks(document, marking, _merged(_window(document, span) for span in sorted(spans))))
    return Chapter(id, visible(document.path), blocks, ())


def _window(document: Document, span: Span) -> Span:
    """Whole lines around a stretch, as far as they are not endless."""
    lines, length = document.lines, len(document.text)
    end = min(max(span.end, span.start), span.start + _MOST_MEANT, length)
    first = lines.offset(max(1, lines.position(span.start).line - _LINES_AROUND)) or 0
    after = lines.offset(lines.position(end).line + _LINES_AROUND + 1)
    return Span(
        max(first, span.start - _MOST_AROUND), min(length if after is None else after, end + _MOST_AROUND, length)
    )


def _merged(windows: Iterable[Span]) -> list[Span]:
    """The stretches in order, those that touch as one."""
    found: list[Span] = []
    for window in windows:
        if found and window.start <= found[-1].end:
            found[-1] = Span(found[-1].start, max(found[-1].end, window.end))
        else:
            found.append(window)
    return found


def _blocks(document: Document, marking: Marking, windows: Sequence[Span]) -> Iterator[Block]:
    at = 0
    for window in (*windows, Span(len(document.text), len(document.text))):
        if left := document.text.count("\n", at, window.start):
            yield Block("gap", document.lines.position(at).line, (Piece(counted(left, "line")),))
        if window.start < window.end:
            inlines = tuple(marking.inlines(*window))
            yield Block("code", document.lines.position(window.start).line, inlines)
        at = window.end
