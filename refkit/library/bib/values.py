"""What a value says: its pieces without delimiters, macros expanded, one behind the other."""

from collections.abc import Iterable, Mapping, Sequence

from refkit.library.bib import patterns as p
from refkit.library.bib.written import Piece

_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
# Forty macros, each twice as long as the one before, would fill any memory.
_LONGEST_EXPANSION = 100_000

# What every .bib file may use undeclared: the months, as numbers, so that no language is fixed.
MONTH_MACROS: Mapping[str, str] = {name: str(number) for number, name in enumerate(_MONTHS, 1)}


def text_of(written: bytes) -> str:
    """Bytes of the file as text; a byte that is no UTF-8 becomes a replacement character."""
    return written.decode("utf-8", "replace")


def value_text(data: bytes, pieces: Iterable[Piece], macros: Mapping[str, str]) -> str:
    """The text of a value; the names in `macros` are in lower case.  A macro that is not there stays as its name.

    So does a month that stands beside other pieces: `7 # nov` must not become 7 11.
    """
    texts: list[str] = []
    length = 0
    pieces = tuple(pieces)
    for piece in pieces:
        text = text_of(data[piece.start : piece.end])
        if piece.kind == "bare" and (expansion := macros.get(text.lower())) is not None:
            is_day_s = len(pieces) > 1 and expansion == MONTH_MACROS.get(text.lower())
            text = expansion if not is_day_s and length + len(expansion) <= _LONGEST_EXPANSION else text
        texts.append(text)
        length += len(text)
    return "".join(texts)


def undefined(data: bytes, pieces: Iterable[Piece], macros: Mapping[str, str]) -> list[Piece]:
    """The pieces that are neither text nor a number nor a macro that is there."""
    return [
        piece
        for piece in pieces
        if piece.kind == "bare"
        and not data[piece.start : piece.end].isdigit()
        and text_of(data[piece.start : piece.end]).lower() not in macros
    ]


def pieces_of(data: bytes, start: int, end: int) -> Sequence[Piece]:
    """The pieces of a value in which nothing is wrong: value = piece ("#" piece)*"""
    pieces: list[Piece] = []
    at = start
    while at < end:
        sign = data[at : at + 1]
        if sign in (b"{", b'"'):
            find = p.closing_brace if sign == b"{" else p.closing_quote
            close = find(data, at, end)
            pieces.append(Piece("braced" if sign == b"{" else "quoted", at + 1, close))
            at = close + 1
        elif word := p.NAME.match(data, at, end):
            pieces.append(Piece("bare", at, word.end()))
            at = word.end()
        else:
            at += 1  # a blank or the # between two pieces
    return pieces
