"""Whether what stands below a heading such as `Sources` is a list of works, or prose that only has such a heading.

Most of its paragraphs must be items, such as `Zhukov, Iurii. Inoy Stalin. Moscow: Vagrius, 2003.`; an item may carry
a note, as in an annotated bibliography.  Whatever is no list is prose, and its citations are read.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from refkit.documents.model import FILLER
from refkit.vocabulary import LANGUAGES, Vocabulary, vocabulary

# text without markup may have typed stars: *Inoy Stalin*
_OPENING_MARKS = "\"“„«‘'*_" + FILLER
_CLOSING_MARKS = "\"”“»’'*_" + FILLER
_CLOSING_OF = {"“": "”", "„": "“”", "«": "»", "‘": "’'"}
_CLOSED = ".,:;)]" + _CLOSING_MARKS
# "- ", "3. ", "[12] " before an item
_BULLET = re.compile(r"[ \t\u2060]*(?:[-*+•·–]|\d{1,3}[.)]|\[\d{1,3}\])[ \t\u2060]+(?=\S)")
# "———. Tayny Kremlia": the author of the item before
_REPEATED = re.compile(r"(?:[-–_]{2,}|[—―⸺⸻]+)\s*[.,]")
_YEAR = re.compile(r"(?<!\d)(?:1[4-9]|20)\d\d(?!\d)|\bn\.\s?d\.", re.IGNORECASE)
# "Moscow: Vagrius", "113-38", "doi:10.…", "https://…"
_TAIL = re.compile(r"\w: ?[^\W\d_]|\d[-–]\d|https?:|www\.|\bdoi\b", re.IGNORECASE)
# "(1985). Origins", unlike "Getty (1985) argues"
_YEAR_OF_ITEM = re.compile(r"\([^()]{0,20}(?:1[4-9]|20)\d\d[^()]{0,20}\)[.,:]?\s*(?P<next>\S)")
# "(Inoy 4)", "(352)" behind a word, unlike "58 (2)"
_CITING_WORK = re.compile(r"\((?P<words>[^()]{1,80}?)(?P<number>\d{1,4})(?:[-–]\d{1,4})?\)")
_PAGE_ALONE = re.compile(r"(?<!\d) \(\d{1,3}(?:[-–]\d{1,3})?\)")
# an item says what it is within so many characters and words; what follows may be a note on it
_HEAD = 300
_WORDS_OF_NAMES = 14
_WORDS_OF_A_SUBHEADING = 10


@dataclass(frozen=True, slots=True)
class _Tally:
    """How much of a paragraph is items, and whether it speaks against a list: prose, or prose that cites."""

    items: int = 0
    is_prose: bool = False
    cites: bool = False


def is_list_of_works(below: str) -> bool:
    """Whether most of the paragraphs are items of a list of works; False where there are none.

    Notes of several paragraphs may outnumber the items if a list begins at once and no note cites a work by name.
    """
    tallies = [tally for tally in map(_tally, _paragraphs(below)) if tally.items or tally.is_prose]
    items = sum(tally.items for tally in tallies)
    if items > sum(map(_stands_against, [_Tally(), *tallies], tallies)):
        return True
    return items > 1 and tallies[0].items > 0 and not any(tally.cites for tally in tallies)


def _stands_against(before: _Tally, tally: _Tally) -> bool:
    """Whether a paragraph is prose and no note on the item before it."""
    return tally.is_prose and (not before.items or tally.cites)


def is_item(line: str) -> bool:
    """Whether a line or paragraph begins as an item does, says when or where it came out, and cites nothing."""
    head = _without_bullet(line[:_HEAD])
    if _cites_work(head):
        return False
    bare = head.replace(FILLER, "")
    has_imprint = bool(_YEAR.search(bare) or _TAIL.search(bare))
    if _REPEATED.match(bare) or bare.startswith(("http", "www.")):
        return True
    if head[:1] in _OPENING_MARKS and head:
        return has_imprint and not _PAGE_ALONE.search(head) and _goes_on_behind_title(head)
    has_title = any(mark in head for mark in _OPENING_MARKS if mark != "'")
    return (has_imprint or has_title) and _begins_with_names(head)


def _tally(paragraph: list[str]) -> _Tally:
    lines = paragraph[1:] if len(paragraph) > 1 and _is_subheading(paragraph[0]) else paragraph
    found = sum(map(is_item, lines))
    if found * 2 > len(lines):
        return _Tally(found)
    whole = " ".join(lines)
    if is_item(whole):
        return _Tally(1)
    if len(lines) == 1 and _is_subheading(whole):
        return _Tally()
    return _Tally(is_prose=True, cites=_cites_work(whole))


def _paragraphs(text: str) -> Iterator[list[str]]:
    """The lines of each paragraph; a bullet begins a new one."""
    lines: list[str] = []
    for line in text.split("\n"):
        is_blank = not line.strip(" \t" + FILLER)
        if lines and (is_blank or _BULLET.match(line)):
            yield lines
            lines = []
        if not is_blank:
            lines.append(line)
    if lines:
        yield lines


def _is_subheading(line: str) -> bool:
    """Whether a line is like `Books` or `### Archives in Moscow`."""
    words = line.strip(" \t#*_:" + FILLER)
    return len(words.split()) <= _WORDS_OF_A_SUBHEADING and words[-1:] not in _CLOSED and not is_item(line)


def _without_bullet(line: str) -> str:
    bullet = _BULLET.match(line)
    return line[bullet.end() if bullet else 0 :].strip(" \t\n")


def _goes_on_behind_title(head: str) -> bool:
    """Whether a capital follows the title that begins the line: `"The Plenum." Pravda`, unlike `"No," says Getty`."""
    closing = _CLOSING_OF.get(head[0], head[0])
    ends = (at for at in range(2, len(head)) if head[at] in closing and not head[at + 1 : at + 2].isalnum())
    words = head[next(ends, len(head)) :].lstrip(_CLOSED + " (").split(maxsplit=1)
    return bool(words) and (not words[0][0].islower() or _is_small(words[0]))


def _begins_with_names(head: str) -> bool:
    """Whether capitals alone lead to a full stop, a title or a year: `Getty, J. Arch.`, unlike `Getty, who knew`."""
    words = head.split(maxsplit=_WORDS_OF_NAMES)[:_WORDS_OF_NAMES]
    if not words or _core(words[0]) in _openers() - _articles():
        return False
    has_initials = False
    for before, word in zip(["", *words], words, strict=False):
        if _is_initial(word) or _are_initials_behind(before, word):
            has_initials = has_initials or before.endswith(",") or len(_core(word)) > 1
            continue
        if _ends_names(before, word) or (has_initials and word[0].isupper()):
            return True
        if word.startswith("(") and any(map(str.isdigit, word)):
            dated = _YEAR_OF_ITEM.search(head)
            return dated is not None and not dated["next"].islower()
        if word.lstrip("([")[:1].islower() and not _is_small(word):
            return False
    return False


def _ends_names(before: str, word: str) -> bool:
    """Whether the author, or the title in its place, ends at a word: `Arch.`, `"Excesses`, `, 2003`."""
    if before and word[0] in _OPENING_MARKS:
        return before[-1] in ".,:)" or _core(before) in _roles()
    core = word.strip(_CLOSED + "(" + FILLER)
    if word.rstrip(_CLOSING_MARKS).endswith("."):
        return len(core) > 2
    return before.endswith(",") and not before[:-1].isdigit() and bool(_YEAR.fullmatch(core))


def _cites_work(text: str) -> bool:
    """Whether a parenthesis names a work and a page: `(Inoy 4)`, unlike `(Moscow 1936)` and `(Chapter 4)`."""
    for found in _CITING_WORK.finditer(text):
        words = found["words"].strip(" " + _OPENING_MARKS)
        is_labelled = bool(words) and _core(words.split()[0]) in _labels()
        if words[:1].isupper() and not _YEAR.fullmatch(found["number"]) and not is_labelled:
            return True
    return False


def _is_initial(word: str) -> bool:
    return word.endswith(".") and len(word) <= 3 and word[0].isupper()


def _are_initials_behind(before: str, word: str) -> bool:
    """`Getty JA. Origins`, as medical journals write, unlike `The UN, Stalin said`."""
    letters = word.rstrip(".,")
    return 2 <= len(letters) <= 3 and letters.isupper() and before[:1].isupper() and _core(before) not in _openers()


def _core(word: str) -> str:
    return word.strip(_CLOSED + "([" + _OPENING_MARKS).casefold()


def _is_small(word: str) -> bool:
    """Whether a word in lower case may stand in a name or a title: `of`, `von`, `and`, `al.`, `eds.`"""
    return _core(word) in _small_words()


def _tables() -> list[Vocabulary]:
    return [vocabulary(language) for language in LANGUAGES]


@cache
def _small_words() -> frozenset[str]:
    words = [
        t.title_words | t.particles | t.conjunctions | t.et_al_words | t.role_words | t.name_suffixes for t in _tables()
    ]
    return frozenset().union(*words)


@cache
def _roles() -> frozenset[str]:
    return frozenset().union(*(table.role_words for table in _tables()))


@cache
def _labels() -> frozenset[str]:
    return frozenset().union(*(table.labels for table in _tables()))


@cache
def _openers() -> frozenset[str]:
    """The words that begin sentences."""
    return frozenset().union(*(table.function_words - table.particles for table in _tables()))


@cache
def _articles() -> frozenset[str]:
    """The words that begin titles as well as sentences: `The Holy Bible`."""
    return frozenset().union(*(table.opening_words & table.determiners for table in _tables()))
