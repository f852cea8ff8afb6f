"""Endnotes typed as a numbered list: notes of their own, hung on their marks, and the lists that are none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.documents import read_text
from refkit.documents.endnotes import typed_endnotes

PROSE = "The plenum was long.1 It was cold.2 Few came.3"


def notes(text: str, name: str = "draft.txt") -> list[tuple[str, str, int | None]]:
    """Each note: its id, its words, where it hangs."""
    streams = read_text(text, name).streams[1:]
    assert all(text[stream.start : stream.start + len(stream.text)] == stream.text for stream in streams)
    return [(stream.id, stream.text, stream.anchor) for stream in streams]


NOOP = {
    "no heading": f"{PROSE}\n\n1. One.\n2. Two.\n",
    "works under References": f"{PROSE}\n\nReferences\n\n1. Getty, J. Origins. London: X, 1985.\n2. Zhukov, Y. Tayny. 2000.\n",
    "works under a heading for both": f"{PROSE}\n\nNotes and References\n\n1. Getty, J. Origins. 1985.\n2. Zhukov. 2000.\n",
    "list in the text": "He wants three things:\n\n1. bread\n2. wine\n3. money\n",
    "one item": f"{PROSE}\n\nNotes\n\n1. One.\n",
    "does not begin at one": f"{PROSE}\n\nNotes\n\n4. Four.\n5. Five.\n",
    "prose below the heading": f"{PROSE}\n\nNotes\n\nThese are notes of mine.\n\n1. One.\n2. Two.\n",
    "a sentence": "Notes were taken.\n1. One.\n2. Two.\n",
    "no digits": f"{PROSE}\n\nNotes\n\na. One.\nb. Two.\n",
}


@pytest.mark.parametrize("text", NOOP.values(), ids=NOOP)
@pytest.mark.parametrize("name", ["draft.txt", "draft.md"])
def test_no_notes(text: str, name: str) -> None:
    assert notes(text, name) == []


@pytest.mark.parametrize("name", ["draft.txt", "draft.md"])
@pytest.mark.parametrize(
    "heading", ["Notes", "NOTES", "Endnotes", "Anmerkungen", "Notas", "Notes de fin", "Примечания", "Eindnoten", "Note"]
)
@pytest.mark.parametrize("number", ["{}. ", "{}) ", "{} ", "[{}] "])
def test_notes(heading: str, number: str, name: str) -> None:
    items = [number.format(1) + "Zhukov, Inoy, 4.", number.format(2) + "Ibid., 5."]
    text = f"{PROSE}\n\n{heading}\n\n" + "\n".join(items) + "\n"
    expected = [("note:1", "Zhukov, Inoy, 4.", text.index("1 It")), ("note:2", "Ibid., 5.", text.index("2 Few"))]
    assert notes(text, name) == expected


ROWS = {
    "marks in brackets": (
        "It was long [1]. It was cold [2].\n\n## Notes\n\n[1] One.\n[2] Two.\n",
        [("note:1", "One.", 12), ("note:2", "Two.", 29)],
    ),
    "raised marks": ("Long.¹ Cold.²\n\nNotes\n\n¹ One.\n² Two.\n", [("note:1", "One.", 5), ("note:2", "Two.", 12)]),
    "no mark": ("It was long.\n\nNotes\n\n1. One.\n2. Two.\n", [("note:1", "One.", None), ("note:2", "Two.", None)]),
    "notes of several lines and paragraphs": (
        "Long.1 Cold.2\n\nNotes\n1. One\nmore.\n\n   And more.\n\n2. Two\nas well.\n",
        [("note:1", "One\nmore.\n\n   And more.", 5), ("note:2", "Two\nas well.", 12)],
    ),
    "two chapters": (
        "Long.1 Cold.2\n\n## Notes\n\n1. One.\n2. Two.\n\n# Next\n\nDry.1 Wet.2\n\n## Notes\n\n1. Three.\n2. Four.\n",
        [("note:1", "One.", 5), ("note:2", "Two.", 12), ("note:2.1", "Three.", 54), ("note:2.2", "Four.", 60)],
    ),
    "a list of works behind them": (
        "Long.1 Cold.2\n\nNotes\n\n1. One.\n2. Two.\n\nReferences\n\n1. Getty, J. Origins. London: X, 1985.\n",
        [("note:1", "One.", 5), ("note:2", "Two.", 12)],
    ),
}


@pytest.mark.parametrize(("text", "expected"), ROWS.values(), ids=ROWS)
def test_rows(text: str, expected: list[tuple[str, str, int | None]]) -> None:
    assert notes(text, "draft.md") == expected


def test_line_ends() -> None:
    text = "Long.1 Cold.2\r\n\r\nNotes\r\n\r\n1. One\r\nmore.\r\n2. Two.\r\n"
    assert notes(text) == [("note:1", "One\r\nmore.", 5), ("note:2", "Two.", 12)]


def test_beside_footnotes_of_the_same_number() -> None:
    text = "Long.[^1] Cold.\n\n[^1]: One.\n\n## Notes\n\n1. Two.\n2. Three.\n"
    assert [note[0] for note in notes(text, "draft.md")] == ["note:1", "note:end1", "note:2"]


def test_the_body_has_them_no_more() -> None:
    document = read_text(f"{PROSE}\n\nNotes\n\n1. Zhukov.\n2. Getty.\n", "draft.txt")
    body = document.streams[0].text
    assert ("Zhukov" in body, "Notes" in body, len(body)) == (False, True, len(document.text))


@pytest.mark.parametrize("piece", ["Notes\n", "Notes\n\n1. a\n", "Notes\n1. a\n2. b\n", "1. a\n", "[1] "])
def test_hostile_text_is_read_to_its_end(piece: str) -> None:
    assert isinstance(typed_endnotes(piece * 20_000, []), tuple)


PIECES = st.lists(
    st.sampled_from(["Notes\n", "\n", "1. ", "2. ", "[1] ", "3 ", "word", " ", "## ", "References\n", ".1 "])
)


@given(PIECES.map("".join))
def test_laws(text: str) -> None:
    """Notes lie in the text, one behind the other."""
    found, _ = typed_endnotes(text, [])
    assert all(note.covers <= note.start <= note.end <= len(text) for note in found)
    assert all(one.cover_end <= other.covers for one, other in zip(found, found[1:], strict=False))
