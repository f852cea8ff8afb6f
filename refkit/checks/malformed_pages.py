"""A `pages` field that names no pages, or pages that make no sense.

What it does
    Names ranges that run backwards (`362--358`; `113-38` is 113 to 138 and fine), ranges without a beginning or an
    end, two dashes in a row, commas that separate nothing, question marks in place of numbers, and words without any
    number.  Roman numerals, letters, folios, article numbers and words that say that there are no pages are fine.

Why it matters
    The pages are printed as they stand, and refkit cannot say whether a page that a draft cites is in the work.

Example
    ```bib bad
    @article{getty, author = {Getty, J. Arch}, title = {Excesses}, journal = {Russian Review}, year = {2002},
      pages = {138--113}}
    ```
    ```bib good
    @article{getty, author = {Getty, J. Arch}, title = {Excesses}, journal = {Russian Review}, year = {2002},
      pages = {113--138}}
    ```

How to settle it
    Look the pages up and correct the field.  Where the last page is not known, write `113+`.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from refkit.checks.context import LibraryContext
from refkit.checks.sound_works import is_own, sound_works
from refkit.checks.wording import shortened
from refkit.numerals import is_roman, numerals
from refkit.records import Finding, Severity

CODE = "BIB008"
NAME = "malformed-pages"
SEVERITY: Severity = "warning"
ON = True

_LONGEST = 300
_LONGEST_PART = 60
_LONGEST_SHOWN = 40

_DASH = "[-\u2010-\u2015\u2212]"
# "12--15", "S11-S20", "pp. 3-5", "12:1--12:30": what stands before the numbers must be one thing or only there once.
_RANGE = re.compile(rf"(?P<head>.*?)(?P<first>\d+)\s*(?P<dash>{_DASH}+)\s*(?P<other>.*?)(?P<last>\d+)")
_ROMAN_RANGE = re.compile(rf"(?P<first>[a-z]+)\s*{_DASH}+\s*(?P<last>[a-z]+)")
_TWO_DASHES = re.compile(rf"{_DASH}\s*{_DASH}")
_OPEN_LEFT = re.compile(rf"\s*{_DASH}\s*\d")  # "--15"
_OPEN_RIGHT = re.compile(rf"[^\W_]\s*{_DASH}\s*$")  # "12--"
_SEPARATOR = re.compile("[,;]")
_THOUSANDS = re.compile(r"(?<=\d),(?=\d{3}(?!\d))")  # "1,234--1,240"
_WORD = re.compile(r"[^\W\d_]{4,}")
# What people write where there are no pages, or not yet.
_WITHOUT_PAGES = re.compile(
    r"\b(?:pages?|pag|paginated|unpaginated|unpag|unnumbered|unpaged|in\s+press|forthcoming|to\s+appear|erscheinen|"
    r"druck|online|available|passim|throughout|whole|entire|cover|front|frontispiece|back|appendix|abstract|"
    r"supplement|insert|plates?|index|preface|introduction|seiten?|ohne)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Problem:
    """What is wrong with the pages, in words, and what to do about it."""

    message: str
    help: str


def check_library(context: LibraryContext) -> Iterator[Finding]:
    """One finding for each field that makes no sense."""
    for number, entry in sound_works(context):
        problem = _problem(entry.fields["pages"]) if "pages" in entry.fields else None
        if problem is not None and is_own(context, number, "pages"):
            place = context.value_of(number, "pages")
            where = (place.path, place.start, place.end)
            yield Finding(CODE, NAME, SEVERITY, problem.message, *where, problem.help, entry.key or None)


@lru_cache(maxsize=1 << 12)
def _problem(value: str) -> _Problem | None:
    """What is wrong with a value, None where nothing is."""
    value = value.strip()
    if not value or len(value) > _LONGEST:
        return None
    shown = shortened(value, _LONGEST_SHOWN)
    if "??" in value or value == "?":
        return _Problem(f"the pages {shown} are still to be filled in", "look them up, or delete the field")
    without_number = not any(map(str.isdigit, value)) and _is_prose(value)
    if without_number or not any(map(str.isalnum, value)):
        return _Problem(f'"{shown}" names no pages', "give the pages, or move the words to the field they belong to")
    return _problem_of_parts(value, shown)


def _problem_of_parts(value: str, shown: str) -> _Problem | None:
    """The same of a value that holds pages."""
    parts = _SEPARATOR.split(value)
    if not all(part.strip() for part in parts):
        return _Problem(f"a comma or semicolon in the pages {shown} separates nothing", "delete it, or add the page")
    if _TWO_DASHES.search(value):
        return _Problem(f"the pages {shown} have two dashes in a row", "write 12--15 in BibTeX, or one dash")
    if any(map(_OPEN_LEFT.match, parts)):
        return _Problem(f"a range in the pages {shown} has no first page", "add the first page, or delete the dash")
    if any(map(_OPEN_RIGHT.search, parts)):
        return _Problem(
            f"a range in the pages {shown} has no last page", "add the last page; write 12+ where it is not known"
        )
    # "1,234-1,240" is one range of pages in the thousands, or three pages: wrong only if it is wrong in both readings.
    readings = (parts, _SEPARATOR.split(_THOUSANDS.sub("", value)))
    if all(any(map(_is_reversed, reading)) for reading in readings):
        return _Problem(f"the pages {shown} run backwards", "check both numbers in the work")
    return None


def _is_prose(value: str) -> bool:
    """Whether a value without digits holds a word that can be no page: `Oxford`, not `xii`, `AA.iiir` or `in press`."""
    words = [word for word in _WORD.findall(value) if not is_roman(word.lower().rstrip("rv"))]
    return bool(words) and _WITHOUT_PAGES.search(value) is None


def _is_reversed(part: str) -> bool:
    """Whether a range ends before it begins, also if the last number drops the digits that it shares."""
    part = part.strip()
    if len(part) > _LONGEST_PART:
        return False
    if found := _ROMAN_RANGE.fullmatch(part.lower()):
        ends = numerals(found["first"], found["last"])
        is_letters = len(found["first"]) == len(found["last"]) == 1  # "D--C" are letters, not 500 and 100
        return ends is not None and not is_letters and ends[0].value > ends[1].value
    found = _RANGE.fullmatch(part)
    if found is None or found["other"] not in ("", found["head"]):
        return False
    first, last = found["first"], found["last"]
    # "12-3" with a hyphen may be page 3 of chapter 12.
    if len(last) < len(first) and len(last) <= 2 and found["dash"] == "-":
        return False
    return int(first) > int(first[: max(0, len(first) - len(last))] + last)
