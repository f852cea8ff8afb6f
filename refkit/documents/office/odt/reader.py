"""Reads the XML of an OpenDocument text in the order in which a reader would: paragraphs, tables, text boxes, notes.

Blanks and line ends in a row are one blank, as the format has it.  What tracked changes deleted, comments and tables
of contents are no text.
"""

import re
from collections.abc import Callable
from dataclasses import replace

from refkit.documents.model import Mark
from refkit.documents.notemarks import raised
from refkit.documents.office.archive import Element, small_number
from refkit.documents.office.live import cited_in, holds_citation
from refkit.documents.office.odt.names import SPAN, STYLE_NAME, H, P, odf
from refkit.documents.office.odt.styles import PLAIN, Style, Styles
from refkit.documents.office.writing import PARAGRAPH_END, NoteKind, Reference, Writing

# More than one blank, or a blank that is none of the keyboard's: what is written as one.
_BLANKS = re.compile(r"[ \t\r\n]{2,}|[\t\r\n]")
_BLANK = " \t\r\n"
# What holds blocks and says nothing itself.
_HOLDERS = frozenset(
    map(
        odf,
        (
            "text:section text:list text:list-item text:list-header text:numbered-paragraph table:table "
            "table:table-header-rows table:table-rows table:table-row table:table-row-group table:table-cell "
            "table:table-header-columns text:index-body text:bibliography draw:text-box"
        ).split(),
    )
)
# What holds words and says nothing itself; the words of a ruby are those below.
_INNER = frozenset(map(odf, ("text:a", "text:meta", "text:meta-field", "text:ruby", "text:ruby-base")))
# What has words that are not shown, or whose words were read already.
_SILENT = frozenset(
    map(
        odf,
        (
            "text:script text:hidden-text text:hidden-paragraph text:ruby-text text:note text:tracked-changes "
            "text:alphabetical-index text:table-of-content office:annotation"
        ).split(),
    )
)
_TEXT, _DRAWN = odf("text:"), odf("draw:")
_MOST_BLANKS = 1000
_CODE_PARAMETER = "vnd.oasis.opendocument.field.code"


class Reader:
    """Writes down what the elements of an OpenDocument text say."""

    def __init__(self, styles: Styles, writing: Writing) -> None:
        self._styles = styles
        self._writing = writing
        self._boxes: list[Element] = []
        self._bodies: dict[str, Element] = {}
        # The codes of live citations that are open, by their names, and where their words begin.
        self._open: dict[str, tuple[str, int]] = {}
        self._open_fields: list[tuple[str, int]] = []
        self._begun = 0
        self._inline_parts: dict[str, Callable[[Element], None]] = {
            odf("text:s"): self._spaces,
            odf("text:tab"): lambda node: self._writing.say("\t", node),
            odf("text:line-break"): lambda node: self._writing.say("\n", node),
            odf("text:note"): self._refer,
            odf("text:reference-mark-start"): self._open_citation,
            odf("text:reference-mark-end"): self._close_citation,
            odf("field:fieldmark-start"): self._open_field,
            odf("field:fieldmark-end"): self._close_field,
        }

    def blocks(self, parent: Element) -> None:
        """The paragraphs, tables and so on in an element, in order."""
        for child in parent:
            if child.tag == P or child.tag == H:
                self._paragraph(child)
            elif child.tag == odf("text:bibliography"):
                self._list(child)
            elif child.tag in _HOLDERS and child.get(odf("text:display")) != "none":
                self.blocks(child)
            elif child.tag.startswith(_DRAWN):
                self.blocks(child)

    def notes(self) -> None:
        """The notes that the body refers to, in the order of their marks."""
        for reference in self._writing.references:
            self._note(reference, self._bodies[reference.name])

    def _note(self, reference: Reference, body: Element) -> None:
        label = self._writing.at
        start = self._writing.begin_note(reference)
        self.blocks(body)
        self._writing.end_note(reference, label, start)

    def _list(self, element: Element) -> None:
        """A list of works that the program itself keeps up."""
        start = self._writing.at
        self.blocks(element)
        if self._writing.at > start:
            self._writing.lists.append(Mark("reference-list", start, self._writing.at - len(PARAGRAPH_END)))

    def _paragraph(self, paragraph: Element) -> None:
        writing = self._writing
        style = self._styles.of("paragraph", paragraph.get(STYLE_NAME))
        start, pieces = writing.at, len(writing.pieces)
        self._begun = start
        self._inline(paragraph, PLAIN)
        if writing.end_paragraph(start, pieces):
            outline = small_number(paragraph.get(odf("text:outline-level"), "1")) if paragraph.tag == H else None
            level = outline or int(style.is_title)
            if level and not writing.in_notes:
                writing.head(start, level)
            elif style.is_quotation:
                writing.quote(start)
        self._write_boxes()

    def _write_boxes(self) -> None:
        boxes, self._boxes = self._boxes, []
        for box in boxes:
            self.blocks(box)

    def _inline(self, parent: Element, style: Style) -> None:
        self._text(parent, parent.text, style, is_tail=False)
        for child in parent:
            self._inline_part(child, style)
            self._text(child, child.tail, style, is_tail=True)

    def _inline_part(self, child: Element, style: Style) -> None:
        tag = child.tag
        if tag == SPAN:
            own = self._styles.of("text", child.get(STYLE_NAME))
            if not own.is_hidden:
                is_italic, is_raised = own.is_italic or style.is_italic, own.is_raised or style.is_raised
                self._inline(child, replace(own, is_italic=is_italic, is_raised=is_raised) if own != PLAIN else style)
        elif tag in _INNER:
            self._inline(child, style)
        elif read := self._inline_parts.get(tag):
            read(child)
        elif tag.startswith(_DRAWN):
            self._boxes.append(child)
        elif is_field(tag):
            self._inline(child, style)

    def _text(self, node: Element, text: str | None, style: Style, is_tail: bool) -> None:
        """The text in a node, or behind it, with its blanks in a row as one; none at the head of a paragraph."""
        if not text:
            return
        text = raised(text) if style.is_raised else text
        writing, begin, at = self._writing, self._writing.at, 0
        if begin == self._begun or writing.pieces[-1].endswith((" ", "\t", "\n")):
            at = len(text) - len(text.lstrip(_BLANK))
        for blanks in _BLANKS.finditer(text, at):
            writing.say(text[at : blanks.start()], node, is_tail, at)
            writing.say(" ", node, is_tail, blanks.start())
            at = blanks.end()
        writing.say(text[at:], node, is_tail, at)
        if style.is_italic:
            writing.slant(begin)

    def _spaces(self, node: Element) -> None:
        count = small_number(node.get(odf("text:c"), "1"))
        self._writing.say(" " * min(1 if count is None else count, _MOST_BLANKS), node)

    def _refer(self, node: Element) -> None:
        body = node.find(odf("text:note-body"))
        if body is None:
            return
        kind: NoteKind = "endnote" if node.get(odf("text:note-class")) == "endnote" else "footnote"
        name = str(len(self._bodies))
        self._bodies[name] = body
        citation = node.find(odf("text:note-citation"))
        has_own_mark = citation is not None and citation.get(odf("text:label")) is not None
        self._writing.refer(kind, name, node, has_own_mark)

    def _open_citation(self, node: Element) -> None:
        name = node.get(odf("text:name"), "")
        self._open[name] = name, self._writing.at

    def _close_citation(self, node: Element) -> None:
        self._close(node.get(odf("text:name"), ""))

    def _open_field(self, node: Element) -> None:
        """A field of Word's, as LibreOffice keeps it."""
        codes = (each.get(odf("field:value"), "") for each in node if each.get(odf("field:name")) == _CODE_PARAMETER)
        self._open_fields.append((next(codes, ""), self._writing.at))

    def _close_field(self, node: Element) -> None:
        if self._open_fields:
            self._cite(*self._open_fields.pop())

    def _close(self, name: str) -> None:
        if name in self._open:
            self._cite(*self._open.pop(name))

    def _cite(self, code: str, start: int) -> None:
        if not holds_citation(code):
            return
        command = cited_in(code, self._writing.said_since(start), start)
        if command is not None:
            self._writing.commands.append(command)


def is_field(tag: str) -> bool:
    """Whether an element is a field or the like, which prints what it holds."""
    return tag.startswith(_TEXT) and tag not in _SILENT and tag not in _INNER and tag not in (P, H, SPAN, *_HOLDERS)
