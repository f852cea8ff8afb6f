"""The title of a work in a full note, and what it is where its title does not say so (13.87-13.101)."""

from dataclasses import replace

from refkit.styles.chicago.descriptions import (
    event_in_note,
    genre_in_note,
    interview,
    is_described_in_source,
    performed,
    review,
)
from refkit.styles.chicago.kinds import ENTRIES, ON_SITES, in_periodical, is_edited
from refkit.styles.chicago.notes.names import people_first
from refkit.styles.chicago.numbers import part_number
from refkit.styles.chicago.titles import own_title
from refkit.styles.joining import before, joined
from refkit.styles.reference import Reference
from refkit.styles.rich import NOTHING, Rich, between, plain


def title(reference: Reference) -> Rich:
    """The title, with the part of an article: `“Endogenous Technological Change,” pt. 2`."""
    if reference.is_review and not reference.has("reviewed-title"):  # the title is that of the work reviewed
        return NOTHING
    if reference.type in ON_SITES or in_periodical(reference):
        return joined(", ", (own_title(_without_period(reference)), part_number(reference)))
    return own_title(reference)


def _without_period(reference: Reference) -> Reference:
    """14.106: a post that is a whole sentence loses its period, since a comma follows."""
    words = reference.text("title")
    if reference.type != "post" or not plain(words).endswith(".") or plain(words).endswith(".."):
        return reference
    return replace(reference, texts={**reference.texts, "title": between(words, 0, len(plain(words)) - 1)})


def headword(reference: Reference) -> Rich:
    """14.130: what is looked up in a printed work of reference: `under “Lisbon”`; nothing where an entry is signed."""
    is_looked_up = reference.type in ENTRIES and reference.has("container-title") and not reference.has("DOI", "URL")
    if not is_looked_up or people_first(reference)[0] is not None:
        return NOTHING
    return before("under ", own_title(reference))


def description(reference: Reference) -> Rich:
    """What it is: `review of *Mein Kampf*, by Adolf Hitler`, `interview by Ann Lee`, `paper presented at …`."""
    kind = reference.type
    if kind == "interview" or reference.people("interviewer").people:
        return interview(reference)
    if reference.is_review:
        return review(reference, "notes")
    if kind == "song" and reference.people("composer").people:
        return performed(reference)
    if kind == "thesis":
        return NOTHING
    if kind == "paper-conference" and not is_edited(reference):
        return joined(", ", (genre_in_note(reference), event_in_note(reference)))
    if in_periodical(reference) or not reference.has("container-title"):
        return genre_in_note(reference)
    return NOTHING if is_described_in_source(reference) else genre_in_note(reference)
