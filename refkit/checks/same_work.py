"""Whether two entries describe one work: the marks by which they are brought together, and what tells them apart."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from refkit.checks.identifiers import same_doi, same_isbns
from refkit.library.called import main_title
from refkit.library.dates import Moment, date_of
from refkit.library.entry import Entry, Role
from refkit.library.fold import fold
from refkit.library.inheritance import REFERRING, keys_in

# Types that are one kind of thing.  A preprint and the article, a thesis and the book made of it are two works.
_KINDS = (
    ("book", "collection", "proceedings", "reference", "manual", "booklet"),
    ("mvbook", "mvcollection", "mvproceedings", "mvreference"),
    ("inbook", "bookinbook", "incollection", "inproceedings", "conference", "inreference", "suppbook"),
    ("article", "suppperiodical", "review"),
    ("thesis", "phdthesis", "mastersthesis"),
    ("report", "techreport"),
    ("online", "electronic", "www", "misc"),
)
_KIND_OF = {entry_type: types[0] for types in _KINDS for entry_type in types}
# Two entries of which each has one of these, and not the same, are two works or two editions.
_TELLING = ("volume", "number", "issue", "edition", "part", "chapter", "version", "language", "titleaddon")
# Letters, records and web pages that share all else differ in where they are kept.
_TELLING_OF_LOOSE = ("note", "howpublished", "url", "eprint", "addendum", "library", "location", "organization")
_BOUND = ("book", "mvbook", "inbook", "article", "thesis", "report")
_CONTAINERS = (("journaltitle", "journal"), ("booktitle",), ("maintitle",))
_DIGITS = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class Mark:
    """Something that entries of one work have in common: a DOI, an ISBN, or title, names and year together."""

    kind: Literal["DOI", "ISBN", "title"]
    value: tuple[str, ...]


def marks_of(entry: Entry) -> Iterator[Mark]:
    """The marks of an entry, the surest first; a part of a book does not have its ISBN."""
    if doi := same_doi(entry.fields.get("doi", "")):
        yield Mark("DOI", (doi,))
    if _kind(entry) != "inbook":
        yield from (Mark("ISBN", (number,)) for number in dict.fromkeys(same_isbns(entry.fields.get("isbn", ""))))
    title, year = fold(entry.title), entry.year
    names = [fold(person.literal or person.family) for person in entry.creators]
    if title and year and any(names):
        yield Mark("title", (title, year, *names))


def are_one_work(mark: Mark, one: Entry, other: Entry) -> bool:
    """Whether two entries that share a mark describe one work, as far as they tell.

    Parts of a book may carry its DOI, and the volumes of a set one ISBN: then their titles must agree as well.
    """
    if _kind(one) != _kind(other) or _are_related(one, other):
        return False
    if mark.kind == "DOI":
        return _kind(one) != "inbook" or have_one_title(one, other)
    if mark.kind == "ISBN" and not have_one_title(one, other):
        return False
    return not any(_differences(one, other))


def have_one_title(one: Entry, other: Entry) -> bool:
    """Whether two entries have the same title, subtitles aside."""
    return fold(main_title(one.title)) == fold(main_title(other.title))


def _kind(entry: Entry) -> str:
    return _KIND_OF.get(entry.type, entry.type)


def _are_related(one: Entry, other: Entry) -> bool:
    """Whether one entry names the other (its parent, its original), or both have one key, which BIB002 tells."""
    keys = (one.key.casefold(), other.key.casefold())
    return (keys[0] == keys[1] != "") or keys[1] in _named_by(one) or keys[0] in _named_by(other)


def _named_by(entry: Entry) -> set[str]:
    return {key.casefold() for field in REFERRING for key in keys_in(entry.fields.get(field, ""))}


def _differences(one: Entry, other: Entry) -> Iterator[bool]:
    """Whether the two differ in one respect after another."""
    first, second = same_doi(one.fields.get("doi", "")), same_doi(other.fields.get("doi", ""))
    yield bool(first and second and first != second)
    fields = _TELLING if _kind(one) in _BOUND else (*_TELLING, *_TELLING_OF_LOOSE)
    yield _differ([_value(one, field) for field in fields], [_value(other, field) for field in fields])
    yield _names(one, "translator") != _names(other, "translator")
    yield _differ(_names(one, "editor"), _names(other, "editor"))
    yield _differ(_day(one), _day(other))
    yield _has_other_place(one, other)


def _differ(one: Iterable[str], other: Iterable[str]) -> bool:
    """Whether two rows of values differ somewhere where both have a value."""
    return any(a and b and a != b for a, b in zip(one, other, strict=False))


def _value(entry: Entry, field: str) -> str:
    """What a field says, as it is compared: of an edition the number (`2nd`), else the words."""
    text = entry.fields.get(field, "")
    number = _DIGITS.findall(text) if field == "edition" else []
    return number[0].lstrip("0") if len(number) == 1 else fold(text)


def _names(entry: Entry, role: Role) -> list[str]:
    return [fold(person.literal or person.family) for person in entry.people.get(role, ())]


def _day(entry: Entry) -> tuple[str, str]:
    """The month (or season) and the day of a work, empty where it does not say."""
    found = date_of(entry.fields)
    if found is None or not isinstance(found.start, Moment):
        return "", ""
    return str(found.start.month or found.start.season or ""), str(found.start.day or "")


def _has_other_place(one: Entry, other: Entry) -> bool:
    """Whether the two stand on other pages, or in other containers: a journal's name may be shortened in one."""
    pages = (_page(one), _page(other))
    if _differ(pages[:1], pages[1:]):
        return True
    if all(pages) and _value(one, "volume") and _value(other, "volume"):
        return False
    return _differ(_containers(one), _containers(other))


def _containers(entry: Entry) -> list[str]:
    """What a work is in, without subtitles, which one of two entries may leave out."""
    titles = (next(filter(None, (entry.fields.get(each, "") for each in fields)), "") for fields in _CONTAINERS)
    return [fold(main_title(title)) for title in titles]


def _page(entry: Entry) -> str:
    """The first page of a part or an article: `113` and `113--138` may be the same.  Whole books have none."""
    if _kind(entry) in ("book", "mvbook", "thesis", "report"):
        return ""
    return fold(entry.pages[0].first) if entry.pages else fold(entry.fields.get("pages", ""))
