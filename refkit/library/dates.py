"""Reads the dates of a work: its year however it is written, and in full the dates that biblatex understands.

Such a date is `1999-05-03`, `1999/2001`, `1999/..`, `1850~`, `199X`, `2004-21` (spring) or `-0044`, as ISO 8601-2
has them at its level 1.
"""

import calendar
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date as Day
from functools import cache
from typing import Literal

from refkit.library.fold import fold

# "1999", "c1850", "1999a", "Nov-1999"; no part of a longer number, and not "-0044", a year before our era.
_YEAR = re.compile(r"(?:(?<![\d-])|(?<=\w-))[0-9]{4}(?!\d)")
_BRACKETED = re.compile(r"\[[^\]\[]*\]|\([^)(]*\)")
_YEARS = re.compile(r"(?P<first>[0-9]{4})\s*(?:-{1,3}|[/\u2013\u2014])\s*(?P<last>[0-9]{4})")  # "1995--1996"

_NO_YEAR = re.compile(r"0+")  # what some programs write where they know of no year
# None in "c. 20003" and "1999a".
_WORD = re.compile(r"(?<![^\W\d_])(?!c(?:a|irca)?(?![^\W\d_]))[^\W\d_]{2}", re.IGNORECASE)
_TOO_LONG = re.compile(r"\d{5,12}")
# 199 and 201 have lost a digit: 199x, 201x.  850 may be a year of Alcuin's, "c. 180" one of Galen's.
_CUT_SHORT = re.compile(r"(?:1[5-9]|20)[0-9][a-z]?")

_FORM = "not a date of the form YYYY-MM-DD"
_TWO_DIGITS_WANTED = re.compile(r"\d{4}-\d{1,2}(?:-\d{1,2})?")  # 1995-1-04
_MOMENT = re.compile(
    r"""
    (?: [Yy](?P<long>-?\d{1,100}) (?:E(?P<zeros>\d{1,2}))?        # Y-17000002, Y17E7
      | (?P<decade>\d\d\dX) | (?P<century>\d\dXX)               # 199X, 19XX
      | (?P<year>-?\d{4})                                       # 1999, -0044
        (?:-(?:(?P<unspecified>XX(?:-XX)?)                      # 1999-XX, 1999-XX-XX
             | (?P<month>\d\d)
               (?:-(?:(?P<unspecified_day>XX) | (?P<day>\d\d)
                 (?:T\d\d(?::\d\d){0,2}(?:\.\d+)?(?:Z|[+-]\d\d(?::?\d\d)?)?)?    # T12:30:00Z
               ))?
          ))?
    )
    (?P<doubt>[?~%])?
    """,
    re.VERBOSE,
)

Season = Literal["spring", "summer", "autumn", "winter"]
_SEASONS: Mapping[int, Season] = {21: "spring", 22: "summer", 23: "autumn", 24: "winter"}
# The end of a date that its writer did not know: 199X, 19XX, 1999-XX or 1999-05-XX, 1999-XX-XX.
Unspecified = Literal["", "X", "XX", "-XX", "-XX-XX"]


@dataclass(frozen=True, slots=True)
class Moment:
    """A day, or the month, season or year that is all its writer says.  Year 0 is 1 BCE, year -43 is 44 BCE.

    With an `unspecified` X or XX, `year` is the first of the decade or century: 199X has year 1990.
    """

    year: int
    month: int | None = None
    day: int | None = None
    season: Season | None = None
    unspecified: Unspecified = ""
    is_uncertain: bool = False
    is_approximate: bool = False

    def __str__(self) -> str:
        """The moment as biblatex reads it."""
        text = f"Y{self.year}" if abs(self.year) > 9999 else f"{self.year:0{4 + (self.year < 0)}d}"
        text = text[: 4 - len(self.unspecified)] if self.unspecified in ("X", "XX") else text
        months = [number for number, season in _SEASONS.items() if season == self.season]
        parts = [self.month, self.day] if self.month else months
        return text + "".join(f"-{part:02d}" for part in parts if part) + self.unspecified + self._doubt

    @property
    def first_day(self) -> tuple[int, int, int]:
        """The first day that can be meant: year, month, day.  A season may be that of either hemisphere."""
        return self.year, self.month or 1, self.day or 1

    @property
    def last_day(self) -> tuple[int, int, int]:
        """The last day that can be meant."""
        year = self.year + {"X": 9, "XX": 99}.get(self.unspecified, 0)
        month = self.month or 12
        return year, month, self.day or _length(year, month)

    @property
    def _doubt(self) -> str:
        if self.is_uncertain:
            return "%" if self.is_approximate else "?"
        return "~" if self.is_approximate else ""


# An end of a range that is no date: `1999/..` goes on, and where `1999/` ends is not known.
Bound = Moment | Literal["open", "unknown"]
_NO_MOMENTS: Mapping[str, Literal["open", "unknown"]] = {"..": "open", "": "unknown"}


@dataclass(frozen=True, slots=True)
class DateRange:
    """The time from `start` to `end`, which are the same where a single date is given.  One of them is a `Moment`."""

    start: Bound
    end: Bound

    def __str__(self) -> str:
        """The range as biblatex reads it."""
        return f"{_written(self.start)}/{_written(self.end)}" if self.is_range else str(self.start)

    @property
    def is_range(self) -> bool:
        """Whether there are two ends."""
        return self.start != self.end


def year_of(fields: Mapping[str, str]) -> str:
    """The four digits of the year of `date`, else of `year`; empty where neither has one.

    Of two years the first counts, unless it stands in brackets: `1978 [1533]` and `[1533] 1978` are 1978.
    """
    for name in ("date", "year"):
        value = fields.get(name)
        if not value:
            continue
        head = value[:4]  # nearly all values are "1999" or "1999-05-03"
        if len(head) == 4 and head.isascii() and head.isdigit() and not value[4:5].isdigit():
            return head
        found = _YEAR.search(_BRACKETED.sub(" ", value)) or _YEAR.search(value)
        if found:
            return found[0]
    return ""


def read_date(value: str) -> DateRange | None:
    """The date or range of dates that a value is in biblatex's form; None where it is not in that form.

    date = moment | bound "/" bound        bound = moment | ".." | ""
    """
    ends = [end.strip() for end in value.split("/")]
    bounds = [_NO_MOMENTS.get(end) or _moment(end) for end in ends]
    start, end = bounds[0], bounds[-1]
    if start is None or end is None or len(ends) > 2 or isinstance(start, str) and isinstance(end, str):
        return None
    return DateRange(start, end)


def date_of(fields: Mapping[str, str]) -> DateRange | None:
    """The date of a work: `date`, else `year` with `month` and `day`; None where neither can be read."""
    date = read_date(fields.get("date", ""))
    if date is not None:
        return date
    value = fields.get("year", "").strip()
    date = read_date(value) or _years(value)
    year = date.start if date is not None and not date.is_range else None
    if date is None and (digits := year_of(fields)):
        year = Moment(int(digits))
    if not isinstance(year, Moment):
        return date
    if year.month is None and year.season is None and not year.unspecified:
        year = _within(year, fields.get("month", ""), fields.get("day", "").strip())
    return DateRange(year, year)


def is_future(date: DateRange, today: Day) -> bool:
    """Whether a date, or all of a range, is later than today; a range whose start is not known never is."""
    return isinstance(date.start, Moment) and date.start.first_day > (today.year, today.month, today.day)


def date_fault(value: str) -> str:
    """What is wrong with a `date`, `urldate`, `origdate` or `eventdate`, in a few words; empty if nothing."""
    ends = [end.strip() for end in value.split("/")]
    if ends == [""]:
        return ""
    named = [end for end in ends if end not in _NO_MOMENTS]
    fault = next(filter(None, map(_moment_fault, named)), "")
    if fault or not named or len(ends) > 2:
        return fault or _FORM
    date = read_date(value) if len(ends) == 2 else None
    if date is None or isinstance(date.start, str) or isinstance(date.end, str):
        return ""
    return "the range ends before it begins" if date.start.first_day > date.end.last_day else ""


def year_fault(value: str) -> str:
    """What is surely wrong with the value of `year`, in a few words; empty if nothing.

    `year` is free text (`forthcoming`, `c. 1850`, `1978 [1533]`), and four digits may count by another calendar (5778,
    2563, 1445): only numbers that no calendar reaches, and those that have lost a digit, are found.
    """
    value = value.strip(" []()")
    if _NO_YEAR.fullmatch(value):
        return "there is no year 0"
    if _WORD.search(value) or value.startswith("-") or read_date(value) is not None:
        return ""  # "12000 BC", "3rd century", "Heisei 3", "-12000", "Y17000"
    if too_long := _TOO_LONG.search(value):
        return f"{too_long[0]} has too many digits for a year"
    if _CUT_SHORT.fullmatch(value):
        return f"{value} has too few digits for a year"
    return ""


def _written(end: Bound) -> str:
    return str(end) if isinstance(end, Moment) else ".." if end == "open" else ""


def _moment(text: str) -> Moment | None:
    """moment = (year | decade | century | year "-" month ("-" day time?)?) ("?" | "~" | "%")?"""
    found = _MOMENT.fullmatch(text)
    if found is None or _calendar_fault(found):
        return None
    moment = _undoubted(found)
    doubt = found["doubt"]
    return replace(moment, is_uncertain=doubt in ("?", "%"), is_approximate=doubt in ("~", "%")) if doubt else moment


def _undoubted(found: re.Match[str]) -> Moment:
    if found["long"]:
        return Moment(int(found["long"]) * 10 ** int(found["zeros"] or 0))
    if found["decade"]:
        return Moment(int(found["decade"][:3]) * 10, unspecified="X")
    if found["century"]:
        return Moment(int(found["century"][:2]) * 100, unspecified="XX")
    year = int(found["year"])
    if found["month"] is None:
        tail: Mapping[str | None, Unspecified] = {"XX": "-XX", "XX-XX": "-XX-XX"}
        return Moment(year, unspecified=tail.get(found["unspecified"], ""))
    month = int(found["month"])
    if month in _SEASONS:
        return Moment(year, season=_SEASONS[month])
    day = int(found["day"]) if found["day"] else None
    return Moment(year, month, day, unspecified="-XX" if found["unspecified_day"] else "")


def _moment_fault(text: str) -> str:
    found = _MOMENT.fullmatch(text)
    if found:
        return _calendar_fault(found)
    if years := _YEARS.fullmatch(text):
        first, last = years["first"], years["last"]
        return f"a range is written {first}/{last}" if first < last else _FORM
    if _TWO_DIGITS_WANTED.fullmatch(text):
        return "month and day take two digits"
    return "a year takes four digits" if text.isdecimal() and len(text) < 4 else _FORM


def _calendar_fault(found: re.Match[str]) -> str:
    """What is wrong with the month or day of a date that has the right form; empty if nothing."""
    if found["month"] is None:
        return ""
    year, month = int(found["year"]), int(found["month"])
    if month in _SEASONS and found["day"] is None and found["unspecified_day"] is None:
        return ""
    if not 1 <= month <= 12:
        return f"there is no month {found['month']}"
    if found["day"] is None or 1 <= int(found["day"]) <= _length(year, month):
        return ""
    if month == 2 and found["day"] == "29":
        return f"{found['year']} is no leap year"
    return f"month {found['month']} has no day {found['day']}"


def _length(year: int, month: int) -> int:
    """The days of a month.  1900-02-29 was a day in Russia: the last country left the Julian calendar in 1923."""
    if month == 2:
        is_leap = year % 4 == 0 if year < 1924 else calendar.isleap(year)
        return 29 if is_leap else 28
    return 30 if month in (4, 6, 9, 11) else 31


def _years(value: str) -> DateRange | None:
    found = _YEARS.fullmatch(value)
    return DateRange(Moment(int(found["first"])), Moment(int(found["last"]))) if found else None


def _within(year: Moment, month: str, day: str) -> Moment:
    """A year with the month and day of other fields, as far as these can be read."""
    number = _month(month)
    if number is None:
        return year
    if number in _SEASONS:
        return replace(year, season=_SEASONS[number])
    has_day = day.isdecimal() and len(day) < 3 and 1 <= int(day) <= _length(year.year, number)
    return replace(year, month=number, day=int(day) if has_day else None)


def _month(value: str) -> int | None:
    """The number of the one month, or season, that a value names; None where it names none or several: `May/June`."""
    value = value.strip(" ~.,")
    if value.isdecimal() and len(value) < 3:
        number = int(value)
        return number if 1 <= number <= 12 or number in _SEASONS else None
    found = {number for word in fold(value[:_LONGEST_MONTH]).split() for number in _months_named(word)}
    return found.pop() if len(found) == 1 else None


_LONGEST_MONTH = 60


def _months_named(word: str) -> set[int]:
    """The months whose names in some language begin with a folded word of three letters or more."""
    begun = {number for name, number in _names() if number <= 12 and name.startswith(word)} if len(word) > 2 else set()
    return begun or {number for name, number in _names() if name == word}


@cache
def _names() -> tuple[tuple[str, int], ...]:
    """Folded names of months and seasons, with their numbers."""
    months = [(name, number) for names in _MONTHS for number, name in enumerate(names.split(), 1)]
    seasons = [(name, number) for number, names in enumerate(_SEASON_NAMES, 21) for name in names.split()]
    return tuple({(fold(name), number) for name, number in months + seasons})


# Full names, a language a line.  Abbreviations are their beginnings, as far as no two months share one ("jui").
_MONTHS = (
    "january february march april may june july august september october november december",
    "januar februar märz april mai juni juli august september oktober november dezember",
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "januari februari maart april mei juni juli augustus september oktober november december",
    "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь",
    "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
)
_SEASON_NAMES = (
    "spring frühling frühjahr printemps primavera lente весна",
    "summer sommer été verano estate verão zomer лето",
    "autumn fall herbst automne otoño autunno outono herfst осень",
    "winter hiver invierno inverno зима",
)
