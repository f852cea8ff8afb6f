"""What stands before a name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.citations.prefix import (
    Prefix,
    ends_in,
    ends_lower_case_name,
    kind_of_prefix,
    mediator_length,
    particle_ahead,
    read_prefix,
    take_mediator,
)
from tests.citations.factories import ENGLISH, cursor_of

NOOP = ["", "Smith 45", "45", "p. 45", '"Title" 45', "de Beauvoir", "van der Flier", "ibid. 12", "See", "passim"]


@pytest.mark.parametrize("text", NOOP)
def test_no_prefix(text: str) -> None:
    cursor = cursor_of(text)
    assert (read_prefix(cursor), cursor.at) == (Prefix(), 0)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        pytest.param("", False, id="nothing"),
        pytest.param("see", False, id="another word"),
        pytest.param("qtd", False, id="the beginning alone"),
        pytest.param("qtd in full", False, id="words behind it"),
        pytest.param("misqtd in", False, id="the end of another word"),
        pytest.param("qtd in", True, id="the phrase"),
        pytest.param("a letter qtd in", True, id="words before it"),
        pytest.param("see apud", True, id="a single word"),
    ],
)
def test_ends_in(words: str, expected: bool) -> None:
    assert ends_in(words, {"qtd in", "apud"}) is expected


PREFIXES = {
    "see Smith": Prefix("see"),
    "See Smith": Prefix("See"),
    "See also Smith": Prefix("See also"),
    "cf. Smith": Prefix("cf."),
    "e.g., Smith": Prefix("e.g."),
    "see, for example, Smith": Prefix("see, for example"),
    "see de Beauvoir": Prefix("see"),
    "trans. Smith": Prefix("trans."),
    "cf. 415": Prefix("cf."),
    "qtd. in Smith": Prefix("qtd. in", mediated=True),
    "Qtd. in Smith": Prefix("Qtd. in", mediated=True),
    "as quoted in Smith": Prefix("as quoted in", mediated=True),
    "as Smith": Prefix("as", plain=True),
    "about 30": Prefix("about", plain=True),
    "his second book, Inoy": Prefix("his second book", plain=True),
}


@pytest.mark.parametrize(("text", "expected"), PREFIXES.items(), ids=PREFIXES)
def test_prefix(text: str, expected: Prefix) -> None:
    assert read_prefix(cursor_of(text)) == expected


USUAL = ["", "see", "See also", "cf.", "e.g.,", "(see", "see, for example,", "ed.", "trans."]
KINDS = {
    "word": ("as", (True, False)),
    "words": ("the proposal of", (True, False)),
    "name": ("Marx", (True, False)),
    "mediator": ("qtd. in", (False, True)),
    "mediator of one word": ("apud", (False, True)),
    "mediator with a capital": ("As quoted by", (False, True)),
    "name before a mediator": ("Marx, as cited in", (False, True)),
    "words before a mediator": ("the proposal cited in", (False, True)),
    "mediator and words behind it": ("cited in full by", (True, False)),
    "half a mediator": ("quoted", (True, False)),
}


@pytest.mark.parametrize("text", USUAL)
def test_usual_words_before_names(text: str) -> None:
    assert kind_of_prefix(text, ENGLISH) == (False, False)


@pytest.mark.parametrize(("text", "expected"), KINDS.values(), ids=KINDS)
def test_kind_of_prefix(text: str, expected: tuple[bool, bool]) -> None:
    assert kind_of_prefix(text, ENGLISH) == expected


@pytest.mark.parametrize(
    ("text", "length"),
    [("Smith", 0), ("quoted", 0), ("quoted Smith in", 0), ("in", 0), ("", 0)]
    + [("qtd. in Smith", 3), ("quoted by Smith", 2), ("as cited in Smith", 3), ("rpt. in Smith", 3)],
)
def test_mediator_length(text: str, length: int) -> None:
    assert mediator_length(cursor_of(text)) == length


@pytest.mark.parametrize(
    ("text", "at"),
    [(", Smith", 0), ("qtd. in", 0), ("qtd. in; Smith", 0), ("qtd. in Smith", 3), (", qtd. in Smith", 4)],
)
def test_take_mediator(text: str, at: int) -> None:
    cursor = cursor_of(text)
    assert (take_mediator(cursor), cursor.at) == (at > 0, at)


@pytest.mark.parametrize(
    ("text", "expected"),
    [("de", False), ("de la", False), ("Beauvoir", False), ("", False), ("sans Souci", False)]
    + [("de Beauvoir", True), ("van der Flier", True)],
)
def test_particle_ahead(text: str, expected: bool) -> None:
    assert particle_ahead(cursor_of(text)) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("about 30", False),
        ("the hooks 45", False),
        ("year 45", False),
        ("hooks, 45", False),
        ("one two three four 5", False),
    ]
    + [("hooks 45", True), ("bell hooks 45", True)],
)
def test_name_in_lower_case(text: str, expected: bool) -> None:
    cursor = cursor_of(text)
    read_prefix(cursor)
    assert ends_lower_case_name(cursor, 0) is expected


@given(
    st.lists(
        st.sampled_from(
            [
                "see",
                "cf.",
                "qtd.",
                "in",
                "as",
                ",",
                ".",
                "45",
                "Smith",
                "de",
                "e.g.",
                "hooks",
                ":",
                "also",
                "Qtd.",
                "p.",
            ]
        )
    ).map(" ".join)
)
def test_prefix_is_what_was_taken(text: str) -> None:
    cursor = cursor_of(text)
    prefix = read_prefix(cursor)
    taken = cursor.raw(0, cursor.at - 1) if cursor.at else ""
    assert taken.strip(" ,:") == prefix.text
