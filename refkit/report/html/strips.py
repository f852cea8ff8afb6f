"""Draws the cited pages of a work against the pages that it has."""

from collections.abc import Iterable, Sequence

from refkit.library.entry import Entry
from refkit.library.page_verdicts import page_verdict, ranges_of
from refkit.numerals import Numeral, numerals
from refkit.records import Locator
from refkit.report.html.model import Bar, Strip

WIDTH = 1000
_LEAST = 6  # so that a single page of a thick book can be seen
_KIND = "arabic"  # roman numerals are counted in a row of their own, which is not drawn


def strip_of(entry: Entry, locators: Iterable[Locator]) -> Strip | None:
    """The strip of a work; None where its pages are not known, or no page of it is cited."""
    ranges = [(int(first), last) for first, last in _ranges(entry) if first <= last]
    hits = [ends for locator in locators if (ends := _pages(locator)) is not None]
    if not ranges or not hits:
        return None
    low = min(*(first for first, _ in ranges), *(first.value for first, _ in hits))
    high = max(max(first for first, _ in ranges), max(max(first.value, last.value) for first, last in hits))
    high = max([high, *(int(last) for _, last in ranges if last != float("inf"))])
    scale = _Scale(low, high)
    has = tuple(scale.bar(first, high if last == float("inf") else int(last)) for first, last in ranges)
    return Strip(low, high, has, _hits(entry, hits, scale))


def _hits(entry: Entry, hits: Sequence[tuple[Numeral, Numeral]], scale: "_Scale") -> tuple[Bar, ...]:
    """The cited pages, each stretch once, in order."""
    found = {
        scale.bar(first.value, last.value, "outside" in (page_verdict(entry, first), page_verdict(entry, last)))
        for first, last in hits
    }
    return tuple(sorted(found, key=lambda bar: (bar.start, bar.width)))


class _Scale:
    """Where a page stands between 0 and WIDTH."""

    def __init__(self, low: int, high: int) -> None:
        self._low, self._pages = low, high - low + 1

    def bar(self, first: int, last: int, is_outside: bool = False) -> Bar:
        """The stretch from one page to another, both included."""
        start = (first - self._low) * WIDTH // self._pages
        end = (max(first, last) + 1 - self._low) * WIDTH // self._pages
        width = max(end - start, _LEAST)
        return Bar(min(start, WIDTH - width), width, is_outside)


def _ranges(entry: Entry) -> list[tuple[int, float]]:
    """The pages that a work has: its ranges, else from the first to the last of a book."""
    if ranges := ranges_of(entry, _KIND):
        return ranges
    return [(1, entry.pagetotal)] if entry.pagetotal else []


def _pages(locator: Locator) -> tuple[Numeral, Numeral] | None:
    """The first and last page of a locator, None where it names none in arabic numbers."""
    ends = numerals(locator.first, locator.last) if locator.label == "page" else None
    return ends if ends and ends[0].kind == _KIND else None
