"""Sixteen difficult .bib files in every manual and every format: nothing fails, and nothing of the works is lost."""

import io
import os
import shutil
import subprocess
from pathlib import Path

import pytest
from docx import Document

import refkit
from refkit.report.bibliography import FORMATS, render
from refkit.report.bibliography.legible import one_line
from refkit.report.bibliography.references import ReferenceList
from refkit.styles import MANUALS, ManualName, manual
from refkit.styles.listing import list_works
from refkit.styles.rich import plain
from refkit.styles.works import references_of
from tests.report.pages import PageReader

SHARED = os.environ.get("REFKIT_SHARED", "")
pytestmark = pytest.mark.skipif(not SHARED, reason="REFKIT_SHARED does not name the folder of the corpora")
FILES = sorted(Path(SHARED, "corpora", "bibs").glob("*.bib"))


def _list(path: Path, style: ManualName) -> ReferenceList:
    library = refkit.read_library(str(path))
    found = manual(style)
    return ReferenceList(found.heading, list_works(references_of(library, range(len(library.entries))), found), style)


@pytest.mark.parametrize("style", MANUALS)
@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_every_format(path: Path, style: ManualName) -> None:
    listed = _list(path, style)
    written = {form: render(listed, form, 80) for form in FORMATS}
    page, document = str(written["html"]), written["docx"]
    assert isinstance(document, bytes)
    tags = PageReader(page)
    assert (tags.open, tags.faults, len(set(tags.ids))) == ([], [], len(listed.works))
    shown = [each for each in Document(io.BytesIO(document)).paragraphs if each.style.name == "Bibliography"]  # type: ignore[union-attr]
    assert [each.text for each in shown] == [plain(one_line(work.text)) for work in listed.works]
    italics = ["".join(run.text for run in each.runs if run.italic) for each in shown]
    expected = ["".join(run.text for run in one_line(work.text) if "italic" in run.faces) for work in listed.works]
    assert italics == expected
    assert str(written["json-lines"]).count("\n") == len(listed.works)
    assert str(written["latex"]).count(r"\bibitem") == len(listed.works)


@pytest.mark.skipif(shutil.which("pdflatex") is None, reason="pdflatex is not installed (Debian: texlive-latex-base)")
def test_latex_compiles(tmp_path: Path) -> None:
    works = tuple(work for path in FILES for work in _list(path, "mla").works)
    source = render(ReferenceList("Works Cited", works), "latex", 80, as_document=True)
    (tmp_path / "list.tex").write_text(str(source), encoding="utf-8")
    command = ["pdflatex", "-interaction=nonstopmode", "-halt-on-error", "-no-shell-escape", "list.tex"]
    run = subprocess.run(command, cwd=tmp_path, capture_output=True, timeout=120, check=False)
    assert run.returncode == 0, run.stdout.decode("utf-8", "replace")[-2000:]
    assert (tmp_path / "list.pdf").stat().st_size > 10_000
