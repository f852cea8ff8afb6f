"""Whether a work has a page, as far as its entry tells.

Only numbers of one kind are compared, and where the entry does not say enough there is no answer.
"""

from functools import lru_cache
from typing import Literal

from refkit.library.entry import Entry
from refkit.library.pages import WHOLE_WORKS, is_open_ended
from refkit.numerals import Numeral, numerals
from refkit.records import Locator

# `inside` the page ranges of the work, `possible` as it is not beyond the last page of the whole, or `outside`.
PageVerdict = Literal["inside", "possible", "outside", "unknown"]


def page_verdict(entry: Entry, page: Numeral) -> PageVerdict:
    """Whether a work has a page, as far as its entry tells."""
    fields = entry.fields
    total = fields["pagetotal"] if "pagetotal" in fields else None
    return _verdict(entry.type, fields.get("pages", ""), total, page.kind, page.value)


@lru_cache(maxsize=1 << 14)  # each page is held against the same few works several times
def _verdict(entry_type: str, pages: str, pagetotal: str | None, kind: str, value: int) -> PageVerdict:
    """The verdict of an entry of which no more is known."""
    fields = {"pages": pages} if pagetotal is None else {"pages": pages, "pagetotal": pagetotal}
    entry = Entry("", entry_type, 0, "", 0, 0, fields, {})
    ranges = ranges_of(entry, kind)
    if any(first > last for first, last in ranges):
        return "unknown"
    if ranges and not any(first <= value <= last for first, last in ranges):
        return "outside"
    total = entry.pagetotal if kind == "arabic" else None
    # pages = 113-138 beside pagetotal = 26: the total counts the article's own pages and says nothing of page 126.
    if total is None or (ranges and total < min(ranges)[0]):
        return "inside" if ranges else "unknown"
    if value > total:
        return "outside"
    return "inside" if ranges else "possible"


def locator_verdict(entry: Entry, locator: Locator) -> PageVerdict:
    """The same of all pages of a locator: outside where one of its ends is; unknown where it names no page."""
    ends = numerals(locator.first, locator.last) if locator.label in ("page", "folio") else None
    verdicts = {page_verdict(entry, end) for end in ends or ()}
    return "outside" if "outside" in verdicts else verdicts.pop() if len(verdicts) == 1 else "unknown"


def counts_pages(entry: Entry) -> bool:
    """Whether `pages` is a lone number in a whole work: `pages = {345}` is how many pages a book has."""
    if entry.type not in WHOLE_WORKS or len(entry.pages) != 1 or is_open(entry):
        return False
    ends = numerals(entry.pages[0].first, entry.pages[0].last)
    return ends is not None and ends[0] == ends[1] and ends[0].kind == "arabic"


def is_open(entry: Entry) -> bool:
    """Whether the last page of a work is not known: `10+`, `113 ff.`"""
    return is_open_ended(entry.fields.get("pages", ""))


def ranges_of(entry: Entry, kind: str) -> list[tuple[int, float]]:
    """The page ranges of one kind (`arabic`, `roman`), as numbers; one that is open has no last page: infinity."""
    if counts_pages(entry):
        return []
    found = [ends for each in entry.pages if (ends := numerals(each.first, each.last)) and ends[0].kind == kind]
    ranges: list[tuple[int, float]] = [(first.value, last.value) for first, last in found]
    if ranges and is_open(entry):
        ranges[-1] = (ranges[-1][0], float("inf"))
    return ranges
