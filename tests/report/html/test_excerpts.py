"""What a library file shows: nothing without findings, else the lines around them and how many were left out."""

import pytest

from refkit.documents.model import Document
from refkit.report.html.excerpts import excerpt_of
from refkit.span import Span
from tests.report.html.factories import marking, words

LINES = "".join(f"line {number}\n" for number in range(1, 21))


def _excerpt(text: str, *spans: Span) -> list[tuple[str, int, str]]:
    chapter = excerpt_of(Document("refs.bib", text, ()), marking(text), spans, "d1")
    return [(block.kind, block.number, words(block.inlines)) for block in chapter.blocks]


def _span(first: int, last: int) -> Span:
    return Span(LINES.index(f"line {first}\n"), LINES.index(f"line {last}\n") + len(f"line {last}"))


def _lines(first: int, last: int) -> str:
    return "".join(f"line {number}\n" for number in range(first, last + 1))


@pytest.mark.parametrize(
    ("spans", "blocks"),
    [
        ([], [("gap", 1, "20 lines")]),
        ([_span(1, 1)], [("code", 1, _lines(1, 3)), ("gap", 4, "17 lines")]),
        ([_span(10, 11)], [("gap", 1, "7 lines"), ("code", 8, _lines(8, 13)), ("gap", 14, "7 lines")]),
        ([_span(16, 16), _span(5, 5), _span(8, 8)], [
            ("gap", 1, "2 lines"), ("code", 3, _lines(3, 10)), ("gap", 11, "3 lines"), ("code", 14, _lines(14, 18)),
            ("gap", 19, "2 lines")]),
        ([_span(20, 20)], [("gap", 1, "17 lines"), ("code", 18, _lines(18, 20))]),
    ],
    ids=["none", "first line", "in the midst", "near one another", "last line"],
)  # fmt: skip
def test_lines_around(spans: list[Span], blocks: list[tuple[str, int, str]]) -> None:
    assert _excerpt(LINES, *spans) == blocks


def test_an_empty_file_shows_nothing() -> None:
    assert _excerpt("", Span(0, 0)) == []


def test_a_line_without_end_is_cut() -> None:
    text = "x" * 1_000_000
    assert _excerpt(text, Span(500_000, 900_000)) == [("code", 1, "x" * (600 + 2000 + 600))]
