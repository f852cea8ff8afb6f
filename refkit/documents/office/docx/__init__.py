"""Drafts in Word's format (.docx): the body, tables, text boxes, footnotes and endnotes, and live citations.

We read the XML ourselves: no library for Word files reads notes and text boxes and keeps the place of every character.
"""

from typing import IO, NamedTuple

from refkit.documents.model import Document
from refkit.documents.office.archive import Archive, Element
from refkit.documents.office.docx.names import word
from refkit.documents.office.docx.package import Names, part_names, word_tree
from refkit.documents.office.docx.reader import Reader
from refkit.documents.office.docx.styles import Styles
from refkit.documents.office.writing import NoteKind, Writing
from refkit.errors import RefkitError

_BODY = word("body")


class Written(NamedTuple):
    """A Word file as read: its parts, the tree of its text, and what was written down."""

    archive: Archive
    names: Names
    text: Element
    writing: Writing


def read_docx(file: IO[bytes], path: str) -> Document:
    """The document in a Word file; `path` is what to call it.  RefkitError if it is none."""
    written = write_down(file, path)
    return written.writing.document(path, written.archive.notices)


def write_down(file: IO[bytes], path: str) -> Written:
    """A Word file with its text written down, and the tree from which every stretch of it comes."""
    archive = Archive(file, path)
    names = part_names(archive)
    root = word_tree(archive, names.text)
    body = root.find(_BODY) if root is not None else None
    if root is None or body is None:
        raise RefkitError(f"{path} is no Word file: its text has no body", "save it as .docx in a word processor")
    writing = Writing()
    reader = Reader(Styles(word_tree(archive, names.styles)), writing)
    reader.blocks(body)
    kinds: tuple[tuple[NoteKind, str], ...] = (("footnote", names.footnotes), ("endnote", names.endnotes))
    reader.notes({kind: _notes(word_tree(archive, part), kind) for kind, part in kinds})
    return Written(archive, names, root, writing)


def _notes(root: Element | None, kind: NoteKind) -> dict[str, Element]:
    """The notes of a kind by their names; the lines above notes are kept among them, and are none."""
    found = root.iterfind(word(kind)) if root is not None else ()
    return {note.get(word("id"), ""): note for note in found if note.get(word("type"), "normal") == "normal"}
