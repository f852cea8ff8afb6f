"""The short note: surname, short title, place (13.32-13.37)."""

from refkit.styles.chicago.descriptions import genre_in_note
from refkit.styles.chicago.kinds import LEGAL, in_periodical
from refkit.styles.chicago.names import stand_in
from refkit.styles.chicago.notes.names import people_first
from refkit.styles.chicago.notes.titles import headword, title
from refkit.styles.chicago.numbers import part_number, volume_number
from refkit.styles.chicago.titles import italic, own_title, title_cased
from refkit.styles.joining import before, joined
from refkit.styles.layout import Cited
from refkit.styles.parts import arabic, labelled
from refkit.styles.reading.numbers import is_number
from refkit.styles.reference import Reference
from refkit.styles.rich import NOTHING, Rich, plain, rich


def short_note(cited: Cited) -> Rich:
    """`Zhukov, *Inoy Stalin*, 345`"""
    reference = cited.reference
    if reference.type in LEGAL:
        return joined(", ", (own_title(cited.shortened), _place(cited)))
    names = cited.names if people_first(reference)[0] is not None else _stand_in(reference)
    return joined(", ", (names, _title(cited), _place(cited)))


def _stand_in(reference: Reference) -> Rich:
    """The periodical, dictionary, site or body that stands in the place of the author."""
    variable = stand_in(reference, "notes")
    if variable is None:
        return NOTHING
    if variable != "container-title":
        return reference.text(variable)
    return title_cased(reference, variable) if reference.type == "webpage" else italic(reference, variable)


def _title(cited: Cited) -> Rich:
    reference = cited.reference
    if reference.is_review and not (reference.has("title") and reference.has("reviewed-title")):
        return before("review of ", italic(cited.shortened, "title"))
    if not reference.has("title"):
        return _description(reference)
    return headword(cited.shortened) or _short_title(cited)


def _short_title(cited: Cited) -> Rich:
    """The short title in its type face; a post without the period of its sentence."""
    return title(cited.shortened) if cited.reference.type == "post" else own_title(cited.shortened)


def _description(reference: Reference) -> Rich:
    if reference.type == "interview":
        return reference.text("genre") or rich("interview")
    return genre_in_note(reference)


def _place(cited: Cited) -> Rich:
    """13.36, 14.18, 14.50: `345`; in a volume `2:345`, in a part of one `vol. 4, pt. 3, p. 345`."""
    reference = cited.reference
    labelled_page = labelled(cited.place, "p.", "pp.") if cited.is_page else cited.place
    if in_periodical(reference):
        part = part_number(reference)
        return joined(", ", (part, labelled_page)) if part else cited.place
    if reference.has("container-title"):
        return cited.place
    if reference.has("part-number"):
        return joined(", ", (volume_number(reference), part_number(reference), labelled_page))
    volume = arabic(reference.text("volume"))
    if cited.is_page and is_number(volume):
        return before(f"{plain(volume)}:", cited.place)
    return joined(", ", (volume_number(reference), cited.place))
