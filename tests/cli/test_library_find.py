"""`refkit library find`: works by words."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run


def test_text(run: Run) -> None:
    result = run("library", "find", "zhukov")
    assert (result.exit_code, result.stdout) == (0, "zhukov2003inoy  Zhukov, Inoy Stalin (2003)\n")


def test_json(run: Run) -> None:
    value = json.loads(run("library", "find", "Getty", "--format", "json").stdout)
    assert (value["schema"], value["works"]) == (
        "refkit/works/1",
        [
            {
                "id": "getty1985origins",
                "type": "book",
                "authors": [{"family": "Getty", "given": "J. Arch", "particle": "", "suffix": ""}],
                "title": "Origins of the Great Purges",
                "year": "1985",
                "path": "bibliography.bib",
                "start": 104,
                "end": 208,
                "line": 2,
                "column": 1,
                "end_line": 2,
                "end_column": 105,
            }
        ],
    )


NOTHING = {
    "near": (("zhukof",), "refkit: no work fits zhukof\nhint: did you mean zhukov?\n"),
    "far": (("xyz",), "refkit: no work fits xyz\n"),
    "one-of-two": (("zhukov", "1999"), "refkit: no work fits zhukov 1999\n"),
}


@pytest.mark.parametrize(("words", "complaint"), NOTHING.values(), ids=NOTHING)
def test_nothing_found(words: tuple[str, ...], complaint: str, run: Run) -> None:
    result = run("library", "find", *words)
    assert (result.exit_code, result.stdout, result.stderr) == (1, "", complaint)


def test_nothing_found_in_json(run: Run) -> None:
    result = run("library", "find", "xyz", "--format", "json")
    assert (result.exit_code, json.loads(result.stdout)["works"]) == (1, [])


def test_no_word(run: Run, project: Path) -> None:
    result = run("library", "find", "?!")
    assert (result.exit_code, result.stderr.splitlines()[0]) == (2, "refkit: there is no word to look for")
