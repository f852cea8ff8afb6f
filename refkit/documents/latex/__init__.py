r"""Drafts in LaTeX: commands that cite, footnotes, headings and prose, in a file and in those that it takes in.

A file is read in one pass by a scanner of our own (`scanner`; `scan` is what it is in the middle
of): nothing is executed, and what cannot be understood is
covered and passed over.  `commands` are the cite commands with their arguments, `macros` the writer's own, `handlers`
all others; `page` is what is made of a file.
"""

from collections.abc import Iterable

from refkit.collector import resting_collector
from refkit.documents.latex.files import read_file
from refkit.documents.latex.project import Project, load_file, load_nothing
from refkit.documents.latex.scanner import Scanner
from refkit.documents.model import Document
from refkit.documents.source import Source


def read_latex(text: str, path: str) -> Document:
    """The document that a text in LaTeX makes by itself, without the files that it takes in."""
    project = Project(path, load_nothing)
    with resting_collector():
        read_file(Scanner, project, path, Source(text))
    return next(document for document in project.documents if document is not None)


def read_latex_draft(source: Source, path: str, cite_commands: Iterable[str] = ()) -> tuple[Document, ...]:
    """The documents of a draft in LaTeX: the main file, and those that it takes in, in the order of reading."""
    project = Project(path, load_file, cite_commands)
    with resting_collector():
        read_file(Scanner, project, path, source)
    return tuple(document for document in project.documents if document is not None)


__all__ = ["read_latex", "read_latex_draft"]
