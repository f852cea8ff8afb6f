"""Where words go: standard output, a file, or standard error; and what colours mean on a terminal.

A console that cannot print a character gets a question mark, a reader that has gone away (`| head`) gets nothing;
neither is an error.
"""

import os
import sys
from io import TextIOWrapper
from pathlib import Path
from typing import BinaryIO

import click

from refkit.errors import RefkitError
from refkit.report.paint import Paint, Role, plain

# foreground colour and weight
_STYLES: dict[Role, tuple[str | None, bool]] = {
    "error": ("red", True),
    "warning": ("yellow", True),
    "info": ("cyan", True),
    "place": (None, True),
    "frame": ("blue", False),
    "help": ("blue", True),
    "added": ("green", False),
    "removed": ("red", False),
}


def make_patient() -> None:
    """Let standard output and error replace the characters they cannot print; one that is closed leads nowhere."""
    if sys.stdout is None:
        sys.stdout = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 - open as long as the program runs
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")


def complain(message: str, hint: str = "") -> None:
    """One line on standard error, and another with what to do."""
    lines = [f"refkit: {message}", *([f"hint: {hint}"] if hint else [])]
    try:
        click.echo("\n".join(lines), file=sys.stderr)
    except OSError:
        _forget(2)


def say(text: str) -> None:
    """A line on standard error that is no complaint."""
    try:
        click.echo(text, file=sys.stderr)
    except OSError:
        _forget(2)


def pass_on(said: str) -> None:
    """What another process has to say, on standard error."""
    if said:
        say(said.removesuffix("\n"))


def paint_for(output: str | None) -> Paint:
    """How to colour what goes to a file (not at all) or to standard output (if that is a terminal that wants it)."""
    unwanted = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    return plain if output or unwanted or not sys.stdout.isatty() else _styled


def write_output(text: str, output: str | None = None, utf8: bool = False) -> None:
    """Write to the file `output`, else to standard output; files, and whatever is `utf8`, are UTF-8 everywhere."""
    encoded = text.encode("utf-8", "replace")
    if output and output != "-":
        from refkit.writing import write_whole

        write_whole(output, encoded)
        return
    try:
        if utf8:
            _write_bytes(sys.stdout.buffer, encoded)
        else:
            click.echo(text, file=sys.stdout, nl=False)
            sys.stdout.flush()
    except BrokenPipeError:
        _forget(1)
    except OSError as error:
        _forget(1)
        raise RefkitError(f"cannot write to standard output: {error.strerror}", "name a file with -o") from error


def write_bytes(content: bytes, output: str | None) -> None:
    """Write the bytes of a document to the file `output`.  RefkitError where they would go to a terminal."""
    if output and output != "-":
        from refkit.writing import write_whole

        write_whole(output, content)
        return
    if sys.stdout.isatty():
        raise RefkitError("a Word document is nothing for a terminal", "name a file with -o")
    _write_bytes(sys.stdout.buffer, content)


def refuse_overwriting(output: str | None, *inputs: str, option: str = "-o") -> None:
    """RefkitError if the output, which was named after the option, would go into a file that is read."""
    for path in filter(None, inputs) if output and output != "-" else ():
        if _is_same_file(str(output), path):
            raise RefkitError(f"{output} is one of the files to read", f"name another file after {option}")


def _is_same_file(one: str, other: str) -> bool:
    try:
        return Path(one).samefile(other)
    except OSError:  # one of them is not there yet
        return os.path.realpath(one) == os.path.realpath(other)


def _write_bytes(stream: BinaryIO, encoded: bytes) -> None:
    sys.stdout.flush()
    stream.write(encoded)
    stream.flush()


def _styled(role: Role, text: str) -> str:
    colour, bold = _STYLES[role]
    return click.style(text, fg=colour, bold=bold)


def _forget(descriptor: int) -> None:
    """Send what is still to come to nowhere, so that Python does not fail on it at its end."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, descriptor)
    os.close(nowhere)
