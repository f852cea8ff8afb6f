"""`refkit library check`: what is wrong in library files, by the rules about libraries."""

import click

from refkit.cli.check import Subject, run_checks
from refkit.cli.discovery import libraries_here
from refkit.cli.libraries import cache_option
from refkit.cli.options import library_files_option
from refkit.cli.wishes import Wishes, wishes_options


@click.command()
@click.argument("files", nargs=-1, metavar="[LIB]...")
@library_files_option
@cache_option
@wishes_options
def check(wishes: Wishes, files: tuple[str, ...], libraries: tuple[str, ...]) -> int:
    """Check libraries themselves.

    Every LIB is a .bib or CSL-JSON file, read together with the others; without one, what the configuration names,
    else the nearest bibliography.bib.
    Exit status: 0 nothing found, 1 findings, 2 a file could not be read.
    """
    return run_checks((Subject(libraries_here((*files, *libraries)), is_library=True),), wishes)
