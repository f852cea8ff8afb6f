"""`refkit library stats`: figures as a table and as JSON."""

import json
from pathlib import Path

from tests.cli.conftest import Run

TABLE = """\
library         bibliography.bib
works           2
types           2  book
years           1985-2003
with DOI        0 (0%)
with ISBN       0 (0%)
with pages      1 (50%)
with abstract   0 (0%)
authors         1  Getty, J. Arch
                1  Zhukov, Yuri
duplicate keys  0
faults          0
"""


def test_table(run: Run) -> None:
    result = run("library", "stats")
    assert (result.exit_code, result.stdout) == (0, TABLE)


def test_json(run: Run) -> None:
    value = json.loads(run("library", "stats", "--format", "json").stdout)
    del value["refkit"]
    assert value == {
        "schema": "refkit/library-stats/1",
        "offsets": "code-points",
        "libraries": ["bibliography.bib"],
        "works": 2,
        "types": {"book": 2},
        "years": {"first": "1985", "last": "2003", "without": 0},
        "holding": {"doi": 0, "isbn": 0, "pages": 1, "abstract": 0},
        "authors": {"Getty, J. Arch": 1, "Zhukov, Yuri": 1},
        "languages": {},
        "duplicate_keys": [],
        "faults": 0,
    }


def test_empty_library(run: Run, project: Path) -> None:
    (project / "empty.bib").write_text("")
    lines = run("library", "stats", "-l", "empty.bib").stdout.splitlines()
    assert (lines[1:3], lines[-1]) == (
        ["works           0", "years           none"],
        "faults          1 (refkit library check empty.bib)",
    )
