"""LaTeX in .bib values, as text with type faces.  Stars are italics, angle brackets are around what is protected."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.library.latex import decode
from refkit.styles.reading.markup import read_markup
from refkit.styles.rich import Run, plain
from tests.styles.factories import shown

NOOP = ["", "Inoy Stalin", "Ιδού, Жуков", "Zakliuchitel'noe slovo", "A & B, 50% # _ ^ @", "1933-1937"]


@pytest.mark.parametrize("value", NOOP)
def test_value_without_markup_stays(value: str) -> None:
    assert read_markup(value) == ((Run(value),) if value else ())


VALUES = [
    pytest.param(r"G{\"o}del {\&} Sons", "Gödel & Sons", id="accents protect nothing"),
    pytest.param("The {DNA} of", "The <DNA> of", id="protected"),
    pytest.param("{The Whole}", "<The Whole>", id="all protected"),
    pytest.param("{N}apoleon", "<N>apoleon", id="protected letter"),
    pytest.param(r"Reading \emph{Emma} again", "Reading *Emma* again", id="emphasis"),
    pytest.param(r"\emph{Reading \emph{Emma}}", "*Reading *Emma", id="emphasis in emphasis"),
    pytest.param(r"{\em Emma} again", "*Emma* again", id="switch"),
    pytest.param(r"\textbf{a} \textsc{b}", "+a+ =b=", id="bold and small capitals"),
    pytest.param(r"H$_2$O, 19\textsuperscript{th}", "H<~2~>O, 19^th^", id="low and raised"),
    pytest.param(r"\enquote{Kubla Khan} and", "“Kubla Khan” and", id="enquote"),
    pytest.param(r"``a'' -- b", "“a” – b", id="quotation marks and dash"),
    pytest.param(r"\emph{The {DNA}}", "*The *<*DNA*>", id="protected in emphasis"),
    pytest.param(r"a \foreignlanguage{german}{Wort}", "a Wort", id="language"),
    pytest.param(r"\href{http://a.b}{words}", "words", id="link"),
    pytest.param(r"\'{E}mile, \c{c}a", "Émile, ça", id="accents with groups"),
    pytest.param("costs $5", "costs $5", id="dollar alone"),
    pytest.param(r"a \emph{} b", "a b", id="nothing in emphasis"),
    pytest.param(r"  a~b  ", "a b", id="blanks"),
]


@pytest.mark.parametrize(("value", "expected"), VALUES)
def test_values(value: str, expected: str) -> None:
    assert shown(read_markup(value)) == expected


def _letters(text: str) -> list[str]:
    return [sign for sign in unicodedata.normalize("NFD", text) if sign.isalnum()]


@given(st.text(max_size=60) | st.text("\\{}$_^ab \"'`~", max_size=60))
def test_any_text_is_read(value: str) -> None:
    text = plain(read_markup(value))
    assert text == text.strip(" ")


@given(st.text("{}éabЖ -'", max_size=60))
def test_no_letter_is_lost(value: str) -> None:
    assert _letters(plain(read_markup(value))) == _letters(value)


_PIECES = st.sampled_from(
    ["a", "b ", " c", r"\emph{", r"\textbf{", "{", "}", "{\\em ", r"{\"o}", r"\'e", r"\enquote{", "$x_2$", r"\&", "~"]
)


@given(st.lists(_PIECES, max_size=15).map("".join))
def test_letters_are_those_of_the_decoded_value(value: str) -> None:
    assert _letters(plain(read_markup(value))) == _letters(decode(value))


@pytest.mark.parametrize("sign", ["{", "}", "\\", "$", "$a", "_", "{a", r"\emph{", r"{\em ", r"\enquote{", "{a} ", "~"])
def test_long_values_are_read_to_the_end(sign: str) -> None:
    value = sign * (100_000 // len(sign))
    assert _letters(plain(read_markup(value))) == _letters(decode(value))
