"""Word files: what of them is text, in which order, and with which marks."""

import json
from base64 import b64encode, urlsafe_b64encode
from collections.abc import Callable
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.documents.model import Document
from refkit.documents.office.docx import open_docx, read_docx, write_down
from refkit.documents.whereabouts import whereabouts
from tests.documents.office.made import docx, footnote, i, live, note, p, r

WORD_STYLES = (
    '<w:style w:type="paragraph" w:styleId="berschrift2"><w:name w:val="heading 2"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Mein"><w:name w:val="Mein"/><w:basedOn w:val="berschrift2"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Flach"><w:name w:val="F"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="Zitat"><w:name w:val="Quote"/><w:rPr><w:i/></w:rPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="Verz1"><w:name w:val="toc 1"/></w:style>'
    '<w:style w:type="character" w:styleId="Betont"><w:name w:val="Emphasis"/><w:rPr><w:i/></w:rPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="Kreis"><w:name w:val="K"/><w:basedOn w:val="Kreis"/></w:style>'
)
BOX = "<w:txbxContent>" + p(r("Boxed.")) + "</w:txbxContent>"


def read(data: bytes) -> Document:
    return read_docx(BytesIO(data), "a.docx")


# what says nothing → the body
NOOP = {
    "no-paragraph": ("", ""),
    "empty-paragraphs": (p() + p(r(" ")) + p(r("Text.")) + p(), "Text.\n"),
    "deleted": (p(r("One "), "<w:del>" + r("not ").replace("w:t", "w:delText") + "</w:del>", r("two.")), "One two.\n"),
    "moved-away": (p(r("One "), "<w:moveFrom>" + r("away ") + "</w:moveFrom>", r("two.")), "One two.\n"),
    "hidden": (p(r("One "), r("hidden", "<w:vanish/>"), r("two.")), "One two.\n"),
    "code-of-a-field": (p(r("See "), live(" REF x ", "page 3"), r(".")), "See page 3.\n"),
    "field-in-the-code-of-a-field": (
        p(r("a"), live("IF x", "b").replace("<w:instrText", live("DATE", "no") + "<w:r/><w:instrText", 1)),
        "ab\n",
    ),
    "table-of-contents": (p(live(' TOC \\o "1-3" ', "One 3")) + p(r("Text.")), "Text.\n"),
    "line-of-contents": (p(r("One 3"), style="Verz1") + p(r("Text.")), "Text.\n"),
    "deleted-row": ("<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>" + p(r("No")) + "</w:tc></w:tr></w:tbl>", ""),
    "page-break": (p(r("One"), '<w:r><w:br w:type="page"/></w:r>', r("two")), "Onetwo\n"),
    "soft-hyphen": (p(r("Zhu"), "<w:r><w:softHyphen/></w:r>", r("kov")), "Zhukov\n"),
    "comment": (p(r("One"), '<w:r><w:commentReference w:id="1"/></w:r>'), "One\n"),
    "unknown-note": (p(r("One"), footnote(9)), "One¹\n"),
    "end-without-a-field": (p('<w:r><w:fldChar w:fldCharType="end"/></w:r>', r("One")), "One\n"),
}
# text → the body
READ = {
    "runs": (p(r("(Zhu"), r("kov, ", "<w:b/>"), i("Inoy"), r(" 345)")), "(Zhukov, Inoy 345)\n"),
    "paragraphs": (p(r("One.")) + p(r("Two.")), "One.\n\nTwo.\n"),
    "inserted": (p(r("One "), "<w:ins>" + r("and ") + "</w:ins>", r("two.")), "One and two.\n"),
    "moved-here": (p("<w:moveTo>" + r("Here") + "</w:moveTo>"), "Here\n"),
    "end-of-paragraph-deleted": (p(r("One "), properties="<w:rPr><w:del/></w:rPr>") + p(r("two.")), "One two.\n"),
    "link": (p(r("See "), "<w:hyperlink>" + r("(Getty 12)") + "</w:hyperlink>"), "See (Getty 12)\n"),
    "signs": (
        p(r("a"), '<w:r><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:sym w:char="2013"/></w:r>'),
        "a\tb\nc\u2011–\n",
    ),
    "blanks-at-the-ends": (p("<w:r><w:t>  a b </w:t></w:r>", r("c")), "a bc\n"),
    "table": (
        "<w:tbl><w:tr>" + "".join(f"<w:tc>{p(r(cell))}</w:tc>" for cell in ("One", "two")) + "</w:tr></w:tbl>",
        "One\n\ntwo\n",
    ),
    "content-control": ("<w:sdt><w:sdtContent>" + p(r("In it")) + "</w:sdtContent></w:sdt>", "In it\n"),
    "text-box-in-two-forms": (
        p(
            r("Before."),
            "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing>"
            f"{BOX}</w:drawing></mc:Choice><mc:Fallback><w:pict>{BOX}</w:pict></mc:Fallback></mc:AlternateContent></w:r>",
        )
        + p(r("After.")),
        "Before.\n\nBoxed.\n\nAfter.\n",
    ),
    "ruby": (
        p("<w:r><w:ruby><w:rt>" + r("no") + "</w:rt><w:rubyBase>" + r("yes") + "</w:rubyBase></w:ruby></w:r>"),
        "yes\n",
    ),
    "simple-field": (p('<w:fldSimple w:instr="PAGE">' + r("7") + "</w:fldSimple>"), "7\n"),
}


@pytest.mark.parametrize(("body", "text"), [*NOOP.values(), *READ.values()], ids=[*NOOP, *READ])
def test_text(body: str, text: str) -> None:
    assert read(docx(body, styles=WORD_STYLES)).text == text


def test_strict_files_are_read_too() -> None:
    strict = "http://purl.oclc.org/ooxml/wordprocessingml/main"
    assert read(docx(p(r("One.")), namespace=strict)).text == "One.\n"


def test_notes_stand_behind_the_body_in_the_order_of_their_marks() -> None:
    body = p(r("One"), footnote(5), r(" two"), footnote(2), r(".")) + p(r("End."))
    separator = '<w:footnote w:id="-1" w:type="separator">' + p(r("___")) + "</w:footnote>"
    document = read(docx(body, footnotes=separator + note(2, "Second.") + note(5, "First.", "Still.")))
    assert document.text == "One¹ two².\n\nEnd.\n\n¹ First.\n\nStill.\n\n² Second.\n"
    streams = [(stream.id, stream.text.strip(), stream.anchor) for stream in document.streams]
    assert streams == [
        ("body", "One\u2060 two\u2060.\n\nEnd.", None),
        ("note:1", "First.\n\nStill.", 3),
        ("note:2", "Second.", 8),
    ]


def test_a_note_with_a_mark_of_its_own_is_not_counted() -> None:
    own = '<w:r><w:footnoteReference w:customMarkFollows="1" w:id="3"/><w:t>*</w:t></w:r>'
    document = read(docx(p(r("One"), own, r(" two"), footnote(1)), note(3, "Thanks.") + note(1, "Nota.")))
    assert document.text == "One* two¹\n\n* Thanks.\n\n¹ Nota.\n"
    assert [(stream.id, stream.anchor) for stream in document.streams[1:]] == [("note:*1", 3), ("note:1", 8)]


def test_endnotes_are_told_from_footnotes() -> None:
    body = p(r("One"), footnote(1), '<w:r><w:endnoteReference w:id="1"/></w:r>')
    document = read(docx(body, note(1, "Foot."), note(1, "End.", kind="endnote")))
    marks = [mark.text for mark in document.marks_of("note-mark")]
    assert ([stream.id for stream in document.streams], marks) == (["body", "note:1", "note:end1"], ["1", "end1"])


def test_endnotes_alone_have_their_numbers() -> None:
    document = read(
        docx(p(r("One"), '<w:r><w:endnoteReference w:id="1"/></w:r>'), endnotes=note(1, "E.", kind="endnote"))
    )
    assert [stream.id for stream in document.streams] == ["body", "note:1"]


ITALICS = {
    "noop-switched-off": (p(r("Inoy", '<w:i w:val="0"/>')), []),
    "noop-in-an-italic-paragraph": (p(r("He wrote."), style="Zitat"), []),
    "noop-blank": (p(i(" "), r("a")), []),
    "direct": (p(r("see "), i("Inoy Stalin"), r(".")), ["Inoy Stalin"]),
    "over-runs": (p(i("Inoy "), i("Stalin "), r("a")), ["Inoy Stalin"]),
    "style": (p(r("Inoy", '<w:rStyle w:val="Betont"/>')), ["Inoy"]),
    "upright-in-an-italic-paragraph": (p(r("see "), r("Inoy", '<w:i w:val="false"/>'), style="Zitat"), ["Inoy"]),
}


@pytest.mark.parametrize(("body", "words"), ITALICS.values(), ids=ITALICS)
def test_italics(body: str, words: list[str]) -> None:
    document = read(docx(body, styles=WORD_STYLES))
    assert [document.text[mark.start : mark.end] for mark in document.marks_of("italic")] == words


def test_headings_by_style_and_level() -> None:
    paragraphs = [("berschrift2", "Two"), ("Mein", "Mine"), ("Flach", "Flat"), ("Kreis", "Text.")]
    own = p(r("Own"), properties='<w:outlineLvl w:val="2"/>')
    document = read(docx("".join(p(r(words), style=style) for style, words in paragraphs) + own, styles=WORD_STYLES))
    assert [(each.level, each.title) for each in document.outline] == [(2, "Two"), (2, "Mine"), (1, "Flat"), (3, "Own")]


def test_headings_without_a_style() -> None:
    document = read(docx(p(r("2. The plenum")) + p(r("It met in June."))))
    assert [each.title for each in document.outline] == ["2. The plenum"]


def test_quotations_set_off_are_one_block() -> None:
    document = read(docx(p(r("One."), style="Zitat") + p(r("Two."), style="Zitat") + p(r("No.")), styles=WORD_STYLES))
    assert [document.text[mark.start : mark.end] for mark in document.marks_of("block-quote")] == ["One.\n\nTwo."]


def test_raised_digits_are_raised_and_may_be_note_marks() -> None:
    up = '<w:vertAlign w:val="superscript"/>'
    document = read(docx(p(r("Commissar"), r("12", up), r(" and the 19"), r("th", up), r(" of 10"), r("-7", up))))
    assert (document.text, [mark.text for mark in document.marks_of("note-mark")]) == (
        "Commissar¹² and the 19th of 10⁻⁷\n",
        ["12"],
    )


def test_whereabouts() -> None:
    body = p(r("Flat"), style="Flach") + p() + p(r("One"), footnote(1))
    document = read(docx(body, footnotes=note(1, "Nota."), styles=WORD_STYLES))
    found = [str(whereabouts(document, document.text.index(words))) for words in ("Flat", "One", "Nota")]
    assert found == ["Flat, paragraph 1", "Flat, paragraph 2", "Flat, paragraph 2, note 1"]


def test_list_that_a_program_keeps_up() -> None:
    body = p(r("Text (Getty 12).")) + p(live("ADDIN ZOTERO_BIBL {} CSL_BIBLIOGRAPHY", "Getty, Arch. Origins."))
    document = read(docx(body))
    assert [document.text[mark.start : mark.end] for mark in document.marks_of("reference-list")] == [
        "Getty, Arch. Origins."
    ]


def test_origins_lead_back_to_every_character() -> None:
    body = p(r("(Zhu"), "<w:r><w:t>  kov, </w:t></w:r>", i("Inoy"), r(" 345)"), footnote(1))
    writing = write_down(open_docx(BytesIO(docx(body, footnotes=note(1, "See (Getty 12)."))), "a.docx"))
    text = "".join(writing.pieces)
    found = [
        ((origin.node.text or "")[origin.at : origin.at + origin.end - origin.start], text[origin.start : origin.end])
        for origin in writing.origins
    ]
    assert found == [(words, words) for words in ("(Zhu", "kov,", "Inoy", " 345)", "See (Getty 12).")]


GETTY = {
    "id": 12,
    "itemData": {
        "DOI": "10.1111/0036-0341.00226",
        "title": "Excesses Are Not Permitted",
        "author": [{"family": "Getty", "given": "J. Arch"}],
        "issued": {"date-parts": [[2002, 1]]},
    },
}


def cited(*items: object, words: str = "(Getty 2002, 126)", program: str = "ZOTERO_ITEM ") -> Document:
    code = f" ADDIN {program}CSL_CITATION {json.dumps({'citationItems': items})} "
    return read(docx(p(r("As "), live(code, words), r("."))))


def test_live_citation() -> None:
    (command,) = cited(
        {**GETTY, "locator": "126", "label": "page", "prefix": "see ", "suffix": ", my emphasis"}
    ).commands
    (work,) = command.works
    assert (command.start, command.end, command.convention) == (3, 20, "field")
    assert work.described is not None and work.described.families == ("Getty",)
    assert (work.key, work.described.year, work.suffix) == ("", "2002", "my emphasis")
    assert work.postnote is not None and (work.postnote.text, list(work.postnote.starts)) == ("126", [16, 17, 18])


def test_live_citation_of_mendeley_with_a_key_and_a_chapter() -> None:
    item = {"itemData": {"citation-key": "getty1985", "title": "Origins"}, "locator": "3", "label": "chapter"}
    (command,) = cited(item, words="(Getty, chap. 3)", program="").commands
    assert command.works[0].key == "getty1985"
    assert command.works[0].postnote is not None and command.works[0].postnote.text == "ch. 3"


def control(tag: str, content: str) -> str:
    return f'<w:sdt><w:sdtPr><w:tag w:val="{tag}"/></w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>'


@pytest.mark.parametrize("encode", [b64encode, urlsafe_b64encode])
def test_citation_of_mendeley_cite(encode: Callable[[bytes], bytes]) -> None:
    code = json.dumps({"citationItems": [{"itemData": {"title": "Origins >?"}, "locator": "12"}]}).encode()
    tag = f"MENDELEY_CITATION_v3_{encode(code).decode().rstrip('=')}"
    document = read(docx(p(r("As "), control(tag, r("(Getty, 12)")), r(".")) + p(r("End."))))
    (command,) = document.commands
    described = command.works[0].described
    assert (command.start, command.end, described and described.title) == (3, 14, "Origins >?")


def test_citation_of_mendeley_cite_in_a_paragraph_of_its_own() -> None:
    code = b64encode(json.dumps({"citationItems": [{"itemData": {"title": "Origins"}}]}).encode()).decode()
    document = read(docx(control(f"MENDELEY_CITATION_v3_{code}", p(r("(Getty, 12)"))) + p(r("End."))))
    assert [(command.start, command.end) for command in document.commands] == [(0, 11)]


def test_list_of_mendeley_cite() -> None:
    document = read(docx(p(r("Text.")) + control("MENDELEY_BIBLIOGRAPHY", p(r("One.")) + p(r("Two.")))))
    assert [document.text[mark.start : mark.end] for mark in document.marks_of("reference-list")] == ["One.\n\nTwo."]


@pytest.mark.parametrize(
    "tag", ["", "MENDELEY_CITATION_v3_", "MENDELEY_CITATION_v3_!!!", "MENDELEY_CITATION_v3_AAAA", "x"]
)
def test_other_content_controls_are_words(tag: str) -> None:
    document = read(docx(p(r("As "), control(tag, r("(Getty 12)")))))
    assert (document.text, document.commands) == ("As (Getty 12)\n", ())


NO_FIELDS = {
    "no-json": " ADDIN ZOTERO_ITEM CSL_CITATION {oops ",
    "no-object": " ADDIN ZOTERO_ITEM CSL_CITATION [1] ",
    "no-items": ' ADDIN ZOTERO_ITEM CSL_CITATION {"citationItems": 3} ',
    "odd-items": ' ADDIN ZOTERO_ITEM CSL_CITATION {"citationItems": [3, null]} ',
    "deep": " ADDIN ZOTERO_ITEM CSL_CITATION " + '{"a":' * 5000,
    "endnote": " ADDIN EN.CITE {} ",
    "page": " PAGE ",
}


@pytest.mark.parametrize("code", NO_FIELDS.values(), ids=NO_FIELDS)
def test_other_fields_are_words(code: str) -> None:
    document = read(docx(p(live(code, "(Getty 12)"))))
    assert (document.text, document.commands) == ("(Getty 12)\n", ())


ODD_ITEMS = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ["itemData", "locator", "label", "author", "issued", "date-parts", "title", "DOI", "family"]
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)


@given(st.lists(ODD_ITEMS, max_size=3))
def test_whatever_a_field_holds_is_read_or_left(items: list[object]) -> None:
    document = cited(*items)
    assert all(command.start < command.end <= len(document.text) for command in document.commands)


PIECES = st.sampled_from(
    [
        r("(Getty "),
        i("Inoy"),
        r(" 12)"),
        r(" "),
        footnote(1),
        live("REF", "x"),
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
    ]
    + [
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>',
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
        f"<w:r>{BOX}</w:r>",
    ]
)
PARAGRAPHS = st.lists(PIECES, max_size=8).map(lambda runs: p(*runs))


@given(st.lists(PARAGRAPHS, max_size=5))
def test_every_file_keeps_the_laws(paragraphs: list[str]) -> None:
    document = read(docx("".join(paragraphs), footnotes=note(1, "Nota (Zhukov 3).")))
    inside = [0 <= mark.start <= mark.end <= len(document.text) for mark in document.marks]
    streams = [stream.start + len(stream.text) <= len(document.text) + 1 for stream in document.streams]
    assert all(inside) and all(streams) and list(document.paragraphs) == sorted(document.paragraphs)


UNEVEN = {
    "field-without-an-end": p('<w:r><w:fldChar w:fldCharType="begin"/></w:r>', r("One.")) + p(r("Two.")),
    "end-in-hidden-words": p(
        '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>X</w:instrText></w:r>',
        '<w:r><w:rPr><w:vanish/></w:rPr><w:fldChar w:fldCharType="end"/></w:r>',
        r("One."),
    )
    + p(r("Two.")),
    "end-in-a-line-of-contents": p('<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>TOC</w:instrText></w:r>')
    + p('<w:r><w:fldChar w:fldCharType="end"/></w:r>', style="Verz1")
    + p(r("One."))
    + p(r("Two.")),
}


@pytest.mark.parametrize("body", UNEVEN.values(), ids=UNEVEN)
def test_no_field_silences_what_stands_behind_it(body: str) -> None:
    assert read(docx(body, styles=WORD_STYLES)).text == "One.\n\nTwo.\n"


def test_a_field_without_an_end_is_spoken_of() -> None:
    notices = read(docx(UNEVEN["field-without-an-end"])).notices
    assert notices == ("A field of the file has no end; what stands in its fields was read as text.",)


DELETED_END = "<w:rPr><w:del/></w:rPr>"


def test_what_was_to_go_on_ends_with_its_cell_box_or_story() -> None:
    cells = "".join(f"<w:tc>{p(r(cell), properties=DELETED_END)}</w:tc>" for cell in ("Cell A", "Cell B"))
    box = f"<w:r><w:pict><w:txbxContent>{p(r('Boxed.'))}</w:txbxContent></w:pict></w:r>"
    body = f"<w:tbl><w:tr>{cells}</w:tr></w:tbl>" + p(r("(Getty "), box, properties=DELETED_END) + p(r("12)"))
    last = p(r("Last"), footnote(1), properties=DELETED_END)
    document = read(docx(body + last, footnotes=note(1, "Nota.")))
    assert document.text == "Cell A\n\nCell B\n\n(Getty 12)\n\nBoxed.\n\nLast¹\n\n¹ Nota.\n"


HIDING = (
    '<w:style w:type="character" w:styleId="Weg"><w:name w:val="W"/><w:rPr><w:vanish/></w:rPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="AllesWeg"><w:name w:val="A"/><w:rPr><w:vanish/></w:rPr></w:style>'
    '<w:style w:type="character" w:styleId="Hoch"><w:name w:val="H"/><w:rPr>'
    '<w:vertAlign w:val="superscript"/></w:rPr></w:style>'
)


def test_styles_hide_and_raise() -> None:
    runs = [r("One"), r("12", '<w:rStyle w:val="Hoch"/>'), r(" no", '<w:rStyle w:val="Weg"/>'), r(" two")]
    body = p(*runs) + p(r("No."), r("Yes.", '<w:vanish w:val="0"/>'), style="AllesWeg")
    assert read(docx(body, styles=HIDING)).text == "One¹² two\n\nYes.\n"


def test_blanks_that_do_not_break_are_words() -> None:
    assert read(docx(p("<w:r><w:t> (Getty\u00a0</w:t><w:t>12) </w:t></w:r>"))).text == "(Getty\u00a012)\n"


def test_signs_of_symbol_fonts_leave_a_trace() -> None:
    signs = [
        f'<w:r><w:sym w:font="{font}" w:char="{code}"/></w:r>' for font, code in (("Symbol", "F02D"), ("W", "F04A"))
    ]
    assert read(docx(p(r("12"), signs[0], r("15"), signs[1]))).text == "12-15\N{REPLACEMENT CHARACTER}\n"


def test_numbers_beyond_measure_are_none() -> None:
    level = f'<w:outlineLvl w:val="{"9" * 5000}"/>'
    assert read(docx(p(r("One."), properties=level))).outline == ()
