"""Reads a report as a browser's reader does, and notes what is not well-formed."""

from tests.report.pages import PageReader

_BLOCKS = frozenset("article blockquote details div form h1 h2 h3 li ol p pre section ul".split())


class Reader(PageReader):
    """What a report is made of besides: tags, their attributes, the text of each paragraph of a draft."""

    void = ("meta", "input", "br")

    def __init__(self, page: str) -> None:
        self.tags: list[str] = []
        self.attributes: list[str] = []
        self.paragraphs: list[str] = []
        self._in_paragraph: str | None = None
        super().__init__(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "a" and "a" in self.open:
            self.faults.append("a link in a link")
        if tag in _BLOCKS and "p" in self.open:
            self.faults.append(f"{tag} in a paragraph")
        super().handle_starttag(tag, attrs)
        values = dict(attrs)
        if "data-line" in values:
            self.paragraphs.append("")
            self._in_paragraph = tag
        self.tags.append(tag)
        self.attributes += values

    def handle_endtag(self, tag: str) -> None:
        super().handle_endtag(tag)
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
