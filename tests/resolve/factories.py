"""Short ways to a library, and to what the resolver makes of a text: `read("… (Zhukov 3).", library(...))`."""

import tempfile
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from refkit.citations import find_candidates, manner_of
from refkit.config import Config
from refkit.documents import read_text
from refkit.documents.model import Document, Draft, Stream
from refkit.library import read_library
from refkit.library.entry import Entry, Person
from refkit.library.library import Library
from refkit.records import CiteItem, Locator, Source, Status
from refkit.resolve import Resolution, resolve
from refkit.resolve.mentions import Prose
from refkit.resolve.openings import Openings
from refkit.resolve.query import Query
from refkit.vocabulary import vocabulary

WORDS = vocabulary("en")


@dataclass(frozen=True, slots=True)
class Read:
    """A cite item as it was read: its words, its key, its locators, its status, where its author comes from."""

    raw: str
    id: str | None
    locators: tuple[str, ...]
    status: Status = "matched"
    author_source: Source = "explicit"


@cache
def library(bib: str) -> Library:
    """The library that BibTeX text makes."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "refs.bib")
        path.write_text(bib, encoding="utf-8")
        return read_library(path)


def query(bib: str, **aliases: int) -> Query:
    """What asks the library that BibTeX text makes; `aliases` are folded names and numbers of entries."""
    return Query(library(bib).index, WORDS, aliases)


def entry(key: str, family: str = "", title: str = "", pages: str = "", total: int | None = None) -> Entry:
    """A work that is in no file; `pages` are ranges such as `113-138, 140-140`."""
    people = (Person(family),) if family else ()
    fields = {"title": title, "pages": pages, "pagetotal": "" if total is None else str(total)}
    known = {name: text for name, text in fields.items() if text}
    return Entry(key, "book", 0, "refs.bib", 0, 9, known, {"author": people})


def page(raw: str, label: str = "page") -> Locator:
    """A locator: `page("345")`, `page("40-42")`, `page("passim")` with neither end."""
    if raw == "passim":
        return Locator(label, raw, None, None, 0, 0)
    first, _, last = raw.partition("-")
    return Locator(label, raw, first, last or first, 0, 0)


def resolved(text: str, bib: str, config: Config | None = None, path: str = "draft.md") -> Resolution:
    """What the resolver makes of a text, by default Markdown, with the library that BibTeX text makes."""
    return resolved_with(text, library(bib), config, path)


def resolved_with(text: str, works: Library, config: Config | None = None, path: str = "draft.md") -> Resolution:
    """What the resolver makes of a text with a library."""
    config = config or Config()
    draft = Draft((read_text(text, path),))
    manner = manner_of(draft, config)
    candidates = [find_candidates(document, manner.words, manner.by_date) for document in draft.documents]
    return resolve(draft, candidates, works, config, manner)


def cite_items(text: str, bib: str, config: Config | None = None) -> list[CiteItem]:
    """The cite items of a text, in order."""
    return [item for citation in resolved(text, bib, config).citations for item in citation.items]


def items(text: str, bib: str, config: Config | None = None) -> list[Read]:
    """The cite items of a text as they were read, in order."""
    return [
        Read(item.raw, item.id, tuple(locator.raw for locator in item.locators), item.status, item.author_source)
        for item in cite_items(text, bib, config)
    ]


def works(text: str, bib: str, config: Config | None = None) -> list[str]:
    """What each cite item means, in order: a key; `ambiguous: a, b`; `missing`, with the nearest works behind it."""
    return [_meant(item) for item in cite_items(text, bib, config)]


def _meant(item: CiteItem) -> str:
    if item.id is not None:
        return item.id
    keys = ", ".join(candidate.id for candidate in item.candidates)
    return f"{item.status}: {keys}" if keys else item.status


def cited(text: str, bib: str) -> list[str]:
    """The citations of a text as the draft has them."""
    return [citation.raw for citation in resolved(text, bib).citations]


def prose(text: str, bib: str, sparing: bool = False) -> Prose:
    """What is known of the prose of a text, none of it a citation."""
    document = read_text(text, "draft.md")
    return Prose(body(document), document, Openings(library(bib).index), [], WORDS, sparing)


def body(document: Document) -> Stream:
    """The body of a document."""
    return document.streams[0]
