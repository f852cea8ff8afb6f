"""What the scanner stops at."""

import pytest

from refkit.documents.latex.tokens import tokens

TOKENS = {
    "words": (r"\cite \a@b1", ["word \\cite", "word \\a@b"]),
    "signs": (r"\& \\ \" \1", ["sign \\&", "sign \\\\", 'sign \\"', "sign \\1"]),
    "braces": ("{a}", ["open {", "close }"]),
    "comment": ("a% b\n  c", ["comment % b\n  "]),
    "comment-before-paragraph": ("% b\n\nc", ["comment % b"]),
    "comment-at-the-end": ("% b\n", ["comment % b"]),
    "ligatures": ("-- --- `` '' ~ ,, << >>", ["--", "---", "``", "''", "~", ",,", "<<", ">>"]),
    "no-ligatures": ("a-b, c ` ' < >", []),
    "dollars": ("$a$$", ["math $", "math $$"]),
}


@pytest.mark.parametrize(("text", "expected"), TOKENS.values(), ids=TOKENS)
def test_tokens(text: str, expected: list[str]) -> None:
    found = [(token.lastgroup, token[0]) for token in tokens("", False).finditer(text)]
    assert [written if kind == "ligature" else f"{kind} {written}" for kind, written in found] == expected


def test_short_forms_are_declared() -> None:
    text = '|a| "o'
    assert [token.lastgroup for token in tokens("|", True).finditer(text)] == ["short", "short", "german"]
