"""Word documents: what python-docx reads in them, and that the same list gives the same bytes."""

import io
import time
from typing import TYPE_CHECKING

from hypothesis import given, settings

from refkit.report.bibliography.docx import render_docx
from refkit.report.bibliography.legible import one_line
from refkit.report.bibliography.references import ReferenceList
from refkit.styles.listing import ListedWork
from refkit.styles.rich import plain
from tests.report.bibliography.factories import DOI, GETTY, HUGE, LISTS, MARTIN, listed, run

HYPERLINK = ".//{http://schemas.openxmlformats.org/wordprocessingml/2006/main}hyperlink"

if TYPE_CHECKING:
    from docx.document import Document


def _opened(written: bytes) -> "Document":
    import docx

    return docx.Document(io.BytesIO(written))


def test_paragraphs() -> None:
    document = _opened(render_docx(listed(GETTY, MARTIN)))
    assert [(each.style and each.style.name, each.text) for each in document.paragraphs] == [
        ("Heading 1", "Works Cited"),
        ("Bibliography", "Getty, J. Arch. Origins of the Great Purges. Cambridge UP, 1985."),
        ("Bibliography", f"Martin, Terry. “Origins.” JMH, 1998, {DOI}."),
    ]


def test_layout() -> None:
    from docx.styles.style import ParagraphStyle

    found = []
    for is_hanging, is_double in ((True, False), (False, True)):
        style = _opened(render_docx(listed(GETTY, is_hanging=is_hanging), is_double)).styles["Bibliography"]
        assert isinstance(style, ParagraphStyle)
        layout = style.paragraph_format
        indents = (layout.left_indent, layout.first_line_indent)
        found.append((*[indent and indent.inches for indent in indents], layout.line_spacing))
    assert found == [(0.5, -0.5, 1.0), (None, None, 2.0)]


def test_faces() -> None:
    words = (
        run("a", "italic"),
        run("b", "bold"),
        run("c", "smallcaps"),
        run("d", "superscript"),
        run("e", "subscript"),
        run("f"),
    )
    runs = _opened(render_docx(listed(words, heading=""))).paragraphs[0].runs
    assert [
        (each.text, each.italic, each.bold, each.font.small_caps, each.font.superscript, each.font.subscript)
        for each in runs
    ] == [
        ("a", True, None, None, None, None),
        ("b", None, True, None, None, None),
        ("c", None, None, True, None, None),
        ("d", None, None, None, True, False),
        ("e", None, None, None, False, True),
        ("f", None, None, None, None, None),
    ]


def test_links() -> None:
    words = (run("a", link="doi:10.1353/x"), run("b", "italic", link="doi:10.1353/x"), run("c", link="javascript:d"))
    links = _opened(render_docx(listed(words, heading=""))).paragraphs[0].hyperlinks
    assert [(link.text, link.address) for link in links] == [("ab", "https://doi.org/10.1353/x")]


def test_bookmarks() -> None:
    from docx.oxml.ns import qn

    keys = ("getty1985", "a b", "a_b", "k" * 80, "k" * 90)
    body = _opened(render_docx(ReferenceList("", tuple(ListedWork(key, GETTY) for key in keys)))).element.body
    names = [mark.get(qn("w:name")) for mark in body.iter(qn("w:bookmarkStart"))]
    assert names == ["ref_getty1985", "ref_a_b", "ref_a_b_2", "ref_" + "k" * 28, "ref_" + "k" * 28 + "_2"]


def test_same_list_gives_the_same_bytes() -> None:
    first = render_docx(listed(GETTY, MARTIN))
    time.sleep(2)  # the times in such a file are in steps of two seconds
    assert render_docx(listed(GETTY, MARTIN)) == first


@settings(max_examples=25, deadline=None)
@given(LISTS)
def test_reading_it_back_gives_the_text(references: ReferenceList) -> None:
    paragraphs = _opened(render_docx(references)).paragraphs
    shown = [each.text for each in paragraphs if each.style and each.style.name == "Bibliography"]
    assert shown == [plain(one_line(each.text)) for each in references.works]


def test_a_huge_entry_is_written_whole() -> None:
    assert _opened(render_docx(HUGE)).paragraphs[-1].text.count("日") == 60_000


def test_many_links() -> None:
    many = listed(*[(run("a", link=f"https://a.org/{number}"),) for number in range(2_000)])
    assert len(_opened(render_docx(many)).element.body.findall(HYPERLINK)) == 2_000
