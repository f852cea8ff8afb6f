"""Keys for the works of a typed list: surname, year and the first word of the title, `getty1985origins`.

They are the same as long as the items are; of two that would be the same, each gets a letter.
"""

from collections import Counter
from collections.abc import Iterator, Sequence

from refkit.library.called import is_content, title_words
from refkit.library.entry import Person
from refkit.library.fold import fold
from refkit.library.reflist.records import ListItem

_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_LONGEST_NAME = 30


def keys_for(items: Sequence[ListItem]) -> Iterator[str]:
    """The keys of some items, in order."""
    plain = [_plain_key(item) for item in items]
    counts = Counter(plain)
    used: Counter[str] = Counter()
    for key in plain:
        used[key] += 1
        yield key if counts[key] == 1 else f"{key}{_letters(used[key])}"


def _plain_key(item: ListItem) -> str:
    name = _name_of(item.leaders[0]) if item.leaders else ""
    words = [word for word in title_words(item.fields.get("title", "")) if is_content(word)]
    word = "" if not words else words[0]
    year = item.fields.get("year", "")
    return (f"{name}{year}{word}" if name else f"{word}{year}") or "work"


def _name_of(person: Person) -> str:
    words = fold(person.literal or person.family).split()
    return "".join(words if not person.literal else words[:2])[:_LONGEST_NAME]


def _letters(number: int) -> str:
    """1 is a, 26 z, 27 aa."""
    letters = ""
    while number:
        number, last = divmod(number - 1, len(_LETTERS))
        letters = _LETTERS[last] + letters
    return letters
