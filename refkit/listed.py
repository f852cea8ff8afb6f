"""The lists of works that a draft itself holds, read item by item; and the library they make where it has no other.

Most drafts have a library and many no list: what reads lists is imported when there is one to be read.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from refkit.documents import format_of
from refkit.documents.model import Document, Draft
from refkit.library.library import Library

if TYPE_CHECKING:
    from refkit.library.reflist import ListLibrary, TypedList

# What LaTeX prints of `\bibitem`s is not read here, and a file of a LaTeX run holds no list.
_WITHOUT_LISTS = ("latex", "build")


def typed_lists(draft: Draft) -> "tuple[TypedList, ...]":
    """The lists of a draft in order, those that hold an item."""
    return tuple(each for document in draft.documents for each in _lists_in(document) if each.items)


def library_of(draft: Draft) -> "ListLibrary | None":
    """The library that the draft's own lists make; None where no work can be read in any."""
    lists = typed_lists(draft)
    if not lists:
        return None
    from refkit.library.reflist import ListLibrary

    library = ListLibrary(lists, {document.path: document.text for document in draft.documents})
    return library if library.entries else None


def own_list(library: Library) -> "ListLibrary | None":
    """A library that is a draft's own list, as such; None where it is another."""
    if not library.is_typed_list:
        return None
    from refkit.library.reflist import ListLibrary

    return library if isinstance(library, ListLibrary) else None


def _lists_in(document: Document) -> "Iterator[TypedList]":
    marks = () if format_of(document.path) in _WITHOUT_LISTS else document.marks_of("reference-list")
    if not marks:
        return
    from refkit.library.reflist import ListText, read_list

    italics = [(mark.start, mark.end) for mark in document.marks_of("italic")]
    for mark in marks:
        within = tuple(each for each in italics if mark.start <= each[0] < mark.end)
        text = mark.text or document.text[mark.start : mark.end]
        yield read_list(ListText(document.path, text, mark.start, within))
