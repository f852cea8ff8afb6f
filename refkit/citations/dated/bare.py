"""Finds years behind names in running text, without a parenthesis: `as Brandt et al., 2009, say`, `Koch 2004b: 20`.

Prose is full of years, so only the library can tell which of these cite: those whose names it has with that year.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from refkit.span import Span

# The year behind a word and a blank, with what may follow it: "2004b", "2004, 2006", "2007, 396", "2004: 20–22".
_BARE = re.compile(
    r"""
    [12] (?: (?<=[\w.][ \u00a0\n].) | (?<=[\w.],[ \u00a0\n].) )   # the digit first: it is rare, blanks are not
    (?: (?<=1)[5-9] | (?<=2)0 ) \d\d [a-h]? (?![\w\u2010-\u2015-])
    (?: ,[ ] (?: 1[5-9] | 20 ) \d\d [a-h]? (?![\w\u2010-\u2015-]) ){0,9}
    (?:
        (?: :[ ]? | ,[ ](?:(?:pp?|S)\.[ ]?)? ) \d{1,4} (?: [-\u2013]\d{1,4} )? (?! [\w%] | [ ][^\W\d_] )
    )?
    """,
    re.VERBOSE,
)


def find_bare_years(text: str, parentheses: Sequence[Span]) -> Iterator[Span]:
    """The spans of years that stand behind a word outside all parentheses, with the pages behind them, in order.

    `parentheses` are in the order of their starts.
    """
    outer: list[Span] = []
    for span in parentheses:
        if not outer or span.start >= outer[-1].end:
            outer.append(span)
    starts = [span.start for span in outer]
    for found in _BARE.finditer(text):
        at = bisect_right(starts, found.start()) - 1
        if at < 0 or outer[at].end <= found.start():
            yield Span(found.start(), found.end())
