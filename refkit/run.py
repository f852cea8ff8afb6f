"""The whole story on one page: a draft, a library and settings go in, a report of citations and findings comes out."""

import re
from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from refkit.checks import check_unused, library_rules_for, rules_for
from refkit.checks.context import Context, LibraryContext
from refkit.citations import Manner, find_candidates, manner_of
from refkit.collector import resting_collector
from refkit.config import Config
from refkit.documents.model import Document, Draft, Mark
from refkit.library.library import Library
from refkit.records import Citation, Finding
from refkit.resolve import Resolution, Trace, resolve
from refkit.suppress import Suppressed, suppress

# `% refkit: ignore[BIB007] reason` in a library file.
_SUPPRESSING = re.compile(r"(?<!%)%++(\s*refkit\s*:[^\r\n]*)")


@dataclass(frozen=True)
class Report:
    """What refkit has to say about a draft.

    `citations` are in the order of the draft, `findings` in the order of files and places, `asides` the parentheses
    that cite nothing, `suppressed` the findings that the user chose not to hear, each with the reason.  `subject` is
    what was checked; where it is the library, its files stand in `draft`, as documents in which nothing is cited.
    `named` are the works (library, key) that the prose names without citing them.
    """

    draft: Draft
    library: Library
    citations: tuple[Citation, ...]
    asides: tuple[Citation, ...]
    findings: tuple[Finding, ...]
    suppressed: tuple[Suppressed, ...]
    subject: Literal["draft", "library"] = "draft"
    named: Collection[tuple[int, str]] = ()


def read_citations(draft: Draft, library: Library, config: Config | None = None) -> Report:
    """A report on the citations of a draft, matched to a library, without findings: no rule is asked.

    Never raises on the text of a draft or the entries of a library, whatever they hold.
    """
    config = config or Config()
    resolution = _resolved(draft, library, config, manner_of(draft, config))
    return Report(draft, library, resolution.citations, resolution.asides, (), (), named=resolution.named)


def check(draft: Draft, library: Library, config: Config | None = None) -> Report:
    """A report on the citations of a draft, matched to a library, with what the rules have found.

    RefkitError where the configuration names a rule that does not exist; never raises on the text of a draft or the
    entries of a library, whatever they hold.
    """
    with resting_collector():
        return _checked(draft, library, config or Config())


def _checked(draft: Draft, library: Library, config: Config) -> Report:
    manner = manner_of(draft, config)
    config = replace(config, language=manner.language)
    resolution = _resolved(draft, library, config, manner)
    context = Context(draft, library, resolution.citations, resolution.named, config, convention=manner.convention)
    found = [finding for rule in rules_for(config) for finding in rule.check(context)]
    outcome = suppress(found, draft, config)
    unused = check_unused(replace(context, unused=() if draft.is_partial else outcome.unused))
    findings = sorted((*outcome.kept, *unused), key=lambda f: (draft.rank(f.path), f.start, f.end, f.code))
    citations, asides, named = resolution.citations, resolution.asides, resolution.named
    return Report(draft, library, citations, asides, tuple(findings), outcome.suppressed, named=named)


def check_library(library: Library, config: Config | None = None, today: date | None = None) -> Report:
    """A report on a library itself, with what the rules have found in its files.

    `today` is what dates in the future are measured by; without it, the day on which this runs.
    """
    config = config or Config()
    context = LibraryContext(library, config, today or date.today())
    found = [finding for rule in library_rules_for(config) for finding in rule.check(context)]
    draft = Draft(tuple(_as_document(path, library.text(path)) for path in library.paths))
    outcome = suppress(found, draft, config)
    findings = sorted(outcome.kept, key=lambda f: (draft.rank(f.path), f.start, f.end, f.code))
    return Report(draft, library, (), (), tuple(findings), outcome.suppressed, "library")


def _as_document(path: str, text: str) -> Document:
    """A library file as a document in which nothing is cited; its comments may suppress findings."""
    comments = (Mark("comment", line.start(), line.end(), line[1]) for line in _SUPPRESSING.finditer(text))
    return Document(path, text, (), tuple(comments))


def _resolved(draft: Draft, library: Library, config: Config, manner: Manner, trace: Trace | None = None) -> Resolution:
    with resting_collector():
        knows = library.index.begins
        candidates = [
            find_candidates(document, manner.words, manner.by_date, knows, noted)
            for document, noted in zip(draft.documents, manner.note_works, strict=True)
        ]
        return resolve(draft, candidates, library, config, manner, trace)


@dataclass(frozen=True)
class Explanation:
    """How one citation, or an aside, was read: the steps in words, the last of them the choice.

    `manner` is how the draft cites on the whole, and what its parentheses look like; `citations` are all of them.
    """

    citation: Citation
    steps: tuple[str, ...]
    manner: Manner
    citations: tuple[Citation, ...]


def explain(draft: Draft, library: Library, config: Config, path: str, offset: int) -> Explanation | None:
    """How the citation at an offset of the document `path` was read; None where no parenthesis stands there."""
    trace, manner = Trace(path, offset), manner_of(draft, config)
    resolution = _resolved(draft, library, config, manner, trace)
    here = [c for c in resolution.citations if c.path == path and c.start <= offset < c.end]
    here += [c for c in resolution.asides if c.path == path and c.start <= offset < c.end]
    if not here:
        return None
    return Explanation(here[0], tuple(trace.steps), manner, resolution.citations)
