"""The parts of a note that can be seen at a glance: its titles, marked by italics or quotation marks, and its brackets.

A title inside a title (`“*Turco-Graecia* – German Humanists”`) is part of it, and so are brackets inside titles.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from refkit.citations.tokens import visible
from refkit.documents.model import Mark
from refkit.records import TitleForm

_BRACKET = re.compile(r"[()\[\]]")
_EDGES = " ,.;:\t\r\n"
_DEEPEST = 12
_NEAR = 8


@dataclass(frozen=True, slots=True)
class Marked:
    """A title: its offsets in the text, quotation marks included, and how it is marked."""

    start: int
    end: int
    text: str
    form: TitleForm


@dataclass(frozen=True, slots=True)
class Group:
    """A pair of brackets: offsets in the text, brackets included, and the number of the pair around it, -1 for none."""

    start: int
    end: int
    sign: str
    parent: int = -1


@dataclass(frozen=True, slots=True)
class Layout:
    """The text of a note with its titles and brackets in order of their starts."""

    text: str
    titles: tuple[Marked, ...]
    groups: tuple[Group, ...]

    def around(self, at: int, end: int) -> tuple[Group, ...]:
        """The brackets around a stretch of the text, the outermost first."""
        number = bisect_left(self.groups, at, key=lambda group: group.start) - 1
        found: list[Group] = []
        while number >= 0:
            group = self.groups[number]
            if end < group.end:
                found.append(group)
            number = group.parent
        return tuple(found[::-1])

    def groups_from(self, at: int) -> Iterator[Group]:
        """The brackets that open at an offset or behind it; a note may have more than should be copied each time."""
        for number in range(bisect_left(self.groups, at, key=lambda group: group.start), len(self.groups)):
            yield self.groups[number]

    def group_at(self, at: int) -> Group | None:
        """The brackets that open at an offset, blanks and signs that print nothing passed over."""
        index = bisect_left(self.groups, at, key=lambda group: group.start)
        if index == len(self.groups) or self.groups[index].start - at > _NEAR:
            return None
        return None if visible(self.text[at : self.groups[index].start]).strip() else self.groups[index]

    def holding(self, at: int, end: int) -> "Iterator[tuple[Group, Layout]]":
        """The outer parentheses of a stretch that hold others, each with the layout of what stands in it.

        `(see Anna Rhode, Oratio (Leipzig: Kummer, 1605), 12)` holds a full note.
        """
        number = bisect_left(self.groups, at, key=lambda group: group.start)
        while number < len(self.groups) and self.groups[number].start < end:
            group, first = self.groups[number], number + 1
            number = bisect_left(self.groups, group.end, lo=first, key=lambda other: other.start)
            if group.parent < 0 and group.sign == "(" and group.end <= end and number > first:
                inner = self.groups[first:number]
                yield group, Layout(self.text, self.titles, tuple(replace(g, parent=g.parent - first) for g in inner))

    def covered(self, at: int) -> int:
        """The end of the title or outer bracket that holds an offset; the offset itself where none does."""
        number = bisect_right(self.titles, at, key=lambda title: title.start) - 1
        if number >= 0 and at < self.titles[number].end:
            return self.titles[number].end
        outer = self.around(at, at + 1)
        return outer[0].end if outer else at


def layout_of(text: str, base: int, marks: Sequence[Mark]) -> Layout:
    """The titles and brackets of a note; `marks` are those of the document inside it, `base` is where it begins."""
    titles = _outermost(text, base, marks)
    return Layout(text, titles, _groups(text, titles))


def _outermost(text: str, base: int, marks: Sequence[Mark]) -> tuple[Marked, ...]:
    titles: list[Marked] = []
    for mark in sorted(marks, key=lambda mark: (mark.start - (mark.kind == "quotation"), -mark.end)):
        quoted = mark.kind == "quotation"
        start, end = mark.start - base - quoted, mark.end - base + quoted
        if titles and start < titles[-1].end:
            continue
        inside = visible(text[mark.start - base : mark.end - base]).strip(_EDGES)
        if inside:
            titles.append(Marked(start, end, inside, "quoted" if quoted else "italic"))
    return tuple(titles)


def _groups(text: str, titles: Sequence[Marked]) -> tuple[Group, ...]:
    opened: list[tuple[str, int]] = []
    groups: list[Group] = []
    number = 0
    for found in _BRACKET.finditer(text):
        at, sign = found.start(), found[0]
        while number < len(titles) and titles[number].end <= at:
            number += 1
        if number < len(titles) and titles[number].start <= at:
            continue
        if sign in "([":
            if len(opened) < _DEEPEST:
                opened.append((sign, at))
        elif any(begun == ("(" if sign == ")" else "[") for begun, _ in opened):
            while True:
                begun, start = opened.pop()
                if begun == ("(" if sign == ")" else "["):
                    break
            groups.append(Group(start, at + 1, begun))
    return _nested(groups)


def _nested(groups: list[Group]) -> tuple[Group, ...]:
    """The pairs in order of their starts, each told which pair it stands in."""
    inside: list[int] = []
    ordered: list[Group] = []
    for group in sorted(groups, key=lambda group: group.start):
        while inside and ordered[inside[-1]].end <= group.start:
            inside.pop()
        ordered.append(replace(group, parent=inside[-1] if inside else -1))
        inside.append(len(ordered) - 1)
    return tuple(ordered)
