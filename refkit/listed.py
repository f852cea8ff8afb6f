"""The lists of works that a draft itself holds, read item by item; and the library that they make where it has no other."""

from collections.abc import Iterator

from refkit.documents import format_of
from refkit.documents.model import Document, Draft
from refkit.library.reflist import ListLibrary, ListText, TypedList, read_list

# What LaTeX prints of `\bibitem`s is not read here, and a file of a LaTeX run holds no list.
_WITHOUT_LISTS = ("latex", "build")


def typed_lists(draft: Draft) -> tuple[TypedList, ...]:
    """The lists of a draft in order, those that hold an item."""
    return tuple(each for document in draft.documents for each in _lists_in(document) if each.items)


def library_of(draft: Draft) -> ListLibrary | None:
    """The library that the draft's own lists make; None where no work can be read in any."""
    library = ListLibrary(typed_lists(draft), {document.path: document.text for document in draft.documents})
    return library if library.entries else None


def _lists_in(document: Document) -> Iterator[TypedList]:
    if format_of(document.path) in _WITHOUT_LISTS:
        return
    italics = [(mark.start, mark.end) for mark in document.marks_of("italic")]
    for mark in document.marks_of("reference-list"):
        within = tuple(each for each in italics if mark.start <= each[0] < mark.end)
        text = mark.text or document.text[mark.start : mark.end]
        yield read_list(ListText(document.path, text, mark.start, within))
