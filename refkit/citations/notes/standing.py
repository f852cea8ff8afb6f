"""Words in notes that stand for something said before: `op. cit.`, `a. a. O.`, `wie Anm. 3`, `Ders.`

They are read in every draft, whatever its language, since notes take them over from the works they cite.
"""

import re
from collections.abc import Iterator
from functools import cache

from refkit.citations.tokens import visible
from refkit.vocabulary import Vocabulary

# The work cited, the article cited, the place cited; `cit.` alone only behind a title.
_WORK_CITED = re.compile(
    r"""(?<!\w) (?:
        (?: op | loc | art | ob ) \. \s? cit (?: \b\.? | ad[ao]\b | ato\b | é e?\b )
      | (?: art | ouvr ) \. \s? cité e?\b
      | a \. \s? a \. \s? O \.
      | a \. \s? w \. (?= [,\s\u2060] )
      | ( указ | цит ) \. \s? (?: соч | раб | ст | изд ) \b \.?
    )""",
    re.VERBOSE | re.IGNORECASE,
)
_CITED_ALONE = re.compile(r"(?<!\w)cit(?:\.|ad[ao]\b|ato\b|é\b|ée\b)", re.IGNORECASE)
_BLANKS = ("", " ", "\u00a0", "\u202f")
# One of these stands in each of them; most notes have none and need not be looked through.
_SIGNS = (
    *("cit", "Cit", "CIT", "каз", "ит."),
    *(f"{sign[0]}.{blank}{sign[1]}." for sign in ("aa", "Aa") for blank in _BLANKS),
    *(f".{blank}w." for blank in _BLANKS),
)
_GAP = re.compile(r"[\s\u2060,.:]*")
_LONGEST = 24


def works_cited(text: str) -> Iterator[re.Match[str]]:
    """`op. cit.` and its kin in a text, in order."""
    if any(sign in text for sign in _SIGNS):
        yield from _WORK_CITED.finditer(text)


def work_cited(text: str, at: int, end: int) -> re.Match[str] | None:
    """The first of them in a stretch."""
    if all(text.find(sign, at, end) < 0 for sign in _SIGNS):
        return None
    return _WORK_CITED.search(text, at, end)


def note_pointers(text: str, words: Vocabulary) -> Iterator[re.Match[str]]:
    """What sends back to notes of the draft, in order: `(wie Anm. 3)`, `(see n. 12)`, `wie Anm. 3`."""
    at = 0
    while found := note_pointer(text, at, len(text), words):
        yield found
        at = found.end()


def note_pointer(text: str, at: int, end: int, words: Vocabulary) -> re.Match[str] | None:
    """The first of them in a stretch."""
    pattern = _note_pointer(words.note_words, words.as_in)
    openings = (pattern.match(text, opening.start(), end) for opening in _opening(words.as_in).finditer(text, at, end))
    return next(filter(None, openings), None)


def is_standing(title: str) -> bool:
    """Whether words in italics are no title but stand for one: `*op. cit.*`"""
    found = _WORK_CITED.match(title) or _CITED_ALONE.match(title)
    return found is not None and not title[found.end() :].strip(" .,")


def pass_standing(text: str, at: int, end: int, words: Vocabulary) -> int:
    """Where what stands for the publication of a title ends: `, cit.`, `, *op. cit.*`, `(wie Anm. 3)`; else `at`."""
    gap = _GAP.match(text, at, end)
    begin = gap.end() if gap else at
    for pattern in (_WORK_CITED, _CITED_ALONE, _note_pointer(words.note_words, words.as_in)):
        found = pattern.match(text, begin, end)
        if found is not None:
            return found.end()
    return at


def _any_of(phrases: frozenset[str]) -> str:
    return "|".join(sorted(map(re.escape, phrases), key=len, reverse=True))


@cache
def _opening(as_in: frozenset[str]) -> re.Pattern[str]:
    """What a pointer to a note begins with; looked for first, since most texts hold none."""
    return re.compile(rf"\((?=[^\W\d_])|\b(?:{_any_of(as_in)})\s")


@cache
def _note_pointer(note_words: frozenset[str], as_in: frozenset[str]) -> re.Pattern[str]:
    notes = _any_of(note_words)
    return re.compile(
        rf"""(?: \( \s* (?: [^\W\d_]{{1,12}}\.? \s+ ){{0,2}} (?:{notes}) \.? [\s\u2060]* \d{{1,4}} \s* \)
               | (?: {_any_of(as_in)} ) \s (?:{notes}) \.? [\s\u2060]* \d{{1,4}} (?!\w) )""",
        re.VERBOSE | re.IGNORECASE,
    )


def is_same_author(name: str, words: Vocabulary) -> bool:
    """Whether a name says only that the author is the one before: `Ders.`, `Idem`."""
    return visible(name).casefold().rstrip(".") in words.same_author
