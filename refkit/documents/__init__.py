"""Reading drafts: a file becomes a `Document` of text streams and marks, several files become one `Draft`.

`read_draft` is what the rest of refkit calls; `read_text` is for text that comes from elsewhere, such as standard
input or an editor.  A draft in LaTeX brings the files along that it takes in, and so do the files of a LaTeX run.
"""

import os
from collections.abc import Callable, Iterable
from dataclasses import replace

from refkit.documents.markdown import read_markdown
from refkit.documents.model import Document, Draft
from refkit.documents.plain import read_plain
from refkit.documents.source import Source, read_source
from refkit.errors import RefkitError

_MARKDOWN_ENDINGS = (".md", ".markdown", ".mkd", ".qmd", ".rmd")
_LATEX_ENDINGS = (".tex", ".ltx", ".latex")
# What LaTeX writes about a draft: for BibTeX, for biber, and for refkit.
_BUILD_ENDINGS = (".aux", ".bcf", ".rfk")
# What a folder is searched for.
ENDINGS = (*_MARKDOWN_ENDINGS, *_LATEX_ENDINGS, ".txt")


def read_draft(*paths: str | os.PathLike[str], cite_commands: Iterable[str] = ()) -> Draft:
    """The draft that the files make, in the order given.  RefkitError if one cannot be read.

    `cite_commands` are commands of the writer's own that cite, as the setting of that name has them.
    """
    declared = tuple(cite_commands)
    return Draft(tuple(document for path in paths for document in _documents(read_source(path), path, declared)))


def read_draft_text(source: Source, path: str, cite_commands: Iterable[str] = ()) -> Draft:
    """The draft that the text of a file makes, which need not be saved there yet."""
    return Draft(tuple(_documents(source, path, tuple(cite_commands))))


def read_document(path: str | os.PathLike[str]) -> Document:
    """The document in a file, by itself.  RefkitError if there is no such file or it holds no text."""
    source = read_source(path)
    document = read_text(source.text, os.fspath(path))
    return replace(document, notices=source.notices + document.notices)


def read_text(text: str, path: str, format: str | None = None) -> Document:
    """The document that a text makes; `format` is `markdown`, `latex`, `build` or `plain`, else what the path's ending says.

    RefkitError where the text cannot be of that format.
    """
    name = format or format_of(path)
    if name not in _READERS:
        raise RefkitError(f"no reader for the format {name!r}", f"known: {', '.join(sorted(_READERS))}")
    return _READERS[name](text, path)


def format_of(path: str) -> str:
    """The format that the ending of a path stands for."""
    if path.lower().endswith(_LATEX_ENDINGS):
        return "latex"
    if path.lower().endswith(_BUILD_ENDINGS):
        return "build"
    return "markdown" if path.lower().endswith(_MARKDOWN_ENDINGS) else "plain"


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


def _read_build(text: str, path: str) -> Document:
    from refkit.documents.builds import read_build
    from refkit.documents.latex.project import load_nothing

    return read_build(Source(text), path, load_nothing)[0]


_READERS: dict[str, Callable[[str, str], Document]] = {
    "build": _read_build,
    "latex": _read_latex,
    "markdown": read_markdown,
    "plain": read_plain,
}
