"""Who published a work and when, as a full note has it: mostly in parentheses (14.30-14.44)."""

from refkit.styles.chicago.dates import date_at_end
from refkit.styles.chicago.endings import is_reprinted, thesis_in_note
from refkit.styles.chicago.kinds import ENTRIES, ON_SITES, in_periodical, is_edited
from refkit.styles.chicago.notes.dates import status_with_date
from refkit.styles.chicago.titles import italic, title_cased
from refkit.styles.joining import before, enclosed, joined
from refkit.styles.parts import edition
from refkit.styles.reference import Reference, ReferenceType
from refkit.styles.rich import NOTHING, Rich, rich

_PRINTED: frozenset[ReferenceType] = frozenset(
    ("book", "chapter", "interview", "musical_score", "pamphlet", "paper-conference", "report", "thesis")
)


def in_parentheses(reference: Reference) -> bool:
    """Whether parentheses stand around the publisher: around those of printed works, films and theses."""
    kind = reference.type
    if kind in ENTRIES:  # 14.131
        return reference.has("publisher", "publisher-place") or not reference.has("DOI", "URL")
    if kind == "article":  # 14.76, 14.116: a working paper, and not a preprint
        return reference.has("genre") and reference.has("publisher")
    if kind == "personal_communication":
        return is_edited(reference) or reference.has("issue", "page", "volume")
    return kind in _PRINTED or (kind == "motion_picture" and reference.has("publisher"))


def publication(reference: Reference) -> Rich:
    """`Viking Press, 1965`, `1808; Avenue Editions, 2018`, `PhD diss., Yale University, 2001`"""
    if reference.type == "patent":
        return NOTHING
    if in_periodical(reference):
        return _original_title(reference)
    site = title_cased(reference, "container-title") if reference.type in ON_SITES else NOTHING
    history, network = _history(reference), NOTHING
    if reference.type == "broadcast" and not reference.has("DOI", "URL"):  # 14.165
        history, network = NOTHING, before("on ", history)
    published = joined(", ", (site, history, status_with_date(reference), network))
    return joined("; ", (published, _original_title(reference)))


def _history(reference: Reference) -> Rich:
    """14.16: `John Murray, 1859; repr., Harvard University Press`"""
    publisher = joined(", ", (_kind_of_publication(reference), _publisher(reference)))
    if reference.has("original-title"):
        return publisher
    original = date_at_end(reference, "notes", "original-date") if "original-date" in reference.dates else NOTHING
    again = edition(reference) if "original-date" in reference.dates and "issued" in reference.dates else NOTHING
    return joined("; ", (joined(", ", (_first_publisher(reference), original)), joined(", ", (again, publisher))))


def _kind_of_publication(reference: Reference) -> Rich:
    if reference.type == "article":  # 14.76
        return NOTHING if reference.has("genre") else rich("preprint")
    if reference.type == "thesis":
        return thesis_in_note(reference)
    is_known = reference.has("original-publisher", "original-publisher-place")
    return rich("repr.") if is_known and is_reprinted(reference, "notes") else NOTHING


def _publisher(reference: Reference) -> Rich:
    """14.30-14.33: who published it; the place alone where no publisher is known."""
    named = reference.text("publisher")
    if not named and "event-date" not in reference.dates and not reference.has("event-title"):
        named = reference.text("publisher-place")
    return joined(" ", (named, reference.text("number") if reference.type == "song" else NOTHING))


def _first_publisher(reference: Reference) -> Rich:
    return reference.text("original-publisher") or reference.text("original-publisher-place")


def _original_title(reference: Reference) -> Rich:
    """13.101: `originally published as *Angst* (Suhrkamp, 1990)`"""
    titled = italic(reference, "original-title")
    if not titled:
        return NOTHING
    date = date_at_end(reference, "notes", "original-date") if "original-date" in reference.dates else NOTHING
    first = enclosed(joined(", ", (_first_publisher(reference), date)))
    return joined(" ", (before("originally published as ", titled), first))
