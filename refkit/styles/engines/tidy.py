"""Sets right in the entries that typst formats what its formatter of bibliographies leaves: two full stops in a row, a
comma before a bracket, quotation marks within quotation marks; and says what it has no place for: the end of a range
of years, that a work is not out yet, that a list of authors goes on.
"""

import re
from collections.abc import Iterator
from itertools import accumulate

from refkit.library.dates import DateRange, Moment
from refkit.styles.reference import Reference
from refkit.styles.rich import Rich, plain

# What goes: the second of two full stops, as in "91.. doi", and a full stop behind a title that ended already.
_SURPLUS = re.compile(r"(?<=[^.]\.)\.(?=\s|$)|,(?=\))|(?<=[.?!]”)\.(?!\.)|(?<=[?!])\.(?=”|\s|$)")
# The same in a text of the work itself, where it stays.
OWN = re.compile(r"\.(?=\.)|(?<=[.?!”])\.|,(?=\))")
_UNDATED = re.compile(r"(?<![\w.])n\.d\.(?!\w)")
# Behind a comma, small words become capital.
_BEHIND_COMMA = re.compile(r"(?<=, )(?:And|As|At|But|By|For|From|In|Nor|Of|On|Or|The|To|With|A|An)(?= )")
_FLIPPED = {"“": "‘", "”": "’"}


def tidied(words: Rich, reference: Reference) -> Rich:
    """An entry as it should be."""
    words = _without(words, _SURPLUS)
    words = _with_inner_quotes(_with_small_words(words, reference))
    if status := _status(reference):
        words = _replaced(words, _UNDATED, status if _UNDATED.search(plain(words)[:-1]) else f"{status}.")
    if years := _years(reference):
        first, last = years
        if not any(first in plain(text) for text in reference.texts.values()):
            found = re.compile(rf"(?<!\w){first}(?=[a-z]?(?!\w))")
            words = _replaced(words, found, f"{first}–{last}")
    return words


def with_others(words: Rich, one: str, several: str) -> Rich:
    """An entry with "et al." for the people who stand for those that are not named, behind one name or several."""
    for mark, comma in ((one, ""), (several, ",")):
        if mark in plain(words):
            joined = re.compile(rf"(?:,|;)?\s*(?:(?:&|…|\w+)\s+)?{re.escape(mark)}\.?")
            words = _replaced(words, joined, f"{comma} et al.", only_one=False)
    return words


def _with_small_words(words: Rich, reference: Reference) -> Rich:
    """Words behind commas as small as in the texts of the work: "Clues, Myths, and the Historical Method"."""
    texts = [plain(text) for text in reference.texts.values()]

    def small(found: re.Match[str]) -> str:
        word = found[0].lower()
        return word if any(f", {word} " in text for text in texts) else found[0]

    return tuple(run._replace(text=_BEHIND_COMMA.sub(small, run.text)) for run in words)


def _status(reference: Reference) -> str:
    date = reference.date()
    return (date.literal or reference.plain("status")) if date.range is None else ""


def _years(reference: Reference) -> tuple[str, str] | None:
    """The years between which a work came out; nothing after the first for one that still does."""
    span = reference.date().range
    if not isinstance(span, DateRange) or not span.is_range or not isinstance(span.start, Moment):
        return None
    last = str(span.end.year) if isinstance(span.end, Moment) else ""
    return None if last == str(span.start.year) else (str(span.start.year), last)


def _without(words: Rich, surplus: re.Pattern[str]) -> Rich:
    """A text without what a pattern finds, in whatever runs that is."""
    out = {at for found in surplus.finditer(plain(words)) for at in range(*found.span())}
    if not out:
        return words
    starts = accumulate((len(run.text) for run in words), initial=0)
    return tuple(
        run._replace(text="".join(sign for at, sign in enumerate(run.text, start) if at not in out))
        for run, start in zip(words, starts, strict=False)
    )


def _replaced(words: Rich, wanted: re.Pattern[str], new: str, only_one: bool = True) -> Rich:
    """A text with something else in the place of what a pattern finds in a run; as it was if that stands there twice."""
    count = sum(len(wanted.findall(run.text)) for run in words)
    if not count or (only_one and count > 1):
        return words
    return tuple(run._replace(text=wanted.sub(lambda _: new, run.text)) for run in words)


def _with_inner_quotes(words: Rich) -> Rich:
    text = plain(words)
    if "“" not in text or text.count("“") != text.count("”"):
        return words
    marks = iter(list(_depths(text)))
    return tuple(
        run._replace(text="".join(_flipped(sign, marks) if sign in _FLIPPED else sign for sign in run.text))
        for run in words
    )


def _depths(text: str) -> Iterator[int]:
    depth = 0
    for sign in text:
        if sign == "“":
            yield depth
            depth += 1
        elif sign == "”":
            depth -= 1
            yield depth


def _flipped(sign: str, depths: Iterator[int]) -> str:
    return _FLIPPED[sign] if next(depths) % 2 else sign
