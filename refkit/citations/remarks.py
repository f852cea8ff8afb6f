"""Reads remarks: the words of a parenthesis that cite nothing, such as `emphasis added` or `see n. 23 below`."""

from collections.abc import Sequence

from refkit.citations.cursor import Cursor
from refkit.citations.tokens import Token, visible
from refkit.records import Remark, RemarkKind
from refkit.vocabulary import Vocabulary

# What a remark says is said in so many words; bounds the work on a parenthesis of small words without end.
_LONGEST = 40


def remark_ahead(cursor: Cursor) -> bool:
    """Whether the words up to the next comma, semicolon or number are a remark such as `emphasis added`."""
    first = cursor.peek()
    if first is None or first.kind != "word":
        return False
    if first.capitalised:
        return _is_capital_remark(cursor)
    ahead, marked = 0, False
    while (token := cursor.peek(ahead)) is not None and token.kind == "word" and not token.capitalised:
        if ahead > _LONGEST:
            return False
        marked = marked or cursor.word(ahead) in cursor.words.remarks
        ahead += 1
        if cursor.is_sign(".", ahead) and cursor.word(ahead - 1) in cursor.words.role_words:  # "my trans. of the title"
            ahead += 1
    if not marked or token is None or cursor.is_sign(",;.", ahead):
        return marked
    if cursor.word() in cursor.words.role_words and _number_ahead(cursor):  # "trans. Smith 45"
        return False
    return cursor.word() in cursor.words.remarks


def _is_capital_remark(cursor: Cursor) -> bool:
    """`Hervorhebung im Original`: nouns have capitals in German; but `Translations 45` is a title with its page."""
    second = cursor.peek(1) if cursor.word() in cursor.words.emphasis else None
    return second is not None and second.kind == "word" and not _number_ahead(cursor)


def _number_ahead(cursor: Cursor) -> bool:
    ahead = 0
    while (token := cursor.peek(ahead)) is not None and token.kind != "numeral" and not cursor.is_sign(";", ahead):
        ahead += 1
    return token is not None and token.kind == "numeral"


def read_remark(cursor: Cursor) -> Remark | None:
    """remark = everything up to `;` or the end"""
    while cursor.is_sign(",.:") or cursor.peek_kind() == "dash":
        cursor.take()
    start = cursor.at
    while not cursor.done and not cursor.is_sign(";"):
        cursor.take()
    if cursor.at == start:
        return None
    last = cursor.at - 1
    kind = _kind(cursor.tokens[start : cursor.at], cursor.words)
    return Remark(visible(cursor.raw(start, last)), cursor.offset(start), cursor.end_offset(last), kind)


def _kind(tokens: Sequence[Token], vocabulary: Vocabulary) -> RemarkKind:
    pieces = [piece for token in tokens if token.kind in ("word", "group") for piece in token.text.split()]
    words = {piece.casefold().rstrip(".") for piece in pieces}
    if words & vocabulary.places_of_draft and any(token.kind == "numeral" for token in tokens):
        return "cross-reference"
    return "emphasis" if words & vocabulary.emphasis else "other"
