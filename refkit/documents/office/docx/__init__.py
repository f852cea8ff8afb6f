"""Drafts in Word's format (.docx): the body, tables, text boxes, footnotes and endnotes, and live citations.

We read the XML ourselves: no library for Word files reads notes and text boxes and keeps the place of every character.
"""

from typing import IO, NamedTuple

from refkit.collector import resting_collector
from refkit.documents.model import Document
from refkit.documents.office.archive import Archive, Element
from refkit.documents.office.docx.names import word
from refkit.documents.office.docx.package import Names, part_names, word_tree
from refkit.documents.office.docx.reader import Reader
from refkit.documents.office.docx.styles import Styles
from refkit.documents.office.writing import NoteKind, Writing
from refkit.errors import RefkitError

_BODY = word("body")


class Opened(NamedTuple):
    """A Word file: its parts and their names, the tree of the one that holds the text, and the text in it."""

    archive: Archive
    names: Names
    content: Element
    body: Element


def read_docx(file: IO[bytes], path: str) -> Document:
    """The document in a Word file; `path` is what to call it.  RefkitError if it is none."""
    opened = open_docx(file, path)
    with resting_collector():
        return write_down(opened).document(path, opened.archive.notices)


def open_docx(file: IO[bytes], path: str) -> Opened:
    """The parts of a Word file.  RefkitError if it holds no text."""
    archive = Archive(file, path)
    names = part_names(archive)
    root = word_tree(archive, names.text)
    body = root.find(_BODY) if root is not None else None
    if root is None or body is None:
        raise RefkitError(f"{path} is no Word file: its text has no body", "save it as .docx in a word processor")
    return Opened(archive, names, root, body)


def write_down(opened: Opened) -> Writing:
    """The text of a Word file, with the nodes of its tree from which every stretch of it comes."""
    archive, names = opened.archive, opened.names
    kinds: tuple[tuple[NoteKind, str], ...] = (("footnote", names.footnotes), ("endnote", names.endnotes))
    notes = {kind: _notes(word_tree(archive, part), kind) for kind, part in kinds}
    styles = Styles(word_tree(archive, names.styles))
    writing, is_whole = _written(opened.body, notes, styles, heeds_fields=True)
    if not is_whole:
        archive.notices.append("A field of the file has no end; what stands in its fields was read as text.")
        writing, _ = _written(opened.body, notes, styles, heeds_fields=False)
    return writing


def _written(
    body: Element, notes: dict[NoteKind, dict[str, Element]], styles: Styles, heeds_fields: bool
) -> tuple[Writing, bool]:
    """The text, and whether every field in it has an end."""
    writing = Writing()
    reader = Reader(styles, writing, heeds_fields)
    reader.story(body)
    reader.finish()
    reader.notes(notes)
    return writing, not reader.has_open_field


def _notes(root: Element | None, kind: NoteKind) -> dict[str, Element]:
    """The notes of a kind by their names; the lines above notes are kept among them, and are none."""
    found = root.iterfind(word(kind)) if root is not None else ()
    return {note.get(word("id"), ""): note for note in found if note.get(word("type"), "normal") == "normal"}
