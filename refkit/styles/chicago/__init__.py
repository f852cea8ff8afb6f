"""The two systems of The Chicago Manual of Style, 18th edition (chapters 13-14): author-date, and notes and bibliography.

They share nearly everything.  The author-date list has the year behind the author and names a volume before its set;
the bibliography has the date at the end and the set before its volume (14.21).  The 18th edition repeats the names of
authors instead of writing dashes (13.73).
"""

from collections.abc import Callable
from functools import partial

from pybtex.style.template import Node

from refkit.styles.chicago.dates import year_behind_author, year_in_text
from refkit.styles.chicago.descriptions import description, introduces_book
from refkit.styles.chicago.endings import access, addendum, archive, event_and_publication, medium
from refkit.styles.chicago.kinds import LEGAL, System, is_episode, is_in_list
from refkit.styles.chicago.legal import legal_reference
from refkit.styles.chicago.names import AUTHORS, contributors_of_container, first_names, listed_under, stand_in
from refkit.styles.chicago.notes import NOTES_OF_CHICAGO
from refkit.styles.chicago.numbers import identifiers, number
from refkit.styles.chicago.sources import series, source
from refkit.styles.chicago.titles import italic, main_title, own_title
from refkit.styles.joining import joined
from refkit.styles.layout import Listed, part, placed_part, sentences
from refkit.styles.manual import CitingStyle, Manual
from refkit.styles.pages import as_needed
from refkit.styles.reference import Reference
from refkit.styles.rich import Rich


def _head(reference: Reference, system: System) -> Rich:
    """13.74, 13.81: the author, else the title, else whatever the work is known by."""
    return first_names(reference, system) or _titled(reference, system) or archive(reference)


def _titled(reference: Reference, system: System) -> Rich:
    return main_title(reference, system) or description(reference, system) or identifiers(reference, system)


def _body(reference: Reference, system: System) -> Rich:
    """What follows the author and year: title, what it is, and what it is contained in."""
    if is_episode(reference):
        return _episode(reference, system)
    title = main_title(reference, system)
    said = [title, description(reference, system), identifiers(reference, system)]
    if not first_names(reference, system):
        said[next((place for place, words in enumerate(said) if words), 0)] = ()
    delimiter = " " if introduces_book(reference) else ". "
    return joined(delimiter, (joined(". ", said), source(reference, system)))


def _episode(reference: Reference, system: System) -> Rich:
    """14.165, 14.168: an episode is listed under its series, then its number and title."""
    named = joined(", ", (number(reference), main_title(reference, system), description(reference, system)))
    is_first = stand_in(reference, system) == "container-title"
    show = () if is_first else italic(reference, "container-title")
    return joined(". ", (show, named, contributors_of_container(reference, system), series(reference, system)))


def _archive(reference: Reference, system: System) -> Rich:
    """Where it is kept, unless the entry begins with that."""
    return archive(reference) if first_names(reference, system) or _titled(reference, system) else ()


def _in_system(write: Callable[[Reference, System], Rich], system: System) -> Node:
    return Node(write.__name__, lambda children, work: write(work.reference, system))


@placed_part
def year(work: Listed) -> Rich:
    """13.102"""
    return year_behind_author(work)


def _layout(system: System) -> Node:
    head, body = _in_system(_head, system), _in_system(_body, system)
    published, kept = _in_system(event_and_publication, system), _in_system(_archive, system)
    behind = (year,) if system == "author-date" else ()
    usual = sentences[(head, *behind, body, published, part(medium), kept, part(addendum), part(access))]
    legal = sentences[part(legal_reference), part(access)]
    return Node("entry", lambda children, work: children[work.reference.type in LEGAL].format_data(work))[usual, legal]


AUTHOR_DATE = Manual(
    name="chicago-author-date",
    heading="References",
    layout=_layout("author-date"),
    names=AUTHORS,
    authors=partial(listed_under, system="author-date"),
    title=own_title,
    shorten=as_needed,
    citing=CitingStyle(year=year_in_text, behind_names=" ", before_page=", "),
    by_year=True,
    is_listed=partial(is_in_list, system="author-date"),
    undated_last=True,
)
NOTES = Manual(
    name="chicago-notes",
    heading="Bibliography",
    layout=_layout("notes"),
    names=AUTHORS,
    authors=partial(listed_under, system="notes"),
    title=own_title,
    shorten=as_needed,
    citing=CitingStyle(before_page=", ", keeps_particle=False),
    by_whole=True,
    is_listed=partial(is_in_list, system="notes"),
    notes=NOTES_OF_CHICAGO,
)
