"""Where a line may end."""

import pytest

from refkit.report.bibliography.wrapping import columns_shown, parts_of, wrapped

PARTS = {
    "latin": ("Saint-Denis", ["Saint-Denis"]),
    "cyrillic": ("Жуков", ["Жуков"]),
    "chinese": ("日本", ["日", "本"]),
    "brackets-stay": ("「日」。本", ["「日」。", "本"]),
    "mixed": ("a日b", ["a", "日", "b"]),
    "address": ("https://日本.jp/", ["https://日本.jp/"]),
}


@pytest.mark.parametrize(("word", "parts"), PARTS.values(), ids=PARTS)
def test_parts(word: str, parts: list[str]) -> None:
    assert list(parts_of(word)) == parts


def test_wrapped() -> None:
    assert wrapped([("aa",), ("bb", "cc"), ("dd",)], 5, 1) == "aa bb\n cc\n dd"


def test_columns() -> None:
    assert [columns_shown(text) for text in ("ab", "日", "e\u0301", "\u200fa\u2060")] == [2, 2, 1, 1]
