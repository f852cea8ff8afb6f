"""What a rule is given to look at: the draft, the library and the citations that were read and resolved."""

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from refkit.checks.forms import Forms
from refkit.checks.numbers import numbers_cited_by
from refkit.citations.numeric import NumberMark
from refkit.config import Config
from refkit.documents.model import Document, Draft
from refkit.library.bib.written import WrittenField
from refkit.library.entry import Entry
from refkit.library.library import Library
from refkit.records import Citation, CiteItem, Convention, Finding, Place, Severity, Suppression

if TYPE_CHECKING:
    from refkit.checks.listed_works import Listed


class Cited(NamedTuple):
    """A cite item where it stands."""

    citation: Citation
    item: CiteItem

    @property
    def place(self) -> Place:
        """The stretch of the draft that the item takes."""
        return Place(self.citation.path, self.item.start, self.item.end)


@dataclass(frozen=True, slots=True)
class Printed:
    """The words of a draft as they print, with FILLER for markup; `start` is where they begin in the document."""

    text: str
    start: int

    def between(self, start: int, end: int) -> str:
        """The words from one offset of the document to another."""
        return self.text[max(0, start - self.start) : max(0, end - self.start)]


@dataclass(frozen=True)
class Context:
    """Everything a rule may know.

    `named` are the works (library, key) that the prose names without citing them; `unused` are the suppressions that
    silenced nothing, which only SUP001 is given.  `convention` is how the draft cites on the whole.
    """

    draft: Draft
    library: Library
    citations: tuple[Citation, ...]
    named: Collection[tuple[int, str]]
    config: Config
    unused: tuple[Suppression, ...] = ()
    convention: Convention = "mla"

    @cached_property
    def forms(self) -> Forms:
        """How the works that are cited, or may be meant, should be cited."""
        return Forms(self.library, self.citations, self.convention)

    @cached_property
    def _documents(self) -> dict[str, Document]:
        return {document.path: document for document in self.draft.documents}

    def document(self, path: str) -> Document:
        """The document of the draft with that path."""
        return self._documents[path]

    def printed(self, citation: Citation) -> Printed:
        """The words around a citation, those of the body or of its note."""
        stream = next(each for each in self.document(citation.path).streams if each.id == citation.stream)
        return Printed(stream.text, stream.start)

    def entry(self, item: CiteItem) -> Entry | None:
        """The work that was chosen for an item, None where none was."""
        return None if item.id is None else self.work(item.library or 0, item.id)

    def work(self, library: int, key: str) -> Entry | None:
        """The entry with that key in the library with that index; every rule asks for the works that are cited."""
        works, at = self._works, (library, key)
        if at not in works:
            works[at] = self.library.entry(key, library)
        return works[at]

    @cached_property
    def _works(self) -> dict[tuple[int, str], Entry | None]:
        return {}

    @cached_property
    def numbers(self) -> tuple[NumberMark, ...]:
        """The numbers of a list that the draft cites by."""
        return numbers_cited_by(self.draft, self.citations)

    @cached_property
    def listed(self) -> "tuple[Listed, ...]":
        """Every item of the draft's own lists of works, with the works of the library that it may be."""
        from refkit.checks.listed_works import find_listed  # most drafts have no list

        return find_listed(self.draft, self.library)

    @cached_property
    def items(self) -> tuple[Cited, ...]:
        """Every cite item with the citation it stands in, in the order of the draft."""
        return tuple(Cited(citation, item) for citation in self.citations for item in citation.items)


@dataclass(frozen=True)
class LibraryContext:
    """Everything a rule about the library itself may know; `today` is what dates in the future are measured by."""

    library: Library
    config: Config
    today: date

    def works(self) -> Iterator[tuple[int, Entry]]:
        """Every work with its number, in the order of the library."""
        return enumerate(self.library.entries)

    def head(self, number: int) -> Place:
        """Where the key of a work stands; where it has none, the first character of the entry."""
        entry, written = self.library.entries[number], self.library.written(number)
        end = max(written.key_end, written.key_start + 1) if written.key else written.start + 1
        return Place(entry.path, written.key_start if written.key else written.start, end)

    def value_of(self, number: int, field: str) -> Place:
        """Where the value of a field stands, with its delimiters; the head of the work where it has none."""
        found = self._field(number, field)
        path = self.library.entries[number].path
        return Place(path, found.value_start, found.end) if found else self.head(number)

    def _field(self, number: int, field: str) -> WrittenField | None:
        return next((each for each in self.library.written(number).fields if each.name == field), None)


@dataclass(frozen=True, slots=True)
class DraftRule:
    """A rule about drafts as its file declares it: CODE, NAME, SEVERITY, ON (whether it runs unasked), the docstring,
    `check`."""

    code: str
    name: str
    severity: Severity
    on: bool
    documentation: str
    check: Callable[[Context], Iterator[Finding]]


@dataclass(frozen=True, slots=True)
class LibraryRule:
    """A rule about libraries, declared in the same way; its function is `check_library`."""

    code: str
    name: str
    severity: Severity
    on: bool
    documentation: str
    check: Callable[[LibraryContext], Iterator[Finding]]


Rule = DraftRule | LibraryRule
