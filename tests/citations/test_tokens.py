"""Tokens: nothing is lost, and what looks like one thing is one token."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.citations.tokens import tokenize, visible


@pytest.mark.parametrize(
    "text", ["", " \n\u00a0", "\u2060\u00ad"], ids=["nothing", "blanks", "signs that print nothing"]
)
def test_nothing_to_read(text: str) -> None:
    assert tokenize(text, 0, len(text)) == []


def cut(text: str) -> list[str]:
    """`kind:text` of each token."""
    return [f"{token.kind}:{token.text}" for token in tokenize(text, 0, len(text))]


TOKENS = {
    "word and number": ("Inoy 345", ["word:Inoy", "numeral:345"]),
    "apostrophes": (
        "O'Brien O’Brien O‘Brien Tsel' Zakliuchitel'noe",
        ["word:O'Brien", "word:O’Brien", "word:O‘Brien", "word:Tsel'", "word:Zakliuchitel'noe"],
    ),
    "hyphen in a name": ("Lacoue-Labarthe", ["word:Lacoue-Labarthe"]),
    "abbreviation with periods": ("U.S.S.R. e.g.", ["word:U.S.S.R.", "word:e.g."]),
    "initials": ("D. H.", ["word:D", "punctuation:.", "word:H", "punctuation:."]),
    "range": ("310-11", ["numeral:310", "dash:-", "numeral:11"]),
    "range with two dashes": ("310--11", ["numeral:310", "dash:--", "numeral:11"]),
    "roman range": ("xii-xv", ["word:xii", "dash:-", "word:xv"]),
    "roman act": ("III.ii.55", ["numeral:III.ii.55"]),
    "act and scene": ("3.2.55-60", ["numeral:3.2.55", "dash:-", "numeral:60"]),
    "time": ("00:45:30", ["numeral:00:45:30"]),
    "folio": ("12r 345n4 45ff 4A", ["numeral:12r", "numeral:345n4", "numeral:45ff", "numeral:4A"]),
    "glued label": ("p12 n3", ["word:p", "numeral:12", "word:n", "numeral:3"]),
    "glued label before more than a number": ("p12ff vol2", ["word:p", "numeral:12ff", "word:vol", "numeral:2"]),
    "letter and number": ("B12 A1-A4", ["word:B12", "word:A1", "dash:-", "word:A4"]),
    "version verses": ("vv.12", ["word:vv", "punctuation:.", "numeral:12"]),
    "section signs": ("§§ 12", ["punctuation:§§", "numeral:12"]),
    "straight quotes": ("\"On 'X'\" 6", ["quoted:On 'X'", "numeral:6"]),
    "curly quotes inside curly quotes": ("“On “X” and Y”", ["quoted:On “X” and Y"]),
    "guillemets": ("«Правда» »Y« ‹Z›", ["quoted:Правда", "quoted:Y", "quoted:Z"]),
    "low quotes": ("„X“ „Y”", ["quoted:X", "quoted:Y"]),
    "mixed quotes": ("“X\" ‘Y'", ["quoted:X", "quoted:Y"]),
    "quote that nothing closes": ('"X 45', ['other:"', "word:X", "numeral:45"]),
    "brackets": ("(a (b) c) [d]", ["group:a (b) c", "group:d"]),
    "filler inside": ("Ino\u2060y", ["word:Inoy"]),
    "quantity": ("3D 10km", ["other:3", "word:D", "numeral:10km"]),
    "ellipsis": ("45 … *", ["numeral:45", "other:…", "other:*"]),
}


@pytest.mark.parametrize(("text", "expected"), TOKENS.values(), ids=TOKENS)
def test_tokens(text: str, expected: list[str]) -> None:
    assert cut(text) == expected


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("Inoy", True),
        ("IAgoda", True),
        ("eLife", True),
        ("al-Ghazali", True),
        ("d'Alembert", True),
        ("l’Ouverture", True),
    ]
    + [("hooks", False), ("pre-Soviet", False), ("non-Jewish", False), ("al-qaida", False), ("x", False)],
)
def test_capitalised(word: str, expected: bool) -> None:
    assert tokenize(word, 0, len(word))[0].capitalised is expected


TEXTS = st.text(max_size=80) | st.text("aX1.,;:-–()[]\"'“”‘’«»\u2060 \nivxn", max_size=60)


def missed(text: str, start: int, end: int) -> str:
    """What no token of a stretch holds, blanks and signs that print nothing left out."""
    tokens = tokenize(text, start, end)
    assert all(one.end <= other.start for one, other in pairwise(tokens))
    bounds = [start, *(offset for token in tokens for offset in (token.start, token.end)), end]
    gaps = (text[bounds[number] : bounds[number + 1]] for number in range(0, len(bounds), 2))
    return "".join(visible(gap).strip() for gap in gaps)


@given(TEXTS)
def test_every_character_lands_in_one_token(text: str) -> None:
    assert missed(text, 0, len(text)) == ""


@given(TEXTS, st.integers(0, 80), st.integers(0, 80))
def test_stretch_is_cut_like_a_text_of_its_own_but_for_what_stands_behind(text: str, start: int, end: int) -> None:
    start, end = sorted((min(start, len(text)), min(end, len(text))))
    assert missed(text, start, end) == ""


@given(TEXTS)
def test_visible_text_holds_no_filler(text: str) -> None:
    assert "\u2060" not in visible(text)


@pytest.mark.parametrize("piece", ["(", "[", '"', "“", "'", "(((", "[[[", "a.", "1.", "ivx-", "“”", "'a", "-"])
def test_hostile_rows(piece: str) -> None:
    text = piece * (200_000 // len(piece))
    assert tokenize(text, 0, len(text))[-1].end == len(text)
