"""Page numbers as numbers, and whether a work can have a page: arabic, roman, folios, pages with a letter.

Only numbers of one kind are compared, and where the library does not say enough there is no answer.
"""

import re
from dataclasses import dataclass

from refkit.library.entry import Entry, PageRange
from refkit.records import CiteItem, Locator

_ARABIC = re.compile(r"(?P<head>[A-Za-z]?)(?P<number>[0-9]{1,9})(?P<side>[rv]?)")  # 345, S12, 12r
_ROMAN = re.compile(r"(?=.)m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})", re.IGNORECASE)
_ROMAN_DIGITS = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000}
_OPEN_END = re.compile(r"\d\s*(?:\+|ff?\b)")  # "A1+", "113ff": the last page is not known
# In these a lone number in `pages` counts the pages of the book.
_WHOLE_BOOKS = frozenset(("book", "mvbook", "collection", "mvcollection", "manual", "thesis", "phdthesis", "report"))


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number and the row it is counted in: `arabic`, `roman`, `folio`, or the letter before it."""

    kind: str
    value: int


def numeral(text: str | None) -> Numeral | None:
    """The number that a page is: 345 → arabic 345, xii → roman 12, 12v → folio 25; None for anything else."""
    text = (text or "").strip()
    if found := _ARABIC.fullmatch(text):
        value = int(found["number"])
        if found["side"]:
            return None if found["head"] else Numeral("folio", 2 * value + (found["side"] == "v"))
        return Numeral(found["head"].lower() or "arabic", value)
    return Numeral("roman", _roman(text.lower())) if _ROMAN.fullmatch(text) else None


def ends_of(stretch: Locator | PageRange) -> tuple[Numeral, Numeral] | None:
    """The first and last number of a locator or page range where they can be compared, else None."""
    first, last = numeral(stretch.first), numeral(stretch.last)
    return (first, last) if first and last and first.kind == last.kind else None


def has_page(entry: Entry, page: Numeral) -> bool | None:
    """Whether a work has a page, None where its entry does not say."""
    ranges = _ranges(entry, page.kind)
    if any(first > last for first, last in ranges):
        return None
    total = _total(entry) if page.kind == "arabic" else None
    if ranges and not any(first <= page.value <= last for first, last in ranges):
        return False
    # pages = 113-138 beside pagetotal = 26: the total counts the article's own pages and says nothing of page 126.
    if total is None or (ranges and total < min(ranges)[0]):
        return True if ranges else None
    return page.value <= total


def extent_of(entry: Entry) -> str:
    """The pages that an entry gives its work, for a message: `pages 113-138`, `320 pages`."""
    total = _total(entry)
    in_all = "" if total is None else f"{total} pages"
    if not entry.pages or _counts_pages(entry):
        return in_all
    ranges = ", ".join(each.first if each.first == each.last else f"{each.first}-{each.last}" for each in entry.pages)
    stretch = f"pages {entry.fields.get('pages', '') if _is_open(entry) else ranges}"
    return f"{stretch} and {in_all}" if in_all else stretch


def may_be_year(locator: Locator, item: CiteItem) -> bool:
    """Whether the only locator of an item is a page that looks like a year: `The Call of Cthulhu (1928)`."""
    number = locator.raw.strip()
    alone = locator.label == "page" and item.locators == (locator,) and number == locator.first == locator.last
    return alone and len(number) == 4 and number.isdecimal() and "1000" <= number < "2100"


def is_year_of_work(locator: Locator, item: CiteItem, entry: Entry) -> bool:
    """Whether a page is the work's year and may well be meant so: `(Zhukov 2003)` for a book of 2003."""
    if not may_be_year(locator, item) or locator.first != entry.year:
        return False
    page = numeral(locator.first)
    return page is not None and has_page(entry, page) is not True


def _ranges(entry: Entry, kind: str) -> list[tuple[int, float]]:
    if _counts_pages(entry):
        return []
    found = [ends for stretch in entry.pages if (ends := ends_of(stretch)) and ends[0].kind == kind]
    ranges: list[tuple[int, float]] = [(first.value, last.value) for first, last in found]
    if ranges and _is_open(entry):
        ranges[-1] = (ranges[-1][0], float("inf"))
    return ranges


def _is_open(entry: Entry) -> bool:
    return _OPEN_END.search(entry.fields.get("pages", "")) is not None


def _total(entry: Entry) -> int | None:
    if entry.pagetotal is None and _counts_pages(entry):
        return int(entry.pages[0].first)
    return entry.pagetotal


def _counts_pages(entry: Entry) -> bool:
    """Whether `pages` is a lone number in a whole book: `pages = {345}` is how many it has."""
    if entry.type not in _WHOLE_BOOKS or len(entry.pages) != 1 or _is_open(entry):
        return False
    ends = ends_of(entry.pages[0])
    return ends is not None and ends[0] == ends[1] and ends[0].kind == "arabic"


def _roman(text: str) -> int:
    values = [_ROMAN_DIGITS[digit] for digit in text]
    following = [*values[1:], 0]
    return sum(-value if value < after else value for value, after in zip(values, following, strict=True))
