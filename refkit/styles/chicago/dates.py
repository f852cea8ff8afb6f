"""When a work came out: the year that the author-date system puts behind the author, and the date at the end (14.44)."""

from refkit.library.dates import Moment
from refkit.styles.casing import capitalized
from refkit.styles.chicago.kinds import DAILY, ENTRIES, NEWS, System, in_periodical, is_edited
from refkit.styles.dates import FULL_MONTHS, Write, month_first, month_of, written_date, year_of
from refkit.styles.joining import before, enclosed, joined
from refkit.styles.layout import Listed
from refkit.styles.reference import DateVariable, Reference
from refkit.styles.rich import NOTHING, Rich, each_run, rich

UNDATED = "n.d."


def _in_full(moment: Moment) -> str:
    return month_first(moment, FULL_MONTHS)


def _month_and_year(moment: Moment) -> str:
    return " ".join(filter(None, (month_of(moment, FULL_MONTHS), year_of(moment))))


def _month(moment: Moment) -> str:
    return month_of(moment, FULL_MONTHS)


def _month_and_day(moment: Moment) -> str:
    return " ".join(filter(None, (_month(moment), str(moment.day or ""))))


def date_as(reference: Reference, variable: DateVariable, write: Write) -> Rich:
    """A date: `[1855?]` where it is guessed (14.44), `ca. 1855` for about that time where it was not published (14.133)."""
    date = reference.date(variable)
    written = written_date(date, write)
    if write in (_month, _month_and_day):
        return NOTHING if date.literal else rich(written.strip("–"))
    if date.doubt == "uncertain" or (date.doubt and reference.type not in DAILY):
        return enclosed(rich(written), "[", "?]")
    return before("ca. ", rich(written)) if date.doubt else rich(written)


def full_date(reference: Reference, variable: DateVariable) -> Rich:
    """`November 5, 2002`"""
    return date_as(reference, variable, _in_full)


def year_behind_author(work: Listed) -> Rich:
    """13.102, 14.44: `2004a`, `(1850) 1990`, `Forthcoming`, `n.d.-a`."""
    reference, letter = work.reference, work.letter
    if "issued" in reference.dates:
        original = enclosed(date_as(reference, "original-date", year_of))
        issued = date_as(reference, "issued", year_of)
        issued = issued if reference.date().range else capitalized(issued)
        return joined(" ", (original, (*issued, *rich(letter))))
    if "event-date" in reference.dates:
        return date_as(reference, "event-date", year_of)
    behind = rich(f"-{letter}") if letter else NOTHING
    if reference.has("status"):
        return (*capitalized(reference.text("status")), *behind)
    return NOTHING if is_bare_shelfmark(reference) else (*rich(UNDATED), *behind)


def year_in_text(work: Listed) -> Rich:
    """13.110-13.128: the same in a citation: `2004a`, `[1850] 1990`, `forthcoming`."""
    reference = work.reference
    if "issued" not in reference.dates and "event-date" not in reference.dates and reference.has("status"):
        return joined("-", (each_run(_small_head, reference.text("status")), rich(work.letter)))
    return each_run(_bracketed, year_behind_author(work))


def _bracketed(text: str) -> str:
    return text.replace("(", "[").replace(")", "]")


def is_bare_shelfmark(reference: Reference) -> bool:
    """14.127: a manuscript of which no more than its place is known has no date to miss."""
    said = reference.has("container-title", "event-place", "event-title", "genre", "title", "publisher")
    dated = "event-date" in reference.dates
    return reference.type == "manuscript" and not (said or dated or reference.has("publisher-place"))


def date_at_end(reference: Reference, system: System, variable: DateVariable = "issued") -> Rich:
    """The date behind the publisher or the periodical: without the year where this stands behind the author."""
    if system == "author-date":
        return _rest_of_date(reference, variable)
    if variable == "issued" and "issued" not in reference.dates:
        return _instead_of_date(reference)
    return date_as(reference, variable, _write_at_end(reference))


def _instead_of_date(reference: Reference) -> Rich:
    if "event-date" in reference.dates:
        if in_periodical(reference) or reference.type in DAILY or is_edited(reference):
            return NOTHING
        return date_as(reference, "event-date", year_of)
    if reference.has("status"):
        return each_run(_small_head, reference.text("status"))
    undated = reference.type in ENTRIES or reference.type == "webpage" or is_bare_shelfmark(reference)
    if reference.type in ("interview", "personal_communication"):  # 14.111
        places = ("archive", "archive-place", "container-title", "DOI", "number", "publisher", "URL")
        undated = not any(name in reference.texts for name in places)
    return NOTHING if undated else rich(UNDATED)


def _small_head(text: str) -> str:
    """`Forthcoming` as a library writes it, inside an entry."""
    return text[:1].lower() + text[1:] if text[1:].islower() else text


def _write_at_end(reference: Reference) -> Write:
    kind = reference.type
    if kind in ENTRIES:  # 14.131
        return _in_full if reference.has("DOI", "URL") else year_of
    if kind in DAILY or kind in NEWS:
        return _in_full
    if not in_periodical(reference):
        return year_of
    if reference.has("issue") and reference.has("volume"):  # 14.70
        return year_of
    return _month_and_year if reference.has("issue", "volume") else _in_full


def _rest_of_date(reference: Reference, variable: DateVariable) -> Rich:
    kind = reference.type
    if kind in ENTRIES and not reference.has("DOI", "URL"):
        return NOTHING
    if kind in ENTRIES or kind in DAILY or kind in NEWS:
        return date_as(reference, variable, _month_and_day)
    if not in_periodical(reference):
        return NOTHING
    return date_as(reference, variable, _month if reference.has("issue", "volume") else _month_and_day)


def status_with_date(reference: Reference, system: System) -> Rich:
    """What happened on that day, with it: `released March 2020`, `Aired May 5` (14.104, 14.165, 14.169)."""
    if is_told_by_event(reference):
        return NOTHING
    date = date_at_end(reference, system)
    return joined(" ", (_status(reference, bool(date)), date))


def is_told_by_event(reference: Reference) -> bool:
    """14.115: whether the date is that of the lecture, which stands beside its place."""
    issued, event = reference.date(), reference.date("event-date")
    if reference.type != "speech" or not issued.range or not event.range:
        return False
    start, held = issued.range.start, event.range.start
    if not isinstance(start, Moment) or not isinstance(held, Moment):
        return False
    return issued == event or (start.year == held.year and not start.month)


def _status(reference: Reference, is_dated: bool) -> Rich:
    if "issued" not in reference.dates:
        return NOTHING
    if reference.has("status"):
        behind = reference.has("original-publisher", "original-title", "publisher", "container-title")
        status = reference.text("status")
        return status if behind or "original-date" in reference.dates else capitalized(status)
    if not is_dated:
        return NOTHING
    if reference.type == "broadcast" and not reference.has("URL", "DOI"):
        return rich("Aired")
    if reference.type == "software":
        return rich("released" if reference.has("publisher") and reference.names else "Released")
    return NOTHING
