"""A library made of typed lists: each item that could be read is a work, and its place is that of the item."""

from collections.abc import Sequence

from refkit.library.entry import Entry
from refkit.library.library import Library
from refkit.library.reflist.records import ListItem, TypedList


class ListLibrary(Library):
    """The works of a draft's own lists; its files are those of the draft."""

    is_typed_list = True

    def __init__(self, lists: Sequence[TypedList], texts: dict[str, str]) -> None:
        paths = tuple(dict.fromkeys(each.path for each in lists))
        entries = [_entry(item, paths.index(each.path), each.path) for each in lists for item in each.works]
        super().__init__(paths, entries)
        self._texts = texts

    def text(self, path: str) -> str:
        """The text of one of its files."""
        return self._texts.get(path, "")


def _entry(item: ListItem, library: int, path: str) -> Entry:
    return Entry(item.key, item.type, library, path, item.start, item.end, item.fields, item.people)
