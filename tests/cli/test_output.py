"""The real process: exit statuses, consoles that cannot print, readers that go away, colour."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import refkit
from tests.cli.conftest import Start

ACCENTS = "One (Žižek 12) two … (Жуков 3).\n"


@pytest.mark.parametrize(
    ("args", "status"),
    [(("check", "clean.md"), 0), (("check", "draft.md"), 1), (("check", "gone.md"), 2), (("--gone",), 2)],
    ids=["clean", "findings", "no-file", "no-option"],
)
def test_exit_status(args: tuple[str, ...], status: int, start: Start) -> None:
    result = start(*args)
    assert (result.returncode, b"Traceback" in result.stderr) == (status, False)


def test_console_that_knows_only_ascii(start: Start, project: Path) -> None:
    (project / "draft.md").write_text(ACCENTS, encoding="utf-8")
    result = start("check", "draft.md", "--show-matches", PYTHONIOENCODING="ascii")
    assert (result.returncode, result.stderr, "?i?ek" in result.stdout.decode("ascii")) == (1, b"", True)


def test_json_is_utf8_on_any_console(start: Start, project: Path) -> None:
    (project / "draft.md").write_text(ACCENTS, encoding="utf-8")
    result = start("parse", "draft.md", "--format", "json", PYTHONIOENCODING="ascii")
    (document,) = json.loads(result.stdout.decode("utf-8"))["documents"]
    assert [each["raw"] for each in document["citations"]] == ["(Žižek 12)", "(Жуков 3)"]


def test_standard_input_is_read_as_bytes(start: Start) -> None:
    result = start("parse", "-", "--format", "json", stdin=ACCENTS.encode(), PYTHONIOENCODING="ascii")
    (document,) = json.loads(result.stdout.decode("utf-8"))["documents"]
    assert (document["path"], len(document["citations"])) == ("-", 2)


@pytest.mark.parametrize("name", ["text", "concise", "json"])
def test_reader_that_goes_away(name: str, project: Path) -> None:
    (project / "draft.md").write_text("One (Mukhin 97) two.\n\n" * 20_000, encoding="utf-8")
    command = [sys.executable, "-m", "refkit", "check", "draft.md", "--format", name, "--show-matches"][
        : 7 + (name != "json")
    ]
    environment = {**os.environ, "PYTHONPATH": str(Path(refkit.__file__).parents[1])}
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment)
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.close()
    complaint = process.stderr.read()
    process.stderr.close()
    assert (process.wait(), complaint) == (1, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
def test_full_disk(project: Path) -> None:
    environment = {**os.environ, "PYTHONPATH": str(Path(refkit.__file__).parents[1])}
    with Path("/dev/full").open("wb") as full:
        command = [sys.executable, "-m", "refkit", "check", "draft.md"]
        result = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, env=environment, check=False)
    assert (result.returncode, result.stderr.decode().splitlines()[0]) == (
        2,
        "refkit: cannot write to standard output: No space left on device",
    )


def test_no_colour_in_a_pipe(start: Start) -> None:
    assert b"\x1b[" not in start("check", "draft.md").stdout


@pytest.mark.parametrize(
    ("environment", "coloured"), [({}, True), ({"NO_COLOR": "1"}, False), ({"TERM": "dumb"}, False)]
)
def test_colour_on_a_terminal(environment: dict[str, str], coloured: bool, project: Path) -> None:
    pty = pytest.importorskip("pty", reason="no pseudo-terminals here")
    ours, theirs = pty.openpty()
    everything = {**os.environ, "PYTHONPATH": str(Path(refkit.__file__).parents[1]), "TERM": "xterm", **environment}
    command = [sys.executable, "-m", "refkit", "check", "draft.md", "--format", "concise"]
    subprocess.run(command, stdout=theirs, stdin=subprocess.DEVNULL, env=everything, check=False)
    os.close(theirs)
    shown = os.read(ours, 10_000)
    os.close(ours)
    assert (b"\x1b[" in shown, b"CIT001" in shown) == (coloured, True)
