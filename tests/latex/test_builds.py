"""The recipes of the README: a latexmkrc and a Makefile that stop where refkit finds something."""

import re
from pathlib import Path

import pytest

from tests.latex.running import draft, need, run

README = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
TEXT = r"""\documentclass{article}
\usepackage[style=authoryear,backend=biber]{biblatex}
\usepackage{refkit}
\addbibresource{%s}
\begin{document}
Arrests began in July \parencite[426]{getty2002}.
\printbibliography
\end{document}
"""
FINDING = "thesis.tex:6:34: LOC001 warning: page 426 is perhaps not in getty2002"


def _recipe(language: str) -> str:
    found = re.search(rf"```{language}\n(.*?)```", README, re.DOTALL)
    assert found is not None
    return found[1]


def _corrected(folder: Path) -> None:
    path = folder / "thesis.tex"
    path.write_text(path.read_text(encoding="utf-8").replace("426", "126"), encoding="utf-8")


@pytest.mark.parametrize("options", [(), ("-outdir=out",)], ids=["here", "in a folder of its own"])
def test_latexmk(options: tuple[str, ...], tmp_path: Path) -> None:
    need("pdflatex", "biber", "latexmk")
    folder = draft(tmp_path, TEXT % "refs.bib")
    (folder / "latexmkrc").write_text(_recipe("perl"), encoding="utf-8")
    first, again = (run(folder, "latexmk", "-pdf", *options, "thesis", fails=True) for _ in range(2))
    assert (FINDING in first, FINDING in again) == (True, True)
    with pytest.raises(AssertionError):
        run(folder, "latexmk", "-pdf", *options, "thesis")
    _corrected(folder)
    assert "No findings" in run(folder, "latexmk", "-pdf", *options, "thesis")


def test_make(tmp_path: Path) -> None:
    need("pdflatex", "biber", "latexmk", "make")
    folder = draft(tmp_path, TEXT % "cited.bib")
    (folder / "refs.bib").rename(folder / "library.bib")
    (folder / "Makefile").write_text(_recipe("make"), encoding="utf-8")
    assert FINDING in run(folder, "make", "check", fails=True)
    cited = (folder / "cited.bib").read_text(encoding="utf-8")
    assert ("getty2002" in cited, "zhukov2003" in cited) == (True, False)
    with pytest.raises(AssertionError):
        run(folder, "make", "check")
    _corrected(folder)
    assert "No findings" in run(folder, "make", "check")
