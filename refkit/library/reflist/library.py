"""A library made of typed lists: each item that could be read is a work, and its place is that of the item."""

from collections.abc import Sequence

from refkit.library.bib.source import Source
from refkit.library.entry import Entry
from refkit.library.file_library import FileLibrary
from refkit.library.library import Library
from refkit.library.reflist.records import ListItem, TypedList
from refkit.library.reflist.writing import bib_text


class ListLibrary(Library):
    """The works of a draft's own lists; its files are those of the draft."""

    is_typed_list = True

    def __init__(self, lists: Sequence[TypedList], texts: dict[str, str]) -> None:
        paths = tuple(dict.fromkeys(each.path for each in lists))
        entries = [_entry(item, paths.index(each.path), each.path) for each in lists for item in each.works]
        super().__init__(paths, entries)
        self.lists = tuple(lists)
        self.texts = texts

    def text(self, path: str) -> str:
        """The text of one of its files."""
        return self.texts.get(path, "")

    def as_file(self, path: str) -> Library:
        """The same works as the library that their .bib file makes, which need not be saved under that path yet."""
        return FileLibrary([Source(path, self.bib_text().encode("utf-8"))])

    def bib_text(self) -> str:
        """The .bib file of the works, to be looked over."""
        return bib_text(self.lists, self.entries)


def together(libraries: Sequence[ListLibrary]) -> ListLibrary:
    """The lists of several drafts as one library."""
    lists = dict.fromkeys(each for library in libraries for each in library.lists)
    return ListLibrary(tuple(lists), {path: text for library in libraries for path, text in library.texts.items()})


def _entry(item: ListItem, library: int, path: str) -> Entry:
    return Entry(item.key, item.type, library, path, item.start, item.end, item.fields, item.people)
