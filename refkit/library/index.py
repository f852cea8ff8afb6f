"""Answers the resolver's questions: whose surname is this, which works does a draft call so.

Names and titles are compared in their folded form (no accents, case, punctuation), and where that finds nothing in
the coarser form under which the usual romanisations of Cyrillic fall together.
"""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from refkit.library.entry import Entry, Library, Person, Role
from refkit.library.fold import fold, romanised

# The roles a work may be cited by, each with what an explanation calls it.
ROLES: tuple[Role, ...] = ("author", "editor", "translator", "director", "bookauthor", "organization")
# Fields that say outright what a work is called in short (biblatex manual, on data fields).
_SHORT_FIELDS = ("shorttitle", "shorthand", "label")
_TITLE_FIELDS = ("title", "maintitle", "origtitle")
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

Grade = Literal[
    "short title",
    "title",
    "main title",
    "abbreviation of the title",
    "beginning of the title",
    "container",
    "initials",
    "words of the title",
]


@dataclass(frozen=True, slots=True)
class NameHit:
    """A person of an entry whose surname was asked for.  `whole` is False for one word of a longer surname."""

    entry: int
    role: Role
    position: int
    whole: bool
    romanised: bool


@dataclass(frozen=True, slots=True)
class TitleHit:
    """An entry that goes by the words that were asked for, and what they are of it."""

    entry: int
    grade: Grade
    romanised: bool


@dataclass(frozen=True, slots=True)
class _Called:
    """One thing an entry is called: its folded words, opening articles left out."""

    entry: int
    words: tuple[str, ...]
    grade: Grade


class Index:
    """The index of a library; entries are named by their number in `library.entries`."""

    def __init__(self, library: Library) -> None:
        self.entries = library.entries
        self._people: defaultdict[str, list[NameHit]] = defaultdict(list)
        self._heads: defaultdict[str, list[_Called]] = defaultdict(list)
        self._inner: defaultdict[str, list[int]] = defaultdict(list)
        self._initials: defaultdict[str, list[int]] = defaultdict(list)
        for number, entry in enumerate(self.entries):
            self._add_people(number, entry)
            self._add_titles(number, entry)

    def people(self, surname: str) -> tuple[NameHit, ...]:
        """Those with that folded surname (particles and parts of double surnames may be left out), entries in order."""
        found = self._people.get(surname)
        if not found:
            found = self._romanised_people.get(romanised(surname), [])
        return tuple(found)

    def titles(self, text: str) -> tuple[TitleHit, ...]:
        """The works that go by that title as a whole or from its beginning, or whose journal has these initials."""
        words = title_words(text)
        if not words:
            return ()
        hits = [TitleHit(c.entry, _grade(c, words), False) for c in self._heads.get(words[0], ()) if _begins(c, words)]
        if not hits:
            coarse = tuple(romanised(word) for word in words)
            found = (c for c in self._romanised_heads.get(coarse[0], ()) if _begins(c, coarse))
            hits = [TitleHit(called.entry, _grade(called, coarse), True) for called in found]
        if len(words) == 1 and text.strip(". ").isupper() and 2 <= len(words[0]) <= 6:
            hits += [TitleHit(entry, "initials", False) for entry in self._initials.get(words[0], ())]
        return tuple(hits)

    def abbreviated(self, text: str) -> tuple[TitleHit, ...]:
        """The works whose title is one word that begins with these two to five letters: `Ham.`, `Oth.`"""
        letters = fold(text)
        if not (letters.isalpha() and 2 <= len(letters) <= 5):
            return ()
        found = (called for head, heads in self._heads.items() if head.startswith(letters) for called in heads)
        works = sorted({called.entry for called in found if len(called.words) == 1})
        return tuple(TitleHit(work, "abbreviation of the title", False) for work in works)

    def inner(self, text: str) -> tuple[TitleHit, ...]:
        """The works whose title holds all words of the text, wherever they stand; articles and such are left out."""
        words = [word for word in title_words(text) if _is_content(word)]
        if not words:
            return ()
        common = set(self._inner.get(words[0], ()))
        for word in words[1:]:
            common &= set(self._inner.get(word, ()))
        return tuple(TitleHit(entry, "words of the title", False) for entry in sorted(common))

    def surnames(self) -> Iterator[str]:
        """Every surname that can be asked for, folded."""
        return iter(self._people)

    def starts_surname(self, word: str) -> bool:
        """Whether a folded word is a surname, or the first word of one."""
        return word in self._first_words or romanised(word) in self._romanised_people

    def starts_title(self, word: str) -> bool:
        """Whether a folded word is the first of some title."""
        return word in self._heads

    @cached_property
    def _first_words(self) -> frozenset[str]:
        return frozenset(surname.split(" ", 1)[0] for surname in self._people)

    @cached_property
    def _romanised_people(self) -> dict[str, list[NameHit]]:
        coarse: defaultdict[str, list[NameHit]] = defaultdict(list)
        for surname, hits in self._people.items():
            coarse[romanised(surname)] += [NameHit(h.entry, h.role, h.position, h.whole, True) for h in hits]
        return dict(coarse)

    @cached_property
    def _romanised_heads(self) -> dict[str, list[_Called]]:
        coarse: defaultdict[str, list[_Called]] = defaultdict(list)
        for heads in self._heads.values():
            for called in heads:
                words = tuple(romanised(word) for word in called.words)
                coarse[words[0]].append(_Called(called.entry, words, called.grade))
        return dict(coarse)

    def _add_people(self, number: int, entry: Entry) -> None:
        for role in ROLES:
            for position, person in enumerate(entry.people.get(role, ())):
                for surname, whole in surnames_of(person):
                    self._people[surname].append(NameHit(number, role, position, whole, False))
        for field in ("shortauthor", "shorteditor"):
            short = fold(entry.fields.get(field, ""))
            if short:
                cited: Role = "author" if field == "shortauthor" else "editor"
                self._people[short].append(NameHit(number, cited, 0, True, False))

    def _add_titles(self, number: int, entry: Entry) -> None:
        for called in _names_of(number, entry):
            self._heads[called.words[0]].append(called)
        for word in set(fold(entry.title).split()):
            if _is_content(word):
                self._inner[word].append(number)
        for field in (*_CONTAINER_FIELDS, "title"):
            initials = "".join(word[0] for word in entry.fields.get(field, "").split() if word[:1].isupper())
            if len(initials) > 1 and self._initials[fold(initials)][-1:] != [number]:
                self._initials[fold(initials)].append(number)


def title_words(text: str) -> tuple[str, ...]:
    """The folded words of a title without the articles and prepositions it opens with."""
    words = fold(text).split()
    start = 0
    while start < len(words) - 1 and words[start] in _OPENING:
        start += 1
    return tuple(words[start:])


def _is_content(word: str) -> bool:
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


def _names_of(number: int, entry: Entry) -> Iterator[_Called]:
    for field in _SHORT_FIELDS:
        yield from _called(number, entry.fields.get(field, ""), "short title")
    yield from _called(number, entry.title, "title")
    for field in _TITLE_FIELDS[1:]:
        yield from _called(number, entry.fields.get(field, ""), "title")
    for field in _CONTAINER_FIELDS:
        yield from _called(number, entry.fields.get(field, ""), "container")


def _called(number: int, text: str, grade: Grade) -> Iterator[_Called]:
    words = title_words(text)
    if not words:
        return
    yield _Called(number, words, grade)
    main = title_words(main_title(text))
    if main and main != words:
        yield _Called(number, main, "main title" if grade == "title" else grade)


def _begins(called: _Called, words: tuple[str, ...]) -> bool:
    return called.words[: len(words)] == words


def _grade(called: _Called, words: tuple[str, ...]) -> Grade:
    if called.grade != "container" and len(called.words) > len(words):
        return "beginning of the title"
    return called.grade
