"""Finds the names that a year belongs to: `Smith, Jones and Brown` in `(see the review by Smith, Jones and Brown 2004)`.

The year is a strong sign, so whatever looks like names right before it is taken for them, from comma to comma; how
many of them are the authors, the library says.
"""

from collections.abc import Iterator
from typing import NamedTuple

from refkit.citations.cursor import Cursor
from refkit.citations.tokens import Token

# A name of more words than this between two commas is a sentence: corporate authors have up to a dozen.
_LONGEST_NAME = 14
_LONGEST_ET_AL = 30
_NAME_SIGNS = frozenset(("&", "/"))


class NameRegion(NamedTuple):
    """Where names stand among the tokens: each as the numbers of its first token and of the one behind its last.

    `end` is the token behind the last name, punctuation left out.
    """

    names: tuple[tuple[int, int], ...]
    end: int

    @property
    def start(self) -> int:
        """The number of the first token of the first name."""
        return self.names[0][0]


def names_before(cursor: Cursor, first: int, year: int) -> NameRegion | None:
    """The names among the tokens from `first` up to the year; None where none stand right before it."""
    end = _without_signs(cursor, first, year)
    behind = _without_others(cursor, first, end)
    names: list[tuple[int, int]] = []
    for begin, stop in _between_commas(cursor, first, behind):
        if not names and begin > first and _is_place(cursor, begin, stop):  # "Diógenes Laercio, VI 40, 2010"
            continue
        if begin > first and _is_role(cursor, begin, stop):
            continue  # "Haber, ed., 1999"
        start = _run_of_names(cursor, begin, stop)
        if start == stop:
            break
        names.insert(0, (start, _without_place(cursor, start, stop)))
        if start > begin and any(not cursor.words.joins(cursor.tokens[at].text) for at in range(begin, start)):
            break
    if not names:
        return None
    if behind < end:
        names[-1] = (names[-1][0], end)
    return NameRegion(tuple(names), end)


def _is_role(cursor: Cursor, begin: int, stop: int) -> bool:
    """Whether nothing but `ed.` or the like stands there."""
    words = [word for at in range(begin, stop) if (word := cursor.word_at(at))]
    return bool(words) and all(word in cursor.words.role_words for word in words)


def _without_others(cursor: Cursor, first: int, end: int) -> int:
    """The end without `et al.`, `u. a.`"""
    if end <= first:
        return end
    begin, stop = cursor.tokens[first].start, cursor.tokens[end - 1].end
    found = cursor.words.others_at_end(cursor.text, max(begin, stop - _LONGEST_ET_AL), stop)
    if found is None:
        return end
    while end > first and cursor.tokens[end - 1].end > found.start():
        end -= 1
    return end


def _without_signs(cursor: Cursor, first: int, end: int) -> int:
    """The end without the comma, period or colon between names and year."""
    while end > first and cursor.tokens[end - 1].kind == "punctuation" and cursor.tokens[end - 1].text in ",.:;":
        end -= 1
    return end


def _between_commas(cursor: Cursor, first: int, end: int) -> Iterator[tuple[int, int]]:
    """The stretches between commas and semicolons, the last one first."""
    stop = end
    for at in range(end - 1, first - 1, -1):
        if cursor.tokens[at].kind == "punctuation" and cursor.tokens[at].text in ",;":
            if at + 1 < stop:
                yield at + 1, stop
            stop = at
    if first < stop:
        yield first, stop


def _run_of_names(cursor: Cursor, begin: int, stop: int) -> int:
    """Where the longest run of name words that ends at `stop` begins, small words before it left out; `stop` if none."""
    at = stop
    if not _may_end_name(cursor, stop - 1):  # "M1 in 2010"
        return stop
    while at > begin and stop - at < _LONGEST_NAME and _may_stand_in_name(cursor, at - 1):
        at -= 1
    while at < stop and not _may_begin_name(cursor, at):
        at += 1
    for index in range(at, stop):
        if _is_substance(cursor, index):
            return at
    return stop


def _may_stand_in_name(cursor: Cursor, index: int) -> bool:
    token = cursor.tokens[index]
    if token.kind == "word":
        if token.capitalised:
            return True
        words, word = cursor.words, cursor.word_at(index)
        return (
            word in words.particles
            or words.joins(token.text)
            or word in words.et_al_words
            or word in words.title_words
            or word in words.role_words
        )
    if token.kind in ("quoted", "group"):
        return not any(char.isdigit() for char in token.text)
    if token.kind == "dash":
        return True
    if token.kind == "numeral":
        return is_upper_roman(token.text)
    return token.kind == "punctuation" and (token.text in _NAME_SIGNS or token.text == ".")


def _may_begin_name(cursor: Cursor, index: int) -> bool:
    token = cursor.tokens[index]
    if token.kind in ("quoted", "group"):
        return True
    if token.capitalised:
        return True
    return _particles_before_capital(cursor, index) or cursor.word_at(index) in cursor.words.et_al_words


def _may_end_name(cursor: Cursor, index: int) -> bool:
    token = cursor.tokens[index]
    if token.kind != "word":
        return token.kind in ("quoted", "group") or token.text == "." or is_upper_roman(token.text)
    word = cursor.word_at(index)
    return token.capitalised or word in cursor.words.et_al_words or word in cursor.words.role_words


def _particles_before_capital(cursor: Cursor, index: int) -> bool:
    """`van der Flier`, `de Saussure`"""
    at = index
    while cursor.word_at(at) in cursor.words.particles and at < index + 3:
        at += 1
    return at > index and at < cursor.size and cursor.tokens[at].capitalised


def _is_substance(cursor: Cursor, index: int) -> bool:
    """Whether a token says something by itself: a capitalised word that is no label, a quotation."""
    token = cursor.tokens[index]
    if token.kind in ("quoted", "group"):
        return True
    if cursor.word_at(index) in cursor.words.months:  # "May, 2004" may be somebody, "May 2004" is a month
        return index + 1 < cursor.size and cursor.tokens[index + 1].text != "." and not _is_year_next(cursor, index)
    return token.capitalised


def _is_year_next(cursor: Cursor, index: int) -> bool:
    return cursor.tokens[index + 1].kind == "numeral"


def _is_place(cursor: Cursor, begin: int, stop: int) -> bool:
    """Whether only numbers stand there, a place in an ancient work: `VI 40`, `I 15`, `111`."""
    return all(_counts(token) for token in cursor.tokens[begin:stop])


def _without_place(cursor: Cursor, start: int, stop: int) -> int:
    """The end of a name without the roman number of a book behind it: `DIÓGENES LAERCIO VI`."""
    while stop > start + 1 and _counts(cursor.tokens[stop - 1]):
        stop -= 1
    return stop


def _counts(token: Token) -> bool:
    return token.kind in ("numeral", "dash") or (token.kind == "word" and is_upper_roman(token.text))


def is_upper_roman(text: str) -> bool:
    """Whether a word is a roman number in capitals, as books of ancient works have: `VI`, `XXXII`."""
    return bool(text) and text.isupper() and not text.strip("IVXLC")
