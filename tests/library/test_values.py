"""The right side of a field."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.library.bib.values import MONTH_MACROS, Value, read_value

MACROS = {"oup": "Oxford UP", **MONTH_MACROS}

VALUES = [
    pytest.param("", Value("", 0), id="nothing"),
    pytest.param("{One}", Value("One", 5), id="braces"),
    pytest.param('"One"', Value("One", 5), id="quotation marks"),
    pytest.param("{A {USSR} b}", Value("A {USSR} b", 12), id="inner braces"),
    pytest.param('"a {"}b{"} c"', Value('a {"}b{"} c', 13), id="quotation marks in braces"),
    pytest.param(r"{a \} b}", Value(r"a \} b", 8), id="escaped brace"),
    pytest.param("1999", Value("1999", 4), id="number"),
    pytest.param("OUP", Value("Oxford UP", 3), id="macro"),
    pytest.param("nov", Value("11", 3), id="month"),
    pytest.param("nosuch", Value("nosuch", 6, ("nosuch",)), id="macro that is not there"),
    pytest.param('oup # " (" # {NY} # ")"', Value("Oxford UP (NY)", 23), id="pieces"),
    pytest.param("{One}\n year={2003}", Value("One", 7), id="missing comma"),
    pytest.param("{never closed", Value("never closed", 13), id="open brace"),
    pytest.param('"never closed', Value("never closed", 13), id="open quotation mark"),
    pytest.param("oup #", Value("Oxford UP", 5), id="nothing after the sign"),
]


@pytest.mark.parametrize(("raw", "expected"), VALUES)
def test_read_value(raw: str, expected: Value) -> None:
    assert read_value(raw, MACROS) == expected


@given(st.text(alphabet='{}"#\\ a1,\n', max_size=40), st.integers(0, 40))
def test_reading_ends_inside_the_text(raw: str, at: int) -> None:
    start = min(at, len(raw))
    assert start <= read_value(raw, MACROS, start).end <= len(raw) + 1


@given(st.text(alphabet="ab {}", max_size=40))
def test_braces_around_sound_text_are_taken_off(text: str) -> None:
    sound = text.replace("{", "").replace("}", "")
    assert read_value(f"{{{sound}}}", MACROS) == Value(sound, len(sound) + 2)
