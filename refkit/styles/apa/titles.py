"""The title element of APA: the title in sentence case, what identifies it in parentheses, what it is in brackets.

Works that stand alone are in italics, what is part of another work is not (9.18-9.22).
"""

from refkit.styles.apa.cased import cased_title, headline_cased
from refkit.styles.apa.descriptions import description
from refkit.styles.apa.identifiers import identifier
from refkit.styles.apa.numbers import volume_in_title
from refkit.styles.apa.people import authors_of
from refkit.styles.apa.types import LEGAL, ON_SITES, is_in_periodical, is_whole_issue
from refkit.styles.joining import joined
from refkit.styles.layout import part
from refkit.styles.quotes import quoted
from refkit.styles.reading.numbers import is_number
from refkit.styles.reference import Reference
from refkit.styles.rich import NOTHING, Rich, between, in_face, plain


def cited_title(reference: Reference) -> Rich:
    """8.14: the title in the text, with its capitals; in quotation marks where the list has it upright."""
    words = headline_cased(reference, "title")
    is_part = reference.has("container-title") and reference.type not in ON_SITES
    return quoted(words) if is_part else in_face("italic", words)


@part
def title(reference: Reference) -> Rich:
    """9.18-9.22; what does not stand in the author's place already."""
    if reference.type in LEGAL:
        return NOTHING
    role, _ = authors_of(reference)
    if role is not None:
        return _whole(reference)
    return description(reference) if reference.has("title") else NOTHING


def heading(reference: Reference) -> Rich:
    """9.12: what stands in the place of an author."""
    if reference.type in LEGAL:
        return NOTHING
    if not reference.has("title"):
        return _whole(reference)
    return joined(" ", (_title(reference), identifier(reference)))


def _whole(reference: Reference) -> Rich:
    parts = (identifier(reference), description(reference))
    if not reference.has("title"):
        return joined(" ", parts if reference.type in ("bill", "report") else parts[::-1])
    return joined(" ", (_title(reference), *parts))


def _title(reference: Reference) -> Rich:
    if is_whole_issue(reference):
        return cased_title(reference, "volume-title")
    words = cased_title(reference, "title")
    is_article = is_in_periodical(reference)
    if is_article or reference.type in ON_SITES:
        words = joined(": ", (words, _part(reference)))
        is_alone = reference.type in ON_SITES or not reference.has("container-title")
        return _alone(words) if is_alone else words
    if reference.has("container-title"):
        return words
    return _alone(joined(": ", (words, volume_in_title(reference))))


def _alone(words: Rich) -> Rich:
    """9.38: in italics, but for a translation in brackets: `*Tōkyō monogatari* [Tokyo story]`"""
    text = plain(words)
    start = text.rfind(" [") if text.endswith("]") else -1
    if start < 1:
        return in_face("italic", words)
    return (*in_face("italic", between(words, 0, start)), *between(words, start, len(text)))


def _part(reference: Reference) -> Rich:
    """Parts that are told in words belong to the title."""
    words = reference.text("part-number")
    return NOTHING if is_number(words) else words
