"""Footnotes in HTML: a link in the text leads to a note, and the note leads back.

So write pandoc, Word, LibreOffice, Google Docs and the engines of journals, each with names of its own; what they share
is the pair of links.  A link whose role or class calls it the mark of a note needs no way back.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from refkit.documents.footnotes import Note
from refkit.documents.html.elements import BLOCKS
from refkit.documents.html.reader import Element
from refkit.documents.masking import Patch
from refkit.documents.model import FILLER, Mark
from refkit.documents.notemarks import lowered, raised

_MARK = re.compile(r"[\s\u2060]*[\[(]?[\s\u2060]*(\d{1,4}|[ivxlc]{1,7}|[a-z*†‡§¶#]{1,3})[\s\u2060]*[\])]?[\s\u2060]*")
_NAMED = re.compile(r"note-?ref|footnote|endnote|fnref", re.IGNORECASE)
# How far before its link the element may begin that the way back leads to: `<sup id="fnref1"><a href="#fn1">1</a></sup>`
_NEAR = 400
# The mark of a note with all tags around it.
_LONGEST_LINK = 2_000
# The way back is among the first or the last links of a note.
_MOST_BACK = 20
# The mark of a note, the block that holds the note, and its ways back.
_Found = tuple[Element, Element, list[Element]]


@dataclass(frozen=True, slots=True)
class Linked:
    """The notes of a page, the marks in its text that lead to them, and what is covered: the ways back."""

    notes: tuple[Note, ...] = ()
    marks: tuple[Mark, ...] = ()
    covers: tuple[Patch, ...] = ()


def linked_notes(elements: Sequence[Element], page: str) -> Linked:
    """The notes that links lead to; `page` is the text with its tags covered."""
    places = _Places(elements)
    links = sorted((e for e in elements if e.tag.name == "a" and _target(e)), key=lambda e: e.tag.start)
    begins = [link.tag.start for link in links]
    found: dict[int, _Found] = {}
    for link in links:
        block = places.block_of(_target(link))
        if block is None or block.tag.start < link.end or block.tag.start in found:
            continue  # a note stands behind its mark; what stands before it is the way back
        if _mark_of(link, page) is None:
            continue
        first, last = bisect_left(begins, block.tag.start), bisect_left(begins, block.end)
        inside = links[first : min(first + _MOST_BACK, last)] + links[max(first + _MOST_BACK, last - _MOST_BACK) : last]
        back = [each for each in inside if places.is_near(_target(each), link)]
        if back or _says_note(link):
            found[block.tag.start] = link, block, back
    return _linked(_outermost(list(found.values())), page)


def _outermost(found: list[_Found]) -> Iterator[_Found]:
    """The notes of which neither the mark nor the words stand in another note, to which they belong then."""
    blocks = sorted((block.tag.start, block.end) for _, block, _ in found)
    starts = [start for start, _ in blocks]
    ends = list(accumulate((end for _, end in blocks), max))
    for each in found:
        mark, words = each[0].tag.start, each[1].tag.start
        around_mark, around_words = bisect_right(starts, mark) - 1, bisect_left(starts, words) - 1
        if (around_mark < 0 or ends[around_mark] <= mark) and (around_words < 0 or ends[around_words] <= words):
            yield each


def _linked(found: Iterable[_Found], page: str) -> Linked:
    notes: list[Note] = []
    marks: list[Mark] = []
    covers: list[Patch] = []
    for number, (link, block, back) in enumerate(sorted(found, key=lambda each: each[0].tag.start), 1):
        start, end = link.tag.end, link.content_end
        written = _mark_of(link, page) or str(number)
        name = written if written.isdigit() else str(number)
        marks.append(Mark("note-mark", start, end, name))
        covers.append(Patch(start, raised(written).ljust(end - start, FILLER)))
        covers += [Patch(each.tag.end, FILLER * (each.content_end - each.tag.end)) for each in back]
        notes.append(Note(name, block.tag.start, block.tag.end, block.content_end, block.end, start))
    return Linked(_once(notes), tuple(marks), tuple(covers))


def _mark_of(link: Element, page: str) -> str | None:
    """The number or sign that a link prints, None where it prints words."""
    if link.content_end - link.tag.end > _LONGEST_LINK:
        return None
    found = _MARK.fullmatch(lowered(page[link.tag.end : link.content_end]))
    return found[1] if found is not None else None


def _once(notes: list[Note]) -> tuple[Note, ...]:
    """The notes with names of their own, where numbers begin anew in every chapter."""
    seen: dict[str, int] = {}
    named = []
    for note in notes:
        seen[note.id] = times = seen.get(note.id, 0) + 1
        name = note.id if times == 1 else f"{times}.{note.id}"
        named.append(Note(name, note.covers, note.start, note.end, note.cover_end, note.anchor))
    return tuple(named)


def _target(link: Element) -> str:
    """The name of the place on the same page that a link leads to."""
    address = link.tag.attributes.get("href", "")
    return address[1:] if address.startswith("#") else ""


def _says_note(link: Element) -> bool:
    said = link.tag.attributes
    return any(_NAMED.search(said.get(name, "")) for name in ("role", "class", "epub:type", "rel"))


class _Places:
    """The places of a page that have names."""

    def __init__(self, elements: Sequence[Element]) -> None:
        self._named: dict[str, Element] = {}
        for element in sorted(elements, key=lambda each: each.tag.start):
            for attribute in ("id", "name"):
                name = element.tag.attributes.get(attribute, "")
                if name:
                    self._named.setdefault(name, element)
        blocks = (each for each in elements if each.tag.name in BLOCKS)
        self._blocks = sorted(blocks, key=lambda each: each.tag.start)
        self._starts = [each.tag.start for each in self._blocks]

    def block_of(self, name: str) -> Element | None:
        """The block that has a name, or in which something with that name stands."""
        named = self._named.get(name)
        if named is None or named.tag.name in BLOCKS:
            return named
        at = bisect_left(self._starts, named.tag.start) - 1
        for block in reversed(self._blocks[max(0, at - _NEAR) : at + 1]):
            if named.tag.start < block.end:
                return block
        return None

    def is_near(self, name: str, link: Element) -> bool:
        """Whether a name is that of a link, or of what stands right around or in it."""
        named = self._named.get(name)
        return named is not None and link.tag.start - _NEAR <= named.tag.start < link.end
