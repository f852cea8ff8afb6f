"""What a work is called: the folded surnames, titles, containers and initials by which a draft may name it."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from refkit.library.entry import Entry, Person
from refkit.library.fold import fold

# Fields that say outright what a work is called in short (biblatex manual, on data fields).
_SHORT_FIELDS = ("shorttitle", "shorthand", "label")
_TITLE_FIELDS = ("maintitle", "origtitle")
_CONTAINER_FIELDS = ("booktitle", "journal", "journaltitle", "shortjournal", "eprint", "organization", "publication")
_OPENING = frozenset(
    "a an the on of in to for from towards toward le la les l el los las lo il i gli der die das ein eine de het een "
    "o os as um uma un une uno una".split()
)

_JOINING = frozenset("and but nor with und oder aus bei mit von zum zur avec dans con per por para".split())
_BODIES = frozenset(
    "academy archive archives army association bank board bureau center centre chamber church city college commission "
    "committee congress council court department diocese district federation government house institute institution "
    "kingdom league library ministry museum office order parliament people port republic school senate society state "
    "states town union university".split()
)

TitleKind = Literal["short title", "title", "container"]


@dataclass(frozen=True, slots=True)
class Called:
    """One thing a work is called: its folded words with single blanks, opening articles left out.

    The first `main` words are the title without its subtitle.
    """

    words: str
    main: int
    kind: TitleKind


def title_words(text: str) -> tuple[str, ...]:
    """The folded words of a title without the articles and prepositions it opens with."""
    words = fold(text).split()
    start = 0
    while start < len(words) - 1 and words[start] in _OPENING:
        start += 1
    return tuple(words[start:])


def is_content(word: str) -> bool:
    """Whether a folded word says what a work is about: no article, preposition or conjunction."""
    return len(word) > 2 and word not in _OPENING and word not in _JOINING


def main_title(title: str) -> str:
    """A title without its subtitle: what stands before a colon, or before a period that ends a sentence."""
    head = title.split(": ", 1)[0]
    return head.split(". ", 1)[0] if len(head.split(". ", 1)[0].split()) > 1 else head


def surnames_of(person: Person) -> Iterator[tuple[str, bool]]:
    """The folded forms a surname may be written in, and whether each is the whole of it."""
    if person.literal:
        yield fold(person.literal), True
        yield from _byname(person.literal)
        return
    family = fold(person.family)
    if not family:
        return
    yield family, True
    if person.particle:
        yield fold(f"{person.particle} {person.family}"), True
    if person.particle in ("of", "the") and person.given:
        yield fold(person.given), False
    parts = family.split()
    if len(parts) > 1:
        for part in parts:
            if len(part) > 2:
                yield part, False


def _byname(name: str) -> Iterator[tuple[str, bool]]:
    """`Julian of Norwich`, `Frederick the Great` are cited as Julian and Frederick, but no Bank of England as Bank."""
    first, _, rest = name.partition(" ")
    if rest.startswith(("of ", "the ")) and len(name.split()) == 3 and fold(first) not in _BODIES:
        yield fold(first), False


def titles_of(entry: Entry) -> Iterator[Called]:
    """All that an entry may be called by: its short titles, its titles, the titles of what it is in."""
    fields = entry.fields
    for field in _SHORT_FIELDS:
        if text := fields.get(field, ""):
            yield from _called(text, "short title")
    yield from _called(entry.title, "title")
    for field in _TITLE_FIELDS:
        if text := fields.get(field, ""):
            yield from _called(text, "title")
    for field in _CONTAINER_FIELDS:
        if text := fields.get(field, ""):
            yield from _called(text, "container")


def initials_of(entry: Entry) -> set[str]:
    """The initials of the capitalised words of its journal or title, two or more: `KP`, folded."""
    texts = (entry.fields.get(field, "") for field in (*_CONTAINER_FIELDS, "title"))
    found = ("".join(word[0] for word in text.split() if word[:1].isupper()) for text in texts if text)
    return {fold(initials) for initials in found if len(initials) > 1}


def _called(text: str, kind: TitleKind) -> Iterator[Called]:
    words = title_words(text)
    if not words:
        return
    head = main_title(text)
    main = words if head == text else title_words(head) or words
    if words[: len(main)] == main:
        yield Called(" ".join(words), len(main), kind)
    else:
        yield Called(" ".join(words), len(words), kind)
        yield Called(" ".join(main), len(main), kind)
