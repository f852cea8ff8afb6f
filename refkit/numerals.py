"""Numbers as people write them: arabic, roman, folios, numbers with a letter before them, years.

Only numbers that are counted in one row can be compared: page xii stands neither before nor behind page 10.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

# A roman numeral up to 4999, or nothing at all: who uses the pattern sees to it that something stands there.
ROMAN = r"m{0,4}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})"
_ROMAN = re.compile(ROMAN)
_DIGITS = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000}
# From here on what looks like a roman numeral is rather a word: mix, mild.
_WORDS_FROM = 400
_ARABIC = re.compile(r"(?P<head>[A-Za-z]?)(?P<number>[0-9]{1,9})(?P<side>[rv]?)")  # 345, S12, 12r


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number and the row it is counted in: `arabic`, `roman`, `folio`, or the letter before it."""

    kind: str
    value: int


@lru_cache(maxsize=1 << 12)  # the pages of a library and of a draft are compared again and again
def numeral(text: str | None) -> Numeral | None:
    """The number that a page is: 345 → arabic 345, xii → roman 12, 12v → folio 25; None for anything else."""
    text = (text or "").strip()
    if found := _ARABIC.fullmatch(text):
        value = int(found["number"])
        if found["side"]:
            return None if found["head"] else Numeral("folio", 2 * value + (found["side"] == "v"))
        return Numeral(found["head"].lower() or "arabic", value)
    roman = roman_value(text.lower())
    return None if roman is None else Numeral("roman", roman)


def numerals(first: str | None, last: str | None) -> tuple[Numeral, Numeral] | None:
    """The two ends of a range where they can be compared, else None."""
    start, end = numeral(first), numeral(last)
    return (start, end) if start and end and start.kind == end.kind else None


def roman_value(word: str) -> int | None:
    """The value of a lower-case roman numeral, None for other words: xii → 12."""
    if not word or _ROMAN.fullmatch(word) is None:
        return None
    values = [_DIGITS[digit] for digit in word]
    following = [*values[1:], 0]
    return sum(-value if value < after else value for value, after in zip(values, following, strict=True))


@lru_cache(maxsize=1 << 12)
def is_roman(word: str) -> bool:
    """Whether a word is a lower-case roman numeral below 400: `xii`; higher ones are words, such as `mix`."""
    value = roman_value(word)
    return value is not None and value < _WORDS_FROM


def is_year(number: str) -> bool:
    """Whether a number may be a year: four digits from 1000 to 2099."""
    return len(number) == 4 and number.isdigit() and "1000" <= number < "2100"
