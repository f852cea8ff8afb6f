"""Reads a typed list as a whole: its items in order, each with its work."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping

from refkit.library.entry import Person, Role
from refkit.library.reflist.pieces import pieces_of
from refkit.library.reflist.printed import printed
from refkit.library.reflist.records import ListItem, ListText, TypedList
from refkit.library.reflist.works import read_work


def read_list(listed: ListText) -> TypedList:
    """The items of a list, with the works they describe.  Never raises, whatever the text is."""
    headings: list[str] = []
    items = tuple(_items(listed, headings))
    return TypedList(listed.path, listed.start, listed.start + len(listed.text), items, tuple(headings))


def _items(listed: ListText, headings: list[str]) -> Iterator[ListItem]:
    pieces, numbered = pieces_of(listed.text)
    starts = [start for start, _ in listed.italics]
    before: Mapping[Role, tuple[Person, ...]] = {}
    for piece in pieces:
        start, end = listed.start + piece.start, listed.start + piece.end
        within = listed.italics[bisect_left(starts, start) : bisect_left(starts, end)]
        line = printed(listed.text[piece.start : piece.end], start, within)
        if piece.kind == "heading":
            headings.append(line.text)
            before = {}
        if piece.kind != "item" or not line.text:
            continue
        work = read_work(line, before, numbered)
        before = work.people
        yield ListItem(
            start,
            end,
            line.text,
            work.type,
            work.fields,
            work.people,
            work.parts,
            repeats=work.repeats,
            numbered=numbered and any(map(str.isdigit, line.text[:2])),  # "12." and "[12]", unlike a bullet
            section=max(len(headings) - 1, 0),
        )
