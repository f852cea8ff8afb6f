"""Text that any format can hold, in one line: no line ends, no control characters, no halves of characters.

Titles copied from catalogues and from PDF files bring such characters along; XML forbids them, and TeX stops at them.
"""

import re
import sys
from collections.abc import Mapping

from refkit.styles.rich import Rich, Run, merged

_UNKNOWN = "\N{REPLACEMENT CHARACTER}"
_LINE_ENDS = "\t\n\v\f\r\x1c\x1d\x1e\x1f\x85\u2028\u2029"
_CONTROLS = (*map(chr, range(0x20)), *map(chr, range(0x7F, 0xA0)), "\N{ZERO WIDTH NO-BREAK SPACE}")
# Half of a character that Python keeps as two, and the code points that never are characters.
_NO_CHARACTERS = (
    *range(0xD800, 0xE000),
    *range(0xFDD0, 0xFDF0),
    *(plane + last for plane in range(0, sys.maxunicode, 0x10000) for last in (0xFFFE, 0xFFFF)),
)
_LEGIBLE: Mapping[int, str] = {
    **dict.fromkeys(map(ord, _CONTROLS), ""),
    **dict.fromkeys(_NO_CHARACTERS, _UNKNOWN),
    **dict.fromkeys(map(ord, _LINE_ENDS), " "),
}
_BLANKS = re.compile(" {2,}")


def legible(text: str) -> str:
    """The text in one line, without what is no character; blanks that follow one another are one."""
    if text.isascii() and text.isprintable():
        return _BLANKS.sub(" ", text)
    return _BLANKS.sub(" ", text.translate(_LEGIBLE))


def one_line(words: Rich) -> Rich:
    """The same for text with type faces; no blanks at its ends, and neighbours of the same face in one run."""
    found: list[Run] = []
    for run in merged(words):
        text = legible(run.text)
        if not found:
            text = text.lstrip()
        elif found[-1].text.endswith(" "):
            text = text.removeprefix(" ")
        if text:
            found.append(run._replace(text=text, link=legible(run.link)))
    while found:
        last = found.pop()
        if text := last.text.rstrip():
            return merged((*found, last._replace(text=text)))
    return ()
