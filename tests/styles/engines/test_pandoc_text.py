"""Tests that documents in pandoc's own form are read."""

from refkit.styles.engines.pandoc_text import Node, inlines, listed_blocks
from refkit.styles.rich import Run, plain


def _str(text: str) -> Node:
    return {"t": "Str", "c": text}


def test_faces_and_links() -> None:
    words: list[Node] = [
        _str("A"),
        {"t": "Space"},
        {"t": "Emph", "c": [_str("b"), {"t": "Emph", "c": [_str("c")]}]},
        {"t": "Link", "c": [["", [], []], [_str("d")], ["http://x.org", ""]]},
        {"t": "Span", "c": [["", ["nocase"], []], [{"t": "SmallCaps", "c": [_str("e")]}]]},
    ]
    assert list(inlines(words)) == [
        Run("A"),
        Run(" "),
        Run("b", frozenset(["italic"])),
        Run("c"),
        Run("d", link="http://x.org"),
        Run("e", frozenset(["smallcaps"])),
    ]


def test_entries_are_found_in_divisions() -> None:
    entry: Node = {"t": "Div", "c": [["ref-w0", ["csl-entry"], []], [{"t": "Para", "c": [_str("A")]}]]}
    document: Node = {"blocks": [{"t": "Div", "c": [["refs", ["references"], []], [entry]]}]}
    assert [(name, plain(tuple(inlines(content)))) for name, content in listed_blocks(document)] == [("ref-w0", "A")]


def test_what_is_no_document_is_empty() -> None:
    assert list(listed_blocks([1, None, {"t": "Div"}, {"t": "Para", "c": None}])) == []
