"""`refkit library extract`: the entries that drafts cite, as a .bib file of their own."""

from collections.abc import Iterator

import click

from refkit.checks.wording import counted
from refkit.cli.cited import Work, doubts, matched_works, named_works, numbers_of, possible_works, together
from refkit.cli.drafts import Options, Reader, each
from refkit.cli.libraries import cache_option
from refkit.cli.main import CANNOT_RUN
from refkit.cli.options import as_one_option, drafts_argument, library_option, output_option, stdin_option
from refkit.cli.output import complain, refuse_overwriting, say, write_output
from refkit.cli.paths import draft_paths, grouped
from refkit.library.rewriting.extract import extract as extract_entries
from refkit.listed import own_list
from refkit.run import Report, read_citations

_NOT_FOUND = 1
# what a .bib file made of the drafts' own lists is called in messages
_LISTED = "list.bib"


@click.command()
@drafts_argument
@as_one_option
@library_option
@cache_option
@output_option
@click.option("--named", is_flag=True, help="Take also the works that the prose names without citing them.")
@stdin_option
def extract(
    drafts: tuple[str, ...],
    as_one: bool | None,
    libraries: tuple[str, ...],
    output: str | None,
    named: bool,
    stdin_name: str,
) -> int:
    """Make a library of what drafts cite.

    The entries are copied as they are written, with their comments, the @string macros they use and the entries they
    refer to. Where a citation is doubtful, all works that it may mean are taken.
    Exit status: 0 made, 1 nothing is cited, 2 a draft could not be read (and nothing is written).
    """
    paths = draft_paths(drafts)
    reader = Reader(Options(libraries, stdin_name=stdin_name))
    read = each(grouped(paths, as_one), lambda group: reader.job(*group))
    if read.failed:
        return CANNOT_RUN
    refuse_overwriting(output, *paths, *(file for job in read.results for file in job.files))
    reports = [read_citations(job.draft, job.library, job.config) for job in read.results]
    works = list(dict.fromkeys(work for report in reports for work in _works(report, named)))
    for note in (note for report in reports for note in doubts(report, "all are taken")):
        say(note)
    if not works:
        complain("no work of the library is cited", "`refkit check` says what is missing or doubtful")
        return _NOT_FOUND
    library = together([job.library for job in read.results])
    numbers = numbers_of(library, works)
    listed = own_list(library)
    taken = extract_entries(listed.as_file(_LISTED) if listed else library, numbers)
    write_output(taken.text, output, utf8=True)
    if output and output != "-":
        say(f"{output}: {counted(len(taken.numbers), 'entry')}{_others(len(taken.numbers) - len(works))}")
    return 0


def _works(report: Report, named: bool) -> Iterator[Work]:
    """The works that the citations of a report mean or may mean."""
    yield from matched_works(report)
    yield from possible_works(report)
    if named:
        yield from named_works(report)


def _others(number: int) -> str:
    if number == 0:
        return ""
    return f", {number} of them because others refer to {'it' if number == 1 else 'them'}"
