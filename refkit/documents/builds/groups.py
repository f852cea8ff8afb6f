r"""Arguments in braces, as TeX writes them into its files: `{zhukov2003inoy}{see \emph {also}}`."""

import re
from collections.abc import Iterator
from itertools import islice

from refkit.span import Span

_SPECIAL = re.compile(r"\\.|[{}]", re.DOTALL)
_BLANKS = re.compile(r"[ \t]*")


def groups(text: str, at: int, end: int, most: int) -> list[Span]:
    """groups = (blanks "{" inside "}")*   The insides of the groups from an offset on, at most so many.

    A group that is not closed before `end` is none, and the last that is looked for.
    """
    return list(islice(_groups(text, at, end), most))


def _groups(text: str, at: int, end: int) -> Iterator[Span]:
    while True:
        blanks = _BLANKS.match(text, at, end)
        at = blanks.end() if blanks else at
        close = _closing(text, at, end) if text.startswith("{", at, end) else -1
        if close < 0:
            return
        yield Span(at + 1, close)
        at = close + 1


def _closing(text: str, opening: int, end: int) -> int:
    """Where the brace is that closes the one at `opening`; -1 where none does.  `\\{` is none."""
    depth = 0
    for found in _SPECIAL.finditer(text, opening, end):
        depth += {"{": 1, "}": -1}.get(found[0], 0)
        if depth == 0:
            return found.start()
    return -1
