"""OpenDocument texts: what of them is text, in which order, and with which marks."""

import json
from io import BytesIO
from xml.sax.saxutils import quoteattr

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.documents.model import Document
from refkit.documents.office.odt import open_odt, read_odt, write_down
from refkit.documents.whereabouts import whereabouts
from tests.documents.office.made import odt

STYLES = (
    '<style:style style:name="T1" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>'
    '<style:style style:name="T2" style:family="text" style:parent-style-name="T1"/>'
    '<style:style style:name="T3" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>'
    '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Quotations"/>'
    '<style:style style:name="K" style:family="text" style:parent-style-name="K"/>'
)


def p(text: str, style: str = "") -> str:
    return f'<text:p text:style-name="{style}">{text}</text:p>'


def i(text: str) -> str:
    return f'<text:span text:style-name="T1">{text}</text:span>'


def note(*paragraphs: str, kind: str = "footnote") -> str:
    body = "".join(map(p, paragraphs))
    return (
        f'<text:note text:note-class="{kind}"><text:note-citation>1</text:note-citation>'
        f"<text:note-body>{body}</text:note-body></text:note>"
    )


def read(data: bytes) -> Document:
    return read_odt(BytesIO(data), "a.odt")


NOOP = {
    "nothing": ("", ""),
    "empty-paragraphs": (p("") + p(" ") + p("Text."), "Text.\n"),
    "deleted": (
        f"<text:tracked-changes><text:changed-region><text:deletion>{p('gone')}</text:deletion></text:changed-region>"
        "</text:tracked-changes>" + p('One<text:change text:change-id="1"/> two.'),
        "One two.\n",
    ),
    "comment": (p(f"One<office:annotation>{p('said')}</office:annotation> two."), "One two.\n"),
    "table-of-contents": (
        f"<text:table-of-content><text:index-body>{p('One 3')}</text:index-body></text:table-of-content>" + p("Text."),
        "Text.\n",
    ),
    "bookmarks": (p('<text:bookmark-start text:name="a"/>One<text:bookmark-end text:name="a"/>'), "One\n"),
    "note-without-a-body": (p("One<text:note/>"), "One\n"),
    "page-break": (p("One<text:soft-page-break/> two"), "One two\n"),
}
READ = {
    "spans": (p("(Zhu<text:span>kov, </text:span>" + i("Inoy") + " 345)"), "(Zhukov, Inoy 345)\n"),
    "blanks-are-one": (p("  One \n\t two<text:span> </text:span> three "), "One two three \n"),
    "spaces": (p('a<text:s text:c="3"/>b<text:s/>c'), "a   b c\n"),
    "signs": (p("a<text:tab/>b<text:line-break/>c"), "a\tb\nc\n"),
    "link": (p("See <text:a>(Getty 12)</text:a>."), "See (Getty 12).\n"),
    "inserted": (
        p('One <text:change-start text:change-id="1"/>and<text:change-end text:change-id="1"/> two'),
        "One and two\n",
    ),
    "lists": (
        f"<text:list><text:list-item>{p('One')}</text:list-item><text:list-item>{p('two')}</text:list-item></text:list>",
        "One\n\ntwo\n",
    ),
    "table": (
        "<table:table><table:table-row>"
        + "".join(f"<table:table-cell>{p(cell)}</table:table-cell>" for cell in ("One", "two"))
        + "</table:table-row></table:table>",
        "One\n\ntwo\n",
    ),
    "text-box": (
        p(f"Before.<draw:frame><draw:text-box>{p('Boxed.')}</draw:text-box></draw:frame>") + p("After."),
        "Before.\n\nBoxed.\n\nAfter.\n",
    ),
    "cross-reference": (p("See <text:bookmark-ref>page 3</text:bookmark-ref>."), "See page 3.\n"),
    "ruby": (
        p("<text:ruby><text:ruby-base>yes</text:ruby-base><text:ruby-text>no</text:ruby-text></text:ruby>"),
        "yes\n",
    ),
}


@pytest.mark.parametrize(("body", "text"), [*NOOP.values(), *READ.values()], ids=[*NOOP, *READ])
def test_text(body: str, text: str) -> None:
    assert read(odt(body, STYLES)).text == text


def test_notes_stand_behind_the_body() -> None:
    document = read(odt(p(f"One{note('First.', 'Still.')} two{note('End.', kind='endnote')}.")))
    assert document.text == "One¹ two¹.\n\n¹ First.\n\nStill.\n\n¹ End.\n"
    streams = [(stream.id, stream.text.strip(), stream.anchor) for stream in document.streams]
    assert streams == [
        ("body", "One\u2060 two\u2060.", None),
        ("note:1", "First.\n\nStill.", 3),
        ("note:end1", "End.", 8),
    ]


def test_a_note_with_a_mark_of_its_own_is_not_counted() -> None:
    own = note("Thanks.").replace("<text:note-citation>1", '<text:note-citation text:label="*">*')
    document = read(odt(p(f"One{own} two{note('Nota.')}")))
    assert document.text == "One* two¹\n\n* Thanks.\n\n¹ Nota.\n"


ITALICS = {
    "noop": (p("Inoy"), []),
    "noop-circular-style": (p('<text:span text:style-name="K">Inoy</text:span>'), []),
    "direct": (p(f"see {i('Inoy Stalin ')}a"), ["Inoy Stalin"]),
    "inherited": (p('<text:span text:style-name="T2">Inoy</text:span>'), ["Inoy"]),
    "with-a-link-inside": (p(i("Inoy <text:a>Stalin</text:a> 2")), ["Inoy Stalin 2"]),
}


@pytest.mark.parametrize(("body", "words"), ITALICS.values(), ids=ITALICS)
def test_italics(body: str, words: list[str]) -> None:
    document = read(odt(body, STYLES))
    assert [document.text[mark.start : mark.end] for mark in document.marks_of("italic")] == words


def test_headings_quotations_and_whereabouts() -> None:
    body = '<text:h text:outline-level="2">Two</text:h>' + p("Set off.", "P1") + p(f"One{note('Nota.')}")
    document = read(odt(body, STYLES))
    assert [(each.level, each.title) for each in document.outline] == [(2, "Two")]
    assert [document.text[mark.start : mark.end] for mark in document.marks_of("block-quote")] == ["Set off."]
    assert str(whereabouts(document, document.text.index("Nota"))) == "Two, paragraph 3, note 1"


def test_raised_digits_are_note_marks() -> None:
    document = read(odt(p('Commissar<text:span text:style-name="T3">12</text:span> and'), STYLES))
    assert (document.text, [mark.text for mark in document.marks_of("note-mark")]) == ("Commissar¹² and\n", ["12"])


def test_list_that_the_program_keeps_up() -> None:
    body = f"<text:bibliography><text:index-body>{p('Getty, Arch. Origins.')}</text:index-body></text:bibliography>"
    document = read(odt(p("Text.") + body))
    assert [document.text[mark.start : mark.end] for mark in document.marks_of("reference-list")] == [
        "Getty, Arch. Origins."
    ]


CODE = json.dumps({"citationItems": [{"itemData": {"citation-key": "getty"}, "locator": "12"}]})
FIELDS = {
    "reference-mark": (
        f"<text:reference-mark-start text:name={quoteattr(f'ZOTERO_ITEM CSL_CITATION {CODE} RND1')}/>(Getty 12)"
        f"<text:reference-mark-end text:name={quoteattr(f'ZOTERO_ITEM CSL_CITATION {CODE} RND1')}/>"
    ),
    "field-of-word": (
        '<field:fieldmark-start><field:param field:name="vnd.oasis.opendocument.field.code" '
        f"field:value={quoteattr(f' ADDIN ZOTERO_ITEM CSL_CITATION {CODE}')}/></field:fieldmark-start>(Getty 12)"
        "<field:fieldmark-end/>"
    ),
}


@pytest.mark.parametrize("field", FIELDS.values(), ids=FIELDS)
def test_live_citations(field: str) -> None:
    (command,) = read(odt(p(f"As {field}."))).commands
    assert (command.start, command.end, command.works[0].key) == (3, 13, "getty")


def test_ends_of_fields_that_never_began() -> None:
    body = p('One<text:reference-mark-end text:name="x"/><field:fieldmark-end/>')
    assert read(odt(body)).commands == ()


PIECES = st.sampled_from(
    ["(Getty ", "  ", i("Inoy "), " 12)", "\n", "<text:s/>", "<text:tab/>", note("Nota."), "<text:span> x </text:span>"]
)


@given(st.lists(st.lists(PIECES, max_size=8).map(lambda pieces: p("".join(pieces))), max_size=5))
def test_origins_lead_back_to_every_character(paragraphs: list[str]) -> None:
    writing = write_down(open_odt(BytesIO(odt("".join(paragraphs), STYLES)), "a.odt"))
    text = "".join(writing.pieces)
    for origin in writing.origins:
        said = (origin.node.tail if origin.is_tail else origin.node.text) or ""
        words = text[origin.start : origin.end]
        own = said[origin.at : origin.at + len(words)]
        assert words == own or words.isspace()


def test_shapes_and_fields_are_read_and_hidden_words_are_not() -> None:
    shape = f"<draw:custom-shape>{p('Shaped.')}</draw:custom-shape><draw:rect>{p('Boxed.')}</draw:rect>"
    hidden = (
        '<style:style style:name="W" style:family="text"><style:text-properties text:display="none"/></style:style>'
    )
    words = '(Getty, <text:user-field-get>Title</text:user-field-get> 12)<text:span text:style-name="W"> no</text:span>'
    section = f'<text:section text:display="none">{p("No.")}</text:section>'
    document = read(odt(p(words + shape) + section, hidden))
    assert document.text == "(Getty, Title 12)\n\nShaped.\n\nBoxed.\n"


def test_numbers_beyond_measure_are_none() -> None:
    many = "9" * 5000
    body = f'<text:h text:outline-level="{many}">One</text:h>' + p(f'a<text:s text:c="{many}"/>b')
    assert read(odt(body)).text == "One\n\na b\n"


def test_italics_around_raised_words_stay() -> None:
    body = p(i('Inoy<text:span text:style-name="T3">2</text:span>'))
    document = read(odt(body, STYLES))
    assert [document.text[mark.start : mark.end] for mark in document.marks_of("italic")] == ["Inoy²"]
