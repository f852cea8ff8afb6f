"""`refkit library tidy`: a .bib file in one even form."""

from typing import get_args

import click

from refkit.checks.wording import counted
from refkit.cli.libraries import cache_option, open_library
from refkit.cli.options import output_option
from refkit.cli.output import paint_for, refuse_overwriting, say, write_output
from refkit.cli.painting import painted_diff
from refkit.documents.model import Document
from refkit.fix import Rewriting, diff, write
from refkit.library.rewriting.tidy import Sorting, tidied

_MARK = "\ufeff"
_UTF8_MARK = b"\xef\xbb\xbf"


@click.command()
@click.argument("file")
@output_option
@click.option("--write", "in_place", is_flag=True, help="Write the tidy form into the file itself.")
@click.option("--diff", "show_diff", is_flag=True, help="Show what would change, and write nothing.")
@click.option("--sort", "sorting", type=click.Choice(get_args(Sorting)), default="none", help="Sort the entries.")
@cache_option
def tidy(file: str, output: str | None, in_place: bool, show_diff: bool, sorting: Sorting) -> int:
    """Write a .bib file in one even form.

    One field a line, names of types and fields in lower case; values, comments and the order stay as they are, and so
    does every entry in which something is wrong. Nothing is lost: the tidy file says what the file says.
    """
    if sum(map(bool, (output, in_place, show_diff))) > 1:
        raise click.UsageError("-o, --write and --diff do not go together: choose one")
    refuse_overwriting(output, file)
    library = open_library(file, whole=True)
    document = Document(file, library.text(file), ())
    result = tidied(library, sorting)
    rewriting = Rewriting(document, result.text, (), ())
    if show_diff:
        write_output(painted_diff(diff(rewriting), paint_for(None)))
    elif in_place:
        _write(rewriting, result.rewritten)
    else:
        write_output(_mark_of(file) + result.text, output, utf8=True)
    return 0


def _write(rewriting: Rewriting, rewritten: int) -> None:
    path = rewriting.document.path
    if rewriting.text == rewriting.document.text:
        say(f"{path} is tidy")
        return
    write(rewriting)
    say(f"{path}: {counted(rewritten, 'block')} written anew")


def _mark_of(file: str) -> str:
    """The byte order mark of a file, if it is one of UTF-8; other files become UTF-8 without one."""
    with open(file, "rb") as content:
        return _MARK if content.read(len(_UTF8_MARK)) == _UTF8_MARK else ""
