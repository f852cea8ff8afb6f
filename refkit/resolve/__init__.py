"""From candidates and a library to citations: propose readings, ask the index, weigh the evidence, choose."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from functools import partial

from refkit.citations import Candidate, Keyed, Manner, find_keyed
from refkit.citations.convention import NoteWorks
from refkit.config import Config
from refkit.documents.model import Document, Draft
from refkit.library.fold import fold
from refkit.library.library import Library
from refkit.records import Citation
from refkit.resolve.answers import Answers, ask
from refkit.resolve.antecedents import Antecedents
from refkit.resolve.build import Builder
from refkit.resolve.clear import clear_forms
from refkit.resolve.doubtful_keys import without_names
from refkit.resolve.keyed import InOrder, KeyedWorks, beside_commands
from refkit.resolve.lone_pages import Setting
from refkit.resolve.mentions import Prose
from refkit.resolve.named import NamedWorks
from refkit.resolve.openings import Openings
from refkit.resolve.query import Query
from refkit.resolve.resolver import Resolver
from refkit.resolve.suffixes import Suffixes
from refkit.resolve.trace import Trace
from refkit.span import Span

Settle = Callable[[Answers], Citation | None]
ReadStream = Callable[[str, Sequence[Answers], Settle], list[Citation]]

# So many names with years cite, even if the library has none of the works.
_MANY = 3


@dataclass(frozen=True)
class Resolution:
    """The citations and the asides of a draft, in order, and the works (library, key) that the prose names."""

    citations: tuple[Citation, ...]
    asides: tuple[Citation, ...]
    named: Collection[tuple[int, str]]


def resolve(
    draft: Draft,
    candidates: Sequence[Sequence[Candidate]],
    library: Library,
    config: Config,
    manner: Manner,
    trace: Trace | None = None,
) -> Resolution:
    """The citations of a draft, each item matched, ambiguous, missing or in doubt.

    `candidates` are those of each document, in the order of the draft's documents, `manner` is how the draft cites;
    `trace` writes down how one citation was read.
    """
    index = library.index
    query = Query(index, manner.words, _aliases(config, library))
    keys = KeyedWorks(library, draft.own_keys)
    keyed = without_names([find_keyed(document, query.words) for document in draft.documents], draft, keys)
    candidates = [beside_commands(group, commands) for group, commands in zip(candidates, keyed, strict=True)]
    flat = [candidate for group in candidates for candidate in group]
    clear = clear_forms(flat, query.words, manner.by_date)
    answers = [[ask(query, c, clear.leads, manner.by_date) for c in group] for group in candidates]
    has_citations = any(keyed) or any(answer.cites for group in answers for answer in group)
    trusted = manner.is_set or _trusts_dates(answer for group in answers for answer in group)
    typed = sum(answer.cites for group in answers for answer in group)
    by_keys = sum(map(len, keyed)) > typed
    setting = Setting(query, clear, manner.convention, has_citations, Suffixes(library.entries), trusted, by_keys)
    openings = Openings(index)
    seen: set[int] = set()
    read: list[Citation] = []
    proses: list[Prose] = []
    for document, works, group, commands in zip(draft.documents, manner.note_works, answers, keyed, strict=True):
        builder = Builder(document, library.entries, seen)
        notes = Antecedents()  # ibid. in a note goes on with the note before
        read_stream = _reader_of_notes(document, works, manner, query, builder, trace)
        by_stream: defaultdict[str, list[Answers]] = defaultdict(list)
        for answer in group:
            by_stream[answer.candidate.stream].append(answer)
        commands_in: defaultdict[str, list[Keyed]] = defaultdict(list)
        for each in commands:
            commands_in[each.command.stream].append(each)
        for stream in document.streams:
            # two notes of one name share an id
            own = by_stream.pop(stream.id, [])
            citing = sorted((Span(a.candidate.start, a.candidate.end) for a in own if a.cites), key=lambda s: s.end)
            prose = Prose(stream, document, openings, citing, query.words, sparing=manner.by_date)
            state = notes if stream.kind == "note" else Antecedents()
            resolver = Resolver(setting, state, prose, builder, trace)
            cited = InOrder(commands_in.pop(stream.id, []), partial(resolver.cite, keys), resolver.settle)
            read += cited.with_commands(read_stream(stream.id, own, cited.settle))
            prose.forget()
            proses.append(prose)
    return Resolution(
        tuple(citation for citation in read if citation.understood != "aside"),
        tuple(citation for citation in read if citation.understood == "aside"),
        NamedWorks(proses, library.entries),
    )


def _reader_of_notes(
    document: Document, works: NoteWorks, manner: Manner, query: Query, builder: Builder, trace: Trace | None
) -> ReadStream:
    """Reads the parentheses of a stream and, where the document cites in notes, the works in the note."""
    if not works and manner.convention != "notes":
        return _parentheses_alone
    from refkit.resolve.notes import NoteCitations, NoteMatcher  # most drafts have no notes, and start the sooner

    by_notes = manner.convention == "notes"
    return NoteCitations(NoteMatcher(query), builder, document, works, trace, by_notes).read


def _parentheses_alone(stream: str, answers: Sequence[Answers], settle: Settle) -> list[Citation]:
    return [citation for answer in answers if (citation := settle(answer)) is not None]


def _aliases(config: Config, library: Library) -> dict[str, int]:
    numbers = {name: library.number(key) for name, key in config.aliases.items()}
    return {fold(name): number for name, number in numbers.items() if number is not None}


def _trusts_dates(answers: Iterable[Answers]) -> bool:
    """Whether a name with a year is a citation in this draft: the library knows one, or there are several."""
    clear = 0
    for answer in answers:
        for each in answer.answers:
            if each.item.dated and (each.known or answer.narrative):
                return True
            clear += each.item.dated and each.clear
    return clear >= _MANY


__all__ = ["Resolution", "Trace", "resolve"]
