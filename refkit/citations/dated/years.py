"""Reads the year of an author-date citation: `2004a`, `1867/1990`, `1968 [1929]`, `ca. 1850`, `n.d.`, `in press`.

After the APA Manual (7th ed., 8.10-8.15), the Chicago Manual (author-date: no date, forthcoming, original date) and
ABNT NBR 10520.
"""

import re
from collections.abc import Collection
from typing import NamedTuple

from refkit.citations.cursor import Cursor
from refkit.citations.dated.year import Year
from refkit.citations.tokens import Token
from refkit.records import Issued

_YEAR = re.compile(r"(?P<year>1[0-9]{3}|20[0-9]{2})(?P<suffix>[a-rt-zA-C]?)", re.ASCII)  # "1930s" is a decade
_SHORT_YEAR = re.compile(r"\d\d", re.ASCII)  # 1975/77
_EARLIEST = "1500"  # of two numbers behind a name the second is rather a page if it is less: "2009, 1103"
_YEAR_AND_PAGE = re.compile(r"(?:1[0-9]{3}|20[0-9]{2}):(?=\d)", re.ASCII)  # 2004:3
_GLUED = re.compile(r"([a-z]{3,})([^\W\d_a-z].*)")  # apudSOUZA
_JOINED = re.compile(r"\d:\d|[a-z]{3}[^\W\d_a-z]")
_DIGITS_OF_A_YEAR = 4
_LETTERS = "abcdefgh"
_LONGEST_PHRASE = 6


class YearRead(NamedTuple):
    """A year that has been read, with the numbers of its first token and of the one behind its last."""

    issued: Issued
    first: int
    end: int


def may_be_joined(text: str) -> bool:
    """Whether some token of a parenthesis may have to be parted: a quick look before."""
    return _JOINED.search(text) is not None


def parted(tokens: list[Token], mediators: Collection[str]) -> list[Token]:
    """The tokens, those parted that a missing blank has joined: `2004:3`, `apudSOUZA`."""
    found: list[Token] = []
    for token in tokens:
        found += _parts(token, mediators)
    return found


def _parts(token: Token, mediators: Collection[str]) -> list[Token]:
    if token.kind == "numeral" and (year := _YEAR_AND_PAGE.match(token.text)):
        colon, end = token.start + year.end() - 1, token.start + year.end()
        return [
            Token("numeral", token.text[: year.end() - 1], token.start, colon),
            Token("punctuation", ":", colon, end),
            Token("numeral", token.text[year.end() :], end, token.end),
        ]
    if token.kind == "word" and token.text[0].islower() and (glued := _GLUED.fullmatch(token.text)):
        middle = token.start + glued.end(1)
        if glued[1] in mediators:
            return [Token("word", glued[1], token.start, middle), Token("word", glued[2], middle, token.end)]
    return [token]


def year_ahead(cursor: Cursor, ahead: int = 0) -> Year | None:
    """The year that begins there."""
    return years_of(cursor).get(cursor.at + ahead)


def years_of(cursor: Cursor) -> dict[int, Year]:
    """The years among the tokens, by the numbers of those at which they begin; each is asked about several times."""
    if cursor.years is None:
        here, cursor.at, cursor.years = cursor.at, 0, {}
        for number, token in enumerate(cursor.tokens):
            year = _year_at(cursor, number, token)
            if year is not None:
                cursor.years[number] = year
        cursor.at = here
    return cursor.years


def _year_at(cursor: Cursor, at: int, token: Token) -> Year | None:
    """year = circa? number | "[" number "]" number | no date | forthcoming"""
    if token.kind == "word":
        word = cursor.word_at(at)
        if word in cursor.words.circa:
            return _circa(cursor, at)
        begins = word.partition(".")[0] in cursor.words.dateless_beginnings  # hardly any word does
        return _in_words(cursor, at) if begins else None
    if token.kind == "numeral":
        return _number(cursor, at, at)
    return _reprint(cursor, at) if token.kind == "group" else None


def _circa(cursor: Cursor, at: int) -> Year | None:
    """`ca. 1850`"""
    after = at + (2 if cursor.is_sign(".", at + 1) else 1)
    following = cursor.peek(after)
    return _number(cursor, after, at) if following is not None and following.kind == "numeral" else None


def _number(cursor: Cursor, at: int, begin: int) -> Year | None:
    """number = year letter? ("/" year | "[" year "]" | "(" year ")")?   No range: 1703-1791 is a life."""
    token, following, end = cursor.tokens[at], cursor.peek(at + 1), at + 1
    if following is not None and following.kind == "dash":
        if _leaves_open(cursor, token, following, at):
            return _year(cursor, begin, at + 2, "", "")
        if _is_range(cursor, at):
            return None
    found = _YEAR.fullmatch(token.text)
    if found is None:
        return None
    if following is None or following.text in (",", ";"):  # as nearly always
        return _year(cursor, begin, end, found["year"], found["suffix"].lower())
    second = cursor.peek(end + 1)
    if cursor.is_sign("/", end) and second is not None and second.kind == "numeral":
        if not (_YEAR.fullmatch(second.text) or _SHORT_YEAR.fullmatch(second.text)):  # a grant: "2015/01234-5"
            return None
        end += 2
    elif following.kind == "group" and _YEAR.fullmatch(following.text):
        end += 1
    elif _is_letter(following) and (second is None or cursor.is_sign(",;:", end + 1)):  # "2004 a": it stands apart
        return _year(cursor, begin, end + 1, found["year"], cursor.word(end))
    return _year(cursor, begin, end, found["year"], found["suffix"].lower())


def _leaves_open(cursor: Cursor, token: Token, dash: Token, at: int) -> bool:
    """`19--`, `197-`: a century or decade (ABNT NBR 6023 on uncertain dates)."""
    following = cursor.peek(at + 2)
    if token.end != dash.start or (following is not None and following.kind != "punctuation"):  # "139–148"
        return False
    return len(token.text) in (2, 3) and len(token.text) + len(dash.text) == _DIGITS_OF_A_YEAR and token.text.isdigit()


def _is_range(cursor: Cursor, at: int) -> bool:
    """Whether a range begins at a number that a dash follows."""
    last = cursor.peek(at + 2)
    if last is not None and last.kind == "numeral":
        return True
    # "1721-?", "1950-"; but "2004a-c" is three years, and "2004 – see also Hay" one
    return cursor.glued(at) and (last is None or last.kind != "word" or len(last.text) > 1)


def _is_letter(token: Token) -> bool:
    return token.kind == "word" and len(token.text) == 1 and token.text in "abcdef"


def _reprint(cursor: Cursor, ahead: int) -> Year | None:
    """`[1867] 1990`, `(1867) 1990`; `[1990]` alone is a year that is not in the work itself."""
    group, following = cursor.peek(ahead), cursor.peek(ahead + 1)
    inner = _YEAR.fullmatch(group.text) if group is not None else None
    if inner is None or group is None:
        return None
    outer = _YEAR.fullmatch(following.text) if following is not None and following.kind == "numeral" else None
    if outer is not None:
        return _year(cursor, ahead, ahead + 2, outer["year"], outer["suffix"].lower())
    closes = cursor.peek(ahead + 1) is None or cursor.is_sign(",;:", ahead + 1)
    if cursor.text[group.start] == "(" and not closes:  # "if Marantz's (1991) proposal works"
        return None
    return _year(cursor, ahead, ahead + 1, inner["year"], inner["suffix"].lower())


def _in_words(cursor: Cursor, ahead: int) -> Year | None:
    """`n.d.`, `s/d`, `forthcoming`, `in press`, `im Druck`; the longest phrase counts."""
    joined, longest = "", 0
    for length in range(1, _LONGEST_PHRASE + 1):
        token = cursor.peek(ahead + length - 1)
        if token is None or token.kind not in ("word", "punctuation") or token.text in (",", ";", ":"):
            break
        blank = " " if joined and cursor.tokens[ahead + length - 2].end < token.start else ""
        joined += blank + token.text.casefold()
        if joined.rstrip(".") in cursor.words.dateless:
            longest = length
    if not longest:
        return None
    if cursor.is_sign(".", ahead + longest):
        longest += 1
    dash, letter = cursor.peek(ahead + longest), cursor.word(ahead + longest + 1)
    if dash is not None and dash.kind == "dash" and len(letter) == 1 and letter in "abcdef":  # "n.d.-a"
        return _year(cursor, ahead, ahead + longest + 2, "", letter)
    return _year(cursor, ahead, ahead + longest, "", "")


def _year(cursor: Cursor, begin: int, end: int, year: str, suffix: str) -> Year:
    raw = " ".join(cursor.raw(begin, end - 1).split())
    return Year(Issued(raw, year, suffix), end - begin)


def read_years(cursor: Cursor) -> list[YearRead]:
    """years = year ((("," | "and") year) | ("," | "-") letter)*"""
    found = [_take_year(cursor)]
    while further := _letters_behind(cursor, found[-1]) or _year_behind(cursor):
        found += further
    return found


def _take_year(cursor: Cursor) -> YearRead:
    year, first = year_ahead(cursor), cursor.at
    cursor.at += year.tokens if year is not None else 1
    return YearRead(year.issued if year is not None else Issued(""), first, cursor.at)


def _letters_behind(cursor: Cursor, before: YearRead) -> list[YearRead]:
    """The `b` of `2004a, b`, and the `b` and `c` of `2004a–c`."""
    suffix, dash, last = before.issued.suffix, cursor.peek(), cursor.word(1)
    if not suffix or suffix not in _LETTERS:
        return []
    if dash is not None and dash.kind == "dash" and len(last) == 1 and last in _LETTERS:
        letters = _LETTERS[_LETTERS.index(suffix) + 1 : _LETTERS.index(last) + 1]
        if not letters:
            return []
        first, cursor.at = cursor.at + 1, cursor.at + 2
        return [_with_letter(before, letter, first) for letter in letters]
    ahead = _to_next(cursor)
    letter = cursor.word(ahead)
    if not ahead or len(letter) != 1 or letter not in _LETTERS or not _ends_year(cursor, ahead + 1):
        return []
    cursor.at += ahead + 1
    return [_with_letter(before, letter, cursor.at - 1)]


def _year_behind(cursor: Cursor) -> list[YearRead]:
    """`2004, 2006`, `2004 and 2006`; not `2004, 1990-95`, which is a range of pages."""
    ahead = _to_next(cursor)
    token = cursor.peek(ahead)
    if not ahead or token is None or token.kind != "numeral" or token.text < _EARLIEST:
        return []
    if year_ahead(cursor, ahead) is None:
        return []
    cursor.at += ahead
    return [_take_year(cursor)]


def _to_next(cursor: Cursor) -> int:
    """How many tokens stand between two years: a comma, `and`, or both."""
    ahead = 1 if cursor.is_sign(",/") else 0
    return ahead + cursor.joins(ahead)


def _with_letter(before: YearRead, letter: str, first: int) -> YearRead:
    return YearRead(Issued(letter, before.issued.year, letter), first, first + 1)


def _ends_year(cursor: Cursor, ahead: int) -> bool:
    """Whether a letter stands alone there: `2004a, b; …`, unlike `2004a, a review`."""
    token = cursor.peek(ahead)
    return token is None or token.kind in ("punctuation", "dash") or cursor.joins(ahead)
