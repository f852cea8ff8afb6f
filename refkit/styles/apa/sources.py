"""The source element of APA: the periodical, the book, the publisher, the archive, the event or the site (9.23-9.33)."""

import re

from refkit.styles.apa import descriptions, identifiers
from refkit.styles.apa.cased import cased_title, headline_cased
from refkit.styles.apa.dates import in_full as date_in_full
from refkit.styles.apa.descriptions import is_held_elsewhere
from refkit.styles.apa.numbers import volume_in_title
from refkit.styles.apa.people import CONTRIBUTORS, is_author, label_of
from refkit.styles.apa.types import LEGAL, ON_SITES, is_in_periodical, is_published, is_whole_issue
from refkit.styles.casing import capitalized
from refkit.styles.joining import before, enclosed, joined
from refkit.styles.layout import part
from refkit.styles.names import write_names
from refkit.styles.pages import in_full, page_ranges
from refkit.styles.parts import arabic
from refkit.styles.reference import SERIAL_TYPES, Reference, Role
from refkit.styles.rich import NOTHING, Rich, each_run, in_face, rich

_RANGE = re.compile(r"(?<=\d)-(?=\d)")
_OF_BOOKS: tuple[Role, ...] = ("container-author", "editor-translator", "editor", "compiler", "collection-editor")


@part
def source(reference: Reference) -> Rich:
    """9.23-9.33"""
    if reference.type in LEGAL:
        return NOTHING
    whole = NOTHING
    if reference.type not in ON_SITES:
        whole = _periodical(reference) if is_in_periodical(reference) else _book(reference)
    return joined(". ", (whole, _publisher(reference), _archive(reference), _event(reference), _site(reference)))


def _periodical(reference: Reference) -> Rich:
    """9.25-9.27: `*Journal*, *61*(1), 113–138`"""
    journal = headline_cased(reference, "title" if is_whole_issue(reference) else "container-title")
    names = (journal, headline_cased(reference, "collection-title"))
    volume = in_face("italic", each_run(_dashed, arabic(reference.text("volume"))))
    issue = each_run(_dashed, reference.text("issue"))
    parts = (in_face("italic", joined(", ", names)), (*volume, *enclosed(issue)), _place(reference))
    numbered = reference.has("collection-title", "issue", "number", "page", "volume")
    status = NOTHING if numbered or "issued" not in reference.dates else capitalized(reference.text("status"))
    return joined(". ", (joined(", ", parts), status))


def _place(reference: Reference) -> Rich:
    """9.25, 9.27: `113–138`, `Article e7785`"""
    return before("Article ", reference.text("number")) or rich(page_ranges(reference.plain("page"), in_full))


def _dashed(number: str) -> str:
    """`3–4` of `3-4`"""
    return _RANGE.sub("–", number)


def _book(reference: Reference) -> Rich:
    """9.28: `In E. Editor (Ed.), *Book* (2nd ed., pp. 3–10)`"""
    if not reference.has("container-title"):
        return NOTHING
    title = joined(": ", (cased_title(reference, "container-title"), volume_in_title(reference)))
    named = joined(", ", (_people(reference), in_face("italic", title)))
    behind = (identifiers.of_container(reference), descriptions.of_container(reference))
    return before("On " if reference.type == "song" else "In ", joined(" ", (named, *behind)))


def _people(reference: Reference) -> Rich:
    for role in _OF_BOOKS:
        if (names := reference.people(role)).people:
            label = "" if role == "container-author" else label_of(role, names)
            return joined(" ", (write_names(names, CONTRIBUTORS), enclosed(rich(label))))
    return NOTHING


def _publisher(reference: Reference) -> Rich:
    """9.29: without its place, and not where it is the author."""
    if reference.type == "thesis" and is_held_elsewhere(reference):
        return NOTHING
    in_periodical = is_in_periodical(reference) and reference.type != "interview"
    if reference.type in SERIAL_TYPES or in_periodical or is_author(reference, reference.plain("publisher")):
        return NOTHING
    if reference.type == "graphic":  # 9.31, 10.14: where it hangs
        return joined(", ", (reference.text("publisher"), reference.text("publisher-place")))
    return reference.text("publisher")


def _archive(reference: Reference) -> Rich:
    """9.30: `Collection (Box 3), Archive, Place`"""
    location = enclosed(reference.text("archive_location"))
    archive, place = reference.text("archive"), reference.text("archive-place")
    if reference.has("archive_collection"):
        return joined(", ", (joined(" ", (reference.text("archive_collection"), location)), archive, place))
    return joined(", ", (joined(" ", (archive, location)), place))


def _event(reference: Reference) -> Rich:
    """9.31, 10.5: `Conference, Place`"""
    if not reference.has("event-title") or (reference.type == "paper-conference" and is_published(reference)):
        return NOTHING
    date = rich(date_in_full(reference, "event-date"))
    return joined(", ", (capitalized(reference.text("event-title")), reference.text("event-place"), date))


def _site(reference: Reference) -> Rich:
    """9.32, 9.33: the site, unless it is the author."""
    if reference.type not in ON_SITES or is_author(reference, reference.plain("container-title")):
        return NOTHING
    return headline_cased(reference, "container-title")
