"""What the user wants done with what is found: the options that `refkit check` and `refkit library check` share."""

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import wraps
from typing import Literal, get_args

import click

from refkit.cli.options import codes_of, output_option
from refkit.errors import RefkitError
from refkit.records import SEVERITIES, Severity

Format = Literal["text", "concise", "json", "json-lines", "github", "html"]

_BY_ENDING: Mapping[str, Format] = {".html": "html", ".htm": "html", ".json": "json", ".jsonl": "json-lines"}
_NO_REPORTS = (".docx", ".odt", ".doc", ".pdf", ".rtf")
_OPTIONS = (
    click.option(
        "--format",
        type=click.Choice(get_args(Format)),
        help="How to print the findings.  [as the ending of -o says: .html, .json, .jsonl; else text]",
    ),
    output_option,
    click.option("--select", multiple=True, metavar="CODES", help="Only these rules: LOC001,CIT or ALL."),
    click.option("--ignore", multiple=True, metavar="CODES", help="Not these rules."),
    click.option("--fail-on", type=click.Choice(SEVERITIES), help="Exit with 1 from this severity on.  [warning]"),
    click.option("--show-matches", is_flag=True, help="List the work found for every citation, and why."),
    click.option("--statistics", is_flag=True, help="Count findings by rule and citations by work."),
    click.option("--fix", is_flag=True, help="Write the fixes that have one right answer into the file."),
    click.option("--unsafe-fixes", is_flag=True, help="Write those that want a second look as well."),
    click.option("--diff", is_flag=True, help="Show what --fix would change, and write nothing."),
    click.option(
        "--annotate", is_flag=True, help="Write a copy of a .docx or .odt draft with the findings as comments."
    ),
    click.option("--baseline", metavar="FILE", help="Leave out the findings of this file."),
    click.option("--write-baseline", is_flag=True, help="Write all findings into the file of --baseline."),
    click.option("--exit-zero", is_flag=True, help="Exit with 0 in spite of findings."),
)


@dataclass(frozen=True, slots=True)
class Wishes:
    """Which rules are to run, and what is to be done with what they find."""

    select: tuple[str, ...]
    ignore: tuple[str, ...]
    fail_on: Severity | None
    format: Format
    output: str | None
    show_matches: bool
    statistics: bool
    fix: bool
    unsafe_fixes: bool
    diff: bool
    annotate: bool
    baseline: str | None
    write_baseline: bool
    exit_zero: bool


def _format_of(output: str) -> Format:
    """How to print the findings, as the ending of the file says.  RefkitError for one that is no report."""
    ending = os.path.splitext(output)[1].lower()
    if ending in _NO_REPORTS:
        hint = "--annotate sets findings as comments into a copy of a .docx or .odt draft; reports end in .txt, .html, .json"
        raise RefkitError(f"{output} would hold no {ending} file", hint)
    return _BY_ENDING.get(ending, "text")


def wishes_options(command: Callable[..., int]) -> Callable[..., int]:
    """The options, handed to the command as one `Wishes`, its first argument."""

    @wraps(command)
    def with_wishes(
        *,
        select: tuple[str, ...],
        ignore: tuple[str, ...],
        fail_on: Severity | None,
        format: Format | None,
        output: str | None,
        show_matches: bool,
        statistics: bool,
        fix: bool,
        unsafe_fixes: bool,
        diff: bool,
        annotate: bool,
        baseline: str | None,
        write_baseline: bool,
        exit_zero: bool,
        **others: object,
    ) -> int:
        wishes = Wishes(
            codes_of(select),
            codes_of(ignore),
            fail_on,
            format or _format_of("" if annotate else output or ""),
            output,
            show_matches,
            statistics,
            fix or unsafe_fixes,
            unsafe_fixes,
            diff,
            annotate,
            baseline,
            write_baseline,
            exit_zero,
        )
        return command(wishes, **others)

    decorated: Callable[..., int] = with_wishes
    for option in reversed(_OPTIONS):
        decorated = option(decorated)
    return decorated
