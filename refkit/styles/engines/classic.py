"""Turns what an entry says into what classic BibTeX styles read: dates into years and months, `journaltitle` into
`journal`, an @online into a @misc; as far as a style does not know these itself.
"""

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from refkit.library.bib.written import RawEntry
from refkit.library.dates import DateRange, Moment, read_date
from refkit.library.exchange import latex_fields

# A type, and what a style that does not know it may know instead.
_TYPES: Mapping[str, Sequence[str]] = {
    "artwork": ("misc",),
    "audio": ("misc",),
    "bookinbook": ("incollection",),
    "collection": ("book",),
    "conference": ("inproceedings",),
    "dataset": ("misc",),
    "electronic": ("online", "misc"),
    "inreference": ("incollection",),
    "movie": ("misc",),
    "mvbook": ("book",),
    "mvcollection": ("collection", "book"),
    "mvproceedings": ("proceedings",),
    "mvreference": ("book",),
    "online": ("electronic", "www", "misc"),
    "patent": ("misc",),
    "performance": ("misc",),
    "periodical": ("misc",),
    "reference": ("book",),
    "report": ("techreport",),
    "review": ("article",),
    "software": ("misc",),
    "suppbook": ("incollection",),
    "suppcollection": ("incollection",),
    "suppperiodical": ("article",),
    "video": ("misc",),
    "www": ("online", "electronic", "misc"),
}
# A field of classic styles, and where biblatex has what belongs there.
_FIELDS: Mapping[str, Sequence[str]] = {
    "journal": ("journaltitle",),
    "address": ("location",),
    "school": ("institution",),
    "institution": ("school", "organization"),
    "annote": ("annotation",),
    "key": ("sortkey",),
    "booktitle": ("maintitle",),
    "number": ("issue",),
}
# The address of a work goes here where a style knows of no addresses.
_ADDRESS = "howpublished"
_TITLES = ("title", "booktitle", "journaltitle", "maintitle")
_INHERITED = frozenset(("crossref", "xdata", "xref", "ids"))
_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_NAMES = "January February March April May June July August September October November December".split()
_MASTERS = re.compile(r"master|mathesis|magister", re.IGNORECASE)
_ENDS = re.compile(r"[:?!]$")
_URL_SIGNS = str.maketrans({"{": "%7B", "}": "%7D", "\\": "%5C"})


class Known(NamedTuple):
    """What a style knows: its types, its fields, and the words that it has for months."""

    types: frozenset[str]
    fields: frozenset[str]
    macros: Mapping[str, str]


def classic_entry(entry: RawEntry, known: Known) -> tuple[str, dict[str, str]]:
    """The type and the fields of a whole entry, as a style reads them."""
    written = {name: value for name, value in latex_fields(entry).items() if name not in _INHERITED}
    fields = {name: value for name, value in written.items() if value.strip()}
    for title in _TITLES:
        _add_subtitle(fields, title, known)
    kind = _type(entry.type, fields, known)
    _add_date(fields, known)
    for name, others in _FIELDS.items():
        found = next((fields[other] for other in others if other in fields), "")
        if found and name not in fields:
            fields[name] = found
    if "url" in fields and "url" not in known.fields and kind == "misc":
        fields.setdefault(_ADDRESS, rf"\url{{{fields['url'].translate(_URL_SIGNS)}}}")
    if "pubstate" in fields:
        fields.setdefault("note", fields["pubstate"])
    return kind, fields


def _type(kind: str, fields: Mapping[str, str], known: Known) -> str:
    if kind in known.types and not (kind == "inbook" and "booktitle" in fields):
        return kind  # an @inbook of biblatex is a part of a book that has a title of its own
    if kind == "thesis":
        others: Sequence[str] = ("mastersthesis",) if _MASTERS.search(fields.get("type", "")) else ("phdthesis",)
    elif kind == "inbook":
        others = ("incollection",)
    else:
        others = _TYPES.get(kind, ("misc",))
    return next((other for other in others if other in known.types), kind)


def _add_subtitle(fields: dict[str, str], title: str, known: Known) -> None:
    subtitle = f"{title.removesuffix('title')}subtitle"
    if title in fields and subtitle in fields and subtitle not in known.fields:
        joint = " " if _ENDS.search(fields[title]) else ": "
        fields[title] = f"{fields[title]}{joint}{fields[subtitle]}"


def _add_date(fields: dict[str, str], known: Known) -> None:
    """The year and the month that a date has, and the month in the style's words: `date = {1999-05}`, `month = 5`."""
    date = read_date(fields.get("date", "").strip(" {}"))
    if date is not None:
        fields.setdefault("year", _years(date))
        if isinstance(date.start, Moment) and date.start.month:
            fields.setdefault("month", str(date.start.month))
    elif "date" in fields:
        fields.setdefault("year", fields["date"])
    month = fields.get("month", "").strip()
    if month.isdecimal() and 1 <= int(month) <= len(_MONTHS):
        number = int(month) - 1
        fields["month"] = known.macros.get(_MONTHS[number], _NAMES[number])


def _years(date: DateRange) -> str:
    first, last = (str(end.year) if isinstance(end, Moment) else "" for end in (date.start, date.end))
    return first if first == last else f"{first}--{last}"
