"""From a page, the text of a file with its markup covered, to body, notes and lists of works.

Readers of every format that has markup end here: they say what the markup said, and what writers type without any
(endnotes, lists of works, headings on lines of their own) is looked for in the same way in all of them.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from refkit.documents.endnotes import typed_endnotes
from refkit.documents.footnotes import Note, note_covers
from refkit.documents.headings import Heading, certain_headings, heading_marks, lone_headings, reference_lists
from refkit.documents.masking import Patch, blanked, patched, restored
from refkit.documents.model import FILLER, Mark, Section, Stream
from refkit.documents.notemarks import note_marks
from refkit.documents.quotations import quotations


@dataclass(frozen=True, slots=True)
class Page:
    """The whole text with its markup covered, what the markup said, and the notes that are yet to be parted from it.

    `has_headings` says that its headings are marked as such: elsewhere a short line alone is one where it can be nothing
    else.  `lists` are the lists of works that the file itself declares.
    """

    text: str
    marks: tuple[Mark, ...] = ()
    headings: tuple[Heading, ...] = ()
    notes: tuple[Note, ...] = ()
    has_headings: bool = False
    lists: tuple[Mark, ...] = ()


@dataclass(frozen=True, slots=True)
class Parts:
    """The body without notes and lists of works, followed by the notes; all marks, and the headings that part the text."""

    streams: tuple[Stream, ...]
    marks: tuple[Mark, ...]
    outline: tuple[Section, ...]


def parted(page: Page) -> Parts:
    """The parts of a page whose line ends are LF; its notes come in the order of reading."""
    body = patched(page.text, note_covers(page.text, page.notes))
    known = [mark for mark in page.marks if mark.kind == "note-mark"]
    lone = lone_headings(body)
    typed, bracketed = typed_endnotes(body, sorted((*page.headings, *lone), key=_begin), known)
    if typed:
        body = patched(body, note_covers(body, typed))
        lone = lone_headings(body)
    marked = {heading.start for heading in page.headings}
    lone = [heading for heading in lone if heading.start not in marked]
    headings = sorted((*page.headings, *lone), key=_begin)
    typed_headings = [] if page.has_headings else certain_headings(body, lone)
    lists = _apart(reference_lists(body, headings), page.lists, body)
    body = patched(body, [Patch(mark.start, blanked(body[mark.start : mark.end])) for mark in lists])
    taken = {note.id for note in page.notes}
    notes = [*page.notes, *(replace(note, id=f"end{note.id}") if note.id in taken else note for note in typed)]
    own = [Stream(f"note:{note.id}", "note", _own_text(page, note), note.start, note.anchor) for note in notes]
    streams = (Stream("body", "body", body), *own)
    quoted = [mark for stream in streams for mark in quotations(stream.text, stream.start)]
    glued = [mark for stream in streams for mark in note_marks(stream.text, stream.start)]
    marks = (*page.marks, *heading_marks(page.text, typed_headings), *lists, *quoted, *glued, *bracketed)
    return Parts(streams, marks, outline(page.text, sorted((*page.headings, *typed_headings), key=_begin)))


def with_line_ends(stream: Stream, text: str) -> Stream:
    """The stream with the line ends of the document's text."""
    if "\r" not in text:
        return stream
    own = restored(stream.text, text[stream.start : stream.start + len(stream.text)])
    return Stream(stream.id, stream.kind, own, stream.start, stream.anchor)


def in_order(marks: tuple[Mark, ...]) -> tuple[Mark, ...]:
    """The marks in the order of the text, the longer of two that begin together first, each once."""
    ordered = sorted(marks, key=lambda mark: (mark.start, -mark.end, mark.kind))
    return tuple(mark for mark, earlier in zip(ordered, (None, *ordered), strict=False) if mark != earlier)


def outline(text: str, headings: Iterable[Heading]) -> tuple[Section, ...]:
    """The headings with their words as they print."""
    sections = (Section(each.start, each.level, _words(text[each.start : each.end])) for each in headings)
    return tuple(section for section in sections if section.title)


def _apart(found: Iterable[Mark], declared: tuple[Mark, ...], text: str) -> list[Mark]:
    """The lists of works that were found or declared; one that was both is as it was found, with its heading."""
    lists = list(found)
    rest = [
        mark._replace(text=text[mark.start : mark.end])
        for mark in declared
        if not any(mark.start < each.end and each.start < mark.end for each in lists)
    ]
    return sorted((*lists, *rest), key=lambda mark: mark.start)


def _words(line: str) -> str:
    """The words of a heading without the signs around them: `**Works Cited**`."""
    return " ".join(line.replace(FILLER, "").split()).strip("*_#: ")


def _begin(heading: Heading) -> int:
    return heading.start


def _own_text(page: Page, note: Note) -> str:
    return page.text[note.start : note.end]
