"""Reads when a work came out, as people write it: `2004-05`, `c. 1850`, `1978 [1533]`, `May/June`, `forthcoming`."""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace

from refkit.library.dates import DateRange, Moment, date_of, read_date
from refkit.library.latex import decode
from refkit.styles.reading.numbers import ordinal
from refkit.styles.reference import NO_DATE, DateVariable, ReferenceDate

_CIRCA = re.compile(r"\[?\s*(?:c(?:a|irca)?\.?|about|around)\s*(?P<year>\d{3,4})\s*\]?", re.IGNORECASE)
_UNCERTAIN = re.compile(r"\[?\s*(?P<year>\d{3,4})\s*\?\s*\]?")
_TWO_YEARS = re.compile(
    r"(?P<printed>\d{4})\s*[\[(](?P<original>\d{4})[\])]|[\[(](?P<first>\d{4})[\])]\s*(?P<second>\d{4})"
)
_BRACKETED = re.compile(r"\[(?P<year>\d{4})\]")
_UNDATED = re.compile(r"\[?(?:n\.?\s*d\.?|no date|s\.?\s*[ad]\.?|o\.?\s*J\.?|undated)\]?", re.IGNORECASE)
_STATUS = re.compile(
    r"forthcoming|in press|in preparation|to appear|accepted|submitted|under review|im druck|im erscheinen|no prelo"
    r"|en prensa|à paraître|in corso di stampa|ter perse",
    re.IGNORECASE,
)
# `pubstate` keys of biblatex.
_STATES = {"inpress": "in press", "inpreparation": "in preparation", "prepublished": "prepublished"}
_MONTHS = re.compile(r"(?P<first>[^\W\d_]+)\.?\s*(?:/|-{1,2}|–|and|und|&)\s*(?P<last>[^\W\d_]+)\.?")
# 199X and 18XX
_SPANS: Mapping[str, Callable[[int], str]] = {
    "X": lambda year: f"{year}s",
    "XX": lambda year: f"{ordinal(year // 100 + 1)} century",
}
_DAY_IN_MONTH = re.compile(
    r"(?P<month>[^\W\d_]+)\.?\s+(?P<day>\d{1,2})|(?P<first>\d{1,2})\.?\s+(?P<named>[^\W\d_]+)\.?"
)
_ELSEWHERE: Mapping[DateVariable, tuple[str, ...]] = {
    "accessed": ("urldate", "accessed", "accessdate", "lastaccessed", "lastvisited", "lastchecked"),
    "original-date": ("origdate", "origyear"),
    "event-date": ("eventdate",),
}


def read_dates(fields: Mapping[str, str]) -> dict[DateVariable, ReferenceDate]:
    """The dates of a work that its fields tell; those that none tells are left out."""
    found: dict[DateVariable, ReferenceDate] = {}
    if issued := _issued(fields):
        found["issued"] = issued
    if original := _original(fields):
        found["original-date"] = original
    for variable, names in _ELSEWHERE.items():
        value = next((fields[name] for name in names if fields.get(name, "").strip(" {}")), "")
        if value:
            found[variable] = _spoken(decode(value) if "\\" in value else value.strip(" {}"))
    return found


def status_of(fields: Mapping[str, str]) -> str:
    """What a work says of not being out yet (`in press`), empty where it says nothing of it."""
    state = fields.get("pubstate", "").strip(" {}")
    if state:
        return _STATES.get(state.lower(), decode(state))
    for name in ("year", "date", "note"):
        value = decode(fields.get(name, ""))
        if _STATUS.fullmatch(value.rstrip(".")):
            return value.rstrip(".")
    return ""


def _issued(fields: Mapping[str, str]) -> ReferenceDate | None:
    value = (fields.get("date") or fields.get("year") or "").strip(" {}")
    value = decode(value) if "\\" in value else value
    if not value or _UNDATED.fullmatch(value) or _STATUS.fullmatch(value):
        return None
    if doubtful := _doubtful(value):
        return doubtful
    if years := _TWO_YEARS.fullmatch(value):
        return _year(int(years["printed"] or years["second"]))
    if bracketed := _BRACKETED.fullmatch(value):
        return ReferenceDate(_at(Moment(int(bracketed["year"]))), f"[{bracketed['year']}]")
    date = date_of(fields)
    if date is None or "date" not in fields and not value[:5].lstrip("-").isdecimal() and len(value) > 6:
        return ReferenceDate(None, value) if date is None else _with_doubt(date)
    return _with_doubt(_in_season(_months(date, fields), fields))


def _original(fields: Mapping[str, str]) -> ReferenceDate | None:
    """The year of a first edition that stands beside that of the reprint: `1978 [1533]`."""
    years = _TWO_YEARS.fullmatch((fields.get("date") or fields.get("year") or "").strip(" {}"))
    return _year(int(years["original"] or years["first"])) if years else None


def _doubtful(value: str) -> ReferenceDate | None:
    if found := _CIRCA.fullmatch(value):
        return ReferenceDate(_at(Moment(int(found["year"]), is_approximate=True)), doubt="circa")
    if found := _UNCERTAIN.fullmatch(value):
        return ReferenceDate(_at(Moment(int(found["year"]), is_uncertain=True)), doubt="uncertain")
    return None


def _with_doubt(date: DateRange) -> ReferenceDate:
    if not date.is_range and isinstance(date.start, Moment) and date.start.unspecified in _SPANS:
        return ReferenceDate(date, _SPANS[date.start.unspecified](date.start.year))
    ends = [end for end in (date.start, date.end) if isinstance(end, Moment)]
    if any(end.is_approximate for end in ends):
        return ReferenceDate(date, doubt="circa")
    return ReferenceDate(date, doubt="uncertain" if any(end.is_uncertain for end in ends) else "")


def _months(date: DateRange, fields: Mapping[str, str]) -> DateRange:
    """A year with what `month` says of it: `May/June`, or the day that classic BibTeX writes there, `12 March`."""
    year = date.start
    if date.is_range or not isinstance(year, Moment) or year.day or year.season or "date" in fields:
        return date
    value = decode(fields.get("month", ""))
    if not year.month and (months := _MONTHS.fullmatch(value)):
        first, last = _in(year, months["first"]), _in(year, months["last"])
        return DateRange(first, last) if first.month and last.month or first.season and last.season else date
    if day := _DAY_IN_MONTH.fullmatch(value):
        return _at(_in(replace(year, month=None), day["month"] or day["named"], day["day"] or day["first"]))
    return date


def _in_season(date: DateRange, fields: Mapping[str, str]) -> DateRange:
    """A year with the season by which biblatex calls the number of a journal: `issue = {Spring}`."""
    year = date.start
    if date.is_range or not isinstance(year, Moment) or year.month or year.season or year.unspecified:
        return date
    found = _in(year, decode(fields.get("issue", "")))
    return _at(found) if found.season else date


def names_season(issue: str) -> bool:
    """Whether the number of a periodical is a season, and so part of its date."""
    return _in(Moment(2000), issue).season is not None


def _in(year: Moment, month: str, day: str = "") -> Moment:
    found = date_of({"year": str(replace(year)), "month": month, "day": day})
    return found.start if found is not None and isinstance(found.start, Moment) else year


def _spoken(value: str) -> ReferenceDate:
    """A date of another field, which may be no more than words."""
    if doubtful := _doubtful(value):
        return doubtful
    date = read_date(value) or read_date(value[:10])
    return _with_doubt(date) if date is not None else ReferenceDate(None, value)


def _year(year: int) -> ReferenceDate:
    return ReferenceDate(_at(Moment(year)))


def _at(moment: Moment) -> DateRange:
    return DateRange(moment, moment)


def first_moment(date: ReferenceDate) -> Moment | None:
    """The beginning of a date; None where it has none that a calendar knows."""
    if date.range is None:
        return None
    ends = (date.range.start, date.range.end)
    return next((end for end in ends if isinstance(end, Moment)), None)


def has_day(dates: Mapping[DateVariable, ReferenceDate]) -> bool:
    """Whether a work came out on a day, as newspapers and magazines do."""
    moment = first_moment(dates.get("issued", NO_DATE))
    return moment is not None and moment.day is not None


def is_dated(date: ReferenceDate) -> bool:
    """Whether anything is said of the date."""
    return date != NO_DATE
