"""A date that the calendar does not have, that nobody can read, or that has not come yet.

What it does
    Reads `date`, `urldate`, `origdate` and `eventdate` as biblatex does, and looks for slips in `year` and `month`,
    which may hold words (`forthcoming`, `c. 1850`, `May/June`).  A work or event may lie in the next year, as books
    are dated ahead; the day on which a page was read, or a text first appeared, may not lie ahead at all.  A urldate
    in words, which BibTeX prints and biblatex leaves out, is told as information, and so is a month that is no word
    for a month in the languages refkit knows.

Why it matters
    biblatex leaves out a date that it cannot read, and a wrong year sends the reader to another edition.

Example
    ```bib bad
    @online{notes2019, title = {Notes on the Archive}, url = {https://example.org/notes}, date = {2019-02-30}}
    ```
    ```bib good
    @online{notes2019, title = {Notes on the Archive}, url = {https://example.org/notes}, date = {2019-02-28}}
    ```

How to settle it
    Write dates as 2019-02-28, ranges as 2019/2020, uncertain ones as 1850~ or 1850?, and months as numbers.
"""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from refkit.checks.context import LibraryContext
from refkit.checks.sound_works import is_own, sound_works
from refkit.checks.wording import shortened
from refkit.library.dates import DateRange, Moment, date_fault, date_of, is_future, read_date, year_fault
from refkit.library.entry import Entry
from refkit.records import Finding, Severity

CODE = "BIB010"
NAME = "malformed-date"
SEVERITY: Severity = "warning"
ON = True

_DATES = ("date", "urldate", "origdate", "eventdate")
_PAST = ("urldate", "origdate")
# In `year`, those of the calendars of Thailand and of Israel are larger: 2563 and 5780 were 2020.  In a date, one of
# more than four digits is written as only someone does who means it: Y17000002.
_LATEST_YEAR = 2400
_LATEST_OF_FOUR_DIGITS = 9999
_BETWEEN_MONTHS = re.compile(r"[/,;&+~]|-+|[\u2010-\u2015]|\s(?:and|und|et|y|e|to|bis)\s|\s")
_WORD = re.compile(r"[^\W\d_]{2}")
_LETTER = re.compile(r"[^\W\d_]")
_LAST_DAY = 31
_LONGEST_MONTH = 60


def check_library(context: LibraryContext) -> Iterator[Finding]:
    """One finding for each field that holds no date, or one that lies ahead."""
    for number, entry in sound_works(context):
        for field, fault in _faults(entry, context.today):
            if is_own(context, number, field):
                yield _finding(context, number, field, fault)


def _faults(entry: Entry, today: date) -> Iterator[tuple[str, str]]:
    """Fields and what is wrong with each, in a few words."""
    for field in _DATES:
        value = entry.fields.get(field, "").strip()
        if fault := date_fault(value) or _is_ahead(field, read_date(value), today):
            yield field, fault
    year = entry.fields.get("year", "").strip()
    if fault := year_fault(year) or _is_ahead("year", date_of({"year": year}), today):
        yield "year", fault
    if fault := _month_fault(entry.fields.get("month", "")):
        yield "month", fault


def _is_ahead(field: str, found: DateRange | None, today: date) -> str:
    """Whether a date lies too far ahead for its field, in a few words; empty if not."""
    farthest = _LATEST_YEAR if field == "year" else _LATEST_OF_FOUR_DIGITS
    if found is None or (isinstance(found.start, Moment) and found.start.year > farthest):
        return ""
    # It may be tomorrow already where the page was read.
    latest = today + timedelta(days=1) if field in _PAST else date(today.year + 1, 12, 31)
    return "that lies in the future" if is_future(found, latest) else ""


def _month_fault(value: str) -> str:
    """What is wrong with the value of `month`, in a few words; empty if it names a month, a season, several or none."""
    parts = [part.strip(" .") for part in _BETWEEN_MONTHS.split(value) if part.strip(" .")]
    unread = [part for part in parts if not _is_month(part)] if len(value) <= _LONGEST_MONTH else parts
    if not unread or (len(unread) < len(parts) and all(map(_is_day, unread))):
        return ""  # "12 May"
    return "that is perhaps no month" if _LETTER.search(value) else f"there is no month {unread[0]}"


def _is_month(part: str) -> bool:
    found = date_of({"year": "2000", "month": part})
    return found is not None and isinstance(found.start, Moment) and bool(found.start.month or found.start.season)


def _is_day(part: str) -> bool:
    digits = part.rstrip("stndrh.")  # "12th"
    return digits.isascii() and digits.isdigit() and len(digits) < 3 and 1 <= int(digits) <= _LAST_DAY


def _finding(context: LibraryContext, number: int, field: str, fault: str) -> Finding:
    entry, place = context.library.entries[number], context.value_of(number, field)
    value = entry.fields[field].strip()
    words = {"urldate": _WORD, "month": _LETTER}.get(field)
    severity: Severity = "info" if words and words.search(value) else SEVERITY
    message = f'the {field} of {entry.key} is "{shortened(value)}": {fault}'
    help_ = "compare it with the work; a date is written 2019-02-28, a month as a number from 1 to 12"
    return Finding(CODE, NAME, severity, message, place.path, place.start, place.end, help_, entry.key)
