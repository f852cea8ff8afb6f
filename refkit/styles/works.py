"""The works of a library as references, and as a manual lists them."""

from collections.abc import Collection, Iterable
from typing import get_args
from weakref import WeakKeyDictionary

from refkit.errors import RefkitError
from refkit.library.library import Library
from refkit.styles import ManualName, manual
from refkit.styles.listing import ListedWork, list_works
from refkit.styles.reading import read_reference
from refkit.styles.reference import Reference

# What has been read of each library, for as long as the library is there.
_KEPT: WeakKeyDictionary[Library, dict[int, Reference]] = WeakKeyDictionary()


def references_of(library: Library, numbers: Iterable[int]) -> list[Reference]:
    """The works with these numbers, each with what it has from its crossref and xdata."""
    return [read_reference(library.whole(number)) for number in numbers]


def kept_references_of(library: Library, numbers: Iterable[int]) -> list[Reference]:
    """The same, each work read once for as long as the library is there: a draft is checked again after each change."""
    kept = _KEPT.setdefault(library, {})
    return [kept.get(number) or kept.setdefault(number, *references_of(library, (number,))) for number in numbers]


def bibliography(
    library: Library, style: ManualName = "mla", keys: Collection[str | None] | None = None
) -> tuple[ListedWork, ...]:
    """The works of a library, or those with some keys, as a manual lists them: in its order, each with its key and text.

    RefkitError where there is no such manual.
    """
    if style not in get_args(ManualName):
        raise RefkitError(f"there is no style {style}", f"the manuals are {', '.join(get_args(ManualName))}")
    numbers = (number for number, entry in enumerate(library.entries) if keys is None or entry.key in keys)
    return list_works(references_of(library, numbers), manual(style))
