"""What the page shows, as records: the draft's text with its marks, cards, findings, works, figures.

Nothing here knows HTML.  Numbers name cite items (`mention`), findings, and works, counted over all drafts of a page,
so that any part of it can lead to any other.
"""

from dataclasses import dataclass
from typing import Literal

from refkit.records import Severity

# What became of a cite item: its work found, found but for a slip, one of several, none, or not understood.
State = Literal["matched", "near", "doubtful", "missing", "unread"]
BlockKind = Literal["paragraph", "heading", "quote", "code", "listed", "gap"]
Tag = Literal["i", "b", "sup", "sub"]


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of the draft; `severity` is that of a finding about them, `anchor` the finding that begins here.

    `is_italic` where a text that has no sign for it sets them in italics.
    """

    text: str
    severity: Severity | None = None
    anchor: int | None = None
    is_italic: bool = False


@dataclass(frozen=True, slots=True)
class CitedPiece:
    """The words of a cite item; where a block ends inside it, the rest is no longer `is_first`."""

    mention: int
    state: State
    pieces: tuple[Piece, ...]
    is_first: bool = True


@dataclass(frozen=True, slots=True)
class NoteMark:
    """The mark of a note, which leads to its text; `note` is the note's place on the page."""

    note: str
    text: str


Inline = Piece | CitedPiece | NoteMark


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph or the like.  `number` is that of the line in which it begins, in a Word file or a page that of the
    paragraph (0 where nobody counts it); `id` is a heading's place."""

    kind: BlockKind
    number: int
    inlines: tuple[Inline, ...]
    id: str = ""


@dataclass(frozen=True, slots=True)
class Note:
    """A note at the end of its document; `has_mark` says that a mark in the text leads here."""

    id: str
    label: str
    number: int
    inlines: tuple[Inline, ...]
    has_mark: bool


@dataclass(frozen=True, slots=True)
class Chapter:
    """One file of a draft, or what of a library file there is something to say about."""

    id: str
    path: str
    blocks: tuple[Block, ...]
    notes: tuple[Note, ...]

    @property
    def headings(self) -> tuple[Block, ...]:
        """Its headings, in order."""
        return tuple(block for block in self.blocks if block.kind == "heading")


@dataclass(frozen=True, slots=True)
class Words:
    """Words of a formatted entry, in the tags that set their type face, and the web page they lead to."""

    text: str
    tags: tuple[Tag, ...] = ()
    address: str = ""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A work that an item may mean: `work` is its number, None where the library has it no more."""

    work: int | None
    called: str
    evidence: str
    differs: str


@dataclass(frozen=True, slots=True)
class Card:
    """What there is to say about one cite item; `is_placed` says that the page shows where it stands."""

    mention: int
    state: State
    typed: str
    place: str
    is_placed: bool
    evidence: str = ""
    differs: str = ""
    candidates: tuple[Candidate, ...] = ()
    findings: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class CitedPlace:
    """The pages at which an item cites a work, in words."""

    mention: int
    label: str
    is_outside: bool


@dataclass(frozen=True, slots=True)
class Bar:
    """A stretch of pages, drawn between 0 and 1000."""

    start: int
    width: int
    is_outside: bool = False


@dataclass(frozen=True, slots=True)
class Strip:
    """The cited pages of a work (`hits`) drawn against those that it has (`ranges`), from page `low` to page `high`."""

    low: int
    high: int
    ranges: tuple[Bar, ...]
    hits: tuple[Bar, ...]


@dataclass(frozen=True, slots=True)
class Work:
    """A work that is cited, or may be meant, with its formatted entry.  `extent` are its pages in words."""

    number: int
    key: str
    entry: tuple[Words, ...]
    extent: str
    places: tuple[CitedPlace, ...]
    strip: Strip | None
    cards: tuple[Card, ...]


@dataclass(frozen=True, slots=True)
class Link:
    """A place in words; `mention` is the item that stands there, None where none does."""

    label: str
    mention: int | None


@dataclass(frozen=True, slots=True)
class ShownFinding:
    """A finding as it stands in the list.

    `place` says where it stands, `anchor` is the id of that place on the page, empty where the page does not show it;
    `mention` is the item that it is about; `source` is what the list can be filtered by: a key, or what the draft calls
    a work that the library lacks.
    """

    number: int
    code: str
    name: str
    severity: Severity
    message: str
    help: str
    place: str
    anchor: str
    mention: int | None
    work: int | None
    source: str
    related: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """Something to filter by, and how many findings it leaves; `meaning` says what it stands for."""

    value: str
    count: int
    meaning: str = ""


@dataclass(frozen=True, slots=True)
class Figure:
    """How many items are in one state."""

    state: State
    count: int


@dataclass(frozen=True, slots=True)
class Uncited:
    """An entry of the library that nothing cites."""

    key: str
    called: str


@dataclass(frozen=True, slots=True)
class Page:
    """Everything on the page.  `loose` are the cards of items without a single work.

    `summary` are the closing lines of every report; `is_library` says that only libraries were checked; `more_uncited`
    that the list of entries which nothing cites is cut short.
    """

    title: str
    is_library: bool
    summary: tuple[str, ...]
    figures: tuple[Figure, ...]
    chapters: tuple[Chapter, ...]
    findings: tuple[ShownFinding, ...]
    codes: tuple[Choice, ...]
    sources: tuple[Choice, ...]
    works: tuple[Work, ...]
    loose: tuple[Card, ...]
    uncited: tuple[Uncited, ...]
    more_uncited: bool = False
