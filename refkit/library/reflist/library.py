"""A library made of typed lists: each item that could be read is a work, and its place is that of the item."""

from collections.abc import Iterator, Mapping, Sequence

from refkit.library.bib.source import Source
from refkit.library.entry import Entry
from refkit.library.file_library import FileLibrary
from refkit.library.library import Library
from refkit.library.reflist.keys import keys_for
from refkit.library.reflist.records import TypedList
from refkit.library.reflist.writing import bib_text


class ListLibrary(Library):
    """The works of a draft's own lists; its files are those of the draft."""

    is_typed_list = True

    def __init__(
        self, lists: Sequence[TypedList], texts: Mapping[str, str], entries: Sequence[Entry] | None = None
    ) -> None:
        paths = tuple(dict.fromkeys(each.path for each in lists))
        super().__init__(paths, list(_entries(lists, paths)) if entries is None else entries)
        self.lists = tuple(lists)
        self.unread_items = sum(len(each.unread) for each in lists)
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
    """The lists of several drafts as one library, in which the works of each keep their keys."""
    known = list({library.paths: library for library in libraries}.values())
    lists = [each for library in known for each in library.lists]
    texts = {path: text for library in known for path, text in library.texts.items()}
    paths = [path for library in known for path in library.paths]
    entries = [entry._replace(library=paths.index(entry.path)) for library in known for entry in library.entries]
    return ListLibrary(lists, texts, entries)


def _entries(lists: Sequence[TypedList], paths: Sequence[str]) -> Iterator[Entry]:
    """The works of some lists, with keys of which no two are the same."""
    placed = [(each.path, item) for each in lists for item in each.works]
    for (path, item), key in zip(placed, keys_for([item for _, item in placed]), strict=True):
        yield Entry(key, item.type, paths.index(path), path, item.start, item.end, item.fields, item.people)
