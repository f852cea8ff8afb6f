"""`refkit init`."""

from pathlib import Path

from refkit.cli.init import TEMPLATE
from tests.cli.conftest import Run


def test_writes(run: Run, project: Path) -> None:
    result = run("init")
    assert (result.exit_code, (project / "refkit.toml").read_text()) == (0, TEMPLATE)


def test_check_goes_on_as_before(run: Run) -> None:
    before = run("check", "draft.md").stdout
    run("init")
    assert run("check", "draft.md").stdout == before


def test_does_not_overwrite(run: Run, project: Path) -> None:
    (project / "refkit.toml").write_text("mine")
    result = run("init")
    assert (result.exit_code, result.stderr, (project / "refkit.toml").read_text()) == (
        2,
        "refkit: there is a refkit.toml here already\nhint: edit it, or move it away first\n",
        "mine",
    )
