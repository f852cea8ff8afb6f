"""Reads what stands before a name: `see also`, `cf.`, `qtd. in`; and the names that look as if they stood there."""

from collections.abc import Container
from typing import NamedTuple

from refkit.citations.cursor import Cursor
from refkit.citations.locator import starts_locator
from refkit.vocabulary import Vocabulary

_LONGEST_MEDIATOR = 4


class Prefix(NamedTuple):
    """The words before the first name; `plain` where they are none of the usual ones."""

    text: str = ""
    plain: bool = False
    mediated: bool = False


_NO_PREFIX = Prefix()


def read_prefix(cursor: Cursor) -> Prefix:
    """prefix = lower-case words, `See`, `e.g.`, … up to the first name, title or number"""
    start = cursor.at
    first = cursor.peek()
    if first is not None and first.capitalised and cursor.word() not in cursor.words.prefix_words:
        return _NO_PREFIX  # as nearly always
    while (token := cursor.peek()) is not None and (token.kind == "word" or cursor.is_sign(".,:")):
        if token.kind == "word" and _begins_item(cursor, cursor.at > start) and not _completes_prefix(cursor, start):
            break
        cursor.take()
    if cursor.at == start:
        return _NO_PREFIX
    raw = cursor.raw(start, cursor.at - 1).strip(" \t\r\n,:")
    phrase = " ".join(_words(cursor, start))
    mediated = ends_in(phrase, cursor.words.mediators)
    return Prefix(raw, not (mediated or _usual(cursor, phrase)), mediated)


def _completes_prefix(cursor: Cursor, start: int) -> bool:
    """`z. B.`: the letter is no initial, it ends the abbreviation that the words before begin."""
    words = (*_words(cursor, start), cursor.word())
    return len(words) > 1 and len(words[-1]) == 1 and " ".join(words[-2:]) in cursor.words.prefixes


def ends_in(words: str, phrases: Container[str]) -> bool:
    """Whether words with single blanks end in one of some phrases: `the proposal qtd in`, `qtd in`."""
    while words and words not in phrases:  # of the many phrases of many languages none need be tried
        words = words.partition(" ")[2]
    return bool(words)


def _words(cursor: Cursor, start: int) -> list[str]:
    """The words from token `start` to the reading head, signs left out."""
    return [word for index in range(start, cursor.at) if (word := cursor.word_at(index))]


def _usual(cursor: Cursor, phrase: str) -> bool:
    """Whether the words before a name are such as citations have: `see also`, `cf.`, `and`, `trans.`."""
    return not phrase or phrase in cursor.words.prefixes or phrase in cursor.words.role_words


def _begins_item(cursor: Cursor, inside: bool) -> bool:
    """Whether the word ahead is the first of a name, a title, a locator."""
    token = cursor.tokens[cursor.at]
    if starts_locator(cursor) or cursor.word() in cursor.words.ibid:
        return True
    if token.capitalised:
        return inside or not _capital_prefix(cursor)
    return particle_ahead(cursor)


def _capital_prefix(cursor: Cursor) -> bool:
    """`See Zhukov`, `Qtd. in Bell`: a prefix with a capital at the head of the parenthesis."""
    if cursor.at > 0 or cursor.peek(1) is None:
        return False
    return cursor.word() in cursor.words.prefixes or mediator_length(cursor) > 0


def kind_of_prefix(text: str, words: Vocabulary) -> tuple[bool, bool]:
    """Whether the words before some names are none of the usual ones, and whether they say `cited in`, `apud`."""
    bare = [word.strip(".,:;()").casefold() for word in text.split()]
    if any(" ".join(bare[-length:]) in words.mediators for length in range(1, len(bare) + 1)[:_LONGEST_MEDIATOR]):
        return False, True
    phrase = " ".join(bare)
    return bool(phrase) and phrase not in words.prefixes and phrase not in words.role_words, False


def particle_ahead(cursor: Cursor, first: int = 0) -> bool:
    """particle+ before a capitalised word: `van der Flier`, `de Saussure`."""
    if cursor.word(first) not in cursor.words.particles:  # as nearly always
        return False
    ahead = first + 1
    while cursor.word(ahead) in cursor.words.particles and ahead < first + 3:
        ahead += 1
    token = cursor.peek(ahead)
    return token is not None and token.capitalised


def ends_lower_case_name(cursor: Cursor, start: int) -> bool:
    """Whether the words from token `start` to the number ahead may be a name as `bell hooks` writes hers."""
    words = _words(cursor, start)
    if not 1 <= len(words) <= 3 or cursor.is_sign(",:", -1) or cursor.peek_kind() != "numeral":
        return False
    return not any(word in cursor.words.never_names for word in words)


def mediator_length(cursor: Cursor) -> int:
    """How many tokens `qtd. in` or `as quoted by` takes from here, 0 where none stands."""
    phrase, ahead = cursor.word(), 1
    if phrase not in cursor.words.prefix_words:
        return 0
    while phrase not in cursor.words.mediators:
        ahead += cursor.is_sign(".", ahead)
        word = cursor.word(ahead)
        if word not in cursor.words.prefix_words:
            return 0
        phrase, ahead = f"{phrase} {word}", ahead + 1
    return ahead


def take_mediator(cursor: Cursor) -> bool:
    """Takes a comma and a mediator; False where none stands or nothing follows it."""
    at = cursor.at
    cursor.at += cursor.is_sign(",")
    length = mediator_length(cursor)
    cursor.at += length
    if length and not cursor.done and not cursor.is_sign(",;"):
        return True
    cursor.at = at
    return False
