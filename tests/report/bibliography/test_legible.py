"""Text in one line, of characters only."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.report.bibliography.legible import legible, one_line
from refkit.styles.rich import Rich, plain
from tests.report.bibliography.factories import LISTS, run

TEXTS = {
    "as-it-is": ("p.\u00a03 – Жуков\u200f 日\u00ad", "p.\u00a03 – Жуков\u200f 日\u00ad"),
    "line-ends": ("a\r\n b\tc\u2028d\x85e", "a b c d e"),
    "control-characters": ("a\x00\x1b\x7f\x9b\ufeffb", "ab"),
    "no-characters": ("a\ud800\ufffe\U0001ffff\ufdd0", "a" + "\N{REPLACEMENT CHARACTER}" * 4),
}


@pytest.mark.parametrize(("text", "shown"), TEXTS.values(), ids=TEXTS)
def test_legible(text: str, shown: str) -> None:
    assert legible(text) == shown


LINES: dict[str, tuple[Rich, Rich]] = {
    "nothing": ((run(" "), run("\x00", "italic")), ()),
    "outer-blanks": ((run("\u00a0\n"), run(" a ", "italic"), run(" \t")), (run("a", "italic"),)),
    "blanks-between": ((run("a "), run(" b", "italic")), (run("a "), run("b", "italic"))),
    "neighbours": ((run("a"), run("\x00", "italic"), run("b")), (run("ab"),)),
}


@pytest.mark.parametrize(("words", "shown"), LINES.values(), ids=LINES)
def test_one_line(words: Rich, shown: Rich) -> None:
    assert one_line(words) == shown


@given(st.one_of(LISTS.flatmap(lambda listed: st.sampled_from([each.text for each in listed.works] or [()]))))
def test_twice_is_once(words: Rich) -> None:
    line = one_line(words)
    plain(line).encode()
    assert (one_line(line), plain(line).strip(), "\n" in plain(line)) == (line, plain(line), False)
