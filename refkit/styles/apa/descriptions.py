"""What kind of work it is, in brackets behind its title, where it is none that readers expect (9.21, 9.22)."""

import re

from refkit.styles.apa.cased import cased_title
from refkit.styles.apa.people import CONTRIBUTORS
from refkit.styles.apa.types import is_talk, is_video
from refkit.styles.casing import capitalized
from refkit.styles.joining import before, enclosed, joined
from refkit.styles.names import write_names
from refkit.styles.reference import SERIAL_TYPES, Reference, ReferenceType, Role
from refkit.styles.rich import NOTHING, Rich, in_face, plain, rich

_USUAL: dict[ReferenceType, str] = {
    "broadcast": "Broadcast",
    "dataset": "Data set",
    "graphic": "Graphic",
    "interview": "Interview",
    "map": "Map",
    "motion_picture": "Film",
    "personal_communication": "Letter",
    "post": "Online post",
    "review": "Review",
    "review-book": "Review of the book",
    "software": "Computer software",
    "song": "Song",
}
# 10.9, 10.10
_SPELT = {"dataset": "Data set", "software": "Computer software", "computer program": "Computer software"}
# What readers expect in a periodical, and is not told.
_PLAIN = frozenset(("article", "blog", "blog post", "journal article", "magazine", "magazine article", "newspaper"))
# Described behind the whole that they are part of.
_DESCRIBED_LATER: frozenset[ReferenceType] = frozenset(("document", "report", "software", "standard"))
# However a library spells them; a Magister is none that the manual knows.
_DEGREES = {
    "Bachelor’s thesis": re.compile(r"bachelor|undergraduate", re.IGNORECASE),
    "Master’s thesis": re.compile(r"\bmaster|\bm\.?\s*(?:a|s|sc|phil)\b", re.IGNORECASE),
    "Doctoral dissertation": re.compile(r"\bph\.?\s?d|\bdoct|\bdissertation|\bd\.?phil\b", re.IGNORECASE),
}


def description(reference: Reference) -> Rich:
    """9.21: `[Film]`, `[Review of the book *X*, by A. Lee]`, `[Doctoral dissertation, Yale University]`."""
    return enclosed(_described(reference), "[", "]")


def _described(reference: Reference) -> Rich:
    kind = reference.type
    if kind == "interview" or "interviewer" in reference.names:
        return _interview(reference)
    if reference.is_review:
        return _review(reference)
    if kind == "song" and "composer" in reference.names:
        return _recorded(reference)
    if kind == "thesis":
        return _thesis(reference)
    if kind in SERIAL_TYPES or not reference.has("container-title"):
        return format_of(reference)
    return NOTHING if kind in _DESCRIBED_LATER or is_talk(reference) else format_of(reference)


def of_container(reference: Reference) -> Rich:
    """The same behind the whole that a work is part of."""
    is_later = reference.type in _DESCRIBED_LATER or is_talk(reference)
    return enclosed(format_of(reference), "[", "]") if is_later else NOTHING


def format_of(reference: Reference) -> Rich:
    """9.21: what the library calls it, else what works of its type are called."""
    if reference.has("genre", "medium"):
        return joined("; ", (_genre(reference), capitalized(reference.text("medium"))))
    if reference.type == "manuscript":
        return NOTHING if is_in_archive(reference) else rich("Unpublished manuscript")
    if reference.type == "periodical" and reference.has("volume-title"):
        return rich("Special issue")
    if is_video(reference):
        return rich("Video")
    return rich(_USUAL.get(reference.type, ""))


def is_in_archive(reference: Reference) -> bool:
    """Whether readers can find a manuscript."""
    return reference.has("DOI", "URL", "archive", "archive-place", "container-title", "number", "publisher")


def _genre(reference: Reference) -> Rich:
    """A kind that is told with the work's number is not told again."""
    genre = reference.text("genre")
    said = plain(genre).lower()
    if reference.type == "broadcast" and "podcast" in said:
        return rich("Audio podcast episode" if reference.has("container-title") else "Audio podcast")
    if reference.has("number") or said in _PLAIN:
        return NOTHING
    return rich(_SPELT.get(said, "")) or capitalized(genre)


def _names(reference: Reference, role: Role) -> Rich:
    return write_names(reference.people(role), CONTRIBUTORS)


def _interview(reference: Reference) -> Rich:
    """8.9, 10.14: `[Interview]`; who asked stands in the parentheses, or here where it has no title."""
    medium = capitalized(reference.text("medium"))
    asked = _names(reference, "interviewer")
    if not asked:
        return format_of(reference)
    if reference.has("title"):
        return joined("; ", (_genre(reference), medium))
    if reference.has("genre"):
        return joined(" by ", (capitalized(reference.text("genre")), asked))
    return joined("; ", (before("Interview by ", asked), medium))


def _review(reference: Reference) -> Rich:
    """10.7: `[Review of the book *X*, by A. Lee]`"""
    kind = _genre(reference) or capitalized(reference.text("medium"))
    if not kind:
        kind = rich("Review of the book" if reference.type == "review-book" else "Review of")
    named = in_face("italic", cased_title(reference, "reviewed-title"))
    return joined(", ", (joined(" ", (kind, named)), before("by ", _names(reference, "reviewed-author"))))


def _recorded(reference: Reference) -> Rich:
    """10.13: `[Song recorded by Staatskapelle Dresden]`"""
    kind = format_of(reference)
    by = _names(reference, "author") or _names(reference, "performer")
    return joined(" recorded by ", (kind, by))


def _thesis(reference: Reference) -> Rich:
    """10.6: `[Doctoral dissertation, Yale University]`, `[Unpublished master’s thesis]`"""
    said = plain(reference.text("genre"))
    degree = next((degree for degree, pattern in _DEGREES.items() if pattern.search(said)), said or "Thesis")
    if not is_held_elsewhere(reference):
        return rich(f"Unpublished {degree[0].lower()}{degree[1:]}" if degree in _DEGREES else degree)
    parts = (capitalized(rich(degree)), reference.text("publisher"))
    return joined("; ", (joined(", ", parts), capitalized(reference.text("medium"))))


def is_held_elsewhere(reference: Reference) -> bool:
    """10.6: whether a thesis can be had from others than its university."""
    return reference.has("DOI", "URL", "archive")
