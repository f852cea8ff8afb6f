"""Pages as evidence: does a work have the page that is cited?"""

from collections.abc import Sequence
from typing import Literal

from refkit.library.entry import Entry
from refkit.records import Locator

PageVerdict = Literal["inside", "outside", "unknown"]


def page_verdict(entry: Entry, locators: Sequence[Locator]) -> PageVerdict:
    """Whether the cited pages lie inside the work's page ranges, outside them or its extent, or cannot be told.

    Only arabic page numbers are compared: a preface counted in roman numerals is in no range.
    """
    pages = [int(loc.first) for loc in locators if loc.label == "page" and loc.first and loc.first.isdigit()]
    if not pages:
        return "unknown"
    if entry.pagetotal is not None and max(pages) > entry.pagetotal:
        return "outside"
    ranges = [(int(r.first), int(r.last)) for r in entry.pages if r.first.isdigit() and r.last.isdigit()]
    if not ranges:
        return "unknown"
    inside = all(any(first <= page <= last for first, last in ranges) for page in pages)
    return "inside" if inside else "outside"


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
