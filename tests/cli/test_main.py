"""The group: help, version, and what goes wrong in one line."""

import click
import pytest

import refkit
from refkit.cli import main
from refkit.errors import RefkitError
from tests.cli.conftest import Run, Start

COMMANDS = ["check", "parse", "why", "bibliography", "convert", "library", "latex", "rules", "explain", "init"]


def test_version(run: Run) -> None:
    result = run("--version")
    assert (result.exit_code, result.output) == (0, f"refkit {refkit.__version__}\n")


@pytest.mark.parametrize("args", [(), ("-h",), ("--help",)])
def test_help_names_every_command(args: tuple[str, ...], run: Run) -> None:
    result = run(*args)
    listed = result.output.partition("Commands:\n")[2].splitlines()
    assert (result.exit_code, [line.split()[0] for line in listed]) == (0, COMMANDS)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_and_option_has_its_help(command: str, run: Run) -> None:
    found = main.get_command(click.Context(main), command)
    assert found is not None
    silent = [option.name for option in found.params if isinstance(option, click.Option) and not option.help]
    assert (run(command, "-h").exit_code, bool(found.help), silent) == (0, True, [])


WRONG = {
    "command": (("chekc",), "refkit: No such command 'chekc'.", "hint: see `main --help`"),
    "option": (("check", "--formt"), "refkit: No such option", "hint: see `main check --help`"),
    "choice": (("check", "--format", "xml"), "refkit: Invalid value for '--format'", "hint: see `main check --help`"),
    "missing": (("explain",), "refkit: Missing argument 'CODE'.", "hint: see `main explain --help`"),
}


@pytest.mark.parametrize(("args", "message", "hint"), WRONG.values(), ids=WRONG)
def test_wrong_use_is_one_line_and_a_hint(args: tuple[str, ...], message: str, hint: str, run: Run) -> None:
    result = run(*args)
    first, last = result.stderr.splitlines()
    assert (result.exit_code, result.stdout, first.startswith(message), last) == (2, "", True, hint)


def raising(error: BaseException) -> object:
    """A command's function that fails."""

    def fail(*_: object, **__: object) -> int:
        raise error

    return fail


def test_error_of_the_users_is_one_line_and_a_hint(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("refkit.cli.check.draft_paths", raising(RefkitError("no such thing", "look elsewhere")))
    result = run("check")
    assert (result.exit_code, result.stderr) == (2, "refkit: no such thing\nhint: look elsewhere\n")


def test_our_own_fault_is_one_line(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("refkit.cli.check.draft_paths", raising(ValueError("a\nb")))
    result = run("check")
    assert (result.exit_code, result.stderr.splitlines()) == (
        2,
        [
            "refkit: this is a fault of refkit, not yours: ValueError: a b",
            "hint: please report it with the command you gave; REFKIT_DEBUG=1 shows where it happened, and if the disk "
            "is to blame, `refkit library cache --clear` helps",
        ],
    )


def test_our_own_fault_with_its_traceback(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("REFKIT_DEBUG", "1")
    monkeypatch.setattr("refkit.cli.check.draft_paths", raising(ValueError("a")))
    result = run("check")
    assert (result.exit_code, result.stderr.splitlines()[0]) == (2, "Traceback (most recent call last):")


def test_interrupted(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("refkit.cli.check.draft_paths", raising(KeyboardInterrupt()))
    assert run("check").exit_code == 130


def test_version_imports_no_room(start: Start) -> None:
    listed = start("--version", PYTHONPROFILEIMPORTTIME="1").stderr.decode()
    rooms = ("documents", "library", "citations", "resolve", "checks", "run", "report.text", "configuration")
    assert [room for room in rooms if f"refkit.{room}\n" in listed] == []
