"""Parts of a reference with their punctuation."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.styles.joining import before, behind, enclosed, ended, joined
from refkit.styles.rich import NOTHING, Rich, Run, in_face, plain, rich
from tests.styles.factories import shown

NOOP = [
    pytest.param(joined(". ", []), id="no parts"),
    pytest.param(joined(". ", [NOTHING, NOTHING]), id="empty parts"),
    pytest.param(ended(NOTHING), id="ended"),
    pytest.param(enclosed(NOTHING), id="enclosed"),
    pytest.param(before("by ", NOTHING), id="before"),
    pytest.param(behind(NOTHING, " ed."), id="behind"),
]


@pytest.mark.parametrize("words", NOOP)
def test_nothing_has_no_punctuation(words: Rich) -> None:
    assert words == NOTHING


def test_signs_around_a_text() -> None:
    words = rich("a")
    assert [plain(each) for each in (before("by ", words), behind(words, " ed."), enclosed(words, "[", "]"))] == [
        "by a",
        "a ed.",
        "[a]",
    ]


JOINED = [
    pytest.param(". ", ["a", "", "b"], "a. b", id="a part that is not there"),
    # MLA 9, 2.99
    pytest.param(". ", ["What Is History?", "b"], "What Is History? b", id="question mark"),
    pytest.param(". ", ["2nd ed.", "b"], "2nd ed. b", id="abbreviation"),
    pytest.param(", ", ["2nd ed.", "b"], "2nd ed., b", id="comma behind an abbreviation"),
    pytest.param(", ", ["a,", "b"], "a, b", id="two commas"),
    pytest.param(", ", ["What?", "b"], "What?, b", id="comma behind a question mark"),
    # MLA 9, 6.51
    pytest.param(". ", ["“a”", "b"], "“a.” b", id="period in quotation marks"),
    pytest.param(", ", ["“a”", "b"], "“a,” b", id="comma in quotation marks"),
    pytest.param(". ", ["“a ‘b’”", "c"], "“a ‘b.’” c", id="period in two marks"),
    pytest.param(". ", ["“a?”", "b"], "“a?” b", id="question mark in quotation marks"),
    pytest.param(": ", ["“a”", "b"], "“a”: b", id="colon behind quotation marks"),
    pytest.param(". ", ["the writers’", "b"], "the writers’. b", id="apostrophe"),
    pytest.param(" ", ["a", "b"], "a b", id="blank"),
]


@pytest.mark.parametrize(("delimiter", "parts", "expected"), JOINED)
def test_joined(delimiter: str, parts: list[str], expected: str) -> None:
    assert plain(joined(delimiter, map(rich, parts))) == expected


def test_period_behind_italics_in_quotation_marks_is_upright() -> None:
    title = (*rich("“On "), *in_face("italic", rich("Emma")), *rich("”"))
    assert shown(joined(". ", (title, rich("b")))) == "“On *Emma*.” b"


_PARTS = st.lists(st.text("aé.?!…,:;”’“ ", max_size=6).map(rich), max_size=5)
_DELIMITERS = st.sampled_from([". ", ", ", ": ", "; ", " "])


@given(_PARTS, _DELIMITERS)
def test_parts_stay_in_order(parts: list[Rich], delimiter: str) -> None:
    signs = "".join(map(plain, parts)) if len(parts) < 2 else ""
    letters = re.sub(r"\W", "", plain(joined(delimiter, parts)))
    assert letters == re.sub(r"\W", "", "".join(map(plain, parts))) and (not signs or signs == plain(parts[0]))


@given(st.lists(st.text("ab.?!,:;”", min_size=1, max_size=4), max_size=5), _DELIMITERS)
def test_marks_are_not_doubled(parts: list[str], delimiter: str) -> None:
    sound = [part for part in parts if not re.search(r"[.?!,:;]”*[.?!,:;]|”[.,]|^[.?!,:;]", part)]
    text = plain(ended(joined(delimiter, map(rich, sound))))
    assert re.search(r"\.\.|[?!…]\.|,,|::|;;|[?!.]”\.", text) is None


@given(st.text("ab.?!”", min_size=1, max_size=8))
def test_what_is_ended_is_not_ended_again(text: str) -> None:
    once = ended((Run(text),))
    assert ended(once) == once
