"""Quotation marks: what a title quotes stands in double marks, and what is quoted inside a quotation in single ones.

MLA 9 (2.97), APA 7 (6.7) and Chicago 18 (6.9, 13.30) agree on this, and on periods and commas before the closing mark.
Marks of other languages («…», „…“) stay as they are.
"""

import re

from refkit.styles.rich import Rich, plain, rich

_MARK = re.compile("[\"'`“”‘’„‚]")
_OPENING, _CLOSING = ("“", "‘"), ("”", "’")
_APOSTROPHE = "’"
_BEFORE_OPENING = " \u00a0([{—–-/“‘\"'`"
_STRAIGHT_OF = {"”": "“", "’": "‘"}


def quoted(words: Rich) -> Rich:
    """A text in double quotation marks; the quotations in it get single ones."""
    return (*rich("“"), *with_marks(words, 1), *rich("”")) if words else words


def with_marks(words: Rich, depth: int = 0) -> Rich:
    """A text whose quotation marks fit their depth, and whose apostrophes are curly; `depth` is that of the text."""
    if not any(_MARK.search(run.text) for run in words):
        return words
    text = plain(words)
    marks = _marks(text, depth)
    changed, at = [], 0
    for run in words:
        end = at + len(run.text)
        changed.append(run._replace(text="".join(marks.get(place, text[place]) for place in range(at, end))))
        at = end
    return tuple(changed)


def _marks(text: str, depth: int) -> dict[int, str]:
    """The places at which another mark is to stand, with the mark."""
    found: dict[int, str] = {}
    open_marks: list[tuple[int, str]] = []
    foreign = False
    last_closer = _last_closer(text)
    for mark in _MARK.finditer(text):
        at, sign = mark.start(), mark[0]
        if sign in "„‚":
            foreign = True
        elif foreign and sign in "“‘":
            foreign = False
        elif _opens(text, at, sign, open_marks, last_closer):
            open_marks.append((at, sign))
        elif _closes(text, at, sign, open_marks):
            start, _ = open_marks.pop()
            level = (depth + len(open_marks)) % 2
            found[start], found[at] = _OPENING[level], _CLOSING[level]
        elif sign in "'‘’`":
            found[at] = _APOSTROPHE
    for at, sign in open_marks:  # opened and never closed: an apostrophe, as in ’tis
        if sign in "'`":
            found[at] = _APOSTROPHE
    return found


def _last_closer(text: str) -> int:
    """The last place at which a single mark may close, -1 where none may."""
    places = (place for place in range(len(text) - 1, -1, -1) if text[place] in "'’" and _ends_word(text, place))
    return next(places, -1)


def _opens(text: str, at: int, sign: str, open_marks: list[tuple[int, str]], last_closer: int) -> bool:
    if sign in "”’":
        return False
    before, behind = text[at - 1 : at], text[at + 1 : at + 2]
    if sign == "“":
        return True
    at_word = (not before or before in _BEFORE_OPENING) and behind.strip() != ""
    if sign == '"':
        return at_word and not (open_marks and open_marks[-1][1] == '"' and not before.strip())
    return at_word and last_closer > at + 1


def _ends_word(text: str, at: int) -> bool:
    return not text[at + 1 : at + 2].isalnum() and not text[at - 1 : at].isspace()


def _closes(text: str, at: int, sign: str, open_marks: list[tuple[int, str]]) -> bool:
    if not open_marks or sign in "“‘`":
        return False
    opener = open_marks[-1][1]
    if sign in '”"':
        return opener in '“"'
    return opener in "‘'`" and not text[at + 1 : at + 2].isalnum()
