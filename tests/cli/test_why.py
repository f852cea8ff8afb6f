"""`refkit why`."""

import pytest

from tests.cli.conftest import Run

PLACES = {
    "line": ("draft.md:3", ["draft.md:3:24: mla, understood: full"]),
    "line-of-two": ("draft.md:1", ["draft.md:1:29: mla, understood: full", "draft.md:1:63: mla, understood: full"]),
    "column": ("draft.md:1:66", ["draft.md:1:63: mla, understood: full"]),
}


@pytest.mark.parametrize(("place", "heads"), PLACES.values(), ids=PLACES)
def test_place(place: str, heads: list[str], run: Run) -> None:
    result = run("why", place)
    assert (result.exit_code, [line for line in result.stdout.splitlines() if line.startswith("draft")]) == (0, heads)


def test_carets_and_steps(run: Run) -> None:
    lines = run("why", "draft.md:3").stdout.splitlines()
    assert lines[1:3] == ["  | Others have doubted it (Mukhin 97).", "  |                        ^^^^^^^^^^^"]
    assert len(lines) > 3


WRONG = {
    "no-line": ("draft.md", "draft.md is no place: write DRAFT:LINE"),
    "no-such-line": ("draft.md:99", "draft.md has no line 99"),
    "line-naught": ("draft.md:0", "draft.md has no line 0"),
    "no-citation": ("draft.md:2", "there is no citation at draft.md:2"),
    "no-citation-there": ("draft.md:1:1", "there is no citation at draft.md:1:1"),
    "no-file": ("missing.md:1", "no such file: missing.md"),
}


@pytest.mark.parametrize(("place", "message"), WRONG.values(), ids=WRONG)
def test_cannot_run(place: str, message: str, run: Run) -> None:
    result = run("why", place)
    assert (result.exit_code, result.stderr.startswith(f"refkit: {message}")) == (2, True)
