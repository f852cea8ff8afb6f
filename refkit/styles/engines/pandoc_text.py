"""Reads the form in which pandoc writes a document as JSON: `{"t": "Emph", "c": [{"t": "Str", "c": "Iliad"}]}`."""

from collections.abc import Iterator, Mapping, Sequence
from typing import TypeAlias

from refkit.styles.rich import NO_FACES, Face, Run

# A value of JSON.
Node: TypeAlias = str | int | float | bool | None | Sequence["Node"] | Mapping[str, "Node"]

_FACES: Mapping[str, Face] = {
    "Emph": "italic",
    "Strong": "bold",
    "SmallCaps": "smallcaps",
    "Superscript": "superscript",
    "Subscript": "subscript",
}
_BLANKS = frozenset(("Space", "SoftBreak", "LineBreak"))
_QUOTES = {"SingleQuote": ("‘", "’"), "DoubleQuote": ("“", "”")}
# Pieces of an entry that stand apart from one another.
_APART = frozenset(("csl-left-margin", "csl-right-inline", "csl-block", "csl-indent"))
_PLAIN: Mapping[str, int] = {"Code": 1, "Math": 1, "RawInline": 1}  # where their text stands


def listed_blocks(document: Node) -> Iterator[tuple[str, Node]]:
    """The entries of the bibliography of a document: their ids, and what is in them."""
    for node in _nodes(document):
        if node.get("t") == "Div":
            name, classes, content = _division(node)
            if "csl-entry" in classes:
                yield name, content
            else:
                yield from listed_blocks(content)


def inlines(node: Node, faces: frozenset[Face] = NO_FACES, link: str = "") -> Iterator[Run]:
    """The text of a part of a document."""
    for each in _nodes(node):
        kind, content = str(each.get("t", "")), each.get("c")
        if kind == "Str":
            yield Run(str(content), faces, link=link)
        elif kind in _BLANKS:
            yield Run(" ", faces, link=link)
        elif kind in _FACES:
            yield from inlines(content, faces ^ {_FACES[kind]}, link)
        elif kind == "Quoted":
            opening, closing = _QUOTES.get(_kind(_part(content, 0)), _QUOTES["DoubleQuote"])
            yield Run(opening, faces, link=link)
            yield from inlines(_part(content, 1), faces, link)
            yield Run(closing, faces, link=link)
        elif kind == "Link":
            yield from inlines(_part(content, 1), faces, str(_part(_part(content, 2), 0) or ""))
        elif kind in ("Span", "Div"):
            _, classes, inner = _division(each)
            apart = not _APART.isdisjoint(classes) or kind == "Div"
            yield from (*_blank(apart), *inlines(inner, faces, link), *_blank(apart))
        elif kind in _PLAIN:
            yield Run(str(_part(content, _PLAIN[kind]) or ""), faces, link=link)
        else:  # Para, Plain, Underline, Strikeout
            yield from inlines(content, faces, link)


def _blank(is_there: bool) -> tuple[Run, ...]:
    return (Run(" "),) if is_there else ()


def _nodes(node: Node) -> Iterator[Mapping[str, Node]]:
    """The elements of a list of them; of a document, its blocks."""
    if isinstance(node, Mapping):
        yield from _nodes(node["blocks"]) if "blocks" in node else (node,)
    elif isinstance(node, Sequence) and not isinstance(node, str):
        yield from (each for each in node if isinstance(each, Mapping))


def _division(node: Mapping[str, Node]) -> tuple[str, Sequence[str], Node]:
    """The id, the classes and the content of a span or a division."""
    content = node.get("c")
    attributes = _part(content, 0)
    classes = _part(attributes, 1)
    named = [str(each) for each in classes] if isinstance(classes, Sequence) else []
    return str(_part(attributes, 0) or ""), named, _part(content, 1)


def _part(node: Node, number: int) -> Node:
    if isinstance(node, Sequence) and not isinstance(node, str):
        return node[number] if number < len(node) else None
    return None


def _kind(node: Node) -> str:
    return str(node.get("t", "")) if isinstance(node, Mapping) else ""
