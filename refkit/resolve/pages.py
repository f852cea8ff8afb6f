"""Pages as evidence: does a work have the pages that are cited, and which of several works do they leave?"""

from collections.abc import Sequence
from typing import Literal

from refkit.library.entry import Entry
from refkit.library.page_verdicts import locator_verdict
from refkit.records import Locator

PageVerdict = Literal["inside", "outside", "unknown"]


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
