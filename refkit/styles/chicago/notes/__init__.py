"""How Chicago's notes cite: in full where a work is first cited, short after that (13.18-13.42).

A full note has the parts of an entry of the bibliography in one sentence: names straight, commas for periods, and
parentheses around the publisher.  What is set behind the name in the list, such as `Edited by`, is shortened to `ed.`
"""

from refkit.styles.chicago.descriptions import event_in_note, introduces_book
from refkit.styles.chicago.endings import medium_in_note
from refkit.styles.chicago.kinds import LEGAL, in_periodical, is_episode
from refkit.styles.chicago.legal import legal_reference
from refkit.styles.chicago.names import stand_in
from refkit.styles.chicago.notes.access import access, archive
from refkit.styles.chicago.notes.names import contributors_of_container, first_names, periodical_first
from refkit.styles.chicago.notes.numbers import identifiers, number
from refkit.styles.chicago.notes.publication import in_parentheses, publication
from refkit.styles.chicago.notes.short import short_note
from refkit.styles.chicago.notes.sources import place_in_book, series, source
from refkit.styles.chicago.notes.titles import description, headword, title
from refkit.styles.chicago.titles import italic
from refkit.styles.joining import before, enclosed, joined
from refkit.styles.layout import Cited
from refkit.styles.manual import NoteStyle
from refkit.styles.rich import NOTHING, Rich


def full_note(cited: Cited) -> Rich:
    """13.18-13.31: `Yuri Zhukov, *Inoy Stalin* (Vagrius, 2003), 345`"""
    reference = cited.reference
    if reference.type in LEGAL:
        return joined(", ", (legal_reference(reference), _place_in_law(cited), access(reference)))
    head = first_names(reference) or periodical_first(reference)
    looked_up = headword(reference)
    titled = source(cited) if looked_up else _titled_and_contained(cited)
    published = publication(reference)
    if in_parentheses(reference):
        titled = joined(" ", (titled, enclosed(published)))
    else:
        is_doubted = reference.date().doubt != "" and published[:1] and published[0].text.startswith("[")
        titled = joined(" " if is_doubted else ", ", (titled, published))  # 14.127
    place = NOTHING if in_periodical(reference) else place_in_book(cited)
    found = (medium_in_note(reference), archive(cited), access(reference))
    return joined(", ", (head, titled, looked_up, place, *found))


def _titled_and_contained(cited: Cited) -> Rich:
    reference = cited.reference
    if is_episode(reference):
        return _episode(cited)
    named = joined(", ", (title(reference), description(reference), identifiers(cited)))
    return joined(" " if introduces_book(reference) else ", ", (named, source(cited)))


def _episode(cited: Cited) -> Rich:
    """14.165, 14.168: the series, then the number and title of the episode."""
    reference = cited.reference
    show = (
        NOTHING if stand_in(reference, "notes") and not reference.has("title") else italic(reference, "container-title")
    )
    named = (number(reference), title(reference), description(reference), contributors_of_container(reference))
    return joined(", ", (show, *named, series(reference), event_in_note(reference)))


def _place_in_law(cited: Cited) -> Rich:
    """14.174: `at 545` where the first page has been named."""
    return before("at ", cited.place) if cited.is_page and cited.reference.has("page") else cited.place


NOTES_OF_CHICAGO = NoteStyle(full=full_note, short=short_note)
