"""Surnames spelt nearly like another, found without comparing it with all of them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import OSA

from refkit.library.index.near import allowed_letters, near_pieces, near_probes


def _is_near(written: str, surname: str) -> bool:
    return not near_probes(written).isdisjoint(near_pieces(surname))


@pytest.mark.parametrize(
    ("length", "expected"),
    [(0, 0), (4, 0), (5, 1), (7, 1), (8, 2), (40, 2)],
)
def test_letters_that_may_be_otherwise(length: int, expected: int) -> None:
    assert allowed_letters("x" * length) == expected


@pytest.mark.parametrize(
    ("written", "surname"),
    [
        pytest.param("", "zhukov", id="nothing written"),
        pytest.param("bell", "ball", id="too short"),
        pytest.param("shukov", "zhukov", id="another first letter"),
        pytest.param("zhukov", "naumov", id="another name"),
        pytest.param("z" * 60, "z" * 61, id="too long"),
    ],
)
def test_not_near(written: str, surname: str) -> None:
    assert not _is_near(written, surname)


@pytest.mark.parametrize(
    ("written", "surname"),
    [
        pytest.param("zhukov", "zhukov", id="itself"),
        pytest.param("zhkov", "zhukov", id="a letter less"),
        pytest.param("zhuukov", "zhukov", id="a letter more"),
        pytest.param("zhakov", "zhukov", id="another letter"),
        pytest.param("zhuokv", "zhukov", id="two letters that changed places"),
        pytest.param("wheatrcroft", "wheatcroft", id="a letter more in a long name"),
        pytest.param("haetcrofx", "hateecrofx", id="two letters"),
        pytest.param("whea croft", "wheatcroft", id="a blank"),
    ],
)
def test_near(written: str, surname: str) -> None:
    assert _is_near(written, surname)


def _edited(word: str, edits: list[tuple[str, int, str]]) -> str:
    """A word after some slips of the pen behind its first letter."""
    for kind, place, letter in edits:
        at = 1 + place % max(1, len(word) - 1)
        if kind == "more":
            word = word[:at] + letter + word[at:]
        elif kind == "less":
            word = word[:at] + word[at + 1 :]
        elif kind == "other":
            word = word[:at] + letter + word[at + 1 :]
        else:
            word = word[:at] + word[at : at + 2][::-1] + word[at + 2 :]
    return word


_LETTERS = st.text(alphabet="abo n", min_size=1, max_size=45)
_EDITS = st.lists(
    st.tuples(st.sampled_from(("more", "less", "other", "swap")), st.integers(0, 40), st.sampled_from("abz")),
    max_size=2,
)


@given(_LETTERS, _EDITS)
def test_whatever_is_near_enough_is_found(surname: str, edits: list[tuple[str, int, str]]) -> None:
    written = _edited(surname, edits)
    allowed = allowed_letters(written)
    is_near = 0 < allowed and OSA.distance(written, surname) <= allowed and len(surname) <= 40
    assert _is_near(written, surname) or not is_near


@given(st.text(max_size=50), st.text(max_size=50))
def test_probes_of_any_word(written: str, surname: str) -> None:
    assert len(near_probes(written)) <= 150 and len(near_pieces(surname)) <= 8
