"""What a list needs of a work and its entry does not say; it is left out of the list, and reported."""

from collections.abc import Iterator

from refkit.styles.reference import Reference, ReferenceType, Variable

_IN_CONTAINERS: frozenset[ReferenceType] = frozenset(
    ("article-journal", "article-magazine", "article-newspaper", "chapter", "entry-dictionary", "entry-encyclopedia")
)
_PUBLISHED: frozenset[ReferenceType] = frozenset(("book", "chapter"))
_UNTITLED: frozenset[ReferenceType] = frozenset(("personal_communication", "interview"))


def missing_parts(reference: Reference) -> Iterator[str]:
    """What is missing, each in a word or two: `year`, `journal`."""
    titles: tuple[Variable, ...] = ("title", "volume-title", "reviewed-title", "genre")
    if not reference.has(*titles) and reference.type not in _UNTITLED:
        yield "title"
    if "issued" not in reference.dates and not reference.has("status"):
        yield "year"
    if reference.type in _IN_CONTAINERS and not reference.has("container-title"):
        yield "book title" if reference.type == "chapter" else "journal" if reference.is_serial else "title of the work"
    if reference.type in _PUBLISHED and not reference.has("publisher", "publisher-place", "original-publisher"):
        yield "publisher"
    if reference.type == "thesis" and not reference.has("publisher"):
        yield "university"
    if reference.type == "webpage" and not reference.has("URL", "DOI"):
        yield "address"
