"""From candidates and a library to citations: propose readings, ask the index, weigh the evidence, choose."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from refkit.citations import Candidate
from refkit.config import Config
from refkit.documents.model import Draft
from refkit.library.fold import fold
from refkit.library.library import Library
from refkit.numerals import is_year
from refkit.records import Citation, Convention
from refkit.resolve.answers import Answers, ask
from refkit.resolve.antecedents import Antecedents
from refkit.resolve.build import Builder
from refkit.resolve.clear import clear_forms
from refkit.resolve.lone_pages import Setting
from refkit.resolve.mentions import Prose
from refkit.resolve.query import Query
from refkit.resolve.resolver import Resolver
from refkit.resolve.trace import Trace
from refkit.span import Span
from refkit.vocabulary import vocabulary


@dataclass(frozen=True)
class Resolution:
    """The citations and the asides of a draft, in order, and the works (library, key) that the prose names."""

    citations: tuple[Citation, ...]
    asides: tuple[Citation, ...]
    named: frozenset[tuple[int, str]]


def resolve(
    draft: Draft,
    candidates: Sequence[Sequence[Candidate]],
    library: Library,
    config: Config,
    trace: Trace | None = None,
) -> Resolution:
    """The citations of a draft, each item matched, ambiguous, missing or in doubt.

    `candidates` are those of each document, in the order of the draft's documents; `trace` writes down how one
    citation was read.
    """
    index = library.index
    query = Query(index, vocabulary(config.language), _aliases(config, library))
    flat = [candidate for group in candidates for candidate in group]
    convention = _convention(flat, query)
    clear = clear_forms(flat, query.words, convention == "author-date")
    answers = [[ask(query, c, clear.leads, convention == "author-date") for c in group] for group in candidates]
    setting = Setting(query, clear, convention, any(answer.cites for group in answers for answer in group))
    seen: set[int] = set()
    read: list[Citation] = []
    named: set[int] = set()
    for document, group in zip(draft.documents, answers, strict=True):
        builder = Builder(document, library.entries, seen)
        notes = Antecedents()  # ibid. in a note goes on with the note before
        by_stream: defaultdict[str, list[Answers]] = defaultdict(list)
        for answer in group:
            by_stream[answer.candidate.stream].append(answer)
        for stream in document.streams:
            own = by_stream[stream.id]
            citing = sorted((Span(a.candidate.start, a.candidate.end) for a in own if a.cites), key=lambda s: s.end)
            prose = Prose(stream, document, index, citing, query.words)
            state = notes if stream.kind == "note" else Antecedents()
            resolver = Resolver(setting, state, prose, builder, trace)
            read += [citation for answer in own if (citation := resolver.settle(answer)) is not None]
            named.update(number for mention in prose.mentions for number in mention.entries)
    return Resolution(
        tuple(citation for citation in read if citation.understood != "aside"),
        tuple(citation for citation in read if citation.understood == "aside"),
        frozenset((library.entries[number].library, library.entries[number].key) for number in named),
    )


def _aliases(config: Config, library: Library) -> dict[str, int]:
    numbers = {name: library.number(key) for name, key in config.aliases.items()}
    return {fold(name): number for name, number in numbers.items() if number is not None}


def _convention(candidates: Sequence[Candidate], query: Query) -> Convention:
    """Author and date where most names with a number are an author of the library with a year, else MLA."""
    years = pages = 0
    for candidate in candidates:
        for item in candidate.shape.items if not candidate.aside else ():
            if item.heads and item.locators and item.locators[0].label == "page":
                if not is_year(item.locators[0].first or ""):
                    pages += 1
                elif query.by_names(item.heads[0].core, (), item.start):
                    years += 1
    return "author-date" if years > pages else "mla"


__all__ = ["Resolution", "Trace", "resolve"]
