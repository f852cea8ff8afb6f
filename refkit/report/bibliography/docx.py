"""The list as a Word document: one paragraph a reference, in the paragraph style Bibliography, which can be changed.

The same list gives the same bytes: no clock is looked at.
"""

import re
from collections.abc import Iterable
from datetime import UTC, datetime
from io import BytesIO
from itertools import groupby
from typing import TYPE_CHECKING
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from refkit.report.bibliography.addresses import web_address
from refkit.report.bibliography.legible import legible, one_line
from refkit.report.bibliography.names import unique_names
from refkit.report.bibliography.references import ReferenceList
from refkit.styles.rich import Rich, Run

if TYPE_CHECKING:
    from docx.document import Document
    from docx.styles.style import ParagraphStyle
    from docx.text.paragraph import Paragraph
    from docx.text.run import Run as WordRun

_HANG_INCHES = 0.5
# Word takes no longer bookmarks; room is left for the number that makes a name unique.
_LONGEST_NAME = 32
_LONGEST_PROPERTY = 255
_NO_TIME = datetime(2000, 1, 1, tzinfo=UTC)
_NOT_IN_NAMES = re.compile("[^A-Za-z0-9_]+")


def render_docx(listed: ReferenceList, is_double_spaced: bool = False) -> bytes:
    """The file; links lead to their addresses, and the bookmark of a reference is `ref_` and its key."""
    import docx

    document = docx.Document()
    _describe(document, listed)
    if heading := legible(listed.heading).strip():
        document.add_heading(heading, 1)
    style = _bibliography_style(document, listed.has_hanging_indent, is_double_spaced)
    names = unique_names([reference.key for reference in listed.works], _name, joint="_")
    for number, (reference, name) in enumerate(zip(listed.works, names, strict=True)):
        paragraph = _added_paragraph(document, style)
        _add_words(paragraph, one_line(reference.text))
        _add_bookmark(paragraph, number, name)
    written = BytesIO()
    document.save(written)
    return _without_times(written)


def _describe(document: "Document", listed: ReferenceList) -> None:
    """What Word shows as the properties of the file, in place of those of python-docx's empty document."""
    properties = document.core_properties
    properties.author, properties.comments = "", ""
    properties.title = legible(listed.heading).strip()[:_LONGEST_PROPERTY]
    properties.subject = legible(listed.style).strip()[:_LONGEST_PROPERTY]
    properties.created = properties.modified = _NO_TIME


def _bibliography_style(document: "Document", is_hanging: bool, is_double_spaced: bool) -> "ParagraphStyle":
    """The paragraph style that all references have: to change it in Word is to change the whole list."""
    from docx.enum.style import WD_STYLE_TYPE
    from docx.shared import Inches, Pt
    from docx.styles.style import ParagraphStyle

    style = document.styles.add_style("Bibliography", WD_STYLE_TYPE.PARAGRAPH, builtin=True)
    assert isinstance(style, ParagraphStyle)
    style.base_style = document.styles["Normal"]
    style.paragraph_format.line_spacing = 2.0 if is_double_spaced else 1.0
    style.paragraph_format.space_after = Pt(0 if is_double_spaced else 6)
    if is_hanging:
        style.paragraph_format.left_indent = Inches(_HANG_INCHES)
        style.paragraph_format.first_line_indent = Inches(-_HANG_INCHES)
    return style


def _added_paragraph(document: "Document", style: "ParagraphStyle") -> "Paragraph":
    """An empty paragraph at the end; python-docx's own way takes longer the longer the document is."""
    from docx.oxml.parser import OxmlElement
    from docx.oxml.text.paragraph import CT_P
    from docx.text.paragraph import Paragraph

    element = OxmlElement("w:p")
    assert isinstance(element, CT_P)
    element.style = style.style_id
    document.element.body[-1].addprevious(element)  # last in the body are the measures of the page
    return Paragraph(element, document)


def _add_words(paragraph: "Paragraph", words: Rich) -> None:
    """The runs of the text; those that lead to the same address are one link."""
    for link, runs in groupby(words, key=lambda run: run.link):
        added = [_add_run(paragraph, run) for run in runs]
        if address := web_address(link):
            _link(paragraph, added, address)


def _add_run(paragraph: "Paragraph", run: Run) -> "WordRun":
    added = paragraph.add_run(run.text)
    # None leaves it to the paragraph style, in which somebody may have set the list in italics.
    added.italic = "italic" in run.faces or None
    added.bold = "bold" in run.faces or None
    added.font.small_caps = "smallcaps" in run.faces or None
    added.font.superscript = "superscript" in run.faces or None
    if "subscript" in run.faces:
        added.font.subscript = True
    return added


def _link(paragraph: "Paragraph", runs: Iterable["WordRun"], address: str) -> None:
    """Puts runs into a link, which in a Word file has its address in a table beside the text."""
    from docx.opc.constants import RELATIONSHIP_TYPE
    from docx.oxml.ns import qn
    from docx.oxml.parser import OxmlElement

    link, addresses = OxmlElement("w:hyperlink"), paragraph.part.rels
    # relate_to would look through all earlier addresses each time
    name = f"address{len(addresses)}"
    addresses.add_relationship(RELATIONSHIP_TYPE.HYPERLINK, address, name, is_external=True)
    link.set(qn("r:id"), name)
    for run in runs:
        link.append(run._r)
    paragraph._p.append(link)


def _name(key: str) -> str:
    """The name of a bookmark: Word takes letters, digits and underscores, forty of them."""
    return ("ref_" + _NOT_IN_NAMES.sub("_", key))[:_LONGEST_NAME]


def _add_bookmark(paragraph: "Paragraph", number: int, name: str) -> None:
    """Around all of the paragraph, so that a link to it selects the reference."""
    from docx.oxml.ns import qn
    from docx.oxml.parser import OxmlElement

    start, end = OxmlElement("w:bookmarkStart"), OxmlElement("w:bookmarkEnd")
    for mark in (start, end):
        mark.set(qn("w:id"), str(number))
    start.set(qn("w:name"), name)
    paragraph._p.insert(1, start)  # after the properties of the paragraph
    paragraph._p.append(end)


def _without_times(written: BytesIO) -> bytes:
    """The same archive with one date for all its files: the time of writing would be another each time."""
    result = BytesIO()
    with ZipFile(written) as archive, ZipFile(result, "w", ZIP_DEFLATED) as timeless:
        for name in archive.namelist():
            timeless.writestr(ZipInfo(name), archive.read(name), ZIP_DEFLATED)
    return result.getvalue()
