"""What a work is called: the folded surnames, titles, containers and initials by which a draft may name it."""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Literal, NamedTuple

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
_SMALL = _OPENING | _JOINING
_BODIES = frozenset(
    "academy archive archives army association bank board bureau center centre chamber church city college commission "
    "committee congress council court department diocese district federation government house institute institution "
    "kingdom league library ministry museum office order parliament people port republic school senate society state "
    "states town union university organization organisation agency foundation".split()
)

# Empresa de Pesquisa Agropecuária (EPAGRI)
_IN_BRACKETS = re.compile(r"(?P<name>.+?)\s*\((?P<letters>[^\W\d_a-z][\w&.-]{1,11})\)")

TitleKind = Literal["short title", "title", "container"]


_KINDS: Mapping[str, TitleKind] = {
    **dict.fromkeys(_SHORT_FIELDS, "short title"),
    **dict.fromkeys(_TITLE_FIELDS, "title"),
    **dict.fromkeys(_CONTAINER_FIELDS, "container"),
}
_CALLING = frozenset(_KINDS)
_CONTAINERS = frozenset(_CONTAINER_FIELDS)


class Called(NamedTuple):
    """One thing a work is called: its folded words with single blanks, opening articles left out.

    The first `main` words are the title without its subtitle.
    """

    words: str
    main: int
    kind: TitleKind


@lru_cache(maxsize=1 << 13)  # a draft names the same works again and again
def title_words(text: str) -> tuple[str, ...]:
    """The folded words of a title without the articles and prepositions it opens with."""
    return tuple(_without_opening(text).split())


def is_content(word: str) -> bool:
    """Whether a folded word says what a work is about: no article, preposition or conjunction."""
    return len(word) > 2 and word not in _SMALL


def main_title(title: str) -> str:
    """A title without its subtitle: what stands before a colon, or before a period that ends a sentence."""
    head = title.split(": ", 1)[0]
    return head.split(". ", 1)[0] if len(head.split(". ", 1)[0].split()) > 1 else head


def surnames_of(person: Person) -> Iterator[tuple[str, bool]]:
    """The folded forms a surname may be written in, and whether each is the whole of it."""
    if person.literal:
        name = person.literal
        yield fold(name), True
        article, _, rest = name.partition(" ")
        if rest and fold(article) in _OPENING:  # "the Times" in a sentence
            name = rest
            yield fold(rest), True
        yield from _byname(name)
        yield from _acronym(name)
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
    body, comma, _ = name.partition(", ")  # European Parliament, Committee on Legal Affairs
    if comma and " " in body:
        yield fold(body), False
    first, _, rest = name.partition(" ")
    if rest.startswith(("of ", "the ")) and len(name.split()) == 3 and fold(first) not in _BODIES:
        yield fold(first), False


def _acronym(name: str) -> Iterator[tuple[str, bool]]:
    """The letters that a body goes by: those in brackets behind its name, else the initials of its words: `UN`, `WHO`."""
    given = _IN_BRACKETS.fullmatch(name)
    if given is not None and (given["letters"].isupper() or sum(map(str.isupper, given["letters"])) > 1):
        yield fold(given["name"]), True
        yield fold(given["letters"]), True
        return
    initials = "".join(word[0] for word in name.split() if word[0].isupper())
    if len(initials) > 1:
        yield fold(initials), False


def names_body(word: str) -> bool:
    """Whether a word, as it is written, is what bodies are called: `Ministry`, `Organization`."""
    return fold(word) in _BODIES


def are_letters(written: str) -> bool:
    """Whether a written name may be the letters of a body: `MEC`, `MoH`; one word with a capital at either end."""
    return len(written) > 1 and " " not in written and written[0].isupper() and written[-1].isupper()


def may_stand_for(letters: str, entry: Entry) -> bool:
    """Whether folded letters stand in the name of the body that a work is by, in order, the first at its head."""
    name = fold(entry.creators[0].literal) if entry.creators else ""
    rest = iter(name)
    return " " in name and name[0] == letters[0] and all(letter in rest for letter in letters)


def titles_of(entry: Entry) -> Iterator[Called]:
    """All that an entry may be called by: its titles and short titles, and the titles of what it is in."""
    yield from own_title_of(entry)
    yield from other_titles_of(entry)


def own_title_of(entry: Entry) -> Iterator[Called]:
    """Its title with the subtitle."""
    return _called(entry.title, "title")


def other_titles_of(entry: Entry) -> Iterator[Called]:
    """All else that it may be called by."""
    for field in _CALLING.intersection(entry.fields.keys()):
        yield from _called_often(entry.fields[field], _KINDS[field])


def initials_of(entry: Entry) -> set[str]:
    """The initials of the capitalised words of its journal or title, two or more: `KP`, folded."""
    fields = entry.fields
    found = {_initials_often(fields[field]) for field in _CONTAINERS.intersection(fields.keys())}
    found.add(_initials(fields.get("title", "")))
    found.discard("")
    return found


def content_words(words: str) -> set[str]:
    """Those of some folded words that say what a work is about."""
    return {word for word in words.split() if len(word) > 2} - _SMALL


def _without_opening(text: str) -> str:
    folded = fold.__wrapped__(text)  # titles are seldom folded twice
    while True:
        first, blank, rest = folded.partition(" ")
        if not blank or first not in _OPENING:
            return folded
        folded = rest


def _initials(text: str) -> str:
    initials = "".join([word[0] for word in text.split() if word[0].isupper()])
    return fold(initials) if len(initials) > 1 else ""


def _called(text: str, kind: TitleKind) -> Iterator[Called]:
    words = _without_opening(text)
    head = main_title(text)
    main = words if head == text else _without_opening(head) or words
    if not words:
        return
    if words == main or words.startswith(f"{main} "):
        yield Called(words, main.count(" ") + 1, kind)
    else:
        yield Called(words, words.count(" ") + 1, kind)
        yield Called(main, main.count(" ") + 1, kind)


@lru_cache(maxsize=1 << 13)  # a thousand articles are in one journal
def _called_often(text: str, kind: TitleKind) -> tuple[Called, ...]:
    return tuple(_called(text, kind))


_initials_often = lru_cache(maxsize=1 << 13)(_initials)
