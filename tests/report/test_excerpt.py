"""The line under a finding: what is cut, and where the carets come to stand."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.report.excerpt import Excerpt, columns, excerpt, shown_text

SHORT = "One (Zhukov 345) two."
WHOLE = {
    "short": (SHORT, "345", SHORT, "            ^^^"),
    "first-word": (SHORT, "One", SHORT, "^^^"),
    "last-sign": (SHORT, ".", SHORT, " " * 20 + "^"),
    "middle-line": (f"Before\r\n{SHORT}\nAfter", "345", SHORT, "            ^^^"),
    "lone-cr": (f"Before\r{SHORT}\rAfter", "345", SHORT, "            ^^^"),
    "over-lines": ("See (Zhukov,\n 345) two", "(Zhukov,\n 345)", "See (Zhukov,", "    ^^^^^^^^"),
    "empty-span": (SHORT, "", SHORT, "^"),
    "tab": ("a\tb 345", "345", "a    b 345", "       ^^^"),
    "tab-inside": ("a\tb", "a\tb", "a    b", "^^^^^^"),
    "wide": ("日本 345", "345", "日本 345", "     ^^^"),
    "wide-meant": ("日本 345", "日本", "日本 345", "^^^^"),
    "accent-on-top": ("Z\u030cukov 345", "345", "Z\u030cukov 345", "      ^^^"),
    "joiner": ("a\u2060b 345", "345", "ab 345", "   ^^^"),
    "no-break-space": ("p.\u00a0345", "345", "p. 345", "   ^^^"),
    "escape": ("a\x1b[31mb 345", "345", "a\N{REPLACEMENT CHARACTER}[31mb 345", "        ^^^"),
    "turned-direction": ("a\u202eb 345", "345", "ab 345", "   ^^^"),
}


@pytest.mark.parametrize(("text", "words", "shown", "carets"), WHOLE.values(), ids=WHOLE)
def test_line_that_fits(text: str, words: str, shown: str, carets: str) -> None:
    start = text.index(words)
    assert excerpt(text, start, start + len(words)) == Excerpt(shown, carets)


CUT = {
    "in-the-middle": ("a" * 300 + " 345 " + "b" * 300, "345", True, True),
    "at-the-start": ("345 " + "b" * 300, "345", False, True),
    "at-the-end": ("a" * 300 + " 345", "345", True, False),
    "longer-than-the-window": ("a" * 60 + " " + "3" * 300, "3" * 300, True, True),
    "wide": ("日" * 300 + "345" + "本" * 300, "345", True, True),
    "line-ends-far-away": ("x\n" + "a" * 5000 + "345" + "b" * 5000 + "\ny", "345", True, True),
}


@pytest.mark.parametrize(("text", "words", "before", "after"), CUT.values(), ids=CUT)
def test_long_line_is_cut_around_the_words(text: str, words: str, before: bool, after: bool) -> None:
    start = text.index(words)
    shown = excerpt(text, start, start + len(words))
    fits = 60 <= columns(shown.text) <= 102 and len(shown.carets) <= columns(shown.text)
    assert (fits, shown.text.startswith("…"), shown.text.endswith("…")) == (True, before, after)


def test_carets_stand_under_the_words_of_a_cut_line() -> None:
    text = "a" * 300 + " 345 " + "b" * 300
    shown = excerpt(text, 301, 304)
    assert shown.text[shown.carets.index("^") : len(shown.carets)] == "345"


LETTERS = st.text(st.sampled_from("ab \t\n\r日é\u0301\u2060\u200d\x00\x1b…"), max_size=400)


@given(LETTERS, st.integers(0, 450), st.integers(0, 450))
def test_laws(text: str, start: int, length: int) -> None:
    shown = excerpt(text, start, start + length)
    assert (
        not set(shown.text) & set("\t\n\r\x00\x1b"),
        set(shown.carets.lstrip(" ")),
        columns(shown.text) <= 102,
    ) == (True, {"^"}, True)


@given(st.text())
def test_nothing_shown_steers_the_terminal(text: str) -> None:
    assert shown_text(shown_text(text)) == shown_text(text)


def test_many_excerpts_of_one_huge_line_cost_no_more_than_of_a_short_one() -> None:
    text = "word " * 2_000_000
    begin = time.process_time()
    for start in range(0, len(text), len(text) // 500):
        excerpt(text, start, start + 4)
    # Looking at the whole line each time would be 5,000,000,000 characters.
    assert time.process_time() - begin < 10
