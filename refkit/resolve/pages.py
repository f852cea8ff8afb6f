"""Pages as evidence: does a work have the pages that are cited, and which of several works do they leave?"""

import re
from collections.abc import Sequence
from typing import Literal

from refkit.library.entry import Entry
from refkit.library.page_verdicts import is_open, locator_verdict
from refkit.records import Locator

PageVerdict = Literal["inside", "outside", "unknown"]


_FOUR_DIGITS = re.compile("[0-9]{4}")
# In a library with more works it takes longer to look than to weigh.
_MOST_LOOKED_THROUGH = 5_000


def with_pages_like_years(entries: Sequence[Entry]) -> Sequence[Entry] | None:
    """The works that may have pages from 1000 on inside their page ranges; None where the works are too many to look."""
    if len(entries) > _MOST_LOOKED_THROUGH:
        return None
    works = (entries[number] for number in range(len(entries)))
    return [work for work in works if _FOUR_DIGITS.search(work.fields.get("pages", "")) or is_open(work)]


def page_verdict(entry: Entry, locators: Sequence[Locator]) -> PageVerdict:
    """Whether the cited pages lie inside the work's page ranges, outside them or its extent, or cannot be told.

    A page that is merely not beyond the end of a book speaks for no book: nearly all books have it.
    """
    verdicts = {locator_verdict(entry, locator) for locator in locators}
    return "outside" if "outside" in verdicts else "inside" if "inside" in verdicts else "unknown"


def by_pages(entries: dict[int, Entry], locators: Sequence[Locator]) -> tuple[list[int], str]:
    """The entries that the cited pages leave, and the evidence in words; all of them where pages tell nothing.

    A page inside exactly one work's range speaks for it; works that cannot have the page drop out.
    """
    verdicts = {number: page_verdict(entry, locators) for number, entry in entries.items()}
    inside = [number for number, verdict in verdicts.items() if verdict == "inside"]
    if len(inside) == 1:
        return inside, "the page lies in its pages alone"
    possible = [number for number, verdict in verdicts.items() if verdict != "outside"]
    if inside:
        return inside, ""
    if possible and len(possible) < len(verdicts):
        return possible, "the page lies outside the others"
    return list(verdicts), ""
