"""The works of a library as references, ready to be listed."""

from collections.abc import Iterable

from refkit.library.library import Library
from refkit.styles.reading import read_reference
from refkit.styles.reference import Reference


def references_of(library: Library, numbers: Iterable[int]) -> list[Reference]:
    """The works with these numbers, each with what it has from its crossref and xdata."""
    return [read_reference(library.whole(number)) for number in numbers]
