"""What of a draft's markup goes over into LaTeX inside a line: emphasis, quotation marks, code, and links.

The markup is known by what the reader covered and marked.  A `Pair` is put around a stretch, a `Swap` takes its place.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from refkit.convert.signs import escape
from refkit.documents.model import FILLER, Document, Mark, MarkKind, Stream

_BLANK_LINE = re.compile(r"\n[ \t\r\u2060]*\n")
_LINK = re.compile(
    r"""\]\((?P<target>(?:[^()\n]|\([^()\n]*\))*)\)
      | <?(?P<address>(?:https?://|www\.)[^\s<>"“”\[\](){}\u2060]*[^\s<>"“”\[\](){}.,;:!?'’*_\u2060])>?""",
    re.VERBOSE,
)
_ROW = re.compile(r"\*\*+|__+")
# \url takes an address as it is, unless it stands in the argument of another command
_EASY_ADDRESS = re.compile(r"[^\s\\{}^%#&~]+")


class Pair(NamedTuple):
    """Put an opening and a closing brace around a stretch."""

    start: int
    end: int
    opening: str


class Swap(NamedTuple):
    """Put LaTeX in the place of a stretch; where it is empty, between two characters."""

    start: int
    end: int
    text: str


class Marks:
    """The marks of a document by their kinds, so that those of one note are found at once."""

    def __init__(self, document: Document) -> None:
        self._marks: dict[MarkKind, list[Mark]] = {}
        for mark in document.marks:
            self._marks.setdefault(mark.kind, []).append(mark)

    def within(self, kind: MarkKind, stream: Stream) -> list[Mark]:
        """The marks of a kind that stand in the stretch of a stream, in order."""
        marks, end = self._marks.get(kind, []), stream.start + len(stream.text)
        first, last = (bisect_left(marks, place, key=_begin) for place in (stream.start, end))
        return [mark for mark in marks[first:last] if mark.end <= end]


def _begin(mark: Mark) -> int:
    return mark.start


class Holes:
    """Stretches of a text that other text fills, apart from each other."""

    def __init__(self, swaps: Iterable[Swap]) -> None:
        self._holes = sorted((swap.start, swap.end) for swap in swaps if swap.start < swap.end)

    def __contains__(self, place: int) -> bool:
        number = bisect_left(self._holes, (place + 1, -1)) - 1
        return number >= 0 and place < self._holes[number][1]

    def clip(self, pair: Pair) -> Pair:
        """The pair outside of the holes that cut it; it ends before it begins where nothing of it is left."""
        start, end = pair.start, pair.end
        for hole in self._holes[max(0, bisect_left(self._holes, (start, -1)) - 1) :]:
            if hole[0] >= end:
                break
            if hole[0] <= start < hole[1]:
                start = hole[1]
            if hole[0] < end <= hole[1]:
                end = hole[0]
        return Pair(start, end, pair.opening)


def emphasis(document: Document, marks: Marks, stream: Stream, holes: Holes) -> Iterator[Pair]:
    r"""`\emph{}` around what is marked italic, `\textbf{}` around what stands between double signs.

    Signs in the holes, which other text fills, are none.
    """
    italics = marks.within("italic", stream)
    for mark in italics:
        if mark.start < mark.end:
            yield Pair(mark.start, mark.end, r"\emph{")
    beside = {mark.start for mark in italics}, {mark.end for mark in italics}
    yield from _bold(document.text, stream, beside, holes)


def _bold(text: str, stream: Stream, beside: tuple[set[int], set[int]], holes: Holes) -> Iterator[Pair]:
    """The rows of two signs and more that the reader covered, two by two inside a paragraph.

    One sign of a row belongs to the italics that begin or end beside it.
    """
    opened: dict[str, int] = {}
    last = stream.start
    for row in _ROW.finditer(text, stream.start, stream.start + len(stream.text)):
        shown = stream.text[row.start() - stream.start : row.end() - stream.start]
        signs = len(row[0]) - (row.end() in beside[0] or row.start() in beside[1])
        if signs < 2 or shown.strip(FILLER) or row.start() in holes:
            continue
        if _BLANK_LINE.search(text, last, row.start()):
            opened.clear()
        last, begin = row.start(), opened.pop(row[0][0], None)
        if begin is None:
            opened[row[0][0]] = row.end()
        elif begin < row.start():
            yield Pair(begin, row.start(), r"\textbf{")


def quotation_marks(document: Document, marks: Marks, stream: Stream) -> Iterator[Swap]:
    """Curly marks in the place of the straight ones around what is marked as a quotation."""
    for mark in marks.within("quotation", stream):
        for place, sign in ((mark.start - 1, "“"), (mark.end, "”")):
            if document.text[place : place + 1] == '"':
                yield Swap(place, place + 1, sign)


def code(document: Document, marks: Marks, stream: Stream) -> Iterator[Swap]:
    r"""Code inside a paragraph as `\texttt{}`, line by line; comments as comments."""
    for mark in marks.within("code", stream):
        lines = document.text[mark.start : mark.end].strip("`~").strip().splitlines()
        text = "\\newline\n".join(rf"\texttt{{{escape(line.strip())}}}" for line in lines)
        yield Swap(mark.start, mark.end, text)
    for mark in marks.within("comment", stream):
        lines = mark.text.split("\n")
        yield Swap(mark.start, mark.end, "".join(f"% {line.strip()}\n" for line in lines))


def links(document: Document, stream: Stream) -> Iterator[Swap]:
    r"""The targets of links and bare addresses, which the reader covered, behind the words of the link."""
    for found in _LINK.finditer(document.text, stream.start, stream.start + len(stream.text)):
        covered = stream.text[found.start() - stream.start : found.end() - stream.start]
        if covered.strip(FILLER + " <>"):
            continue
        if found["address"]:
            yield Swap(found.start(), found.end(), _address(found["address"]))
        else:
            parts = found["target"].split()
            yield Swap(found.start(), found.end(), f" ({_address(parts[0])})" if parts else "")


def _address(address: str) -> str:
    return rf"\url{{{address}}}" if _EASY_ADDRESS.fullmatch(address) else rf"\texttt{{{escape(address)}}}"
