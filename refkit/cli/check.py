"""`refkit check`: the main job.  Reads drafts, checks them, prints the findings, and fixes what may be fixed.

Libraries are checked in the same way, whether as arguments of `refkit check` or of `refkit library check`.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

import click

from refkit.baseline import read_baseline, without_known, write_baseline
from refkit.checks.wording import counted
from refkit.cli.annotate import refuse_to_annotate, write_annotated
from refkit.cli.discovery import is_library
from refkit.cli.drafts import STANDARD_INPUT, Options, Reader, Several, each
from refkit.cli.jobs import looking
from refkit.cli.libraries import cache_option
from refkit.cli.looking import look_at
from refkit.cli.main import CANNOT_RUN
from refkit.cli.options import as_one_option, drafts_argument, jobs_option, library_option, stdin_option
from refkit.cli.output import paint_for, refuse_overwriting, say, write_output
from refkit.cli.painting import painted_diff
from refkit.cli.paths import draft_paths, grouped
from refkit.cli.project import Checked, unused_everywhere
from refkit.cli.wishes import Wishes, wishes_options
from refkit.errors import RefkitError
from refkit.fix import diff as show_diff
from refkit.fix import rewrite, write
from refkit.report.concise import render_concise
from refkit.report.github import render_github
from refkit.report.json_report import render_json, render_json_lines
from refkit.report.matches import render_matches
from refkit.report.paint import Paint
from refkit.report.statistics import render_statistics
from refkit.report.text import render_text
from refkit.run import Report, check_library
from refkit.run import check as check_draft


def _render_html(reports: Sequence[Report]) -> str:
    """The page to look at, whose template is read when somebody asks for it."""
    from refkit.report.html import render_html

    return render_html(reports)


_FOR_PEOPLE: Mapping[str, Callable[[Sequence[Report], Paint], str]] = {"text": render_text, "concise": render_concise}
_FOR_PROGRAMS: Mapping[str, Callable[[Sequence[Report]], str]] = {
    "json": render_json,
    "json-lines": render_json_lines,
    "github": render_github,
    "html": _render_html,
}


@dataclass(frozen=True, slots=True)
class Subject:
    """What is checked by itself: one draft, or library files together, as macros of one are used in another."""

    paths: tuple[str, ...]
    is_library: bool = False


@click.command()
@drafts_argument
@as_one_option
@library_option
@cache_option
@wishes_options
@jobs_option
@stdin_option
def check(
    wishes: Wishes,
    drafts: tuple[str, ...],
    as_one: bool | None,
    libraries: tuple[str, ...],
    jobs: int,
    stdin_name: str,
) -> int:
    """Check drafts against a library.

    Every DRAFT is a Word, OpenDocument, HTML, text, Markdown or LaTeX file, a folder of them, a pattern such as 'chapters/*.md', or - for
    standard input; without one, what the configuration names.
    A .bib or CSL-JSON file is checked as a library; beside drafts, it is their library as well, if -l names no other.
    Exit status: 0 nothing found, 1 findings, 2 something could not be read.
    """
    paths = draft_paths(drafts)
    if not libraries and not all(map(is_library, paths)):
        libraries = tuple(filter(is_library, paths))
    return run_checks(_subjects(paths, as_one), wishes, libraries, stdin_name, jobs)


def run_checks(
    subjects: Sequence[Subject],
    wishes: Wishes,
    libraries: tuple[str, ...] = (),
    stdin_name: str = STANDARD_INPUT,
    jobs: int = 1,
) -> int:
    """Check drafts and libraries, fix and print as wished for; the exit status."""
    _refuse_contradictions(wishes)
    if wishes.annotate:
        refuse_to_annotate([path for subject in subjects for path in subject.paths], wishes)
    reader = Reader(Options(libraries, wishes.select, wishes.ignore, wishes.fail_on, stdin_name))
    checked = _checked(subjects, reader, wishes, jobs)
    paths = (path for subject in subjects for path in subject.paths)
    inputs = (*paths, *(file for one in checked.results for file in one.job.files))
    refuse_overwriting(wishes.output, *inputs, *([wishes.baseline] if wishes.baseline else []))
    if wishes.baseline:
        refuse_overwriting(wishes.baseline, *inputs, option="--baseline")
    results = _without_baseline(unused_everywhere(checked.results), wishes)
    if results and wishes.annotate:
        write_annotated(results[0].report, str(wishes.output))
        wishes = replace(wishes, output=None)
    if results:
        _print(results, wishes)
    if checked.failed:
        return CANNOT_RUN
    return int(any(one.fails for one in results) and not (wishes.exit_zero or wishes.write_baseline))


def _checked(subjects: Sequence[Subject], reader: Reader, wishes: Wishes, jobs: int) -> Several[Checked]:
    """What was found in each of them, several at a time where that is wished for and nothing is to be written."""
    drafts = [subject.paths for subject in subjects if not subject.is_library]
    if wishes.fix and not wishes.diff:
        return each(subjects, lambda subject: _fixed(reader, subject, wishes))
    with looking(drafts, reader, check_draft, jobs) as found:
        return each(subjects, lambda one: _check_library(reader, one.paths) if one.is_library else found(one.paths))


def _subjects(paths: Sequence[str], as_one: bool | None) -> tuple[Subject, ...]:
    """The drafts, each by itself or all as one, and the libraries among them together."""
    drafts = map(Subject, grouped([path for path in paths if not is_library(path)], as_one))
    libraries = tuple(path for path in paths if is_library(path))
    return (*drafts, Subject(libraries, is_library=True)) if libraries else tuple(drafts)


def _refuse_contradictions(wishes: Wishes) -> None:
    if (wishes.show_matches or wishes.statistics) and wishes.format not in _FOR_PEOPLE:
        raise click.UsageError(f"--show-matches and --statistics do not go with --format {wishes.format}")
    if wishes.diff and (wishes.format in _FOR_PROGRAMS or wishes.output):
        other = "-o" if wishes.output else f"--format {wishes.format}"
        raise click.UsageError(f"--diff prints the changes themselves and does not go with {other}")
    if wishes.write_baseline and not wishes.baseline:
        raise RefkitError("--write-baseline needs a file to write", "add --baseline FILE")


def _fixed(reader: Reader, subject: Subject, wishes: Wishes) -> Checked:
    """A draft or a library checked, fixed, and checked again."""
    checked = _check_once(reader, subject)
    if STANDARD_INPUT in subject.paths:
        raise RefkitError("standard input cannot be fixed", "name a file, or use --diff")
    rewritings = rewrite(checked.report, wishes.unsafe_fixes)
    for rewriting in rewritings:
        write(rewriting)
        say(f"{rewriting.document.path}: {counted(len(rewriting.settled), 'finding')} fixed")
    if checked.report.findings and not rewritings:
        say(f"{', '.join(subject.paths)}: nothing to fix that has one right answer")
    return _check_once(reader, subject) if rewritings else checked


def _check_once(reader: Reader, subject: Subject) -> Checked:
    if subject.is_library:
        return _check_library(reader, subject.paths)
    return look_at(reader, subject.paths, check_draft)


def _check_library(reader: Reader, paths: tuple[str, ...]) -> Checked:
    job = reader.library_job(paths)
    return Checked(job, check_library(job.library, job.config))


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
        changes = _diffs(reports, wishes, paint)
        write_output(changes)
        if not changes:
            say("nothing to fix that has one right answer")
    elif wishes.format in _FOR_PROGRAMS:
        write_output(_FOR_PROGRAMS[wishes.format](reports), wishes.output, utf8=True)
    else:
        lists = [render_matches(reports)] if wishes.show_matches else []
        counts = [render_statistics(reports)] if wishes.statistics else []
        findings = _FOR_PEOPLE[wishes.format](reports, paint)
        write_output("\n".join((*lists, *counts, findings)), wishes.output)


def _diffs(reports: Sequence[Report], wishes: Wishes, paint: Paint) -> str:
    """What the fixes would change in every file."""
    rewritings = [rewriting for report in reports for rewriting in rewrite(report, wishes.unsafe_fixes)]
    return painted_diff("".join(map(show_diff, rewritings)), paint)
