"""Breaks text into lines of a given width, as a typewriter with a hanging indent does it."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from unicodedata import category, east_asian_width

from refkit.report.excerpt import columns

# They stay with what stands before them, as 。 does, or with what comes after, as 「 does.
_CLOSING = ("Pe", "Pf", "Po", "Lm", "Mn", "Me", "Mc", "Cf")
_OPENING = ("Ps", "Pi")


def wrapped(words: Iterable[Sequence[str]], width: int, hang: int = 0) -> str:
    """The words in lines, the second and later lines set in by `hang` blanks.

    A word is a row of parts, between which a line may end; a part is never broken, and may stick out.
    """
    lines: list[str] = []
    line, room = [""], width
    for blank, part in _parts(words):
        needed = columns_shown(blank + part)
        if needed > room and line != [""]:
            lines.append("".join(line))
            line, room, blank = [" " * hang], width - hang, ""
            needed = columns_shown(part)
        line += (blank, part)
        room -= needed
    return "\n".join((*lines, "".join(line)))


def _parts(words: Iterable[Sequence[str]]) -> Iterator[tuple[str, str]]:
    """Each part, with the blank that stands before it unless it begins a line."""
    for place, word in enumerate(words):
        for number, part in enumerate(word):
            yield " " if place and not number else "", part


def parts_of(word: str) -> Sequence[str]:
    """The parts of a word between which a line may end: characters of Chinese and Japanese; addresses have one part."""
    if word.isascii() or "://" in word:
        return (word,)
    neighbours = enumerate(pairwise(word), 1)
    places = [0, *[place for place, (before, after) in neighbours if _may_part(before, after)], len(word)]
    return [word[start:end] for start, end in pairwise(places)]


def _may_part(before: str, after: str) -> bool:
    if "W" not in (east_asian_width(before), east_asian_width(after)):
        return False
    return category(before) not in _OPENING and category(after) not in _CLOSING


def columns_shown(text: str) -> int:
    """How many columns the text takes on a screen; joiners and marks of direction take none."""
    if text.isascii():
        return len(text)
    return columns("".join([character for character in text if category(character) != "Cf"]))
