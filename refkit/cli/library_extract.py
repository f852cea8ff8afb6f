"""`refkit library extract`: the entries that drafts cite, as a .bib file of their own."""

from collections import Counter
from collections.abc import Iterator, Sequence

import click

from refkit.checks.wording import counted, listed, shortened
from refkit.cli.drafts import Job, Options, Reader, draft_paths, each
from refkit.cli.libraries import cache_option, open_library
from refkit.cli.main import CANNOT_RUN
from refkit.cli.options import drafts_argument, library_option, output_option, stdin_option
from refkit.cli.output import complain, refuse_overwriting, say, write_output
from refkit.library.library import Library
from refkit.library.rewriting.extract import extract as extract_entries
from refkit.records import CiteItem
from refkit.report.excerpt import shown_text
from refkit.report.places import Places
from refkit.run import Report, read_citations

_NOT_FOUND = 1

# A file of a library and a key in it.
_Work = tuple[str, str]


@click.command()
@drafts_argument
@library_option
@cache_option
@output_option
@click.option("--named", is_flag=True, help="Take also the works that the prose names without citing them.")
@stdin_option
def extract(
    drafts: tuple[str, ...], libraries: tuple[str, ...], output: str | None, named: bool, stdin_name: str
) -> int:
    """Make a library of what drafts cite.

    The entries are copied as they are written, with their comments, the @string macros they use and the entries they
    refer to. Where a citation is doubtful, all works that it may mean are taken.
    Exit status: 0 made, 1 nothing is cited, 2 a draft could not be read (and nothing is written).
    """
    paths = draft_paths(drafts)
    reader = Reader(Options(libraries, stdin_name=stdin_name))
    read = each(paths, reader.job)
    if read.failed:
        return CANNOT_RUN
    refuse_overwriting(output, *paths, *(file for job in read.results for file in _inputs(job)))
    reports = [read_citations(job.draft, job.library, job.config) for job in read.results]
    works = list(dict.fromkeys(work for report in reports for work in _works(report, named)))
    for note in (note for report in reports for note in _notes(report)):
        say(note)
    if not works:
        complain("no work of the library is cited", "`refkit check` says what is missing or doubtful")
        return _NOT_FOUND
    library = _together([job.library for job in read.results])
    taken = extract_entries(library, _numbers(library, works))
    write_output(taken.text, output, utf8=True)
    if output:
        say(f"{output}: {counted(len(taken.numbers), 'entry')}{_others(len(taken.numbers) - len(works))}")
    return 0


def _inputs(job: Job) -> tuple[str, ...]:
    return (*job.library.paths, job.config.path)


def _works(report: Report, named: bool) -> Iterator[_Work]:
    """The works that the citations of a report mean or may mean."""
    for citation in report.citations:
        for item in citation.items:
            yield from _works_of(item, report.library)
    for library, key in sorted(report.named) if named else ():
        yield report.library.paths[library], key


def _works_of(item: CiteItem, library: Library) -> Iterator[_Work]:
    if item.id is not None:
        yield library.paths[item.library or 0], item.id
    elif item.status == "ambiguous":
        yield from ((library.paths[match.library], match.id) for match in item.candidates)
    if item.mediated_by is not None:
        number = library.number(item.mediated_by, item.library)
        number = library.number(item.mediated_by) if number is None else number
        if number is not None:
            yield library.entries[number].path, item.mediated_by


def _notes(report: Report) -> Iterator[str]:
    """What of the citations is doubtful, one by one, and how many are missing."""
    places = Places([report.draft])
    items = [(citation.path, item) for citation in report.citations for item in citation.items]
    for path, item in items:
        if item.status == "ambiguous":
            keys = list(dict.fromkeys(match.id for match in item.candidates))
            words = shown_text(shortened(item.raw))
            yield f'{places.label(path, item.start)}: "{words}" may be {listed(keys, last="or")}; all are taken'
    missing = Counter(path for path, item in items if item.status == "missing")
    for path, number in missing.items():
        yield f"{path}: {counted(number, 'citation')} without an entry (refkit check {path})"


def _together(libraries: Sequence[Library]) -> Library:
    """One library of all files; that of the drafts if they all have the same."""
    first = libraries[0]
    if all(library is first for library in libraries):
        return first
    return open_library(*dict.fromkeys(path for library in libraries for path in library.paths))


def _numbers(library: Library, works: Sequence[_Work]) -> list[int]:
    files = {path: number for number, path in enumerate(library.paths)}
    numbers = (library.number(key, files[path]) for path, key in works)
    return [number for number in numbers if number is not None]


def _others(number: int) -> str:
    if number == 0:
        return ""
    return f", {number} of them because others refer to {'it' if number == 1 else 'them'}"
