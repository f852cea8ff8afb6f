"""What a work is contained in, and the place in it that a full note cites (14.8-14.26, 14.70-14.97)."""

from refkit.styles.chicago.descriptions import event_in_note, genre_in_source
from refkit.styles.chicago.kinds import NEWS, ON_SITES, in_periodical
from refkit.styles.chicago.names import is_multivolume
from refkit.styles.chicago.names import periodical as named_periodical
from refkit.styles.chicago.notes.dates import status_with_date
from refkit.styles.chicago.notes.names import contributors_of_container, editor_of_set, periodical_first
from refkit.styles.chicago.notes.numbers import edition_in_note, identifiers_of_container, volume_before_page
from refkit.styles.chicago.sources import ahead_of_print, issue_number, pages, preposition, series_edited_by
from refkit.styles.chicago.sources import volume_number as volume_of_periodical
from refkit.styles.chicago.titles import italic, volume_title
from refkit.styles.joining import before, enclosed, joined
from refkit.styles.layout import Cited
from refkit.styles.pages import as_needed, page_ranges
from refkit.styles.reference import Reference
from refkit.styles.rich import NOTHING, Rich, plain, rich


def source(cited: Cited) -> Rich:
    """What the work is contained in."""
    reference = cited.reference
    if reference.type == "patent" or reference.type in ON_SITES:
        return NOTHING
    return _in_periodical(cited) if in_periodical(reference) else _in_book(cited)


def _in_periodical(cited: Cited) -> Rich:
    """14.70: `*Journal* 61, no. 1 (2002): 126`"""
    reference = cited.reference
    special = NOTHING
    if reference.has("volume-title"):  # 14.77
        special = joined(", ", (before("in ", volume_title(reference)), contributors_of_container(reference)))
    has_volume = reference.has("volume") and not reference.has("collection-title") and reference.type not in NEWS
    numbered = joined(" " if has_volume else ", ", (_periodical(reference), _numbers_and_place(cited)))
    return joined(", ", (special, numbered))


def _periodical(reference: Reference) -> Rich:
    if not reference.has("container-title") or periodical_first(reference):
        return NOTHING
    special = rich("special issue") if reference.has("volume-title") else NOTHING
    return joined(", ", (special, named_periodical(reference), ahead_of_print(reference)))


def _numbers_and_place(cited: Cited) -> Rich:
    reference = cited.reference
    if reference.type in NEWS:
        dated = (reference.text("collection-title"), status_with_date(reference))
        return joined(", ", (*dated, edition_in_note(reference), _place_in_periodical(cited)))
    delimiter = ": " if reference.has("issue", "volume") else ", "
    return joined(delimiter, (_numbers(reference), _place_in_periodical(cited)))


def _numbers(reference: Reference) -> Rich:
    series_of_periodical, date = reference.text("collection-title"), status_with_date(reference)
    if not reference.has("issue", "volume"):
        publisher = reference.text("publisher") if reference.type in ("interview", "post-weblog") else NOTHING
        return joined(", ", (series_of_periodical, publisher, date))
    is_dated_first = bool(periodical_first(reference)) and reference.is_review  # 14.102
    counted = joined(", ", (volume_of_periodical(reference, is_dated_first), issue_number(reference)))
    if is_dated_first:
        return joined(", ", (date, series_of_periodical, counted))
    return joined(", ", (series_of_periodical, joined(" ", (counted, enclosed(date)))))


def _place_in_periodical(cited: Cited) -> Rich:
    """14.71: the place cited, with the number of an article; else the pages of it, but for newspapers (14.87, 14.89)."""
    article = cited.reference.text("number")
    return joined(", ", (cited.place, article)) if cited.place or article else pages(cited.reference)


def _in_book(cited: Cited) -> Rich:
    """14.8: `in *Historical Syntax*, ed. Jacek Fisiak`, its series, and where it was shown or read."""
    reference = cited.reference
    contained = NOTHING
    if reference.has("container-title"):
        titled = NOTHING if periodical_first(reference) else italic(reference, "container-title")
        named = joined(" ", (preposition(reference), titled))
        contained = joined(", ", (named, genre_in_source(reference), identifiers_of_container(cited)))
    return joined(", ", (contained, series(reference), event_in_note(reference)))


def series(reference: Reference) -> Rich:
    """14.22-14.26: `Hallesche Forschungen 1`"""
    return series_edited_by(NOTHING if is_multivolume(reference) else editor_of_set(reference), reference)


def place_in_book(cited: Cited) -> Rich:
    """14.18: the place cited, a page behind its volume: `2:345`; else the pages of what is no part of a book."""
    reference = cited.reference
    if is_beside_shelfmark(cited):
        return NOTHING
    page = cited.place if cited.is_page else NOTHING
    if cited.place and not page:
        return cited.place
    if not page and not reference.has("container-title"):
        page = rich(page_ranges(plain(reference.text("page")), as_needed))
    volume = volume_before_page(reference)
    return before(f"{volume}:", page) if volume else page


def is_beside_shelfmark(cited: Cited) -> bool:
    """14.127: whether the place stands behind the number that an archive has given a manuscript."""
    reference = cited.reference
    is_kept = reference.has("archive") and reference.has("archive_location")
    return is_kept and (cited.is_page or (not cited.place and reference.has("page")))
