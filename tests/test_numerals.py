"""Numbers as people write them: arabic, roman, folios, letters, years."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.numerals import Numeral, is_roman, is_year, numeral, numerals, roman_value

NUMERALS = [
    pytest.param(None, None, id="none"),
    pytest.param("", None, id="empty"),
    pytest.param("iix", None, id="no roman numeral"),
    pytest.param("İ", None, id="a capital i with a dot"),
    pytest.param("12a", None, id="a letter behind"),
    pytest.param("3.2.55", None, id="act, scene, line"),
    pytest.param("²", None, id="a raised digit"),
    pytest.param("9" * 5000, None, id="too long for a page"),
    pytest.param("345", Numeral("arabic", 345), id="arabic"),
    pytest.param("xiv", Numeral("roman", 14), id="roman"),
    pytest.param("MCMXCIX", Numeral("roman", 1999), id="roman capitals"),
    pytest.param("S12", Numeral("s", 12), id="a letter before"),
    pytest.param("12r", Numeral("folio", 24), id="front of a folio"),
    pytest.param("12v", Numeral("folio", 25), id="back of a folio"),
]


@pytest.mark.parametrize(("text", "expected"), NUMERALS)
def test_numeral(text: str | None, expected: Numeral | None) -> None:
    assert numeral(text) == expected


@given(st.text(max_size=12), st.text(max_size=12))
def test_any_text_may_be_a_number(first: str, last: str) -> None:
    ends = numerals(first, last)
    assert ends is None or ends[0].kind == ends[1].kind


ROMANS = [
    pytest.param("", None, False, id="nothing"),
    pytest.param("mix", 1009, False, id="a word"),
    pytest.param("cd", 400, False, id="too high for a page of a preface"),
    pytest.param("XII", None, False, id="capitals"),
    pytest.param("iiii", None, False, id="not a numeral"),
    pytest.param("i", 1, True, id="one"),
    pytest.param("xlix", 49, True, id="subtracted"),
    pytest.param("cccxcix", 399, True, id="the highest"),
]


@pytest.mark.parametrize(("word", "value", "page"), ROMANS)
def test_roman(word: str, value: int | None, page: bool) -> None:
    assert (roman_value(word), is_roman(word)) == (value, page)


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        pytest.param("", False, id="nothing"),
        pytest.param("999", False, id="three digits"),
        pytest.param("20010", False, id="five digits"),
        pytest.param("0999", False, id="too early"),
        pytest.param("10 0", False, id="blank"),
        pytest.param("1937", True, id="year"),
        pytest.param("2100", False, id="too late"),
        pytest.param("1000", True, id="first"),
        pytest.param("2099", True, id="last"),
    ],
)
def test_is_year(number: str, expected: bool) -> None:
    assert is_year(number) is expected
