"""Text that a browser can show as it is: what is no character, or steers the reader's screen, becomes a sign or goes.

Escaping is not done here but by the template, which escapes every text.
"""

from collections.abc import Mapping

_UNKNOWN = 0xFFFD
# U+0000 is shown as U+2400, its picture; tabs and line ends stay.
_PICTURES = {code: 0x2400 + code for code in range(0x20) if chr(code) not in "\t\n"} | {0x7F: 0x2421}
_UNKNOWNS = dict.fromkeys((*range(0x80, 0xA0), *range(0xD800, 0xE000), *range(0xFDD0, 0xFDF0)), _UNKNOWN)
_NO_CHARACTERS = {plane + last: _UNKNOWN for plane in range(0, 0x110000, 0x10000) for last in (0xFFFE, 0xFFFF)}
# Turns of direction would reorder the words around them; the marks of Hebrew and Arabic text (U+200E, U+200F) stay.
_TURNS: Mapping[int, None] = dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0xFEFF))
_SIGNS: Mapping[int, int | None] = {**_PICTURES, **_UNKNOWNS, **_NO_CHARACTERS, **_TURNS}


def visible(text: str) -> str:
    """The text as it may stand on a page: `\\x00` is ␀, half a character �, every line end a line feed."""
    if text.isascii() and text.isprintable():
        return text
    return text.replace("\r\n", "\n").replace("\r", "\n").translate(_SIGNS)
