"""Writes a style so that its engines read it as CSL means it: what `<names>` leave unsaid is said.

Without a `<name>`, typst and pandoc put a label before the names, and typst may lose both; and with typst, the names
that stand in for others do not look like these where a `<choose>` lies between.
"""

from collections.abc import Iterator
from copy import deepcopy
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

_NAMESPACE = "http://purl.org/net/xbiblio/csl"
_CSL = f"{{{_NAMESPACE}}}"
_NAMES, _NAME, _SUBSTITUTE = f"{_CSL}names", f"{_CSL}name", f"{_CSL}substitute"
# What names have from those that they stand in for.
_PARTS = (_NAME, f"{_CSL}et-al", f"{_CSL}label")


def explicit_style(style: bytes) -> bytes:
    """The style with a `<name>` in all `<names>` that have anything in them, and with what substitutes inherit."""
    root = ElementTree.fromstring(style)
    for names in root.iter(_NAMES):
        if len(names) and names.find(_NAME) is None:
            names.insert(0, Element(_NAME))
    for names in root.iter(_NAMES):
        substitute = names.find(_SUBSTITUTE)
        if substitute is None:
            continue
        for other in _nested(substitute):
            if not len(other):
                other.extend(deepcopy(part) for part in names if part.tag in _PARTS)
    ElementTree.register_namespace("", _NAMESPACE)
    explicit: bytes = ElementTree.tostring(root, encoding="utf-8", xml_declaration=True)
    return explicit


def _nested(substitute: Element) -> Iterator[Element]:
    """The names in a substitute that are not directly in it."""
    for part in substitute:
        if part.tag != _NAMES:
            yield from part.iter(_NAMES)
