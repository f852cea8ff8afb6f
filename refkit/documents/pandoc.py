r"""Pandoc's citations in Markdown: `[see @doe99, pp. 33-35; -@smith04]`, `@doe99 [p. 33; see also @smith04]`, `@doe99`.

A bracket cites if each of its parts, between semicolons, names a key; otherwise its keys stand in the sentence like any
others.  Pandoc's User's Guide, section "Citation syntax", and the program itself are the authority for what counts.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from refkit.documents.citekeys import Key
from refkit.documents.links import is_link, link_labels
from refkit.documents.masking import Patch, filled, patched
from refkit.documents.model import FILLER, CiteCommand, CitedKey, Stream, Words
from refkit.records import Mode
from refkit.span import Span

# What divides the words of a bracket; the semicolon of `&nbsp;` does not.
_TOKEN = re.compile(r"[\[\];]|&(?:#\w{1,8}|[A-Za-z]\w{1,30});")
# What stands between a key and its bracket, `@doe99 [p. 33]`: one line end at most.
_GAP = re.compile(r"[ \t]*+(?>(?:\n[ \t]*+)?)\[(?!\^)")
# of a link, as in every Markdown
_LONGEST_LABEL = 1000
_EDGES = f" \t\r\n\u00a0{FILLER}"
_PRINTED = re.compile(f"---?|[^{FILLER}]")
_DASHES = {"--": "–", "---": "—"}


class _Cited(NamedTuple):
    """A key in a citation, and where the words before and behind it stand."""

    key: Key
    before: Span
    behind: Span


class _Found(NamedTuple):
    """A citation, where it stands, and its works in order.

    `is_narrative` is that of a key in the sentence; `is_doubtful` that of one by itself, `@doe99`, which may be a name.
    """

    start: int
    end: int
    works: tuple[_Cited, ...]
    is_narrative: bool = False
    is_doubtful: bool = False


@dataclass(frozen=True, slots=True)
class _Bracket:
    """A pair of brackets: what stands in it, but not in others inside it."""

    start: int
    end: int
    semicolons: list[int] = field(default_factory=list)
    keys: list[int] = field(default_factory=list)

    def parts(self) -> Iterator[Span]:
        """What stands between the semicolons."""
        edges = [self.start, *self.semicolons, self.end - 1]
        yield from (Span(start + 1, end) for start, end in zip(edges, edges[1:], strict=False))

    def names(self, part: Span) -> bool:
        """Whether a part names a key."""
        at = bisect_left(self.keys, part.start)
        return at < len(self.keys) and self.keys[at] < part.end


def read_citations(
    text: str, keys: Sequence[Key], pairs: Sequence[tuple[int, int]], masked: str, original: str
) -> tuple[str, list[CiteCommand]]:
    """The masked text without its citations, and their records in order; what stands on both sides is glued together.

    In `text` the keys are hidden, so that brackets (`pairs`) and semicolons are those of the sentence; in `masked` all
    other markup is covered; `original` is the text as typed.
    """
    reader = _Reader(text, keys, _brackets(text, keys, pairs), link_labels(original))
    found = list(reader.read())
    rest = patched(masked, [Patch(each.start, filled(masked[each.start : each.end])) for each in found])
    return rest, [_as_command(each, masked, original) for each in found]


def _brackets(text: str, keys: Sequence[Key], pairs: Sequence[tuple[int, int]]) -> dict[int, _Bracket]:
    """The brackets by where they open, each with the keys and semicolons that are its own."""
    brackets = {opening: _Bracket(opening, closing + 1) for opening, closing in pairs}
    places = [(found.start(), found[0]) for found in _TOKEN.finditer(text) if len(found[0]) == 1]
    places += [(key.start, "@") for key in keys]
    opened: list[_Bracket] = []
    for place, sign in sorted(places):
        while opened and opened[-1].end <= place:
            opened.pop()
        if sign == "[" and place in brackets:
            opened.append(brackets[place])
        elif opened and sign in ";@":
            (opened[-1].semicolons if sign == ";" else opened[-1].keys).append(place)
    return brackets


class _Reader:
    """Goes through brackets and keys from left to right; what a citation has taken is passed over."""

    def __init__(
        self, text: str, keys: Sequence[Key], brackets: Mapping[int, _Bracket], labels: frozenset[str]
    ) -> None:
        self._text = text
        self._keys = keys
        self._starts = [key.start for key in keys]
        self._brackets = brackets
        self._labels = labels

    def read(self) -> Iterator[_Found]:
        """citation = bracket | key bracket?"""
        at = 0
        begins = sorted((*self._brackets, *self._starts))
        for place in begins:
            if place < at:
                continue
            found = self._bracketed(place) if place in self._brackets else self._narrative(place)
            if found is not None:
                yield found
                at = found.end

    def _bracketed(self, place: int) -> _Found | None:
        """bracket = "[" part (";" part)* "]"   no link, no note; every part names a key"""
        bracket = self._brackets[place]
        is_followed = self._text.startswith("[", bracket.end) and bracket.end in self._brackets
        if not self._cites(bracket) or is_followed or is_link(self._text, bracket.end):
            return None
        works = tuple(work for part in bracket.parts() for work in self._works(part))
        return _Found(bracket.start, bracket.end, works)

    def _narrative(self, place: int) -> _Found:
        """narrative = key | key bracket | key "[" words (";" part)* "]" """
        key = self._keys[bisect_left(self._starts, place)]
        alone = _Found(
            key.start, key.end, (_Cited(key, Span(key.start, key.start), Span(key.end, key.end)),), True, True
        )
        gap = _GAP.match(self._text, key.end)
        bracket = self._brackets.get(gap.end() - 1) if gap is not None else None
        if bracket is None or self._text[bracket.end : bracket.end + 1] in ("(", "[") or self._is_label(bracket):
            return alone
        first, *others = bracket.parts()
        named = [bracket.names(part) for part in (first, *others)]
        if not all(named[1:]):
            return alone
        inner = [*self._works(first)]
        further = [*inner, *(work for part in others for work in self._works(part))]
        behind = Span(key.end, key.end)
        if not named[0]:
            behind = Span(first.start, inner[0].key.start if inner else first.end)
            further[: len(inner)] = [each._replace(before=Span(each.key.start, each.key.start)) for each in inner]
        own = _Cited(key, Span(key.start, key.start), behind)
        return _Found(key.start, bracket.end, (own, *further), True, is_doubtful=not further)

    def _cites(self, bracket: _Bracket) -> bool:
        is_note = self._text[max(0, bracket.start - 1) : bracket.start] == "^"
        is_shown = self._text[bracket.start] == "["
        return is_shown and not is_note and all(bracket.names(part) for part in bracket.parts())

    def _is_label(self, bracket: _Bracket) -> bool:
        if bracket.end - bracket.start > _LONGEST_LABEL:
            return False
        return self._text[bracket.start + 1 : bracket.end - 1].casefold() in self._labels

    def _works(self, part: Span) -> Iterator[_Cited]:
        """part = words? key words? (key words?)*   what stands between two keys belongs to the first"""
        first, last = (bisect_left(self._starts, place) for place in part)
        keys = self._keys[first:last]
        ends = [*(key.start for key in keys[1:]), part.end]
        for number, (key, end) in enumerate(zip(keys, ends, strict=False)):
            before = Span(part.start if number == 0 else key.start, key.start)
            yield _Cited(key, before, Span(key.end, end))


def _as_command(found: _Found, masked: str, text: str) -> CiteCommand:
    mode: Mode = "narrative" if found.is_narrative else "parenthetical"
    works = tuple(_work(cited, masked, text) for cited in found.works)
    return CiteCommand("", found.start, found.end, mode, works, convention="pandoc", is_doubtful=found.is_doubtful)


def _work(cited: _Cited, masked: str, text: str) -> CitedKey:
    key = cited.key
    before, behind = _words(masked, text, cited.before, _EDGES), _words(masked, text, cited.behind, f"{_EDGES},")
    return CitedKey(key.key, key.inner, key.inner + len(key.key), before, behind, nameless=key.nameless)


def _words(masked: str, text: str, span: Span, edges: str) -> Words | None:
    """The words of a stretch as they print, without the signs at their edges; None where there are none."""
    start, end = span
    while start < end and masked[start] in edges:
        start += 1
    while start < end and masked[end - 1] in _EDGES:
        end -= 1
    if start >= end:
        return None
    if FILLER not in masked[start:end] and "--" not in masked[start:end]:
        return Words(masked[start:end], range(start, end), range(start + 1, end + 1))
    printed = [_printed(found, text) for found in _PRINTED.finditer(masked, start, end)]
    return Words("".join(sign for sign, _ in printed), *zip(*(place for _, place in printed), strict=True))


def _printed(found: re.Match[str], text: str) -> tuple[str, Span]:
    """A sign that prints, and what it stands for: `&nbsp;`, `--`."""
    sign, start = found[0], found.start()
    if sign in _DASHES:
        return _DASHES[sign], Span(*found.span())
    return sign, Span(start, start + 1 if text[start] == sign else text.index(";", start) + 1)


def in_streams(commands: Iterable[CiteCommand], streams: Sequence[Stream]) -> tuple[CiteCommand, ...]:
    """The commands in order, each with the stream in which it stands; in a note, that is how it cites."""
    notes = sorted((stream for stream in streams if stream.kind == "note"), key=lambda note: note.start)
    starts = [note.start for note in notes]
    placed: list[CiteCommand] = []
    for command in sorted(commands, key=lambda command: command.start):
        number = bisect_right(starts, command.start) - 1
        note = notes[number] if number >= 0 else None
        inside = note is not None and command.start < note.start + len(note.text)
        placed.append(command._replace(stream=note.id, mode="note") if note is not None and inside else command)
    return tuple(placed)
