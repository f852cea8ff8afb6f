"""What the prose names, and where its paragraphs and sentences begin."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.resolve.factories import library, prose, resolved

LIBRARY = """
@book{life, author = {Thurston, Robert}, title = {Life and Terror: The Years}}
@book{psalms, author = {Wesley, Samuel}, title = {History of Psalms}, shorttitle = {Psalms}}
@book{goethe, author = {von Goethe, Johann}, title = {Faust}}
@book{garcia, author = {García Márquez, Gabriel}, title = {Cien años de soledad}}
"""

UNNAMED = {
    "nothing": "",
    "lower case": "a thurston, the history of psalms, faust",
    "part of a word": "Thurstonian prayers, Fausts",
    "inner words of a title": "Of Terror and of Psalms of old",
    "first word of a plain title": "Life is short, History is long",
    "short title, one plain word": "Psalms are sung",
    "title of one plain word": "A Faust is what he was",
    "quoted words": "He called it “Terror” and “of Psalms”",
    "title across a sentence": "That was Life. And Terror it was",
}


@pytest.mark.parametrize("text", UNNAMED.values(), ids=UNNAMED)
def test_names_nothing(text: str) -> None:
    assert prose(text, LIBRARY).mentions == []


NAMED = {
    "surname": ("so Thurston said", {("name", "life")}),
    "possessive": ("so Thurston's book said", {("name", "life")}),
    "full name": ("so Robert Thurston said", {("full name", "life")}),
    "another first name": ("so Emma Thurston said", {("name", "life")}),
    "particle left out": ("so Goethe said", {("name", "goethe")}),
    "double surname": ("so García Márquez said", {("name", "garcia")}),
    "plain title": ("in Life and Terror it said", {("title", "life")}),
    "italic title": ("in *Life and Terror* it said", {("title", "life")}),
    "quoted title": ("in “Life and Terror,” it said", {("title", "life")}),
    "beginning of an italic title": ("in *Life* it said", {("title", "life")}),
    "italic title of one word": ("in *Faust* it said", {("title", "goethe")}),
    "author and title": ("in Thurston's *Life and Terror*", {("name", "life"), ("title", "life")}),
    "two works": ("Wesley wrote *Faust*", {("name", "psalms"), ("title", "goethe")}),
}


@pytest.mark.parametrize(("text", "expected"), NAMED.values(), ids=NAMED)
def test_names(text: str, expected: set[tuple[str, str]]) -> None:
    entries = library(LIBRARY).entries
    assert {(m.kind, entries[number].key) for m in prose(text, LIBRARY).mentions for number in m.entries} == expected


@pytest.mark.parametrize(
    ("text", "place"),
    [
        pytest.param("so Robert Thurston’s book said", "Thurston’s", id="possessive"),
        pytest.param("in *Life and Terror* it said", "Life and Terror", id="italic title"),
        pytest.param("in Life and Terror it said", "Life and Terror", id="plain title"),
    ],
)
def test_place_of_a_name(text: str, place: str) -> None:
    first = prose(text, LIBRARY).mentions[0]
    assert text[first.start : first.end] == place


def test_works_named_in_the_prose_are_told() -> None:
    text = "Thurston wrote much, and *Faust* is long (Wesley 3)."
    assert set(resolved(text, LIBRARY).named) == {(0, "life"), (0, "goethe")}


SENTENCES = {
    "beginning of the text": ("One two |", "One"),
    "period": ("One. Two three |", "Two"),
    "question": ("One? Two three |", "Two"),
    "quotation ends": ("He said “One.” Two three |", "Two"),
    "period inside a quotation": ("He said “One. Two three.” |", "He"),
    "initial": ("Then J. Arch Getty said |", "Then"),
    "abbreviation": ("Then Dr. Getty said |", "Then"),
    "lower case behind the period": ("One etc. two three |", "One"),
    "note mark": ("One.12 Two three |", "Two"),
    "paragraph": ("One two\n\nThree four |", "Three"),
    "line": ("One two\nthree four |", "One"),
    "colon before a block quotation": ("Zero. One two:\n\nThree. Four |", "One"),
    "no colon": ("Zero. One two.\n\nThree four |", "Three"),
}


@pytest.mark.parametrize(("text", "first"), SENTENCES.values(), ids=SENTENCES)
def test_sentence_start(text: str, first: str) -> None:
    start = prose(text.replace("|", ""), LIBRARY).sentence_start(text.index("|"))
    assert text[start:].split()[0].strip("|") == first


@pytest.mark.parametrize(
    ("back", "first"),
    [
        pytest.param(0, "Five", id="its own"),
        pytest.param(1, "Three", id="the one before"),
        pytest.param(2, "One", id="two before"),
        pytest.param(9, "One", id="more than there are"),
    ],
)
def test_paragraph_start(back: int, first: str) -> None:
    text = "One two.\n\nThree four.\n \nFive six."
    assert text[prose(text, LIBRARY).paragraph_start(len(text), back) :].split()[0] == first


@given(st.text(alphabet="Ab. \n“”*Thurston"), st.integers(0, 60))
def test_sentences_lie_in_the_text_before(text: str, at: int) -> None:
    offset = min(at, len(text))
    said = prose(text, LIBRARY)
    assert 0 <= said.sentence_start(offset) <= offset


@given(st.lists(st.sampled_from(["Thurston", "*Faust*", "Life and Terror", "Robert", ". ", "\n\n", "“", "”", "’s"])))
def test_mentions_are_in_order_and_hold_works(words: list[str]) -> None:
    text = " ".join(words)
    found = prose(text, LIBRARY).mentions
    assert all(0 <= m.start < m.end <= len(text) and m.entries for m in found)
    assert [m.start for m in found] == sorted(m.start for m in found)


@given(
    st.lists(st.sampled_from(["Thurston", "*Faust*", "Life and Terror", ". ", "\n\n", "> ", "“", "”", "’s"])),
    st.integers(0, 60),
    st.integers(0, 60),
)
def test_asked_sparingly_it_names_the_same(words: list[str], start: int, end: int) -> None:
    text = " ".join(words)
    asked, whole = prose(text, LIBRARY, sparing=True), prose(text, LIBRARY)
    assert asked.between(start, end) == [m for m in whole.mentions if start <= m.start < end]


def test_hostile_paragraphs_asked_sparingly() -> None:
    text = "*Faust* Thurston\n\n" * 20_000
    asked = prose(text, LIBRARY, sparing=True)
    assert all(len(asked.between(at, at + 5)) == 1 for at in range(0, len(text), 18))
