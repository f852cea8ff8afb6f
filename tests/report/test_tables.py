"""Cells in columns."""

from refkit.report.tables import shortened, table


def test_table() -> None:
    assert [table([]), table([("a", "bb", "c"), ("日本", "", "\x1b"), ("é", "b", "")])] == [
        "",
        "a     bb  c\n日本      \N{REPLACEMENT CHARACTER}\né     b\n",
    ]


def test_shortened() -> None:
    assert [shortened("a\n b", 5), shortened("abcdef", 5), shortened("abc   def", 5)] == ["a b", "abcd…", "abc…"]
