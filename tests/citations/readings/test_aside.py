"""Parentheses that cite nothing, whatever the library holds."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.citations import find_candidates
from refkit.documents import read_text
from refkit.vocabulary import vocabulary

WORDS = vocabulary("en")

# The rule is silent: each of these may cite.
NOOP = {
    "author and page": "as he says (Wesley 24).",
    "page": "as Wesley says (24).",
    "page behind a quotation": "He “sings” (24).",
    "several pages": "as he says (xv, xix).",
    "label": "at the end (p. 12)",
    "short label": "at the end (ch. 3)",
    "name": "as he says (Yakovlev).",
    "title": "as he says (“Draft”).",
    "author before a date": "as it says (KP 19 Nov. 02).",
    "ibid.": "as he says (ibid.).",
    "cf.": "as he says (cf. 415).",
    "name in lower case": "as she says (bell hooks 45).",
    "roman page": "as he says (x).",
    "page glued to a word": "as Wesley(24) says.",
    "remark behind a page": "as he says (89, my emphasis).",
}
ASIDES = {
    "words": ("as (in other words) he says", "it holds no name, title or number"),
    "remark": ("“so” (emphasis added).", "it holds no name, title or number"),
    "translation": ("“so” (my translation of the 1st edition).", "it is a remark"),
    "sign": ("up by (§) that", "it holds no name, title or number"),
    "date": ("on that day (5 March 1937).", "it is a date"),
    "days": ("in summer (June 1-4).", "it is a date"),
    "decade": ("his youth (1930s) was", "it is a decade"),
    "words before a number": ("a crowd (about 30) came", "its number belongs to the words before it"),
    "words behind a number": ("a part (10 percent) went", "its number belongs to the words behind it"),
    "unit": ("a part (50%) went", "its number belongs to the words behind it"),
    "chapter of the draft": ("as shown (chapter 3).", "it is a place in the draft itself"),
    "figure": ("as shown (fig. 3).", "it is a place in the draft itself"),
    "reference to the draft": ("as shown (see chapter 3).", "it is a remark"),
    "point at the start": ("(1) It begins.", "it is a point of a list"),
    "point behind a comma": ("It begins, (2) it ends.", "it is a point of a list"),
    "points in a row": ("the plan was (1) to sing and (2) to pray", "it is a point of a list"),
    "argument of a function": ("the value f(x) rose", "it is glued to the word before it"),
    "open word": ("a total of (12) men", "it follows a word that no citation follows"),
}


def aside(text: str) -> str:
    return find_candidates(read_text(text, "draft.txt"), WORDS)[0].aside


@pytest.mark.parametrize("text", NOOP.values(), ids=NOOP)
def test_may_cite(text: str) -> None:
    assert aside(text) == ""


@pytest.mark.parametrize(("text", "expected"), ASIDES.values(), ids=ASIDES)
def test_aside(text: str, expected: str) -> None:
    assert aside(text) == expected


@given(st.text("(1)2 ,ab.\n§%", max_size=40))
def test_never_raises(text: str) -> None:
    assert all(isinstance(each.aside, str) for each in find_candidates(read_text(text, "draft.txt"), WORDS))
