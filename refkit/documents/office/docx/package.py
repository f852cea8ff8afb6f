"""Which part of a Word file is the text, and which are its notes and styles: its relationships say so."""

from posixpath import dirname, join, normpath
from typing import NamedTuple

from lxml import etree

from refkit.documents.office.archive import Archive, Element
from refkit.documents.office.docx.names import PACKAGE_RELATIONS, STRICT, WORD
from refkit.errors import RefkitError

_RELATIONSHIP = f"{{{PACKAGE_RELATIONS}}}Relationship"
_USUAL_TEXT = "word/document.xml"


class Names(NamedTuple):
    """The names of the parts of a Word file; empty where it has none of the kind."""

    text: str
    footnotes: str = ""
    endnotes: str = ""
    styles: str = ""
    comments: str = ""
    comments_extended: str = ""


def part_names(archive: Archive) -> Names:
    """The names of the parts.  RefkitError if the file holds no text."""
    main = related(archive, "").get("officeDocument", _USUAL_TEXT)
    if main not in archive:
        main = _USUAL_TEXT
    if main not in archive:
        hint = "save it as .docx in a word processor"
        raise RefkitError(f"{archive.path} is no Word file: it has no {_USUAL_TEXT}", hint)
    found = related(archive, main)
    folder = dirname(main)
    usual = {name: join(folder, f"{name}.xml") for name in ("footnotes", "endnotes", "styles")}
    names = {name: found.get(name, path if path in archive else "") for name, path in usual.items()}
    return Names(main, **names, comments=found.get("comments", ""), comments_extended=found.get("commentsExtended", ""))


def relations_of(part: str) -> str:
    """The name of the part that says to what a part is related: `word/_rels/document.xml.rels`"""
    folder, name = dirname(part), part.rpartition("/")[2]
    return join(folder, "_rels", f"{name}.rels")


def related(archive: Archive, part: str) -> dict[str, str]:
    """The parts that a part is related to, by the kind of the relation (`footnotes`); those that are not there left out."""
    root = archive.tree(relations_of(part))
    found: dict[str, str] = {}
    for relation in root.iterfind(_RELATIONSHIP) if root is not None else ():
        target = relation.get("Target", "")
        path = target.lstrip("/") if target.startswith("/") else normpath(join(dirname(part), target))
        kind = relation.get("Type", "").rpartition("/")[2]
        if relation.get("TargetMode") != "External" and path in archive:
            found.setdefault(kind, path)
    return found


def word_tree(archive: Archive, name: str) -> Element | None:
    """The XML of a part, with the usual names where the file is a strict one; None without such a part."""
    root = archive.tree(name) if name else None
    if root is None or STRICT.decode() not in root.nsmap.values():
        return root
    written = etree.tostring(root).replace(STRICT, WORD.encode())
    return etree.fromstring(written, etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False))
