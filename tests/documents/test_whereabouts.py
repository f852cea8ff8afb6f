"""Where an offset lies: paragraph, headings, note."""

import pytest

from refkit.documents import read_text
from refkit.documents.model import Document, Section, Stream
from refkit.documents.whereabouts import Whereabouts, whereabouts

MARKDOWN = "Zero.\n\n# One\n\nUno.[^3]\n\n### Deep\n\nDue.\n\n## Two *x*\n\nTre.\n\n# Last\n\nEnd.\n\n[^3]: Nota.\n"
LATEX = "\\begin{document}\n\\chapter{One}\nUno.\\footnote{Nota.}\n\\section{Two}\nDue.\n\\end{document}\n"
PLAIN = "Zero.\n\n1. The beginning\n\nUno.\n"

PLACES = {
    "before-headings": ("a.md", MARKDOWN, "Zero", Whereabouts()),
    "below-one": ("a.md", MARKDOWN, "Uno", Whereabouts(headings=("One",))),
    "level-left-out": ("a.md", MARKDOWN, "Due", Whereabouts(headings=("One", "Deep"))),
    "higher-ends-deeper": ("a.md", MARKDOWN, "Tre", Whereabouts(headings=("One", "Two x"))),
    "next-chapter": ("a.md", MARKDOWN, "End", Whereabouts(headings=("Last",))),
    "note-is-where-its-mark-is": ("a.md", MARKDOWN, "Nota", Whereabouts(headings=("One",), note="3")),
    "latex": ("a.tex", LATEX, "Due", Whereabouts(headings=("One", "Two"))),
    "latex-note": ("a.tex", LATEX, "Nota", Whereabouts(headings=("One",), note="1")),
    "plain": ("a.txt", PLAIN, "Uno", Whereabouts(headings=("1. The beginning",))),
}


@pytest.mark.parametrize(("path", "text", "words", "expected"), PLACES.values(), ids=PLACES)
def test_whereabouts(path: str, text: str, words: str, expected: Whereabouts) -> None:
    assert whereabouts(read_text(text, path), text.index(words)) == expected


def test_paragraphs_of_a_file_without_lines() -> None:
    streams = (Stream("body", "body", "One.¹\n\nTwo."), Stream("note:1", "note", "Nota.", 15, 4))
    outline = (Section(0, 1, "A"), Section(7, 2, "B"))
    document = Document("a.docx", "One.¹\n\nTwo.\n\n¹ Nota.", streams, outline=outline, paragraphs=(0, 7))
    found = [str(whereabouts(document, offset)) for offset in (0, 7, 15)]
    assert found == ["A, paragraph 1", "A › B, paragraph 2", "A, paragraph 1, note 1"]
