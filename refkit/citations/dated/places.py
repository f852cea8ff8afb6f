"""Reads the pages behind the year of an author-date citation: `2004: 20`, `2004, esp. 20–22`, `1988, VI, p. 315`."""

from refkit.citations.cursor import Cursor
from refkit.citations.dated.names import is_upper_roman
from refkit.citations.dated.years import year_ahead
from refkit.citations.locator import read_locators, starts_locator
from refkit.records import Locator

# So many tokens of pages stand before a further year; the rest need not be looked at.
_FURTHEST = 40


def read_places(cursor: Cursor) -> list[Locator]:
    """The locators from here up to a further year that has pages of its own: `2004: 3, 2006: 5`."""
    if cursor.done or cursor.is_sign(";"):
        return []
    _skip_to_place(cursor)
    size = cursor.size
    for at in range(cursor.at + 1, min(cursor.at + _FURTHEST, cursor.segment_end(cursor.at) - 1)):
        if cursor.tokens[at + 1].text == ":" and year_ahead(cursor, at - cursor.at) is not None:
            cursor.size = at
            break
    found, _ = read_locators(cursor)
    cursor.size = size
    return found


def _skip_to_place(cursor: Cursor) -> None:
    """Passes over what stands between year and page, if a page follows: a comma, `esp.`, `ed.`, the book of a work."""
    ahead = 0
    while not starts_locator(cursor, ahead) and _may_stand_between(cursor, ahead):
        ahead += 1
    if starts_locator(cursor, ahead):
        cursor.at += ahead


def _may_stand_between(cursor: Cursor, ahead: int) -> bool:
    if cursor.is_sign(",:.", ahead):
        return True
    token, word = cursor.peek(ahead), cursor.word(ahead)
    if token is None:
        return False
    return is_upper_roman(token.text) or word in cursor.words.prefix_words or word in cursor.words.before_places
