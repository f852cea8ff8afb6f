"""Finds the parentheses of a stream, inner ones too, in one pass and with a bound on what is worth reading."""

import re
from collections.abc import Generator, Iterator

from refkit.span import Span

# The longest citing parenthesis seen in real articles has some 600 characters; what is longer is prose.
LONGEST = 1_500
# A citation inside a citation inside a remark: more is a game or a formula.
DEEPEST = 4

# Most parentheses hold no other, and end on their line.
_PLAIN = re.compile(r"\([^()\[\]\n\r]*+\)")
# A bracket, or the end of a paragraph; one character is looked for first, which is twice as fast.
_MARK = re.compile(r"[()\[\]\n\r](?:(?<=\n)[ \t\u00a0]*\r?\n|(?<=\r)\r|(?<![\n\r]))")


def find_parentheses(text: str, square: bool = False) -> list[Span]:
    """The spans of all parentheses that close within their paragraph, brackets included, in the order of their ends.

    Square brackets inside a parenthesis are parentheses too: `(she calls it "a window" [211])`; with `square` all are.
    Parentheses longer than LONGEST or holding more than DEEPEST levels are left out, those inside them are not.  An
    opening bracket that is never closed in its paragraph is passed over.
    """
    return list(_closed(text, square))


def _closed(text: str, square: bool) -> Iterator[Span]:
    nearest = {sign: text.find(sign) for sign in ("([" if square else "(")}
    while starts := [at for at in nearest.values() if at >= 0]:
        start = min(starts)
        plain = _PLAIN.match(text, start)
        if plain is not None:
            end = plain.end()
            if end - start <= LONGEST:
                yield Span(start, end)
        else:
            end = yield from _nested(text, start, square)
        for sign, at in nearest.items():
            if 0 <= at < end:
                nearest[sign] = text.find(sign, end)


def _nested(text: str, start: int, square: bool) -> Generator[Span, None, int]:
    """The parentheses from an opening bracket on; returns where none is open any more."""
    open_at: list[tuple[str, int]] = []
    heights: list[int] = []  # how many levels lie inside each open bracket so far
    for mark in _MARK.finditer(text, start):
        sign = mark.group()
        if sign == "(" or (sign == "[" and (open_at or square)):
            open_at.append((sign, mark.start()))
            heights.append(0)
        elif sign not in "()[]":
            return mark.end()
        elif sign in ")]":
            while sign == ")" and open_at and open_at[-1][0] == "[":  # a square bracket that was not closed
                open_at.pop()
                heights.pop()
            if open_at and (sign == ")" or open_at[-1][0] == "["):
                begin, height = open_at.pop()[1], heights.pop()
                if heights:
                    heights[-1] = max(heights[-1], height + 1)
                if mark.end() - begin <= LONGEST and height <= DEEPEST:
                    yield Span(begin, mark.end())
            if not open_at:
                return mark.end()
    return len(text)
