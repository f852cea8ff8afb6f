"""Titles: which are set in italics, which in quotation marks, and which volume of a set is named first (13.87-13.101)."""

import re

from refkit.styles.casing import CHICAGO_SMALL, capitalized, sentence_case, title_case
from refkit.styles.chicago.kinds import ENTRIES, ON_SITES, System, in_periodical
from refkit.styles.joining import joined
from refkit.styles.parts import in_english, labelled
from refkit.styles.quotes import quoted, with_marks
from refkit.styles.reference import Reference, ReferenceType, Variable
from refkit.styles.rich import Rich, each_run, in_face

_ITALIC: frozenset[ReferenceType] = frozenset(("book", "graphic", "map"))
_UPRIGHT: frozenset[ReferenceType] = frozenset(("bill", "legislation"))
_QUOTED: frozenset[ReferenceType] = frozenset(
    (
        "dataset",
        "document",
        "interview",
        "manuscript",
        "paper-conference",
        "personal_communication",
        "speech",
        "thesis",
        "webpage",
    )
)


def title_cased(reference: Reference, variable: Variable) -> Rich:
    """13.89: a title with English capitals; one in another language as it is (11.8)."""
    words = reference.text(variable)
    return title_case(each_run(_stopped, words), CHICAGO_SMALL) if in_english(reference, variable) else words


def _stopped(text: str) -> str:
    """6.9: periods and commas inside a title stand before a closing quotation mark too: `“Standard Latin,” and`."""
    return _BRITISH.sub(r"\1\3\2", text)


_BRITISH = re.compile(r"(“[^“”]*|‘[^‘’]*)([”’])([.,])")


def italic(reference: Reference, variable: Variable) -> Rich:
    """A title that stands alone."""
    return in_face("italic", with_marks(title_cased(reference, variable)))


def own_title(reference: Reference) -> Rich:
    """13.89-13.94: the title of the work, or of the set that it is a volume of."""
    kind = reference.type
    if kind == "patent":
        return with_marks(sentence_case(reference.text("title")))
    if kind in _UPRIGHT:
        return with_marks(title_cased(reference, "title"))
    if kind == "legal_case":
        return in_face("italic", with_marks(reference.text("title")))
    if kind in _ITALIC:
        return italic(reference, "title")
    if kind == "post" or (kind in ENTRIES and _is_unsigned(reference)):  # 14.106, 14.130
        return quoted(reference.text("title"))
    if reference.has("container-title") or kind in _QUOTED or kind.startswith("article"):
        return quoted(title_cased(reference, "title"))
    return italic(reference, "title")


def _is_unsigned(reference: Reference) -> bool:
    signed = reference.type == "entry-encyclopedia" and bool(reference.people("author").people)
    return reference.has("container-title") and not signed


def volume_title(reference: Reference) -> Rich:
    """The title of one volume of a set, or of a special issue of a journal (14.18-14.21, 14.77)."""
    if in_periodical(reference) or reference.type == "manuscript":
        return quoted(title_cased(reference, "volume-title"))
    return italic(reference, "volume-title")


def main_title(reference: Reference, system: System) -> Rich:
    """What an entry is listed by behind, or instead of, its author."""
    if reference.type in ON_SITES or in_periodical(reference):
        if reference.is_review and not reference.has("reviewed-title"):
            return ()
        part = capitalized(labelled(reference.text("part-number"), "pt.", "pts."))
        return joined(". ", (own_title(reference), part))
    # 14.21: the author-date system lists a volume under its own title.
    if system == "author-date" and reference.has("volume-title") and not reference.has("container-title"):
        return volume_title(reference)
    return own_title(reference)
