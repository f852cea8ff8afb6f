"""How The Chicago Manual of Style groups works: what came out in a periodical, in a book, or as a book; whose day counts.

The numbers in the docstrings of this package are those of the manual's 18th edition.
"""

from typing import Literal

from refkit.styles.reference import SERIAL_TYPES, Reference, ReferenceType, Role, Variable

# The list of references of the author-date system, or the bibliography of notes and bibliography (13.65, 13.110).
System = Literal["author-date", "notes"]

_EDITORS: tuple[Role, ...] = ("collection-editor", "compiler", "editor", "editor-translator")
_IN_EITHER: frozenset[ReferenceType] = frozenset(("interview", "paper-conference"))
ENTRIES: frozenset[ReferenceType] = frozenset(("entry-dictionary", "entry-encyclopedia"))
NEWS: frozenset[ReferenceType] = frozenset(("article-magazine", "article-newspaper"))
LEGAL: frozenset[ReferenceType] = frozenset(("bill", "legal_case", "legislation"))
ON_SITES: frozenset[ReferenceType] = frozenset(("post", "webpage"))
FILMED: frozenset[ReferenceType] = frozenset(("broadcast", "graphic", "map", "motion_picture"))
# Of these the day is told, of books the year alone.
DAILY: frozenset[ReferenceType] = frozenset(
    (
        "article",
        "broadcast",
        "dataset",
        "document",
        "graphic",
        "manuscript",
        "map",
        "patent",
        "performance",
        "personal_communication",
        "post",
        "software",
        "song",
        "speech",
        "standard",
        "webpage",
    )
)


def has_people(reference: Reference, *roles: Role) -> bool:
    """Whether anybody is named in any of some roles."""
    return any(reference.people(role).people for role in roles)


def is_edited(reference: Reference) -> bool:
    """Whether it has an editor or compiler, so that it stands in a book."""
    return has_people(reference, *_EDITORS)


_FINDABLE: tuple[Variable, ...] = (
    "archive",
    "archive-place",
    "archive_collection",
    "archive_location",
    "container-title",
    "DOI",
    "medium",
    "number",
    "publisher",
    "publisher-place",
    "URL",
)
_PRIVATE: frozenset[ReferenceType] = frozenset(("interview", "personal_communication"))


def is_in_list(reference: Reference, system: System) -> bool:
    """Whether a work is listed, rather than cited in the text or notes alone.

    Not listed are letters and interviews that readers cannot find (14.111), unsigned entries of reference works
    (14.130; the author-date system lists those in the net) and, in the notes system, posts (14.106).  Manuscripts and
    lectures, which are cited in notes mostly (14.114-14.115), are listed all the same.
    """
    kind = reference.type
    if kind in ENTRIES and reference.has("container-title"):
        return has_people(reference, "author") or (system == "author-date" and reference.has("DOI", "URL"))
    if kind in _PRIVATE:
        return reference.has(*_FINDABLE)
    return system == "author-date" or kind != "post"


def in_periodical(reference: Reference) -> bool:
    """Whether it is listed as what a periodical printed: papers and interviews are where they are in no book."""
    if reference.type in _IN_EITHER:
        return not (is_edited(reference) or reference.is_in_proceedings)
    return reference.type in SERIAL_TYPES


def in_book(reference: Reference) -> bool:
    """Whether it is part of a work that is no periodical."""
    return reference.has("container-title") and not in_periodical(reference)


def is_episode(reference: Reference) -> bool:
    """14.165, 14.168: an episode with a title and a number of its own is listed under its series."""
    named = reference.has("container-title") and reference.has("number") and reference.has("title")
    return reference.type == "broadcast" and named


def is_presented(reference: Reference) -> bool:
    """Whether a paper was read, and is not said to be printed."""
    return not (is_edited(reference) or reference.has("issue", "page", "volume"))
