"""What a scanner of a .tex file is in the middle of, and what those that cover a command may ask of it.

`Scanner` goes through the file and knows all commands; those who know one command each are handed a `Scan`.
"""

import os
import re
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import ClassVar

from refkit.documents.latex.arguments import Arguments
from refkit.documents.latex.page import NoteSpan, Page
from refkit.documents.latex.project import Project
from refkit.documents.model import Mark
from refkit.span import Lines, Span

_IN_NAME = re.compile(r"\\([A-Za-z@]+)(?:\{\}|[ \t]*)")


@dataclass(slots=True)
class Group:
    """A brace or an environment that is open: what it is for, where its inside begins, what prints at its end.

    `name` is the environment's, what prints at the opening brace, or the level of a heading; `origin` is where the
    heading's command begins.
    """

    kind: str
    start: int
    closing: str = ""
    name: str = ""
    note: NoteSpan | None = None
    origin: int = -1


PLAIN = Group("", 0)


class Scan:
    """One file of a project while it is read.  `groups` are the open braces and environments, the innermost last."""

    # So deep are arguments read that stand in arguments.
    DEEPEST = 8
    # What is done at a command, by its name.
    handlers: ClassVar[Mapping[str, "Handler"]] = {}

    def __init__(self, project: Project, page: Page) -> None:
        self.project = project
        self.page = page
        self.text = page.text
        self.end = len(page.text)
        self.arguments = Arguments(page.text)
        self.groups: list[Group] = []
        self.open_environments: Counter[str] = Counter()
        self.conditions: list[str] = []
        self.awaited: dict[int, Group] = {}
        self.over = False
        self.depth = 0
        self._endless: set[str] = set()
        self._open_notes = 0

    def run(self, start: int = 0, end: int | None = None) -> None:
        """Reads a stretch of the text."""
        raise NotImplementedError

    def read(self) -> None:
        """Reads the file; what is open at its end is over there."""
        self.run()
        while self.groups:
            group = self.groups.pop()
            if group.name == "thebibliography" and not self.page.muted:
                self.page.lists.append(Mark("reference-list", group.start, self.end))

    def line(self, offset: int) -> int:
        """The number of the line on which an offset stands."""
        return self._lines.position(offset).line

    @cached_property
    def _lines(self) -> Lines:
        return Lines(self.text)

    @property
    def in_note(self) -> bool:
        """Whether a note is open."""
        return self._open_notes > 0

    def expanded(self, written: str) -> str:
        """A name of a file with the writer's own commands in it expanded, as far as they are plain text."""
        stem = os.path.splitext(os.path.basename(self.project.path))[0]
        plain = self.project.macros.plain_text
        return _IN_NAME.sub(lambda found: stem if found[1] == "jobname" else plain(found[1]) or found[0], written)

    def set_group(self, kind: str, start: int) -> None:
        """The innermost group, if it has no meaning yet, is of a kind from an offset on."""
        if self.groups and self.groups[-1] is PLAIN:
            self.groups[-1] = Group(kind, start)

    def open_environment(self, name: str, start: int) -> None:
        """An environment begins."""
        self.groups.append(Group("environment", start, name=name))
        self.open_environments[name] += 1

    def close_environment(self, name: str) -> int | None:
        """An environment is over, and with it what was left open in it; the offset of its beginning, None if it has none."""
        if not self.open_environments[name]:
            return None
        while self.groups:
            group = self.groups.pop()
            self._open_notes -= group.note is not None
            if group.kind != "environment":
                continue
            self.open_environments[group.name] -= 1
            if group.name == name:
                return group.start
        return None

    def find_end(self, environment: str, at: int) -> Span | None:
        """The `\\end{…}` of an environment that holds no other of its kind."""
        if environment in self._endless:
            return None
        written = f"\\end{{{environment}}}"
        start = self.text.find(written, at)
        if start < 0:
            self._endless.add(environment)
            return None
        return Span(start, start + len(written))

    def run_inside(self, start: int, end: int) -> None:
        """Reads a stretch that has been, or will be, covered: only its commands count."""
        if self.depth >= self.DEEPEST or "\\" not in self.text[start:end]:
            return
        groups, self.groups = self.groups, []
        opened, self.open_environments = self.open_environments, Counter()
        self.depth += 1
        self.page.muted += 1
        self.run(start, end)
        self.page.muted -= 1
        self.depth -= 1
        self.groups, self.open_environments = groups, opened

    def await_group(self, at: int, kind: str, opening: str = "", closing: str = "", name: str = "") -> bool:
        """The group that begins at the next place is of a kind; False where none begins there."""
        at = self.arguments.gap(at)
        if not self.text.startswith("{", at):
            return False
        self.awaited[at] = Group(kind, at + 1, closing, name or opening)
        return True

    def skip_brackets(self, at: int) -> int:
        """Where the optional arguments that begin at the next place are over."""
        while (argument := self.arguments.bracket(at)) is not None:
            at = argument.end
        return at

    def cover_with_options(self, start: int, after: int) -> tuple[str, str, int]:
        """Covers a command with its `[…]{…}`: what stands in the two, and where they are over.

        Where no braces follow, the command alone is covered and the end is 0.
        """
        options = self.arguments.bracket(after)
        group = self.arguments.group(options.end if options is not None else after)
        if group is None:
            self.page.cover(start, after)
            return "", "", 0
        self.page.cover(start, group.end)
        inside = self.text[slice(*options.inner)] if options is not None else ""
        return inside, self.text[slice(*group.inner)], group.end

    def code(self, start: int, after: int, closing: str) -> int:
        """Code up to a sign on the same line; without it the opening sign alone."""
        line = self.text.find("\n", after)
        end = self.text.find(closing, after, line if line >= 0 else self.end)
        if end < 0:
            self.page.cover(start, after)
            return 0
        self.page.blank(start, end + 1)
        return end + 1


# Covers a command and says where to go on: the scan, the command's name, where it begins and where its name is over.
Handler = Callable[[Scan, str, int, int], int]
