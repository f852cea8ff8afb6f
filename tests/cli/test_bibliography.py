"""`refkit bibliography`: what drafts cite, or a whole library, as a list."""

import io
import json
from pathlib import Path

import pytest
from docx import Document

from tests.cli.conftest import Run

BOOKS = """@book{inoy, author = {Zhukov, Yuri}, title = {Inoy Stalin}, publisher = {Vagrius}, year = {2003}}
@book{tayny, author = {Zhukov, Yuri}, title = {Tayny Kremlia}, publisher = {Terra}, year = {2000}}
@article{getty, author = {Getty, J. Arch}, title = {Excesses}, journal = {Russian Review}, year = {2002}}
@book{bare, author = {Naumov, Oleg}, title = {Terror}}
"""
INOY = "Zhukov, Yuri. Inoy Stalin. Vagrius, 2003."
GETTY = "Getty, J. Arch. “Excesses.” Russian Review, 2002."
TAYNY = "———. Tayny Kremlia. Terra, 2000."
BARE = "Naumov, Oleg. Terror."


@pytest.fixture(autouse=True)
def books(project: Path) -> None:
    (project / "bibliography.bib").write_text(BOOKS, encoding="utf-8")
    (project / "draft.md").write_text("It is so (Zhukov, Inoy 3; Getty 12).\n", encoding="utf-8")


def _list(*lines: str) -> str:
    return "\n".join(("Works Cited", "", *lines, ""))


def test_what_a_draft_cites(run: Run) -> None:
    result = run("bibliography", "draft.md")
    assert (result.exit_code, result.stdout, result.stderr) == (0, _list(GETTY, INOY), "")


def test_a_whole_library_and_what_its_entries_lack(run: Run) -> None:
    result = run("bibliography", "bibliography.bib", "--style", "mla")
    expected = (0, _list(GETTY, BARE, INOY, TAYNY), "bare has no year or publisher\n")
    assert (result.exit_code, result.stdout, result.stderr) == expected


def test_uncited_works_when_asked_for(run: Run) -> None:
    assert run("bibliography", "draft.md", "--include", "uncited").stdout == _list(GETTY, BARE, INOY, TAYNY)


DOUBT = 'draft.md:1:11: "Zhukov 3" may be inoy or tayny; {}\ndraft.md: 1 citation without an entry (refkit check draft.md)\n'


def test_doubtful_works_are_named_and_listed_when_asked_for(run: Run, project: Path) -> None:
    (project / "draft.md").write_text("It is so (Zhukov 3; Getty 12; Volkogonov 4).\n")
    alone, both = run("bibliography", "draft.md"), run("bibliography", "draft.md", "--include", "doubtful")
    assert (alone.stdout, alone.stderr) == (_list(GETTY), DOUBT.format("none is listed"))
    assert (both.stdout, both.stderr) == (_list(GETTY, INOY, TAYNY), DOUBT.format("all are listed"))


def test_nothing_cited(run: Run, project: Path) -> None:
    (project / "draft.md").write_text("Prose alone.\n")
    result = run("bibliography", "draft.md")
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.startswith("refkit: no work of the library is cited\n")


FORMS = {
    "markdown": "Zhukov, Yuri. *Inoy Stalin*. Vagrius, 2003.",
    "html": "Zhukov, Yuri. <i>Inoy Stalin</i>. Vagrius, 2003.",
    "latex": r"Zhukov, Yuri. \textit{Inoy Stalin}. Vagrius, 2003.",
}


@pytest.mark.parametrize(("form", "line"), FORMS.items(), ids=FORMS)
def test_formats(form: str, line: str, run: Run) -> None:
    assert line in run("bibliography", "draft.md", "--format", form).stdout


def test_json_lines(run: Run) -> None:
    lines = run("bibliography", "draft.md", "--format", "json-lines").stdout.splitlines()
    assert [json.loads(line) for line in lines] == [{"key": "getty", "text": GETTY}, {"key": "inoy", "text": INOY}]


def test_a_word_document_by_its_ending(run: Run, project: Path) -> None:
    assert run("bibliography", "draft.md", "-o", "list.docx").exit_code == 0
    paragraphs = Document(io.BytesIO((project / "list.docx").read_bytes())).paragraphs
    assert [paragraph.text for paragraph in paragraphs] == ["Works Cited", GETTY, INOY]
    assert [run_.text for run_ in paragraphs[2].runs if run_.italic] == ["Inoy Stalin"]


def test_a_page_of_its_own(run: Run) -> None:
    assert run("bibliography", "draft.md", "--format", "html", "--standalone").stdout.startswith("<!doctype html>")


def test_heading_and_width(run: Run) -> None:
    result = run("bibliography", "draft.md", "--heading", "", "--width", "30")
    assert (
        result.stdout
        == "Getty, J. Arch. “Excesses.”\n    Russian Review, 2002.\nZhukov, Yuri. Inoy Stalin.\n    Vagrius, 2003.\n"
    )


CITED = {
    "inoy:345": "(Zhukov, Inoy Stalin 345)",
    "getty:113-138": "(Getty 113–38)",
    "getty": "(Getty)",
    "tayny:ch. 3": "(Zhukov, Tayny Kremlia, ch. 3)",
}


@pytest.mark.parametrize(("cite", "form"), CITED.items(), ids=CITED)
def test_how_the_text_cites(cite: str, form: str, run: Run) -> None:
    assert run("bibliography", "bibliography.bib", "--cite", cite).stdout == f"{form}\n"


def test_how_notes_cite(run: Run) -> None:
    result = run("bibliography", "bibliography.bib", "--style", "chicago-notes", "--cite", "inoy:345")
    assert result.stdout == "Yuri Zhukov, Inoy Stalin (Vagrius, 2003), 345.\nZhukov, Inoy Stalin, 345.\n"


REFUSED = {
    "no such key": (["bibliography.bib", "--cite", "inoi:3"], "no work has the key inoi"),
    "no such style": (["draft.md", "--style", "mlaa"], "there is no style mlaa"),
    "no such file": (["draft.md", "--style", "no.csl"], "no.csl"),
    "a draft and a library": (["draft.md", "bibliography.bib"], "a draft and a library to be listed as a whole"),
    "over what is read": (["draft.md", "-o", "bibliography.bib"], "bibliography.bib is one of the files to read"),
    "no such draft": (["nowhere.md"], "nowhere.md"),
}


@pytest.mark.parametrize(("arguments", "words"), REFUSED.values(), ids=REFUSED)
def test_refusals(arguments: list[str], words: str, run: Run, project: Path) -> None:
    before = (project / "bibliography.bib").read_bytes()
    result = run("bibliography", *arguments)
    assert (result.exit_code, words in result.stderr, result.stdout) == (2, True, "")
    assert (project / "bibliography.bib").read_bytes() == before


def test_a_near_name_of_a_style_is_proposed(run: Run) -> None:
    assert "did you mean mla?" in run("bibliography", "draft.md", "--style", "mlaa").stderr


def test_works_that_a_manual_does_not_list_are_named(run: Run, project: Path) -> None:
    (project / "bibliography.bib").write_text("@letter{ann, author = {Lee, Ann}, title = {To Bob}, year = {1999}}\n")
    result = run("bibliography", "bibliography.bib", "--style", "apa")
    said = "ann is not listed: nobody else can find it, and apa cites it in the text alone\n"
    assert (result.stdout, result.stderr) == ("References\n", said)


def test_an_empty_library(run: Run, project: Path) -> None:
    (project / "bibliography.bib").write_text("")
    result = run("bibliography", "bibliography.bib")
    assert (result.exit_code, result.stderr.splitlines()[0]) == (1, "refkit: there is no work in bibliography.bib")
