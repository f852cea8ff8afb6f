"""What a work is, where its title does not say so: reviews, interviews, letters, blog posts, manuscripts (13.97-13.100)."""

from refkit.styles.casing import capitalized
from refkit.styles.chicago.dates import full_date
from refkit.styles.chicago.kinds import System, in_periodical, is_presented
from refkit.styles.chicago.names import contribution, first_people
from refkit.styles.chicago.titles import italic
from refkit.styles.joining import joined
from refkit.styles.reference import Reference, ReferenceType
from refkit.styles.rich import NOTHING, Rich, plain, rich

_BESIDE_BOOK: frozenset[ReferenceType] = frozenset(("document", "report", "software", "standard"))
_AT_EVENT: frozenset[ReferenceType] = frozenset(("paper-conference", "performance", "speech"))
_PARTS_OF_BOOKS = ("introduction", "foreword", "preface", "afterword", "epilogue", "appendix", "online appendix")


def description(reference: Reference, system: System) -> Rich:
    """The sentence behind the title that says what the work is."""
    kind = reference.type
    if kind == "interview" or reference.people("interviewer").people:
        return capitalized(interview(reference))
    if reference.is_review:
        return capitalized(review(reference, system))
    if kind == "song" and reference.people("composer").people:
        return capitalized(performed(reference))
    if kind == "thesis":
        return NOTHING
    if kind == "paper-conference" and in_periodical(reference):
        return joined(". ", (genre(reference), event(reference)))
    if in_periodical(reference) or not reference.has("container-title"):
        return genre(reference)
    return NOTHING if is_described_in_source(reference) else genre(reference)


def genre(reference: Reference) -> Rich:
    """`Blog post`, `Typescript`; 14.114: `Unpublished manuscript` where nothing else says where it is."""
    return capitalized(genre_in_note(reference))


def genre_in_note(reference: Reference) -> Rich:
    """The same inside a sentence: `unpublished manuscript`."""
    if reference.has("genre"):
        return NOTHING if reference.has("number") else reference.text("genre")
    if reference.has("archive", "archive-place", "container-title", "DOI", "number", "publisher", "URL"):
        return NOTHING
    if reference.type == "manuscript":
        return rich("unpublished manuscript")
    return rich("personal communication") if reference.type == "personal_communication" else NOTHING


def introduces_book(reference: Reference) -> bool:
    """14.12: an introduction or the like, which is one *to* its book."""
    named = plain(reference.text("genre")).lower() in _PARTS_OF_BOOKS
    return reference.type == "chapter" and reference.has("container-title") and named


def genre_in_source(reference: Reference) -> Rich:
    """The same for what is described behind the name of what it stands in, such as papers that were read."""
    if is_described_in_source(reference):
        return NOTHING if reference.has("number") else reference.text("genre")
    return NOTHING


def is_described_in_source(reference: Reference) -> bool:
    """Whether that is so of a work: of data sets and of papers that were read."""
    return reference.type in _BESIDE_BOOK or (reference.type in _AT_EVENT and is_presented(reference))


def interview(reference: Reference) -> Rich:
    """14.110"""
    by = contribution(reference, "interviewer")
    if by and reference.has("genre") and not reference.has("number"):
        by = joined(" ", (reference.text("genre"), contribution(reference, "interviewer", "by")))
    return joined(", ", (by or genre_in_note(reference), *_where(reference)))


def _where(reference: Reference) -> tuple[Rich, ...]:
    """Where and when that took place which is reviewed, or in which the questions were asked."""
    if not _is_event(reference):
        return ()
    return (reference.text("event-title"), reference.text("event-place"), full_date(reference, "event-date"))


def review(reference: Reference, system: System) -> Rich:
    """14.100-14.102: `review of *Mein Kampf*, by Adolf Hitler`."""
    unsigned = first_people(reference, system)[0] is None
    title = italic(reference, "reviewed-title" if reference.has("reviewed-title") else "title")
    reviewed = joined(" ", (rich("unsigned review of" if unsigned else "review of"), title))
    return joined(", ", (reviewed, contribution(reference, "reviewed-author", "by"), *_where(reference)))


def performed(reference: Reference) -> Rich:
    """14.163: a recording listed under its composer names who plays."""
    by = contribution(reference, "author", "performed by") or contribution(reference, "performer")
    return joined(" ", (reference.text("genre"), by)) if by else NOTHING


def _is_event(reference: Reference) -> bool:
    return reference.has("event-title") or "event-date" in reference.dates


def event(reference: Reference) -> Rich:
    """14.115, 14.166: where and when a paper was read, a performance given."""
    return capitalized(event_in_note(reference))


def event_in_note(reference: Reference) -> Rich:
    """The same inside a sentence: `paper presented at Tertulia, Madrid`."""
    kind = reference.type
    if not _is_event(reference) or kind == "interview" or reference.is_review:
        return NOTHING
    if kind == "paper-conference" and not is_presented(reference):
        return NOTHING
    title = reference.text("event-title")
    status = _status_of_event(reference, bool(title))
    where = joined(", ", (title, full_date(reference, "event-date"), reference.text("event-place")))
    return joined(" ", (status, where))


def _status_of_event(reference: Reference, is_named: bool) -> Rich:
    if reference.type == "paper-conference":
        said = "presented" if reference.has("genre") else "paper presented"
        return rich(f"{said} at" if is_named else said)
    if reference.type == "song":
        return rich("recorded at" if is_named else "recorded")
    return NOTHING if "issued" in reference.dates else reference.text("status")


def event_is_apart(reference: Reference) -> bool:
    """14.167: whether the event stands in a sentence of its own, since another date or a publisher follows."""
    dated = any(name in reference.dates for name in ("event-date", "original-date"))
    return dated or reference.has("original-publisher", "original-publisher-place", "publisher", "status")
