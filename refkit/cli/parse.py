"""`refkit parse`: what was read in a draft, and which works were found; no opinions."""

from collections.abc import Callable, Mapping, Sequence
from typing import Literal, get_args

import click

from refkit.cli.drafts import Options, Reader, each
from refkit.cli.jobs import looking
from refkit.cli.libraries import cache_option
from refkit.cli.main import CANNOT_RUN
from refkit.cli.options import as_one_option, drafts_argument, jobs_option, library_option, output_option, stdin_option
from refkit.cli.output import refuse_overwriting, write_output
from refkit.cli.paths import draft_paths, grouped
from refkit.config import Config
from refkit.documents.model import Draft
from refkit.library.library import Library
from refkit.report.citations_json import render_citations_json, render_citations_json_lines
from refkit.report.matches import render_table
from refkit.run import Report, read_citations

Format = Literal["table", "json", "json-lines"]

_RENDERERS: Mapping[Format, Callable[[Sequence[Report], bool], str]] = {
    "table": render_table,
    "json": render_citations_json,
    "json-lines": render_citations_json_lines,
}


@click.command()
@drafts_argument
@as_one_option
@library_option
@cache_option
@click.option("--format", type=click.Choice(get_args(Format)), default="table", help="How to print the citations.")
@output_option
@click.option("--all", "asides", is_flag=True, help="List the parentheses that cite nothing as well.")
@click.option("--text", "body", is_flag=True, help="Print the text in which citations are looked for, and stop.")
@jobs_option
@stdin_option
def parse(
    drafts: tuple[str, ...],
    as_one: bool | None,
    libraries: tuple[str, ...],
    format: Format,
    output: str | None,
    asides: bool,
    body: bool,
    jobs: int,
    stdin_name: str,
) -> int:
    """List the citations of drafts and their works.

    Without a library, only what can be read in the draft itself.
    """
    paths = draft_paths(drafts)
    reader = Reader(Options(libraries, stdin_name=stdin_name, needs_library=False))
    groups = grouped(paths, as_one)
    with looking(groups, reader, _nothing_read if body else read_citations, jobs) as found:
        read = each(groups, found)
    inputs = (file for one in read.results for file in one.job.files)
    refuse_overwriting(output, *paths, *inputs)
    if read.results:
        reports = [one.report for one in read.results]
        text = "".join(map(_body, reports)) if body else _RENDERERS[format](reports, asides)
        write_output(text, output, utf8=body or format != "table")
    return CANNOT_RUN if read.failed else 0


def _nothing_read(draft: Draft, library: Library, _: Config) -> Report:
    return Report(draft, library, (), (), (), ())


def _body(report: Report) -> str:
    """The draft's own words as offsets count them, whole."""
    return "".join(document.text for document in report.draft.documents)
