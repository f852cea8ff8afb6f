"""Word files, OpenDocument texts and pages on the command line."""

import json
import zipfile
from io import BytesIO
from pathlib import Path

import pytest

from tests.cli.conftest import Run, Start
from tests.documents.office.made import docx, footnote, live, note, odt, p, r
from tests.report.comments.commented import comments_in_docx, comments_in_odt

STYLES = '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 1"/></w:style>'
BODY = p(r("The plenum"), style="H") + p(r("It lasted two weeks (Zhu"), r("kov 345)."), footnote(1))
WORD_FILE = docx(BODY, footnotes=note(1, "Others doubt it (Mukhin 97)."), styles=STYLES)


@pytest.fixture
def thesis(project: Path) -> Path:
    (project / "thesis.docx").write_bytes(WORD_FILE)
    return project


def test_text_names_headings_paragraph_and_note(thesis: Path, run: Run) -> None:
    output = run("check", "thesis.docx").stdout
    assert "\n  = at: The plenum, paragraph 2\n" in output
    assert "\n  = at: The plenum, paragraph 2, note 1\n" in output


def test_json_names_them_too(thesis: Path, run: Run) -> None:
    findings = json.loads(run("check", "thesis.docx", "--format", "json").stdout)["findings"]
    assert [(each["code"], each["paragraph"], each["headings"], each["note"]) for each in findings] == [
        ("LOC001", 2, ["The plenum"], None),
        ("CIT001", 2, ["The plenum"], "1"),
    ]


def test_offsets_are_those_of_the_text_that_is_printed(thesis: Path, run: Run) -> None:
    text = run("parse", "thesis.docx", "--text").stdout
    citations = json.loads(run("parse", "thesis.docx", "--format", "json").stdout)["documents"][0]["citations"]
    assert text == "The plenum\n\nIt lasted two weeks (Zhukov 345).¹\n\n¹ Others doubt it (Mukhin 97).\n"
    assert [text[each["start"] : each["end"]] for each in citations] == ["(Zhukov 345)", "(Mukhin 97)"]


def test_why(thesis: Path, run: Run) -> None:
    assert "chosen: matched zhukov2003inoy" in run("why", "thesis.docx:3").stdout


def test_standard_input(thesis: Path, start: Start) -> None:
    result = start("parse", "-", "--stdin-filename", "thesis.docx", "--text", stdin=WORD_FILE)
    assert (result.returncode, result.stdout.decode().splitlines()[0]) == (0, "The plenum")


def test_bibliography(thesis: Path, run: Run) -> None:
    assert "Zhukov, Yuri. Inoy Stalin. 2003." in run("bibliography", "thesis.docx", "--style", "mla").stdout


def test_annotated_copy(thesis: Path, run: Run) -> None:
    result = run("check", "thesis.docx", "--annotate", "-o", "reviewed.docx")
    copy = (thesis / "reviewed.docx").read_bytes()
    found = [(said.split(":")[0], on) for said, on in comments_in_docx(copy)]
    assert (result.exit_code, result.stderr, found) == (
        1,
        "reviewed.docx: 2 comments\n",
        [("LOC001", "345"), ("CIT001", "*")],
    )
    assert "2 findings" in result.stdout and (thesis / "thesis.docx").read_bytes() == WORD_FILE


def test_annotated_copy_is_annotated_anew(thesis: Path, run: Run) -> None:
    run("check", "thesis.docx", "--annotate", "-o", "reviewed.docx")
    run("check", "reviewed.docx", "--annotate", "-o", "again.docx", "--ignore", "LOC")
    once, again = ((thesis / name).read_bytes() for name in ("reviewed.docx", "again.docx"))
    assert (len(comments_in_docx(once)), len(comments_in_docx(again))) == (2, 1)


def test_every_place_of_a_finding_has_its_comment(project: Path, run: Run) -> None:
    (project / "twice.docx").write_bytes(docx(p(r("As (Mukhin 9) and (Mukhin 12)."))))
    run("check", "twice.docx", "--annotate", "-o", "reviewed.docx")
    found = comments_in_docx((project / "reviewed.docx").read_bytes())
    assert [on for _, on in found] == ["Mukhin 9", "Mukhin 12"] and len({said for said, _ in found}) == 1


def test_annotated_odt(project: Path, run: Run) -> None:
    (project / "thesis.odt").write_bytes(odt("<text:p>Weeks (Zhukov 345).</text:p>"))
    result = run("check", "thesis.odt", "--annotate", "-o", "reviewed.odt", "--format", "json")
    assert json.loads(result.stdout)["findings"][0]["code"] == "LOC001"
    assert [on for _, on in comments_in_odt((project / "reviewed.odt").read_bytes())] == ["345"]


REFUSED = {
    "text": (("draft.md", "--annotate", "-o", "x.md"), "--annotate goes with a .docx or .odt draft"),
    "two": (("thesis.docx", "draft.md", "--annotate", "-o", "x.docx"), "--annotate goes with a .docx or .odt draft"),
    "library": (("bibliography.bib", "--annotate", "-o", "x.docx"), "--annotate goes with a .docx or .odt draft"),
    "no-copy": (("thesis.docx", "--annotate"), "--annotate writes a copy of thesis.docx"),
    "other-format": (("thesis.docx", "--annotate", "-o", "x.odt"), "--annotate writes a copy of thesis.docx"),
    "itself": (("thesis.docx", "--annotate", "-o", "thesis.docx"), "thesis.docx is one of the files to read"),
    "with-fixes": (("thesis.docx", "--annotate", "--fix", "-o", "x.docx"), "it does not go with --fix or --diff"),
    "fix": (("fixable.docx", "--fix"), "cannot fix fixable.docx: fixes are written into text files alone"),
}


@pytest.mark.parametrize(("words", "message"), REFUSED.values(), ids=REFUSED)
def test_refused(thesis: Path, run: Run, words: tuple[str, ...], message: str) -> None:
    fixable = p(r("As he said (Zhukov, Inoy. 41), so (Zhukov 12), too (Zhukov 13)."))
    (thesis / "fixable.docx").write_bytes(docx(fixable))
    result = run("check", *words)
    assert (result.exit_code, message in result.stderr) == (2, True)
    assert (thesis / "thesis.docx").read_bytes() == WORD_FILE and not list(thesis.glob("x.*"))


def test_one_that_cannot_be_read_does_not_stop_the_others(thesis: Path, run: Run) -> None:
    (thesis / "broken.docx").write_bytes(WORD_FILE[:200])
    result = run("check", "broken.docx", "thesis.docx")
    assert (result.exit_code, "broken.docx is damaged" in result.stderr, "2 findings" in result.stdout) == (
        2,
        True,
        True,
    )


def test_one_chapter_that_cannot_be_read_does_not_stop_the_book(thesis: Path, run: Run) -> None:
    (thesis / "broken.docx").write_bytes(WORD_FILE[:200])
    result = run("check", "broken.docx", "thesis.docx", "gone.md", "--as-one")
    said = ("broken.docx is damaged" in result.stderr, "no such file: gone.md" in result.stderr)
    assert (result.exit_code, said, "2 findings" in result.stdout) == (2, (True, True), True)


def test_a_word_file_becomes_latex_and_no_markdown(thesis: Path, run: Run) -> None:
    made = run("convert", "thesis.docx", "--to", "biblatex").stdout
    refused = run("convert", "thesis.docx", "--to", "pandoc")
    assert "\\section*{The plenum}" in made and "\\autocite[345]{zhukov2003inoy}.\\footnote{Others doubt" in made
    assert (refused.exit_code, "make Markdown of it first: pandoc thesis.docx -o thesis.md" in refused.stderr) == (
        2,
        True,
    )


def test_live_citations_go_through_the_same_checks(project: Path, run: Run) -> None:
    known = {"itemData": {"title": "Inoy Stalin", "author": [{"family": "Zhukov"}]}, "locator": "345"}
    lost = {"itemData": {"title": "No Such Book", "author": [{"family": "Nobody"}]}}
    fields = [
        live(f"ADDIN ZOTERO_ITEM CSL_CITATION {json.dumps({'citationItems': [item]})}", words)
        for item, words in ((known, "(Zhukov, 345)"), (lost, "(Nobody)"))
    ]
    (project / "live.docx").write_bytes(docx(p(r("As "), fields[0], r(" and "), fields[1])))
    lines = run("check", "live.docx", "--format", "concise").stdout.splitlines()
    assert [line.split(" ", 1)[1] for line in lines] == [
        "LOC001 page 345 is perhaps not in zhukov2003inoy, which has 320 pages",
        'CIT001 no entry for "Nobody, No Such Book"',
    ]
    assert "a live citation of Zhukov" in run("why", "live.docx:1:5").stdout
    assert (
        "2 live citations of Zotero or Mendeley left as text" in run("convert", "live.docx", "--to", "biblatex").stderr
    )


def test_live_citations_that_print_numbers_are_read(project: Path, run: Run) -> None:
    items = [{"itemData": {"title": title}} for title in ("Inoy Stalin", "Origins of the Great Purges")]
    fields = [
        live(f"ADDIN ZOTERO_ITEM CSL_CITATION {json.dumps({'citationItems': [items[n % 2]]})}", f"[{n + 1}]")
        for n in range(6)
    ]
    (project / "live.docx").write_bytes(docx(p(*(run for field in fields for run in (r("As "), field)))))
    result = run("check", "live.docx")
    assert (result.exit_code, "6 citations, 6 items: 6 matched" in result.stdout) == (0, True)


def test_page(project: Path, run: Run) -> None:
    (project / "page.html").write_text("<h1>One</h1><p>Weeks (<i>Inoy</i> 345).</p><script>(Mukhin 97)</script>")
    findings = json.loads(run("check", "page.html", "--format", "json").stdout)["findings"]
    assert [(each["code"], each["column"], each["headings"]) for each in findings] == [("LOC001", 35, ["One"])]
    assert run("convert", "page.html", "--to", "biblatex").exit_code == 2


def test_the_copy_opens_as_a_zip(thesis: Path, run: Run) -> None:
    run("check", "thesis.docx", "--annotate", "-o", "reviewed.docx")
    with zipfile.ZipFile(BytesIO((thesis / "reviewed.docx").read_bytes())) as archive:
        assert archive.testzip() is None
