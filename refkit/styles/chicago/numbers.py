"""Numbers that tell works apart: editions, volumes, reports, patents (14.15-14.21, 14.116, 14.158)."""

import re

from refkit.styles.casing import CHICAGO_SMALL, capitalized, title_case
from refkit.styles.chicago.dates import full_date
from refkit.styles.chicago.kinds import FILMED, ON_SITES, System, in_periodical
from refkit.styles.chicago.names import (
    contributor_sentences,
    contributors_of_container,
    contributors_of_volume,
    editor_of_set,
    is_multivolume,
)
from refkit.styles.chicago.titles import italic, own_title, volume_title
from refkit.styles.joining import before, behind, joined
from refkit.styles.parts import arabic, edition, labelled
from refkit.styles.reading.numbers import is_number
from refkit.styles.reference import Reference, Variable
from refkit.styles.rich import NOTHING, Rich, plain, rich


def identifiers(reference: Reference, system: System) -> Rich:
    """Behind the title: the number of a report, the edition, who edited or translated it, the volume."""
    if reference.type == "patent":
        return patent(reference)
    sentences = contributor_sentences(reference, system)
    if reference.type in ON_SITES:
        return joined(". ", (number(reference), version(reference), edition_apart(reference), sentences))
    if reference.has("container-title"):
        return joined(". ", (number(reference) if reference.type in FILMED else NOTHING, sentences))
    counted = NOTHING if reference.type == "song" else number(reference)
    last = sentences if in_periodical(reference) else _contributors_and_volume(reference, system)
    return joined(". ", (counted, version(reference), edition_apart(reference), last))


def number(reference: Reference) -> Rich:
    """14.116, 14.159: `Technical Report 12`, `Episode 50`, `RFC No. 2119`."""
    value = reference.text("number")
    if not value or reference.type == "thesis":
        return NOTHING
    if reference.type == "broadcast" and is_number(value):
        return joined(" ", (capitalized(reference.text("genre")) or rich("Episode"), value))
    kind = title_case(reference.text("genre"), CHICAGO_SMALL)
    return joined(" ", (kind, capitalized(counted(reference))))


def counted(reference: Reference) -> Rich:
    """`no. 12`; the number alone where it is more than one, such as `12a`."""
    value = reference.text("number")
    if not is_number(value) or reference.type == "standard":
        return value
    return before("nos. " if "–" in plain(value) else "no. ", value)


def version(reference: Reference) -> Rich:
    """14.169: `V. 1.9`; `Version 2` of what is no software."""
    value = reference.text("version")
    if found := _LABELLED.match(plain(value)):
        value = rich(plain(value)[found.end() :])
    return before("V. " if reference.type == "software" else "Version ", value)


_LABELLED = re.compile(r"v(?:er(?:sion|\.)|\.)?\s*(?=\d)", re.IGNORECASE)


def edition_apart(reference: Reference) -> Rich:
    """14.15: `2nd ed.`; of a reprint it stands with the date (14.16)."""
    if "original-date" in reference.dates and "issued" in reference.dates and not reference.has("original-title"):
        return NOTHING
    return capitalized(edition(reference))


def volume_number(reference: Reference) -> Rich:
    """`vol. 3`"""
    return labelled(arabic(reference.text("volume")), "vol.", "vols.")


def part_number(reference: Reference) -> Rich:
    """`pt. 2`"""
    return labelled(reference.text("part-number"), "pt.", "pts.")


def number_of_volumes(reference: Reference) -> Rich:
    """`3 vols.`"""
    value = reference.text("number-of-volumes")
    return behind(value, " vol." if plain(value) == "1" else " vols.") if is_number(value) else value


def is_volume(reference: Reference) -> bool:
    """Whether it is one of a set of volumes."""
    return reference.has("part-number", "volume", "volume-title")


def _contributors_and_volume(reference: Reference, system: System) -> Rich:
    """14.18-14.21"""
    total = NOTHING if is_volume(reference) else number_of_volumes(reference)
    editor = editor_of_set(reference, system) if is_multivolume(reference) else NOTHING
    if system == "author-date":
        volume = joined(", ", (capitalized(_volume_of(reference, "title")), editor))
        return joined(". ", (contributor_sentences(reference, system), volume, total))
    if not is_volume(reference):
        return joined(". ", (capitalized(editor), contributor_sentences(reference, system), total))
    title = volume_title(reference) if reference.has("volume-title") else NOTHING
    contributors = contributors_of_volume(reference, system)
    volume = joined(", ", (volume_number(reference), title, part_number(reference), contributors))
    return joined(". ", (capitalized(editor), capitalized(volume)))


def _volume_of(reference: Reference, whole: Variable) -> Rich:
    """14.21: `vol. 4, pt. 3, of *Science and Civilisation in China*`; without the set where it has been named."""
    numbered = joined(", ", (volume_number(reference), part_number(reference)))
    if not reference.has("volume-title"):
        return numbered
    of = ", of " if reference.has("volume") and reference.has("part-number") else " of "
    title = own_title(reference) if whole == "title" else italic(reference, whole)
    return joined(of if numbered else "", (numbered, title))


def identifiers_of_container(reference: Reference, system: System) -> Rich:
    """14.8-14.9, 14.20: behind the title of the book that a work is part of: its edition, volume and editors."""
    counted = NOTHING if reference.type in FILMED or reference.type == "song" else number(reference)
    is_edition_apart = "original-date" in reference.dates and "issued" in reference.dates
    editions = NOTHING if is_edition_apart else edition(reference)
    said = before("version ", reference.text("version"))
    contributors = contributors_of_container(reference, system)
    editor = editor_of_set(reference, system) if is_multivolume(reference) else NOTHING
    total = NOTHING if is_volume(reference) or reference.has("page") else number_of_volumes(reference)
    if system == "author-date":
        volume = _volume_of(reference, "container-title")
        return joined(", ", (counted, said, editions, contributors, volume, editor, total))
    title = volume_title(reference) if reference.has("volume-title") else NOTHING
    volume = joined(", ", (volume_number(reference), title, part_number(reference)))
    return joined(", ", (counted, said, editions, editor, volume, contributors, total))


def chapter(reference: Reference) -> Rich:
    """14.8: `chap. 7`, `track 3`"""
    one, several = ("track", "tracks") if reference.type == "song" else ("chap.", "chaps.")
    return labelled(reference.text("chapter-number"), one, several)


def patent(reference: Reference) -> Rich:
    """14.158: `US Patent 2292387, issued August 11, 1942`."""
    kind = capitalized(reference.text("genre")) or rich("Patent")
    named = joined(" ", (reference.text("authority"), kind, reference.text("number")))
    return joined(", ", (named, before("issued ", full_date(reference, "issued"))))
