"""What identifies a work, in parentheses behind its title: people, numbers, editions, volumes (9.19)."""

from refkit.styles.apa.numbers import chapter, edition_and_volume, number, part_number
from refkit.styles.apa.people import contributors
from refkit.styles.apa.types import ON_SITES, is_in_periodical
from refkit.styles.joining import enclosed, joined
from refkit.styles.reading.numbers import is_number
from refkit.styles.reference import SERIAL_TYPES, Reference, ReferenceType
from refkit.styles.rich import NOTHING, Rich

# Their numbers are their own, not those of what they are part of (10.12-10.14).
_NUMBERED_THEMSELVES: frozenset[ReferenceType] = frozenset(("broadcast", "graphic", "map", "motion_picture"))
_WITHOUT_VOLUMES: frozenset[ReferenceType] = SERIAL_TYPES | {
    "broadcast",
    "patent",
    "performance",
    "post",
    "speech",
    "webpage",
}


def identifier(reference: Reference) -> Rich:
    """9.19: `(R. Gerber, Trans.; 2nd ed., Vol. 3)`"""
    if reference.type == "patent":
        return enclosed(number(reference))
    return enclosed(joined("; ", _identifying(reference)))


def _identifying(reference: Reference) -> list[Rich]:
    people, kind = contributors(reference), reference.type
    if kind in ON_SITES:
        return [*people, number(reference)]
    if not reference.has("container-title"):
        numbered = NOTHING if kind == "report" and not reference.has("title") else number(reference)
        return [*people, numbered, of_book(reference), _of_part(reference)]
    if kind == "report":
        return people
    own = NOTHING if reference.has("genre", "title") else chapter(reference)
    numbered = number(reference) if kind in _NUMBERED_THEMSELVES else NOTHING
    return [own, *people, numbered, _of_part(reference)]


def of_book(reference: Reference) -> Rich:
    """The edition, volume and pages of a book; articles have theirs behind the name of their periodical."""
    if reference.type in _WITHOUT_VOLUMES or is_in_periodical(reference):
        return NOTHING
    return edition_and_volume(reference)


def of_container(reference: Reference) -> Rich:
    """The same behind the book that a chapter is in."""
    numbered = NOTHING if reference.type in _NUMBERED_THEMSELVES else number(reference)
    return enclosed(joined("; ", (numbered, of_book(reference))))


def _of_part(reference: Reference) -> Rich:
    is_told = is_in_periodical(reference) and is_number(reference.text("part-number"))
    return part_number(reference) if is_told else NOTHING
