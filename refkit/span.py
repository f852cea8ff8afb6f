"""Offsets and lines: a span is a stretch of a text, and `Lines` says on which line and column an offset stands.

Offsets are code points of the decoded text, counted from 0, ends exclusive; lines and columns count from 1.
This is the only place that turns offsets into lines and columns.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

_LINE_END = re.compile(r"\r\n|\n|\r")


class Span(NamedTuple):
    """A stretch of a text: code points from `start` up to, not including, `end`."""

    start: int
    end: int

    def holds(self, offset: int) -> bool:
        """Whether the code point at `offset` lies inside."""
        return self.start <= offset < self.end


@dataclass(frozen=True, slots=True)
class Position:
    """A line and a column, both counted from 1; columns are code points."""

    line: int
    column: int


class Lines:
    """Where the lines of a text begin.  LF, CRLF and a lone CR each end a line."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._starts = [0, *(end.end() for end in _LINE_END.finditer(text))]

    def position(self, offset: int) -> Position:
        """The line and column of an offset; an offset past the end is that of the end."""
        offset = max(0, min(offset, len(self._text)))
        line = bisect_right(self._starts, offset)
        return Position(line, offset - self._starts[line - 1] + 1)

    def offset(self, line: int, column: int = 1) -> int | None:
        """The offset of a line and column, or None if the text has no such line."""
        if not 1 <= line <= len(self._starts):
            return None
        return self._starts[line - 1] + max(column, 1) - 1

    def line_text(self, line: int) -> str:
        """The text of a line without its line end; empty if there is no such line."""
        if not 1 <= line <= len(self._starts):
            return ""
        start = self._starts[line - 1]
        end = self._starts[line] if line < len(self._starts) else len(self._text)
        return self._text[start:end].rstrip("\r\n")


class PlacedLines(Lines):
    """Lines of a file of which only some characters were taken over: `places` says of each where it stands in the file.

    Offsets are those of the text that was made, lines and columns those of the file.
    """

    def __init__(self, source: str, places: Sequence[int]) -> None:
        super().__init__(source)
        self._places = places

    def position(self, offset: int) -> Position:
        """The line and column in the file of an offset of the text."""
        inside = 0 <= offset < len(self._places)
        return super().position(self._places[offset] if inside else len(self._text))

    def offset(self, line: int, column: int = 1) -> int | None:
        """The offset in the text of a line and column of the file, or of what comes next there."""
        offset = super().offset(line, column)
        return None if offset is None else bisect_left(self._places, offset)
