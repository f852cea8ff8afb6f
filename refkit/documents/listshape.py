"""A list of works known by its shape alone: it has no heading, or one that is no usual name (`Bibliograpy`).

At the end of the draft or of a section, nothing but items, at least three, most of which begin with an author and say
when and where the work came out.  Notes are numbered items as well, but a heading or an `Ibid.` gives them away.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from refkit.documents.authors import begins_with_author
from refkit.documents.model import FILLER
from refkit.documents.works import BULLET, is_item, is_prose, is_subheading, without_bullet
from refkit.vocabulary import Vocabulary

_FEWEST = 3
# one paragraph of so many may be an item in no form that we know
_ITEMS_TO_AN_ODD_ONE = 4
_LONGEST_ITEM = 900
_BLANKS = " \t" + FILLER
_RULE = re.compile(r"(?:[-*_=][ \t\u2060]*){3,}")
_COLUMNS = re.compile(r"\t|\S {3,}\S")


class _Kind(Enum):
    """What a paragraph is: an item for certain, perhaps one, no item and yet no prose, nothing to read, or prose."""

    SURE = "sure"
    LIKELY = "likely"
    ODD = "odd"
    EMPTY = "empty"
    PROSE = "prose"


@dataclass(frozen=True, slots=True)
class _Paragraph:
    start: int
    end: int
    kind: _Kind
    items: int = 1
    is_numbered: bool = False


@dataclass(frozen=True, slots=True)
class Run:
    """Items at the end of a section.  `is_whole` where the section holds nothing else."""

    start: int
    end: int
    items: int
    sure: int
    is_whole: bool

    @property
    def is_list(self) -> bool:
        """Whether there are enough items, and enough of them certain."""
        return self.items >= _FEWEST and self.sure * 2 >= self.items


def closing_run(text: str, start: int, end: int, words: Vocabulary) -> Run | None:
    """The items that close a section, without any prose between them; None where its last paragraph is none."""
    found: list[_Paragraph] = []
    for paragraph in _backwards(text, start, end, words):
        if paragraph.kind is _Kind.PROSE:
            # "12. Zhukov says", "13. Getty, Origins": notes, of which some look like items
            if found and found[-1].is_numbered and paragraph.is_numbered:
                return None
            return _run(found, is_whole=False)
        found.append(paragraph)
        if not any(each.items and each.kind is not _Kind.EMPTY for each in found) and len(found) > _FEWEST:
            return None
    return _run(found, is_whole=True)


def _run(backwards: Sequence[_Paragraph], is_whole: bool) -> Run | None:
    """The run of the paragraphs: it begins and ends with an item unless it is all that the section holds."""
    paragraphs = list(reversed(backwards))
    sure = [number for number, each in enumerate(paragraphs) if each.kind is _Kind.SURE]
    if not sure:
        return None
    items = [number for number, each in enumerate(paragraphs) if each.kind in (_Kind.SURE, _Kind.LIKELY)]
    first = 0 if is_whole else sure[0]
    last = max(items)
    within = paragraphs[first : last + 1]
    odd = sum(each.kind is _Kind.ODD for each in within)
    count = sum(each.items for each in within if each.kind in (_Kind.SURE, _Kind.LIKELY))
    if odd * _ITEMS_TO_AN_ODD_ONE > count:
        return None
    certain = sum(each.items for each in within if each.kind is _Kind.SURE)
    return Run(within[0].start, within[-1].end, count, certain, is_whole and last == len(paragraphs) - 1)


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
    if _RULE.fullmatch(whole.strip(_BLANKS)) or whole.strip(_BLANKS).isdigit():
        return _Paragraph(start, end, _Kind.EMPTY, 0)
    kinds = [_kind(line, words) for line in lines] if len(lines) > 1 else []
    sure = kinds.count(_Kind.SURE)
    # a list of one line an item, without blank lines
    if sure * 2 > len(lines):
        return _Paragraph(start, end, _Kind.SURE, len(lines), is_numbered)
    return _Paragraph(start, end, _kind(whole, words), 1, is_numbered)


def _kind(line: str, words: Vocabulary) -> _Kind:
    item = without_bullet(line)
    if not item or len(item) > _LONGEST_ITEM or item[0] in "|>" or _COLUMNS.search(item) or _is_note(item, words):
        return _Kind.PROSE
    if begins_with_author(item, words):
        return _Kind.SURE
    if is_item(line, words):
        return _Kind.LIKELY
    if is_subheading(line, words):
        return _Kind.EMPTY
    return _Kind.PROSE if is_prose(item, words) else _Kind.ODD


def _is_note(item: str, words: Vocabulary) -> bool:
    """Whether an item is a note that cites: `Ibid., 12`, `See Getty 1985, 12`."""
    first = item.split(maxsplit=1)[0].strip(".,:;(" + FILLER).casefold()
    return first in words.ibid or first in words.prefix_words
