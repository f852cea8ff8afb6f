"""`refkit convert`: a draft with its typed citations becomes one with cite commands."""

import os
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import click

from refkit.checks.wording import counted, shortened
from refkit.cli.drafts import STANDARD_INPUT, Job, Options, Reader
from refkit.cli.libraries import cache_option
from refkit.cli.options import library_option, output_option, stdin_option
from refkit.cli.output import paint_for, refuse_overwriting, say, write_output
from refkit.cli.painting import painted_diff
from refkit.convert import Kept, Plan, plan_for, render
from refkit.convert.commands import TARGETS, Target
from refkit.convert.preamble import biblatex_lines
from refkit.documents import format_of, is_office
from refkit.documents.model import Document
from refkit.errors import RefkitError
from refkit.fix import Rewriting
from refkit.fix import diff as show_diff
from refkit.library.library import Library
from refkit.listed import own_list
from refkit.report.excerpt import shown_text
from refkit.report.places import Places
from refkit.run import Report, read_citations


@click.command()
@click.argument("draft")
@library_option
@cache_option
@click.option("--to", "target", type=click.Choice(TARGETS), required=True, help="What the citations become.")
@click.option("--diff", "is_diff", is_flag=True, help="Show what would change in the draft, and write nothing.")
@click.option("--prove", "is_proof", is_flag=True, help="Compile the citations; keep those that print otherwise.")
@output_option
@stdin_option
def convert(
    draft: str,
    libraries: tuple[str, ...],
    target: Target,
    is_diff: bool,
    is_proof: bool,
    output: str | None,
    stdin_name: str,
) -> int:
    """Turn the citations typed into a draft into commands that cite the works of the library.

    A text, Markdown, Word or OpenDocument DRAFT becomes a LaTeX document; text and Markdown stay what they are for
    pandoc, and a LaTeX draft stays what it is.
    Only the citations change; what is doubtful stays as it is typed, and standard error says where and why.
    Exit status: 0 made, 2 the draft or its library could not be read, or LaTeX could not be run.
    """
    _refuse_contradictions(target, is_diff, is_proof, output)
    job = _with_file(Reader(Options(libraries, stdin_name=stdin_name)).job(draft))
    refuse_overwriting(output, draft, *job.files)
    _refuse_format(job.draft.documents[0].path, target)
    mark = _byte_order_mark(draft, job) if _stays(job, target) else ""
    report = read_citations(job.draft, job.library, job.config)
    document = job.draft.documents[0]
    plan = plan_for(report, document, target)
    if is_proof:
        from refkit.convert.proof import prove

        plan = prove(plan, document, job.library)
        _say_preamble(plan, document, job.library)
    text = render(document, plan, target, job.library, _resources(job, output))
    if is_diff:
        write_output(painted_diff(show_diff(Rewriting(document, text, (), ())), paint_for(None)))
    else:
        write_output(mark + text, output, utf8=True)
    _say_what_became(plan, report, output)
    return 0


def _with_file(job: Job) -> Job:
    """The draft with a .bib file for its library, which one that has only its own list of works does not have yet."""
    listed = own_list(job.library)
    if listed is None:
        return job
    path = listed.paths[0]
    new = "list.bib" if path == STANDARD_INPUT else str(Path(path).with_suffix(".bib"))
    say(f"The library is the draft's own list of works: refkit library from-list {path} -o {new} writes {new}")
    return replace(job, library=listed.as_file(new))


def _refuse_contradictions(target: Target, is_diff: bool, is_proof: bool, output: str | None) -> None:
    if is_diff and output:
        raise click.UsageError("--diff prints the changes themselves and does not go with -o")
    if is_proof and target != "biblatex":
        raise click.UsageError(f"--prove compiles the commands of biblatex and does not go with --to {target}")


def _refuse_format(path: str, target: Target) -> None:
    """RefkitError for a file whose markup would be lost, or would stand in LaTeX."""
    form = format_of(path)
    if form == "html" or (is_office(path) and target == "pandoc"):
        hint = f"make Markdown of it first: pandoc {path} -o {Path(path).with_suffix('.md')}"
        raise RefkitError(f"cannot convert {path} --to {target}: it is a {form} file", hint)


def _stays(job: Job, target: Target) -> bool:
    """Whether the draft stays what it is but for its citations."""
    return target == "pandoc" or format_of(job.draft.documents[0].path) == "latex"


def _byte_order_mark(draft: str, job: Job) -> str:
    """The mark that the file begins with.  RefkitError if it is no UTF-8 text, which would not stay as it is."""
    if draft == STANDARD_INPUT:
        return ""
    raw = Path(draft).read_bytes()
    mark = "\ufeff" if raw.startswith(b"\xef\xbb\xbf") else ""
    if raw.decode("utf-8", "replace") != mark + job.draft.documents[0].text:
        raise RefkitError(f"cannot convert {draft}: it is not UTF-8 text", "save it as UTF-8, then convert it")
    return mark


def _say_preamble(plan: Plan, document: Document, library: Library) -> None:
    """The preamble of the proof, for a draft in LaTeX, which has one of its own."""
    if plan.citing and format_of(document.path) == "latex":
        say(f"% The proof had these lines in its preamble:\n{biblatex_lines(plan.citing, library, ())}")


def _resources(job: Job, output: str | None) -> Sequence[str]:
    """The libraries as a document beside the output names them; without an output, beside the draft."""
    beside = output if output and output != "-" else job.draft.documents[0].path
    folder = Path(os.path.abspath(beside)).parent
    return [_relative(path, folder) for path in job.library.paths]


def _relative(path: str, folder: Path) -> str:
    """The path as seen from a folder, unless it leads out of it by a long way or over to another drive."""
    try:
        relative = os.path.relpath(path, folder)
    except ValueError:
        relative = os.path.abspath(path)
    return (os.path.abspath(path) if relative.count("..") > 2 else relative).replace(os.sep, "/")


def _say_what_became(plan: Plan, report: Report, output: str | None) -> None:
    """The citations that stay as typed with their reasons, and how many became commands."""
    places = Places([report.draft])
    for kept in plan.kept:
        say(f"{places.label(kept.citation.path, kept.citation.start)}: {_words(kept)}")
    first = report.draft.documents[0].path
    elsewhere = dict.fromkeys(
        each.path for each in report.citations if each.path != first and each.convention != "latex"
    )
    for path in elsewhere:
        say(f"{path}: not converted; it is a file of its own, to be converted by itself")
    live = sum(each.convention == "field" and each.path == first for each in report.citations)
    if live:
        say(f"{first}: {counted(live, 'live citation')} of Zotero or Mendeley left as text")
    keyed = sum(not each.is_kept for each in plan.keyed)
    done = counted(len(plan.citing) + keyed, "citation")
    say(f"{output or first}: {done} converted, {len(plan.kept)} left as typed")


def _words(kept: Kept) -> str:
    raw = shown_text(shortened(" ".join(kept.citation.raw.split())))
    printed = f'; it would print "{shown_text(kept.printed)}"' if kept.printed else ""
    return f'"{raw}" stays as typed: {shown_text(kept.reason)}{printed}'
