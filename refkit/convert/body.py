r"""A draft in plain text or Markdown as the body of a LaTeX document, block by block.

Headings, block quotations, lists, code and the draft's own list of works have an environment or a command of their
own; everything else is paragraphs, whose lines stay the lines that they were.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import Literal, NamedTuple

from refkit.convert.printer import Printer
from refkit.convert.signs import escape
from refkit.documents.model import FILLER, Document, Mark

# no text of a draft that is printed holds this sign
BIBLIOGRAPHY = "\x00"
_SECTIONS = ("section", "subsection", "subsubsection", "paragraph", "subparagraph")
_ITEM = re.compile(rf"^[ \t{FILLER}]*(?:(?P<bullet>[-*+•])|(?P<number>\d{{1,3}})[.)])[ \t]+(?=\S)")
_QUOTE_SIGN = re.compile(r"^[ \t]*>[ \t]?")
# a line this long is a paragraph, also without a blank line behind it
_LONG_LINE = 160
_KINDS = ("heading", "code", "comment", "reference-list", "block-quote")

Kind = Literal["text", "heading", "code", "comment", "reference-list", "block-quote"]


class _Block(NamedTuple):
    kind: Kind
    start: int
    end: int
    mark: Mark | None = None


def body_of(printer: Printer) -> str:
    """The body, with a line BIBLIOGRAPHY where the list of works belongs; the typed list stays as comments."""
    document = printer.document
    writer = _Writer(printer)
    pieces = [piece for block in _blocks(document) if (piece := writer.block(block)).strip()]
    if not any(BIBLIOGRAPHY in piece for piece in pieces):
        pieces.append(BIBLIOGRAPHY)
    left = [f"{escape(note.id.removeprefix('note:'))}. {printer.note(note)}" for note in printer.left_notes()]
    return "\n\n".join((*pieces[:-1], *left, pieces[-1])) + "\n"


class _Writer:
    """Writes blocks of one document."""

    def __init__(self, printer: Printer) -> None:
        self._printer = printer
        self._text = printer.document.text
        self._body = next(stream.text for stream in printer.document.streams if stream.id == "body")
        lines = self._body.splitlines()
        self._has_long_lines = any(len(line) > _LONG_LINE for line in lines)
        self._is_markdown = not _is_plain(printer.document)

    def block(self, block: _Block) -> str:
        """A block as LaTeX; empty where nothing is left of it."""
        if block.kind == "heading" and block.mark is not None:
            return "" if self._heads_notes(block.mark) else self._heading(block.mark)
        if block.kind == "code":
            return self._code(self._text[block.start : block.end])
        if block.kind in ("comment", "reference-list"):
            lines = _commented(self._text[block.start : block.end])
            return f"{lines}\n{BIBLIOGRAPHY}" if block.kind == "reference-list" else lines
        inner = "\n\n".join(self._paragraphs(block.start, block.end))
        quoted = block.kind == "block-quote" and inner.strip()
        return f"\\begin{{quotation}}\n{inner}\n\\end{{quotation}}" if quoted else inner

    def _heading(self, mark: Mark) -> str:
        words = " ".join(self._printer.words("body", mark.start, mark.end).split())
        section = _SECTIONS[min(_level(self._printer.document, mark), len(_SECTIONS)) - 1]
        return rf"\{section}*{{{words}}}"

    def _heads_notes(self, mark: Mark) -> bool:
        """Whether nothing stands below a heading but notes, which have become footnotes."""
        document = self._printer.document
        following = (other.start for other in document.marks if other.start > mark.end and other.kind in _KINDS)
        end = min(following, default=len(self._body))
        notes = any(note.kind == "note" and mark.end < note.start < end for note in document.streams)
        return notes and not self._body[mark.end : end].strip(f" \t\r\n{FILLER}")

    def _code(self, code: str) -> str:
        lines = code.replace("\r\n", "\n").split("\n")
        if lines[0].lstrip().startswith(">"):
            lines = [_QUOTE_SIGN.sub("", line) for line in lines]
        inner = "\n".join(lines[1:-1] if lines[-1].strip(" \t>")[:3] in ("```", "~~~") else lines[1:])
        if r"\end{verbatim}" in inner or not inner.isascii():
            inner = inner.replace("\n\n", "\n")
            return (
                "\\begin{flushleft}\\ttfamily\n"
                + "\\\\\n".join(map(_code_line, inner.split("\n")))
                + "\n\\end{flushleft}"
            )
        return f"\\begin{{verbatim}}\n{inner}\n\\end{{verbatim}}"

    def _paragraphs(self, start: int, end: int) -> Iterator[str]:
        """The paragraphs and lists of a stretch of the body."""
        items: list[tuple[str, str]] = []
        for first, last in self._stretches(start, end):
            item = _ITEM.match(self._body[first:last]) if self._is_markdown else None
            if item is not None:
                kind = "itemize" if item["bullet"] else "enumerate"
                items.append((kind, self._paragraph(first + item.end(), last)))
                continue
            yield from _listed(items)
            items.clear()
            if paragraph := self._paragraph(first, last):
                yield paragraph
        yield from _listed(items)

    def _paragraph(self, start: int, end: int) -> str:
        words = self._printer.words("body", start, end)
        return "\n".join(line.strip(" \t") for line in words.strip().split("\n"))

    def _stretches(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """Where the paragraphs and items of a stretch begin and end."""
        first = at = start
        for line in self._body[start:end].splitlines(keepends=True):
            is_blank = not line.strip()
            begins = (
                is_blank
                or (self._is_markdown and _ITEM.match(line))
                or (self._has_long_lines and not self._is_markdown)
            )
            if begins and self._body[first:at].strip():
                yield first, at
            if begins:
                first = at
            at += len(line)
        if self._body[first:end].strip():
            yield first, end


def _blocks(document: Document) -> Iterator[_Block]:
    """The body cut into blocks; the blanks that notes and lists of works left behind are no block."""
    text, at = document.text, 0
    marks = [mark for mark in document.marks if mark.kind in _KINDS]
    code = [mark.start for mark in marks if mark.kind == "code" and _stands_alone(text, mark)]
    for mark in marks:
        if mark.start < at or (mark.kind in ("code", "comment") and not _stands_alone(text, mark)):
            continue
        first, last = _lines(text, mark)
        if mark.kind == "block-quote":  # code in a quotation is a block of its own
            number = bisect_left(code, mark.start)
            last = min(last, text.rfind("\n", 0, code[number]) + 1) if number < len(code) else last
        if first > at:
            yield _Block("text", at, first)
        if max(first, at) < last:
            yield _Block(_kind_of(mark), max(first, at), last, mark)
            at = last
    if at < len(text):
        yield _Block("text", at, len(text))


def _kind_of(mark: Mark) -> Kind:
    kinds: dict[str, Kind] = {
        "heading": "heading",
        "code": "code",
        "comment": "comment",
        "reference-list": "reference-list",
    }
    return kinds.get(mark.kind, "block-quote")


def _lines(text: str, mark: Mark) -> tuple[int, int]:
    """The whole lines that a mark stands in."""
    first = text.rfind("\n", 0, mark.start) + 1
    last = text.find("\n", mark.end)
    return first, len(text) if last < 0 else last


def _stands_alone(text: str, mark: Mark) -> bool:
    """Whether code of several lines, or a comment, has its lines for itself."""
    first, last = _lines(text, mark)
    is_alone = not text[first : mark.start].strip(" \t>") and not text[mark.end : last].strip()
    return is_alone and (mark.kind == "comment" or "\n" in text[mark.start : mark.end])


def _level(document: Document, mark: Mark) -> int:
    """How deep a heading stands, the first level where nothing says it."""
    above = [section for section in document.outline if section.start <= mark.start]
    return above[-1].level if above and above[-1].level <= len(_SECTIONS) else 1


def _is_plain(document: Document) -> bool:
    from refkit.documents import format_of

    return format_of(document.path) in ("plain", "docx", "odt")


def _listed(items: list[tuple[str, str]]) -> Iterator[str]:
    while items:
        kind = items[0][0]
        number = next((place for place, item in enumerate(items) if item[0] != kind), len(items))
        lines = "\n".join(rf"\item {{}}{words}" for _, words in items[:number])
        yield f"\\begin{{{kind}}}\n{lines}\n\\end{{{kind}}}"
        del items[:number]


def _commented(text: str) -> str:
    return "\n".join(f"% {line}".rstrip() for line in text.splitlines())


def _code_line(line: str) -> str:
    return f"\\mbox{{}}{escape(line).replace(' ', '~')}"
