"""Running LaTeX: what is missing is named, what fails or does not end is said, nothing is left running."""

import shutil
from collections.abc import Mapping
from pathlib import Path

import pytest

from refkit.convert import tex
from refkit.convert.tex import lacking, printed_text
from refkit.errors import RefkitError

MISSING = lacking()
needs_tex = pytest.mark.skipif(bool(MISSING), reason=f"LaTeX is not all here: apt-get install {' '.join(MISSING)}")
HEAD = "\\documentclass{article}\n\\usepackage{biblatex}\n\\addbibresource{d.bib}\n\\begin{document}\n"
FILES = {"d.bib": "@book{a, author = {Bell, Ann}, title = {Title}, year = {1999}}\n"}


def _files(body: str) -> Mapping[str, str]:
    return {"d.tex": f"{HEAD}{body}\n\\end{{document}}\n", **FILES}


def test_missing_programs_are_named_with_their_packages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda program: None)
    with pytest.raises(RefkitError) as error:
        printed_text(_files("Text"), "d.tex")
    packages = "texlive-latex-base, biber, poppler-utils, texlive-bibtex-extra, lmodern"
    hint = f"Debian has them in the packages {packages} (apt-get install)"
    assert (error.value.message, error.value.hint) == ("the programs that a proof needs are not all here", hint)


@needs_tex
def test_what_is_printed() -> None:
    assert "It is Bell 1" in " ".join(printed_text(_files("It is \\citeauthor{a} 1"), "d.tex").split())


@needs_tex
@pytest.mark.parametrize(
    ("body", "message"),
    [
        ("\\nosuchcommand", "pdflatex stopped: Undefined control sequence."),
        ("\\input{../secret}", "LaTeX has no file ../secret.tex"),
        ("\\openout5=../left.tex", None),
    ],
)
def test_what_stops_latex(body: str, message: str | None, tmp_path: Path) -> None:
    with pytest.raises(RefkitError) as error:
        printed_text(_files(body), "d.tex")
    assert message is None or error.value.message == message


@needs_tex
def test_no_command_is_run(tmp_path: Path) -> None:
    made = tmp_path / "made"
    printed_text(_files(f"\\immediate\\write18{{touch {made}}} Text"), "d.tex")
    assert not made.exists()


@needs_tex
def test_what_does_not_end_is_stopped() -> None:
    with pytest.raises(RefkitError, match="pdflatex did not end within 1 seconds"):
        printed_text(_files("\\def\\x{\\x}\\x"), "d.tex", seconds=1)


def test_programs_that_cannot_be_asked_are_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    assert tex.lacking()[0] == "texlive-latex-base"
