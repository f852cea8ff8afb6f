"""`refkit library`: the group of commands about libraries themselves."""

import click

from refkit.cli.lazy import LazyGroup

# command -> the module and the name in it
_COMMANDS = {
    "check": ("refkit.cli.library_check", "check"),
    "show": ("refkit.cli.library_show", "show"),
    "find": ("refkit.cli.library_find", "find"),
    "from-list": ("refkit.cli.library_from_list", "from_list"),
    "extract": ("refkit.cli.library_extract", "extract"),
    "tidy": ("refkit.cli.library_tidy", "tidy"),
    "stats": ("refkit.cli.library_stats", "stats"),
    "cache": ("refkit.cli.cache", "cache"),
}


class _LibraryCommands(LazyGroup):
    """The commands about libraries."""

    places = _COMMANDS


@click.group(cls=_LibraryCommands, invoke_without_command=True)
@click.pass_context
def library(context: click.Context) -> None:
    """Check, search and tidy BibTeX libraries.

    \b
    refkit library check refs.bib                 what is wrong in the file, with lines
    refkit library find getty 2002                the works that fit these words
    refkit library show zhukov2003inoy            an entry, and what refkit reads in it
    refkit library extract draft.md -o sub.bib    the entries that a draft cites
    refkit library from-list draft.md -o new.bib  a library made of the list that a draft holds
    refkit library tidy refs.bib --diff           the file in one even form
    """
    if context.invoked_subcommand is None:
        click.echo(context.get_help())
