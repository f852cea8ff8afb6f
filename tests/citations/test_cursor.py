"""The reading head over the tokens of one parenthesis."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.citations.cursor import Cursor
from refkit.citations.tokens import tokenize
from refkit.span import Span
from tests.citations.factories import ENGLISH, cursor_of


@pytest.mark.parametrize("text", ["", " ", "\u2060"], ids=["nothing", "blank", "filler"])
def test_nothing_ahead(text: str) -> None:
    cursor = cursor_of(text)
    assert (cursor.done, cursor.peek(), cursor.peek_kind(), cursor.word(), cursor.is_sign(",")) == (
        True,
        None,
        "",
        "",
        False,
    )


def test_looking_and_taking() -> None:
    cursor = cursor_of("See, p.45")
    before = (cursor.word(), cursor.is_sign(",", 1), cursor.word(2), cursor.glued(2), cursor.peek(-1))
    taken = [cursor.take().text for _ in range(5)]
    assert (before, taken, cursor.done) == (("see", True, "p", True, None), ["See", ",", "p", ".", "45"], True)


def test_places() -> None:
    cursor = Cursor(tokenize("(See Inoy)", 1, 9), "(See Inoy)", 100, ENGLISH)
    assert (cursor.raw(0, 1), cursor.offset(1), cursor.end_offset(1), cursor.word_at(1)) == (
        "See Inoy",
        105,
        109,
        "inoy",
    )


TITLES = {
    "nothing in italics": ("Smith 1984 45", [], []),
    "upright number behind": ("Inoy 2 45", [Span(0, 6)], ["Inoy", "2"]),
    "comma between": ("Inoy 2, 45", [Span(0, 6)], ["Inoy", "2"]),
    "label behind": ("Book p. 45", [Span(0, 4)], ["Book"]),
    "number alone": ("Orwell, 1984", [Span(8, 12)], ["1984"]),
    "nothing but the number": ("345", [Span(0, 3)], []),
    "everything in italics": ("Smith 45", [Span(0, 8)], []),
    "words behind": ("Inoy 45; Smith", [Span(0, 7)], []),
    "word alone": ("Smith, passim", [Span(7, 13)], []),
}


@pytest.mark.parametrize(("text", "italics", "expected"), TITLES.values(), ids=TITLES)
def test_tokens_of_italic_titles(text: str, italics: list[Span], expected: list[str]) -> None:
    cursor = Cursor(tokenize(text, 0, len(text)), text, 0, ENGLISH, italics)
    assert [token.text for number, token in enumerate(cursor.tokens) if cursor.in_title(number)] == expected


@given(st.text(max_size=40), st.integers(-50, 50))
def test_looking_anywhere_never_raises(text: str, ahead: int) -> None:
    cursor = cursor_of(text)
    assert (cursor.peek(ahead) is None) == (not 0 <= ahead < cursor.size)


def test_cursor_over_a_stretch() -> None:
    cursor = Cursor.over("(See  Inoy, 3)", Span(1, 13), 100, ENGLISH)
    assert ([token.text for token in cursor.tokens], cursor.at, cursor.written) == (
        ["See", "Inoy", ",", "3"],
        0,
        "See  Inoy, 3",
    )
    assert Cursor.over("()", Span(1, 1), 0, ENGLISH).written == ""
