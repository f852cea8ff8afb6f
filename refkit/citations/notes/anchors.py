"""Where the works of a note begin: at the names before a marked title, at a title alone, at ibid. and op. cit."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from refkit.citations.notes.layout import Layout, Marked
from refkit.citations.notes.leading import item_start, leading_names
from refkit.citations.notes.names import NamesBefore, NameSpan, names_before
from refkit.citations.notes.publication import is_abbreviation, leads_to_host, publishes
from refkit.citations.notes.standing import HERE, is_standing, note_pointer, work_cited
from refkit.citations.notes.work import WorkKind
from refkit.citations.tokens import visible
from refkit.documents.model import FILLER
from refkit.vocabulary import Vocabulary

_WORD_BEFORE = re.compile(r"[^\W\d_]+(?:\.[^\W\d_]+)*\.?[\s\u2060]*\Z")
_BEGINS = re.compile(r"(?:\A|([;.(\[\n]))[\s\u2060]*\Z")
_NEAR = 40
_LAST, _FURTHEST, _MOST_STARTS = 6, 160, 4
# "id" is a word in English and "ivi" one in Italian, so that a page must follow; "Ibid." is nothing else.
_SHORTEST_SURE = 6
_PAGE_BEHIND = re.compile(r"[\s\u2060]*[.,][\s\u2060,]*(?:[^\W\d_]{1,5}\.?[\s\u2060]*)?\d|\.?[\s\u2060]*\Z")
_MOST_PREFIXES = 4
# `33–60, aldaar 40`
_PAGE_BEFORE = re.compile(r"\d[rvab]?,[\s\u2060]*\Z")
# Where an item begins: behind a semicolon or the end of a sentence.
_ITEM = re.compile(r";|(?<=[^\W\d_][^\W\d_][^\W\d_])\.(?=\s)|\n[ \t]*\n")


@dataclass(frozen=True, slots=True)
class Anchor:
    """The beginning of a work: its names and its title (`marked`), or the words that stand for a work before."""

    start: int
    end: int
    kind: WorkKind
    names: tuple[NameSpan, ...] = ()
    et_al: bool = False
    marked: Marked | None = None
    other: tuple[NameSpan, ...] = ()


def anchors_of(layout: Layout, words: Vocabulary) -> list[Anchor]:
    """The works of a note in order, as far as titles are marked or ibid. stands there."""
    titles = list(_titled(layout, words))
    ends = [anchor.end for anchor in titles]
    again = [anchor for anchor in _standing_for(layout, words) if not _inside(titles, ends, anchor)]
    return sorted((*titles, *again), key=lambda anchor: anchor.start)


def _titled(layout: Layout, words: Vocabulary) -> Iterator[Anchor]:
    before = 0
    for marked in layout.titles:
        inside = layout.around(marked.start, marked.end)
        begin = max(before, inside[-1].start + 1 if inside else 0)
        if _is_ibid(marked, words) or is_standing(marked.text):
            continue
        found = names_before(layout.text, begin, marked.start, words) or _parted(layout.text, begin, marked.start, words)
        if found is not None and not _is_of_host(found, words):
            if before and leads_to_host(layout.text, before, marked.start, words):
                continue
            yield Anchor(found.start, marked.end, "titled", found.names, found.et_al, marked, found.other)
            before = marked.end
        elif inside and inside[-1].sign == "[":
            continue
        elif _stands_alone(layout.text, begin, marked.start, words) or _is_published(layout, marked, before, words):
            start = marked.start - layout.text.startswith(FILLER, max(0, marked.start - 1))
            yield Anchor(start, marked.end, "titled", (), False, marked)
            before = marked.end


def _is_published(layout: Layout, marked: Marked, before: int, words: Vocabulary) -> bool:
    """Whether a publication follows a title in a sentence: `as she says in *Everyday Stalinism* (Oxford: OUP, 1999)`.

    Not right behind another title, which is in this one then.
    """
    group = layout.group_at(marked.end)
    if group is None or before and leads_to_host(layout.text, before, marked.start, words):
        return False
    inside = visible(layout.text[group.start + 1 : group.end - 1])
    return ":" in inside and publishes(inside, near=True, hosted=False)


def _is_ibid(marked: Marked, words: Vocabulary) -> bool:
    return marked.text.casefold().rstrip(".") in words.ibid


def _is_of_host(found: NamesBefore, words: Vocabulary) -> bool:
    """`ed. Toon Van Hal, *Studies*`: the people belong to the book before."""
    return found.lead in words.role_words


def _stands_alone(text: str, begin: int, at: int, words: Vocabulary) -> bool:
    """Whether a sentence or item begins with the title, but for words such as `see`: `See *Inoy Stalin*, 345`."""
    for _ in range(_MOST_PREFIXES):
        near = text[max(begin, at - _NEAR) : at]
        if found := _BEGINS.search(near):
            if found[1] == "." and is_abbreviation(text, at - len(near) + found.start(1), words):
                return False
            return bool(found[1]) or begin == 0 or text[begin - 1] in "(["
        word = _WORD_BEFORE.search(near)
        if word is None or visible(word[0]).strip().casefold().rstrip(".") not in words.prefix_words:
            return False
        at -= len(word[0])
    return False


def _standing_for(layout: Layout, words: Vocabulary) -> Iterator[Anchor]:
    """Ibid. and its kin; op. cit. and its kin with the names before them, or alone."""
    text = layout.text
    for found in _ibid(words.ibid).finditer(text):
        bare = found[1].casefold()
        if bare in HERE and _PAGE_BEFORE.search(text, max(0, found.start() - _LAST), found.start()):
            continue
        sure = len(bare) >= _SHORTEST_SURE or bare.startswith("ib")
        if sure or _PAGE_BEHIND.match(text, found.end(1)):
            yield Anchor(found.start(), found.end(), "again")
    at = 0
    while cited := work_cited(text, at):
        at = cited.end()
        yield from _of_names(text, cited, words)
    for pointer in note_pointer(words).finditer(text):
        yield from _of_names(text, pointer, words, alone=False)


def _parted(text: str, begin: int, at: int, words: Vocabulary) -> NamesBefore | None:
    """The names whose period ends right before an offset: `FREYRE, Gilberto. *Casa*`, `Жуков Ю. Н. Указ. соч.`"""
    if not visible(text[max(begin, at - _LAST) : at]).rstrip(" \t\r\n*_").endswith("."):
        return None
    furthest = max(begin, at - _FURTHEST)
    starts = [furthest, *(found.end() for found in _ITEM.finditer(text, furthest, at))]
    for start in reversed(starts[-_MOST_STARTS:]):
        found = leading_names(text, item_start(text, start, at, words), at, words)
        if found is not None and not visible(text[found.end : at]).strip():
            return NamesBefore(found.names, False, found.start, "")
    return None


def _of_names(text: str, found: re.Match[str], words: Vocabulary, alone: bool = True) -> Iterator[Anchor]:
    """`Hobsbawm, op. cit.`, `Жуков Ю. Н. Указ. соч.`, `Schmidt (wie Anm. 19)`; op. cit. `alone` is the work before."""
    names = _parted(text, 0, found.start(), words) or names_before(text, 0, found.start(), words, sign=False)
    if names is not None and names.other and not names.surely:
        return  # `Foucault, Surveiller et punir, op. cit.`: a title that is not marked, and read so
    if names is not None:
        yield Anchor(names.start, found.end(), "before", names.names, names.et_al, other=names.other)
    elif alone and _stands_alone(text, 0, found.start(), words):
        yield Anchor(found.start(), found.end(), "again")


def _inside(anchors: list[Anchor], ends: list[int], anchor: Anchor) -> bool:
    index = bisect_right(ends, anchor.start)
    return index < len(anchors) and anchors[index].start <= anchor.start


@cache
def _ibid(forms: frozenset[str]) -> re.Pattern[str]:
    longest = sorted(forms, key=len, reverse=True)
    initials = "".join(sorted({letter for form in forms for letter in form[0] + form[0].upper()}))
    return re.compile(rf"(?=[{initials}])(?<!\w)({'|'.join(map(re.escape, longest))})\b\.?", re.IGNORECASE)
