"""Reads a page as a browser's reader does, and notes what is not well-formed."""

from html.parser import HTMLParser

_VOID = frozenset(("meta", "input", "br"))
_BLOCKS = frozenset("article blockquote details div form h1 h2 h3 li ol p pre section ul".split())


class Reader(HTMLParser):
    """What a page is made of: ids, links, tags, the text of each paragraph of a draft, and its faults."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.faults: list[str] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.tags: list[str] = []
        self.attributes: list[str] = []
        self.paragraphs: list[str] = []
        self._in_paragraph: str | None = None
        self.feed(page)
        self.close()
        self.faults += [f"{tag} is not closed" for tag in self.open]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "a" and "a" in self.open:
            self.faults.append("a link in a link")
        if tag in _BLOCKS and "p" in self.open:
            self.faults.append(f"{tag} in a paragraph")
        if tag not in _VOID:
            self.open.append(tag)
        values = dict(attrs)
        if "data-line" in values:
            self.paragraphs.append("")
            self._in_paragraph = tag
        self.tags.append(tag)
        self.attributes += values
        self.ids += [value or "" for name, value in attrs if name == "id"]
        self.links += [value or "" for name, value in attrs if name == "href"]

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.faults.append(f"{tag} is closed out of turn")
        if tag == self._in_paragraph:
            self._in_paragraph = None

    def handle_data(self, data: str) -> None:
        if self._in_paragraph is not None:
            self.paragraphs[-1] += data

    @property
    def lost_links(self) -> list[str]:
        """The links inside the page that lead nowhere."""
        places = {f"#{id}" for id in self.ids}
        return [link for link in self.links if link.startswith("#") and link not in places]
