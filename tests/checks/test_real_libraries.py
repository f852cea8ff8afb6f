"""Sixteen difficult .bib files: the entries and the faults are those that somebody read there, line by line.

The lists are in tests/library/bibs, whose README says what counts; the files are those of the corpora.
"""

import os
from datetime import date
from pathlib import Path

import pytest

from refkit.config import Config
from refkit.library import read_library
from refkit.run import check_library
from refkit.span import Lines

SHARED = os.environ.get("REFKIT_SHARED", "")
CORPORA = Path(SHARED, "corpora", "bibs")
pytestmark = pytest.mark.skipif(not SHARED, reason="REFKIT_SHARED does not name the folder of the corpora")
LISTS = Path(__file__).parent.parent / "library" / "bibs"
NAMES = sorted(path.name.removesuffix(".txt") for path in LISTS.glob("*.bib.txt"))
CODES = ("BIB002", "BIB004", "BIB005", "BIB006", "BIB011", "BIB012")


def _listed(name: str) -> tuple[list[tuple[int, str]], list[tuple[int, str]]]:
    """The entries (line, key) and the faults (line, code) that the list of a file names; each fault once."""
    rows = [line.split(" ") for line in (LISTS / f"{name}.txt").read_text(encoding="utf-8").splitlines()]
    entries = [(int(line), " ".join(rest)) for what, line, *rest in rows if what == "entry"]
    faults = {(int(line), rest[0]) for what, line, *rest in rows if what == "fault"}
    return entries, sorted(faults)


def _found(name: str) -> tuple[list[tuple[int, str]], list[tuple[int, str]]]:
    """The same as refkit reads the file."""
    library = read_library(CORPORA / name)
    lines = Lines(library.text(library.paths[0]))
    report = check_library(library, Config(select=CODES), date(2026, 1, 1))
    entries = [(lines.position(entry.start).line, entry.key) for entry in library.entries]
    faults = {(lines.position(finding.start).line, finding.code) for finding in report.findings}
    return entries, sorted(faults)


def test_there_are_sixteen() -> None:
    assert len(NAMES) == 16


@pytest.mark.parametrize("name", NAMES)
def test_entries_and_faults(name: str) -> None:
    assert _found(name) == _listed(name)
