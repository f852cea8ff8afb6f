"""Covering markup without moving anything: every text made here is as long as the text it was made from.

The readers work on a text whose line ends are all LF (`unified`) and put the real ones back at the end (`restored`).
FILLER stands for markup that prints nothing, so that words on both sides stay glued; blanks for what was left out.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from refkit.documents.model import FILLER, Mark

_CARRIAGE_RETURN = re.compile(r"\r\n?")
_BLANK_LINES = re.compile(r"\n(?>(?:[ \t\u2060]*+\n)+)")


@dataclass(frozen=True, slots=True)
class Patch:
    """Put `text`, which is as long as the stretch, in the place of the stretch that begins at `start`."""

    start: int
    text: str


@dataclass(frozen=True, slots=True)
class Masked:
    """A text after one kind of markup was covered, and the marks that the markup gave."""

    text: str
    marks: tuple[Mark, ...] = ()
    notices: tuple[str, ...] = ()


def unified(text: str) -> str:
    """The text with LF alone as line end: CRLF becomes a blank and LF, so that no offset changes."""
    return text.replace("\r\n", " \n").replace("\r", "\n") if "\r" in text else text


def restored(masked: str, text: str) -> str:
    """A masked text with the line ends of the text that it was made from."""
    if "\r" not in text:
        return masked
    pieces: list[str] = []
    at = 0
    for end in _CARRIAGE_RETURN.finditer(text):
        pieces += (masked[at : end.start()], end[0])
        at = end.end()
    return "".join((*pieces, masked[at:]))


def blanked(stretch: str) -> str:
    """Blanks for every character but the line ends."""
    return "\n".join([" " * len(line) for line in stretch.split("\n")])


def filled(stretch: str) -> str:
    """FILLER for every character but the line ends."""
    return "\n".join([FILLER * len(line) for line in stretch.split("\n")])


def patched(text: str, patches: Iterable[Patch]) -> str:
    """The text with the patches in it.  A patch that begins inside another is left out."""
    pieces: list[str] = []
    at = 0
    for patch in sorted(patches, key=lambda patch: (patch.start, -len(patch.text))):
        if patch.start >= at:
            pieces += (text[at : patch.start], patch.text)
            at = patch.start + len(patch.text)
    return "".join((*pieces, text[at:]))


def before(text: str, offset: int) -> int:
    """The offset of the last character before `offset` that prints, -1 if there is none."""
    offset -= 1
    while offset >= 0 and text[offset] == FILLER:
        offset -= 1
    return offset


def after(text: str, offset: int) -> int:
    """The offset of the first character from `offset` on that prints, the length of the text if there is none."""
    while offset < len(text) and text[offset] == FILLER:
        offset += 1
    return offset


def paragraphs(text: str, cuts: Sequence[int] = ()) -> list[tuple[int, int]]:
    """Start and end of each paragraph: blank lines divide them, and so do the offsets in `cuts`."""
    starts, ends = [0], []
    for blank in _BLANK_LINES.finditer(text):
        ends.append(blank.start())
        starts.append(blank.end())
    bounds = list(zip(starts, [*ends, len(text)], strict=True))
    return _cut(bounds, cuts) if cuts else bounds


def _cut(bounds: list[tuple[int, int]], cuts: Sequence[int]) -> list[tuple[int, int]]:
    starts = [start for start, _ in bounds]
    inner: list[list[int]] = [[] for _ in bounds]
    for cut in sorted(set(cuts)):
        number = bisect_right(starts, cut) - 1
        if bounds[number][0] < cut < bounds[number][1]:
            inner[number].append(cut)
    return [
        piece
        for (start, end), within in zip(bounds, inner, strict=True)
        for piece in zip((start, *within), (*within, end), strict=True)
    ]


class Paragraphs:
    """Answers whether two offsets of a text lie in the same paragraph."""

    def __init__(self, text: str) -> None:
        self._starts = [blank.end() for blank in _BLANK_LINES.finditer(text)]

    def same(self, one: int, other: int) -> bool:
        """Whether no blank line lies between the two offsets."""
        return bisect_right(self._starts, one) == bisect_right(self._starts, other)
