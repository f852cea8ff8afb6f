"""Runs LaTeX and what belongs to it in a folder; a test that needs a program which is not here is skipped."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import refkit
from refkit.latex import install

_PACKAGES = {
    "pdflatex": "texlive-latex-extra",
    "biber": "biber",
    "latexmk": "latexmk",
    "make": "make",
    "lualatex": "texlive-luatex",
    "xelatex": "texlive-xetex",
    "bibtex": "texlive-binaries",
}
_SILENT = ("-interaction=nonstopmode", "-no-shell-escape")

LIBRARY = """\
@article{getty2002, author = {Getty, J. Arch}, title = {Mass Terror}, journal = {Russian Review}, year = {2002},
  pages = {113--138}}
@book{zhukov2003, author = {Zhukov, Yuri}, title = {Inoy Stalin}, year = {2003}, pagetotal = {512}}
"""


def need(*programs: str) -> None:
    """Skip the test where one of the programs is missing, and say which Debian package has it."""
    missing = [program for program in programs if shutil.which(program) is None]
    if missing:
        pytest.skip(f"no {' and no '.join(missing)} here: {' and '.join(_PACKAGES[each] for each in missing)} has it")


def run(folder: Path, *command: str, fails: bool = False) -> str:
    """What a command prints that is run in a folder; it must do well, unless it may fail."""
    done = subprocess.run(command, cwd=folder, capture_output=True, timeout=300, env=_environment(folder), check=False)
    printed = (done.stdout + done.stderr).decode("utf-8", "replace")
    if "not found" in printed and (".sty' not found" in printed or "file not found" in printed):
        pytest.skip("this TeX lacks packages that the test uses: texlive-latex-extra or texlive-bibtex-extra has them")
    assert fails or done.returncode == 0, printed[-3000:]
    return printed


def latex(folder: Path, name: str, engine: str = "pdflatex") -> None:
    """One run of LaTeX."""
    run(folder, engine, *_SILENT, name)


def draft(folder: Path, text: str, name: str = "thesis.tex", library: str = LIBRARY) -> Path:
    """A folder with a draft, its library and refkit.sty."""
    (folder / name).parent.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text(text, encoding="utf-8")
    (folder / "refs.bib").write_text(library, encoding="utf-8")
    install(str(folder))
    return folder


def records(folder: Path, name: str = "thesis") -> list[str]:
    """The citations in a log, without the head of each line."""
    lines = (folder / f"{name}.rfk").read_text(encoding="utf-8").splitlines()
    return [line.removeprefix("\\rfkcite") for line in lines if line.startswith("\\rfkcite")]


def _environment(folder: Path) -> dict[str, str]:
    """With the command `refkit` in the path, which is this very refkit."""
    command = folder / "bin" / "refkit"
    command.parent.mkdir(exist_ok=True)
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m refkit "$@"\n', encoding="utf-8")
    command.chmod(0o755)
    root = str(Path(refkit.__file__).parents[1])
    path = f"{command.parent}{os.pathsep}{os.environ['PATH']}"
    return {**os.environ, "PATH": path, "PYTHONPATH": root, "max_print_line": "1000"}
