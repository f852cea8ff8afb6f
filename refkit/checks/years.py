"""Years of the draft and years of the library: how each is written, where the draft's stands, and whether it is a page
of the work."""

import re

from refkit.library.entry import Entry
from refkit.library.page_verdicts import page_verdict
from refkit.numerals import numeral
from refkit.records import CiteItem, Issued, Place

_DIGITS = re.compile(r"[0-9]{4}")
# "2004b" in the field of an entry
_WITH_LETTER = re.compile(r"\s*[0-9]{4}([a-z])\s*")


def draft_year(issued: Issued) -> str:
    """A date as the draft means it: `2004b` also where only `b` is written, `1867/1990` and `in press` as typed."""
    years = _DIGITS.findall(issued.raw)
    if issued.year and len(years) < 2:
        return issued.year + issued.suffix
    return " ".join(issued.raw.split())


def library_year(entry: Entry) -> str:
    """The year of an entry with its letter, and the first publication's beside it: `1990 (first 1867)`; or empty."""
    lettered = _WITH_LETTER.fullmatch(entry.fields.get("year", "") or entry.fields.get("date", ""))
    year = entry.year + (lettered[1] if lettered else "")
    first = _DIGITS.search(entry.fields.get("origdate", "") or entry.fields.get("origyear", ""))
    return f"{year} (first {first[0]})" if year and first and first[0] != entry.year else year


def place_of_year(item: CiteItem, path: str) -> Place:
    """Where the date of an item stands, the whole item where it cannot be found in it."""
    raw = item.issued.raw if item.issued else ""
    at = item.raw.rfind(raw) if raw else -1
    return Place(path, item.start, item.end) if at < 0 else Place(path, item.start + at, item.start + at + len(raw))


def is_page_of_work(item: CiteItem, entry: Entry) -> bool:
    """Whether the year that an item gives, and nothing else, is a page of the work and not its year."""
    issued = item.issued
    if issued is None or issued.date.count("-") or issued.suffix or issued.raw.strip() != issued.year:
        return False
    page = numeral(issued.year)
    if not entry.year or issued.year == entry.year or page is None:
        return False
    return page_verdict(entry, page) in ("inside", "possible")
