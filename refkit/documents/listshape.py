"""A list of works known by its shape alone: it has no heading, or one that is no usual name (`Bibliograpy`).

At the end of the draft or of a section, nothing but items, at least three, most of which begin with an author and say
when and where the work came out.  Notes are numbered items as well, but a heading or an `Ibid.` gives them away.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from refkit.documents.authors import begins_with_author, has_imprint
from refkit.documents.model import FILLER
from refkit.documents.works import BULLET, RULE, is_item, is_prose, is_subheading, without_bullet
from refkit.vocabulary import Vocabulary

_FEWEST = 3
# one paragraph of so many may be an item in no form that we know
_ITEMS_TO_AN_ODD_ONE = 4
# so many paragraphs, one behind the other, that are none end the list
_MOST_OTHERS = 3
_LONGEST_ITEM = 900
_BLANKS = " \t\u00a0" + FILLER
# "[12]", unlike the "[^12]" of a note
_BRACKETED = re.compile(r"\s*\[\d{1,3}\]")
# "(Cambridge, 1985), 12."
_PAGE_OF_NOTE = re.compile(r"\d\), \d{1,4}\.?$")
# the row of a table
_COLUMNS = re.compile(r"\S\t+[^\t]+\t+\S")


class _Kind(Enum):
    """What a paragraph is: an item for certain, perhaps one, no item and yet no prose, nothing to read, or prose."""

    SURE = "sure"
    LIKELY = "likely"
    ODD = "odd"
    EMPTY = "empty"
    PROSE = "prose"


_ITEMS = (_Kind.SURE, _Kind.LIKELY)


@dataclass(frozen=True, slots=True)
class _Paragraph:
    start: int
    end: int
    kind: _Kind
    items: int = 1
    is_numbered: bool = False


@dataclass(frozen=True, slots=True)
class Run:
    """Items at the end of a section.  `is_whole` where nothing stands above them, `is_last` where nothing stands below."""

    start: int
    end: int
    items: int
    sure: int
    is_whole: bool
    is_last: bool

    @property
    def is_list(self) -> bool:
        """Whether there are enough items, and enough of them certain."""
        return self.items >= _FEWEST and self.sure * 2 >= self.items

    def under(self, heading: int) -> "Run":
        """The run with the heading that begins at an offset."""
        return replace(self, start=heading)

    def joined(self, following: "Run") -> "Run":
        """The run that goes on in the following section."""
        items, sure = self.items + following.items, self.sure + following.sure
        return replace(self, end=following.end, items=items, sure=sure, is_last=following.is_last)


def closing_run(text: str, start: int, end: int, words: Vocabulary) -> Run | None:
    """The items that close a section, without any prose between them; None where its last paragraph is none."""
    found: list[_Paragraph] = []
    others = 0
    for paragraph in _backwards(text, start, end, words):
        if paragraph.kind is _Kind.PROSE:
            return None if _are_notes(found, paragraph) else _run(found, is_whole=False)
        found.append(paragraph)
        others = 0 if paragraph.kind in _ITEMS else others + 1
        if others > _MOST_OTHERS:
            return _run(found, is_whole=False)
    return _run(found, is_whole=True)


def _are_notes(found: Sequence[_Paragraph], above: _Paragraph) -> bool:
    """Whether items are notes of which the one above is no item: `12. Zhukov says`, `13. Getty, J. *Origins*`."""
    return above.is_numbered and any(each.is_numbered for each in found)


def _run(backwards: Sequence[_Paragraph], is_whole: bool) -> Run | None:
    """The run of the paragraphs: it begins and ends with an item unless it is all that the section holds."""
    paragraphs = list(reversed(backwards))
    sure = [number for number, each in enumerate(paragraphs) if each.kind is _Kind.SURE]
    if not sure:
        return None
    items = [number for number, each in enumerate(paragraphs) if each.kind in _ITEMS]
    first = 0 if is_whole else sure[0]
    last = max(items)
    if first and _are_notes(paragraphs[first:], paragraphs[first - 1]):
        return None
    within = paragraphs[first : last + 1]
    odd = sum(each.kind is _Kind.ODD for each in within)
    count = sum(each.items for each in within if each.kind in _ITEMS)
    if odd * _ITEMS_TO_AN_ODD_ONE > count:
        return None
    certain = sum(each.items for each in within if each.kind is _Kind.SURE)
    return Run(within[0].start, within[-1].end, count, certain, is_whole, last == len(paragraphs) - 1)


def _backwards(text: str, start: int, end: int, words: Vocabulary) -> Iterator[_Paragraph]:
    """The paragraphs of a stretch, the last one first; blank lines and bullets divide them."""
    below = -1
    while end > start:
        line_start = max(text.rfind("\n", start, end) + 1, start)
        line = text[line_start:end]
        is_blank = not line.strip(_BLANKS)
        if is_blank and below >= 0:
            yield _paragraph(text, end + 1, below, words)
            below = -1
        elif not is_blank:
            below = end if below < 0 else below
            if BULLET.match(line):
                yield _paragraph(text, line_start, below, words)
                below = -1
        end = line_start - 1
    if below >= 0:
        yield _paragraph(text, max(end + 1, start), below, words)


def _paragraph(text: str, start: int, end: int, words: Vocabulary) -> _Paragraph:
    lines = text[start:end].split("\n")
    is_numbered = BULLET.match(lines[0]) is not None
    whole = " ".join(lines)
    if RULE.fullmatch(whole.strip(_BLANKS)) or whole.strip(_BLANKS).isdigit():
        return _Paragraph(start, end, _Kind.EMPTY, 0)
    kinds = [_kind(line, words) for line in lines] if len(lines) > 1 else []
    sure = kinds.count(_Kind.SURE)
    # a list of one line an item, without blank lines
    if sure * 2 > len(lines) or (sure and sure * 2 == len(lines) and all(kind in _ITEMS for kind in kinds)):
        return _Paragraph(start, end, _Kind.SURE, len(lines), is_numbered)
    return _Paragraph(start, end, _kind(whole, words), 1, is_numbered)


def _kind(line: str, words: Vocabulary) -> _Kind:
    item = without_bullet(line).strip()
    if not item.strip(_BLANKS):
        return _Kind.EMPTY
    if len(item) > _LONGEST_ITEM or item.startswith(("|", ">", "[^")) or _COLUMNS.search(item):
        return _Kind.PROSE
    if begins_with_author(item, words):
        return _Kind.LIKELY if is_prose(item, words) else _Kind.SURE
    if _is_note(item, words):
        return _Kind.PROSE
    if is_item(line, words):
        return _Kind.SURE if _is_engineers(line, item) else _Kind.LIKELY
    if is_subheading(line, words):
        return _Kind.EMPTY
    return _Kind.PROSE if is_prose(item, words) else _Kind.ODD


def _is_note(item: str, words: Vocabulary) -> bool:
    """Whether an item is a note that cites: `Ibid., 12`, `See Getty 1985, 12`."""
    first = item.split(maxsplit=1)[0].strip(".,:;(" + FILLER).casefold()
    return first in words.ibid or first in words.prefix_words


def _is_engineers(line: str, item: str) -> bool:
    """Whether an item has the form of engineers: `[12] A. Smith, “On plenums,” J. Hist., 2004`, unlike a note's page."""
    return _BRACKETED.match(line) is not None and has_imprint(item) and not _PAGE_OF_NOTE.search(item)
