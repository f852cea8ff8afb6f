"""`refkit why`: the readings tried for one citation, the evidence, and the choice."""

import re
from collections.abc import Iterator

import click

from refkit.checks.forms import Forms
from refkit.checks.wording import cited_names, creators_of, work_words
from refkit.checks.years import draft_year, library_year
from refkit.cli.drafts import Job, Options, Reader
from refkit.cli.libraries import cache_option
from refkit.cli.one_screen import LINES, on_one_screen
from refkit.cli.options import library_option
from refkit.cli.output import write_output
from refkit.errors import RefkitError
from refkit.library.entry import Entry
from refkit.records import Citation, CiteItem, Part
from refkit.report.excerpt import excerpt, shown_text
from refkit.run import Explanation, explain, read_citations

_PLACE = re.compile(r"(?P<path> .+? ) : (?P<line> [0-9]+ ) (?: : (?P<column> [0-9]+ ) )?", re.VERBOSE | re.DOTALL)
_MOST_DIFFERENCES = 4


@click.command()
@click.argument("place", metavar="DRAFT:LINE[:COL]")
@library_option
@cache_option
def why(place: str, libraries: tuple[str, ...]) -> int:
    """Show how one citation was read.

    What was tried, what spoke for it, what was chosen.

    Without COL, every parenthesis that begins on the line.
    """
    asked = _PLACE.fullmatch(place)
    if not asked:
        raise click.UsageError(f"{place} is no place: write DRAFT:LINE or DRAFT:LINE:COLUMN, such as draft.md:12")
    job = Reader(Options(libraries, needs_library=False)).job(asked["path"])
    offsets = _offsets(job, int(asked["line"]), int(asked["column"] or 0))
    path = job.draft.documents[0].path
    explanations = [explain(job.draft, job.library, job.config, path, offset) for offset in offsets]
    known = [explanation for explanation in explanations if explanation]
    if not known:
        raise RefkitError(f"there is no citation at {place}", "`refkit parse DRAFT --all` lists what there is")
    write_output("\n".join(_words(job, explanation) for explanation in known))
    return 0


def _offsets(job: Job, line: int, column: int) -> list[int]:
    """The offsets to explain: the one asked for, or those of the line's citations and asides."""
    document = job.draft.documents[0]
    start = document.lines.offset(line, max(column, 1))
    if start is None:
        raise RefkitError(f"{document.path} has no line {line}", "lines count from 1")
    if column:
        return [start]
    report = read_citations(job.draft, job.library, job.config)
    begun = [cited.start for cited in (*report.citations, *report.asides) if _line_of(job, cited) == line]
    return sorted(begun)


def _line_of(job: Job, citation: Citation) -> int:
    return job.draft.documents[0].lines.position(citation.start).line


def _words(job: Job, explanation: Explanation) -> str:
    document, citation = job.draft.documents[0], explanation.citation
    begin = document.lines.position(citation.start)
    shown = excerpt(document.text, citation.start, citation.end)
    differences = [line for item in citation.items for line in _differences(job, item)][:_MOST_DIFFERENCES]
    differences += _forms(job, explanation)
    steps = on_one_screen(explanation.steps, LINES - len(differences))
    place = f"{document.path}:{begin.line}:{begin.column}"
    return "\n".join(
        (
            f"{place}: {citation.convention}, understood: {citation.understood}",
            *_framed(shown.text, shown.carets),
            f"  {_of_draft(job, explanation)}",
            *(f"  {shown_text(step)}" for step in (*steps, *differences)),
            "",
        )
    )


def _of_draft(job: Job, explanation: Explanation) -> str:
    """How the draft cites on the whole, and what says so."""
    manner = explanation.manner
    votes = manner.votes
    reason = f"parentheses with a year: {votes.dated}, with a page: {votes.paged}, works in notes: {votes.noted}"
    if job.config.convention:
        reason = f"set in {job.config.path}"
    return f"the draft: {manner.convention} ({reason}), language {manner.language}"


def _differences(job: Job, item: CiteItem) -> Iterator[str]:
    """What is one thing in the draft and another in the entry that it was matched to, or that comes nearest."""
    for match in item.candidates[:1]:
        entry = job.library.entry(match.id, match.library)
        if entry is None:
            continue
        for part in match.differs:
            here, there = _both(part, item, entry)
            if here:
                yield f"{part}: {here} in the draft, {there} in {match.id}"


def _forms(job: Job, explanation: Explanation) -> list[str]:
    """How the works chosen are to be cited by the manual that the draft follows."""
    if explanation.citation.convention == "latex":
        return []
    forms = Forms(job.library, explanation.citations, explanation.manner.convention)
    items = explanation.citation.items
    found = list(filter(None, (forms.form(item.id, item) for item in items if item.id)))
    return [f"as the manual has it: {' '.join(found[:_MOST_DIFFERENCES])}"] if found else []


def _both(part: Part, item: CiteItem, entry: Entry) -> tuple[str, str]:
    """A part as the draft has it, and as the entry has it."""
    if part == "author":
        return cited_names(item), creators_of(entry) or "no author"
    if part == "title":
        return item.title.text if item.title else item.container, work_words(entry)
    return draft_year(item.issued) if item.issued else "", library_year(entry) or "no year"


def _framed(*lines: str) -> list[str]:
    return [f"  | {line}" for line in lines]
