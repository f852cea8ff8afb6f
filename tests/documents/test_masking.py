"""Laws of covering: nothing moves, line ends stay."""

from hypothesis import given
from hypothesis import strategies as st

from refkit.documents.masking import Paragraphs, Patch, blanked, filled, paragraphs, patched, restored, unified

TEXTS = st.text("ab \t\r\n\u2060", max_size=40)


@given(TEXTS)
def test_line_ends_come_back(text: str) -> None:
    assert restored(unified(text), text) == text


@given(TEXTS)
def test_no_carriage_return_is_left(text: str) -> None:
    page = unified(text)
    assert (len(page), "\r" in page) == (len(text), False)


@given(TEXTS)
def test_covers_keep_line_ends(text: str) -> None:
    ends = [at for at, character in enumerate(text) if character == "\n"]
    covers = (blanked(text), filled(text))
    assert [[at for at, character in enumerate(cover) if character == "\n"] for cover in covers] == [ends, ends]


@given(TEXTS, st.lists(st.integers(0, 40)))
def test_paragraphs_are_in_order(text: str, cuts: list[int]) -> None:
    edges = [edge for piece in paragraphs(text, cuts) for edge in piece]
    assert edges == sorted(edges) and edges[-1] == len(text)


def test_patches_inside_patches_are_left_out() -> None:
    assert patched("abcdef", [Patch(3, "?"), Patch(1, "123"), Patch(5, "!")]) == "a123e!"


def test_same_paragraph() -> None:
    inside = Paragraphs("a\nb\n\nc")
    assert (inside.same(0, 2), inside.same(2, 5)) == (True, False)
