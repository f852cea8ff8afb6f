"""Headings that stand alone on their line, and the list of works that follows one (`Works Cited`).

The list is the draft's own; its entries are no prose, and `(1936)` in them cites nothing.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from operator import itemgetter

from refkit.documents.listshape import Run, closing_run
from refkit.documents.model import FILLER, Mark
from refkit.documents.works import RULE, end_of_list, is_item, is_list_of_works
from refkit.vocabulary import LANGUAGES, Vocabulary, guess_language, vocabulary

_LINE = re.compile(r"[^\n]+")
_NUMBERING = re.compile(r"^(?:\d{1,2}(?:\.\d{1,2})*|[ivxlc]{1,6}|[a-z])(?:[.)]|(?<=\d))\s+")
# "{.unnumbered}", "(selected)" behind a heading's words
_ATTRIBUTES = re.compile(r"\s*(?:\{[^{}]*\}|\([^()]*\))$")
_DASHES = str.maketrans(dict.fromkeys("\u2010\u2011\u2012\u2013", "-"))
_YEAR = re.compile(r"(?<!\d)(?:1[4-9]|20)\d\d(?!\d)|\bn\.\s?d\.", re.IGNORECASE)
# "2. The plenum", "Kapitel IV Das Plenum"
_NUMBERED = re.compile(r"(?:(?P<word>[^\W\d_]{3,})\s+)?(?:\d{1,2}|[IVX]{1,5})[.:)]?\s+\S", re.IGNORECASE)
_DIVISIONS = frozenset(("chapter", "part", "section", "appendix"))
_ENDINGS_OF_SENTENCES = frozenset(".,;:!…)]\"”’»'")
_MARKUP = " \t#*_:.=-" + FILLER
_BLANKS = " \t" + FILLER
_SIGNS_OF_RULES = frozenset("-*_=")
_WORDS_OF_A_HEADING = 10
_LONGEST_HEADING = 90
_PROSE = 80
_LETTERS_OF_A_MISSPELT = 8
_LETTERS_OF_A_LONG_NAME = 10
_WRONG_LETTERS = 2
_WORDS_OF_A_NAME = 4


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading's line (`start`, `end`); `level` 1 is the highest.  `is_marked` where markup says that it is one."""

    start: int
    end: int
    level: int = 7
    is_marked: bool = False


def lone_headings(text: str) -> list[Heading]:
    """Short lines between blank lines, in text without markup, that can only be headings or may head a list."""
    return [
        Heading(start, start + len(line))
        for start, line in _lines(text)
        if 0 < len(line) <= _LONGEST_HEADING and _may_be_heading(line) and _stands_alone(text, start, start + len(line))
    ]


def _lines(text: str) -> Iterator[tuple[int, str]]:
    """Where each line begins, and its text; cut all at once, for most lines need no further look."""
    start = 0
    for line in text.split("\n"):
        yield start, line
        start += len(line) + 1


def certain_headings(text: str, headings: Iterable[Heading]) -> list[Heading]:
    """Those of the lone headings that are certain: numbered, in capitals, a usual name, or above prose."""
    return [heading for heading in headings if _is_certain(text, heading)]


def heading_marks(text: str, headings: Iterable[Heading]) -> list[Mark]:
    """Marks on the words of headings."""
    return [_mark(text, heading) for heading in headings]


def reference_lists(text: str, headings: Sequence[Heading]) -> list[Mark]:
    """Marks of the lists of works: those that a heading names, and those that only their shape gives away.

    A named list goes from its heading's line to the next heading of its level, or the end.
    """
    words = vocabulary(guess_language(text))
    named = _named_lists(text, headings, words)
    return sorted((*named, *_shaped_lists(text, headings, named, words)), key=lambda mark: mark.start)


def _named_lists(text: str, headings: Sequence[Heading], words: Vocabulary) -> list[Mark]:
    """A heading in markup with nothing below it counts; prose below it means that it is no list (`works`)."""
    marks: list[Mark] = []
    for number, heading in enumerate(headings):
        if marks and heading.start < marks[-1].end:
            continue
        line = text[heading.start : heading.end]
        is_listed = is_list_heading(line)
        if not is_listed and not resembles_list_heading(line):
            continue
        below = text[heading.end : _end_of_list(text, headings, number, words)]
        is_empty = is_listed and heading.is_marked and not below.strip(_MARKUP + "\n")
        if is_empty or is_list_of_works(below, words):
            below = below[: end_of_list(below, words)].rstrip()
            end = heading.end + len(below)
            marks.append(Mark("reference-list", heading.start, end, text[heading.start : end]))
    return marks


def _shaped_lists(text: str, headings: Sequence[Heading], named: Iterable[Mark], words: Vocabulary) -> Iterator[Mark]:
    """The lists at the end of sections; one that goes on below a further heading is one list."""
    joined: Run | None = None
    for run in _runs(text, headings, named, words):
        if joined is not None and run is not None and run.is_whole and joined.is_last:
            joined = joined.joined(run)
            continue
        if joined is not None and joined.is_list:
            yield _mark_of_run(text, joined)
        joined = run
    if joined is not None and joined.is_list:
        yield _mark_of_run(text, joined)


def _runs(text: str, headings: Sequence[Heading], named: Iterable[Mark], words: Vocabulary) -> Iterator[Run | None]:
    """What closes each section, in order; None where it closes with prose, or is part of a list already found."""
    sections = _sections(text, headings)
    ends = [*(start for start, _ in sections[1:]), len(text)]
    taken = iter([*named, Mark("reference-list", len(text) + 1, len(text) + 1)])
    listed = next(taken)
    for (start, body), end in zip(sections, ends, strict=True):
        while listed.end <= start:
            listed = next(taken)
        run = None if listed.start <= start else closing_run(text, body, end, words)
        if run is not None and run.is_whole and body > start:
            # below `Notes` items are notes
            run = None if _names_section(text[start:body]) else run.under(start)
        yield run


def _sections(text: str, headings: Iterable[Heading]) -> list[tuple[int, int]]:
    """Where each section begins, and its text: headings part them, and so do lines across the page."""
    ends = (start + len(line) for start, line in _lines(text) if _is_rule(line))
    rules = [(end, end) for end in ends]
    return sorted([(0, 0), *rules, *((heading.start, heading.end) for heading in headings)])


def _is_rule(line: str) -> bool:
    bare = line.lstrip(_BLANKS)
    return bare[:1] in _SIGNS_OF_RULES and RULE.fullmatch(bare) is not None


def _names_section(line: str) -> bool:
    return line.strip(_MARKUP).casefold() in vocabulary().sections


def _mark_of_run(text: str, run: Run) -> Mark:
    listed = text[run.start : run.end].rstrip()
    return Mark("reference-list", run.start, run.start + len(listed), listed)


def is_list_heading(line: str) -> bool:
    """Whether a line says that a list of works follows: `Works Cited`, `## 5. References`, `**Bibliography:**`."""
    return _name_of_section(line) in vocabulary().list_headings


def resembles_list_heading(line: str) -> bool:
    """Whether a line may head a list of works if one is below: `Bibliograpy`, `Works Sited`, `Annotated bibliography`.

    It says too little alone: `Preferences` resembles `References`.
    """
    name = _name_of_section(line)
    pieces = name.split()
    if not pieces or len(pieces) > _WORDS_OF_A_NAME or name in vocabulary().sections:
        return False
    return _resembles_name(name) or _resembles_name(pieces[-1])


def _resembles_name(name: str) -> bool:
    if len(name) < _LETTERS_OF_A_MISSPELT:
        return False
    known = _long_list_headings().get(name[0], ())
    alike = (heading for heading in known if abs(len(name) - len(heading)) <= _WRONG_LETTERS)
    return any(
        len(set(name) ^ set(heading)) <= 2 * _WRONG_LETTERS and _differ_little(name, heading) for heading in alike
    )


@cache
def _long_list_headings() -> dict[str, tuple[str, ...]]:
    """The names of lists that are long enough to be known with a wrong letter, by their first letter."""
    names = sorted(name for name in vocabulary().list_headings if len(name) >= _LETTERS_OF_A_MISSPELT)
    return {first: tuple(group) for first, group in groupby(names, key=itemgetter(0))}


def _differ_little(one: str, other: str) -> bool:
    """Whether two names differ in one letter, or long ones in two."""
    allowed = _WRONG_LETTERS if min(len(one), len(other)) > _LETTERS_OF_A_LONG_NAME else 1
    row = list(range(len(other) + 1))
    for number, letter in enumerate(one, 1):
        above, row = row, [number]
        for at, wanted in enumerate(other, 1):
            row.append(min(above[at] + 1, row[-1] + 1, above[at - 1] + (letter != wanted)))
    return row[-1] <= allowed


def _name_of_section(line: str) -> str:
    """The words of a heading without numbers, attributes and signs; empty if it is too long for a heading."""
    line = line.replace(FILLER, "").translate(_DASHES).strip()
    if len(line) > _LONGEST_HEADING:
        return ""
    words = _ATTRIBUTES.sub("", line).strip(_MARKUP).casefold()
    return " ".join(_NUMBERING.sub("", words).split()).strip(_MARKUP)


def _end_of_list(text: str, headings: Sequence[Heading], number: int, words: Vocabulary) -> int:
    heading = headings[number]
    for index in range(number + 1, len(headings)):
        later = headings[index]
        if heading.is_marked and (later.level > heading.level or not later.is_marked):
            continue
        if is_list_heading(text[later.start : later.end]) and later.level == heading.level:
            return later.start
        # `Books`, `Archives`: a part of the list, unlike `Notes` or an appendix in prose
        if heading.is_marked or not _next_line_is_item(text, later, words):
            return later.start
    return len(text)


def _next_line_is_item(text: str, heading: Heading, words: Vocabulary) -> bool:
    following = _LINE.search(text, heading.end)
    name = text[heading.start : heading.end].strip(_MARKUP).casefold()
    return following is not None and name not in words.sections and is_item(following[0], words)


def _may_be_heading(line: str) -> bool:
    """Whether a short line is like a heading, or heads a list: not a sentence, and no entry of a list of works."""
    words = line.strip(_MARKUP)
    if not words[:1].isalnum() or len(words.split()) > _WORDS_OF_A_HEADING:
        return False
    is_title = words[0].isdigit() or not words[0].islower()
    ends_well = line.rstrip(" \t*_" + FILLER)[-1:] not in _ENDINGS_OF_SENTENCES
    return (
        (is_title and ends_well and "(" not in words and not _YEAR.search(words))
        or is_list_heading(line)
        or resembles_list_heading(line)
    )


def _stands_alone(text: str, start: int, end: int) -> bool:
    line_before = text[text.rfind("\n", 0, max(start - 1, 0)) + 1 : max(start - 1, 0)]
    if line_before.strip(_BLANKS):
        return False
    end_of_next = text.find("\n", end + 1)
    return not text[end + 1 : end_of_next if end_of_next >= 0 else len(text)].strip(_BLANKS)


def _is_certain(text: str, heading: Heading) -> bool:
    line = text[heading.start : heading.end].strip()
    is_named = line.casefold() in vocabulary().sections or (line.isupper() and len(line) > 3) or _is_numbered(line)
    if is_named or is_list_heading(line):
        return True
    following = _LINE.search(text, heading.end)
    while following is not None and not following[0].strip():
        following = _LINE.search(text, following.end())
    return following is not None and len(following[0]) > _PROSE


def _is_numbered(line: str) -> bool:
    """`2. The plenum`, `Chapter 3 The plenum`, `Kapitel 3 Das Plenum`, unlike `Stalin 3 to 5`."""
    found = _NUMBERED.match(line)
    return found is not None and (found["word"] is None or found["word"].casefold() in _division_words())


@cache
def _division_words() -> frozenset[str]:
    """The words for the parts of a draft, written out, in all languages."""
    tables = [vocabulary(language) for language in LANGUAGES]
    return frozenset(
        word for table in tables for word in table.full_word_labels if table.labels.get(word) in _DIVISIONS
    )


def _mark(text: str, heading: Heading) -> Mark:
    line = text[heading.start : heading.end]
    return Mark("heading", heading.start + len(line) - len(line.lstrip()), heading.start + len(line.rstrip()))
