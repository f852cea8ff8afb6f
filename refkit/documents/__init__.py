"""Reading drafts: a file becomes a `Document` of text streams and marks, several files become one `Draft`.

`read_draft` is what the rest of refkit calls; `read_text` is for text that comes from elsewhere, such as standard
input or an editor.  A draft in LaTeX brings the files along that it takes in, and so do the files of a LaTeX run.
"""

import os
from collections.abc import Callable, Iterable
from dataclasses import replace
from io import BytesIO
from typing import IO

from refkit.documents.markdown import read_markdown
from refkit.documents.model import Document, Draft
from refkit.documents.plain import read_plain
from refkit.documents.source import Source, decode, open_binary, read_source, refuse_binary
from refkit.errors import RefkitError

_MARKDOWN_ENDINGS = (".md", ".markdown", ".mkd", ".qmd", ".rmd")
_LATEX_ENDINGS = (".tex", ".ltx", ".latex")
# What LaTeX writes about a draft: for BibTeX, for biber, and for refkit.
_BUILD_ENDINGS = (".aux", ".bcf", ".rfk")
_HTML_ENDINGS = (".html", ".htm", ".xhtml")
# Files of word processors, which are no text.
_OFFICE_ENDINGS = {".docx": "docx", ".docm": "docx", ".odt": "odt"}
# What a folder is searched for: pages are mostly made from other files beside them.
ENDINGS = (*_MARKDOWN_ENDINGS, *_LATEX_ENDINGS, *_OFFICE_ENDINGS, ".txt")


def read_draft(*paths: str | os.PathLike[str], cite_commands: Iterable[str] = ()) -> Draft:
    """The draft that the files make, in the order given.  RefkitError if one cannot be read.

    `cite_commands` are commands of the writer's own that cite, as the setting of that name has them.
    """
    declared = tuple(cite_commands)
    return Draft(tuple(document for path in paths for document in _documents_of(path, declared)))


def read_draft_bytes(data: bytes, path: str, cite_commands: Iterable[str] = ()) -> Draft:
    """The draft that the bytes of a file make, which need not be there; `path` says of what kind it is.

    RefkitError if they are no draft of that kind.
    """
    if is_office(path):
        return Draft((_read_office(BytesIO(data), path),))
    refuse_binary(data, path)
    return read_draft_text(decode(data), path, cite_commands)


def read_draft_text(source: Source, path: str, cite_commands: Iterable[str] = ()) -> Draft:
    """The draft that the text of a file makes, which need not be saved there yet."""
    return Draft(tuple(_documents(source, path, tuple(cite_commands))))


def read_document(path: str | os.PathLike[str]) -> Document:
    """The document in a file, by itself.  RefkitError if there is no such file or it holds no text."""
    if is_office(os.fspath(path)):
        return _read_office_file(os.fspath(path))
    source = read_source(path)
    document = read_text(source.text, os.fspath(path))
    return replace(document, notices=source.notices + document.notices)


def read_text(text: str, path: str, format: str | None = None) -> Document:
    """The document that a text makes.  RefkitError where the text cannot be of that format.

    `format` is `markdown`, `html`, `latex`, `build` or `plain`; without it, what the ending of the path says.
    """
    name = format or format_of(path)
    if name not in _READERS:
        raise RefkitError(f"no reader for the format {name!r}", f"known: {', '.join(sorted(_READERS))}")
    return _READERS[name](text, path)


def format_of(path: str) -> str:
    """The format that the ending of a path stands for."""
    if is_office(path):
        return _OFFICE_ENDINGS[os.path.splitext(path)[1].lower()]
    if path.lower().endswith(_LATEX_ENDINGS):
        return "latex"
    if path.lower().endswith(_HTML_ENDINGS):
        return "html"
    if path.lower().endswith(_BUILD_ENDINGS):
        return "build"
    return "markdown" if path.lower().endswith(_MARKDOWN_ENDINGS) else "plain"


def is_office(path: str) -> bool:
    """Whether a file is a word processor's by its name, so that what is read in it is no text of the file's."""
    return os.path.splitext(path)[1].lower() in _OFFICE_ENDINGS


def _documents_of(path: str | os.PathLike[str], cite_commands: tuple[str, ...]) -> tuple[Document, ...]:
    if is_office(os.fspath(path)):
        return (_read_office_file(os.fspath(path)),)
    return _documents(read_source(path), path, cite_commands)


def _read_office_file(path: str) -> Document:
    with open_binary(path) as file:
        return _read_office(file if file.seekable() else BytesIO(file.read()), path)


def _read_office(file: IO[bytes], path: str) -> Document:
    if file.read(4) in (b"\xd0\xcf\x11\xe0", b""):
        if not file.tell():
            raise RefkitError(f"{path} is empty", "look whether it was saved or downloaded whole")
        raise RefkitError(f"{path} is an encrypted or an old Word file", "save it as .docx or .odt, without a password")
    if format_of(path) == "odt":
        from refkit.documents.office.odt import read_odt  # most drafts are no such files, and start the sooner

        return read_odt(file, path)
    from refkit.documents.office.docx import read_docx

    return read_docx(file, path)


def is_draft(path: str) -> bool:
    """Whether a path ends as drafts do; what a LaTeX run leaves is none, though it can be read."""
    return path.lower().endswith(ENDINGS)


def _documents(source: Source, path: str | os.PathLike[str], cite_commands: tuple[str, ...]) -> tuple[Document, ...]:
    name = os.fspath(path)
    if format_of(name) == "latex":
        from refkit.documents.latex import read_latex_draft  # most drafts are no LaTeX, and start the sooner

        return read_latex_draft(source, name, cite_commands)
    if format_of(name) == "build":
        from refkit.documents.builds import read_build

        return read_build(source, name)
    document = read_text(source.text, name)
    return (replace(document, notices=source.notices + document.notices),)


def _read_latex(text: str, path: str) -> Document:
    from refkit.documents.latex import read_latex

    return read_latex(text, path)


def _read_html(text: str, path: str) -> Document:
    from refkit.documents.html import read_html

    return read_html(text, path)


def _read_build(text: str, path: str) -> Document:
    from refkit.documents.builds import read_build
    from refkit.documents.latex.project import load_nothing

    return read_build(Source(text), path, load_nothing)[0]


_READERS: dict[str, Callable[[str, str], Document]] = {
    "build": _read_build,
    "html": _read_html,
    "latex": _read_latex,
    "markdown": read_markdown,
    "plain": read_plain,
}
