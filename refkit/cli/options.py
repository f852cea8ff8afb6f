"""Options that several commands share."""

from collections.abc import Callable, Iterable
from typing import TypeVar

import click

_Command = TypeVar("_Command", bound=Callable[..., object])


def codes_of(values: Iterable[str]) -> tuple[str, ...]:
    """The codes of rules in the values of an option, which divides them by commas: `LOC001,CIT`."""
    return tuple(code.strip().upper() for value in values for code in value.split(",") if code.strip())


def drafts_argument(command: _Command) -> _Command:
    """DRAFT…: files, folders, patterns, `-` for standard input."""
    return click.argument("drafts", nargs=-1, metavar="[DRAFT]...")(command)


def as_one_option(command: _Command) -> _Command:
    """--as-one, or --apart; neither: as the configuration says."""
    words = "Read the drafts as chapters of one book, in the order given; or each by itself.  [each by itself]"
    return click.option("--as-one/--apart", "as_one", default=None, help=words)(command)


def jobs_option(command: _Command) -> _Command:
    """--jobs N."""
    words = "Read so many drafts at a time, each in a process of its own; 0: as many as the machine has processors."
    return click.option("--jobs", type=click.IntRange(0), default=1, metavar="N", help=f"{words}  [1]")(command)


def library_option(command: _Command) -> _Command:
    """-l LIB, as often as there are libraries."""
    words = (
        "A BibTeX file, or a .json file in CSL-JSON; give it again for more. "
        "Default: the draft's own, else bibliography.bib nearby."
    )
    return click.option("-l", "--library", "libraries", multiple=True, metavar="LIB", help=words)(command)


def library_files_option(command: _Command) -> _Command:
    """-l LIB for commands that read no draft."""
    words = (
        "A BibTeX file, or a .json file in CSL-JSON; give it again for more. "
        "Default: what the configuration names, else bibliography.bib nearby."
    )
    return click.option("-l", "--library", "libraries", multiple=True, metavar="LIB", help=words)(command)


def stdin_option(command: _Command) -> _Command:
    """--stdin-filename NAME."""
    words = "What to call standard input (draft -); its ending says how to read it."
    return click.option("--stdin-filename", "stdin_name", default="-", metavar="NAME", help=words)(command)


def output_option(command: _Command) -> _Command:
    """-o FILE."""
    words = "Write there instead of on standard output."
    return click.option("-o", "--output", metavar="FILE", help=words)(command)
