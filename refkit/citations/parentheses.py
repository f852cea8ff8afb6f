"""Finds the parentheses of a stream, inner ones too, in one pass and with a bound on what is worth reading."""

import re
from collections.abc import Iterator

from refkit.span import Span

# The longest citing parenthesis seen in real articles has some 600 characters; what is longer is prose.
LONGEST = 1_500
# A citation inside a citation inside a remark: more is a game or a formula.
DEEPEST = 4

# A whole parenthesis with nothing but words in it, a bracket, or the end of a paragraph; one character is looked for
# first, which is twice as fast.
_MARK = re.compile(r"[()\[\]\n\r](?:(?<=\()[^()\[\]\n\r]*+\)|(?<=\n)[ \t\u00a0]*\r?\n|(?<=\r)\r|(?<![\n\r]))")


def find_parentheses(text: str, square: bool = False) -> list[Span]:
    """The spans of all parentheses that close within their paragraph, brackets included, in the order of their ends.

    Square brackets inside a parenthesis are parentheses too: `(she calls it "a window" [211])`; with `square` all are.
    Parentheses longer than LONGEST or holding more than DEEPEST levels are left out, those inside them are not.  An
    opening bracket that is never closed in its paragraph is passed over.
    """
    return list(_closed(text, square))


def _closed(text: str, square: bool) -> Iterator[Span]:
    open_at: list[tuple[str, int]] = []
    heights: list[int] = []  # how many levels lie inside each open bracket so far
    for mark in _MARK.finditer(text):
        sign = mark.group()
        if sign[0] == "(" and sign[-1] == ")":
            heights[-1:] = [max(height, 1) for height in heights[-1:]]
            if len(sign) <= LONGEST:
                yield Span(*mark.span())
        elif sign == "(" or (sign == "[" and (open_at or square)):
            open_at.append((sign, mark.start()))
            heights.append(0)
        elif sign not in "()[]":
            open_at.clear()
            heights.clear()
        elif open_at and sign in ")]":
            while sign == ")" and open_at and open_at[-1][0] == "[":  # a square bracket that was not closed
                open_at.pop()
                heights.pop()
            if not open_at or (sign == "]" and open_at[-1][0] == "("):
                continue
            start, height = open_at.pop()[1], heights.pop()
            if heights:
                heights[-1] = max(heights[-1], height + 1)
            if mark.end() - start <= LONGEST and height <= DEEPEST:
                yield Span(start, mark.end())
