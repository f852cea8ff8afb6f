"""A small project in a folder of its own, and the command run in it."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

import refkit
from refkit.cli import main

DRAFT = """\
The plenum lasted two weeks (Zhukov 345), and nobody spoke up (Getty 12).

Others have doubted it (Mukhin 97).
"""
CLEAN = "The plenum lasted two weeks (Getty 12), and nobody spoke up.\n"
LIBRARY = """\
@book{zhukov2003inoy, author = {Zhukov, Yuri}, title = {Inoy Stalin}, year = {2003}, pagetotal = {320}}
@book{getty1985origins, author = {Getty, J. Arch}, title = {Origins of the Great Purges}, year = {1985}}
"""

Run = Callable[..., Result]
Start = Callable[..., "subprocess.CompletedProcess[bytes]"]


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with a draft that has two findings, one that has none, and a library."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("REFKIT_DEBUG", raising=False)
    (tmp_path / ".git").mkdir()
    (tmp_path / "draft.md").write_text(DRAFT, encoding="utf-8")
    (tmp_path / "clean.md").write_text(CLEAN, encoding="utf-8")
    (tmp_path / "bibliography.bib").write_text(LIBRARY, encoding="utf-8")
    return tmp_path


@pytest.fixture
def run(project: Path) -> Run:
    """The command run in this process."""

    def runner(*args: str, stdin: str | bytes = b"") -> Result:
        return CliRunner().invoke(main, args, input=stdin)

    return runner


@pytest.fixture
def start(project: Path) -> Start:
    """The command run as a process of its own."""

    def starter(*args: str, stdin: bytes = b"", **environment: str) -> "subprocess.CompletedProcess[bytes]":
        root = str(Path(refkit.__file__).parents[1])
        return subprocess.run(
            [sys.executable, "-m", "refkit", *args],
            input=stdin,
            capture_output=True,
            check=False,
            timeout=60,
            env={**os.environ, "PYTHONPATH": root, **environment},
        )

    return starter
