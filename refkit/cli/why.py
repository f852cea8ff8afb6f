"""`refkit why`: the readings tried for one citation, the evidence, and the choice."""

import re

import click

from refkit.cli.drafts import Job, Options, Reader
from refkit.cli.libraries import cache_option
from refkit.cli.options import library_option
from refkit.cli.output import write_output
from refkit.errors import RefkitError
from refkit.records import Citation
from refkit.report.excerpt import excerpt, shown_text
from refkit.run import Explanation, explain, read_citations

_PLACE = re.compile(r"(?P<path> .+? ) : (?P<line> [0-9]+ ) (?: : (?P<column> [0-9]+ ) )?", re.VERBOSE | re.DOTALL)


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
    steps = [f"  {shown_text(step)}" for step in explanation.steps]
    place = f"{document.path}:{begin.line}:{begin.column}"
    return "\n".join(
        (
            f"{place}: {citation.convention}, understood: {citation.understood}",
            *_framed(shown.text, shown.carets),
            *steps,
            "",
        )
    )


def _framed(*lines: str) -> list[str]:
    return [f"  | {line}" for line in lines]
