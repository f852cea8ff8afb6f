"""Drafts in OpenDocument's format (.odt), as LibreOffice writes it: body, tables, text boxes, notes, live citations."""

from typing import IO, NamedTuple

from refkit.collector import resting_collector
from refkit.documents.model import Document
from refkit.documents.office.archive import Archive, Element
from refkit.documents.office.odt.names import odf
from refkit.documents.office.odt.reader import Reader
from refkit.documents.office.odt.styles import Styles
from refkit.documents.office.writing import Writing
from refkit.errors import RefkitError

CONTENT = "content.xml"
_MANIFEST = "META-INF/manifest.xml"


class Opened(NamedTuple):
    """An OpenDocument file: its parts, the tree of the one that holds the text, and the text in it."""

    archive: Archive
    content: Element
    body: Element


def read_odt(file: IO[bytes], path: str) -> Document:
    """The document in an OpenDocument file; `path` is what to call it.  RefkitError if it is none."""
    opened = open_odt(file, path)
    with resting_collector():
        return write_down(opened).document(path, opened.archive.notices)


def open_odt(file: IO[bytes], path: str) -> Opened:
    """The parts of an OpenDocument file.  RefkitError if it holds no text."""
    archive = Archive(file, path)
    _refuse_encrypted(archive)
    root = archive.tree(CONTENT)
    body = root.find(f"{odf('office:body')}/{odf('office:text')}") if root is not None else None
    if root is None or body is None:
        raise RefkitError(f"{path} is no OpenDocument text", "save it as .odt in a word processor")
    return Opened(archive, root, body)


def write_down(opened: Opened) -> Writing:
    """The text of an OpenDocument file, with the nodes of its tree from which every stretch of it comes."""
    writing = Writing()
    reader = Reader(Styles((opened.content, opened.archive.tree("styles.xml"))), writing)
    reader.blocks(opened.body)
    reader.notes()
    return writing


def _refuse_encrypted(archive: Archive) -> None:
    manifest = archive.tree(_MANIFEST)
    encrypted = manifest.iter(odf("manifest:encryption-data")) if manifest is not None else iter(())
    if next(encrypted, None) is not None:
        raise RefkitError(f"{archive.path} is encrypted", "open it and save it without a password")
