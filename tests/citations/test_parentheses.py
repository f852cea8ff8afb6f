"""Where parentheses are, and that hostile text does not slow the search."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.citations.parentheses import DEEPEST, LONGEST, find_parentheses

NOOP = {
    "nothing": "",
    "no brackets": "as Wesley argues",
    "square brackets": "[Wesley 24]",
    "never closed": "as (Wesley 24 argues",
    "never opened": "as Wesley 24) argues",
    "wrong way round": ") Wesley (",
    "across a paragraph": "(Wesley\n\n24)",
    "across a blank line with blanks": "(Wesley\n \t\n24)",
    "across a paragraph of an old text": "(Wesley\r\r24)",
    "too long": "(" + "x" * LONGEST + ")",
}
FOUND = {
    "one": ("as (Wesley 24) says", ["(Wesley 24)"]),
    "two": ("(a)(b)", ["(a)", "(b)"]),
    "one in another": ("(see Z (I 3) b)", ["(I 3)", "(see Z (I 3) b)"]),
    "square bracket inside": ('(a "b" [211])', ["[211]", '(a "b" [211])']),
    "square bracket that stays open inside": ("(a [b)", ["(a [b)"]),
    "square bracket closed outside": ("(a [b) c]", ["(a [b)"]),
    "square bracket closed only": ("(a b])", ["(a b])"]),
    "across a line": ("(Wesley\n24)", ["(Wesley\n24)"]),
    "across a line of another system": ("(Wesley\r\n24)", ["(Wesley\r\n24)"]),
    "empty": ("f()", ["()"]),
    "inside one that stays open": ("(see (Wesley 24) and", ["(Wesley 24)"]),
    "behind one that a paragraph ends": ("(see\n\n(Wesley 24)", ["(Wesley 24)"]),
    "inside one that is too long": ("(" + "x" * LONGEST + "(a))", ["(a)"]),
    "as long as may be": ("(" + "x" * (LONGEST - 2) + ")", ["(" + "x" * (LONGEST - 2) + ")"]),
}


def found(text: str) -> list[str]:
    return [text[span.start : span.end] for span in find_parentheses(text)]


@pytest.mark.parametrize("text", NOOP.values(), ids=NOOP)
def test_noop(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(("text", "expected"), FOUND.values(), ids=FOUND)
def test_found(text: str, expected: list[str]) -> None:
    assert found(text) == expected


def test_levels_are_bounded() -> None:
    text = "(" * 20 + ")" * 20
    assert [span.end - span.start for span in find_parentheses(text)] == [2 * n for n in range(1, DEEPEST + 2)]


@given(st.text("()[]ab\n\r ", max_size=60) | st.text(max_size=60))
def test_spans_are_balanced_and_nest(text: str) -> None:
    spans = find_parentheses(text)
    crossing = [(one, other) for one in spans for other in spans if one.start < other.start < one.end < other.end]
    edges = {(text[span.start], text[span.end - 1]) for span in spans}
    balanced = all(raw.count("(") == raw.count(")") for raw in found(text))
    assert (crossing, balanced, edges <= {("(", ")"), ("[", "]")}) == ([], True, True)


HOSTILE = {
    "open brackets": ("(" * 100_000, 0),
    "closed brackets": (")" * 100_000, 0),
    "nested brackets": ("(" * 100_000 + ")" * 100_000, DEEPEST + 1),
    "a megabyte of them": ("(((" * 333_333, 0),
    "square brackets": ("[[[" * 333_333, 0),
    "quotation marks": ('"“' * 500_000, 0),
    "one on each line": ("(\n" * 500_000, 0),
    "blank lines": ("\n" * 1_000_000, 0),
    "lines of blanks": (" \t" * 500_000, 0),
    "a line and blanks": ("\n" + " " * 100_000, 0),
}


@pytest.mark.parametrize(("text", "count"), HOSTILE.values(), ids=HOSTILE)
def test_hostile_rows(text: str, count: int) -> None:
    assert len(find_parentheses(text)) == count
