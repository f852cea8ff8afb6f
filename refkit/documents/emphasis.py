"""Emphasis in Markdown: `*Inoy*`, `_Inoy_`, `**Works Cited**`, also where it begins or ends inside a bracket.

The stars and underscores that pair off are covered; single and triple ones mark italics.  Pairs are found with a
stack for each sign, so the work grows with the number of signs and no faster.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from refkit.documents.masking import Masked, Patch, after, before, paragraphs, patched
from refkit.documents.model import FILLER, Mark

_RUN = re.compile(r"[*_](?:(?<=\*)\*+|(?<=_)_+)?")  # one sign first: it is looked for four times as fast
_OPENING = frozenset("([{“‘«„")
_CLOSING = frozenset(")]}”’».,;:!?…")


@dataclass(slots=True)
class _Run:
    """A row of stars or underscores; `left` says how many are still unpaired.  Pairing takes from the inner side."""

    start: int
    end: int
    left: int


def cover_emphasis(text: str, cuts: Sequence[int] = ()) -> Masked:
    """The text with the signs of emphasis covered by FILLER; `cuts` are offsets that emphasis does not cross."""
    if "*" not in text and "_" not in text:
        return Masked(text)
    marks: list[Mark] = []
    patches: list[Patch] = []
    for start, end in paragraphs(text, cuts):
        _pair(text, start, end, marks, patches)
    return Masked(patched(text, patches), tuple(marks))


def _pair(text: str, start: int, end: int, marks: list[Mark], patches: list[Patch]) -> None:
    opened: dict[str, list[_Run]] = {"*": [], "_": []}
    for found in _RUN.finditer(text, start, end):
        sign, run = found[0][0], _Run(found.start(), found.end(), found.end() - found.start())
        opens, closes = _directions(text, run, start, end, sign)
        while closes and run.left and opened[sign]:
            _close(opened[sign], opened["_" if sign == "*" else "*"], run, marks, patches)
        if opens and run.left:
            opened[sign].append(run)


def _directions(text: str, run: _Run, start: int, end: int, sign: str) -> tuple[bool, bool]:
    """Whether a row may open and whether it may close: it opens before a word and closes after one."""
    left, right = run.start - 1, run.end
    if left >= start and text[left] == FILLER:
        left = before(text, run.start)
    if right < end and text[right] == FILLER:
        right = after(text, run.end)
    earlier = text[left] if left >= start else " "
    later = text[right] if right < end else " "
    opens, closes = not later.isspace(), not earlier.isspace()
    if sign == "_":
        # `snake_case`: an underscore inside a word is a letter
        return opens and not earlier.isalnum(), closes and not later.isalnum()
    if earlier.isdigit() and later.isdigit():
        return False, False
    if opens and closes and earlier.isalnum() != later.isalnum():
        # `Stalin*(Inoy*`, `Inoy.*Then`: between a word and punctuation the side of the word decides
        return later.isalnum() or later in _OPENING, earlier.isalnum() or earlier in _CLOSING
    return opens, closes


def _close(opened: list[_Run], others: list[_Run], run: _Run, marks: list[Mark], patches: list[Patch]) -> None:
    """Pair the last opening row with a closing one; what was opened in between stays as it is."""
    opener = opened[-1]
    while others and others[-1].start > opener.start:
        others.pop()
    taken = 2 if opener.left >= 2 and run.left >= 2 else 1
    opener.left -= taken
    patches.append(Patch(opener.start + opener.left, FILLER * taken))
    patches.append(Patch(run.end - run.left, FILLER * taken))
    run.left -= taken
    if taken == 1 and opener.end < run.start:
        marks.append(Mark("italic", opener.end, run.start))
    if not opener.left:
        opened.pop()
