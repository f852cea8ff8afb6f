"""Short ways to write down what was read: `cites(text, "job.aux")` is `["a", "b"]`."""

from collections.abc import Mapping

from refkit.documents.builds import read_build
from refkit.documents.latex.project import Load
from refkit.documents.model import Document
from refkit.documents.source import Source


def loading(files: Mapping[str, str]) -> Load:
    """Files that are nowhere but here."""
    return lambda path: Source(files[path]) if path in files else None


def documents_of(path: str, **files: str) -> tuple[Document, ...]:
    """The documents of a file; `main_aux` stands for the file main.aux, `a__b_tex` for a/b.tex."""
    named = {".".join(name.replace("__", "/").rsplit("_", 1)): text for name, text in files.items()}
    return read_build(Source(named[path]), path, loading(named))


def cites(text: str, path: str) -> list[str]:
    """The keys that a file cites, those of one command on one line."""
    return [line for document in read_build(Source(text), path, loading({})) for line in cited_in(document)]


def cited_in(document: Document) -> list[str]:
    """The keys of a document, those of one command on one line; `nocite: ` before those that are not cited."""
    return [
        ("nocite: " if command.mode == "nocite" else "") + " ".join(work.key for work in command.works)
        for command in document.commands
    ]


def places(document: Document) -> list[str]:
    """What stands at the places of the keys."""
    return [document.text[work.start : work.end] for command in document.commands for work in command.works]
