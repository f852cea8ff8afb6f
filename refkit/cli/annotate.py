"""`refkit check thesis.docx --annotate -o reviewed.docx`: a copy of the draft with the findings as comments in it."""

from collections.abc import Sequence
from datetime import datetime

import click

from refkit.checks.wording import counted
from refkit.cli.output import say
from refkit.cli.wishes import Wishes
from refkit.documents import format_of
from refkit.documents.source import open_binary
from refkit.errors import RefkitError
from refkit.run import Report


def refuse_to_annotate(paths: Sequence[str], wishes: Wishes) -> None:
    """RefkitError where there is not one draft that can hold comments, or no file to write its copy to."""
    from refkit.report.comments import FORMATS

    if wishes.fix or wishes.diff:
        raise click.UsageError("--annotate sets comments and changes no word; it does not go with --fix or --diff")
    if len(paths) != 1 or format_of(paths[0]) not in FORMATS:
        hint = "name a single one: refkit check thesis.docx --annotate -o reviewed.docx"
        raise RefkitError("--annotate goes with a .docx or .odt draft", hint)
    if not wishes.output or format_of(wishes.output) != format_of(paths[0]):
        ending = format_of(paths[0])
        named = f"{wishes.output} would be none: " if wishes.output else ""
        hint = f"{named}name the copy with -o, ending in .{ending}, such as -o reviewed.{ending}"
        raise RefkitError(f"--annotate writes a copy of {paths[0]}", hint)


def write_annotated(report: Report, output: str) -> None:
    """Write the copy.  RefkitError if it cannot be written, or the draft can no longer be read."""
    from refkit.report.comments import annotate, comments_on
    from refkit.writing import write_through

    document = report.draft.documents[0]
    comments = comments_on(report, document)
    when = datetime.now().replace(microsecond=0).isoformat()
    with open_binary(document.path) as source:
        write_through(output, lambda target: annotate(source, target, document.path, comments, when))
    say(f"{output}: {counted(len(comments), 'comment')}")
