"""Where a work is kept or found, at the end of a full note (13.7-13.15, 14.119-14.128)."""

from refkit.styles.chicago.dates import full_date
from refkit.styles.chicago.endings import number_in_database
from refkit.styles.chicago.notes.sources import is_beside_shelfmark
from refkit.styles.joining import before, enclosed, joined
from refkit.styles.layout import Cited
from refkit.styles.pages import as_needed, page_ranges
from refkit.styles.parts import address, labelled
from refkit.styles.reference import Reference
from refkit.styles.rich import NOTHING, Rich, rich


def archive(cited: Cited) -> Rich:
    """From the item to the place: `box 164, p. 12, Alain Locke Papers, Howard University`."""
    reference = cited.reference
    named = (reference.text("archive"), reference.text("archive-place"))
    shelf, collection = reference.text("archive_location"), reference.text("archive_collection")
    if reference.type == "graphic":  # 14.133
        held = joined(", ", (*named, collection, shelf))
    else:
        held = joined(", ", (shelf, _place(cited), collection, *named))
    return joined(" ", (held, enclosed(number_in_database(reference))))


def _place(cited: Cited) -> Rich:
    if not is_beside_shelfmark(cited):
        return NOTHING
    pages = cited.place or rich(page_ranges(cited.reference.plain("page"), as_needed))
    return labelled(pages, "p.", "pp.")


def access(reference: Reference) -> Rich:
    """13.7-13.15: a DOI rather than a URL, and the day of access only where there is no other date."""
    dated = any(name in reference.dates for name in ("issued", "event-date")) or reference.has("status")
    looked_up = NOTHING
    if not dated and reference.has("URL") and not reference.has("DOI"):
        looked_up = before("accessed ", full_date(reference, "accessed"))
    return joined(", ", (looked_up, address(reference)))
