"""Reads Word's XML in the order in which a reader would: paragraphs, tables and text boxes, notes after the body.

Insertions of tracked changes are text, deletions are not; nor are hidden words, the codes of fields, and tables of
contents.
"""

from collections.abc import Callable, Iterator

from refkit.documents.model import Mark
from refkit.documents.notemarks import raised
from refkit.documents.office.archive import Element
from refkit.documents.office.docx.fields import Fields
from refkit.documents.office.docx.names import (
    ALTERNATIVE,
    CELL,
    CHOICE,
    CONTROL,
    FALLBACK,
    HOLDERS,
    PARAGRAPH_PROPERTIES,
    ROW,
    RUN_PROPERTIES,
    SPACE,
    TEXT_BOX,
    VALUE,
    P,
    R,
    T,
    word,
)
from refkit.documents.office.docx.styles import OFF, Style, Styles, is_on, is_raised, level_of
from refkit.documents.office.live import cited_in, cited_in_tag, holds_citation
from refkit.documents.office.writing import PARAGRAPH_END, NoteKind, Reference, Writing

_FIELD = word("fldSimple")
_FIELD_MARK, _FIELD_CODE = word("fldChar"), word("instrText")
_RUBY, _RUBY_BASE = word("ruby"), word("rubyBase")
_DELETED, _MOVED_AWAY = word("del"), word("moveFrom")
_SIGNS = {word("tab"): "\t", word("ptab"): "\t", word("cr"): "\n", word("noBreakHyphen"): "\u2011"}
_PICTURES = frozenset((word("drawing"), word("pict"), word("object"), ALTERNATIVE))
_LIST_TAG = "MENDELEY_BIBLIOGRAPHY"
_NOTE_KINDS: dict[str, NoteKind] = {word("footnoteReference"): "footnote", word("endnoteReference"): "endnote"}
# Breaks that end a line of the text, unlike those of a page or a column.
_LINE_BREAKS = (None, "textWrapping")
# What XML takes for blanks: a non-breaking one is a character.
_XML_BLANKS = " \t\r\n"
_SYMBOL_FONTS = 0xF000  # where the letters of a symbol font stand, which says what they look like


class Reader:
    """Writes down what the elements of a Word file say."""

    def __init__(self, styles: Styles, writing: Writing, heeds_fields: bool = True) -> None:
        self._styles = styles
        self._writing = writing
        self._fields = Fields()
        self._heeds_fields = heeds_fields
        self.has_open_field = False
        self._boxes: list[Element] = []
        self._style = Style()
        self._raised = False
        # The text that comes next is the mark of a note, which has been written.
        self._is_mark = False
        # Where a paragraph begins whose end was deleted: it goes on in the next one.
        self._going_on: tuple[int, int] | None = None
        self._run_parts: dict[str, Callable[[Element], None]] = {
            word("br"): self._break,
            word("sym"): self._symbol,
            _FIELD_MARK: self._field_mark,
            _FIELD_CODE: lambda node: self._fields.spell(node.text or ""),
            _RUBY: self._ruby,
        }

    def blocks(self, parent: Element) -> None:
        """The paragraphs, tables and so on in an element, in order."""
        for child in parent:
            if child.tag == P:
                self._paragraph(child)
            elif child.tag == CONTROL and (written := _tag_of(child)):
                self._block_control(child, written)
            elif child.tag in HOLDERS or (child.tag == ROW and not _is_deleted_row(child)):
                self.blocks(child)
                if child.tag == CELL:
                    self._end()
            elif child.tag == ALTERNATIVE:
                for choice in _chosen(child):
                    self.blocks(choice)

    def story(self, parent: Element) -> None:
        """All that stands in the body, a note or a text box; what was to go on ends with it."""
        self.blocks(parent)
        self._end()

    def finish(self) -> None:
        """The body or a note is over, and every field in it should be."""
        self.has_open_field = self.has_open_field or self._fields.is_open
        self._fields = Fields()

    def _end(self) -> None:
        """A paragraph whose end was deleted ends all the same where nothing is left to go on in."""
        if self._going_on is not None:
            start, pieces = self._going_on
            self._going_on = None
            self._writing.end_paragraph(start, pieces)
            self._write_boxes()

    def notes(self, notes: dict[NoteKind, dict[str, Element]]) -> None:
        """The notes that the body refers to, in the order of their marks."""
        for reference in self._writing.references:
            element = notes.get(reference.kind, {}).get(reference.name)
            if element is not None:
                self._note(reference, element)

    def _note(self, reference: Reference, element: Element) -> None:
        label = self._writing.at
        start = self._writing.begin_note(reference)
        self.story(element)
        self.finish()
        self._writing.end_note(reference, label, start)

    def _paragraph(self, paragraph: Element) -> None:
        writing = self._writing
        properties = paragraph.find(PARAGRAPH_PROPERTIES)
        style = self._styles.of(properties, "pStyle")
        if style.is_generated:
            self._pass_fields(paragraph)
            return
        start, pieces = self._going_on or (writing.at, len(writing.pieces))
        self._going_on = None
        self._style = style
        self._inline(paragraph)
        if _is_end_deleted(properties):
            self._going_on = start, pieces
        elif writing.end_paragraph(start, pieces):
            self._mark(start, style, level_of(properties))
        if self._going_on is None:
            self._write_boxes()

    def _write_boxes(self) -> None:
        boxes, self._boxes = self._boxes, []
        for box in boxes:
            self.story(box)

    def _pass_fields(self, parent: Element) -> None:
        """The fields that begin and end in what is no text."""
        for node in parent.iter(_FIELD_MARK, _FIELD_CODE):
            self._run_parts[node.tag](node)

    def _mark(self, start: int, style: Style, own_level: int | None) -> None:
        """What the style of a paragraph says: a heading, or a quotation set off."""
        level = style.level if own_level is None else own_level
        if level and not self._writing.in_notes:
            self._writing.head(start, level)
        elif style.is_quotation:
            self._writing.quote(start)

    def _inline(self, parent: Element) -> None:
        for child in parent:
            tag = child.tag
            if tag == R:
                self._run(child)
            elif tag == CONTROL and (written := _tag_of(child)):
                self._control(child, written)
            elif tag in HOLDERS:
                self._inline(child)
            elif tag == _FIELD:
                self._simple_field(child)
            elif tag == ALTERNATIVE:
                for choice in _chosen(child):
                    self._inline(choice)

    def _run(self, run: Element) -> None:
        if self._style.is_hidden and run.find(RUN_PROPERTIES) is None:
            self._pass_fields(run)
            return
        start, properties = self._writing.at, None
        self._raised = self._is_mark = False
        for child in run:  # a Word file has more runs than anything else
            tag = child.tag
            if tag == T:
                if not self._is_mark:
                    self._text(child)
                self._is_mark = False
            elif tag == RUN_PROPERTIES:
                properties = child
                if self._is_hidden(properties):
                    self._pass_fields(run)
                    return
                self._raised = is_raised(properties) or self._styles.of(properties, "rStyle").is_raised
            else:
                self._run_part(child, tag)
        if properties is not None and self._writing.at > start:
            self._say_how(start, properties)

    def _is_hidden(self, properties: Element) -> bool:
        own = is_on(properties, "vanish")
        return (self._style.is_hidden or self._styles.of(properties, "rStyle").is_hidden) if own is None else own

    def _run_part(self, child: Element, tag: str) -> None:
        if read := self._run_parts.get(tag):
            read(child)
        elif tag in _SIGNS:
            self._say(_SIGNS[tag], child)
        elif tag in _NOTE_KINDS and not self._fields.is_silent:
            has_own_mark = child.get(word("customMarkFollows"), "0") not in OFF
            self._writing.refer(_NOTE_KINDS[tag], child.get(word("id"), ""), child, has_own_mark)
            self._is_mark = has_own_mark
        elif tag in _PICTURES:
            self._boxes += _text_boxes(child)

    def _say_how(self, start: int, properties: Element) -> None:
        """Whether a run is set in italics, unless its whole paragraph is."""
        own = is_on(properties, "i")
        if own is None:
            italic = self._styles.of(properties, "rStyle").is_italic
        else:
            italic = own != self._style.is_italic
        if italic:
            self._writing.slant(start)

    def _say(self, text: str, node: Element, at: int = 0) -> None:
        if not self._fields.is_silent:
            self._writing.say(raised(text) if self._raised else text, node, at=at)

    def _text(self, node: Element) -> None:
        self._say(*words_of(node))

    def _break(self, node: Element) -> None:
        if node.get(word("type")) in _LINE_BREAKS:
            self._say("\n", node)

    def _symbol(self, node: Element) -> None:
        code = node.get(word("char"), "")
        number = int(code, 16) if code.isalnum() and all(sign in "0123456789abcdefABCDEF" for sign in code) else 0
        if _SYMBOL_FONTS + 0x20 < number < _SYMBOL_FONTS + 0x40 and node.get(word("font")) == "Symbol":
            number -= _SYMBOL_FONTS  # digits and signs stand where they do elsewhere
        is_character = 0x20 < number < _SYMBOL_FONTS and not 0xD800 <= number < 0xE000
        self._say(chr(number) if is_character else "\N{REPLACEMENT CHARACTER}", node)

    def _ruby(self, node: Element) -> None:
        for base in node.iterfind(_RUBY_BASE):
            self._inline(base)

    def _field_mark(self, node: Element) -> None:
        kind = node.get(word("fldCharType")) if self._heeds_fields else None
        if kind == "begin":
            self._fields.begin()
        elif kind == "separate":
            self._fields.separate(self._writing.at)
        elif kind == "end":
            self._end_field()

    def _simple_field(self, element: Element) -> None:
        self._fields.begin()
        self._fields.spell(element.get(word("instr"), ""))
        self._fields.separate(self._writing.at)
        self._inline(element)
        self._end_field()

    def _control(self, element: Element, tag: str) -> None:
        """A content control with a tag, in which Mendeley keeps a citation."""
        start = self._writing.at
        self._inline(element)
        command = cited_in_tag(tag, self._writing.said_since(start), start)
        if command is not None:
            self._writing.commands.append(command)

    def _block_control(self, element: Element, tag: str) -> None:
        """A content control around paragraphs: the list of works that Mendeley keeps up, or a citation in one of its own."""
        start = self._writing.at
        self.blocks(element)
        printed = self._writing.said_since(start).removesuffix(PARAGRAPH_END)
        if tag.startswith(_LIST_TAG) and printed:
            self._writing.lists.append(Mark("reference-list", start, start + len(printed)))
        command = cited_in_tag(tag, printed, start)
        if command is not None:
            self._writing.commands.append(command)

    def _end_field(self) -> None:
        """A field was read: a citation of Zotero's or Mendeley's, or the list that one of them keeps up."""
        writing, ended = self._writing, self._fields.end()
        if ended is None:
            return
        if ended.is_list and ended.start < writing.at:
            writing.lists.append(Mark("reference-list", ended.start, writing.at))
        if not holds_citation(ended.words):
            return
        command = cited_in(ended.words, writing.said_since(ended.start), ended.start)
        if command is not None:
            writing.commands.append(command)


def _is_end_deleted(properties: Element | None) -> bool:
    """Whether the end of a paragraph was deleted in a tracked change, so that it goes on in the next one."""
    run = properties.find(RUN_PROPERTIES) if properties is not None else None
    return run is not None and (run.find(_DELETED) is not None or run.find(_MOVED_AWAY) is not None)


def words_of(node: Element) -> tuple[str, Element, int]:
    """The words of a `w:t` with the node and the offset in it: blanks at the ends count where the node says so."""
    text = node.text or ""
    if node.get(SPACE) == "preserve":
        return text, node, 0
    return text.strip(_XML_BLANKS), node, len(text) - len(text.lstrip(_XML_BLANKS))


def _tag_of(control: Element) -> str:
    tag = control.find(f"{word('sdtPr')}/{word('tag')}")
    return tag.get(VALUE, "") if tag is not None else ""


def _is_deleted_row(row: Element) -> bool:
    properties = row.find(word("trPr"))
    return properties is not None and properties.find(_DELETED) is not None


def _chosen(alternatives: Element) -> Iterator[Element]:
    """Of what stands there in several forms for several programs, the first."""
    choices = [child for child in alternatives if child.tag == CHOICE]
    yield from choices[:1] or (child for child in alternatives if child.tag == FALLBACK)


def _text_boxes(element: Element) -> Iterator[Element]:
    """The text boxes in a drawing, not those inside another; each once, though files hold them in two forms."""
    if element.tag == TEXT_BOX:
        yield element
        return
    for child in _chosen(element) if element.tag == ALTERNATIVE else element:
        yield from _text_boxes(child)
