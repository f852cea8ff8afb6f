"""Marks on words: what is not marked, items, findings in all positions, and that no word is lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.records import Citation, CiteItem, Finding, Severity
from refkit.report.html.marking import Marking
from refkit.report.html.mentions import Mention, Noted
from refkit.report.html.model import CitedPiece, Inline, Piece

TEXT = "0123456789"


def _mention(number: int, start: int, end: int) -> Mention:
    item = CiteItem(start, end, "")
    return Mention(number, 0, Citation("a", "body", start, end, "", "mla", "parenthetical", (item,), (), "full"), item)


def _noted(number: int, start: int, end: int, severity: Severity = "warning") -> Noted:
    return Noted(number, 0, Finding("LOC001", "name", severity, "", "a", start, end))


def _cited(number: int, *pieces: Piece, is_first: bool = True) -> CitedPiece:
    return CitedPiece(number, "unread", pieces, is_first)


@pytest.mark.parametrize(
    ("mentions", "noted", "inlines"),
    [
        ([], [], [Piece(TEXT)]),
        ([], [(1, 0, 0)], [Piece(TEXT)]),
        ([(1, 2, 4)], [], [Piece("01"), _cited(1, Piece("23")), Piece("456789")]),
        (
            [],
            [(1, 2, 4), (2, 4, 4)],
            [Piece("01"), Piece("23", "warning", 1), Piece("4", "warning", 2), Piece("56789")],
        ),
        ([], [(1, 20, 30)], [Piece("012345678"), Piece("9", "warning", 1)]),
        (
            [(1, 2, 6)],
            [(1, 3, 4)],
            [Piece("01"), _cited(1, Piece("2"), Piece("3", "warning", 1), Piece("45")), Piece("6789")],
        ),
        (
            [(1, 2, 4), (2, 5, 8)],
            [(1, 1, 6)],
            [
                Piece("0"),
                Piece("1", "warning", 1),
                _cited(1, Piece("23", "warning")),
                Piece("4", "warning"),
                _cited(2, Piece("5", "warning"), Piece("67")),
                Piece("89"),
            ],
        ),
        ([(1, 2, 6), (2, 3, 5)], [], [Piece("01"), _cited(1, Piece("2345")), Piece("6789")]),
    ],
    ids=[
        "nothing",
        "about the whole",
        "an item",
        "findings",
        "past the end",
        "inside an item",
        "across items",
        "an item inside another",
    ],
)
def test_marks(mentions: list[tuple[int, int, int]], noted: list[tuple[int, int, int]], inlines: list[Inline]) -> None:
    marking = Marking(TEXT, [_mention(*each) for each in mentions], [_noted(*each) for each in noted])
    assert list(marking.inlines(0, len(TEXT))) == inlines


def test_the_worst_of_several_findings_shows_and_they_share_a_mark() -> None:
    marking = Marking(TEXT, [], [_noted(1, 2, 4, "info"), _noted(2, 2, 6, "error")])
    assert (list(marking.inlines(0, 10)), marking.anchors) == (
        [Piece("01"), Piece("23", "error", 1), Piece("45", "error"), Piece("6789")],
        {1: 1, 2: 1},
    )


def test_an_item_cut_by_the_end_of_a_block_is_placed_once() -> None:
    marking = Marking(TEXT, [_mention(7, 2, 6)], [])
    blocks = [list(marking.inlines(0, 4)), list(marking.inlines(4, 10))]
    assert (blocks, marking.placed) == (
        [[Piece("01"), _cited(7, Piece("23"))], [_cited(7, Piece("45"), is_first=False), Piece("6789")]],
        {7},
    )


def test_an_empty_stretch_has_no_words() -> None:
    assert list(Marking("", [], [_noted(1, 0, 0)]).inlines(0, 0)) == []


SPANS = st.lists(st.tuples(st.integers(0, 12), st.integers(0, 12)), max_size=8)


@given(SPANS, SPANS, st.lists(st.integers(0, 10), max_size=3))
def test_no_word_is_lost_and_every_finding_has_its_mark(
    items: list[tuple[int, int]], findings: list[tuple[int, int]], cuts: list[int]
) -> None:
    mentions = [_mention(number, *sorted(span)) for number, span in enumerate(items, 1)]
    noted = [_noted(number, *sorted(span)) for number, span in enumerate(findings, 1)]
    marking, edges = Marking(TEXT, mentions, noted), sorted({0, 10, *cuts})
    inlines = [each for start, end in zip(edges, edges[1:], strict=False) for each in marking.inlines(start, end)]
    pieces = [piece for each in inlines for piece in (each.pieces if isinstance(each, CitedPiece) else (each,))]
    texts = [piece.text for piece in pieces if isinstance(piece, Piece)]
    marks = {piece.anchor for piece in pieces if isinstance(piece, Piece) and piece.anchor}
    assert ("".join(texts), set(marking.anchors)) == (TEXT, {each.number for each in noted if each.finding.end})
    assert set(marking.anchors.values()) == marks
