"""Writes dates in English: the months of each manual, ranges, and what is not certain."""

from collections.abc import Callable, Sequence

from refkit.library.dates import Bound, Moment
from refkit.styles.pages import Shorten, in_full
from refkit.styles.reference import ReferenceDate

FULL_MONTHS = "January February March April May June July August September October November December".split()
# MLA 9, appendix 1.
SHORT_MONTHS = "Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.".split()
_SEASONS = {"spring": "Spring", "summer": "Summer", "autumn": "Autumn", "winter": "Winter"}

# How one day, month or year is written.
Write = Callable[[Moment], str]


def written_date(date: ReferenceDate, write: Write, shorten: Shorten = in_full) -> str:
    """A date or a range of dates; the words of the library where it has no date; empty where it has neither.

    `shorten` writes the second year of two.
    """
    if date.range is None or date.literal:
        return date.literal
    start, end = date.range.start, date.range.end
    if not date.range.is_range:
        return _bound(start, write)
    if isinstance(start, Moment) and isinstance(end, Moment) and start.year == end.year:
        return _within_a_year(start, end, write)
    first, last = _bound(start, write), _bound(end, write)
    return f"{first}–{shorten(first, last) if first.isdecimal() and last.isdecimal() else last}"


def in_century(first: str, last: str) -> str:
    """The second year of a range without the century that both share: `1995–98`, `1898–1901` (MLA 9, 2.139)."""
    return last[-2:] if len(first) == len(last) and first[:-2] == last[:-2] else last


def _within_a_year(start: Moment, end: Moment, write: Write) -> str:
    """`May–June 2002`, `1–3 May 2002`, `May 1–3, 2002`: what both have before or behind is written once."""
    if write(start) == write(end):  # only the year of `2002-05/2002-06`
        return write(start)
    first, last = write(start).split(" "), write(end).split(" ")
    most = min(len(first), len(last)) - 1
    head = 0
    while head < most and first[head] == last[head]:
        head += 1
    tail = 0
    while tail < most - head and first[-1 - tail] == last[-1 - tail]:
        tail += 1
    middle = " ".join(first[head : len(first) - tail]).rstrip(",")
    shared = first[len(first) - tail :]
    return " ".join([*first[:head], f"{middle}–{' '.join(last[head : len(last) - tail])}", *shared])


def _bound(bound: Bound, write: Write) -> str:
    return write(bound) if isinstance(bound, Moment) else ""


def year_of(moment: Moment) -> str:
    """A year: `2002`, `44 BCE`."""
    return str(moment.year) if moment.year > 0 else f"{1 - moment.year} BCE"


def month_of(moment: Moment, months: Sequence[str]) -> str:
    """A month or season, empty where there is neither."""
    if moment.season:
        return _SEASONS[moment.season]
    return months[moment.month - 1] if moment.month else ""


def day_first(moment: Moment, months: Sequence[str]) -> str:
    """`5 Nov. 2002`, `Nov. 2002`, `spring 2002`, `2002`; seasons are small (MLA 9, 5.76)."""
    month = month_of(moment, months)
    parts = (str(moment.day or ""), month.lower() if moment.season else month, year_of(moment))
    return " ".join(filter(None, parts))


def month_first(moment: Moment, months: Sequence[str]) -> str:
    """`November 5, 2002`, `November 2002`, `Spring 2002`, `2002`."""
    month = month_of(moment, months)
    if moment.day:
        return f"{month} {moment.day}, {year_of(moment)}"
    return " ".join(filter(None, (month, year_of(moment))))
