"""Which signs mean something in Markdown, and how they are kept from it: a backslash before each.

CommonMark's signs and those that pandoc adds: footnotes, formulas, citations, attributes, long dashes.
"""

import re
from unicodedata import category

_SIGNS = str.maketrans({sign: f"\\{sign}" for sign in "\\`*_[]<~^$@{"})
# &copy; or &#169;
_CHARACTER_NAME = re.compile("&(?=#?[A-Za-z0-9]+;)")
# pandoc makes a dash of --, and an ellipsis of three full stops
_LONG_DASH = re.compile("-(?=-)|(?<=-)-")
_ELLIPSIS = re.compile(r"\.(?=\.\.)")
_BEFORE_LINK = re.compile(r"!\Z")
_BLOCK = re.compile("[#>+=:|%-]")
# 1. 1) (1) a. iv) #. begin a list; in pandoc, A. does so before two blanks, so that initials are safe.
_NUMBER = re.compile(r"(?P<number>\(?(?:[0-9]+|[a-z]|[ivxlcdm]+|[IVXLCDM]{2,}|[A-Z](?=\))))(?P<sign>[.)])(?=\s|\Z)")


def escaped(text: str) -> str:
    """The text with a backslash before each sign that would mean something within a line."""
    text = _CHARACTER_NAME.sub(r"\\&", text.translate(_SIGNS))
    text = _ELLIPSIS.sub(r"\\.", _LONG_DASH.sub(r"\\-", text))
    return _BEFORE_LINK.sub(r"\\!", text)


def escaped_at_start(paragraph: str) -> str:
    """The paragraph with a backslash before what would make a heading, a list or a quotation of it."""
    if _BLOCK.match(paragraph):
        return f"\\{paragraph}"
    return _NUMBER.sub(r"\g<number>\\\g<sign>", paragraph, count=1) if _NUMBER.match(paragraph) else paragraph


def in_destination(address: str) -> str:
    """The address as it stands in the parentheses of a link."""
    return _CHARACTER_NAME.sub(r"\\&", address.replace("(", "%28").replace(")", "%29"))


def can_stand_around(text: str, before: str, after: str) -> bool:
    """Whether asterisks around the text are read as emphasis, given the signs before and after them.

    CommonMark: asterisks before a sign must stand after a blank or another sign, and the other way round at the end.
    """
    if "*" in (before, after) or text[0].isspace() or text[-1].isspace():
        return False
    opens = not _may_be_sign(text[0]) or _is_blank_or_sign(before)
    return opens and (not _may_be_sign(text[-1]) or _is_blank_or_sign(after))


def _may_be_sign(character: str) -> bool:
    """Whether some version of CommonMark calls it punctuation: those before 0.31 did not count symbols."""
    return category(character)[0] in "PS"


def _is_blank_or_sign(character: str) -> bool:
    return character.isspace() or category(character)[0] == "P" or (character.isascii() and _may_be_sign(character))
