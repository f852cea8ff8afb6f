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
from refkit.citations.notes.standing import is_standing, note_pointers, works_cited
from refkit.citations.notes.work import WorkKind
from refkit.citations.tokens import visible
from refkit.documents.model import FILLER
from refkit.vocabulary import Vocabulary

_WORD_BEFORE = re.compile(r"[^\W\d_]+(?:\.[^\W\d_]+)*\.?[\s\u2060]*\Z")
_BEGINS = re.compile(r"(?:\A|([;.(\[\n]))[\s\u2060]*\Z")
_NEAR = 40
_LAST, _FURTHEST, _REACH, _MOST_STARTS = 6, 160, 420, 4
# Two sentences before a title in italics, the first of which ends names: `SILVA, Maria da. O sertão e o mar. *Revista`
_WORTH = re.compile(r"[^\W\d_]\.\s+[^\W_a-z].*?[.:]", re.DOTALL)
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
    """The beginning of a work: its names and its title (`marked`), or the words that stand for a work before.

    Where a `plain` title is given, the marked one is that of the book or journal it is in.
    """

    start: int
    end: int
    kind: WorkKind
    names: tuple[NameSpan, ...] = ()
    et_al: bool = False
    marked: Marked | None = None
    other: tuple[NameSpan, ...] = ()
    plain: str = ""


def anchors_of(layout: Layout, words: Vocabulary) -> list[Anchor]:
    """The works of a note in order, as far as titles are marked or ibid. stands there."""
    titles = list(_titled(layout, words))
    ends = [anchor.end for anchor in titles]
    again = [anchor for anchor in _standing_for(layout, words) if not _inside(titles, ends, anchor)]
    return sorted((*titles, *again), key=lambda anchor: anchor.start)


def may_stand_for(text: str, words: Vocabulary) -> bool:
    """Whether ibid., op. cit. or their kin stand in a note."""
    return _ibid(words.ibid).search(text) is not None or any(True for _ in works_cited(text))


def _titled(layout: Layout, words: Vocabulary) -> Iterator[Anchor]:
    before = 0
    for marked in layout.titles:
        inside = layout.around(marked.start, marked.end)
        begin = max(before, inside[-1].start + 1 if inside else 0)
        if _is_ibid(marked, words) or is_standing(marked.text):
            continue
        found = names_before(layout.text, begin, marked.start, words) or _parted(
            layout.text, begin, marked.start, words
        )
        if found is not None and not _is_of_host(found, words):
            if before and leads_to_host(layout.text, before, marked.start, words):
                continue
            yield Anchor(found.start, marked.end, "titled", found.names, found.et_al, marked, found.other)
            before = marked.end
        elif inside and inside[-1].sign == "[":
            continue
        elif hosted := _hosted(layout, begin, marked, words):
            yield hosted
            before = marked.end
        elif stands_alone(layout.text, begin, marked.start, words) or _is_published(layout, marked, before, words):
            start = marked.start - layout.text.startswith(FILLER, max(0, marked.start - 1))
            yield Anchor(start, marked.end, "titled", (), False, marked)
            before = marked.end


def _hosted(layout: Layout, begin: int, marked: Marked, words: Vocabulary) -> Anchor | None:
    """`SILVA, Maria da. O sertão e o mar. *Revista de História*, n. 4`: the title is not marked, its journal is."""
    text = layout.text
    near = visible(text[max(begin, marked.start - _LAST) : marked.start]).rstrip(" \t\r\n*_")
    begin = max(begin, marked.start - _REACH)
    if marked.form != "italic" or not near.endswith((".", ":")) or _WORTH.search(text, begin, marked.start) is None:
        return None
    starts = [begin, *(found.end() for found in _ITEM.finditer(text, begin, marked.start))]
    for start in starts[-_MOST_STARTS:]:
        found = leading_names(text, item_start(text, start, marked.start, words), marked.start, words)
        title = " ".join(visible(text[found.end : marked.start]).split()) if found else ""
        title = title.removesuffix(" In:").removesuffix(" in:").strip(" .,:")
        if found is not None and title and not title[0].islower():
            return Anchor(found.start, marked.end, "titled", found.names, marked=marked, plain=title)
    return None


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


def stands_alone(text: str, begin: int, at: int, words: Vocabulary) -> bool:
    """Whether a sentence or item begins with the title, but for words such as `see`: `See *Inoy Stalin*, 345`."""
    for _ in range(_MOST_PREFIXES):
        near = text[max(begin, at - _NEAR) : at]
        found = _BEGINS.search(near)
        if found and not (found[1] == "." and is_abbreviation(text, at - len(near) + found.start(1), words)):
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
        if bare in words.here and _PAGE_BEFORE.search(text, max(0, found.start() - _LAST), found.start()):
            continue
        sure = len(bare) >= _SHORTEST_SURE or bare.startswith("ib")
        if sure or _PAGE_BEHIND.match(text, found.end(1)):
            yield Anchor(_named_before(text, found.start(), words), found.end(), "again")
    for cited in works_cited(text):
        yield from _of_names(text, cited, words)
    for pointer in note_pointers(text, words):
        yield from _of_names(text, pointer, words, alone=False)


def _named_before(text: str, at: int, words: Vocabulary) -> int:
    """Where ibid. begins with the name before it, if an item does: `Bredel, ebd., 40`; but `For Bredel, ibid., 40`."""
    names = names_before(text, 0, at, words)
    if names is None or names.lead in words.function_words or not stands_alone(text, 0, names.start, words):
        return at
    return names.start


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


def _is_title(text: str, names: NamesBefore, words: Vocabulary) -> bool:
    """`Foucault, Surveiller et punir, op. cit.`, `Müller: Rat (wie Anm. 3)`: a title without marks."""
    if names.other and names.other[0].start < names.start and not names.surely:
        return True
    before = visible(text[max(0, names.start - _NEAR) : names.start]).rstrip()
    if not before.endswith(":"):
        return False
    word = _WORD_BEFORE.search(before[:-1])
    return word is not None and word[0].strip().casefold().rstrip(".") not in words.prefix_words


def _of_names(text: str, found: re.Match[str], words: Vocabulary, alone: bool = True) -> Iterator[Anchor]:
    """`Hobsbawm, op. cit.`, `Жуков Ю. Н. Указ. соч.`, `Schmidt (wie Anm. 19)`; op. cit. `alone` is the work before."""
    names = _parted(text, 0, found.start(), words) or names_before(text, 0, found.start(), words, sign=False)
    if names is not None and _is_title(text, names, words):
        return
    if names is not None:
        yield Anchor(names.start, found.end(), "before", names.names, names.et_al, other=names.other)
    elif alone and stands_alone(text, 0, found.start(), words):
        yield Anchor(found.start(), found.end(), "again")


def _inside(anchors: list[Anchor], ends: list[int], anchor: Anchor) -> bool:
    index = bisect_right(ends, anchor.start)
    return index < len(anchors) and anchors[index].start <= anchor.start


@cache
def _ibid(forms: frozenset[str]) -> re.Pattern[str]:
    """Finds the forms as they may be written; without regard to case it would take twice the time."""
    written = {way for form in forms for way in (form, form.capitalize(), form.upper())}
    return re.compile(rf"\b({'|'.join(map(re.escape, sorted(written, key=len, reverse=True)))})\b\.?")
