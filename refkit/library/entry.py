"""The works of a library as the rest of refkit sees them: `Entry` and its parts, and the `Library` that holds them.

Values are decoded (LaTeX turned into Unicode) and parsed by the reader of the library; nothing here knows how a .bib
file is written.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

# The fields whose names a draft may cite a work by, best first (MLA 9 and biblatex: author, else editor …).
Role = Literal["author", "editor", "translator", "director", "bookauthor", "organization"]


@dataclass(frozen=True, slots=True)
class Person:
    """A name of an entry: `Vooys, Cornelis de` has family Vooys, given Cornelis, particle de.

    `literal` is a name that is no person's (a braced corporate author); the other parts are then empty.
    """

    family: str
    given: str = ""
    particle: str = ""
    suffix: str = ""
    literal: str = ""

    def __str__(self) -> str:
        return self.literal or " ".join(filter(None, (self.given, self.particle, self.family, self.suffix)))


@dataclass(frozen=True, slots=True)
class PageRange:
    """Pages from `first` to `last`, both included, as written in full: 113-38 is 113 and 138, xii-xv xii and xv."""

    first: str
    last: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One work.  `fields` are all fields, decoded, names in lower case; offsets are those of the .bib as text.

    `path` is that of its library file, `library` the index of that file in `Library.paths`, `line` counts from 1.
    `pages` are the page ranges that could be read; `year` is the four digits of the date, or empty.
    """

    key: str
    type: str
    library: int
    path: str
    line: int
    start: int
    end: int
    fields: Mapping[str, str]
    people: Mapping[Role, tuple[Person, ...]]
    pages: tuple[PageRange, ...] = ()
    pagetotal: int | None = None
    year: str = ""

    @property
    def title(self) -> str:
        """The title with its subtitle, decoded; empty where the entry has none."""
        title, subtitle = self.fields.get("title", ""), self.fields.get("subtitle", "")
        return f"{title}: {subtitle}" if title and subtitle else title

    @property
    def creators(self) -> tuple[Person, ...]:
        """Those the work is cited by: its authors, else its editors, translators, director, corporate author."""
        for role in ("author", "editor", "translator", "director", "organization"):
            if self.people.get(role):
                return self.people[role]
        return ()


@dataclass(frozen=True, slots=True)
class Fault:
    """Something wrong with a .bib file: `kind` such as `broken-entry` or `duplicate-key`, and where."""

    kind: str
    message: str
    path: str
    line: int


@dataclass(frozen=True, slots=True)
class Library:
    """The entries of one or several library files, in order.  `entry.library` is an index into `paths`."""

    paths: tuple[str, ...]
    entries: tuple[Entry, ...]
    faults: tuple[Fault, ...] = ()
