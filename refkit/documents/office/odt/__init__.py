"""Drafts in OpenDocument's format (.odt), as LibreOffice writes it: body, tables, text boxes, notes, live citations."""

from typing import IO, NamedTuple

from refkit.documents.model import Document
from refkit.documents.office.archive import Archive, Element
from refkit.documents.office.odt.names import odf
from refkit.documents.office.odt.reader import Reader
from refkit.documents.office.odt.styles import Styles
from refkit.documents.office.writing import Writing
from refkit.errors import RefkitError

CONTENT = "content.xml"
_MANIFEST = "META-INF/manifest.xml"


class Written(NamedTuple):
    """An OpenDocument file as read: its parts, the tree of its text, and what was written down."""

    archive: Archive
    text: Element
    writing: Writing


def read_odt(file: IO[bytes], path: str) -> Document:
    """The document in an OpenDocument file; `path` is what to call it.  RefkitError if it is none."""
    written = write_down(file, path)
    return written.writing.document(path, written.archive.notices)


def write_down(file: IO[bytes], path: str) -> Written:
    """An OpenDocument file with its text written down, and the tree from which every stretch of it comes."""
    archive = Archive(file, path)
    _refuse_encrypted(archive)
    root = archive.tree(CONTENT)
    body = root.find(f"{odf('office:body')}/{odf('office:text')}") if root is not None else None
    if root is None or body is None:
        raise RefkitError(f"{path} is no OpenDocument text", "save it as .odt in a word processor")
    writing = Writing()
    reader = Reader(Styles((root, archive.tree("styles.xml"))), writing)
    reader.blocks(body)
    reader.notes()
    return Written(archive, root, writing)


def _refuse_encrypted(archive: Archive) -> None:
    manifest = archive.tree(_MANIFEST)
    encrypted = manifest.iter(odf("manifest:encryption-data")) if manifest is not None else iter(())
    if next(encrypted, None) is not None:
        raise RefkitError(f"{archive.path} is encrypted", "open it and save it without a password")
