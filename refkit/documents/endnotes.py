"""Endnotes typed as a numbered list: below a heading such as `Notes` or `Anmerkungen`, `1. Zhukov, Inoy Stalin, 45.`

Word processors leave them so when a draft is saved as text.  Each item becomes a note of its own, hung on the mark with
its number in the text above.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import pairwise

from refkit.documents.footnotes import Note
from refkit.documents.headings import Heading, is_list_heading
from refkit.documents.model import FILLER, Mark
from refkit.documents.notemarks import note_marks
from refkit.vocabulary import LANGUAGES, vocabulary

_SIGNS = " \t#*_:.=-" + FILLER
_BEFORE_NAME = " \t#*_" + FILLER
_WORD = re.compile(r"\w+")
# "1. ", "[1] ", "1) ", "1 ", "¹ "; a year opens no item
_ITEM = re.compile(
    r"^[ \t\u2060>]*(?:\[\u2060*(?P<bracketed>\d{1,3})\u2060*\]|(?P<plain>\d{1,3})\u2060*[.)]?|(?P<raised>[¹²³⁰⁴-⁹]{1,3}))"
    r"[ \t\u2060]+(?=[^\s\u2060])",
    re.MULTILINE,
)
_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_BRACKETED_MARK = re.compile(r"\[\u2060*(\d{1,3})\u2060*\](?![\w(:])")
_WORDS = re.compile(r"[^\s\u2060]")
_BLANK_LINE = re.compile(r"\n[ \t\u2060]*\n")
_FEWEST = 2
_SHORTEST_NAME, _LONGEST_HEADING, _LONGEST_LINE, _MOST_WORDS = 4, 60, 160, 4


def typed_endnotes(text: str, headings: Sequence[Heading], marks: Iterable[Mark] = ()) -> tuple[list[Note], list[Mark]]:
    """The notes in the order of the text, and the marks in brackets that they hang on; `marks` are those known before.

    The notes of a further section, as of a second chapter, have the number of the section in their ids: `2.14`.
    """
    notes: list[Note] = []
    bracketed: list[Mark] = []
    begin = sections = 0
    known = sorted(marks, key=_start)
    over_notes = list(_headings_of_notes(text))
    ends = [heading.start for heading in headings if _ends_notes(text, heading)]
    ends = sorted((*ends, *(heading.start() for heading in over_notes)))
    for heading in over_notes:
        if heading.start() < begin:
            continue
        following = bisect_left(ends, heading.end())
        items = _items(text, heading.end(), ends[following] if following < len(ends) else len(text))
        if len(items) < _FEWEST:
            continue
        sections += 1
        numbers = {note.id for note in items}
        own = [mark for mark in _bracketed_marks(text, begin, heading.start()) if mark.text in numbers]
        above = known[bisect_left(known, begin, key=_start) : bisect_left(known, heading.start(), key=_start)]
        anchors = _anchors([*note_marks(text[begin : heading.start()], begin), *own, *above])
        bracketed += own
        notes += [_hung(note, anchors.get(note.id), sections) for note in items]
        begin = items[-1].cover_end
    return notes, bracketed


def _hung(note: Note, anchor: int | None, section: int) -> Note:
    own = note.id if section == 1 else f"{section}.{note.id}"
    return Note(own, note.covers, note.start, note.end, note.cover_end, anchor)


def _start(mark: Mark) -> int:
    return mark.start


def _anchors(marks: Iterable[Mark]) -> dict[str, int]:
    """Where the first mark of each number stands."""
    anchors: dict[str, int] = {}
    for mark in sorted(marks, key=_start):
        anchors.setdefault(mark.text, mark.start)
    return anchors


def _bracketed_marks(text: str, begin: int, end: int) -> Iterator[Mark]:
    for found in _BRACKETED_MARK.finditer(text, begin, end):
        if found.start() > begin and text[found.start() - 1] not in "\n":
            yield Mark("note-mark", found.start(), found.end(), found[1])


def _headings_of_notes(text: str) -> Iterator[re.Match[str]]:
    """The lines that say that notes follow: `Notes`, `## Anmerkungen`, `Notes de fin`, `Notes to Chapter 3`."""
    heading, begin = _note_headings(), 0
    for line in text.split("\n"):
        may_head = 0 < len(line) <= _LONGEST_LINE and _first_word(line) in _first_words()  # hardly any line does
        found = heading.match(text, begin) if may_head else None
        begin += len(line) + 1
        if found is None:
            continue
        written = found[0].strip(_SIGNS)
        is_heading = len(written.split()) <= _MOST_WORDS and not written.endswith((",", ";", ")"))
        if is_heading and not is_list_heading(written):  # below `Notes and references` stands a list of works
            yield found


def _items(text: str, at: int, end: int) -> list[Note]:
    """The items 1, 2, 3 … from an offset on, none where something else stands first."""
    first = _WORDS.search(text, at, end)
    if first is None or _ITEM.match(text, text.rfind("\n", 0, first.start()) + 1, end) is None:
        return []
    starts: list[re.Match[str]] = []
    for item in _ITEM.finditer(text, at, end):
        if _number(item) == len(starts) + 1 and (starts or not text[at : item.start()].strip(_SIGNS + "\n")):
            starts.append(item)
        elif not starts:
            break
    bounds = [*(item.start() for item in starts), _end_of_last(text, starts[-1].end(), end) if starts else end]
    return [_note(text, item, stop) for item, (_, stop) in zip(starts, pairwise(bounds), strict=True)]


def _note(text: str, item: re.Match[str], stop: int) -> Note:
    end = item.end() + len(text[item.end() : stop].rstrip())
    return Note(str(_number(item)), item.start(), item.end(), end, end)


def _number(item: re.Match[str]) -> int:
    return int(item["bracketed"] or item["plain"] or item["raised"].translate(_RAISED))


def _end_of_last(text: str, at: int, end: int) -> int:
    """The last item ends with its paragraph."""
    blank = _BLANK_LINE.search(text, at, end)
    return blank.start() if blank else end


def _ends_notes(text: str, heading: Heading) -> bool:
    """Whether no note goes on below a heading: one in markup, or one of a list of works."""
    return heading.is_marked or is_list_heading(text[heading.start : heading.end])


def _first_word(line: str) -> str:
    found = _WORD.match(line.lstrip(_BEFORE_NAME))
    return found[0].casefold() if found else ""


@cache
def _first_words() -> frozenset[str]:
    """The words that headings over notes begin with."""
    return frozenset(map(_first_word, _names_of_notes()))


@cache
def _names_of_notes() -> frozenset[str]:
    """The words for notes in all languages, written out."""
    names = {word for language in LANGUAGES for word in vocabulary(language).note_words if len(word) >= _SHORTEST_NAME}
    return frozenset(names | {name.replace("ss", "ß") for name in names})


@cache
def _note_headings() -> re.Pattern[str]:
    """Finds lines that begin with a word for notes."""
    listed = "|".join(sorted(map(re.escape, _names_of_notes()), key=len, reverse=True))
    return re.compile(
        rf"^[{_BEFORE_NAME}]*(?:{listed})\b[^\n.?!]{{0,{_LONGEST_HEADING}}}$", re.MULTILINE | re.IGNORECASE
    )
