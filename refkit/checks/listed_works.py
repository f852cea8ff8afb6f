"""The items of the draft's own lists of works, each with the works of the library that it may be.

An item is a work's by its title and its names, the year helping; a title or a name that is spelt nearly so will do
where all else agrees.  Two works that fit equally well are both the item's.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from refkit.documents.model import Draft
from refkit.library.called import main_title, surnames_of, title_words
from refkit.library.entry import Entry, Person
from refkit.library.fold import fold, romanised
from refkit.library.index.near import allowed_letters
from refkit.library.library import Library
from refkit.listed import own_list, typed_lists
from refkit.records import Place
from refkit.resolve.years import years_of

if TYPE_CHECKING:
    from refkit.library.reflist import ListItem, TypedList

# Titles of which so much is the same are one title, spelt in two ways; where the year is another, so much.
_NEAR, _VERY_NEAR = 88.0, 93.0
_MOST_COMPARED = 400
_WORDS_OF_A_CLEAR_TITLE = 3


class Listed(NamedTuple):
    """An item of a list, and the works of the library that it may be, by library and key."""

    whole: "TypedList"
    item: "ListItem"
    works: tuple[Entry, ...]

    @property
    def place(self) -> Place:
        """Where the item stands."""
        return Place(self.whole.path, self.item.start, self.item.end)


def find_listed(draft: Draft, library: Library) -> tuple[Listed, ...]:
    """The items in the order of the draft; a list that is itself the library holds its own works."""
    listed = own_list(library)
    if listed is not None:
        own = {(entry.path, entry.start): entry for entry in library.entries}
        pairs = ((each, item, own.get((each.path, item.start))) for each in listed.lists for item in each.items)
        return tuple(Listed(each, item, (entry,) if entry else ()) for each, item, entry in pairs)
    return tuple(
        Listed(each, item, tuple(_works_of(item, library))) for each in typed_lists(draft) for item in each.items
    )


def _works_of(item: "ListItem", library: Library) -> Iterator[Entry]:
    """The works that fit an item best, and equally well."""
    best = 0
    found: list[Entry] = []
    for number in _candidates(item, library):
        entry = library.entries[number]
        rank = _rank(item, entry)
        if rank > best:
            best, found = rank, []
        if rank == best and rank:
            found.append(entry)
    yield from found


def _candidates(item: "ListItem", library: Library) -> list[int]:
    """The works of the item's first author, or of one spelt nearly so, and those with its title."""
    index = library.index
    people = item.leaders
    surnames = [form for form, is_whole in surnames_of(people[0]) if is_whole] if people else []
    numbers = {hit.entry for surname in surnames for hit in index.people(surname)}
    title = item.fields.get("title", "")
    for words in dict.fromkeys((title, main_title(title))):
        numbers.update(hit.entry for hit in index.titles(words))
    if not numbers:
        near = (name for surname in surnames for name in index.near_surnames(surname))
        numbers = {hit.entry for name in near for hit in index.people(name)}
    return sorted(numbers)[:_MOST_COMPARED]


def _rank(item: "ListItem", entry: Entry) -> int:
    """How well a work fits an item; 0 where it is another work."""
    authors, year, title = _names_agree(item, entry), _years_agree(item, entry), _title_agrees(item, entry)
    if title == 100:
        if authors:
            return 40 + 4 * year + authors
        is_clear = len(title_words(item.fields["title"])) >= _WORDS_OF_A_CLEAR_TITLE
        return 10 if year == 2 and is_clear else 0
    if title >= _NEAR and authors and (year == 2 or (title >= _VERY_NEAR and authors == 3)):
        return 20 + 4 * year + authors
    return 5 if "title" not in item.fields and authors == 3 and year == 2 else 0


def _names_agree(item: "ListItem", entry: Entry) -> int:
    """3 where the first names are the same, 2 where one side has none, 1 where they are spelt nearly so, else 0."""
    people, everybody = item.leaders, [person for each in entry.people.values() for person in each]
    if not people or not everybody:
        return 2
    return max(alike(people[0], person) for person in everybody)


def alike(one: Person, other: Person) -> int:
    """3 where two people may be one by their surnames, 1 where these are spelt nearly so, else 0."""
    from rapidfuzz.distance import OSA

    first, second = ({form for form, _ in surnames_of(person)} for person in (one, other))
    if first & second or set(map(romanised, first)) & set(map(romanised, second)):
        return 3
    written, own = fold(one.literal or one.family), fold(other.literal or other.family)
    allowed = allowed_letters(written)
    return int(allowed > 0 and written[:1] == own[:1] and OSA.distance(written, own) <= allowed)


def _years_agree(item: "ListItem", entry: Entry) -> int:
    """2 where the years are the same, 1 where one side has none, else 0."""
    own = years_of(entry)
    written = {item.fields[name][:4] for name in ("year", "origdate") if name in item.fields}
    return 1 if not own or not written else 2 * bool(own & written)


def _title_agrees(item: "ListItem", entry: Entry) -> float:
    """How much of the titles is the same, in hundredths; 100 where one is the other, or its beginning."""
    from rapidfuzz.fuzz import ratio

    written = title_words(item.fields.get("title", ""))
    titles = [title_words(title) for title in (entry.title, entry.fields.get("shorttitle", "")) if title]
    if not written or not titles:
        return 0
    if any(is_beginning(written, own) or is_beginning(own, written) for own in titles):
        return 100
    main = " ".join(title_words(main_title(item.fields["title"])))
    own_main = " ".join(title_words(main_title(entry.title)))
    return max(ratio(" ".join(written), " ".join(titles[0])), ratio(main, own_main) if len(main) > 12 else 0)


def is_beginning(words: tuple[str, ...], whole: tuple[str, ...]) -> bool:
    """Whether some words are a title or begin it, in whatever romanisation: a title without its subtitle."""
    head = whole[: len(words)]
    return words == head or list(map(romanised, words)) == list(map(romanised, head))
