"""Places of documents, and of files that nobody has read."""

from refkit.documents.model import Document, Draft, Stream
from refkit.report.places import Extent, Places
from refkit.span import Position
from tests.report.factories import library, report

REPORT = report("One\r\nTwo  (Zhukov\n 345)")
PLACES = Places([REPORT.draft], [library("a", "b")])


def test_extents() -> None:
    found = [PLACES.extent("draft.md", 5, 17), PLACES.extent("refs.bib", 200, 209), PLACES.extent("refkit.toml", 9, 9)]
    assert found == [
        Extent(Position(2, 1), Position(2, 13)),
        Extent(Position(1, 1), Position(1, 1)),
        Extent(Position(1, 1), Position(1, 1)),
    ]


def test_words() -> None:
    words = [PLACES.label("draft.md", 10), PLACES.source("draft.md", 5, 99), PLACES.source("refs.bib", 0, 9)]
    assert words == ["draft.md:2:6", "Two (Zhukov 345)", ""]


def test_places_within_a_file() -> None:
    streams = (Stream("body", "body", "One.¹"), Stream("note:1", "note", "Nota.", 9, 4))
    word = Draft((Document("a.docx", "One.¹\n\n¹ Nota.", streams, paragraphs=(0,)),))
    places = Places([REPORT.draft, word])
    found = [places.within("draft.md", 10), places.within("a.docx", 2), places.within("a.docx", 10)]
    assert found == ["line 2:6", "paragraph 1", "paragraph 1, note 1"]
