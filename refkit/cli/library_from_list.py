"""`refkit library from-list`: the list of works that a draft holds becomes a library."""

import os

import click

from refkit.checks.wording import counted, shortened
from refkit.cli.drafts import Options, Reader, each
from refkit.cli.main import CANNOT_RUN
from refkit.cli.options import drafts_argument, output_option, stdin_option
from refkit.cli.output import complain, refuse_overwriting, say, write_output
from refkit.cli.paths import draft_paths
from refkit.errors import RefkitError
from refkit.library.reflist import ListLibrary
from refkit.listed import typed_lists
from refkit.report.excerpt import shown_text
from refkit.report.places import Places

_NOTHING_READ = 1


@click.command("from-list")
@drafts_argument
@output_option
@click.option("--force", is_flag=True, help="Write over the file of -o if it is there.")
@stdin_option
def from_list(drafts: tuple[str, ...], output: str | None, force: bool, stdin_name: str) -> int:
    """Make a library of the list of works that a draft holds.

    Each item becomes an entry, below a comment with the words of the item, so that they are easily compared: names,
    year, title, journal or book, pages and publisher are guesses from how the item is typed. What could not be read
    stands in the entry's note. Look the file over before you use it.
    Exit status: 0 made, 1 no list or no work was found, 2 a draft could not be read.
    """
    paths = draft_paths(drafts)
    read = each(paths, Reader(Options(needs_library=False, stdin_name=stdin_name)).job)
    if read.failed:
        return CANNOT_RUN
    refuse_overwriting(output, *paths)
    if output and output != "-" and os.path.exists(output) and not force:
        raise RefkitError(f"{output} is there already", "name another file after -o, or write over it with --force")
    documents = [document for job in read.results for document in job.draft.documents]
    lists = tuple(listed for job in read.results for listed in typed_lists(job.draft))
    library = ListLibrary(lists, {document.path: document.text for document in documents})
    if not library.entries:
        complain(
            f"no list of works found in {', '.join(paths)}", "it is looked for below a heading such as Works Cited"
        )
        return _NOTHING_READ
    places = Places([job.draft for job in read.results])
    for path, item in ((listed.path, item) for listed in lists for item in listed.unread):
        say(f'{places.label(path, item.start)}: not read: "{shown_text(shortened(item.text))}"')
    write_output(library.bib_text(), output, utf8=True)
    if output and output != "-":
        say(f"{output}: {counted(len(library.entries), 'entry')}, to be looked over")
    return 0
