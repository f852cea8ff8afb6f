"""Reads the `pages` of an entry as page ranges, finds out how many pages a work has, and whether a page is among them.

Only numbers of one kind are compared, and where the entry does not say enough there is no answer.
"""

import re
from collections.abc import Mapping
from typing import Literal

from refkit.library.entry import Entry, PageRange
from refkit.numerals import ROMAN, Numeral, numerals
from refkit.records import Locator

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
_WHOLE_WORKS = frozenset(
    "book mvbook booklet thesis phdthesis mastersthesis report techreport collection mvcollection proceedings "
    "mvproceedings manual reference mvreference".split()
)

# `inside` the page ranges of the work, `possible` as it is not beyond the last page of the whole, or `outside`.
PageVerdict = Literal["inside", "possible", "outside", "unknown"]


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
    if found is None and entry_type in _WHOLE_WORKS:
        found = _TOTAL.fullmatch(fields.get("pages", "").strip())
    return int(found["total"]) if found else None


def page_verdict(entry: Entry, page: Numeral) -> PageVerdict:
    """Whether a work has a page, as far as its entry tells."""
    ranges = _ranges(entry, page.kind)
    if any(first > last for first, last in ranges):
        return "unknown"
    if ranges and not any(first <= page.value <= last for first, last in ranges):
        return "outside"
    total = entry.pagetotal if page.kind == "arabic" else None
    # pages = 113-138 beside pagetotal = 26: the total counts the article's own pages and says nothing of page 126.
    if total is None or (ranges and total < min(ranges)[0]):
        return "inside" if ranges else "unknown"
    if page.value > total:
        return "outside"
    return "inside" if ranges else "possible"


def locator_verdict(entry: Entry, locator: Locator) -> PageVerdict:
    """The same of all pages of a locator: outside where one of its ends is; unknown where it names no page."""
    ends = numerals(locator.first, locator.last) if locator.label in ("page", "folio") else None
    verdicts = {page_verdict(entry, end) for end in ends or ()}
    return "outside" if "outside" in verdicts else verdicts.pop() if len(verdicts) == 1 else "unknown"


def counts_pages(entry: Entry) -> bool:
    """Whether `pages` is a lone number in a whole work: `pages = {345}` is how many pages a book has."""
    if entry.type not in _WHOLE_WORKS or len(entry.pages) != 1 or is_open(entry):
        return False
    ends = numerals(entry.pages[0].first, entry.pages[0].last)
    return ends is not None and ends[0] == ends[1] and ends[0].kind == "arabic"


def is_open(entry: Entry) -> bool:
    """Whether the last page of a work is not known: `10+`, `113 ff.`"""
    return any(_OPEN_END.search(part.strip()) for part in _SEPARATOR.split(entry.fields.get("pages", "")))


def _ranges(entry: Entry, kind: str) -> list[tuple[int, float]]:
    """The page ranges of one kind, as numbers."""
    if counts_pages(entry):
        return []
    found = [ends for each in entry.pages if (ends := numerals(each.first, each.last)) and ends[0].kind == kind]
    ranges: list[tuple[int, float]] = [(first.value, last.value) for first, last in found]
    if ranges and is_open(entry):
        ranges[-1] = (ranges[-1][0], float("inf"))
    return ranges


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
