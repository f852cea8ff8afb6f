"""Pages as evidence: does a work have the page that is cited?"""

from collections.abc import Sequence
from typing import Literal

from refkit.library.entry import Entry
from refkit.records import Locator

_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000}

PageVerdict = Literal["inside", "outside", "unknown"]


def page_verdict(entry: Entry, locators: Sequence[Locator]) -> PageVerdict:
    """Whether the cited pages lie inside the work's page ranges, outside them or its extent, or cannot be told.

    Arabic pages are compared with arabic ranges and roman with roman: a preface may have both.
    """
    verdicts = {_verdict(entry, locators, roman=False), _verdict(entry, locators, roman=True)}
    return "outside" if "outside" in verdicts else "inside" if "inside" in verdicts else "unknown"


def _verdict(entry: Entry, locators: Sequence[Locator], roman: bool) -> PageVerdict:
    pages = [page for loc in locators if loc.label == "page" if (page := _number(loc.first or "", roman)) is not None]
    if not pages:
        return "unknown"
    if not roman and entry.pagetotal is not None and max(pages) > entry.pagetotal:
        return "outside"
    ranges = [(_number(r.first, roman), _number(r.last, roman)) for r in entry.pages]
    known = [(first, last) for first, last in ranges if first is not None and last is not None]
    if known and entry.fields.get("pages", "").rstrip(" .").endswith(("+", "ff")):
        known[-1] = (known[-1][0], max(pages))  # "10+": where it ends is not said
    if not known:
        return "outside" if roman and entry.pages and entry.type == "article" else "unknown"
    inside = all(any(first <= page <= last for first, last in known) for page in pages)
    return "inside" if inside else "outside"


def _number(page: str, roman: bool) -> int | None:
    if not roman:
        return int(page) if page.isdigit() else None
    return roman_value(page.lower()) if page and not page.isdigit() else None


def roman_value(numeral: str) -> int | None:
    """The value of a lower-case roman numeral, None for other words: xii → 12."""
    if not numeral or set(numeral) - _ROMAN.keys():
        return None
    values = [_ROMAN[sign] for sign in numeral]
    return sum(-value if value < max(values[place:]) else value for place, value in enumerate(values))


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
