"""The text in blocks: what is one block, what is shown as what, and where notes go."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.report.html.chapters import chapter_of
from refkit.report.html.model import Chapter, NoteMark
from tests.report.html.factories import document, marking, words


def _chapter(text: str, name: str = "draft.md") -> Chapter:
    return chapter_of(document(text, name), marking(text), "d1")


def _blocks(text: str, name: str) -> list[tuple[str, int, str]]:
    return [(block.kind, block.number, words(block.inlines)) for block in _chapter(text, name).blocks]


@pytest.mark.parametrize(
    ("name", "text", "blocks"),
    [
        ("a.txt", "", []),
        ("a.txt", " \n\t\n", []),
        ("a.txt", "One\r\ntwo\r\n\r\nthree", [("paragraph", 1, "One\ntwo"), ("paragraph", 4, "three")]),
        ("a.txt", "One\n\n\n\n two", [("paragraph", 1, "One"), ("paragraph", 5, " two")]),
        ("a.txt", f"{'x' * 201}\n{'y' * 200}\nz\n{'x' * 201}", [
            ("paragraph", 1, "x" * 201), ("paragraph", 2, "y" * 200 + "\nz"), ("paragraph", 4, "x" * 201)]),
        ("a.md", "# One\nTwo\n", [("heading", 1, "# One"), ("paragraph", 2, "Two")]),
        ("a.md", "> One\n\nTwo", [("quote", 1, "> One"), ("paragraph", 3, "Two")]),
        ("a.md", "```\none\n\ntwo\n```\n", [("code", 1, "```\none"), ("code", 4, "two\n```")]),
        ("a.md", "<!-- refkit -->\n\nOne `two`", [("code", 1, "<!-- refkit -->"), ("paragraph", 3, "One `two`")]),
        ("a.tex", "\\section{One}\nTwo\n", [("heading", 1, "\\section{One}"), ("paragraph", 2, "Two")]),
        ("a.tex", "\\paragraph{One} Two\n", [("paragraph", 1, "\\paragraph{One} Two")]),
        ("a.md", "One\n\n# Works Cited\n\nB. *C*. 2004.\n", [
            ("paragraph", 1, "One"), ("heading", 3, "# Works Cited"), ("listed", 5, "B. *C*. 2004.")]),
    ],
    ids=[
        "empty", "blank", "line ends", "blank lines", "long lines", "heading", "quotation", "code", "comment", "command", "run-in",
        "list of works",
    ],
)  # fmt: skip
def test_blocks(name: str, text: str, blocks: list[tuple[str, int, str]]) -> None:
    assert _blocks(text, name) == blocks


@pytest.mark.parametrize(
    ("name", "text", "blocks", "notes"),
    [
        ("a.md", "One[^a] two.\n\n[^a]: See *b*.\n", ["One^[^a] two."], [("a", "See *b*.", True)]),
        ("a.md", "One[^a] two[^a].\n\n[^a]: See.\n", ["One^[^a] two[^a]."], [("a", "See.", True)]),
        ("a.md", "One^[See b.] two.\n", ["One^[^inline1] two."], [("inline1", "See b.", True)]),
        ("a.md", "One.\n\n[^a]: Unasked.\n", ["One."], [("a", "Unasked.", False)]),
        (
            "a.md",
            "One[^a].\n\n[^a]: See.\n\n    More.\n\nTwo.",
            ["One^[^a].", "Two."],
            [("a", "See.\n\n    More.", True)],
        ),
        ("a.tex", "One\\footnote{See b.} two.\n", ["One\\footnote{^1} two."], [("1", "See b.", True)]),
        ("a.tex", "\\footnote{See b.}\n", ["\\footnote{^1}"], [("1", "See b.", True)]),
        ("a.tex", "One\\footnote{See\n\nb.} two.\n", ["One\\footnote{^1", "} two."], [("1", "See\n\nb.", True)]),
    ],
    ids=["Markdown", "two marks", "inline", "no mark", "paragraphs", "LaTeX", "alone", "over a blank line"],
)
def test_notes(name: str, text: str, blocks: list[str], notes: list[tuple[str, str, bool]]) -> None:
    chapter = _chapter(text, name)
    shown = [(note.label, words(note.inlines), note.has_mark) for note in chapter.notes]
    assert ([words(block.inlines) for block in chapter.blocks], shown) == (blocks, notes)


def test_names_of_places_begin_with_that_of_the_chapter() -> None:
    chapter = _chapter("# One\n\n# Two\n\nThree.[^1]\n\n[^1]: Four.\n")
    marks = [each.note for block in chapter.blocks for each in block.inlines if isinstance(each, NoteMark)]
    assert ([block.id for block in chapter.headings], [note.id for note in chapter.notes], marks) == (
        ["d1h1", "d1h2"],
        ["d1n1"],
        ["d1n1"],
    )


PARTS = st.sampled_from(
    ["word ", "\n", "\n\n", "# ", "[^1]", "[^1]: ", "    ", "^[", "]", "> ", "`", "(Getty 12)", "\r"]
)


@given(st.lists(PARTS, max_size=30).map("".join))
def test_words_of_paragraphs_stand_in_the_text_and_in_order(text: str) -> None:
    chapter, at = _chapter(text), 0
    texts = [each.text for block in chapter.blocks for each in block.inlines if not hasattr(each, "pieces")]
    seen = text.replace("\r\n", "\n").replace("\r", "\n")
    for words_ in (each for each in texts if not each.startswith("inline")):
        found = seen.find(words_, at)
        assert found >= at
        at = found
