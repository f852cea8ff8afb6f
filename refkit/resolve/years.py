"""Does the year of a citation agree with a work's: the same, unknown on one side, nearly the same, another?

A work may carry several years: those of a range, and that of the original (`origdate`), by which old works are cited.
"""

import re
from functools import lru_cache
from typing import Literal

from refkit.library.entry import Entry
from refkit.records import Issued

Agreement = Literal["same", "unknown", "near", "other"]

_YEAR = re.compile(r"(?<!\d)(?P<year>1[0-9]{3}|20[0-9]{2})(?P<suffix>[a-z]?)(?![\w])")
_BOOKS = frozenset("book mvbook collection mvcollection booklet inbook".split())
_FIELDS = ("year", "date", "origdate", "origyear", "eventdate")
# A year this far off is the same work's all the same: a preprint, a delay of the printer, a second printing.
_NEAR = 2
_LETTERS_OF_NO_DATE = 3
# biblatex counts in `extradate`: 1 is printed as "a".
_NUMBER_OF_LETTER = re.compile("[1-9]|1[0-9]|2[0-6]")


def agreement(entry: Entry, issued: Issued) -> Agreement:
    """How the year of a citation agrees with that of a work; its a/b suffix is not heeded."""
    written, own = years_written(issued), years_of(entry)
    if not own:
        return "unknown" if written else "same"
    if not written:
        return "other" if _says_no_date(issued) else "unknown"
    if written & own:
        return "same"
    return "near" if any(_is_near(one, other) for one in written for other in own) else "other"


def is_later_printing(entry: Entry, issued: Issued) -> bool:
    """Whether a book may be cited by the year of a translation or a new edition that the library does not know."""
    own, written = years_of(entry), years_written(issued)
    return entry.type in _BOOKS and bool(own) and bool(written) and max(written) > max(own)


def is_digit_off(entry: Entry, issued: Issued) -> bool:
    """Whether the year of a citation is a work's but for one digit, as 2014 for 2004: a slip, or another work's year."""
    pairs = ((one, other) for one in years_written(issued) for other in years_of(entry))
    return any(sum(digit != own for digit, own in zip(one, other, strict=True)) == 1 for one, other in pairs)


def is_another_printing(entry: Entry, issued: Issued | None) -> bool:
    """Whether the year of a citation is that of a delay, a slip or a later printing of the work."""
    return issued is not None and (agreement(entry, issued) == "near" or is_later_printing(entry, issued))


def years_of(entry: Entry) -> frozenset[str]:
    """The years that an entry says it is of, four digits each."""
    fields = entry.fields
    return _years_in(entry.year, *(fields[field] for field in _FIELDS if field in fields))


def suffix_of(entry: Entry) -> str:
    """The letter that the library itself gives a year, as in `2004a`; empty where there is none."""
    for field in ("year", "date"):
        if (found := _YEAR.search(entry.fields.get(field, ""))) and found["suffix"]:
            return found["suffix"]
    extra = entry.fields.get("extradate", "").strip()
    return chr(ord("a") + int(extra) - 1) if _NUMBER_OF_LETTER.fullmatch(extra) else extra


def years_written(issued: Issued) -> frozenset[str]:
    """The years of a citation: `1867/1990` has two, `b` in `2004a, b` that of the one before, `n.d.` none."""
    return _years_in("", issued.raw) or _years_in(issued.year)


@lru_cache(maxsize=1 << 12)  # a draft names the same few hundred years again and again
def _years_in(*texts: str) -> frozenset[str]:
    return frozenset(year["year"] for text in texts for year in _YEAR.finditer(text))


def _says_no_date(issued: Issued) -> bool:
    """`n.d.`, `s/d`, `19--`, as against `forthcoming`, which may have come out since."""
    return sum(map(str.isalpha, issued.raw)) <= _LETTERS_OF_NO_DATE


def _is_near(one: str, other: str) -> bool:
    """Whether two years are a slip apart: a year or two, or two digits in the other order."""
    return abs(int(one) - int(other)) <= _NEAR or _are_transposed(one, other)


def _are_transposed(one: str, other: str) -> bool:
    differ = [place for place in range(len(one)) if one[place] != other[place]]
    if len(differ) != 2 or differ[1] - differ[0] != 1:
        return False
    first, second = differ
    return one[first] == other[second] and one[second] == other[first]
