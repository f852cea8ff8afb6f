"""Fills in what an entry leaves to others: the fields of the work it is part of (crossref) and of @xdata entries."""

from collections.abc import Callable, Iterable, Mapping

from refkit.library.bib.written import RawEntry

# A chapter in a book in a series of books is three levels; chains longer than this are cycles or jokes.
_DEEPEST = 8
_MOST_XDATA = 32
# What the parent's title is called in the part of it.
_PARTS = frozenset(
    "inproceedings incollection inbook conference inreference bookinbook suppbook suppcollection".split()
)
_MULTIVOLUME = {"mvbook": "book", "mvcollection": "collection", "mvproceedings": "proceedings"}
_TITLES = ("title", "subtitle", "titleaddon")
# What says of the parent alone what it says: its short names, its own pages, its own identifier.
NOT_INHERITED = frozenset(
    "crossref xref xdata ids entryset entrysubtype execute label options presort related relatedoptions relatedstring "
    "relatedtype shorthand shorthandintro sortkey sorttitle shorttitle indextitle indexsorttitle shortauthor "
    "shorteditor pages doi keywords abstract file note annotation annote".split()
)
_DATES = frozenset(("date", "year", "month"))


# Fields that name other entries (biblatex manual, on special fields).
REFERRING = ("crossref", "xref", "xdata", "related", "entryset")

# Where the entry with a key is, None if there is none.
Find = Callable[[str], RawEntry | None]


def complete(entry: RawEntry, find: Find) -> RawEntry:
    """An entry with the fields that it leaves to others, as far as these are there."""
    chain = [_with_xdata(entry, find)]
    while len(chain) < _DEEPEST and (parent := _parent(chain[-1], find)) is not None:
        chain.append(_with_xdata(parent, find))
    whole = chain.pop()
    while chain:
        whole = _child_with(chain.pop(), whole)
    return whole


def keys_in(value: str) -> list[str]:
    """The keys that a field such as `xdata` lists."""
    return [key.strip() for key in value.split(",") if key.strip()][:_MOST_XDATA]


def _parent(child: RawEntry, find: Find) -> RawEntry | None:
    key = child.fields.get("crossref", "").strip()
    return find(key) if key else None


def _with_xdata(entry: RawEntry, find: Find) -> RawEntry:
    """An entry with the fields of the @xdata entries it names, and of those that these name."""
    waiting = keys_in(entry.fields.get("xdata", ""))
    if not waiting:
        return entry
    fields = dict(entry.fields)
    seen = set(waiting)
    for key in waiting:  # grows while it is read
        found = find(key)
        if found is None:
            continue
        _add(fields, found.fields, (name for name in found.fields if name not in ("xdata", "ids")))
        further = [each for each in keys_in(found.fields.get("xdata", "")) if each not in seen]
        waiting += further[: max(0, _MOST_XDATA - len(waiting))]
        seen.update(further)
    return entry._replace(fields=fields)


def _child_with(child: RawEntry, parent: RawEntry) -> RawEntry:
    """A child with what it inherits of a parent, by the rules of biblatex (manual, appendix B)."""
    fields = dict(child.fields)
    prefix = _title_prefix(child.type, parent.type)
    for name in _TITLES:
        if prefix and name in parent.fields:
            fields.setdefault(_renamed(prefix, name), parent.fields[name])
    if child.type == "inbook" and "author" in parent.fields:
        fields.setdefault("bookauthor", parent.fields["author"])
    _add(fields, parent.fields, (name for name in parent.fields if not (prefix and name in _TITLES)), NOT_INHERITED)
    return child._replace(fields=fields)


def _title_prefix(child: str, parent: str) -> str:
    """What the fields of the parent's title begin with in the child: `book` in a chapter of a book."""
    if _MULTIVOLUME.get(parent) == child or (parent in _MULTIVOLUME and child in _PARTS):
        return "main"
    if child in _PARTS:
        return "book"
    return "journal" if child in ("article", "suppperiodical") and parent == "periodical" else ""


def _renamed(prefix: str, name: str) -> str:
    return "journaltitle" if (prefix, name) == ("journal", "title") else f"{prefix}{name}"


def _add(
    fields: dict[str, str], others: Mapping[str, str], names: Iterable[str], without: frozenset[str] = frozenset()
) -> None:
    """Adds the fields that are missing; a date only where there is none of any form, for which a month is too little."""
    dated = "date" in fields or "year" in fields
    for name in names:
        if name not in without and not (dated and name in _DATES):
            fields.setdefault(name, others[name])
