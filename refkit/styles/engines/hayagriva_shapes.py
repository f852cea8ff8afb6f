"""What hayagriva takes a work for: it says so by what the work stands in, where CSL has a type."""

from collections.abc import Mapping

from refkit.styles.reference import Reference, ReferenceType

# What a work is, and what it stands in.
_SHAPES: Mapping[ReferenceType, tuple[str, str]] = {
    "article": ("article", ""),
    "article-journal": ("article", "periodical"),
    "article-magazine": ("article", "newspaper"),
    "article-newspaper": ("article", "newspaper"),
    "bill": ("legislation", ""),
    "book": ("book", ""),
    "broadcast": ("video", "video"),
    "chapter": ("chapter", "book"),
    "entry-dictionary": ("chapter", "book"),
    "entry-encyclopedia": ("chapter", "book"),
    "graphic": ("artwork", ""),
    "legal_case": ("case", "reference"),
    "legislation": ("legislation", ""),
    "manuscript": ("manuscript", ""),
    "map": ("artwork", ""),
    "motion_picture": ("video", ""),
    "pamphlet": ("book", ""),
    "paper-conference": ("article", "book"),
    "patent": ("patent", ""),
    "periodical": ("periodical", ""),
    "post": ("post", "thread"),
    "post-weblog": ("article", "blog"),
    "report": ("report", ""),
    "review": ("article", "periodical"),
    "review-book": ("article", "periodical"),
    "software": ("repository", ""),
    "song": ("audio", ""),
    "thesis": ("thesis", ""),
    "webpage": ("web", "web"),
}
# What else a work stands in, without which it would be of another kind; untitled, since a title there would be taken
# for that of a volume.
_BESIDE: Mapping[ReferenceType, str] = {"entry-dictionary": "reference", "entry-encyclopedia": "reference"}
# These are of another kind as soon as they stand in anything.
ALONE: frozenset[ReferenceType] = frozenset(("motion_picture", "song"))


def shape(reference: Reference) -> tuple[str, str]:
    """What a work is, and what it stands in; empty where it stands in nothing."""
    if reference.type == "paper-conference" and "editor" in reference.names:
        return "chapter", "book"  # with editors, styles write of an article what they do of a chapter, but less of it
    if found := _SHAPES.get(reference.type):
        return found
    if not reference.has("container-title"):
        return "misc", ""
    return ("chapter", "book") if reference.has("publisher") else ("article", "periodical")


def beside(reference: Reference) -> str:
    """What a work stands in besides, so that it is taken for what it is; empty where it needs nothing."""
    if reference.type == "paper-conference" and "editor" not in reference.names:
        return "proceedings"
    return _BESIDE.get(reference.type, "")
