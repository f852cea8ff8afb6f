r"""The tokens of BibTeX as patterns over UTF-8 bytes: names, values, heads of blocks, and whole entries without a fault.

Every brace counts, also one behind a backslash, and a quotation mark inside braces ends nothing: so read BibTeX (Oren
Patashnik, *BibTeXing*, on the database file) and biber.  A value nested deeper than `_DEPTH` is left to the slow path.
"""

import re

_DEPTH = 6

# What may stand in the name of a type, a field or a macro: anything but blanks and the signs of the syntax.
_NAME = rb"[^\s\"#%'(),={}@\\]++"
_KEY = rb"[^\s\"#%{},=\\~]++"  # Жуков:2001, O'Brien(1999)
_KEY_IN_PARENTHESES = rb"[^\s\"#%{},=\\~()]++"


def _inner(depth: int) -> bytes:
    """What may stand between two braces: text and, down to a depth, more braces.

    A brace behind an equals sign may open the value of another field, swallowed because a brace before it is missing:
    the slow path decides.
    """
    deeper = rb"" if depth == 0 else rb"(?:(?<!=)(?<!=[ ])\{" + _inner(depth - 1) + rb"\}[^{}]*+)*+"
    return rb"[^{}]*+" + deeper


_BRACED = rb"\{" + _inner(_DEPTH) + rb"\}"
_QUOTED = rb"\"[^\"{}]*+(?:" + _BRACED + rb"[^\"{}]*+)*+\""
_PIECE = rb"(?:" + _BRACED + rb"|" + _QUOTED + rb"|" + _NAME + rb")"
_VALUE = _PIECE + rb"(?:\s*+\#\s*+" + _PIECE + rb")*+"


def _sound(opening: bytes, key: bytes, closing: bytes) -> bytes:
    field = rb"\s*+" + _NAME + rb"\s*+=\s*+" + _VALUE + rb"\s*+(?:,|(?=" + closing + rb"))"
    return opening + rb"\s*+" + key + rb"\s*+(?:,(?:" + field + rb")*+\s*+)?" + closing


# An entry in which nothing is wrong.
SOUND_ENTRY = re.compile(
    rb"@\s*+(?P<type>" + _NAME + rb")\s*+"
    rb"(?:" + _sound(rb"\{", _KEY, rb"\}") + rb"|" + _sound(rb"\(", _KEY_IN_PARENTHESES, rb"\)") + rb")"
)
# The beginning of such an entry, up to the end of its key.
SOUND_HEAD = re.compile(
    rb"@\s*+(" + _NAME + rb")\s*+(?:\{\s*+(" + _KEY + rb")|\(\s*+(" + _KEY_IN_PARENTHESES + rb"))\s*+,?"
)
# A field of such an entry: its name, then what stands in braces, in quotation marks, as a number, or as anything else.
SOUND_FIELD = re.compile(
    rb"\s*+(" + _NAME + rb")\s*+=\s*+(?:\{(" + _inner(_DEPTH) + rb")\}|\"([^\"{}]*+)\"|([0-9]++)|(" + _VALUE + rb"))"
    rb"\s*+(?:,|(?=[})]))"
)

# The head of any block: `@book{`, `@string (`.
HEAD = re.compile(rb"@\s*+(?P<type>" + _NAME + rb")\s*+(?P<opening>[{(])")
# One that stands behind a letter, as in `a@b.com (home)`, must be of letters and go on with a key and a comma.
HEAD_IN_WORDS = re.compile(rb"@[A-Za-z]++\s*+[{(]\s*+" + _KEY + rb"\s*+,")
COMMENT = re.compile(rb"@\s*+comment(?![^\s{(])", re.IGNORECASE)
# A head at the beginning of a line: what has not been closed by then never will be.
HEAD_OF_LINE = re.compile(rb"(?<=[\r\n])[ \t]*+(?=@\s*+" + _NAME + rb"\s*+[{(])")

HEAD_OF_ANY_LINE = re.compile(rb"(?<=[\r\n])[ \t%]*+(?=@\s*+" + _NAME + rb"\s*+[{(])")

BLANK = re.compile(rb"(?:\s++|%[^\r\n]*+)*+")  # a remark behind a percent sign counts as blank, as it does for biber
NAME = re.compile(_NAME)
FIELD_NAME = re.compile(rb"(?P<name>" + _NAME + rb")\s*+=")
BRACE = re.compile(rb"[{}]")
BRACE_OR_QUOTE = re.compile(rb"[{}\"]")
# `, year = {2006}` or the same on a new line: where a field begins, whatever came before it.
# The end of a value, and on the next line a field, inside what should be one value.
SWALLOWED_FIELD = re.compile(rb"[}\"]\s*+,?\s*?[\r\n]\s*+" + _NAME + rb"\s*+=\s*+[{\"0-9]")
FIELD_BEGINS = re.compile(rb"(?:,\s*+|[\r\n]\s*+)(?=" + _NAME + rb"\s*+=\s*+(?:[{\"0-9]|" + _NAME + rb"\s*+[,#})\r\n]))")


def closing_brace(data: bytes, opening: int, limit: int) -> int:
    """Where the brace is that closes the one at `opening`; -1 where there is none before `limit`."""
    depth = 0
    for brace in BRACE.finditer(data, opening, limit):
        depth += 1 if brace[0] == b"{" else -1
        if depth == 0:
            return brace.start()
    return -1


def closing_quote(data: bytes, opening: int, limit: int) -> int:
    """Where the quotation mark is that closes the one at `opening`; -1 where there is none before `limit`."""
    depth = 0
    for mark in BRACE_OR_QUOTE.finditer(data, opening + 1, limit):
        if mark[0] == b'"' and depth == 0:
            return mark.start()
        depth += {b"{": 1, b"}": -1, b'"': 0}[mark[0]]
    return -1
