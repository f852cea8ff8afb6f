"""Comments in Word files: exact to the character, and nothing else of the file changed."""

from collections.abc import Sequence
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.documents.office.docx import read_docx
from refkit.documents.office.docx.names import STRICT
from refkit.errors import RefkitError
from refkit.report.comments import Comment
from tests.documents.office.made import docx, footnote, i, live, note, p, r, relations
from tests.report.comments.commented import annotated, comments_in_docx, parts

NAME = "a.docx"
LINKED = p(r("See "), "<w:hyperlink>" + r("the (Getty 12) ") + r("here") + "</w:hyperlink>")
TABLE = (
    "<w:tbl><w:tr>" + "".join(f"<w:tc>{p(r(cell))}</w:tc>" for cell in ("No.", "As (Getty 12).")) + "</w:tr></w:tbl>"
)
BOX = "<w:r><w:pict><w:txbxContent>" + p(r("Boxed (Getty 12).")) + "</w:txbxContent></w:pict></w:r>"


def text_of(data: bytes) -> str:
    return read_docx(BytesIO(data), NAME).text


def on(data: bytes, words: str, said: str = "Said.") -> Comment:
    start = text_of(data).index(words)
    return Comment(start, start + len(words), said)


# body → the words that a comment is set on, and those that it covers
PLACED = {
    "whole-run": (p(r("(Getty 12)")), "(Getty 12)", "(Getty 12)"),
    "inside-a-run": (p(r("As (Getty 12) has it.")), "(Getty 12)", "(Getty 12)"),
    "over-runs": (
        p(r("As (Zhu"), r("kov, ", "<w:b/>"), i("Inoy"), r(" 345) has.")),
        "(Zhukov, Inoy 345)",
        "(Zhukov, Inoy 345)",
    ),
    "run-of-several-texts": (
        p("<w:r><w:t>As (Ge</w:t><w:t>tty</w:t><w:tab/><w:t>12) so</w:t></w:r>"),
        "Getty\t12",
        "Getty12",
    ),
    "text-with-loose-blanks": (p("<w:r><w:t>  As (Getty 12) has it. </w:t></w:r>"), "(Getty 12)", "(Getty 12)"),
    "link": (LINKED, "(Getty 12)", "(Getty 12)"),
    "cell": (TABLE, "(Getty 12)", "(Getty 12)"),
    "insertion": (p(r("As "), "<w:ins>" + r("(Getty 12) so") + "</w:ins>"), "(Getty 12)", "(Getty 12)"),
    "over-paragraphs": (p(r("One (Getty")) + p(r("12) two")), "(Getty\n\n12)", "(Getty12)"),
    "note": (p(r("One"), footnote(1), r(" two.")), "(Zhukov 3)", "*"),
    "text-box": (p(r("Before. "), BOX, r("After.")), "(Getty 12)", "Boxed (Getty 12)."),
}


ZOTERO = p(r("As "), live(" ADDIN ZOTERO_ITEM CSL_CITATION {}", "(Getty 12)"), r(" so."))
PLACED |= {
    "field": (ZOTERO, "12", "(Getty 12)"),
    "field-and-more": (ZOTERO, "12) so", "(Getty 12) so"),
    "simple-field": (p('<w:fldSimple w:instr="REF x">' + r("page 12") + "</w:fldSimple>"), "12", "page 12"),
    "link-made-by-a-field": (p(live(' HYPERLINK "x" ', "the (Getty 12) here")), "(Getty 12)", "(Getty 12)"),
    "blank-that-does-not-break": (p("<w:r><w:t>As (Getty 12)\u00a0</w:t></w:r>"), "Getty", "Getty"),
}


def made(body: str) -> bytes:
    return docx(body, footnotes=note(1, "See (Zhukov 3)."))


@pytest.mark.parametrize(("body", "words", "covered"), PLACED.values(), ids=PLACED)
def test_place(body: str, words: str, covered: str) -> None:
    before = made(body)
    after = annotated(before, NAME, on(before, words))
    assert (comments_in_docx(after), text_of(after)) == ([("Said.", covered)], text_of(before))


def test_comments_may_overlap() -> None:
    before = made(p(r("As (Getty 12; Zhukov 3) has.")))
    wanted = [on(before, words, words) for words in ("(Getty 12; Zhukov 3)", "Getty", "12; Zhukov", "Zhukov 3)", "12")]
    found = comments_in_docx(annotated(before, NAME, *wanted))
    assert sorted(found) == sorted((comment.text, comment.text) for comment in wanted)


def test_a_comment_of_no_words_is_on_the_next_character() -> None:
    before = made(p(r("As (Getty 12).")))
    assert comments_in_docx(annotated(before, NAME, Comment(3, 3, "Here."))) == [("Here.", "(")]


def test_properties_of_a_divided_run_stay() -> None:
    before = made(p(i("Inoy Stalin is")))
    after = read_docx(BytesIO(annotated(before, NAME, on(before, "Stalin"))), NAME)
    assert [after.text[mark.start : mark.end] for mark in after.marks_of("italic")] == ["Inoy Stalin is"]


def test_other_parts_stay_byte_for_byte() -> None:
    others: dict[str, str | bytes] = {"word/media/image1.png": b"\x89PNG\0", "docProps/core.xml": "<a  b='c'/>"}
    before = docx(p(r("As (Getty 12).")), parts=others)
    old, new = parts(before), parts(annotated(before, NAME, on(before, "Getty")))
    touched = {"word/document.xml", "word/_rels/document.xml.rels", "[Content_Types].xml", "word/comments.xml"}
    assert {name for name in new if new[name] != old.get(name)} == touched
    assert list(new)[: len(old)] == list(old)


def test_without_comments_nothing_changes() -> None:
    before = made(p(r("As (Getty 12).")))
    assert parts(annotated(before, NAME)) == parts(before)


def test_text_and_date() -> None:
    before = made(p(r("As (Getty 12).")))
    content = parts(annotated(before, NAME, on(before, "Getty", "a <b> & c\nand d"), when="2026-01-02T03:04:05"))
    assert comments_in_docx(annotated(before, NAME, on(before, "Getty", "a <b>\nc"))) == [("a <b>\nc", "Getty")]
    assert b'w:date="2026-01-02T03:04:05"' in content["word/comments.xml"]


def test_word_finds_them_by_python_docx() -> None:
    docx_library = pytest.importorskip("docx")
    before = made(p(r("As (Getty 12).")))
    opened = docx_library.Document(BytesIO(annotated(before, NAME, on(before, "Getty", "One.\nTwo."))))
    assert [(each.author, each.initials, each.text) for each in opened.comments] == [("refkit", "rk", "One.\nTwo.")]


OTHERS = (
    '<w:comment w:id="7" w:author="Editor"><w:p><w:r><w:t>Mine.</w:t></w:r></w:p></w:comment>',
    "".join(
        ['<w:commentRangeStart w:id="7"/>', r("As"), '<w:commentRangeEnd w:id="7"/>']
        + ['<w:r><w:commentReference w:id="7"/></w:r>', r(" (Getty 12).")]
    ),
)


def with_comments(comments: str, body: str, extended: str = "", namespace: str = "") -> bytes:
    related = [("comments", "comments.xml"), *([("commentsExtended", "commentsExtended.xml")] if extended else [])]
    added: dict[str, str | bytes] = {"word/_rels/document.xml.rels": relations(*related)}
    root = (
        'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
        'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
    )
    added["word/comments.xml"] = f"<w:comments {root}>{comments}</w:comments>"
    if extended:
        name = "http://schemas.microsoft.com/office/word/2012/wordml"
        added["word/commentsExtended.xml"] = f'<w15:commentsEx xmlns:w15="{name}">{extended}</w15:commentsEx>'
    return docx(p(body), parts=added)


def test_comments_of_others_stay() -> None:
    before = with_comments(*OTHERS)
    after = annotated(before, NAME, on(before, "Getty"))
    assert comments_in_docx(after) == [("Mine.", "As"), ("Said.", "Getty")]


def test_setting_them_again_doubles_nothing() -> None:
    before = made(p(r("As (Getty 12) and "), i("Inoy"), r(" has."), footnote(1)))
    wanted = [on(before, "Getty", "One."), on(before, "12) and In", "One."), on(before, "Zhukov", "Two.")]
    once = annotated(before, NAME, *wanted)
    assert parts(annotated(once, NAME, *wanted)) == parts(once)


def test_comments_that_hold_no_more_are_taken_out() -> None:
    before = made(p(r("As (Getty 12) has.")))
    once = annotated(before, NAME, on(before, "Getty", "One."), on(before, "12", "Two."))
    assert comments_in_docx(annotated(once, NAME, on(before, "12", "Two."))) == [("Two.", "12")]
    assert b"comment" not in parts(annotated(once, NAME))["word/document.xml"]


ANSWERED = (
    '<w:comment w:id="1" w:author="refkit"><w:p w14:paraId="0A"><w:r><w:t>Old.</w:t></w:r></w:p></w:comment>'
    '<w:comment w:id="2" w:author="refkit"><w:p w14:paraId="0B"><w:r><w:t>Gone.</w:t></w:r></w:p></w:comment>'
    '<w:comment w:id="3" w:author="Me"><w:p w14:paraId="0C"><w:r><w:t>No.</w:t></w:r></w:p></w:comment>',
    "".join(f'<w:commentRangeStart w:id="{n}"/>' for n in (1, 2, 3))
    + r("(Getty 12)")
    + "".join(f'<w:commentRangeEnd w:id="{n}"/><w:r><w:commentReference w:id="{n}"/></w:r>' for n in (1, 2, 3)),
    '<w15:commentEx w15:paraId="0A"/><w15:commentEx w15:paraId="0B"/>'
    '<w15:commentEx w15:paraId="0C" w15:paraIdParent="0A"/>',
)


def test_comments_that_were_answered_stay() -> None:
    before = with_comments(*ANSWERED)
    after = annotated(before, NAME, on(before, "Getty", "New."))
    assert sorted(comments_in_docx(after)) == [("New.", "Getty"), ("No.", "(Getty 12)"), ("Old.", "(Getty 12)")]
    assert b"0B" not in parts(after)["word/commentsExtended.xml"]


def test_a_damaged_picture_cannot_be_copied() -> None:
    whole = docx(p(r("As (Getty 12).")), parts={"word/media/a.png": b"picture" * 9})
    at = whole.index(b"word/media/a.png") + len(b"word/media/a.png") + 2
    with pytest.raises(RefkitError, match="its part word/media/a.png is damaged or encrypted"):
        annotated(whole[:at] + b"\0\0\0" + whole[at + 3 :], NAME, Comment(0, 2, "Said."))


def test_names_of_comments_in_the_text_are_not_taken_again() -> None:
    before = docx(p('<w:commentRangeStart w:id="1"/>', r("As (Getty 12).")))
    content = parts(annotated(before, NAME, on(before, "Getty")))["word/comments.xml"]
    assert b'w:id="2"' in content


def test_strict_files_stay_strict() -> None:
    before = docx(p(r("As (Getty 12).")), namespace=STRICT.decode())
    content = parts(annotated(before, NAME, on(before, "Getty")))
    assert all(STRICT in content[name] for name in ("word/document.xml", "word/comments.xml"))
    assert b"schemas.openxmlformats.org/wordprocessingml" not in content["word/document.xml"]


PIECES = st.sampled_from(
    [r("(Getty "), i("Inoy"), r(" 12)"), footnote(1), "<w:r><w:t> a b </w:t><w:tab/><w:t>c</w:t></w:r>"]
)


@given(st.lists(st.lists(PIECES, min_size=1, max_size=5), min_size=1, max_size=3), st.data())
def test_any_comments_leave_the_text_as_it_was(paragraphs: Sequence[Sequence[str]], data: st.DataObject) -> None:
    before = made("".join(p(*runs) for runs in paragraphs))
    text = text_of(before)
    body = max(1, text.find("¹ ") if "¹ " in text else len(text) - 1)
    ends = st.tuples(st.integers(0, body), st.integers(0, body)).map(sorted)
    stretches = data.draw(st.lists(ends, max_size=5))
    wanted = [Comment(start, end, str(number)) for number, (start, end) in enumerate(stretches)]
    after = annotated(before, NAME, *wanted)
    assert text_of(after) == text
    assert parts(annotated(after, NAME, *wanted)) == parts(after)
