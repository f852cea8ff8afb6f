"""Where in a piece of writing an offset lies, in the words of a reader: which paragraph, below which headings, in which note.

Nobody counts the lines of a word processor's file, or of a page.  Its paragraphs are those of the body that hold words, tables and
text boxes in their place; what stands in a note has the paragraph of the note's mark.
"""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from refkit.documents.model import Document, Section, Stream


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """`paragraph` is counted from 1, None in a file whose lines are counted; `headings` from the highest down; `note` as its mark has it."""

    paragraph: int | None = None
    headings: tuple[str, ...] = ()
    note: str = ""

    def __str__(self) -> str:
        paragraph = f"paragraph {self.paragraph}" if self.paragraph else ""
        note = f"note {self.note}" if self.note else ""
        return ", ".join(filter(None, (" › ".join(self.headings), paragraph, note)))


def whereabouts(document: Document, offset: int) -> Whereabouts:
    """Where an offset of a document lies."""
    note = _note_at(document.streams, offset)
    if note is not None:
        offset = note.anchor if note.anchor is not None else -1
    number = bisect_right(document.paragraphs, offset)
    name = note.id.removeprefix("note:") if note is not None else ""
    return Whereabouts(number or None, _path(document.outline, offset), name)


def _note_at(streams: Sequence[Stream], offset: int) -> Stream | None:
    inside = (each for each in streams if each.kind == "note" and each.start <= offset < each.start + len(each.text))
    return next(inside, None)


def _path(outline: Sequence[Section], offset: int) -> tuple[str, ...]:
    """The headings above an offset, each of a higher level than the next."""
    open_sections: list[Section] = []
    for section in outline[: bisect_right(outline, offset, key=_start)]:
        while open_sections and open_sections[-1].level >= section.level:
            open_sections.pop()
        open_sections.append(section)
    return tuple(section.title for section in open_sections)


def _start(section: Section) -> int:
    return section.start
