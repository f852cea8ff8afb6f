r"""The tokens of BibTeX as patterns over UTF-8 bytes: names, values, heads of blocks, and entries without a fault.

Every brace counts, also one behind a backslash, and a quotation mark inside braces ends nothing: so read BibTeX (Oren
Patashnik, *BibTeXing*, on the database file) and biber.  The patterns are kept short, since they are compiled at every
start; what they do not match, such as a value in which braces nest deeper than `_DEPTH`, is left to the slow path.
"""

import re

_DEPTH = 3
_MOST_FIELDS = 14

# What may stand in the name of a type, a field or a macro: anything but blanks and the signs of the syntax.
_NAME = rb"[^\s\"#%'(),={}@\\]++"
_KEY = rb"[^\s\"#%{},=\\~]++"  # Жуков:2001, O'Brien(1999)
_KEY_IN_PARENTHESES = rb"[^\s\"#%{},=\\~()]++"


def _inner(depth: int, before: bytes = rb"") -> bytes:
    """What may stand between two braces: text and, down to a depth, more braces with `before` in front of them."""
    deeper = rb"(?>(?:" + before + rb"\{" + _inner(depth - 1, before) + rb"\}[^{}]*+)*)" if depth else rb""
    return rb"[^{}]*+" + deeper


# A brace behind an equals sign may open the value of another field, swallowed because a brace before it is missing: the
# slow path decides.
_BRACED = rb"\{" + _inner(_DEPTH, rb"(?<!=)(?<!=[ ])") + rb"\}"
_QUOTED = rb"\"[^\"{}]*+(?>(?:\{" + _inner(2) + rb"\}[^\"{}]*+)*)\""
_PIECE = rb"(?:" + _BRACED + rb"|" + _QUOTED + rb"|" + _NAME + rb")"
_VALUE = _PIECE + rb"(?>(?:\s*+\#\s*+" + _PIECE + rb")*)"


def _sound(opening: bytes, key: bytes, closing: bytes) -> bytes:
    field = _NAME + rb"\s*+=\s*+" + _VALUE + rb"\s*+(?:,|(?=" + closing + rb"))"
    return opening + rb"\s*+" + key + rb"\s*+(?:,(?>(?:\s*+" + field + rb")*)\s*+)?" + closing


# Anything that looks like a block from its head to the brace that closes it.
BALANCED = re.compile(rb"@\s*+(" + _NAME + rb")\s*+\{" + _inner(_DEPTH + 4) + rb"\}")
# What most entries are, as text: not too many fields, of one piece each.  The groups are the type, the key, and for
# each field its name, what stands between its braces, and what it has instead of braces.
_COMMON_VALUE = rb"(?:\{(" + _inner(2) + rb")\}|(\"[^\"{}]*+\"|" + _NAME + rb"))"
_COMMON_FIELD = rb"(?:\s*+(" + _NAME + rb")\s*+=\s*+" + _COMMON_VALUE + rb"\s*+(?:,|(?=\}))"
_COMMON_FIELDS = _COMMON_FIELD * _MOST_FIELDS + rb")?" * _MOST_FIELDS
COMMON_ENTRY = re.compile(
    (rb"@\s*+(" + _NAME + rb")\s*+\{\s*+(" + _KEY + rb")\s*+(?:," + _COMMON_FIELDS + rb"\s*+)?\}").decode(), re.ASCII
)
# Any entry in which nothing is wrong, the beginning of one up to its first field, and each of its fields.
SOUND_ENTRY = re.compile(
    rb"@\s*+(?P<type>" + _NAME + rb")\s*+"
    rb"(?:" + _sound(rb"\{", _KEY, rb"\}") + rb"|" + _sound(rb"\(", _KEY_IN_PARENTHESES, rb"\)") + rb")"
)
SOUND_HEAD = re.compile(
    rb"@\s*+(" + _NAME + rb")\s*+(?:\{\s*+(" + _KEY + rb")|\(\s*+(" + _KEY_IN_PARENTHESES + rb"))\s*+,?"
)
SOUND_FIELD = re.compile(rb"(" + _NAME + rb")\s*+=\s*+(" + _VALUE + rb")\s*+(?:,|(?=[})]))")

# The head of any block: `@book{`, `@string (`.
HEAD = re.compile(rb"@\s*+(?P<type>" + _NAME + rb")\s*+(?P<opening>[{(])")
# One that stands behind a letter, as in `a@b.com (home)`, must be of letters and go on with a key and a comma.
HEAD_IN_WORDS = re.compile(rb"@[A-Za-z]++\s*+[{(]\s*+" + _KEY + rb"\s*+,")
COMMENT = re.compile(rb"@\s*+comment(?![^\s{(])", re.IGNORECASE)
# A head at the beginning of a line, or behind a closing brace as in `}@book{b, title`: what has not been closed by then
# never will be.
_HEAD_BEHIND_BRACE = rb"(?<=\})(?=\s*+" + HEAD_IN_WORDS.pattern + rb")"
_HEAD_AHEAD = rb"(?=@\s*+" + _NAME + rb"\s*+[{(])"
HEAD_OF_LINE = re.compile(rb"(?<=[\r\n])[ \t]*+" + _HEAD_AHEAD + rb"|" + _HEAD_BEHIND_BRACE)
HEAD_OF_ANY_LINE = re.compile(rb"(?<=[\r\n])[ \t%]*+" + _HEAD_AHEAD + rb"|" + _HEAD_BEHIND_BRACE)

BLANK = re.compile(rb"(?>(?:\s++|%[^\r\n]*+)*)")  # a remark behind a percent sign counts as blank, as it does for biber
NAME = re.compile(_NAME)
FIELD_NAME = re.compile(rb"(?P<name>" + _NAME + rb")\s*+=")
BRACE = re.compile(rb"[{}]")
BRACE_OR_QUOTE = re.compile(rb"[{}\"]")
_FIELD = _NAME + rb"\s*+=\s*+[{\"0-9]"
# A comma or the end of a line, and all blanks behind it.  Blanks are gone through once, not once from each of them.
_BREAK = rb"(?:,|(?<!\s)[^\S\r\n]*+[\r\n])\s*+"
# The end of a value, a comma, and on the next line a field, inside what should be one value.
SWALLOWED_FIELD = re.compile(rb"[}\"]\s*+,[^\S\r\n]*+[\r\n]\s*+" + _FIELD)
# `, year = {2006}` or the same on a new line: where a field begins, whatever came before it.
FIELD_BEGINS = re.compile(_BREAK + rb"(?=" + _FIELD + rb"|" + _NAME + rb"\s*+=\s*+" + _NAME + rb"\s*+[,#})])")
FIELD_LATER = re.compile(_BREAK + _FIELD)
# A field behind an entry's end: a brace too many has ended it.
FIELD_BEHIND = re.compile(rb"\s*+,?\s*+" + _FIELD)


def goes_on(rest: bytes) -> bool:
    """Whether an entry goes on behind what seemed to be its end: with a field, or up to a brace without partner."""
    if FIELD_BEHIND.match(rest):
        return True
    return rest.count(b"}") > rest.count(b"{") and FIELD_LATER.search(rest) is not None


def closing_brace(data: bytes, opening: int, limit: int) -> int:
    """Where the brace is that closes the one at `opening`; -1 where there is none before `limit`."""
    depth = 0
    for brace in BRACE.finditer(data, opening, limit):
        depth += 1 if brace[0] == b"{" else -1
        if depth == 0:
            return brace.start()
    return -1


def never_closed(data: bytes, opening: int) -> frozenset[int]:
    """The braces from `opening` on that nothing closes, up to the end of the data."""
    opened: list[int] = []
    for brace in BRACE.finditer(data, opening):
        if brace[0] == b"{":
            opened.append(brace.start())
        elif opened:
            opened.pop()
    return frozenset(opened)


def closing_quote(data: bytes, opening: int, limit: int) -> int:
    """Where the quotation mark is that closes the one at `opening`; -1 where there is none before `limit`."""
    depth = 0
    for mark in BRACE_OR_QUOTE.finditer(data, opening + 1, limit):
        if mark[0] == b'"' and depth == 0:
            return mark.start()
        depth += {b"{": 1, b"}": -1, b'"': 0}[mark[0]]
    return -1
