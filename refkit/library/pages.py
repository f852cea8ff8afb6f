"""Reads the `pages` of an entry as page ranges, and finds out how many pages a work has."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from refkit.numerals import ROMAN

# A page has a digit or is a roman numeral: 113, S11, e123, 86r, 12:30, b.8v, xii.
_PAGE = rf"(?:[^\W\d]{{0,8}}[.:*]?\d[\w.:*]{{0,24}}(?<![.:*])|(?=[ivxlcdm]){ROMAN}\b)"
_STRETCH = re.compile(
    rf"""
    (?:(?:pages?|pgs?|pp?|s|fols?|ff?|bl)\b\.?)?\s*         # "pp. 12-15"
    (?P<first>{_PAGE})
    (?:\s*[-\u2010-\u2015\u2212]+\s*(?P<last>{_PAGE}))?
    """,
    re.VERBOSE | re.IGNORECASE,
)
_OPEN_END = re.compile(r"(?<=\d)\s*(?:\+|ff?\.?)$")  # "10+", "113 ff.": the last page is not known
_SEPARATOR = re.compile(r"[,;&]|\b(?:and|und|et|y)\b")
_BRACKETED = re.compile(r"\[([^\]\[]*)\]")  # "1--133 [Section: Literature]", "[iii]"
_NUMBERED = re.compile(r"(?P<head>.*?)(?P<digits>\d+)", re.DOTALL)  # S11, 12:30
# "635", "635 p.", "pp. 635", "xii, 345 pp.", "xii+345"
_TOTAL = re.compile(
    r"(?:pp?\.\s*)?(?:[ivxlc]+\s*[,+]\s*)?(?P<total>[0-9]{1,6})\s*(?:pages|seiten|(?:pp?|pgs|s)\b\.?)?", re.IGNORECASE
)
# In these a lone number in `pages` counts the pages of the whole.
WHOLE_WORKS = frozenset(
    "book mvbook booklet thesis phdthesis mastersthesis report techreport collection mvcollection proceedings "
    "mvproceedings manual reference mvreference".split()
)


@dataclass(frozen=True, slots=True)
class PageRange:
    """Pages from `first` to `last`, both included, as written in full: 113-38 is 113 and 138, xii-xv xii and xv."""

    first: str
    last: str


@lru_cache(maxsize=1 << 14)
def read_pages(value: str) -> tuple[PageRange, ...]:
    """The page ranges of a value, in order: `1, 113-38` is 1 to 1 and 113 to 138.  What cannot be read is left out.

    pages   = stretch ((","|";"|"and") stretch)*
    stretch = "pp."? page (dash page)? "+"?
    """
    text = _BRACKETED.sub(lambda found: "" if " " in found[1] else found[1], value)
    found = (_STRETCH.fullmatch(_OPEN_END.sub("", part.strip())) for part in _SEPARATOR.split(text))
    ranges = (_page_range(stretch["first"], stretch["last"] or stretch["first"]) for stretch in found if stretch)
    return tuple(each for each in ranges if each is not None)


def pagetotal(entry_type: str, fields: Mapping[str, str]) -> int | None:
    """How many pages a work has: `pagetotal`, else the lone number in the `pages` of a whole work, else None."""
    found = _TOTAL.fullmatch(fields.get("pagetotal", "").strip())
    if found is None and entry_type in WHOLE_WORKS:
        found = _TOTAL.fullmatch(fields.get("pages", "").strip())
    return int(found["total"]) if found else None


def is_open_ended(value: str) -> bool:
    """Whether the last page that a value names is not known: `10+`, `113 ff.`"""
    return any(_OPEN_END.search(part.strip()) for part in _SEPARATOR.split(value))


def _page_range(first: str, last: str) -> PageRange | None:
    """A range with its last page in full, None where it runs backwards."""
    start, end = _NUMBERED.fullmatch(first), _NUMBERED.fullmatch(last)
    if start is None or end is None or (end["head"] and end["head"] != start["head"]):
        return PageRange(first, last)  # letters at the end or roman numerals, which nobody shortens
    digits = end["digits"]
    # "113-38": the last page drops the digits it shares with the first; "S11-20" drops the letter.
    digits = start["digits"][: max(0, len(start["digits"]) - len(digits))] + digits
    return PageRange(first, start["head"] + digits) if _not_before(digits, start["digits"]) else None


def _not_before(digits: str, others: str) -> bool:
    """Whether a number is not less than another, compared as text: a number may be longer than Python converts."""
    one, other = digits.lstrip("0"), others.lstrip("0")
    return (len(one), one) >= (len(other), other)
