"""Drafts as people typed them, which are no part of the project: REFKIT_SHARED names the folder that holds them."""

import os
from pathlib import Path

import pytest

from refkit.documents import read_document
from refkit.documents.model import FILLER, Document

SHARED = os.environ.get("REFKIT_SHARED", "")
pytestmark = pytest.mark.skipif(not SHARED, reason="REFKIT_SHARED does not name the folder of real drafts")


def read(*parts: str) -> Document:
    return read_document(Path(SHARED, *parts))


def test_note_marks_of_the_paper() -> None:
    marks = read("paper", "paper.txt").marks_of("note-mark")
    assert [int(mark.text) for mark in marks] == [12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 23, 24, 25, 26]


@pytest.mark.parametrize(
    ("name", "heading"),
    [
        ("haltiwanger-week3.md", "# Bibliography #"),
        ("nikolich.md", "**Works Cited**"),
        ("stein-ritual.md", "#### Works Cited"),
        ("tanked.md", None),
        ("ceraso-intro.md", None),
    ],
)
def test_list_of_works_is_found(name: str, heading: str | None) -> None:
    document = read("corpora", "typed", name)
    found = [document.text[mark.start : mark.end].splitlines()[0] for mark in document.marks_of("reference-list")]
    assert found == ([heading] if heading else [])


def test_pasted_comments_are_covered() -> None:
    document = read("corpora", "typed", "nikolich.md")
    first_words = document.streams[0].text.split(maxsplit=8)[:8]
    assert " ".join(first_words) == " ".join(document.text[35430:].split(maxsplit=8)[:8])


def test_footnotes_are_streams() -> None:
    document = read("corpora", "rendered-notes", "greek-253-05.md")
    assert [stream.id for stream in document.streams] == ["body", *(f"note:{number}" for number in range(1, 77))]
    assert all(stream.anchor is not None for stream in document.streams[1:])
    assert "[^" not in document.streams[0].text.replace(FILLER, "")


def test_notes_of_the_printed_chapter() -> None:
    marks = read("corpora", "rendered-mla", "greek-253-08.txt").marks_of("note-mark")
    numbers = [int(mark.text) for mark in marks]
    assert (numbers, len(numbers) >= 64) == (sorted(set(numbers)), True)
