"""Cells in columns."""

from refkit.report.tables import table


def test_table() -> None:
    assert [table([]), table([("a", "bb", "c"), ("日本", "", "\x1b"), ("é", "b", "")])] == [
        "",
        "a     bb  c\n日本      \N{REPLACEMENT CHARACTER}\né     b\n",
    ]
