"""A line of the draft with carets under the words meant, cut to what fits a screen.

Only the neighbourhood of the words is looked at, so that a line of ten megabytes costs no more than a short one.
"""

import unicodedata
from dataclasses import dataclass

from refkit.span import Span

WIDTH = 100
_TAB = "    "
_CUT = "…"
_UNPRINTABLE = "\N{REPLACEMENT CHARACTER}"


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A stretch of a line as it is shown, and the line of carets that goes under it."""

    text: str
    carets: str


def excerpt(text: str, start: int, end: int, width: int = WIDTH) -> Excerpt:
    """The line that holds `start`, cut to about `width` columns around the span; a longer span shows its first line."""
    line = _line(text, start, width)
    start = min(max(start, line.start), line.end)
    end = max(start, min(end, line.end))
    window = _window(text, line, Span(start, end), width)
    opening = "" if window.start == line.start else _CUT
    closing = "" if window.end == line.end else _CUT
    before, meant, after = (
        shown_text(text[window.start : start]),
        shown_text(text[start : min(end, window.end)]),
        shown_text(text[min(end, window.end) : window.end]),
    )
    blanks, carets = columns(opening + before), max(columns(meant), 1)
    return Excerpt(f"{opening}{before}{meant}{after}{closing}", " " * blanks + "^" * carets)


def shown_text(text: str) -> str:
    """The text as a terminal may print it: tabs as blanks, nothing that steers the terminal or prints nothing."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(map(_shown, text))


def columns(text: str) -> int:
    """How many columns the text takes: two for wide characters (CJK, emoji), none for accents put on top."""
    return len(text) if text.isascii() else sum(map(_columns, text))


def _shown(character: str) -> str:
    if character == "\t":
        return _TAB
    category = unicodedata.category(character)
    if category == "Cf":  # joiners, soft hyphens, turns of direction
        return ""
    if category in ("Zs", "Zl", "Zp"):
        return " "
    return _UNPRINTABLE if category in ("Cc", "Cs") else character


def _columns(character: str) -> int:
    if unicodedata.category(character) in ("Mn", "Me"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def _line(text: str, start: int, width: int) -> Span:
    """The line that holds an offset, as far as a window can reach."""
    begin, limit = max(0, start - 2 * width), start + 2 * width
    first = max(text.rfind("\n", begin, start), text.rfind("\r", begin, start)) + 1
    ends = (text.find(end, start, limit) for end in "\r\n")
    last = min((end for end in ends if end >= 0), default=min(limit, len(text)))
    return Span(first or begin, last)


def _window(text: str, line: Span, meant: Span, width: int) -> Span:
    """The stretch of the line to be shown: all of it if it fits, else the words meant with what is around them."""
    if columns(shown_text(text[line.start : line.end])) <= width:
        return line
    end = _forward(text, meant.start, min(meant.end, line.end), width * 3 // 4)
    room = width - columns(shown_text(text[meant.start : end]))
    start = _backward(text, line.start, meant.start, room * 3 // 4)
    room -= columns(shown_text(text[start : meant.start]))
    return Span(start, _forward(text, end, line.end, room) if end == meant.end else end)


def _forward(text: str, start: int, end: int, room: int) -> int:
    """The offset up to which the text from `start` fits into the room."""
    while start < end and (room := room - columns(shown_text(text[start]))) >= 0:
        start += 1
    return start


def _backward(text: str, start: int, end: int, room: int) -> int:
    """The offset from which the text up to `end` fits into the room."""
    while end > start and (room := room - columns(shown_text(text[end - 1]))) >= 0:
        end -= 1
    return end
