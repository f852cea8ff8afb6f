"""Author and date: whose names and which year an item gives (APA Manual, ch. 8; Chicago Manual, author-date).

`(Liste in Hay und Bauer 2007)` has words before the names that look like names; so there are several readings, the
likeliest first, and the library says which.
"""

from collections.abc import Iterator, Sequence

from refkit.citations.readings.mla import Reading, read_names
from refkit.citations.shape import ItemShape
from refkit.records import Title
from refkit.vocabulary import Vocabulary

_MOST_INITIALS = 3
_JOINTS = str.maketrans("/\u2010\u2011\u2012\u2013\u2014\u2015", "-------")


def dated_readings(item: ItemShape, words: Vocabulary) -> Iterator[Reading]:
    """The readings of an item with names and a year: all names, those without what stands before them, a title."""
    if not item.heads:
        return
    heads = [head.text for head in item.heads]
    whole = ", ".join(heads)
    titled = next((number for number, head in enumerate(item.heads) if number and head.form != "plain"), 0)
    if titled:  # Smith, “Tides,” 2004
        title = Title(item.heads[titled].text, item.heads[titled].form)
        yield of_names(", ".join(heads[:titled]), item, words)._replace(title=title)
    seen: set[tuple[str, ...]] = set()
    for text in _name_lists(heads, words):
        reading = of_names(text, item, words)
        for each in (reading, *_with_initials_behind(reading)):
            if each.names and each.names not in seen:
                seen.add(each.names)
                yield each
    if (whole,) not in seen:
        yield _reading(item, (whole,))  # United Nations Educational, Scientific and Cultural Organization
    bodies = tuple(whole.translate(_JOINTS).split("-"))
    if len(bodies) > 1 and all(body.isupper() and body.isalpha() for body in bodies):  # IBAMA-MMA
        yield _reading(item, bodies)
    yield _reading(item, (), title=Title(whole, item.heads[0].form))


def of_names(text: str, item: ItemShape, words: Vocabulary) -> Reading:
    """The reading of an item whose names are in `text`; initials belong to the name before them: `Smith, J.`"""
    listed = read_names(text, words)
    names: list[str] = []
    for name in listed.names:
        if names and _is_initials(name) and not _is_initials(names[-1]):
            names[-1] = f"{name} {names[-1]}"
        else:
            names.append(name)
    return _reading(item, tuple(names), listed.et_al)


def _with_initials_behind(reading: Reading) -> Iterator[Reading]:
    """`Smith J` as medical journals write it: the letters are the first names."""
    turned = tuple(_turned(name) for name in reading.names)
    if turned != reading.names:
        yield reading._replace(names=turned)


def _turned(name: str) -> str:
    family, _, letters = name.rpartition(" ")
    return f"{letters} {family}" if family and len(letters) <= _MOST_INITIALS and letters.isupper() else name


def place_of_names(item: ItemShape) -> int:
    """Where the names of an item stand; the year, where they are those of the item before."""
    return item.start if item.repeats or not item.heads else item.heads[0].start


def _reading(item: ItemShape, names: tuple[str, ...], et_al: bool = False, title: Title | None = None) -> Reading:
    return Reading(names, et_al, title, item.locators, place_of_names(item), issued=item.issued)


def _name_lists(heads: Sequence[str], words: Vocabulary) -> Iterator[str]:
    """The names from the first, the second … on, and those behind a small word: `Liste in Hay und Bauer`."""
    for first in range(len(heads)):
        yield ", ".join(heads[first:])
    for first in range(len(heads)):
        parts = heads[first].split()
        for at in range(1, len(parts)):
            before = parts[at - 1]
            if before.islower() and before in words.title_words and not words.joins(before):
                yield ", ".join([" ".join(parts[at:]), *heads[first + 1 :]])


def _is_initials(name: str) -> bool:
    letters = name.replace(".", " ").replace("-", " ").split()
    return bool(letters) and all(len(letter) == 1 and letter.isupper() for letter in letters)
