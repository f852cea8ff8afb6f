"""What stands around a parenthesis."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.citations.surroundings import (
    follows_quotation,
    lead_in,
    qualifies_noun,
    sign_before,
    word_after,
    word_before,
)
from tests.citations.factories import ENGLISH


def lead(text: str) -> list[str]:
    """The names before the last parenthesis, which must stand where they say."""
    words = lead_in(text, text.rindex("("), ENGLISH)
    assert all(text[word.start : word.end] == word.text for word in words)
    return [word.text for word in words]


NO_LEAD = ["(24)", "argues (24)", "As he argues (24)", "Wesley argues. (24)", "as Wesley, (24)", "“Inoy” (24)"]
NO_LEAD += ["Wesley\n\n(24)", "Wesley; (24)", "Wesley – (24)", "WW2. (24)", "of the (24)", " \n (24)"]
LEADS = {
    "as Wesley (24)": ["Wesley"],
    "as Wesley\n(24)": ["Wesley"],
    "as Van Rooy and Considine (647)": ["Van", "Rooy", "and", "Considine"],
    "by Getty et al. (3)": ["Getty", "et", "al."],
    "see [Spieghel, Hendrik Laurensz] et al. (110)": ["[Spieghel, Hendrik Laurensz]", "et", "al."],
    "Wesley's History (24)": ["Wesley's", "History"],
    "It ends. Getty (24)": ["Getty"],
    "as K. Zhukov (4)": ["K.", "Zhukov"],
    "as de Beauvoir (3)": ["de", "Beauvoir"],
    "he says, Getty (4)": ["Getty"],
}


@pytest.mark.parametrize("text", NO_LEAD)
def test_no_lead(text: str) -> None:
    assert lead(text) == []


@pytest.mark.parametrize(("text", "expected"), LEADS.items(), ids=LEADS)
def test_lead(text: str, expected: list[str]) -> None:
    assert lead(text) == expected


NO_LIST = ["(2004)", "Smith, (2004)", "argues, (2004)", "the old, (2004)", "“Smith” (2004)", "Smith. (2004)"]
# Commas part the names of several authors; which of the words are authors the library says.
LISTS = {
    "one": ("Smith (2004)", "Smith"),
    "two": ("Smith and Jones (2004)", "Smith and Jones"),
    "two, sign": ("Smith & Jones (2004)", "Smith & Jones"),
    "three": ("Smith, Jones and Brown (2004)", "Smith, Jones and Brown"),
    "three, comma before and": ("Smith, Jones, and Brown (2004)", "Smith, Jones, and Brown"),
    "four": ("as Smith, Jones, Brown, and Bell (2004)", "Smith, Jones, Brown, and Bell"),
    "initials": ("Smith, A. Jones, and Brown (2004)", "Smith, A. Jones, and Brown"),
    "particles": ("van Smith, de Jones and Brown (2004)", "van Smith, de Jones and Brown"),
    "et al.": ("Smith et al. (2004)", "Smith et al."),
    "et al., comma before": ("Smith, Jones, et al. (2004)", "Smith, Jones et al."),
    "et al., Portuguese": ("Smith e outros (2004)", "Smith e outros"),
    "place before one": ("In Paris, Smith (2004)", "In Paris, Smith"),
    "comma and no and": ("Brown, Smith (2004)", "Brown, Smith"),
    "verb before": ("says, and Smith (2004)", "Smith"),
    "word in lower case before": ("the old, and Brown (2004)", "Brown"),
    "sentence before": ("He said. Smith and Jones (2004)", "Smith and Jones"),
    "word that opens the sentence": ("However, Smith and Jones (2004)", "However, Smith and Jones"),
}


def _list(text: str) -> str:
    return " ".join(word.text for word in lead_in(text, text.rindex("("), ENGLISH, lists=True))


@pytest.mark.parametrize("text", NO_LIST)
def test_no_list_of_names(text: str) -> None:
    assert _list(text) == ""


@pytest.mark.parametrize(("text", "expected"), LISTS.values(), ids=LISTS)
def test_list_of_names(text: str, expected: str) -> None:
    assert _list(text) == expected


def test_words_of_a_list_stand_where_they_say() -> None:
    found = [(text, lead_in(text, text.rindex("("), ENGLISH, lists=True)) for text, _ in LISTS.values()]
    assert [text for text, words in found if any(text[word.start : word.end] != word.text for word in words)] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [("(24)", (False, "", "")), ("says (24)", (False, "s", "says")), ("says, (24)", (False, ",", ""))]
    + [("“so” (24)", (True, "”", "")), ("“so.”12 (24)", (True, "2", "")), ('"so," (24)', (True, '"', ""))]
    + [("so\n\n(24)", (False, "", "so")), ("“so”\n(24)", (True, "”", ""))],
)
def test_before(text: str, expected: tuple[bool, str, str]) -> None:
    at = text.index("(")
    assert (follows_quotation(text, at), sign_before(text, at), word_before(text, at)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("(24)", ""), ("(24).", ""), ("(24) leadership", "leadership"), ("(24)'s", ""), ("(24)\nx", "x")],
)
def test_after(text: str, expected: str) -> None:
    assert word_after(text, 4) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("leadership (Stalin) fell", False), ("the leadership (Stalin) is", False), ("the central (Stalin) argued", False)]
    + [("the central, (Stalin) leadership", False), ("(Stalin) leadership", False), ("the (Stalin)", False)]
    + [("the central (Stalin) leadership", True), ("the (Stalin) leadership", True)],
)
def test_qualifies_noun(text: str, expected: bool) -> None:
    assert qualifies_noun(text, text.index("("), text.index(")") + 1, ENGLISH) is expected


@given(st.text(max_size=60) | st.text("Ab. ,[]\n“”'’-1", max_size=60))
def test_looking_around_never_raises(text: str) -> None:
    around = text + "(24)" + text
    words = (*lead_in(around, len(text), ENGLISH), *lead_in(around, len(text), ENGLISH, lists=True))
    assert all(0 <= word.start < word.end <= len(text) for word in words)
    qualifies_noun(around, len(text), len(text) + 4, ENGLISH)
    assert len(sign_before(around, len(text))) <= 1


@pytest.mark.parametrize("piece", ["A ", " ", "[", "]", "\n", "’", "1", "."])
def test_hostile_rows(piece: str) -> None:
    text = piece * 100_000 + "(24)"
    assert len(lead_in(text, 100_000 * len(piece), ENGLISH)) <= 10
    assert len(lead_in(text, 100_000 * len(piece), ENGLISH, lists=True)) <= 30
