"""Where the works of a note begin: at the names before a marked title, at a title alone, at ibid. and op. cit."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from refkit.citations.notes.layout import Layout, Marked
from refkit.citations.notes.names import NamesBefore, NameSpan, names_before
from refkit.citations.notes.publication import is_abbreviation, leads_to_host, publishes
from refkit.citations.notes.work import WorkKind
from refkit.citations.tokens import visible
from refkit.documents.model import FILLER
from refkit.vocabulary import Vocabulary

# Latin in every language: the work cited, the place cited.
_WORK_CITED = re.compile(r"(?<!\w)(?:op|loc|art)\.\s?cit\b\.?", re.IGNORECASE)
_WORD_BEFORE = re.compile(r"[^\W\d_]+(?:\.[^\W\d_]+)*\.?[\s\u2060]*\Z")
_BEGINS = re.compile(r"(?:\A|([;.(\[\n]))[\s\u2060]*\Z")
_NEAR = 40
# "id" is a word in English and "ivi" one in Italian, so that a page must follow; "Ibid." is nothing else.
_SHORTEST_SURE = 6
_PAGE_BEHIND = re.compile(r"[.,][\s\u2060,]*(?:[^\W\d_]{1,5}\.?[\s\u2060]*)?\d|\.?[\s\u2060]*\Z")
_MOST_PREFIXES = 4


@dataclass(frozen=True, slots=True)
class Anchor:
    """The beginning of a work: its names and its title (`marked`), or the words that stand for a work before."""

    start: int
    end: int
    kind: WorkKind
    names: tuple[NameSpan, ...] = ()
    et_al: bool = False
    marked: Marked | None = None


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
        if _is_ibid(marked, words):
            continue
        found = names_before(layout.text, begin, marked.start, words)
        if found is not None and not _is_of_host(found, words):
            yield Anchor(found.start, marked.end, "titled", found.names, found.et_al, marked)
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
    for found in _ibid(words.ibid).finditer(layout.text):
        sure = len(found[1]) >= _SHORTEST_SURE or found[1].casefold().startswith("ib")
        if sure or _PAGE_BEHIND.match(layout.text, found.end(1)):
            yield Anchor(found.start(), found.end(), "again")
    for found in _WORK_CITED.finditer(layout.text):
        names = names_before(layout.text, 0, found.start(), words)
        if names is not None:
            yield Anchor(names.start, found.end(), "before", names.names, names.et_al)


def _inside(anchors: list[Anchor], ends: list[int], anchor: Anchor) -> bool:
    index = bisect_right(ends, anchor.start)
    return index < len(anchors) and anchors[index].start <= anchor.start


@cache
def _ibid(forms: frozenset[str]) -> re.Pattern[str]:
    longest = sorted(forms, key=len, reverse=True)
    initials = "".join(sorted({letter for form in forms for letter in form[0] + form[0].upper()}))
    return re.compile(rf"(?=[{initials}])(?<!\w)({'|'.join(map(re.escape, longest))})\b\.?", re.IGNORECASE)
