"""The date element of APA: the year, and the day of what comes out by the day (9.13-9.17)."""

from refkit.library.dates import Moment
from refkit.styles.apa.types import LEGAL, is_published
from refkit.styles.dates import FULL_MONTHS, Write, month_of, written_date
from refkit.styles.joining import enclosed
from refkit.styles.layout import Listed, placed_part
from refkit.styles.reading.dates import first_moment, has_day, is_dated
from refkit.styles.reference import DateVariable, Reference, ReferenceDate, ReferenceType
from refkit.styles.rich import NOTHING, Rich, rich

_BY_THE_DAY: frozenset[ReferenceType] = frozenset(
    (
        "article-magazine",
        "article-newspaper",
        "broadcast",
        "document",
        "motion_picture",
        "pamphlet",
        "performance",
        "personal_communication",
        "post",
        "post-weblog",
        "song",
        "speech",
        "webpage",
    )
)


@placed_part
def date(work: Listed) -> Rich:
    """9.13-9.17: `(2004a)`, `(2020, August 26)`, `(ca. 1850)`, `(in press-a)`, `(n.d.)`."""
    reference = work.reference
    if reference.type in LEGAL:
        return NOTHING
    day = _month_and_day(reference.date()) if _has_day(reference) else ""
    return enclosed(rich(", ".join(filter(None, (_lettered_year(work), day)))))


def _lettered_year(work: Listed) -> str:
    issued = work.reference.date()
    if is_dated(issued):
        return year(issued) + work.letter
    words = work.reference.plain("status").lower() or "n.d."
    return f"{words}-{work.letter}" if work.letter else words


def cited_year(work: Listed) -> Rich:
    """8.10, 8.15: the year in the text, behind that of the first publication: `1900/1953`, `n.d.-a`."""
    first = work.reference.date("original-date")
    return rich("/".join(filter(None, (year(first), _lettered_year(work)))))


def _has_day(reference: Reference) -> bool:
    if reference.type in _BY_THE_DAY:
        return True
    if reference.is_serial and has_day(reference.dates):  # 10.7: the review in a newspaper
        return not reference.has("DOI", "issue", "number", "volume")
    return reference.type in ("interview", "paper-conference") and not is_published(reference)


def year(date: ReferenceDate) -> str:
    """`2004`, `2004–2006`, `2015–present`, `ca. 370 B.C.E.`"""
    return _doubted(date, _written(date, _year))


def in_full(reference: Reference, variable: DateVariable) -> str:
    """`August 26, 2020`"""
    date = reference.date(variable)
    return _doubted(date, _written(date, _day))


def _doubted(date: ReferenceDate, written: str) -> str:
    return f"ca. {written}" if date.doubt else written


def _written(date: ReferenceDate, write: Write) -> str:
    is_open = date.range is not None and date.range.end == "open"
    written = written_date(date, write) + ("present" if is_open and not date.literal else "")
    return written.replace(" B.C.E.–", "–") if written.endswith("B.C.E.") else written


def _year(moment: Moment) -> str:
    return str(moment.year) if moment.year > 0 else f"{1 - moment.year} B.C.E."


def _day(moment: Moment) -> str:
    month = _month(moment)
    return f"{month}, {_year(moment)}" if moment.day else " ".join(filter(None, (month, _year(moment))))


def _month(moment: Moment) -> str:
    month = month_of(moment, FULL_MONTHS)
    return f"{month} {moment.day}" if moment.day else month


def _month_and_day(date: ReferenceDate) -> str:
    return "" if date.literal else written_date(date, _month).strip("–")


def day_of(reference: Reference) -> tuple[int, int]:
    """What works of one year are ordered by before their titles: the day, where the entry has one (9.47)."""
    moment = first_moment(reference.date()) if _has_day(reference) else None
    return (moment.first_day[1:] if moment.month or moment.season else (0, 0)) if moment else (0, 0)
