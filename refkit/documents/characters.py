"""Single characters written otherwise in Markdown: escapes `\\[`, entities `&nbsp;`, raised `^7^` and lowered `~2~`."""

import re

from refkit.documents.masking import Masked, Patch, patched
from refkit.documents.model import FILLER, Mark
from refkit.documents.tags import is_glued, is_number

_ESCAPE = re.compile(r"\\(?:[!-/:-@\[-`{-~]|(?=[ \n]))")
_ENTITY = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});")
_RAISED = re.compile(r"\^([^\s^\[\]]{1,40})\^")
_LOWERED = re.compile(r"(?<![~\s])~([^\s~]{1,20})~(?!~)")
# Stands for an escaped character while the other markup is read, so that `\*` is no emphasis (a private code point).
_SHIELD = "\ue000"
_SHIELDS = re.compile(_SHIELD)


def cover_escapes(text: str) -> str:
    """The text with every escaping backslash covered and the escaped character hidden until `show_escaped`.

    An escaped blank is one that does not break: it stays a blank.
    """
    if "\\" not in text:
        return text
    return _ESCAPE.sub(lambda found: FILLER + _SHIELD * (len(found[0]) - 1), text)


def show_escaped(masked: str, text: str) -> str:
    """The masked text with the escaped characters as they stand in the text."""
    return _SHIELDS.sub(lambda found: text[found.start()], masked) if _SHIELD in masked else masked


def hidden(stretch: str) -> str:
    """Signs in the place of a stretch that no other markup reads, until `show_escaped`."""
    return _SHIELD * len(stretch)


def cover_entities(text: str) -> str:
    """The text with each entity that stands for one character replaced by it, and FILLER to the same length."""
    return _ENTITY.sub(lambda found: _entity(found[0]), text) if "&" in text else text


def cover_raised(text: str) -> Masked:
    """The text without the signs around raised and lowered characters; raised numbers glued to a word are note marks.

    Lowered ones are not: `CO~2~`.
    """
    raised = list(_RAISED.finditer(text)) if "^" in text else []
    lowered = list(_LOWERED.finditer(text)) if "~" in text else []
    marks = tuple(
        Mark("note-mark", found.start(1), found.end(1), found[1])
        for found in raised
        if is_number(found[1]) and len(found[1]) <= 3 and is_glued(text, found.start())
    )
    patches = [Patch(place, FILLER) for found in (*raised, *lowered) for place in (found.start(), found.end() - 1)]
    return Masked(patched(text, patches) if patches else text, marks)


def _entity(entity: str) -> str:
    from html import unescape

    character = unescape(entity)
    if len(character) != 1 or not (character.isprintable() or character == "\xa0"):
        return FILLER * len(entity) if character in ("\xad", "\u200b", "\u200c", "\u200d") else entity
    return character + FILLER * (len(entity) - 1)
