"""What the readers of a run's files share: documents that are nothing but citations, and where libraries may be."""

import os

from refkit.documents.model import CiteCommand, Document, Stream
from refkit.documents.source import Source


def only_commands(
    path: str, source: Source, commands: tuple[CiteCommand, ...], libraries: tuple[str, ...] = ()
) -> Document:
    """A document that holds no prose, and in which what was typed in words cannot be seen."""
    body = Stream("body", "body", "")
    return Document(path, source.text, (body,), (), libraries, source.notices, commands, is_partial=True)


def library_from(path: str, name: str) -> str:
    """The name of a library as seen from the file's folder: one above where LaTeX writes into a folder of its own."""
    folder = os.path.dirname(path)
    above = os.path.join(os.pardir, name)
    is_here, is_above = (_is_library(os.path.join(folder, each)) for each in (name, above))
    return above if folder and is_above and not is_here else name


def _is_library(path: str) -> bool:
    try:
        return os.path.isfile(path) or os.path.isfile(f"{path}.bib")
    except ValueError:
        return False
