"""A source file that a log of citations names: finds where in it each citation stands."""

import re
from bisect import bisect_right
from collections import defaultdict
from dataclasses import replace
from itertools import count
from typing import NamedTuple

from refkit.documents.builds.places import only_commands
from refkit.documents.latex import read_latex
from refkit.documents.model import CiteCommand, CitedKey, Document, Words
from refkit.documents.source import Source
from refkit.records import Mode
from refkit.span import Span

# How many citations of one work are looked through to find the one that the log means.
_NEAR = 30


class _Typed(NamedTuple):
    """A work in a command of the source, and the lines on which the command begins and ends."""

    number: int
    first: int
    last: int
    command: CiteCommand
    work: CitedKey


class LoggedSource:
    """A file of the draft, read by the scanner of drafts, and the citations that the log has for it."""

    def __init__(self, path: str, source: Source) -> None:
        self._document = read_latex(source.text, path)
        self._source = source
        self._found: list[CiteCommand] = []
        self._used: set[int] = set()
        self._seen: set[tuple[int, str, str]] = set()
        self._typed: defaultdict[str, list[_Typed]] = defaultdict(list)
        numbers = count()
        for command in sorted(self._document.commands, key=lambda command: command.start):
            first, last = (self._document.lines.position(at).line for at in (command.start, command.end))
            for work in command.works:
                self._typed[work.key].append(_Typed(next(numbers), first, last, command, work))

    def add(self, line: int, name: str, work: CitedKey) -> bool:
        """One more citation, which the log has on a line, its own places not yet known.  False where nothing is there."""
        typed = self._nearest(line, work)
        mode: Mode = "nocite" if name == "nocite" else "parenthetical"
        if typed is None:
            place = self._line(line, work.key)
            if place is not None:
                self._found.append(CiteCommand(name or "cite", *place, mode, (_placed(work, place, None),)))
            return place is not None
        seen = (typed.number, _text(work.prenote), _text(work.postnote))
        if seen in self._seen:
            return True  # a table that LaTeX sets twice, to measure it
        self._seen.add(seen)
        self._used.add(typed.number)
        command = typed.command
        placed = _placed(work, Span(typed.work.start, typed.work.end), typed.work)
        self._found.append(CiteCommand(name or command.name, command.start, command.end, command.mode, (placed,)))
        return True

    def document(self) -> Document:
        """The document, with the citations in the order of the file, and its comments."""
        commands = tuple(sorted(self._found, key=lambda command: (command.start, command.works[0].start)))
        document = only_commands(self._document.path, self._source, commands)
        return replace(document, marks=self._document.marks_of("comment"))

    def _nearest(self, line: int, work: CitedKey) -> _Typed | None:
        """The command meant: one on that line, best with the same note and not yet taken; else the last before it."""
        typed = self._typed.get(work.key, [])
        at = bisect_right(typed, line, key=lambda each: each.first)
        near = typed[max(at - _NEAR, 0) : at]
        return max(near, key=lambda each: self._fit(each, line, work), default=None)

    def _fit(self, typed: _Typed, line: int, work: CitedKey) -> tuple[bool, bool, bool, int, int]:
        is_there = typed.last >= line
        is_same = _text(typed.work.postnote) == _text(work.postnote)
        is_free = typed.number not in self._used
        return is_there, is_same, is_free, typed.first, -typed.number

    def _line(self, line: int, key: str) -> Span | None:
        """The key on that line, else all that the line holds; None where no command stands on it."""
        lines = self._document.lines
        start = lines.offset(line)
        written = lines.line_text(line)
        if start is None or "\\" not in written:
            return None
        found = re.search(rf"(?<![\w:.-]){re.escape(key)}(?![\w:.-])", written)
        if found is not None:
            return Span(start + found.start(), start + found.end())
        first = len(written) - len(written.lstrip())
        return Span(start + first, start + len(written.rstrip()))


def _placed(work: CitedKey, place: Span, typed: CitedKey | None) -> CitedKey:
    """The work with its places in the source; notes stand where the same words are typed, else at the command."""
    typed = typed or CitedKey(work.key, *place)
    notes = ((work.prenote, typed.prenote), (work.postnote, typed.postnote), (work.volume, typed.volume))
    prenote, postnote, volume = (_written(logged, in_source) for logged, in_source in notes)
    return CitedKey(work.key, *place, prenote, postnote, volume)


def _written(logged: Words | None, typed: Words | None) -> Words | None:
    if logged is None or (typed is not None and _text(logged) == _text(typed)):
        return typed if logged is not None else None
    nowhere = (-1,) * len(logged.text)
    return Words(logged.text, nowhere, nowhere)


_SPACE = re.compile(r"\s+")


def _text(words: Words | None) -> str:
    return _SPACE.sub("", words.text) if words is not None else ""
