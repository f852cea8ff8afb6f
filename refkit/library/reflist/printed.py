"""The words of an item on one line, as they are printed, and where in the file each of their characters stands."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

# Emphasis that is no markup: "*Inoy Stalin*" and "_Inoy Stalin_" in plain text, "*Inoy Stalin *" in Markdown
_TYPED = re.compile(r"(?<![\w*_])(\*{1,2}|_(?=\S))\s?([^*_]{1,300}?)\s?(?:(?<=\s)(?=\*)|(?<=\S))\1(?![\w*_])")
_INVISIBLE = frozenset("\u2060\u200b\u200c\u200d\ufeff\u00ad")
_OPENERS = {"“": "”", "„": "“”", "«": "»", "»": "«", '"': '"', "‘": "’", "‹": "›", "”": "”"}
_OPENER = re.compile(rf"[{''.join(_OPENERS)}](?<= .)(?:(?<=«)|(?=\S))")


@dataclass(frozen=True, slots=True)
class Printed:
    """Words on one line.  `offsets` has the place of each character in the file, `italics` stretches of the line."""

    text: str
    offsets: Sequence[int]
    italics: tuple[tuple[int, int], ...]

    def place(self, start: int, end: int) -> tuple[int, int]:
        """The stretch of the file for a stretch of the line that is not empty."""
        return self.offsets[start], self.offsets[end - 1] + 1

    def italic_at(self, start: int) -> tuple[int, int] | None:
        """The italics that begin at a place or hold it, with those that go on behind a word in roman type."""
        at = next((n for n, (first, last) in enumerate(self.italics) if first <= start < last), None)
        if at is None:
            return None
        end = self.italics[at][1]
        for first, last in self.italics[at + 1 :]:
            # "The *Call of* Cthulhu *as*": a title inside a title is printed upright
            if first - end > _LONGEST_UPRIGHT or any(sign in self.text[end:first] for sign in ".,;:()"):
                break
            end = last
        return start, end

    def next_italic(self, start: int) -> tuple[int, int] | None:
        """The first italics that begin at a place or behind it, whole."""
        found = next((first for first, _ in self.italics if first >= start), None)
        return None if found is None else self.italic_at(found)


_LONGEST_UPRIGHT = 60


def printed(text: str, start: int, italics: Sequence[tuple[int, int]]) -> Printed:
    """The words of a stretch of a file that begins at `start`; `italics` are stretches of the file, in order."""
    typed = list(_TYPED.finditer(text)) if "*" in text or "_" in text else []
    signs = {at for each in typed for at in (*range(each.start(), each.start(2)), *range(each.end(2), each.end()))}
    marked = sorted([*italics, *((start + each.start(2), start + each.end(2)) for each in typed)])
    letters: list[str] = []
    offsets: list[int] = []
    is_gap = False
    for at, sign in enumerate(text):
        if sign.isspace():
            is_gap = True
        elif sign not in _INVISIBLE and at not in signs and sign.isprintable():
            if is_gap and letters:
                letters.append(" ")
                offsets.append(start + at - 1)
            is_gap = False
            letters.append(sign)
            offsets.append(start + at)
    on_line = ((bisect_left(offsets, first), bisect_left(offsets, last)) for first, last in marked)
    return Printed("".join(letters), offsets, tuple((first, last) for first, last in on_line if first < last))


def end_of_quotation(text: str, start: int) -> int:
    """The offset behind the mark that closes the quotation which a mark at `start` opens; -1 where none does.

    “‘Such Was’: Language”: quotations may stand in one another.
    """
    closing = _OPENERS.get(text[start : start + 1], "")
    depth = 0
    for at in range(start + 1, len(text) if closing else 0):
        sign = text[at]
        if sign in closing and not text[at + 1 : at + 2].isalnum():
            if depth == 0 or closing == '"':
                return at + 1
            depth -= 1
        elif sign == text[start] and closing != '"':
            depth += 1
    return -1


def opens_quotation(text: str, at: int) -> bool:
    """Whether a quotation mark opens a title at a place."""
    sign = text[at : at + 1]
    return sign == "«" or (sign in _OPENERS and text[at + 1 : at + 2].strip() != "")


def quotations_behind_blanks(text: str, start: int) -> list[int]:
    """The places behind the first of a stretch at which a quotation mark opens a title, and a blank stands before it."""
    return [mark.start() for mark in _OPENER.finditer(text, start + 1)]
