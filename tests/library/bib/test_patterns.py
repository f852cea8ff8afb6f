"""The tokens of BibTeX, and where braces and quotation marks close."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.library.bib import patterns as p
from tests.library.bib.texts import sound_entries

UNSOUND = [
    pytest.param("@book{t, a = {x}", id="never closed"),
    pytest.param("@book{t, a = {x {y}}", id="brace too few"),
    pytest.param("@book{t, a = {x} b = {y}}", id="no comma"),
    pytest.param("@book{t, a {x}}", id="no equals sign"),
    pytest.param("@book{t, a = }", id="no value"),
    pytest.param("@book{, a = {x}}", id="no key"),
    pytest.param("@book{a b, a = {x}}", id="blank in the key"),
    pytest.param("@book{t, a = {x}, % why\n}", id="remark between fields"),
    pytest.param("@book{t, a = {x},, b = {y}}", id="two commas"),
    pytest.param('@book{t, a = "x } y"}', id="brace in quotation marks"),
    pytest.param("@book(t, a = {x}}", id="brace for parenthesis"),
    pytest.param("@book{t, a = {x,\n b = {y}}}", id="brace behind an equals sign, where a field was swallowed"),
]


@pytest.mark.parametrize("text", UNSOUND)
def test_entry_is_left_to_the_slow_path(text: str) -> None:
    assert p.SOUND_ENTRY.fullmatch(text.encode()) is None


SOUND = [
    pytest.param("@book{t}", id="key alone"),
    pytest.param("@book{t,}", id="comma and nothing"),
    pytest.param("@ book\n{ t , a = 1 }", id="blanks"),
    pytest.param('@book(t, a = {x (y) z}, b = "q {"} r")', id="parentheses"),
    pytest.param('@book{t, a = s # " " # {x} # 1,}', id="pieces"),
    pytest.param("@book{Жуков:2001, автор = {x}}", id="Cyrillic"),
    pytest.param("@book{t, a = {x@y.z, 5% of {b} = \\{c\\}}}", id="signs in a value"),
]


@pytest.mark.parametrize("text", SOUND)
def test_entry_is_sound(text: str) -> None:
    assert p.SOUND_ENTRY.fullmatch(text.encode()) is not None


@pytest.mark.parametrize(
    ("rest", "expected"),
    [
        pytest.param("", False, id="nothing"),
        pytest.param("\n words = none", False, id="a word behind an equals sign"),
        pytest.param("\n}", False, id="a stray brace"),
        pytest.param("\nwords {x}\n", False, id="text between entries"),
        pytest.param(", b = {x}", True, id="a field"),
        pytest.param("\n b = 1999", True, id="a field on the next line"),
        pytest.param(" many} words},\n b = {x},\n}", True, id="a field later, and a brace without partner"),
        pytest.param(" many words,\n b = {x}\n", False, id="a field later, and no such brace"),
    ],
)
def test_entry_goes_on(rest: str, expected: bool) -> None:
    assert p.goes_on(rest.encode()) is expected


@pytest.mark.parametrize(
    ("text", "brace", "quote"),
    [
        pytest.param('{"x"}', 4, 3, id="quotation marks in braces"),
        pytest.param('{{x"}', -1, -1, id="brace too few"),
        pytest.param('{\\}"}', 2, -1, id="an escaped brace is a brace"),
        pytest.param('{}{"}"', 1, -1, id="quotation mark in braces ends nothing"),
    ],
)
def test_closing(text: str, brace: int, quote: int) -> None:
    data = text.encode()
    opening = text.find('"')
    found = p.closing_quote(data, opening, len(data)) if opening >= 0 else -1
    assert (p.closing_brace(data, 0, len(data)), found) == (brace, quote)


@given(sound_entries())
def test_head_of_a_sound_entry_ends_with_its_key(text: str) -> None:
    data = text.encode()
    head = p.SOUND_HEAD.match(data)
    assert head is not None and (head[2] or head[3]).decode() in text


@given(st.text(alphabet="{}x", max_size=30))
def test_braces_that_nothing_closes_are_those_for_which_no_partner_is_found(text: str) -> None:
    data = b"{" + text.encode()
    unclosed = {at for at in range(len(data)) if data[at] == 0x7B and p.closing_brace(data, at, len(data)) < 0}
    assert p.never_closed(data, 0) == unclosed
