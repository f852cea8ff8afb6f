"""The public names of refkit: all there, imported when used, and no others."""

import subprocess
import sys
from pathlib import Path

import pytest

import refkit


@pytest.mark.parametrize("name", refkit.__all__)
def test_public_name(name: str) -> None:
    assert getattr(refkit, name)


def test_no_other_name() -> None:
    with pytest.raises(AttributeError, match="module 'refkit' has no attribute 'chekc'"):
        getattr(refkit, "chekc")  # noqa: B009 - a type checker knows that there is none


def test_importing_refkit_imports_no_room() -> None:
    asked = "import refkit, sys; print([name for name in sys.modules if name.startswith('refkit.')])"
    root = Path(refkit.__file__).parents[1]
    result = subprocess.run([sys.executable, "-c", asked], capture_output=True, check=True, cwd=root, text=True)
    assert result.stdout == "[]\n"


def test_draft_library_report(tmp_path: Path) -> None:
    (tmp_path / "draft.txt").write_text("One (Getty 12) two.\n")
    (tmp_path / "refs.bib").write_text("@book{getty1985, author = {Getty, J. Arch}, title = {Origins}}\n")
    report = refkit.check(refkit.read_draft(tmp_path / "draft.txt"), refkit.read_library(tmp_path / "refs.bib"))
    assert [(item.raw, item.id) for cited in report.citations for item in cited.items] == [("Getty 12", "getty1985")]
