r"""One piece of writing in LaTeX: a main file, the files that it takes in, and what they have defined so far."""

import os
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import ClassVar

from refkit.documents.latex.commands import declared
from refkit.documents.latex.macros import Macros
from refkit.documents.latex.tokens import tokens
from refkit.documents.latex.vocabulary import VERBATIM
from refkit.documents.model import Document
from refkit.documents.source import Source, read_source

# The text of a file; None where there is none.
Load = Callable[[str], Source | None]

_ROOT = re.compile(r"^\s*%+\s*!\s*T[eE]X\s+root\s*=\s*([^\r\n]+?)\s*$", re.MULTILINE)
_HEAD = 2_000
_GERMAN = re.compile(r"german|austrian|ngerman")


def load_file(path: str) -> Source | None:
    """The text of a file on disk; None where there is no such file, or it is no ordinary one.  RefkitError if unreadable."""
    return read_source(path) if Path(path).is_file() else None


def load_nothing(path: str) -> None:
    """For a text that has no files beside it."""
    return None


@dataclass
class Project:
    """What the files of one piece of writing share.  `path` is that of its main file, `begun` whether its text has begun.

    `documents` are in the order in which the files are taken in; None holds the place of one that is being read.
    """

    path: str
    load: Load = load_file
    cite_commands: Iterable[str] = ()
    macros: Macros = field(init=False)
    tokens: re.Pattern[str] = field(init=False)
    documents: list[Document | None] = field(default_factory=list)
    seen: set[str] = field(default_factory=set)
    switches: dict[str, bool | None] = field(default_factory=dict)
    sets: dict[str, tuple[str, ...]] = field(default_factory=dict)
    verbatim: set[str] = field(default_factory=lambda: set(VERBATIM))
    short_verbs: set[str] = field(default_factory=set)
    german: bool = False
    begun: bool = False
    has_class: bool = False
    # The files that are being read, the innermost last; `quiet` while only their definitions are wanted.
    open: list[str] = field(default_factory=list)
    quiet: int = 0
    suffixes: set[str] = field(default_factory=set)
    # The folders, seen from that of the main file, of what `\import` takes in, and of a chapter's own main file.
    imported: str = ""
    root_folder: str = ""

    DEEPEST: ClassVar[int] = 40

    def __post_init__(self) -> None:
        self.macros = Macros(declared(self.cite_commands))
        self.set_tokens()

    def set_tokens(self) -> None:
        """From here on the short forms that have been declared are read."""
        self.tokens = tokens("".join(sorted(self.short_verbs)), self.german)

    @property
    def folder(self) -> str:
        """The folder in which LaTeX runs: that of the main file."""
        return os.path.dirname(self.path)

    @property
    def reads_files(self) -> bool:
        """Whether there are files beside the main one."""
        return self.load is not load_nothing

    def find(self, name: str, endings: tuple[str, ...] = (".tex", "")) -> tuple[str, Source] | None:
        """The file that a name means, as LaTeX looks for it; None where there is none.  RefkitError if it is unreadable."""
        for folder in dict.fromkeys((os.path.join(self.folder, self.imported), self.folder)):
            for ending in endings:
                path = os.path.normpath(os.path.join(folder, name + ending))
                try:
                    source = self.load(path)
                except (OSError, ValueError):  # a name that no file can have
                    source = None
                if source is not None:
                    return path, source
        return None

    def root_of(self, text: str) -> str:
        """The main file that a chapter names in a comment: `% !TEX root = ../thesis.tex`; empty where it does not."""
        found = _ROOT.search(text, 0, _HEAD)
        return found[1] if found else ""

    def note_languages(self, options: str) -> None:
        """The languages among the options of the class or of babel: German has shorthands, `"a` for ä."""
        self.german = self.german or _GERMAN.search(options) is not None
        self.set_tokens()
