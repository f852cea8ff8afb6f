"""The date in a full note, with what happened then."""

from refkit.styles.chicago.dates import date_at_end, is_told_by_event
from refkit.styles.joining import joined
from refkit.styles.reference import Reference
from refkit.styles.rich import NOTHING, Rich, rich


def status_with_date(reference: Reference) -> Rich:
    """`released March 2020`, `aired May 5, 1998` (14.104, 14.165, 14.169)"""
    if is_told_by_event(reference):
        return NOTHING
    return joined(" ", (_status(reference), date_at_end(reference, "notes")))


def _status(reference: Reference) -> Rich:
    if "issued" not in reference.dates:
        return NOTHING
    if reference.has("status"):
        return reference.text("status")
    if reference.type == "broadcast" and not reference.has("URL", "DOI"):
        return rich("aired")
    return rich("released") if reference.type == "software" else NOTHING
