"""What every tag, entity and word of a page prints, as long as it is: FILLER for what prints nothing."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import unescape
from typing import NamedTuple

from refkit.documents.headings import Heading
from refkit.documents.html.elements import BLOCKS, CODE, HEADINGS, VOID, Sheet, is_comment_text
from refkit.documents.html.tokens import Token, tokens
from refkit.documents.model import FILLER, Mark
from refkit.documents.notemarks import raised

_BLANKS = re.compile(r"[ \t\r\n\f]+")
_ENTITY = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});?")
_INVISIBLE = frozenset("\xad\u200b\u200c\u200d\ufeff")
# Browsers hold no more elements within one another, either.
_DEEPEST = 512
_LISTS = ("ul", "ol", "menu", "dir")


class Element(NamedTuple):
    """An element that is over: its opening tag, and where its content ends and where it ends itself."""

    tag: Token
    content_end: int
    end: int


@dataclass
class Reading:
    """What was read of a page so far.  `pieces` are as long as the source up to the same place."""

    source: str
    is_xml: bool = False
    pieces: list[str] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)
    headings: list[Heading] = field(default_factory=list)
    elements: list[Element] = field(default_factory=list)
    _open: list[Token] = field(default_factory=list)
    _names: Counter[str] = field(default_factory=Counter)
    _sheet: Sheet = field(default_factory=Sheet)
    _silent: int = 0
    # How many elements were open, the block of a comment the last of them, when it was muted; 0 for none.
    _muted: int = 0
    _code: int = 0
    _pre: int = 0

    def read(self) -> None:
        """Read the whole page."""
        for token in tokens(self.source, self.is_xml):
            if token.kind == "text":
                if self._names["style"]:
                    self._sheet.read(self.source[token.start : token.end])
                self._text(token)
            elif token.kind == "comment":
                self._comment(token)
            elif token.kind == "open":
                self._begin(token)
            else:
                self._end(token)
        while self._open:
            self._close(len(self.source), len(self.source))

    def _text(self, token: Token) -> None:
        text = self.source[token.start : token.end]
        if self._silent or self._code:
            self.pieces.append(_covered(text))
            return
        if "&" in text:
            text = _ENTITY.sub(_character, text)
        if self._names["sup"]:
            text = raised(text)
        self.pieces.append(text if self._pre else _BLANKS.sub(_one_blank, text))

    def _comment(self, token: Token) -> None:
        text = self.source[token.start : token.end]
        self.pieces.append(FILLER * len(text))
        if text.startswith("<!--"):
            self.marks.append(Mark("comment", token.start, token.end, text[4:].removesuffix("-->").strip()))

    def _begin(self, tag: Token) -> None:
        for _ in range(self._implied(tag.name)):
            self._close(tag.start, tag.start)
        self.pieces.append(self._printed(tag))
        is_over = tag.name in VOID or (self.is_xml and tag.is_closed)
        if not is_over and len(self._open) < _DEEPEST:
            if is_comment_text(tag) and not self._muted:
                self._mute()
            self._open.append(tag)
            self._names[tag.name] += 1
            self._count(tag, 1)

    def _implied(self, name: str) -> int:
        """How many open elements end because an element begins: a paragraph, an item of the same list."""
        ending = "p" if name in BLOCKS else ""
        stops: tuple[str, ...] = ("table", "td", "th", "button")
        if name == "li":
            ending, stops = "li", _LISTS
        elif name in ("dt", "dd", "tr", "td", "th"):
            ending, stops = name, ("dl", "table")
        if not self._names[ending]:
            return 0
        for number, tag in enumerate(reversed(self._open), 1):
            if tag.name == ending:
                return number
            if tag.name in stops:
                return 0
        return 0

    def _end(self, tag: Token) -> None:
        """An end tag ends its element and all that stand open in it; one without an element ends nothing."""
        while self._names[tag.name]:
            is_it = self._open[-1].name == tag.name
            self._close(tag.start, tag.end if is_it else tag.start)
            if is_it:
                break
        self.pieces.append(self._printed(tag))

    def _close(self, content_end: int, end: int) -> None:
        """The innermost element is over."""
        tag = self._open.pop()
        if self._muted > len(self._open):
            self._silent -= 1
            self._muted = 0
        self._names[tag.name] -= 1
        self._count(tag, -1)
        self.elements.append(Element(tag, content_end, end))
        if not self._silent:
            self.marks += self._marks(tag, content_end)

    def _mute(self) -> None:
        """A reviewer's comment begins: what is left of its block is no text of the draft."""
        blocks = (
            depth for depth, tag in zip(range(len(self._open), 0, -1), reversed(self._open)) if tag.name in BLOCKS
        )
        self._muted = next(blocks, 0)
        self._silent += self._muted > 0

    def _count(self, tag: Token, by: int) -> None:
        self._silent += by * self._sheet.is_silent(tag)
        self._code += by * (tag.name in CODE)
        self._pre += by * (tag.name == "pre")

    def _marks(self, tag: Token, end: int) -> Iterator[Mark]:
        start = tag.end
        if start >= end:
            return
        if self._sheet.is_slanted(tag):
            yield Mark("italic", start, end)
        if tag.name in CODE:
            yield Mark("code", start, end)
        if tag.name == "blockquote":
            yield Mark("block-quote", start, end)
        if tag.name in HEADINGS:
            self.headings.append(Heading(start, end, HEADINGS[tag.name], True))
            yield Mark("heading", start, end)

    def _printed(self, tag: Token) -> str:
        """What a tag prints, as long as the tag: a blank line, a line end, the quotation marks of `<q>`, or nothing."""
        length = tag.end - tag.start
        shown = ""
        if not self._silent:
            if tag.name in BLOCKS:
                shown = "\n\n"
            elif tag.name == "br":
                shown = "\n"
            elif tag.name == "q":
                shown = "“" if tag.kind == "open" else "”"
        return shown[:length] + FILLER * (length - len(shown))


def _covered(text: str) -> str:
    """Blanks, so that the words beside code do not grow together; nothing for what is not shown."""
    return " " + FILLER * (len(text) - 1)


def _one_blank(blanks: re.Match[str]) -> str:
    return " " + FILLER * (len(blanks[0]) - 1)


def _character(entity: re.Match[str]) -> str:
    """What an entity prints, as long as the entity; what is none is as it is: `AT&T`."""
    written = entity[0]
    printed = unescape(written)
    if len(printed) > len(written):
        return written
    shown = "".join(map(_shown, printed))
    return shown + FILLER * (len(written) - len(shown))


def _shown(character: str) -> str:
    if character in _INVISIBLE:
        return FILLER
    return character if character.isprintable() or character in "\xa0\n\t" else FILLER
