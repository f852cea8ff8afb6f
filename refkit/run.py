"""The whole story on one page: a draft, a library and settings go in, a report of citations and findings comes out."""

from dataclasses import dataclass, replace

from refkit.checks import check_unused, rules_for
from refkit.checks.context import Context
from refkit.citations import find_candidates
from refkit.collector import resting_collector
from refkit.config import Config
from refkit.documents.model import Draft
from refkit.library.library import Library
from refkit.records import Citation, Finding
from refkit.resolve import Resolution, Trace, resolve
from refkit.suppress import Suppressed, suppress


@dataclass(frozen=True)
class Report:
    """What refkit has to say about a draft.

    `citations` are in the order of the draft, `findings` in the order of files and places, `asides` the parentheses
    that cite nothing, `suppressed` the findings that the user chose not to hear, each with the reason.
    """

    draft: Draft
    library: Library
    citations: tuple[Citation, ...]
    asides: tuple[Citation, ...]
    findings: tuple[Finding, ...]
    suppressed: tuple[Suppressed, ...]


def read_citations(draft: Draft, library: Library, config: Config | None = None) -> Report:
    """A report on the citations of a draft, matched to a library, without findings: no rule is asked.

    Never raises on the text of a draft or the entries of a library, whatever they hold.
    """
    resolution = _resolved(draft, library, config or Config(), None)
    return Report(draft, library, resolution.citations, resolution.asides, (), ())


def check(draft: Draft, library: Library, config: Config | None = None) -> Report:
    """A report on the citations of a draft, matched to a library, with what the rules have found.

    RefkitError where the configuration names a rule that does not exist; never raises on the text of a draft or the
    entries of a library, whatever they hold.
    """
    config = config or Config()
    resolution = _resolved(draft, library, config, None)
    context = Context(draft, library, resolution.citations, resolution.named, config)
    found = [finding for rule in rules_for(config) for finding in rule.check(context)]
    outcome = suppress(found, draft, config)
    unused = check_unused(replace(context, unused=outcome.unused))
    findings = sorted((*outcome.kept, *unused), key=lambda f: (draft.rank(f.path), f.start, f.end, f.code))
    return Report(draft, library, resolution.citations, resolution.asides, tuple(findings), outcome.suppressed)


def _resolved(draft: Draft, library: Library, config: Config, trace: Trace | None) -> Resolution:
    candidates = [find_candidates(document, config.language) for document in draft.documents]
    with resting_collector():
        return resolve(draft, candidates, library, config, trace)


@dataclass(frozen=True)
class Explanation:
    """How one citation, or an aside, was read: the steps in words, the last of them the choice."""

    citation: Citation
    steps: tuple[str, ...]


def explain(draft: Draft, library: Library, config: Config, path: str, offset: int) -> Explanation | None:
    """How the citation at an offset of the document `path` was read; None where no parenthesis stands there."""
    trace = Trace(path, offset)
    resolution = _resolved(draft, library, config, trace)
    here = [c for c in resolution.citations if c.path == path and c.start <= offset < c.end]
    here += [c for c in resolution.asides if c.path == path and c.start <= offset < c.end]
    return Explanation(here[0], tuple(trace.steps)) if here else None
