"""Reads the HTML in which typst writes a bibliography: its items with their type faces, and which citation leads to
which of them.
"""

from dataclasses import dataclass, field
from html.parser import HTMLParser

from refkit.styles.rich import NO_FACES, Face, Rich, Run

_FACES: dict[str, Face] = {
    "em": "italic",
    "i": "italic",
    "strong": "bold",
    "b": "bold",
    "sup": "superscript",
    "sub": "subscript",
}
# Elements that have no end.
_VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())
_BREAKS = frozenset(("br", "div", "p"))


@dataclass(slots=True)
class Page:
    """What a page holds: the items of its bibliography and its notes by their ids, and where each citation leads to."""

    items: dict[str, list[Run]] = field(default_factory=dict)
    notes: dict[str, list[str]] = field(default_factory=dict)
    citations: list[list[str]] = field(default_factory=list)

    def cited(self, number: int) -> str:
        """The id of the item that a citation leads to, at once or by way of its note; empty where it leads nowhere."""
        if number >= len(self.citations):
            return ""
        for target in self.citations[number]:
            places: list[str] = [target, *self.notes.get(target, [])]
            for place in places:
                if place in self.items:
                    return place
        return ""


@dataclass(slots=True)
class _Open:
    """An element that has not ended: its name, and what the text in it looks like."""

    name: str
    faces: frozenset[Face]
    link: str


def read_page(html: str) -> Page:
    """The bibliography of a page: citations are paragraphs in its body, one each."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.page


class _Reader(HTMLParser):
    """One pass over a page; `item`, `note` and `citation` are what is being read, if any."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.page = Page()
        self.open: list[_Open] = []
        self.section = ""
        self.item: list[Run] | None = None
        self.note: list[str] | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        said = {name: value or "" for name, value in attrs}
        link = said.get("href", "")
        if tag == "section":
            self.section = said.get("role", "")
        elif tag == "p" and not self.section:
            self.page.citations.append([])
        elif tag == "li":
            self._begin(said.get("id", ""))
        elif tag == "a" and link.startswith("#"):
            self._lead(link[1:])
            link = ""
        if tag in _BREAKS and self.item:
            self.item.append(Run(" "))
        around = self.open[-1] if self.open else _Open("", NO_FACES, "")
        if tag not in _VOID:
            self.open.append(_Open(tag, _faces(tag, said, around.faces), link or around.link))

    def handle_endtag(self, tag: str) -> None:
        while self.open:
            if self.open.pop().name == tag:
                break
        if tag == "section":
            self.section = ""
        elif tag == "li":
            self.item = self.note = None
        elif tag in ("div", "span") and self.item:
            self.item.append(Run(" ") if tag == "div" else Run(""))

    def handle_data(self, data: str) -> None:
        if self.item is not None:
            around = self.open[-1]
            self.item.append(Run(data, around.faces, link=around.link))

    def _begin(self, name: str) -> None:
        if self.section == "doc-bibliography":
            self.item = self.page.items.setdefault(name, [])
        elif self.section == "doc-endnotes":
            self.note = self.page.notes.setdefault(name, [])

    def _lead(self, target: str) -> None:
        if self.note is not None:
            self.note.append(target)
        elif not self.section and self.page.citations:
            self.page.citations[-1].append(target)


def _faces(tag: str, said: dict[str, str], around: frozenset[Face]) -> frozenset[Face]:
    style = said.get("style", "").replace(" ", "").lower()
    faces = around | {_FACES[tag]} if tag in _FACES else around
    if "font-variant:small-caps" in style or "font-variant-caps" in style:
        faces = faces | {"smallcaps"}
    if "font-style:italic" in style:
        faces = faces | {"italic"}
    if "font-style:normal" in style:
        faces = faces - {"italic"}
    if "font-weight:bold" in style:
        faces = faces | {"bold"}
    if "font-weight:normal" in style:
        faces = faces - {"bold"}
    return faces


def with_single_spaces(words: Rich) -> Rich:
    """A text without blanks at its ends and with one blank wherever there are several; hard ones stay."""
    found: list[Run] = []
    ends_blank = True
    for run in words:
        text = ""
        for sign in run.text:
            is_blank = sign in " \t\r\n\f"
            if not (is_blank and ends_blank):
                text += " " if is_blank else sign
            ends_blank = is_blank
        if text:
            found.append(run._replace(text=text))
    if found and found[-1].text.endswith(" "):
        found[-1] = found[-1]._replace(text=found[-1].text[:-1])
    return tuple(run for run in found if run.text)
