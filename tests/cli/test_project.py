"""An [[ignore]] that no draft needs is told once, and only when the whole project was read."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run

IGNORE = '[[ignore]]\ncode = "CIT001"\ntext = "{text}"\n'
CASES = {
    "needed-by-one": ("(Mukhin 97)", "", ("draft.md", "clean.md"), 0),
    "needed-by-none": ("(Bell 1)", "", ("draft.md", "clean.md"), 1),
    "one-draft-alone": ("(Bell 1)", "", ("draft.md",), 1),
    "part-of-the-project": ("(Bell 1)", 'drafts = ["draft.md", "clean.md"]\n', ("clean.md",), 0),
    "whole-project": ("(Bell 1)", 'drafts = ["draft.md", "clean.md"]\n', (), 1),
}


@pytest.mark.parametrize(("text", "drafts", "args", "count"), CASES.values(), ids=CASES)
def test_unused_ignore(text: str, drafts: str, args: tuple[str, ...], count: int, run: Run, project: Path) -> None:
    (project / "refkit.toml").write_text(drafts + IGNORE.format(text=text))
    result = run("check", *args, "--select", "CIT001,SUP001", "--format", "json")
    found = json.loads(result.stdout)["findings"]
    assert [each["path"] for each in found if each["code"] == "SUP001"] == ["refkit.toml"] * count
