"""Quoted words: the text between quotation marks, within one paragraph.

Curly and angled marks say themselves whether they open or close; straight ones say it by what stands beside them.
An apostrophe (`Stalin's`, `the '30s`, `the Secretaries' fear`) opens nothing.
"""

import re
from collections import Counter

from refkit.documents.masking import after, before, paragraphs
from refkit.documents.model import FILLER, Mark

_SIGN = re.compile("[\"'“”„«»‘’‚]")
_OPENERS = frozenset("\"'“„«»‘‚")
# Which opening marks each mark may close: »Wort« and „Wort“ are German.
_CLOSES = {'"': '"', "'": "'", "”": "“„", "“": "„", "»": "«", "«": "»", "’": "‘", "‘": "‚"}
_BEFORE_OPENING = frozenset(" \t\n\xa0([{<—–-/\"'“‘«„")
# "the '30s", "'tis": an apostrophe for what was left out.
_LEFT_OUT = re.compile(r"(?:\d\ds?|tis|twas|em|til|cause|bout|n)\b", re.IGNORECASE)


def quotations(text: str, offset: int = 0) -> list[Mark]:
    """Marks of the words inside quotation marks, nested ones too; `offset` is where the text begins in the document."""
    marks = [mark for start, end in paragraphs(text) for mark in _in_paragraph(text, start, end, offset)]
    return sorted(marks, key=lambda mark: (mark.start, -mark.end))


def _in_paragraph(text: str, start: int, end: int, offset: int) -> list[Mark]:
    marks: list[Mark] = []
    opened: list[tuple[str, int]] = []
    waiting: Counter[str] = Counter()
    for found in _SIGN.finditer(text, start, end):
        sign, at = found[0], found.start()
        left, right = _sides(text, at, start, end)
        just_opened = bool(opened) and opened[-1][1] == at - 1
        closable = [opener for opener in _CLOSES.get(sign, "") if waiting[opener]]
        if closable and _may_close(sign, left, right, just_opened):
            inner = _pop_to(opened, waiting, closable) + 1
            if inner < at:
                marks.append(Mark("quotation", offset + inner, offset + at))
        elif sign in _OPENERS and _may_open(sign, left, right) and not _is_apostrophe(sign, text, at):
            opened.append((sign, at))
            waiting[sign] += 1
    return marks


def _sides(text: str, at: int, start: int, end: int) -> tuple[str, str]:
    """The printed characters beside a mark; the edge of a paragraph counts as a blank."""
    left, right = at - 1, at + 1
    if left >= start and text[left] == FILLER:
        left = before(text, at)
    if right < end and text[right] == FILLER:
        right = after(text, right)
    return (text[left] if left >= start else " ", text[right] if right < end else " ")


def _pop_to(opened: list[tuple[str, int]], waiting: Counter[str], closable: list[str]) -> int:
    """Take the last opening mark that can be closed from the stack, with all above it; say where it stands."""
    while True:
        sign, at = opened.pop()
        waiting[sign] -= 1
        if sign in closable:
            return at


def _may_close(sign: str, left: str, right: str, just_opened: bool) -> bool:
    if sign in "'’":
        return not left.isspace() and not right.isalnum()
    if sign == '"':
        opens = left in _BEFORE_OPENING and not right.isspace() and (left not in "\"'" or just_opened)
        # `he said "— "` closes although a dash stands before it: nothing but a blank follows
        return not (opens and (right.isalnum() or left not in "—–-/"))
    return True


def _may_open(sign: str, left: str, right: str) -> bool:
    if sign in "'»":
        return left in _BEFORE_OPENING and not right.isspace()
    if sign == '"':
        # `5'10"` and `concern."` with nothing open: a mark before a blank or a full stop opens nothing
        return not right.isspace() and (left in _BEFORE_OPENING or right.isalnum())
    return sign in "„«“" or not right.isspace()


def _is_apostrophe(sign: str, text: str, at: int) -> bool:
    return sign in "'‘" and _LEFT_OUT.match(text, at + 1) is not None
