"""What a work is contained in: the volume and pages of a periodical (14.70-14.97), a book and its series (14.8-14.26)."""

from refkit.styles.casing import capitalized
from refkit.styles.chicago.dates import date_at_end, status_with_date
from refkit.styles.chicago.descriptions import event, event_is_apart, genre_in_source, introduces_book
from refkit.styles.chicago.kinds import ENTRIES, NEWS, ON_SITES, System, in_periodical
from refkit.styles.chicago.names import (
    contributors_beside_author,
    contributors_of_container,
    editor_of_set,
    first_people,
    is_multivolume,
    periodical,
    stand_in,
)
from refkit.styles.chicago.numbers import chapter, edition_apart, identifiers_of_container
from refkit.styles.chicago.titles import italic, title_cased, volume_title
from refkit.styles.joining import before, enclosed, joined
from refkit.styles.pages import as_needed, page_ranges
from refkit.styles.parts import arabic, labelled
from refkit.styles.reading.numbers import is_number
from refkit.styles.reference import Reference
from refkit.styles.rich import NOTHING, Rich, plain, rich


def source(reference: Reference, system: System) -> Rich:
    """What the work is contained in."""
    if reference.type == "patent" or reference.type in ON_SITES:
        return NOTHING
    return _in_periodical(reference, system) if in_periodical(reference) else _in_book(reference, system)


def _in_periodical(reference: Reference, system: System) -> Rich:
    """`*Journal* 61 (1): 113–38` (13.102), `*Journal* 61, no. 1 (2002): 113–38` (14.70)."""
    special = NOTHING
    if reference.has("volume-title"):  # 14.77
        editors = contributors_of_container(reference, system)
        special = joined(", ", (before("In ", volume_title(reference)), editors))
    name, numbers = _periodical(reference, system), _numbers_and_pages(reference, system)
    if not name:
        numbers = capitalized(numbers)
    has_volume = reference.has("volume") and not reference.has("collection-title") and reference.type not in NEWS
    return joined(". ", (special, joined(" " if has_volume else ", ", (name, numbers))))


def _periodical(reference: Reference, system: System) -> Rich:
    if not reference.has("container-title") or stand_in(reference, system) == "container-title":
        return NOTHING
    special = rich("Special issue") if reference.has("volume-title") else NOTHING
    return joined(", ", (special, periodical(reference), ahead_of_print(reference)))


def ahead_of_print(reference: Reference) -> Rich:
    """14.75: an article with a DOI and a date, and nothing else."""
    numbered = reference.has("collection-title", "issue", "number", "page", "volume", "volume-title", "status")
    is_ahead = reference.type == "article-journal" and reference.has("DOI") and "issued" in reference.dates
    return rich("ahead of print") if is_ahead and not numbered else NOTHING


def _numbers_and_pages(reference: Reference, system: System) -> Rich:
    numbers, where = _numbers(reference, system), pages(reference)
    if reference.type in NEWS:
        return joined(", ", (joined(". ", (numbers, edition_apart(reference))), where))
    return joined(": " if reference.has("issue", "volume") else ", ", (numbers, where))


def _numbers(reference: Reference, system: System) -> Rich:
    series = reference.text("collection-title")
    if reference.type not in NEWS and reference.has("issue", "volume"):
        by_year = _volume_author_date if system == "author-date" else _volume_notes
        return joined(", ", (*_date_of_unsigned(reference, system), series, by_year(reference)))
    publisher = reference.text("publisher") if reference.type in ("interview", "post-weblog") else NOTHING
    return joined(", ", (series, publisher, status_with_date(reference, system)))


def _is_unsigned_review(reference: Reference, system: System) -> bool:
    return reference.is_review and first_people(reference, system)[0] is None


def _date_of_unsigned(reference: Reference, system: System) -> list[Rich]:
    """14.102: the date comes first behind a publication that stands in the place of the author."""
    if not _is_unsigned_review(reference, system):
        return []
    return [date_at_end(reference, system)] if system == "notes" or not _has_both(reference) else []


def _has_both(reference: Reference) -> bool:
    return reference.has("issue") and reference.has("volume")


def _volume_author_date(reference: Reference) -> Rich:
    """`61 (1)`, `73 (April)`, `no. 16 (Summer)`; `2nd ser., vol. 42` (14.76)."""
    unsigned = _is_unsigned_review(reference, "author-date")
    date = NOTHING if unsigned else date_at_end(reference, "author-date")
    if not reference.has("volume"):
        return joined(" ", (issue_number(reference), enclosed(date)))
    return joined(" ", (volume_number(reference, unsigned), enclosed(arabic(reference.text("issue")) or date)))


def _volume_notes(reference: Reference) -> Rich:
    """`61, no. 1 (2002)`"""
    unsigned = _is_unsigned_review(reference, "notes")
    date = NOTHING if unsigned else status_with_date(reference, "notes")
    return joined(" ", (joined(", ", (volume_number(reference, unsigned), issue_number(reference))), enclosed(date)))


def volume_number(reference: Reference, unsigned: bool) -> Rich:
    """`61`; `vol. 42` behind the series of the periodical, and behind the date of an unsigned review."""
    volume = arabic(reference.text("volume"))
    return labelled(volume, "vol.", "vols.") if reference.has("collection-title") or unsigned else volume


def issue_number(reference: Reference) -> Rich:
    """`no. 1`, `nos. 3–4`"""
    issue = arabic(reference.text("issue"))
    if plain(issue)[:1].isdigit() and not is_number(issue):  # "no. 3, part 2"
        return before("no. ", issue)
    return labelled(issue, "no.", "nos.")


def pages(reference: Reference) -> Rich:
    """9.63, 14.71: pages, or the number of an article; magazines and newspapers go without (14.87, 14.89)."""
    if reference.has("number"):
        return reference.text("number")
    return NOTHING if reference.type in NEWS else rich(page_ranges(reference.plain("page"), as_needed))


def _in_book(reference: Reference, system: System) -> Rich:
    """`In *Historical Syntax*, edited by Jacek Fisiak`, without pages (14.8)."""
    contained = NOTHING
    if reference.has("container-title"):
        named = NOTHING if stand_in(reference, system) == "container-title" else _book(reference, system)
        identifiers = identifiers_of_container(reference, system)
        contained = joined(", ", (named, genre_in_source(reference), identifiers))
        contained = contained if named else capitalized(contained)
    apart = event(reference) if event_is_apart(reference) else NOTHING
    beside = contributors_beside_author(reference, system)
    return joined(". ", (contained, beside, series(reference, system), apart))


def _book(reference: Reference, system: System) -> Rich:
    volume_first = system == "author-date" and reference.has("volume-title")  # 14.21
    title = volume_title(reference) if volume_first else italic(reference, "container-title")
    said = preposition(reference)
    return joined(" ", (said if introduces_book(reference) else capitalized(said), title))


def preposition(reference: Reference) -> Rich:
    """`in`, `chap. 7 in`; 14.12: `to` behind an introduction."""
    kind = reference.type
    if kind in ("broadcast", "motion_picture"):
        return NOTHING
    if introduces_book(reference):
        return rich("to")
    if kind in ENTRIES and not reference.people("author").people:
        return NOTHING
    inside = "on" if kind == "song" else "in"
    return joined(" ", (chapter(reference), rich(inside if reference.has("chapter-number") else "in")))


def series(reference: Reference, system: System) -> Rich:
    """14.22-14.26: `Hallesche Forschungen 1`; its editor behind it where the work is no set of volumes itself."""
    return series_edited_by(NOTHING if is_multivolume(reference) else editor_of_set(reference, system), reference)


def series_edited_by(editor: Rich, reference: Reference) -> Rich:
    """The series of a work, with its editor where one is given."""
    title, number = title_cased(reference, "collection-title"), reference.text("collection-number")
    if not title:
        return NOTHING
    issue = labelled(reference.text("issue"), "no.", "nos.")
    if editor:
        return joined(", ", (title, editor, labelled(number, "vol.", "vols."), issue))
    if issue:
        return joined(", ", (title, labelled(number, "vol.", "vols."), issue))
    return joined(" " if is_number(number) else ", ", (title, number))
