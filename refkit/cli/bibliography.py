"""`refkit bibliography`: the works that drafts cite, or a whole library, listed as a manual of style has it."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, get_args

import click

from refkit.checks.wording import counted, listed
from refkit.cli.cited import Work, doubts, matched_works, numbers_of, possible_works, together
from refkit.cli.discovery import is_library
from refkit.cli.drafts import Options, Reader, each
from refkit.cli.libraries import cache_option, open_library
from refkit.cli.main import CANNOT_RUN
from refkit.cli.options import as_one_option, library_option, output_option, stdin_option
from refkit.cli.output import complain, refuse_overwriting, say, write_bytes, write_output
from refkit.cli.paths import draft_paths, grouped
from refkit.cli.style_files import Engine, bbl_of, listed_works, locators_of
from refkit.errors import RefkitError
from refkit.library.library import Library
from refkit.records import Convention
from refkit.report.bibliography import FORMATS, Format, format_of, render
from refkit.run import Report, read_citations
from refkit.styles import ManualName
from refkit.styles.missing import missing_parts
from refkit.styles.reference import Reference
from refkit.styles.works import references_of

Include = Literal["uncited", "doubtful"]
_NOTHING_TO_LIST = 1
_MOST_SAID = 10
# Pandoc itself cites as Chicago does by author and date, where no other style is named.
_MANUALS: dict[Convention, ManualName] = {
    "author-date": "chicago-author-date",
    "notes": "chicago-notes",
    "pandoc": "chicago-author-date",
}


@dataclass(frozen=True, slots=True)
class _Sources:
    """What is to be listed: works of a library by their numbers.

    `notes` are what there is to say of citations that are not listed; `style` is the manual that goes with the drafts;
    `inputs` are the files that were read; `failed` says that a draft could not be read; `nothing` is what to say, and
    what helps, where there is no work.
    """

    library: Library
    numbers: Sequence[int]
    style: ManualName = "mla"
    notes: Sequence[str] = ()
    inputs: Sequence[str] = ()
    failed: bool = False
    nothing: tuple[str, str] = ("no work of the library is cited", "`refkit check` says what is missing or doubtful")


@click.command()
@click.argument("sources", nargs=-1, metavar="[SOURCE]...")
@as_one_option
@library_option
@cache_option
@click.option(
    "--style",
    metavar="STYLE",
    help="mla, apa, chicago-author-date, chicago-notes, or a .csl or .bst file.  [the draft's]",
)
@click.option("--format", "form", type=click.Choice(FORMATS), help="How to write the list.  [by -o, else text]")
@click.option("--engine", type=click.Choice(get_args(Engine)), default="typst", help="What reads a .csl file.  [typst]")
@click.option("--include", type=click.Choice(get_args(Include)), multiple=True, help="List these works, too.")
@click.option("--cite", "cites", multiple=True, metavar="KEY[:LOCATOR]", help="How the text cites a work; no list.")
@click.option("--heading", metavar="WORDS", help="The heading of the list; empty for none.  [the manual's]")
@click.option("--width", type=click.IntRange(20), default=80, help="Characters in a line of text.  [80]")
@click.option("--standalone", is_flag=True, help="HTML or LaTeX as a page or document of its own.")
@output_option
@stdin_option
def bibliography(
    sources: tuple[str, ...],
    as_one: bool | None,
    libraries: tuple[str, ...],
    style: str | None,
    form: Format | None,
    engine: Engine,
    include: tuple[Include, ...],
    cites: tuple[str, ...],
    heading: str | None,
    width: int,
    standalone: bool,
    output: str | None,
    stdin_name: str,
) -> int:
    """List the works that drafts cite.

    SOURCE is a draft, of which the works it cites are listed, or a library, which is listed as a whole.  What is
    doubtful or missing is said on standard error, and so are fields that a list needs and an entry lacks.
    Exit status: 0 made, 1 there is nothing to list, 2 a draft could not be read, or a work to cite is not there.
    """
    found = _read(sources, as_one, Options(libraries, stdin_name=stdin_name), include)
    refuse_overwriting(output, *found.inputs)
    if found.failed:
        return CANNOT_RUN
    chosen = style or found.style
    if cites:
        references = references_of(found.library, range(len(found.library.entries)))
        lines = locators_of(references, cites, chosen)
        write_output("\n".join((*lines, "")), output, utf8=True)
        return 0
    for note in found.notes:
        say(note)
    if not found.numbers:
        complain(*found.nothing)
        return _NOTHING_TO_LIST
    return _write(found, chosen, engine, _Shape(form or format_of(output), heading, width, standalone), output)


@dataclass(frozen=True, slots=True)
class _Shape:
    """How the list is to be written."""

    form: Format
    heading: str | None
    width: int
    standalone: bool


def _write(found: _Sources, style: str, engine: Engine, shape: _Shape, output: str | None) -> int:
    """Write the list, and say what is not in it."""
    if shape.form == "latex" and (bbl := bbl_of(found.library, found.numbers, style)):
        for remark in bbl.remarks:
            say(remark)
        write_output(bbl.text, output, utf8=True)
        return 0
    works = listed_works(found.library, found.numbers, style, engine)
    for key in works.left_out():
        say(f"{key} is not listed: nobody else can find it, and {style} cites it in the text alone")
    _say_missing(works.references)
    content = render(works.list(shape.heading), shape.form, shape.width, shape.standalone)
    if isinstance(content, bytes):
        write_bytes(content, output)
    else:
        write_output(content, output, utf8=True)
    return 0


def _read(sources: tuple[str, ...], as_one: bool | None, options: Options, include: Sequence[Include]) -> _Sources:
    """The works of the libraries named, or those that the drafts cite."""
    named = [source for source in sources if is_library(source)]
    if not named:
        return _cited(draft_paths(sources), as_one, options, include)
    if len(named) < len(sources):
        raise RefkitError(
            "a draft and a library to be listed as a whole", f"name the library of the draft with -l {named[0]}"
        )
    library = open_library(*named)
    nothing = (f"there is no work in {', '.join(named)}", "`refkit library check` says what is wrong with it")
    return _Sources(library, range(len(library.entries)), inputs=named, nothing=nothing)


def _cited(paths: tuple[str, ...], as_one: bool | None, options: Options, include: Sequence[Include]) -> _Sources:
    reader = Reader(options)
    read = each(grouped(paths, as_one), lambda group: reader.job(*group))
    if not read.results:
        return _Sources(Library((), ()), (), failed=True)
    reports = [read_citations(job.draft, job.library, job.config) for job in read.results]
    library = together([job.library for job in read.results])
    works = [work for report in reports for work in _works(report, include)]
    numbers = numbers_of(library, dict.fromkeys(works))
    if "uncited" in include:
        numbers = list(range(len(library.entries)))
    done = "all are listed" if "doubtful" in include else "none is listed"
    notes = [note for report in reports for note in doubts(report, done)]
    inputs = [*paths, *(path for job in read.results for path in job.files)]
    return _Sources(library, numbers, _manual(reports), notes, inputs, read.failed)


def _works(report: Report, include: Sequence[Include]) -> list[Work]:
    return [*matched_works(report), *(possible_works(report) if "doubtful" in include else ())]


def _manual(reports: Sequence[Report]) -> ManualName:
    """The manual that goes with how the drafts cite."""
    conventions = Counter(citation.convention for report in reports for citation in report.citations)
    most = conventions.most_common(1)
    return _MANUALS.get(most[0][0], "mla") if most else "mla"


def _say_missing(references: Sequence[Reference]) -> None:
    """Say which entries lack what a list needs."""
    lacking = [(reference.key, list(missing_parts(reference))) for reference in references]
    lacking = [(key, parts) for key, parts in lacking if parts]
    for key, parts in lacking[:_MOST_SAID]:
        say(f"{key} has no {listed(parts, last='or')}")
    if len(lacking) > _MOST_SAID:
        say(f"and {counted(len(lacking) - _MOST_SAID, 'more entry')} with something missing (refkit library check)")
