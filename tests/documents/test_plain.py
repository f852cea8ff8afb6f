"""Whole documents of text without markup: the body, the list of works, the marks together."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.documents.masking import unified
from refkit.documents.model import Document, Mark, Section, Stream
from refkit.documents.plain import read_plain

PROSE = "The delegates unanimously approved the draft, and none of them spoke up in favour of it at all. (Zhukov 12)\n"
ITEM = 'Zhukov, Iurii. "Repressii." Voprosy istorii 1 (2002): 3-26.'

NOOP = {
    "empty": "",
    "prose": PROSE,
    "crlf": "One.\r\n\r\nTwo.\r",
    "stars-and-brackets": "a *b* [c](d) `e` <f> &amp; \\[g]\n",
    "heading-with-nothing-below": "One two.\n\nReferences\n",
    "heading-above-prose": "One two.\n\nSources\n\nthey are few\n\nand late\n",
    "heading-above-citing-prose": 'Sources\n\nThe "Draft" was described by Zhukov (Inoy 4). So it was in 1936.\n',
    "in-a-sentence": "One two.\n\nReferences to Stalin are few\n\nand late\n",
    "not-alone": f"We end with the\nReferences\n{ITEM}\n",
}


@pytest.mark.parametrize("text", NOOP.values(), ids=NOOP)
def test_noop(text: str) -> None:
    document = read_plain(text, "draft.txt")
    assert [*document.streams, *document.marks_of("reference-list")] == [Stream("body", "body", text)]


@pytest.mark.parametrize(
    "heading",
    [
        "Works Cited",
        "WORKS CITED",
        "references:",
        "**Bibliography**",
        "## References",
        "5. Bibliography",
        "_Works cited_",
    ],
)
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"], ids=["lf", "crlf", "cr"])
def test_list_of_works_is_covered(heading: str, end: str) -> None:
    before, listed = f"He left. (Zhukov 12){end}{end}", f"{heading}{end}{end}{ITEM}"
    document = read_plain(before + listed + end, "draft.txt")
    blank = f"{' ' * len(heading)}{end}{end}{' ' * len(ITEM)}{end}"
    lists = (Mark("reference-list", len(before), len(before + listed), unified(listed)),)
    found = (document.streams, document.marks_of("reference-list"))
    assert found == ((Stream("body", "body", before + blank),), lists)


def test_list_ends_at_the_next_heading() -> None:
    text = f'Works Cited\n\n{ITEM}\n\nNotes\n\n1. Zhukov, "Repressii" 12.\n'
    document = read_plain(text, "draft.txt")
    assert [text[mark.start : mark.end] for mark in document.marks_of("reference-list")] == [f"Works Cited\n\n{ITEM}"]


def test_parts_of_the_list_belong_to_it() -> None:
    text = f"Bibliography\n\nArchives\n\n{ITEM}\n\nBooks\n\n{ITEM}\n"
    document = read_plain(text, "draft.txt")
    assert [(mark.start, mark.end) for mark in document.marks_of("reference-list")] == [(0, len(text) - 1)]


def test_all_marks_of_a_text() -> None:
    text = 'RESULTS\n\nThe "Axis" (Getty)14 won.\n'
    marks = (Mark("heading", 0, 7), Mark("quotation", 14, 18), Mark("note-mark", 27, 29, "14"))
    outline = (Section(0, 7, "RESULTS"),)
    body = (Stream("body", "body", text),)
    assert read_plain(text, "a.txt") == Document("a.txt", text, body, marks, outline=outline)


@given(st.text("aA1 .\"'()*#\r\n\u2060", max_size=60) | st.text())
def test_body_is_the_text_or_blank(text: str) -> None:
    document = read_plain(text, "draft.txt")
    body = document.streams[0].text
    assert len(body) == len(text)
    assert all(one == other or one == " " for one, other in zip(body, text, strict=True))
    assert all(0 <= mark.start <= mark.end <= len(text) for mark in document.marks)
    assert [mark.start for mark in document.marks] == sorted(mark.start for mark in document.marks)


@pytest.mark.parametrize("piece", ["References\n\n", f"Works Cited\n\n{ITEM}\n\n", "\n", " ", "a\r\n\r\n", "A b\n\n"])
def test_hostile_rows(piece: str) -> None:
    text = piece * 50_000
    assert len(read_plain(text, "draft.txt").streams[0].text) == len(text)


def test_one_line_of_ten_million() -> None:
    text = "They met in June, and nothing came of it (see below). " * 190_000
    assert read_plain(text, "draft.txt").streams[0].text == text
