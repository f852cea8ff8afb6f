"""Numbers in a full note: of reports, editions and volumes (14.15-14.21, 14.116)."""

from refkit.styles.chicago.kinds import FILMED, ON_SITES, in_periodical
from refkit.styles.chicago.names import is_multivolume
from refkit.styles.chicago.notes.names import contributors, contributors_of_container, editor_of_set
from refkit.styles.chicago.numbers import (
    counted,
    is_volume,
    number_of_volumes,
    part_number,
    patent,
    version,
    volume_number,
)
from refkit.styles.chicago.titles import volume_title
from refkit.styles.joining import joined
from refkit.styles.layout import Cited
from refkit.styles.parts import arabic, edition
from refkit.styles.reading.numbers import is_number
from refkit.styles.reference import Reference, Role
from refkit.styles.rich import NOTHING, Rich, each_run, plain, rich


def identifiers(cited: Cited) -> Rich:
    """Behind the title: the number of a report, the edition, the volume, who edited or translated it."""
    reference = cited.reference
    if reference.type == "patent":
        return patent(reference)
    if reference.type in ON_SITES:
        numbers = (number(reference), _version(reference), edition_in_note(reference))
        return joined(", ", (*numbers, contributors(reference)))
    if reference.has("container-title"):
        return joined(", ", (number(reference) if reference.type in FILMED else NOTHING, contributors(reference)))
    numbered = NOTHING if reference.type == "song" else number(reference)
    last = contributors(reference) if in_periodical(reference) else _volume_and_contributors(cited)
    return joined(", ", (numbered, _version(reference), edition_in_note(reference), last))


def number(reference: Reference) -> Rich:
    """`technical report no. 12`, `episode 50`"""
    value = reference.text("number")
    if not value or reference.type == "thesis":
        return NOTHING
    if reference.type == "broadcast" and is_number(value):
        return joined(" ", (reference.text("genre") or rich("episode"), value))
    return joined(" ", (reference.text("genre"), counted(reference)))


def _version(reference: Reference) -> Rich:
    return each_run(lambda text: text.replace("V", "v", 1), version(reference)[:1]) + version(reference)[1:]


def edition_in_note(reference: Reference) -> Rich:
    """14.15: `2nd ed.`; of a reprint it stands with the date (14.16)."""
    is_apart = "original-date" in reference.dates and "issued" in reference.dates
    return NOTHING if is_apart and not reference.has("original-title") else edition(reference)


def identifiers_of_container(cited: Cited) -> Rich:
    """14.8-14.9: behind the title of the book that a work is part of: its edition, volume and editors."""
    reference = cited.reference
    numbered = NOTHING if reference.type in FILMED or reference.type == "song" else number(reference)
    editor = editor_of_set(reference) if is_multivolume(reference) else NOTHING
    named = (_version(reference), edition_in_note(reference), editor, _volume(cited))
    total = NOTHING if reference.has("page") else _total(cited)
    return joined(", ", (numbered, *named, contributors_of_container(reference), total))


def _volume_and_contributors(cited: Cited) -> Rich:
    reference = cited.reference
    editor = editor_of_set(reference) if is_multivolume(reference) else NOTHING
    return joined(", ", (editor, _volume(cited), contributors(reference), _total(cited)))


def _total(cited: Cited) -> Rich:
    """14.19: how many volumes there are, unless a place in one of them is cited."""
    return NOTHING if cited.is_page or is_volume(cited.reference) else number_of_volumes(cited.reference)


def _volume(cited: Cited) -> Rich:
    """14.18-14.20: `vol. 4, *Civil Engineering*, pt. 3`; nothing where the volume stands before the page."""
    reference = cited.reference
    if reference.has("part-number", "volume-title"):
        titled = volume_title(reference) if reference.has("volume-title") else NOTHING
        return joined(", ", (volume_number(reference), titled, part_number(reference)))
    is_kept = not reference.has("page") or reference.has("container-title")
    if volume_before_page(reference) and (cited.is_page or not (cited.place or is_kept)):
        return NOTHING
    return volume_number(reference)


def volume_before_page(reference: Reference) -> str:
    """14.18: the number of the volume that can stand before a page, `2:345`; empty where anything comes between."""
    between: tuple[Role, ...] = ("container-author", "editor", "editor-translator", "translator")
    if reference.has("part-number", "volume-title") or any(reference.people(role).people for role in between):
        return ""
    volume = arabic(reference.text("volume"))
    return plain(volume) if is_number(volume) else ""
