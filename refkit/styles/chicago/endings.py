"""The end of an entry: who published it and when, how it was first published, where it is kept, where it is found."""

import re

from refkit.styles.casing import capitalized
from refkit.styles.chicago.dates import date_at_end, full_date, status_with_date
from refkit.styles.chicago.descriptions import event, event_is_apart
from refkit.styles.chicago.kinds import ON_SITES, System, in_periodical
from refkit.styles.chicago.names import stand_in
from refkit.styles.chicago.titles import italic, title_cased
from refkit.styles.joining import before, enclosed, joined
from refkit.styles.parts import address, edition
from refkit.styles.reference import Reference, ReferenceType
from refkit.styles.rich import NOTHING, Rich, plain, rich

_DISSERTATION = re.compile(r"\bdissertation\b", re.IGNORECASE)
_REPRINTED: frozenset[ReferenceType] = frozenset(
    (
        "book",
        "chapter",
        "entry-dictionary",
        "entry-encyclopedia",
        "interview",
        "musical_score",
        "pamphlet",
        "paper-conference",
        "report",
        "thesis",
    )
)


def publication(reference: Reference, system: System) -> Rich:
    """14.30-14.44: publisher and date: `Viking Press, 1965`; places of publication are no longer named."""
    if reference.type == "patent" or in_periodical(reference):
        return _original_title(reference, system)
    site = NOTHING
    if reference.type in ON_SITES and stand_in(reference, system) != "container-title":
        site = title_cased(reference, "container-title")
    is_aired = reference.type == "broadcast" and not reference.has("DOI", "URL")
    history = _history(reference, system)
    network = before("on ", history) if is_aired else NOTHING  # 14.165
    date = status_with_date(reference, system)
    if is_aired:
        history = NOTHING
    if not (site or history) and "issued" not in reference.dates and reference.has("status"):
        date = capitalized(date)
    published = joined(", ", (site, history, date, network))
    return joined(". ", (published, _original_title(reference, system)))


def event_and_publication(reference: Reference, system: System) -> Rich:
    """The publication, with the event before it where nothing else is said of that (14.167)."""
    happened = NOTHING if event_is_apart(reference) or in_periodical(reference) else event(reference)
    return joined(", ", (happened, publication(reference, system)))


def _history(reference: Reference, system: System) -> Rich:
    """14.16: reprints: `John Murray, 1859. Reprint, Harvard University Press`."""
    publisher = joined(", ", (_kind_of_publication(reference, system), _publisher(reference, system)))
    original = date_at_end(reference, system, "original-date") if "original-date" in reference.dates else NOTHING
    if reference.has("original-title"):
        return publisher
    first = reference.text("original-publisher") or reference.text("original-publisher-place")
    is_new_edition = "issued" in reference.dates and "original-date" in reference.dates
    again = capitalized(edition(reference)) if is_new_edition else NOTHING
    if first or again:
        return joined(". ", (joined(", ", (capitalized(first), original)), again, publisher))
    return joined(". " if is_reprinted(reference, system) else "; ", (original, publisher))


def is_reprinted(reference: Reference, system: System) -> bool:
    """Whether it came out unchanged: a translation or edition is no reprint of what was translated or edited."""
    if reference.type not in _REPRINTED or reference.has("edition", "original-title"):
        return False
    if not ("issued" in reference.dates and "original-date" in reference.dates):
        return False
    if reference.has("original-publisher", "original-publisher-place"):
        return True
    made = ("editor", "translator", "editor-translator")
    return system == "notes" and not any(role in reference.names for role in made)


def _kind_of_publication(reference: Reference, system: System) -> Rich:
    if reference.type == "article":  # 14.76
        return NOTHING if reference.has("genre") else rich("Preprint")
    if reference.type == "thesis":
        return thesis(reference)
    return rich("Reprint") if is_reprinted(reference, system) else NOTHING


def thesis(reference: Reference) -> Rich:
    """14.113: `PhD diss.`, `Master’s thesis`."""
    return capitalized(thesis_in_note(reference))


def thesis_in_note(reference: Reference) -> Rich:
    """The same inside parentheses: `PhD diss.`, `master’s thesis`."""
    genre = reference.text("genre")
    return rich(_DISSERTATION.sub("diss.", plain(genre))) if _DISSERTATION.search(plain(genre)) else genre


def _publisher(reference: Reference, system: System) -> Rich:
    """14.30-14.33: who published it; the place alone where no publisher is known."""
    publisher = reference.text("publisher")
    if publisher:
        named = NOTHING if stand_in(reference, system) == "publisher" else capitalized(publisher)
    else:
        happened = "event-date" in reference.dates or reference.has("event-title")
        named = NOTHING if happened else capitalized(reference.text("publisher-place"))
    return joined(" ", (named, reference.text("number") if reference.type == "song" else NOTHING))


def _original_title(reference: Reference, system: System) -> Rich:
    """13.101: `Originally published as *Angst* (Suhrkamp, 1990)`."""
    title = italic(reference, "original-title")
    if not title:
        return NOTHING
    first = reference.text("original-publisher") or reference.text("original-publisher-place")
    date = date_at_end(reference, "notes", "original-date") if system == "notes" else NOTHING
    return joined(" ", (before("Originally published as ", title), enclosed(joined(", ", (capitalized(first), date)))))


def medium(reference: Reference) -> Rich:
    """14.133, 14.161-14.169: `Oil on canvas`, `Film`."""
    return capitalized(medium_in_note(reference))


def medium_in_note(reference: Reference) -> Rich:
    """The same inside a sentence: `oil on canvas`."""
    return reference.text("medium")


def addendum(reference: Reference) -> Rich:
    """13.98: what else its writer says of the work: `Reprinted by the School of Oriental and African Studies, 1981`."""
    return capitalized(reference.text("addendum"))


def archive(reference: Reference) -> Rich:
    """14.119-14.128: from the item to the place: `Box 164. Alain Locke Papers. Howard University`."""
    named = joined(", ", (reference.text("archive"), reference.text("archive-place")))
    shelf, collection = reference.text("archive_location"), reference.text("archive_collection")
    if reference.type == "graphic":  # 14.133
        held = joined(", ", (named, collection, shelf))
    else:
        held = joined(". ", (capitalized(shelf), collection, named))
    return joined(" ", (held, enclosed(number_in_database(reference))))


def number_in_database(reference: Reference) -> Rich:
    """14.113: what a database numbers a thesis with."""
    if reference.has("archive_collection", "archive_location", "archive-place"):
        return NOTHING
    return reference.text("number") if reference.type == "thesis" else NOTHING


def access(reference: Reference) -> Rich:
    """13.7-13.15: a DOI rather than a URL, and the day of access only where there is no other date."""
    dated = any(name in reference.dates for name in ("issued", "event-date")) or reference.has("status")
    looked_up = NOTHING
    if not dated and reference.has("URL") and not reference.has("DOI"):
        looked_up = before("Accessed ", full_date(reference, "accessed"))
    return joined(". ", (looked_up, address(reference)))
