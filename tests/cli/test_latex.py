r"""`refkit latex install`, and the files of a LaTeX run on the command line."""

import json
from pathlib import Path

import pytest

from refkit.latex import package_text
from tests.cli.conftest import LIBRARY, Run

ZHUKOV, GETTY = LIBRARY.splitlines()
SOURCE = """\\documentclass{article}
\\begin{document}
The plenum \\parencite[345]{zhukov2003inoy}. % refkit: ignore[CIT001] typed
It was long (Mukhin 12) \\cite[62--58]{getty1985origins}, \\cite{gone}.
\\end{document}
"""
LOG = """\\rfklog{1}{biblatex}{thesis}
\\rfkcite{thesis.tex}{3}{1}{parencite}{zhukov2003inoy}{}{345}{}
\\rfkcite{thesis.tex}{4}{1}{cite}{getty1985origins}{}{62--58}{}
\\rfkcite{thesis.tex}{4}{1}{}{gone}{}{}{}
\\rfkend{3}
"""
AUX = "\\relax\n\\citation{getty1985origins,gone}\n\\bibdata{bibliography}\n"


@pytest.fixture(autouse=True)
def thesis(project: Path) -> None:
    (project / "thesis.tex").write_text(SOURCE, encoding="utf-8")
    (project / "thesis.rfk").write_text(LOG, encoding="utf-8")
    (project / "thesis.aux").write_text(AUX, encoding="utf-8")


def _findings(output: str) -> list[str]:
    return [" ".join(line.split()[:2]) for line in output.splitlines() if ": CIT" in line or ": LOC" in line]


def test_install(run: Run, project: Path) -> None:
    first, again = run("latex", "install"), run("latex", "install", ".")
    assert (first.exit_code, first.stderr) == (0, "refkit.sty written\n")
    assert (again.exit_code, again.stderr) == (0, "refkit.sty is there already\n")
    assert (project / "refkit.sty").read_bytes() == package_text()


def test_install_over_another_file(run: Run, project: Path) -> None:
    (project / "refkit.sty").write_text("mine")
    refused = run("latex", "install")
    assert (refused.exit_code, (project / "refkit.sty").read_text()) == (2, "mine")
    assert "--force" in refused.stderr
    assert run("latex", "install", "--force").exit_code == 0
    assert (project / "refkit.sty").read_bytes() == package_text()


def test_help(run: Run) -> None:
    assert run("latex").output == run("latex", "--help").output
    assert "\\usepackage{refkit}" in run("latex").output


def test_log_is_checked_in_its_sources(run: Run) -> None:
    result = run("check", "thesis.rfk", "--format", "concise")
    assert (result.exit_code, _findings(result.output)) == (
        1,
        ["thesis.tex:3:23: LOC001", "thesis.tex:4:31: LOC002", "thesis.tex:4:64: CIT009"],
    )


def test_log_without_its_sources(run: Run) -> None:
    Path("thesis.tex").unlink()
    result = run("check", "thesis.rfk")
    assert (result.exit_code, _findings(result.output)) == (
        1,
        ["thesis.rfk:2:57: LOC001", "thesis.rfk:3:54: LOC002", "thesis.rfk:4:30: CIT009"],
    )
    assert "| \\rfkcite{thesis.tex}{3}" in result.output
    assert "Note: thesis.rfk: The source thesis.tex cannot be read" in result.output


def test_comments_in_the_source_are_heeded(run: Run) -> None:
    Path("thesis.tex").write_text(SOURCE.replace("CIT001", "LOC001"), encoding="utf-8")
    assert "LOC001" not in run("check", "thesis.rfk").output


def test_settings_for_what_is_typed_are_not_called_unused(run: Run) -> None:
    Path("refkit.toml").write_text(
        '[[ignore]]\ncode = "CIT001"\ntext = "(Mukhin 12)"\nreason = "x"\n', encoding="utf-8"
    )
    assert "SUP001" not in run("check", "thesis.rfk").output + run("check", "thesis.aux").output


def test_keys_of_aux(run: Run) -> None:
    result = run("check", "thesis.aux", "--format", "concise")
    assert (result.exit_code, _findings(result.output)) == (1, ["thesis.aux:2:28: CIT009"])


def test_no_library_but_the_one_named(run: Run) -> None:
    Path("other.bib").write_text("@book{gone, title = {A}}", encoding="utf-8")
    result = run("check", "thesis.aux", "-l", "other.bib", "--format", "concise")
    assert _findings(result.output) == ["thesis.aux:2:11: CIT009"]


def test_parse(run: Run) -> None:
    documents = json.loads(run("parse", "thesis.rfk", "--format", "json").output)["documents"]
    cited = {document["path"]: [each["items"][0]["key"] for each in document["citations"]] for document in documents}
    assert cited == {"thesis.rfk": [], "thesis.tex": ["zhukov2003inoy", "getty1985origins", "gone"]}


@pytest.mark.parametrize("name", ["thesis.aux", "thesis.rfk"])
def test_extract(name: str, run: Run) -> None:
    result = run("library", "extract", name)
    expected = f"{GETTY}\n" if name == "thesis.aux" else f"{ZHUKOV}\n\n{GETTY}\n"
    assert (result.exit_code, result.stdout) == (0, expected)


def test_extract_from_bcf(run: Run) -> None:
    keys = "<bcf:citekey>getty1985origins</bcf:citekey>"
    data = "<bcf:bibdata><bcf:datasource>bibliography.bib</bcf:datasource></bcf:bibdata>"
    text = f'<bcf:controlfile xmlns:bcf="x">{data}<bcf:section>{keys}</bcf:section></bcf:controlfile>'
    Path("thesis.bcf").write_text(text, encoding="utf-8")
    assert run("library", "extract", "thesis.bcf").stdout == f"{GETTY}\n"


def test_broken_bcf_is_told_in_a_line(run: Run) -> None:
    Path("thesis.bcf").write_text("<!DOCTYPE x [<!ENTITY a 'b'>]><x>&a;</x>", encoding="utf-8")
    result = run("check", "thesis.bcf", "-l", "bibliography.bib")
    assert (result.exit_code, result.stderr.splitlines()) == (
        2,
        [
            "refkit: thesis.bcf is no control file of biber: it declares a document type, and perhaps entities",
            "hint: let LaTeX write it anew",
        ],
    )


def test_torn_log_is_told(run: Run) -> None:
    Path("thesis.rfk").write_text(LOG[:-30], encoding="utf-8")
    result = run("check", "thesis.rfk", "--exit-zero")
    assert (result.exit_code, "Line 4 of the log cannot be read" in result.output) == (0, True)


def test_aux_of_a_chapter_is_checked_with_that_of_its_book(run: Run) -> None:
    Path("one.aux").write_text("\\citation{lost}", encoding="utf-8")
    Path("thesis.aux").write_text(AUX + "\\@input{one.aux}\n", encoding="utf-8")
    assert run("check", "one.aux", "thesis.aux").output == run("check", "thesis.aux").output


def test_standard_input(run: Run) -> None:
    result = run("check", "-", "--stdin-filename", "thesis.aux", stdin=AUX)
    assert "thesis.aux:2:28" in result.output


def test_fixes_go_into_the_source(run: Run) -> None:
    notes = ("3--5", "7--9", "12-15")
    text = "\n".join(f"\\cite[{note}]{{getty1985origins}}" for note in notes)
    lines = (
        f"\\rfkcite{{thesis.tex}}{{{at}}}{{1}}{{cite}}{{getty1985origins}}{{}}{{{note}}}{{}}"
        for at, note in enumerate(notes, 1)
    )
    Path("thesis.tex").write_text(text, encoding="utf-8")
    Path("thesis.rfk").write_text("\n".join(("\\rfklog{1}{a}{b}", *lines, "\\rfkend{3}")), encoding="utf-8")
    run("check", "thesis.rfk", "--fix", "--select", "LOC003")
    assert Path("thesis.tex").read_text(encoding="utf-8") == text.replace("12-15", "12--15")
