"""What Word's styles say about text: which are italic, which are headings and of what level, which set off quotations.

Word keeps the English names of its own styles in every language of its menus (`heading 1`, `Quote`, `toc 1`); the names
of paragraph and character styles that a writer makes lead to them by `basedOn`.
"""

import re
from dataclasses import dataclass, replace

from refkit.documents.office.archive import Element, small_number
from refkit.documents.office.docx.names import PARAGRAPH_PROPERTIES, RUN_PROPERTIES, VALUE, word

_HEADING = re.compile(r"heading ([1-9])")
_TABLE_OF_CONTENTS = re.compile(r"toc \d|toc heading|table of figures|index \d")
_QUOTATIONS = frozenset(("quote", "intense quote", "block text", "block quotation", "quotations"))
_TITLE = "title"
_BODY_LEVEL = 9  # what `outlineLvl` says of text that is no heading
_DEEPEST = 20
OFF = frozenset(("0", "false", "off"))


@dataclass(frozen=True, slots=True)
class Style:
    """What a style makes of its text; `level` is that of a heading, counted from 1, 0 for none."""

    is_italic: bool = False
    level: int = 0
    is_quotation: bool = False
    is_generated: bool = False
    is_hidden: bool = False
    is_raised: bool = False


_PLAIN = Style()


def is_on(properties: Element | None, name: str) -> bool | None:
    """What the properties of a run say about a switch such as `i`, None where they say nothing."""
    found = properties.find(word(name)) if properties is not None else None
    return None if found is None else found.get(VALUE, "1") not in OFF


def is_raised(properties: Element | None) -> bool:
    """Whether the properties of a run set it above the line."""
    position = properties.find(word("vertAlign")) if properties is not None else None
    return position is not None and position.get(VALUE) == "superscript"


class Styles:
    """The styles of a file, by their names in it."""

    def __init__(self, root: Element | None) -> None:
        found = root.iterfind(word("style")) if root is not None else ()
        self._elements = {element.get(word("styleId"), ""): element for element in found}
        self._known: dict[str, Style] = {}

    def of(self, properties: Element | None, name: str) -> Style:
        """The style that the properties of a paragraph (`pStyle`) or a run (`rStyle`) name."""
        named = properties.find(word(name)) if properties is not None else None
        return _PLAIN if named is None else self.named(named.get(VALUE, ""))

    def named(self, name: str) -> Style:
        """The style of that name, with what it has from those that it is based on."""
        if name not in self._known:
            self._known[name] = self._read(name, 0)
        return self._known[name]

    def _read(self, name: str, depth: int) -> Style:
        element = self._elements.get(name)
        if element is None or depth > _DEEPEST:
            return _PLAIN
        based_on = _value(element, "basedOn")
        style = self._read(based_on, depth + 1) if based_on else _PLAIN
        called = _value(element, "name").casefold()
        italic = is_on(element.find(RUN_PROPERTIES), "i")
        hidden = is_on(element.find(RUN_PROPERTIES), "vanish")
        level = level_of(element.find(PARAGRAPH_PROPERTIES))
        heading = _HEADING.fullmatch(called)
        if heading or called == _TITLE:
            level = int(heading[1]) if heading else 1
        return replace(
            style,
            is_italic=style.is_italic if italic is None else italic,
            is_hidden=style.is_hidden if hidden is None else hidden,
            is_raised=is_raised(element.find(RUN_PROPERTIES)) or style.is_raised,
            level=style.level if level is None else level,
            is_quotation=style.is_quotation or called in _QUOTATIONS,
            is_generated=style.is_generated or _TABLE_OF_CONTENTS.fullmatch(called) is not None,
        )


def level_of(properties: Element | None) -> int | None:
    """The level of a heading that the properties of a paragraph give it, 0 for text; None where they say nothing."""
    level = properties.find(word("outlineLvl")) if properties is not None else None
    written = small_number(level.get(VALUE)) if level is not None else None
    if written is None:
        return None
    return written + 1 if written < _BODY_LEVEL else 0


def _value(element: Element, name: str) -> str:
    child = element.find(word(name))
    return child.get(VALUE, "") if child is not None else ""
