"""What is read in a typed list of works: its items with their places and parts, and the stretches that are no items."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from refkit.library.entry import Person, Role

PartKind = Literal[
    "number",  # "12.", a bullet
    "author",  # the names that the item begins with, whoever they are
    "date",
    "title",
    "container",
    "people",  # "edited by …"
    "pages",
    "volume",
    "edition",
    "imprint",  # place and publisher
    "address",  # DOI, ISBN, URL
    "rest",  # what could not be read
]
PieceKind = Literal["heading", "item", "note"]


@dataclass(frozen=True, slots=True)
class ListText:
    """A list of works as a draft has it: its words, where in the file they begin, and the stretches in italics.

    The file is `path`; offsets of `italics` are those of the file.
    """

    path: str
    text: str
    start: int = 0
    italics: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class ItemPart:
    """A stretch of an item and what it is; offsets are those of the file."""

    kind: PartKind
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class ListItem:
    """An item of a list: where it stands, its words on one line, and what it says of a work.

    `fields` are named as in a .bib file; `parts` are in order and leave out nothing but signs and the little words
    between.  `repeats` says that a dash stands for the authors of the item before.  `section` is the number of the
    heading above it, counted from 0.  An item in which neither title nor names were found has no fields.
    """

    start: int
    end: int
    text: str
    type: str
    fields: Mapping[str, str]
    people: Mapping[Role, tuple[Person, ...]]
    parts: tuple[ItemPart, ...]
    repeats: bool = False
    numbered: bool = False
    section: int = 0

    @property
    def is_read(self) -> bool:
        """Whether the item says enough to know the work by: a title, or who wrote it and when."""
        return "title" in self.fields or ("year" in self.fields and bool(self.people))

    @property
    def leaders(self) -> tuple[Person, ...]:
        """Those whom the item begins with, whatever they did; nobody where it begins with its title."""
        return next(iter(self.people.values()), ()) if self.repeats or self.part("author") else ()

    def part(self, kind: PartKind) -> ItemPart | None:
        """The first part of a kind; None where the item has none."""
        return next((part for part in self.parts if part.kind == kind), None)


@dataclass(frozen=True, slots=True)
class TypedList:
    """A list as it was read.  `headings` are its heading and the subheadings in it, as stretches of the file."""

    path: str
    start: int
    end: int
    items: tuple[ListItem, ...]
    headings: tuple[str, ...]

    @property
    def works(self) -> tuple[ListItem, ...]:
        """The items that could be read."""
        return tuple(item for item in self.items if item.is_read)

    @property
    def unread(self) -> tuple[ListItem, ...]:
        """The items in which no work could be made out."""
        return tuple(item for item in self.items if not item.is_read)
