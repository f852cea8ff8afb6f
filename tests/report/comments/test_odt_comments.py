"""Comments in OpenDocument texts: exact to the character, and nothing else of the file changed."""

import re
from collections.abc import Sequence
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.documents.office.odt import read_odt
from refkit.report.comments import Comment
from tests.documents.office.made import odt, zipped
from tests.documents.office.test_odt import i, note, p
from tests.report.comments.commented import annotated, comments_in_odt, parts

NAME = "a.odt"


def text_of(data: bytes) -> str:
    return read_odt(BytesIO(data), NAME).text


def on(data: bytes, words: str, said: str = "Said.") -> Comment:
    start = text_of(data).index(words)
    return Comment(start, start + len(words), said)


PLACED = {
    "whole-paragraph": (p("(Getty 12)"), "(Getty 12)", "(Getty 12)"),
    "inside-a-text": (p("As (Getty 12) has it."), "(Getty 12)", "(Getty 12)"),
    "over-spans": (p(f"As (Zhu<text:span>kov, </text:span>{i('Inoy')} 345) has."), "(Zhukov, Inoy 345)", "(Zhukov, Inoy 345)"),
    "in-the-text-behind-a-span": (p(f"{i('Inoy')} as (Getty 12) has"), "(Getty 12)", "(Getty 12)"),
    "signs": (p("As Getty<text:tab/>12<text:s/>so"), "Getty\t12", "Getty12"),
    "begins-with-a-sign": (p("As<text:tab/>12"), "\t12", "12"),
    "ends-with-a-sign": (p("As<text:tab/>12"), "As\t", "As"),
    "loose-blanks": (p("As \n  (Getty 12)   has"), "(Getty 12)", "(Getty 12)"),
    "link": (p("See <text:a>the (Getty 12) here</text:a>."), "(Getty 12)", "(Getty 12)"),
    "cell": (f"<table:table><table:table-row><table:table-cell>{p('As (Getty 12).')}</table:table-cell></table:table-row></table:table>", "(Getty 12)", "(Getty 12)"),
    "over-paragraphs": (p("One (Getty") + p("12) two"), "(Getty\n\n12)", "(Getty12)"),
    "note": (p(f"One{note('See (Zhukov 3).')} two."), "(Zhukov 3)", "*"),
    "text-box": (
        p(f"Before <draw:frame><draw:text-box>{p('Boxed (Getty 12).')}</draw:text-box></draw:frame>after."),
        "(Getty 12)",
        "Boxed (Getty 12).",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("body", "words", "covered"), PLACED.values(), ids=PLACED)
def test_place(body: str, words: str, covered: str) -> None:
    before = odt(body)
    after = annotated(before, NAME, on(before, words))
    assert (comments_in_odt(after), text_of(after)) == ([("Said.", covered)], text_of(before))


def test_comments_may_overlap() -> None:
    before = odt(p("As (Getty 12; Zhukov 3) has."))
    wanted = [on(before, words, words) for words in ("(Getty 12; Zhukov 3)", "Getty", "12; Zhukov", "Zhukov 3)", "12")]
    found = comments_in_odt(annotated(before, NAME, *wanted))
    assert sorted(found) == sorted((comment.text, comment.text) for comment in wanted)


def test_a_note_and_the_text_behind_it() -> None:
    before = odt(p(f"One{note('See (Zhukov 3).')} as (Getty 12) has."))
    wanted = [on(before, "(Zhukov 3)", "Note."), on(before, "(Getty 12)", "Text.")]
    assert comments_in_odt(annotated(before, NAME, *wanted)) == [("Note.", "*"), ("Text.", "(Getty 12)")]


def test_other_parts_stay_byte_for_byte() -> None:
    before = odt(p("As (Getty 12)."), parts={"Pictures/a.png": b"\x89PNG\0", "settings.xml": "<a  b='c'/>"})
    old, new = parts(before), parts(annotated(before, NAME, on(before, "Getty")))
    assert (list(new), {name for name in new if new[name] != old[name]}) == (list(old), {"content.xml"})


OTHERS = (
    '<office:annotation office:name="a"><dc:creator>Editor</dc:creator><text:p>Mine.</text:p></office:annotation>As'
    '<office:annotation-end office:name="a"/> (Getty 12).'
)


def test_comments_of_others_stay() -> None:
    before = odt(p(OTHERS))
    assert comments_in_odt(annotated(before, NAME, on(before, "Getty"))) == [("Mine.", "As"), ("Said.", "Getty")]


def test_setting_them_again_doubles_nothing() -> None:
    before = odt(p(f"As (Getty 12) and {i('Inoy')} has.{note('See (Zhukov 3).')}"))
    wanted = [on(before, "Getty", "One."), on(before, "12) and In", "One."), on(before, "Zhukov", "Two.")]
    once = annotated(before, NAME, *wanted)
    assert parts(annotated(once, NAME, *wanted)) == parts(once)


def test_comments_that_hold_no_more_are_taken_out() -> None:
    before = odt(p("As (Getty 12) has."))
    once = annotated(before, NAME, on(before, "Getty", "One."), on(before, "12", "Two."))
    assert parts(annotated(once, NAME, on(before, "12", "Two."))) == parts(
        annotated(before, NAME, on(before, "12", "Two."))
    )


def test_comments_that_were_answered_stay() -> None:
    answer = '<office:annotation office:name="b" loext:parent-name="refkit-1"><text:p>No.</text:p></office:annotation>'
    own = (
        '<office:annotation office:name="refkit-1"><dc:creator>refkit</dc:creator><text:p>Old.</text:p></office:annotation>'
        f'{answer}Getty<office:annotation-end office:name="b"/><office:annotation-end office:name="refkit-1"/> 12'
    )
    before = odt(p(own))
    after = annotated(before, NAME, on(before, "12", "Old."), on(before, "Getty", "New."))
    assert sorted(comments_in_odt(after)) == [("New.", "Getty"), ("No.", "Getty"), ("Old.", "Getty")]


def test_two_of_one_text_of_which_one_was_answered() -> None:
    before = odt(p("As (Getty 12) has."))
    wanted = [on(before, "Getty", "Same."), on(before, "12", "Same.")]
    once = annotated(before, NAME, *wanted)
    answer = (
        b'<office:annotation office:name="b" loext:parent-name="refkit-1"><text:p>No.</text:p></office:annotation>Getty'
    )
    answered = zipped({**parts(once), "content.xml": parts(once)["content.xml"].replace(b"Getty", answer)})
    content = parts(annotated(answered, NAME, *wanted))["content.xml"]
    names = re.findall(rb'<office:annotation [^>]*office:name="(refkit-\d+)"', content)
    assert (content.count(b"Same."), len(names), len(set(names))) == (2, 2, 2)


def test_without_comments_nothing_changes() -> None:
    before = odt(p("As (Getty 12)."))
    assert parts(annotated(before, NAME)) == parts(before)


def test_what_a_field_prints_has_its_comment_around_it() -> None:
    before = odt(p("As <text:bookmark-ref>page 12</text:bookmark-ref> so."))
    assert comments_in_odt(annotated(before, NAME, on(before, "12"))) == [("Said.", "page 12")]


PIECES = st.sampled_from(
    ["(Getty ", "  ", i("Inoy "), " 12)", "\n", "<text:s/>", note("Nota."), "<text:span> x </text:span>"]
)


@given(st.lists(st.lists(PIECES, min_size=1, max_size=5), min_size=1, max_size=3), st.data())
def test_any_comments_leave_the_text_as_it_was(paragraphs: Sequence[Sequence[str]], data: st.DataObject) -> None:
    before = odt("".join(p("".join(pieces)) for pieces in paragraphs))
    text = text_of(before)
    ends = st.tuples(st.integers(0, len(text)), st.integers(0, len(text))).map(sorted)
    stretches = data.draw(st.lists(ends, max_size=5))
    wanted = [Comment(start, end, str(number)) for number, (start, end) in enumerate(stretches)]
    after = annotated(before, NAME, *wanted)
    assert text_of(after) == text
    assert text_of(annotated(after, NAME, *wanted)) == text
