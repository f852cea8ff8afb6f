"""Arguments: where they begin and end, and when there are none."""

import pytest

from refkit.documents.latex.arguments import Arguments

GROUPS = {
    "plain": ("{a}", "a"),
    "nested": ("{a{b}c}", "a{b}c"),
    "blanks": ("  \n {a}", "a"),
    "comment": ("% x\n  {a}", "a"),
    "escaped": (r"{a\}b}", r"a\}b"),
    "brace-in-comment": ("{a% }\nb}", "a% }\nb"),
    "none": ("a{b}", None),
    "unclosed": ("{a", None),
    "over-an-empty-line": ("\n\n{a}", None),
    "empty-line-inside": ("{a\n\nb}", None),
    "too-long": ("{" + "a" * 5_000 + "}", None),
}
BRACKETS = {
    "plain": ("[a]", "a"),
    "in-group": ("[a{]}b]", "a{]}b"),
    "first-that-closes": ("[a [b] c]", "a [b"),
    "brace-closes-before": ("[a}]", None),
    "none": ("{a}", None),
    "empty": ("[]", ""),
}


def _inside(text: str, brackets: bool) -> str | None:
    arguments = Arguments(text)
    found = arguments.bracket(0) if brackets else arguments.group(0)
    return None if found is None else text[slice(*found.inner)]


@pytest.mark.parametrize(("text", "expected"), GROUPS.values(), ids=GROUPS)
def test_groups(text: str, expected: str | None) -> None:
    assert _inside(text, brackets=False) == expected


@pytest.mark.parametrize(("text", "expected"), BRACKETS.values(), ids=BRACKETS)
def test_brackets(text: str, expected: str | None) -> None:
    assert _inside(text, brackets=True) == expected


def test_body_may_be_long_and_hold_paragraphs() -> None:
    text = "{a\n\n" + "b" * 5_000 + "}"
    found = Arguments(text).group(0, body=True)
    assert found is not None and found.end == len(text)


def test_other_brackets() -> None:
    found = Arguments("(see)").bracket(0, "(")
    assert found is not None and (found.inner, found.end) == ((1, 4), 5)
