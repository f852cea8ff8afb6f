"""The group of all commands, and the one place where what goes wrong becomes a line on standard error.

A command's module is imported when the command is used, so that `refkit --version` starts at once.  A command gives
back its exit status: 0 nothing found, 1 findings; 2 is given here, where a command cannot go on.
"""

import os
import sys
from collections.abc import Callable, Sequence
from typing import Never

import click

from refkit import __version__
from refkit.cli.lazy import LazyGroup
from refkit.cli.output import complain, make_patient
from refkit.errors import RefkitError

CANNOT_RUN = 2
_INTERRUPTED = 130  # what a shell reports for Ctrl-C

# command -> the module and the name in it
_COMMANDS = {
    "check": ("refkit.cli.check", "check"),
    "parse": ("refkit.cli.parse", "parse"),
    "why": ("refkit.cli.why", "why"),
    "bibliography": ("refkit.cli.bibliography", "bibliography"),
    "convert": ("refkit.cli.convert", "convert"),
    "library": ("refkit.cli.library", "library"),
    "latex": ("refkit.cli.latex", "latex"),
    "rules": ("refkit.cli.rules", "rules"),
    "explain": ("refkit.cli.rules", "explain"),
    "init": ("refkit.cli.init", "init"),
}


class Commands(LazyGroup):
    """The commands, imported when used; in place of tracebacks, one line and a hint."""

    places = _COMMANDS

    def main(
        self,
        args: Sequence[str] | None = None,
        prog_name: str | None = None,
        complete_var: str | None = None,
        standalone_mode: bool = True,
        **extra: object,
    ) -> Never:
        """Run a command and leave with its exit status, also where click would hand over to its caller."""
        make_patient()
        status = _status_of(
            lambda: super(Commands, self).main(args, prog_name, complete_var, standalone_mode=False, **extra)
        )
        sys.exit(status)


@click.group(
    cls=Commands,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.version_option(__version__, "--version", prog_name="refkit", message="%(prog)s %(version)s")
@click.pass_context
def main(context: click.Context) -> None:
    """Check the citations typed into a draft against a BibTeX library.

    \b
    refkit check draft.md -l bibliography.bib     what is missing, doubtful or impossible
    refkit parse draft.md -l bibliography.bib     what was read, and which works were found
    refkit why draft.md:12 -l bibliography.bib    how the citation on line 12 was read
    refkit library check bibliography.bib         what is wrong with the library itself
    refkit bibliography draft.md --style mla      the list of the works that a draft cites
    refkit convert draft.md --to biblatex         the draft with cite commands
    """
    if context.invoked_subcommand is None:
        click.echo(context.get_help())


def _status_of(command: Callable[[], object]) -> int:
    """The exit status of a command; what it raises is put into words."""
    try:
        status = command()
    except RefkitError as error:
        complain(error.message, error.hint)
        return CANNOT_RUN
    except click.ClickException as error:
        complain(error.format_message(), _hint(error))
        return CANNOT_RUN
    except click.Abort:
        return _INTERRUPTED
    except Exception as error:  # noqa: BLE001 - whatever it is, the user gets one line
        return _our_fault(error)
    return status if isinstance(status, int) else 0


def _hint(error: click.ClickException) -> str:
    context = error.ctx if isinstance(error, click.UsageError) else None
    return f"see `{context.command_path} --help`" if context else ""


def _our_fault(error: Exception) -> int:
    if os.environ.get("REFKIT_DEBUG"):
        import traceback

        traceback.print_exc()
    else:
        words = " ".join(str(error).split())[:200]
        complain(
            f"this is a fault of refkit, not yours: {type(error).__name__}: {words}",
            "please report it with the command you gave; REFKIT_DEBUG=1 shows where it happened, and if the disk is to "
            "blame, `refkit library cache --clear` helps",
        )
    return CANNOT_RUN
