"""The right side of a field."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.library.bib.values import MONTH_MACROS, pieces_of, text_of, undefined, value_text

MACROS = {"oup": "Oxford UP", **MONTH_MACROS}

# What each value says, and the macros in it that are not there.
VALUES = [
    pytest.param("", "", [], id="nothing"),
    pytest.param("{One}", "One", [], id="braces"),
    pytest.param('"One"', "One", [], id="quotation marks"),
    pytest.param("{A {USSR} b}", "A {USSR} b", [], id="inner braces"),
    pytest.param('"a {"}b{"} c"', 'a {"}b{"} c', [], id="quotation marks in braces"),
    pytest.param(r"{a \{ b\}}", r"a \{ b\}", [], id="escaped braces"),
    pytest.param("1999", "1999", [], id="number"),
    pytest.param("OUP", "Oxford UP", [], id="macro in capitals"),
    pytest.param("nov", "11", [], id="month"),
    pytest.param("nosuch", "nosuch", ["nosuch"], id="macro that is not there"),
    pytest.param('oup # " (" # {NY} # ")"', "Oxford UP (NY)", [], id="pieces"),
    pytest.param("jan#nosuch#jan", "jannosuchjan", ["nosuch"], id="pieces without blanks"),
    pytest.param("{oup}", "oup", [], id="a macro's name in braces"),
    pytest.param("{1}#2", "12", [], id="number among pieces"),
]


@pytest.mark.parametrize(("value", "text", "unknown"), VALUES)
def test_value(value: str, text: str, unknown: list[str]) -> None:
    data = value.encode()
    pieces = pieces_of(data, 0, len(data))
    missing = [text_of(data[piece.start : piece.end]) for piece in undefined(data, pieces, MACROS)]
    assert (value_text(data, pieces, MACROS), missing) == (text, unknown)


def test_months_are_numbers() -> None:
    assert list(MONTH_MACROS.values()) == [str(number) for number in range(1, 13)]


def test_long_macros_are_expanded_only_so_often() -> None:
    data = b" # ".join([b"m"] * 1000)
    assert len(value_text(data, pieces_of(data, 0, len(data)), {"m": "x" * 2000})) < 102_000


@given(st.binary(max_size=30))
def test_any_bytes_are_text(written: bytes) -> None:
    assert text_of(written) == written.decode("utf-8", "replace")


_TEXTS = st.text(alphabet="ab# 1,=\n", max_size=8)


@given(st.lists(st.tuples(st.sampled_from(("{}", '""')), _TEXTS), min_size=1, max_size=5))
def test_pieces_are_joined(pieces: list[tuple[str, str]]) -> None:
    data = " # ".join(signs[0] + text + signs[1] for signs, text in pieces).encode()
    assert value_text(data, pieces_of(data, 0, len(data)), {}) == "".join(text for _, text in pieces)
