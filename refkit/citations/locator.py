"""Reads locators: `345`, `310-11`, `pp. 47-51`, `Ch. 16, passim`, `vol. 2, p. 45`, `2: 345`, `3.2.55-60`, `12r-14v`.

Shortened ranges are written out in full: 310-11 ends at 311 (MLA Handbook and Chicago Manual, on number ranges).
A bare number is a page.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from refkit.citations.cursor import Cursor
from refkit.numerals import is_roman
from refkit.records import Issued, Locator

_NUMERAL = re.compile(r"(\d+)([a-z]*)(\d*)")
_DIVIDED = re.compile(r"[\divxlcIVX]+(?:[.:][\divxlc]+)+")  # 3.2.55, 2:345, III.ii.55
_LETTERED = re.compile(r"[A-Z]{1,2}\d{1,3}[rv]?")  # A1 of a newspaper, B2r of an early print
# Four-digit numbers between these are rather years than pages: `2001, 45` is not `2001, 2045`.
_YEARS = range(1500, 2100)
# Two-digit years from here on are of the twentieth century: "Nov. 13 02" is 2002, "May 5 37" is 1937.
_PIVOT = 30


class _Label(NamedTuple):
    name: str
    plural: bool
    tokens: int


_PAGE = _Label("page", True, 0)
_COUNTED_IN_VERSE = frozenset(("page", "line", "verse"))


def expand(first: str, last: str) -> str:
    """The end of a range in full: 310, 11 → 311; 101, 2 → 102; 112r, 14v → 114v; 327a, c → 327c; xii, xv → xv."""
    head, tail = _NUMERAL.fullmatch(first), _NUMERAL.fullmatch(last)
    if head is None or head[3]:
        return last
    if tail is None:
        return head[1] + last if head[2] and len(last) == 1 and last.islower() else last
    missing = len(head[1]) - len(tail[1])
    return head[1][:missing] + last if missing > 0 and bool(head[2]) == bool(tail[2]) else last


def starts_locator(cursor: Cursor, ahead: int = 0) -> bool:
    """Whether a locator or a date begins there; each token is asked about twice."""
    at = cursor.at + ahead
    if at not in cursor.locators:
        cursor.locators[at] = _begins_locator(cursor, ahead)
    return cursor.locators[at]


def _begins_locator(cursor: Cursor, ahead: int) -> bool:
    token = cursor.peek(ahead)
    if token is None or cursor.in_title(ahead):
        return False
    if token.kind == "numeral":
        return not _numbers_book(cursor, ahead)
    if token.kind not in ("word", "punctuation"):
        return False
    word, words = cursor.word(ahead), cursor.words
    return (
        word in words.passim
        or ((word or token.text) in words.labels and _label(cursor, ahead) is not None)
        or (word in words.months and _month(cursor, ahead) > 0)
        or (is_roman(token.text) and _ends_number(cursor, ahead + 1))
        or (is_lettered(token.text) and _follows_number(cursor, ahead))
    )


@lru_cache(maxsize=1 << 12)
def is_lettered(word: str) -> bool:
    """Whether a word looks like a page with a letter before it: `A1`, `B12`.  Many names look so, too."""
    return _LETTERED.fullmatch(word) is not None


def _follows_number(cursor: Cursor, ahead: int) -> bool:
    """Whether a number stands right before, or a range goes on: `3 Mar. 1999, A1`, `Smith A1-A4`."""
    dash, last = cursor.peek(ahead + 1), cursor.peek(ahead + 2)
    if dash is not None and dash.kind == "dash" and last is not None and is_lettered(last.text):
        return cursor.at + ahead > 0
    before = ahead - 2 if cursor.is_sign(",:", ahead - 1) else ahead - 1
    token = cursor.peek(before)
    return token is not None and token.kind in ("numeral", "dash")


def _numbers_book(cursor: Cursor, ahead: int) -> bool:
    """Whether a number belongs to the name of a biblical book: `2 Kings 3.4`, `1 Cor. 13.4`."""
    number, name = cursor.peek(ahead), cursor.peek(ahead + 1)
    if number is None or len(number.text) > 1 or name is None or not name.capitalised:
        return False
    verse = cursor.peek(ahead + 3 if cursor.is_sign(".", ahead + 2) else ahead + 2)
    return verse is not None and verse.kind == "numeral" and _DIVIDED.fullmatch(verse.text) is not None


def _ends_number(cursor: Cursor, ahead: int) -> bool:
    """Whether what follows can follow a roman numeral: nothing, a dash, a comma, a semicolon."""
    token = cursor.peek(ahead)
    return token is None or token.kind == "dash" or cursor.is_sign(",;.", ahead)


def _label(cursor: Cursor, ahead: int) -> _Label | None:
    """label = label-word "."? — only where a number follows: `p. 45`, `Nos. 344`, `Ch. xii`."""
    token = cursor.peek(ahead)
    if token is None or token.kind not in ("word", "punctuation"):
        return None
    word = token.text.casefold().rstrip(".")
    name = cursor.words.labels.get(word)
    if name is None:
        return None
    period = cursor.is_sign(".", ahead + 1)
    if len(word) == 1 and word.isalpha():  # "V. 45" is an initial, "l 45" may be anything; "p. 45", "n4" are labels
        is_initial = token.text.isupper() and word not in cursor.words.capital_labels
        if is_initial or not (period or cursor.glued(ahead)):
            return None
    following = cursor.peek(ahead + 1 + period)
    if following is None or not (following.kind == "numeral" or _is_number_word(following.text)):
        return None
    if following.text.isupper() and following.text.isalpha() and token.capitalised and not period:
        return None  # "vol. II" and "Vol. II" are places, "Part II" ends a title
    return _Label(name, word in cursor.words.plural_labels, 1 + period)


def _is_number_word(text: str) -> bool:
    return is_roman(text.casefold()) and (text.islower() or text.isupper()) or is_lettered(text)


def _month(cursor: Cursor, ahead: int) -> int:
    """How many tokens a month with its numbers takes from there (`Nov. 13 02` is four), 0 if none stands there."""
    if not _month_word(cursor, ahead):
        return 0
    length = 2 if cursor.is_sign(".", ahead + 1) else 1
    following = cursor.peek(ahead + length)
    return length if following is not None and following.kind == "numeral" else 0


def read_date(cursor: Cursor) -> Issued | None:
    """date = day? month "."? day? ","? year?   `19 Nov. 02`, `Nov. 13 02`, `5 March 1937`, `Nov. 2002`"""
    start, day = cursor.at, ""
    token = cursor.peek()
    if token is not None and token.kind == "numeral" and len(token.text) <= 2 and _month_word(cursor, 1):
        day = cursor.take().text
    if not _month_word(cursor, 0):
        cursor.at = start
        return None
    month = cursor.words.months[cursor.word()]
    cursor.take()
    if cursor.is_sign("."):
        cursor.take()
    if not day:
        day = _take_day(cursor)
    year = _take_year(cursor)
    raw = cursor.raw(start, cursor.at - 1)
    parts = [year, f"{month:02}", f"{int(day):02}" if day else ""]
    return Issued(raw, year, date="-".join(filter(None, parts)) if year else "")


def _month_word(cursor: Cursor, ahead: int) -> bool:
    token = cursor.peek(ahead) if cursor.word(ahead) in cursor.words.months else None
    return token is not None and token.capitalised


def _take_day(cursor: Cursor) -> str:
    token = cursor.peek()
    if token is not None and token.kind == "numeral" and token.text.isdigit() and 1 <= int(token.text[:3]) <= 31:
        return cursor.take().text
    return ""


def _take_year(cursor: Cursor) -> str:
    ahead = 1 if cursor.is_sign(",") else 0
    token = cursor.peek(ahead)
    if token is None or token.kind != "numeral" or not token.text.isdigit() or len(token.text) not in (2, 4):
        return ""
    if ahead and len(token.text) == 2:  # "19 Nov., 45": the number behind the comma is a page
        return ""
    cursor.at += ahead
    cursor.take()
    if len(token.text) == 4:
        return token.text
    return ("20" if int(token.text) < _PIVOT else "19") + token.text


def read_locators(cursor: Cursor, label: str = "") -> tuple[list[Locator], str]:
    """locators = locator (("," | "and" | "&" | ",and")? locator)*

    `label` is the plural label that goes on from the item before (`Nos. 344; 363`).  The second value is the one
    that goes on from here.
    """
    found: list[Locator] = []
    current = _Label(label, True, 0) if label else _PAGE
    while starts_locator(cursor) and not _starts_date(cursor):
        written = _label(cursor, 0)
        if written is not None:
            current = written
        elif not current.plural:
            current = _PAGE
        comma = cursor.is_sign(",", -1)
        found += _read_locator(cursor, current, found if comma else [])
        ahead = _separator(cursor)
        if not starts_locator(cursor, ahead) or (ahead and _starts_date(cursor, ahead)):
            break
        cursor.at += ahead
    return found, current.name if current.plural and current.name != "page" else ""


def _starts_date(cursor: Cursor, ahead: int = 0) -> bool:
    token = cursor.peek(ahead)
    if token is None:
        return False
    return _month(cursor, ahead) > 0 or (
        token.kind == "numeral" and len(token.text) <= 2 and _month_word(cursor, ahead + 1)
    )


def _separator(cursor: Cursor) -> int:
    """How many tokens stand between this locator and the next: a comma, `and`, both, or nothing."""
    ahead = 1 if cursor.is_sign(",") else 0
    return ahead + cursor.joins(ahead)


def _read_locator(cursor: Cursor, label: _Label, before: list[Locator]) -> list[Locator]:
    """locator = label? (number (dash number)? following? | "passim")   number = numeral | roman | divided numeral"""
    start = cursor.at
    cursor.at += label.tokens if _label(cursor, 0) is not None else 0
    if cursor.word() in cursor.words.passim:
        cursor.take()
        return [_locator(cursor, "page", start, None, None)]
    first = cursor.take().text
    if cursor.is_sign(":") and not label.tokens and _numeral_follows(cursor):  # 2: 345 is page 345 of volume 2
        volume = _locator(cursor, "volume", start, first, first)
        cursor.take()
        return [volume, *_read_locator(cursor, _PAGE, [])]
    last = _range_end(cursor)
    while cursor.word() in cursor.words.following and cursor.tokens[cursor.at].text.islower():
        cursor.take()
        if cursor.is_sign(".") and not cursor.done:
            cursor.take()
    if _DIVIDED.fullmatch(first):
        return _divided(cursor, label, start, first, last)
    return _plain(cursor, label, start, _shared_digits(first, before), last)


def _numeral_follows(cursor: Cursor) -> bool:
    token = cursor.peek(1)
    return token is not None and token.kind == "numeral"


def _range_end(cursor: Cursor) -> str:
    """(dash number)?"""
    dash, following = cursor.peek(), cursor.peek(1)
    if dash is None or dash.kind != "dash" or following is None:
        return ""
    letter = len(following.text) == 1 and following.text.islower()  # "327a-c"
    if not (following.kind == "numeral" or letter or is_roman(following.text) or is_lettered(following.text)):
        return ""
    cursor.at += 2
    return following.text


def _shared_digits(first: str, before: list[Locator]) -> str:
    """A page after a page of four digits may leave out what they share: `1276, 77, 78`."""
    previous = before[-1].last if before else None
    if previous and previous.isdigit() and len(previous) == 4 and len(first) == 2 and first.isdigit():
        if int(previous) in _YEARS:
            return first
        full = expand(previous, first)
        return full if int(full) > int(previous) else first
    return first


def _plain(cursor: Cursor, label: _Label, start: int, first: str, last: str) -> list[Locator]:
    name = label.name
    head = _NUMERAL.fullmatch(first)
    if head is not None and head[2] in ("f", "ff"):
        first = head[1]
    elif head is not None and head[2] in ("n", "nn"):  # 345n4: note 4 on page 345
        page = _locator(cursor, name, start, head[1], head[1])
        return [page, _locator(cursor, "note", start, head[3], head[3])] if head[3] else [page]
    elif head is not None and head[2] in ("r", "v") and name == "page":
        name = "folio"
    tail = _NUMERAL.fullmatch(last)
    if tail is not None and tail[2] in ("f", "ff"):
        last = tail[1]
    elif tail is not None and tail[2] in ("n", "nn"):  # 345-46n4
        page = _locator(cursor, name, start, first, expand(first, tail[1]))
        return [page, _locator(cursor, "note", start, tail[3], tail[3])] if tail[3] else [page]
    return [_locator(cursor, name, start, first, expand(first, last) if last else first)]


def _divided(cursor: Cursor, label: _Label, start: int, first: str, last: str) -> list[Locator]:
    """3.2.55-60 is act 3, scene 2, lines 55 to 60; 2:345 page 345 of volume 2; 00:45:30 a time in a film."""
    parts = re.split(r"[.:]", first)
    if ":" in first and len(parts) == 3:
        return [_locator(cursor, "timestamp", start, first, last or first)]
    if ":" in first and len(parts) == 2:
        volume = _locator(cursor, "volume", start, parts[0], parts[0])
        return [volume, _locator(cursor, "page", start, parts[1], expand(parts[1], last) if last else parts[1])]
    if len(parts) == 3 and label.name in _COUNTED_IN_VERSE:  # but "Abschn. 3.2.4" is a section
        line = re.split(r"[.:]", last)[-1] if last else parts[2]
        ends = (parts[0], parts[1], expand(parts[2], line))
        labels = ("act", "scene", "line")
        return [_locator(cursor, labels[i], start, parts[i], ends[i]) for i in range(3)]
    name = "section" if label is _PAGE else label.name
    return [_locator(cursor, name, start, first, last or first)]


def _locator(cursor: Cursor, label: str, start: int, first: str | None, last: str | None) -> Locator:
    end = cursor.at - 1
    return Locator(label, cursor.raw(start, end), first, last, cursor.offset(start), cursor.end_offset(end))
