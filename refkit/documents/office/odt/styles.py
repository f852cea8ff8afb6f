"""What the styles of an OpenDocument file say about text: which are italic or raised, which set off quotations."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from refkit.documents.office.archive import Element
from refkit.documents.office.odt.names import odf

_QUOTATIONS = "Quotations"
_TITLE = "Title"
_DEEPEST = 20


@dataclass(frozen=True, slots=True)
class Style:
    """What a style makes of its text."""

    is_italic: bool = False
    is_raised: bool = False
    is_quotation: bool = False
    is_title: bool = False
    is_hidden: bool = False


PLAIN = Style()


class Styles:
    """The styles of a file, those that it has made for single stretches of text and those with names."""

    def __init__(self, roots: Iterable[Element | None]) -> None:
        self._elements: dict[tuple[str, str], Element] = {}
        self._known: dict[tuple[str, str], Style] = {}
        for root in roots:
            for element in root.iter(odf("style:style")) if root is not None else ():
                place = element.get(odf("style:family"), ""), element.get(odf("style:name"), "")
                self._elements.setdefault(place, element)

    def of(self, family: str, name: str | None) -> Style:
        """The style with that name in a family, `paragraph` or `text`."""
        place = family, name or ""
        if place not in self._known:
            self._known[place] = self._read(place, 0)
        return self._known[place]

    def _read(self, place: tuple[str, str], depth: int) -> Style:
        element = self._elements.get(place)
        family, name = place
        style = PLAIN
        if element is not None and depth <= _DEEPEST:
            parent = element.get(odf("style:parent-style-name"))
            style = self._read((family, parent), depth + 1) if parent else PLAIN
            style = _with_properties(style, element.find(odf("style:text-properties")))
        is_paragraph = family == "paragraph"
        return replace(
            style,
            is_quotation=style.is_quotation or (is_paragraph and name == _QUOTATIONS),
            is_title=style.is_title or (is_paragraph and name == _TITLE),
        )


def _with_properties(style: Style, properties: Element | None) -> Style:
    if properties is None:
        return style
    slant = properties.get(odf("fo:font-style"))
    position = properties.get(odf("style:text-position"))
    shown = properties.get(odf("text:display"))
    return replace(
        style,
        is_hidden=style.is_hidden if shown is None else shown == "none",
        is_italic=style.is_italic if slant is None else slant in ("italic", "oblique"),
        is_raised=style.is_raised if position is None else _is_raised(position),
    )


def _is_raised(position: str) -> bool:
    """Whether a position such as `super 58%` or `33% 58%` is above the line."""
    first = position.split()[:1]
    return first == ["super"] or (bool(first) and first[0].rstrip("%").isdecimal() and first[0] not in ("0%", "0"))
