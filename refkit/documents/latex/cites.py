r"""Reads one cite command with its arguments: `\autocites(see)[3]{a}[5--7]{b}` names two works, each with its notes."""

import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from refkit.documents.latex.arguments import Argument, Arguments
from refkit.documents.latex.commands import STANDARD, Manner, Slot
from refkit.documents.latex.decoding import words_of
from refkit.documents.model import CitedKey, Words
from refkit.span import Span

# `[see][345]{key}` as it is nearly always typed: one key, on one line, no command in it.
_PLAIN = re.compile(r"(?:\[([^\[\]{}\\%\n]*)\](?:\[([^\[\]{}\\%\n]*)\])?)?\{([^{}\\%#,*\s]+)\}")
_KEY = re.compile(r"[^,]+")
# beamer's \cite<2->{key}
_OVERLAY = re.compile(r"[-+.,|\d]*")
_COMMENT = re.compile(r"(?<!\\)%[^\n]*(?:\n[ \t]*)?")
_MACRO = re.compile(r"\\([A-Za-z@]+)\s*(?:\{\})?")
_UNKNOWABLE = re.compile(r"[\\#{}]")


class Passage(NamedTuple):
    """A text in which commands are read, and where its characters stand in the document.

    `places` is None where the text is the document's own; `whole` is where what comes from a definition is put.
    """

    arguments: Arguments
    places: Sequence[int] | None = None
    whole: Span = Span(0, 0)

    def span(self, start: int, end: int) -> Span:
        """Where a stretch of the text stands in the document."""
        if self.places is None:
            return Span(start, end)
        typed = [place for place in self.places[start:end] if place >= 0]
        return Span(typed[0], typed[-1] + 1) if typed else self.whole

    def words(self, argument: Argument | None) -> Words | None:
        """The words of a note; None where there is none or it is empty."""
        if argument is None or not self.arguments.text[slice(*argument.inner)].strip():
            return None
        words = words_of(self.arguments.text, *argument.inner)
        if self.places is None:
            return words
        places = self.places
        starts = [places[start] for start in words.starts]
        ends = [places[end - 1] + 1 if places[end - 1] >= 0 else -1 for end in words.ends]
        return Words(words.text, starts, ends)


class Cited(NamedTuple):
    """The works that a command cites, and where its arguments end in the passage."""

    works: tuple[CitedKey, ...]
    end: int
    is_all: bool = False


# What the text of a key that is a command stands for.
Lookup = Callable[[str], str | None]


def read_cite(passage: Passage, manner: Manner, after: int, lookup: Lookup) -> Cited | None:
    """What a command cites whose name, star included, ends at an offset; None where its arguments are not there."""
    arguments = passage.arguments
    outer: dict[str, Argument] = {}
    if manner.multiple:
        after, outer = _outer_notes(arguments, after)
    works: list[CitedKey] = []
    is_plain = manner.slots is STANDARD and passage.places is None
    begin = after
    while True:
        plain = _PLAIN.match(arguments.text, after) if is_plain else None
        if plain is not None:
            works.append(_plain_work(arguments.text, plain))
            after = plain.end()
        else:
            group = _group(arguments, manner.slots, after)
            if group is None:
                break
            works += _works(passage, group, lookup)
            after = group.end
        if not manner.multiple:
            break
    if after == begin:
        return None
    if works and outer:
        works[0] = _with_note(passage, works[0], "prenote", outer.get("prenote"))
        works[-1] = _with_note(passage, works[-1], "postnote", outer.get("postnote"))
    named = tuple(work for work in works if work.key != "*")
    return Cited(named, after, is_all=len(named) < len(works))


def _plain_work(text: str, found: re.Match[str]) -> CitedKey:
    """The work of an argument in the usual form; of two notes the first is the prenote."""
    first, second = found.span(1), found.span(2)
    prenote, postnote = (first, second) if second[0] >= 0 else ((0, 0), first)
    return CitedKey(found[3], *found.span(3), _words(text, *prenote), _words(text, *postnote))


def _words(text: str, start: int, end: int) -> Words | None:
    """The words of a note; None where it is empty or not there."""
    return words_of(text, start, end) if start < end and not text[start:end].isspace() else None


class _Group(NamedTuple):
    """The arguments of one list of keys."""

    keys: tuple[Argument, ...]
    notes: dict[str, Argument]
    end: int


def _outer_notes(arguments: Arguments, at: int) -> tuple[int, dict[str, Argument]]:
    """`(prenote)(postnote)` before the first list of a multiple command; one alone is the postnote."""
    first = arguments.bracket(at, "(")
    second = arguments.bracket(first.end, "(") if first else None
    if first is None:
        return at, {}
    if second is None:
        return first.end, {"postnote": first}
    return second.end, {"prenote": first, "postnote": second}


def _group(arguments: Arguments, slots: Sequence[Slot], at: int) -> _Group | None:
    keys: list[Argument] = []
    notes: dict[str, Argument] = {}
    end = at
    before = arguments.bracket(at, "<") if arguments.text.startswith("<", at) else None  # apacite's \cite<see>[3]{key}
    if before is not None:
        at = before.end
        if _OVERLAY.fullmatch(arguments.text, *before.inner):
            before = None
        else:
            notes["prenote"] = before
    for slot in slots:
        if before is not None and slot.part == "prenote":
            continue
        argument = arguments.bracket(at) if slot.optional else arguments.group(at)
        if argument is None:
            if not slot.optional and not keys:
                return None
            continue
        at = end = argument.end
        if slot.part == "keys":
            keys.append(argument)
        elif slot.part:
            notes[slot.part] = argument
    if before is None and "prenote" in notes and "postnote" not in notes and _takes_both(slots):
        notes["postnote"] = notes.pop("prenote")
    return _Group(tuple(keys), notes, end) if keys else None


def _takes_both(slots: Sequence[Slot]) -> bool:
    """Whether prenote and postnote stand side by side, so that one alone is the postnote."""
    parts = [slot.part for slot in slots]
    return any(pair == ("prenote", "postnote") for pair in zip(parts, parts[1:], strict=False))


def _works(passage: Passage, group: _Group, lookup: Lookup) -> Iterator[CitedKey]:
    """The works of one list of keys: its prenote belongs to the first, its postnote to the last."""
    named = [work for argument in group.keys for work in _keys(passage, argument, lookup)]
    prenote, postnote, volume = (passage.words(group.notes.get(part)) for part in ("prenote", "postnote", "volume"))
    for number, work in enumerate(named):
        is_last = number == len(named) - 1
        yield work._replace(
            prenote=prenote if number == 0 else None,
            postnote=postnote if is_last else None,
            volume=volume if is_last else None,
        )


def _keys(passage: Passage, argument: Argument, lookup: Lookup) -> Iterator[CitedKey]:
    start, end = argument.inner
    text = passage.arguments.text[start:end]
    if "%" in text:
        text = _COMMENT.sub(lambda found: " " * len(found[0]), text)
    for found in _KEY.finditer(text):
        written = found[0].strip()
        if not written:
            continue
        first = start + found.start() + len(found[0]) - len(found[0].lstrip())
        place = passage.span(first, first + len(written))
        for key in _meant(written, lookup):
            yield CitedKey(key, *place)


def _meant(written: str, lookup: Lookup) -> Iterator[str]:
    """The keys that are written: mostly the one; a command for keys stands for its own."""
    macro = _MACRO.fullmatch(written)
    known = lookup(macro[1]) if macro else None
    for key in known.split(",") if known is not None else [written]:
        key = " ".join(key.split())
        key = key[1:] if key.startswith("*") and len(key) > 1 else key  # natbib's \cite{a,*b}
        if key and not _UNKNOWABLE.search(key):
            yield key


def _with_note(passage: Passage, work: CitedKey, part: str, argument: Argument | None) -> CitedKey:
    """The work with one of the outer notes, where it has none of its own."""
    words = passage.words(argument)
    if words is None or getattr(work, part) is not None:
        return work
    return work._replace(prenote=words) if part == "prenote" else work._replace(postnote=words)
