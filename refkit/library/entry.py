"""The works of a library as the rest of refkit sees them: `Entry` and its parts, and the faults of the files.

Values are decoded (LaTeX turned into Unicode) when they are asked for; nothing here knows how a file is written.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, NamedTuple

from refkit.library.dates import year_of
from refkit.library.pages import PageRange, pagetotal, read_pages
from refkit.records import Place

# The fields whose names a draft may cite a work by, best first (MLA 9 and biblatex: author, else editor …).
Role = Literal["author", "editor", "translator", "director", "bookauthor", "organization"]
ROLES: tuple[Role, ...] = ("author", "editor", "translator", "director", "bookauthor", "organization")

_AND_OTHERS = re.compile(r"\sand\s+(?:others|et\.? al\.?)\s*$", re.IGNORECASE)
_LAST_OF_OTHERS = ("s", "S", "l", "L", ".")  # looked at first: few entries have others

FaultKind = Literal[
    "encoding",  # bytes that are no UTF-8; `words` says how many lines
    "no-entries",  # nothing in the file looks like an entry
    "unclosed-entry",
    "unclosed-value",
    "stray-brace",
    "stray-quote",
    "stray-comma",
    "stray-text",  # `words` stand where a field should be
    "broken-field",  # a name without equals sign or without value
    "no-key",
    "odd-key",
    "commented-entry",  # behind a %, which BibTeX does not heed
    "missing-comma",  # `words` is the field before, or the key
    "undefined-string",  # `words` is the macro
    "broken-item",  # in a JSON list; `words` is how it begins, empty where a comma or the list's end is missing
    "duplicate-key",
    "duplicate-field",
    "dangling-crossref",  # `words` is the key that is not there
]


class Person(NamedTuple):
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


def written_name(person: Person) -> str:
    """A name as a .bib file has it, without braces: `de Vooys, Cornelis`."""
    family = f"{person.particle} {person.family}".strip()
    return person.literal or ", ".join(filter(None, (family, person.suffix, person.given)))


class Entry(NamedTuple):
    """One work.  `fields` are all fields, decoded, names in lower case; offsets are those of the file as text.

    `path` is that of its library file, `library` the index of that file in `Library.paths`.
    """

    key: str
    type: str
    library: int
    path: str
    start: int
    end: int
    fields: Mapping[str, str]
    people: Mapping[Role, tuple[Person, ...]]

    @property
    def title(self) -> str:
        """The title with its subtitle, decoded; empty where the entry has none."""
        title, subtitle = self.fields.get("title", ""), self.fields.get("subtitle", "")
        return f"{title}: {subtitle}" if title and subtitle else title

    @property
    def creators(self) -> tuple[Person, ...]:
        """Those the work is cited by: its authors, else its editors, translators, director, corporate author."""
        for role in ("author", "editor", "translator", "director", "organization"):
            if people := self.people.get(role):
                return people
        return ()

    @property
    def has_others(self) -> bool:
        """Whether its creators are not all named: `Miestamo, Matti and others`."""
        for role in ("author", "editor", "translator", "director"):
            if names := self.fields.get(role, ""):
                return names.rstrip().endswith(_LAST_OF_OTHERS) and bool(_AND_OTHERS.search(names))
        return False

    @property
    def pages(self) -> tuple[PageRange, ...]:
        """The page ranges that could be read; none where `pages` is how many pages a book has."""
        counted = "pagetotal" not in self.fields and self.pagetotal is not None
        return () if counted else read_pages(self.fields.get("pages", ""))

    @property
    def pagetotal(self) -> int | None:
        """How many pages the work has, None where the entry does not say."""
        return pagetotal(self.type, self.fields)

    @property
    def year(self) -> str:
        """The four digits of the year, or empty."""
        return year_of(self.fields)


@dataclass(frozen=True, slots=True)
class Fault:
    """Something wrong with a library file, in the entry `key` or (key empty) between the entries.

    `words` are what the user wrote there (see `FaultKind`); `others` are the places it has to do with, such as the
    first entry with a repeated key.
    """

    kind: FaultKind
    path: str
    start: int
    end: int
    key: str = ""
    words: str = ""
    others: tuple[Place, ...] = ()
