"""What a rule is given to look at: the draft, the library and the citations that were read and resolved."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property

from refkit.config import Config
from refkit.documents.model import Document, Draft
from refkit.library.entry import Entry
from refkit.library.library import Library
from refkit.records import Citation, CiteItem, Finding, Severity, Suppression


@dataclass(frozen=True)
class Context:
    """Everything a rule may know.

    `named` are the works (library, key) that the prose names without citing them; `unused` are the suppressions that
    silenced nothing, which only SUP001 is given.
    """

    draft: Draft
    library: Library
    citations: tuple[Citation, ...]
    named: frozenset[tuple[int, str]]
    config: Config
    unused: tuple[Suppression, ...] = ()

    @cached_property
    def _documents(self) -> dict[str, Document]:
        return {document.path: document for document in self.draft.documents}

    def document(self, path: str) -> Document:
        """The document of the draft with that path."""
        return self._documents[path]

    def entry(self, item: CiteItem) -> Entry | None:
        """The work that was chosen for an item, None where none was."""
        return None if item.id is None else self.library.entry(item.id, item.library or 0)

    def work(self, library: int, key: str) -> Entry | None:
        """The entry with that key in the library with that index."""
        return self.library.entry(key, library)

    def items(self) -> Iterator[tuple[Citation, CiteItem]]:
        """Every cite item with the citation it stands in, in the order of the draft."""
        for citation in self.citations:
            for item in citation.items:
                yield citation, item


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule as its file declares it: CODE, NAME, SEVERITY, ON (whether it runs unasked), the docstring, `check`."""

    code: str
    name: str
    severity: Severity
    on: bool
    documentation: str
    check: Callable[[Context], Iterator[Finding]]
