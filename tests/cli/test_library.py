"""The group `refkit library`: its help, and every command's."""

import click
import pytest

from refkit.cli.library import library
from tests.cli.conftest import Run

COMMANDS = ["check", "show", "find", "from-list", "extract", "tidy", "stats", "cache"]


@pytest.mark.parametrize("args", [("library",), ("library", "-h")])
def test_help_names_every_command(args: tuple[str, ...], run: Run) -> None:
    result = run(*args)
    listed = result.output.partition("Commands:\n")[2].splitlines()
    assert (result.exit_code, [line.split()[0] for line in listed]) == (0, COMMANDS)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_and_option_has_its_help(command: str, run: Run) -> None:
    found = library.get_command(click.Context(library), command)
    assert found is not None
    silent = [option.name for option in found.params if isinstance(option, click.Option) and not option.help]
    assert (run("library", command, "-h").exit_code, bool(found.help), silent) == (0, True, [])


def test_unknown_command(run: Run) -> None:
    result = run("library", "chekc")
    assert (result.exit_code, result.stderr.splitlines()[0]) == (2, "refkit: No such command 'chekc'.")
