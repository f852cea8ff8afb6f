"""Reading drafts: a file becomes a `Document` of text streams and marks, several files become one `Draft`.

`read_draft` is what the rest of refkit calls; `read_text` is for text that comes from elsewhere, such as standard
input or an editor.
"""

import os
from collections.abc import Callable
from dataclasses import replace

from refkit.documents.markdown import read_markdown
from refkit.documents.model import Document, Draft
from refkit.documents.plain import read_plain
from refkit.documents.source import read_source
from refkit.errors import RefkitError

_READERS: dict[str, Callable[[str, str], Document]] = {"markdown": read_markdown, "plain": read_plain}
_MARKDOWN_ENDINGS = (".md", ".markdown", ".mkd", ".qmd", ".rmd")


def read_draft(*paths: str | os.PathLike[str]) -> Draft:
    """The draft that the files make, one document a file, in the order given.  RefkitError if one cannot be read."""
    return Draft(tuple(read_document(path) for path in paths))


def read_document(path: str | os.PathLike[str]) -> Document:
    """The document in a file.  RefkitError if there is no such file or it holds no text."""
    source = read_source(path)
    document = read_text(source.text, os.fspath(path))
    return replace(document, notices=source.notices + document.notices)


def read_text(text: str, path: str, format: str | None = None) -> Document:
    """The document that a text makes; `format` is `markdown` or `plain`, by default what the path's ending says."""
    name = format or ("markdown" if path.lower().endswith(_MARKDOWN_ENDINGS) else "plain")
    if name not in _READERS:
        raise RefkitError(f"no reader for the format {name!r}", f"known: {', '.join(sorted(_READERS))}")
    return _READERS[name](text, path)
