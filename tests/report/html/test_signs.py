"""Text that a browser can show: what stays, what becomes a sign, what goes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.report.html.signs import visible


@pytest.mark.parametrize(
    "text",
    ["", "plain <b>&amp;</b>", "tab\tand\nline", "Жуков, 東京, العربية, 😀", "so\N{SOFT HYPHEN}ft", "\u200fשלום\u200e"],
    ids=["empty", "markup", "blanks", "letters", "soft hyphen", "marks of direction"],
)
def test_stays(text: str) -> None:
    assert visible(text) == text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\x00b\x1bc\x7f", "a␀b␛c␡"),
        ("\ud83d \udc00 \x85 \uffff \U0001ffff", "� � � � �"),
        ("one\r\ntwo\rthree", "one\ntwo\nthree"),
        ("a\u202egpj.exe\u202c \u2066b\u2069", "agpj.exe b"),
    ],
    ids=["controls", "no characters", "line ends", "turns of direction"],
)
def test_becomes(text: str, shown: str) -> None:
    assert visible(text) == shown


@given(st.text(st.characters()))
def test_is_text_that_utf8_holds_and_stays_so(text: str) -> None:
    shown = visible(text)
    assert (shown.encode("utf-8").decode(), visible(shown)) == (shown, shown)
