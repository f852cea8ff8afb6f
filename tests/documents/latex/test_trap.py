r"""A draft full of traps: all commands that are carried out are found, no others; and the compiler says the same.

In `trap/` every key that begins with `live` is cited when the file is compiled, no key that begins with `dead` is.
"""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from refkit.documents import read_draft
from refkit.documents.model import Draft
from refkit.latex import install
from tests.documents.latex.factories import keys

TRAP = Path(__file__).parent / "trap"
PROGRAMS = {"thesis": ("pdflatex", "biber"), "natbib": ("pdflatex",)}
# What LaTeX writes that is read as a draft; the last is the log of refkit.sty.
WRITTEN = {"thesis": ("aux", "bcf", "rfk"), "natbib": ("aux", "rfk")}
# The drafts do not load refkit.sty themselves.
_LOGGING = r"\AddToHook{begindocument/before}{\RequirePackage{refkit}}"
_KEY = re.compile(r"live-[\w-]+")
_COMMAND = re.compile(r"\\[A-Za-z]+\*?|\\begin\{\w+\}")


def _typed(draft: Draft) -> set[str]:
    """The live keys that stand anywhere in a draft."""
    return {key for document in draft.documents for key in _KEY.findall(document.text)}


@pytest.mark.parametrize("name", PROGRAMS)
def test_all_live_keys_are_found_and_no_dead_one(name: str) -> None:
    draft = read_draft(TRAP / f"{name}.tex")
    assert set(keys(draft)) == _typed(draft)


@pytest.mark.parametrize("name", PROGRAMS)
def test_places_are_exact(name: str) -> None:
    for document in read_draft(TRAP / f"{name}.tex").documents:
        for command in document.commands:
            raw = document.text[command.start : command.end]
            assert _COMMAND.match(raw) and (raw.count("{") == raw.count("}"))
            for work in command.works:
                assert document.text[work.start : work.end] in (work.key, r"\keyname", r"\morhof")


@pytest.mark.parametrize("name", PROGRAMS)
def test_the_compiler_sees_the_same_keys(name: str, tmp_path: Path) -> None:
    missing = [program for program in PROGRAMS[name] if shutil.which(program) is None]
    if missing:
        pytest.skip(
            f"no {' and no '.join(missing)} here: texlive-latex-extra, texlive-bibtex-extra and biber have them"
        )
    folder = shutil.copytree(TRAP, tmp_path / "trap")
    install(str(folder))
    # A note inside a note is only printed, and its keys seen, when the entries are known.
    for command in (["pdflatex"], ["biber"], ["pdflatex"]) if name == "thesis" else (["pdflatex"],):
        options = ["-interaction=nonstopmode", "-halt-on-error", "-no-shell-escape"] if command == ["pdflatex"] else []
        source = _LOGGING if command == ["pdflatex"] else ""
        job = [*options, f"-jobname={name}", f"{source}\\input{{{name}}}"] if source else [name]
        run = subprocess.run([*command, *job], cwd=folder, capture_output=True, timeout=300)
        if b"not found" in run.stdout and b".sty" in run.stdout:
            pytest.skip("this TeX lacks packages that the trap uses")
        assert run.returncode == 0, run.stdout[-2000:].decode("utf-8", "replace")
    drafts = {ending: read_draft(folder / f"{name}.{ending}") for ending in WRITTEN[name]}
    draft = read_draft(folder / f"{name}.tex")
    expected = set(keys(draft))
    assert expected == _seen(folder, name)
    assert {ending: set(keys(read)) for ending, read in drafts.items()} == dict.fromkeys(drafts, expected)
    assert _notes(draft) - _notes(drafts["rfk"]) == set()


def _notes(draft: Draft) -> set[tuple[str, str, str]]:
    """Every key with its postnote and volume, without blanks."""
    works = [work for document in draft.documents for command in document.commands for work in command.works]
    texts = [(work.postnote.text if work.postnote else "", work.volume.text if work.volume else "") for work in works]
    return {
        (work.key, "".join(postnote.split()), volume) for work, (postnote, volume) in zip(works, texts, strict=True)
    }


def _seen(folder: Path, name: str) -> set[str]:
    """The keys in the file that LaTeX writes for biber or BibTeX."""
    if name == "thesis":
        text = (folder / "thesis.bcf").read_text(encoding="utf-8")
        return set(re.findall(r"<bcf:citekey[^>]*>([^<]*)<", text))
    text = (folder / f"{name}.aux").read_text(encoding="utf-8")
    return {key for keys in re.findall(r"\\citation\{([^}]*)\}", text) for key in keys.split(",")}
