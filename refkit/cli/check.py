"""`refkit check`: the main job.  Reads drafts, checks them, prints the findings, and fixes what may be fixed."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal, get_args

import click

from refkit.baseline import read_baseline, without_known, write_baseline
from refkit.checks.wording import counted
from refkit.cli.drafts import STANDARD_INPUT, Job, Options, Reader, draft_paths, each
from refkit.cli.main import CANNOT_RUN
from refkit.cli.options import (
    codes_of,
    drafts_argument,
    library_option,
    output_option,
    stdin_option,
)
from refkit.cli.output import paint_for, refuse_overwriting, say, write_output
from refkit.cli.project import Checked, unused_everywhere
from refkit.errors import RefkitError
from refkit.fix import diff as show_diff
from refkit.fix import rewrite, write
from refkit.records import SEVERITIES, Severity
from refkit.report.concise import render_concise
from refkit.report.github import render_github
from refkit.report.json_report import render_json, render_json_lines
from refkit.report.matches import render_matches
from refkit.report.paint import Paint
from refkit.report.statistics import render_statistics
from refkit.report.text import render_text
from refkit.run import Report
from refkit.run import check as check_draft

Format = Literal["text", "concise", "json", "json-lines", "github"]

_FOR_PEOPLE: Mapping[str, Callable[[Sequence[Report], Paint], str]] = {"text": render_text, "concise": render_concise}
_FOR_PROGRAMS: Mapping[str, Callable[[Sequence[Report]], str]] = {
    "json": render_json,
    "json-lines": render_json_lines,
    "github": render_github,
}


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the user wants done with what is found."""

    format: Format
    output: str | None
    show_matches: bool
    statistics: bool
    fix: bool
    unsafe_fixes: bool
    diff: bool
    baseline: str | None
    write_baseline: bool


@click.command()
@drafts_argument
@library_option
@click.option("--format", type=click.Choice(get_args(Format)), default="text", help="How to print the findings.")
@output_option
@click.option("--select", multiple=True, metavar="CODES", help="Only these rules: LOC001,CIT or ALL.")
@click.option("--ignore", multiple=True, metavar="CODES", help="Not these rules.")
@click.option("--fail-on", type=click.Choice(SEVERITIES), help="Exit with 1 from this severity on.  [warning]")
@click.option("--show-matches", is_flag=True, help="List the work found for every citation, and why.")
@click.option("--statistics", is_flag=True, help="Count findings by rule and citations by work.")
@click.option("--fix", is_flag=True, help="Write the fixes that have one right answer into the draft.")
@click.option("--unsafe-fixes", is_flag=True, help="Write those that want a second look as well.")
@click.option("--diff", is_flag=True, help="Show what --fix would change, and write nothing.")
@click.option("--baseline", metavar="FILE", help="Leave out the findings of this file.")
@click.option("--write-baseline", is_flag=True, help="Write all findings into the file of --baseline.")
@click.option("--exit-zero", is_flag=True, help="Exit with 0 in spite of findings.")
@stdin_option
def check(
    drafts: tuple[str, ...],
    libraries: tuple[str, ...],
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    fail_on: Severity | None,
    stdin_name: str,
    format: Format,
    output: str | None,
    show_matches: bool,
    statistics: bool,
    fix: bool,
    unsafe_fixes: bool,
    diff: bool,
    baseline: str | None,
    write_baseline: bool,
    exit_zero: bool,
) -> int:
    """Check drafts against a library.

    Every DRAFT is a text or Markdown file, or - for standard input; without one, what the configuration names.
    Exit status: 0 nothing found, 1 findings, 2 something could not be read.
    """
    wishes = Wishes(
        format, output, show_matches, statistics, fix or unsafe_fixes, unsafe_fixes, diff, baseline, write_baseline
    )
    _refuse_contradictions(wishes)
    reader = Reader(Options(libraries, codes_of(select), codes_of(ignore), fail_on, stdin_name))
    paths = draft_paths(drafts)
    checked = each(paths, lambda path: _check(reader, path, wishes))
    inputs = (*paths, *(file for one in checked.results for file in (*one.report.library.paths, one.job.config.path)))
    refuse_overwriting(output, *inputs, *([baseline] if baseline else []))
    if baseline:
        refuse_overwriting(baseline, *inputs, option="--baseline")
    results = _without_baseline(unused_everywhere(checked.results), wishes)
    if results:
        _print(results, wishes)
    if checked.failed:
        return CANNOT_RUN
    return int(any(one.fails for one in results) and not (exit_zero or write_baseline))


def _refuse_contradictions(wishes: Wishes) -> None:
    if (wishes.show_matches or wishes.statistics) and wishes.format not in _FOR_PEOPLE:
        raise click.UsageError(f"--show-matches and --statistics do not go with --format {wishes.format}")
    if wishes.diff and (wishes.format in _FOR_PROGRAMS or wishes.output):
        other = "-o" if wishes.output else f"--format {wishes.format}"
        raise click.UsageError(f"--diff prints the changes themselves and does not go with {other}")
    if wishes.write_baseline and not wishes.baseline:
        raise RefkitError("--write-baseline needs a file to write", "add --baseline FILE")


def _check(reader: Reader, path: str, wishes: Wishes) -> Checked:
    """A draft checked; where fixes are wished for, fixed and checked again."""
    checked = _check_job(reader.job(path))
    if not wishes.fix or wishes.diff:
        return checked
    if path == STANDARD_INPUT:
        raise RefkitError("standard input cannot be fixed", "name a file, or use --diff")
    rewritings = rewrite(checked.report, wishes.unsafe_fixes)
    for rewriting in rewritings:
        write(rewriting)
        say(f"{rewriting.document.path}: {counted(len(rewriting.settled), 'finding')} fixed")
    return _check_job(reader.job(path)) if rewritings else checked


def _check_job(job: Job) -> Checked:
    return Checked(job, check_draft(job.draft, job.library, job.config))


def _without_baseline(checked: Sequence[Checked], wishes: Wishes) -> tuple[Checked, ...]:
    """What is checked without the findings of the baseline; or the baseline written, and none left."""
    if not wishes.baseline:
        return tuple(checked)
    reports = [one.report for one in checked]
    if wishes.write_baseline:
        number = write_baseline(wishes.baseline, reports)
        say(f"{wishes.baseline}: {counted(number, 'finding')} written")
    news = without_known(reports, read_baseline(wishes.baseline), wishes.baseline)
    return tuple(replace(one, report=report) for one, report in zip(checked, news, strict=True))


def _print(checked: Sequence[Checked], wishes: Wishes) -> None:
    reports = [one.report for one in checked]
    paint = paint_for(wishes.output)
    if wishes.diff:
        write_output(_diffs(reports, wishes, paint))
    elif wishes.format in _FOR_PROGRAMS:
        write_output(_FOR_PROGRAMS[wishes.format](reports), wishes.output, utf8=True)
    else:
        lists = [render_matches(reports)] if wishes.show_matches else []
        counts = [render_statistics(reports)] if wishes.statistics else []
        findings = _FOR_PEOPLE[wishes.format](reports, paint)
        write_output("\n".join((*lists, *counts, findings)), wishes.output)


def _diffs(reports: Sequence[Report], wishes: Wishes, paint: Paint) -> str:
    """What the fixes would change in every draft."""
    rewritings = [rewriting for report in reports for rewriting in rewrite(report, wishes.unsafe_fixes)]
    lines = "".join(map(show_diff, rewritings)).splitlines(keepends=True)
    return "".join(_painted(line, paint) for line in lines)


def _painted(line: str, paint: Paint) -> str:
    words, end = line.rstrip("\r\n"), line[len(line.rstrip("\r\n")) :]
    if line.startswith("+"):
        return paint("added", words) + end
    return paint("removed", words) + end if line.startswith("-") else line
