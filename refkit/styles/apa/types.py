"""Which works APA treats alike: those of periodicals, those of books, those of the law (9.25-9.28, chapter 11)."""

from refkit.styles.reading.dates import has_day
from refkit.styles.reference import SERIAL_TYPES, Reference, ReferenceType, Variable

LEGAL: frozenset[ReferenceType] = frozenset(("bill", "legal_case", "legislation"))
ON_SITES: frozenset[ReferenceType] = frozenset(("post", "webpage"))
# Published in periodicals as often as in books.
_EITHER: frozenset[ReferenceType] = frozenset(("interview", "paper-conference"))
_TALKS: frozenset[ReferenceType] = frozenset(("paper-conference", "performance", "speech"))
_CONVERSATIONS: frozenset[ReferenceType] = frozenset(("interview", "personal_communication"))
# What a reader can find a letter or an interview by.
_FINDABLE: tuple[Variable, ...] = (
    "DOI",
    "URL",
    "archive",
    "archive-place",
    "archive_collection",
    "archive_location",
    "container-title",
    "number",
    "publisher",
)


def is_edited(reference: Reference) -> bool:
    """Whether somebody put the work, or the book that it is in, together."""
    roles = ("editor", "editor-translator", "compiler", "collection-editor")
    return any(role in reference.names for role in roles)


def is_in_periodical(reference: Reference) -> bool:
    """Whether volume, issue and pages stand behind its source as those of an article do (9.25; 10.5 for papers)."""
    if reference.type not in _EITHER:
        return reference.type in SERIAL_TYPES
    return not (is_edited(reference) or reference.is_in_proceedings)


def is_published(reference: Reference) -> bool:
    """Whether a paper or an interview has come out, rather than only been held."""
    return is_edited(reference) or reference.has("issue", "page", "volume")


def is_whole_issue(reference: Reference) -> bool:
    """Whether it is the number of a periodical, whose title is that of the periodical (10.1)."""
    return reference.type == "periodical" and not reference.has("container-title")


def is_video(reference: Reference) -> bool:
    """Whether it was posted on a site, rather than shown as a film (10.12)."""
    return reference.type == "motion_picture" and reference.has("URL") and has_day(reference.dates)


def is_talk(reference: Reference) -> bool:
    """Whether it was presented, and has not been printed (10.5)."""
    return reference.type in _TALKS and not is_published(reference)


def is_in_list(reference: Reference) -> bool:
    """Whether readers can find it: letters and interviews that they cannot are cited in the text alone (8.9)."""
    return reference.type not in _CONVERSATIONS or reference.has(*_FINDABLE)
