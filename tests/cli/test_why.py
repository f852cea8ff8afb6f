"""`refkit why`."""

from pathlib import Path

import pytest

from tests.cli.conftest import Run

NAMES = [f"{first}{second}" for first in ("Ba", "Do", "Ki", "Mu", "Pe") for second in ("lan", "mir", "rok", "tes")]
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


def test_how_the_draft_cites(run: Run, project: Path) -> None:
    found = run("why", "draft.md:3").stdout.splitlines()[3]
    (project / "refkit.toml").write_text('convention = "author-date"')
    assert (found, run("why", "draft.md:3").stdout.splitlines()[3]) == (
        "  the draft: mla (parentheses with a year: 0, with a page: 3, works in notes: 0), language en",
        "  the draft: author-date (set in refkit.toml), language en",
    )


DIFFERENCES = {
    "nothing": ("The plenum met (Zhukov 345).", []),
    "author": ("The plenum met (Zhukow 12).", ["author: Zhukow in the draft, Zhukov in zhukov2003inoy"]),
    "title": (
        "The plenum met (Zhukov, “Inoi Stalim” 12).",
        ['title: Inoi Stalim in the draft, "Inoy Stalin" (2003) in zhukov2003inoy'],
    ),
}


@pytest.mark.parametrize(("text", "lines"), DIFFERENCES.values(), ids=DIFFERENCES)
def test_what_differs(text: str, lines: list[str], run: Run, project: Path) -> None:
    (project / "draft.md").write_text(text, encoding="utf-8")
    shown = run("why", "draft.md:1").stdout.splitlines()
    assert [line.strip() for line in shown if " in the draft, " in line] == lines


def test_it_fits_one_screen(run: Run, project: Path) -> None:
    works = "; ".join(f"{name}ov and {name}ova, Title of {name} {page}" for page, name in enumerate(NAMES, 1))
    (project / "draft.md").write_text(f"It is known ({works}).", encoding="utf-8")
    shown = run("why", "draft.md:1").stdout.splitlines()
    assert (len(shown) <= 24, any(line.endswith("more works") for line in shown)) == (True, True)


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
