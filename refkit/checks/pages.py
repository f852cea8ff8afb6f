"""What a work's pages are in words, and whether the page of an item is rather a year."""

from refkit.library.entry import Entry
from refkit.library.page_verdicts import counts_pages, is_open, locator_verdict
from refkit.numerals import is_year
from refkit.records import CiteItem, Locator


def extent_of(entry: Entry) -> str:
    """The pages that an entry gives its work, for a message: `pages 113-138`, `320 pages`."""
    total = entry.pagetotal
    in_all = "" if total is None else f"{total} pages"
    if not entry.pages or counts_pages(entry):
        return in_all
    ranges = ", ".join(each.first if each.first == each.last else f"{each.first}-{each.last}" for each in entry.pages)
    stretch = f"pages {entry.fields.get('pages', '') if is_open(entry) else ranges}"
    return f"{stretch} and {in_all}" if in_all else stretch


def may_be_year(locator: Locator, item: CiteItem) -> bool:
    """Whether the only locator of an item is a page that looks like a year: `The Call of Cthulhu (1928)`."""
    number = locator.raw.strip()
    alone = locator.label == "page" and item.locators == (locator,) and number == locator.first == locator.last
    return alone and is_year(number)


def is_year_of_work(locator: Locator, item: CiteItem, entry: Entry) -> bool:
    """Whether a page is the work's year and may well be meant so: `(Zhukov 2003)` for a book of 2003."""
    if not may_be_year(locator, item) or locator.first != entry.year:
        return False
    return locator_verdict(entry, locator) in ("outside", "unknown")
