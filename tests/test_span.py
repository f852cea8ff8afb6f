"""Spans, and where offsets stand: lines and columns of texts with any line ends."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.span import Lines, Position, Span

MIXED = "ab\ncd\r\nef\rg"
TEXTS = st.text(alphabet="ab\n\ré\u2028")


def test_holds_what_is_inside() -> None:
    assert [offset for offset in range(8) if Span(2, 5).holds(offset)] == [2, 3, 4]


@pytest.mark.parametrize(
    ("offset", "expected"),
    [
        pytest.param(0, Position(1, 1), id="start"),
        pytest.param(2, Position(1, 3), id="line end belongs to its line"),
        pytest.param(3, Position(2, 1), id="after LF"),
        pytest.param(6, Position(2, 4), id="between CR and LF"),
        pytest.param(7, Position(3, 1), id="after CRLF"),
        pytest.param(10, Position(4, 1), id="after CR"),
        pytest.param(11, Position(4, 2), id="end"),
        pytest.param(99, Position(4, 2), id="past the end"),
        pytest.param(-5, Position(1, 1), id="before the start"),
    ],
)
def test_position(offset: int, expected: Position) -> None:
    assert Lines(MIXED).position(offset) == expected


def test_line_separators_of_unicode_end_no_line() -> None:
    assert Lines("a\u2028b\x0bc").position(4) == Position(1, 5)


@pytest.mark.parametrize(
    ("line", "column", "expected"),
    [
        pytest.param(0, 1, None, id="line naught"),
        pytest.param(5, 1, None, id="no such line"),
        pytest.param(2, 1, 3, id="start of a line"),
        pytest.param(2, 2, 4, id="column"),
        pytest.param(2, 0, 3, id="column naught"),
    ],
)
def test_offset(line: int, column: int, expected: int | None) -> None:
    assert Lines(MIXED).offset(line, column) == expected


def test_line_text() -> None:
    assert [Lines(MIXED).line_text(line) for line in range(6)] == ["", "ab", "cd", "ef", "g", ""]


@given(TEXTS, st.integers(0, 40))
def test_offset_of_a_position_is_the_offset(text: str, offset: int) -> None:
    lines, inside = Lines(text), min(offset, len(text))
    position = lines.position(offset)
    assert lines.offset(position.line, position.column) == inside


@given(TEXTS)
def test_lines_hold_the_whole_text(text: str) -> None:
    lines = Lines(text)
    last = lines.position(len(text)).line
    joined = "".join(lines.line_text(line) for line in range(1, last + 1))
    assert joined == text.replace("\r", "").replace("\n", "")
