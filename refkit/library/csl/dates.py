"""Turns the dates of CSL-JSON into the form that biblatex reads: `{"date-parts": [[1999, 5]], "circa": true}` is
`1999-05~`."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TypeAlias

from refkit.library.dates import Bound, DateRange, Moment, date_of, read_date

# A value of JSON; numbers are read as text, so that none is too large.
Json: TypeAlias = str | bool | None | list["Json"] | dict[str, "Json"]

_NUMBER = re.compile(r"(?P<whole>-?[0-9]{1,6})(?:\.0*)?")
_FALSE = ("", "0", "false", "no")
_SEASONS = {"1": "21", "2": "22", "3": "23", "4": "24"}
_FIRST_SEASON = 13  # as a month: 13 to 16 are the seasons for older programs, 21 to 24 for newer ones


def csl_date(value: Json) -> str:
    """A date as biblatex writes it; the words of the user where they are no such date; empty where there is none."""
    if isinstance(value, str):
        return value.strip()
    if not isinstance(value, dict):
        return ""
    parts = value.get("date-parts")
    date = _from_parts(parts, value.get("season")) if isinstance(parts, list) else None
    if date is None:
        texts = (value.get(name) for name in ("edtf", "raw", "literal"))
        return next((text.strip() for text in texts if isinstance(text, str) and text.strip()), "")
    if _is_true(value.get("circa")):
        date = DateRange(_approximate(date.start), _approximate(date.end))
    return str(date)


def is_biblatex(date: str) -> bool:
    """Whether a text is a date that biblatex reads."""
    return read_date(date) is not None


def _from_parts(parts: Sequence[Json], season: Json) -> DateRange | None:
    """dates = [date] | [date, date]; a second date of zeros says that the time goes on."""
    moments = [_moment(part) if isinstance(part, list) else None for part in parts[:2]]
    start = moments[0] if moments else None
    if start is None:
        return None
    start = _in_season(start, season)
    if len(moments) == 1:
        return DateRange(start, start)
    return DateRange(start, moments[1] or "open")


def _moment(parts: Sequence[Json]) -> Moment | None:
    """date = [year, month?, day?]; a month or day that does not exist is left out, and -44 is 44 BCE."""
    numbers = [_number(part) for part in [*parts, None, None, None][:3]]
    year, month, day = numbers
    if not year:
        return None
    year += year < 0
    if month is not None and _FIRST_SEASON <= month < _FIRST_SEASON + 4:
        month += 21 - _FIRST_SEASON
    fields = {"year": str(Moment(year)), "month": str(month or ""), "day": str(day or "")}
    date = date_of(fields)
    return date.start if date is not None and isinstance(date.start, Moment) else Moment(year)


def _in_season(moment: Moment, season: Json) -> Moment:
    if moment.month or moment.season or not isinstance(season, str):
        return moment
    date = date_of({"year": str(moment), "month": _SEASONS.get(season.strip(), season)})
    found = date.start.season if date is not None and isinstance(date.start, Moment) else None
    return replace(moment, season=found)


def _approximate(bound: Bound) -> Bound:
    return replace(bound, is_approximate=True) if isinstance(bound, Moment) else bound


def _number(value: Json) -> int | None:
    found = _NUMBER.fullmatch(value.strip()) if isinstance(value, str) else None
    return int(found["whole"]) if found else None


def _is_true(value: Json) -> bool:
    return value is True or (isinstance(value, str) and value.strip().lower() not in _FALSE)
