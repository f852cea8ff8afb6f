"""Runs LaTeX on a document of our own and reads what it prints.

Everything happens in a temporary folder, nothing from the draft is ever run: shell escape is off, TeX may neither read
nor write outside of the folder and its own trees, and a program that does not end is stopped.
"""

import os
import re
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from refkit.errors import RefkitError

# The programs that a proof needs, and the Debian packages they are in.
_PROGRAMS = {"pdflatex": "texlive-latex-base", "biber": "biber", "pdftotext": "poppler-utils"}
_FILES = {
    "biblatex.sty": "texlive-bibtex-extra",
    "mla.cbx": "texlive-bibtex-extra",
    "lmodern.sty": "lmodern",
}
_SECONDS = 120.0
_SAFE = {"openin_any": "p", "openout_any": "p", "shell_escape": "f", "TEXMFOUTPUT": "."}
_MISSING_FILE = re.compile(r"^! LaTeX Error: File `([^']+)' not found", re.MULTILINE)
_ERROR = re.compile(r"^! (.+)", re.MULTILINE)


def lacking() -> tuple[str, ...]:
    """The Debian packages without which nothing can be proven; empty where all is there."""
    missing = [package for program, package in _PROGRAMS.items() if shutil.which(program) is None]
    if shutil.which("kpsewhich") is not None:
        missing += [package for file, package in _FILES.items() if not _kpsewhich(file)]
    elif "texlive-latex-base" in missing:
        missing += _FILES.values()
    return tuple(dict.fromkeys(missing))


def printed_text(files: Mapping[str, str], name: str, seconds: float = _SECONDS) -> str:
    """The text of the PDF that LaTeX makes of the file `name`; `files` are all that it needs.

    RefkitError where a program is missing, does not end, or LaTeX stops at an error.
    """
    if packages := lacking():
        raise RefkitError(
            "the programs that a proof needs are not all here",
            f"Debian has them in the packages {', '.join(packages)} (apt-get install)",
        )
    with tempfile.TemporaryDirectory(prefix="refkit-", ignore_cleanup_errors=True) as folder:
        for file, text in files.items():
            (Path(folder) / file).write_text(text, encoding="utf-8")
        job = name.removesuffix(".tex")
        latex = ("pdflatex", "-interaction=batchmode", "-no-shell-escape", "-halt-on-error", name)
        for step in (latex, ("biber", "--quiet", "--nolog", job), latex, latex):
            _run(step, Path(folder), seconds, job)
        text = _run(("pdftotext", "-enc", "UTF-8", f"{job}.pdf", "-"), Path(folder), seconds, job)
    return text


def _run(command: Sequence[str], folder: Path, seconds: float, job: str) -> str:
    """What a program prints.  RefkitError if it fails or takes too long."""
    environment = {**os.environ, **_SAFE, "LC_ALL": "C.UTF-8"}
    with subprocess.Popen(
        command,
        cwd=folder,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        start_new_session=True,
    ) as process:
        try:
            output, _ = process.communicate(timeout=seconds)
        except BaseException as error:
            _stop(process)
            if isinstance(error, subprocess.TimeoutExpired):
                raise RefkitError(f"{command[0]} did not end within {seconds:.0f} seconds") from error
            raise
    words = output.decode("utf-8", "replace")
    if process.returncode != 0:
        raise _failure(command[0], folder / f"{job}.log", words)
    return words


def _stop(process: "subprocess.Popen[bytes]") -> None:
    """Stop a program with all that it has started."""
    if hasattr(os, "killpg"):
        os.killpg(process.pid, signal.SIGKILL)
    else:
        process.kill()


def _failure(program: str, log: Path, words: str) -> RefkitError:
    if program == "pdflatex" and log.exists():
        words = log.read_text(encoding="utf-8", errors="replace")
        if missing := _MISSING_FILE.search(words):
            return RefkitError(f"LaTeX has no file {missing[1]}", "install the package it is in (apt-file search)")
        found = _ERROR.search(words)
        reason = found[1] if found else "see the log"
    else:
        lines = [line for line in words.splitlines() if "ERROR" in line or line.strip()]
        reason = lines[-1].strip() if lines else "it gave no reason"
    return RefkitError(f"{program} stopped: {reason}", "convert without --prove, and look at what it makes")


def _kpsewhich(file: str) -> bool:
    try:
        found = subprocess.run(("kpsewhich", file), capture_output=True, timeout=_SECONDS, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return found.returncode == 0
