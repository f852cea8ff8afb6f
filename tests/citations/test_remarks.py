"""Remarks: where one begins, what kind it is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.citations.remarks import read_remark, remark_ahead
from refkit.records import Remark
from tests.citations.factories import cursor_of

NOOP = ["", "Smith 45", "45", "see Smith 45", "sic", "Translations 45", "trans. Smith 45", "ed. Smith"]
REMARKS = ["emphasis added", "my translation", "italics in the original, p. 3", "quoting from X", "trans. mine", "ours"]


@pytest.mark.parametrize("text", NOOP)
def test_no_remark_ahead(text: str) -> None:
    assert not remark_ahead(cursor_of(text))


@pytest.mark.parametrize("text", REMARKS)
def test_remark_ahead(text: str) -> None:
    assert remark_ahead(cursor_of(text))


READ = {
    "nothing": ("", None),
    "signs": (",.: –", None),
    "emphasis": (", emphasis added", Remark("emphasis added", 2, 16, "emphasis")),
    "in brackets": ("(emphasis added)", Remark("(emphasis added)", 0, 16, "emphasis")),
    "note of the draft": ("and see n. 23 below; x", Remark("and see n. 23 below", 0, 19, "cross-reference")),
    "note without number": ("see below", Remark("see below", 0, 9, "other")),
    "words": ("for a discussion", Remark("for a discussion", 0, 16, "other")),
    "filler": ("fo\u2060r", Remark("for", 0, 4, "other")),
}


@pytest.mark.parametrize(("text", "expected"), READ.values(), ids=READ)
def test_read_remark(text: str, expected: Remark | None) -> None:
    assert read_remark(cursor_of(text)) == expected


@given(st.text(max_size=40))
def test_remark_stands_where_it_says(text: str) -> None:
    cursor = cursor_of(text)
    remark_ahead(cursor)
    remark = read_remark(cursor)
    assert remark is None or 0 <= remark.start < remark.end <= len(text)
