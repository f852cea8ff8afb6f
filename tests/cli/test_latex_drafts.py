r"""Drafts in LaTeX on the command line: one draft of several files, its own library, its settings."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run

MAIN = r"""\documentclass{book}
\addbibresource{bibliography.bib}
\begin{document}
The plenum lasted two weeks \parencite[345]{zhukov2003inoy}. Few answered (352).
\include{one}
\end{document}
"""
CHAPTER = "Others doubted it \\parencite{mukhin}. % refkit: ignore[LOC001] reprint\nSo it went (Getty 12--15).\n"


@pytest.fixture(autouse=True)
def thesis(project: Path) -> None:
    (project / "thesis.tex").write_text(MAIN, encoding="utf-8")
    (project / "one.tex").write_text(CHAPTER, encoding="utf-8")


def test_check(run: Run) -> None:
    result = run("check", "thesis.tex", "--format", "concise")
    places = [line.split(": ")[0] + " " + line.split()[1] for line in result.output.splitlines() if ".tex:" in line]
    assert (result.exit_code, places) == (
        1,
        ["thesis.tex:4:40 LOC001", "thesis.tex:4:76 LOC001", "one.tex:1:30 CIT009", "one.tex:1:39 SUP001"],
    )


def test_chapter_that_is_named_too_is_checked_once(run: Run) -> None:
    alone, together = run("check", "thesis.tex"), run("check", "one.tex", "thesis.tex")
    assert together.output == alone.output


def test_parse(run: Run) -> None:
    documents = json.loads(run("parse", "thesis.tex", "--format", "json").output)["documents"]
    assert [(document["path"], len(document["citations"])) for document in documents] == [
        ("thesis.tex", 2),
        ("one.tex", 2),
    ]
    item = documents[1]["citations"][0]["items"][0]
    assert (item["key"], item["id"], item["status"]) == ("mukhin", None, "missing")


def test_why(run: Run) -> None:
    output = run("why", "thesis.tex:4").output
    assert "the key zhukov2003inoy of \\parencite" in output and "the work cited before" in output


def test_extract(run: Run, project: Path) -> None:
    result = run("library", "extract", "thesis.tex", "-o", "cited.bib")
    assert (result.exit_code, "zhukov2003inoy" in (project / "cited.bib").read_text(encoding="utf-8")) == (0, True)


def test_extract_of_all(run: Run, project: Path) -> None:
    (project / "thesis.tex").write_text(r"\nocite{*}\bibliography{bibliography}", encoding="utf-8")
    assert run("library", "extract", "thesis.tex").output.count("@book") == 2
    assert run("check", "thesis.tex", "--select", "BIB001").exit_code == 0


def test_uncited(run: Run) -> None:
    (Path("one.tex")).write_text("", encoding="utf-8")
    output = run("check", "thesis.tex", "--select", "BIB001").output
    assert "getty1985origins is not cited" in output and "zhukov2003inoy is not cited" not in output


def test_a_chapter_is_not_written_over(run: Run) -> None:
    result = run("parse", "thesis.tex", "-o", "one.tex")
    assert (result.exit_code, Path("one.tex").read_text(encoding="utf-8")) == (2, CHAPTER)


def test_missing_chapter_is_told(run: Run) -> None:
    Path("one.tex").unlink()
    result = run("check", "thesis.tex", "--exit-zero")
    assert result.exit_code == 0 and "there is no such file" in result.output


def test_commands_of_the_settings(run: Run) -> None:
    Path("refkit.toml").write_text('cite-commands = ["zs{keys}{postnote}"]', encoding="utf-8")
    Path("thesis.tex").write_text(r"\zs{zhukov2003inoy}{12}", encoding="utf-8")
    items = json.loads(run("parse", "thesis.tex", "--format", "json").output)["documents"][0]["citations"][0]["items"]
    assert [(item["id"], item["locators"][0]["first"]) for item in items] == [("zhukov2003inoy", "12")]


def test_standard_input(run: Run) -> None:
    result = run("check", "-", "--stdin-filename", "thesis.tex", stdin=MAIN.replace("345", "3"))
    assert "thesis.tex:4:74" in result.output and "one.tex:1:30" in result.output


def test_dashes_are_evened_out_as_latex_writes_them(run: Run) -> None:
    text = r"\cite[3--5]{getty1985origins} \cite[7--9]{getty1985origins} \cite[12-15]{getty1985origins}"
    Path("thesis.tex").write_text(text, encoding="utf-8")
    run("check", "thesis.tex", "--fix", "--select", "LOC003")
    assert Path("thesis.tex").read_text(encoding="utf-8") == text.replace("12-15", "12--15")
