"""The paper as a Word file, an OpenDocument text and a page: read in them as it is read in plain text.

Titles in italics, a heading and footnotes are added, and the runs are cut as Word cuts them.  LibreOffice makes the other
formats of the Word file, and shows whether the comments that refkit sets are where they should be.
"""

import os
import re
import shutil
import subprocess
from collections.abc import Sequence
from functools import cache
from html import unescape
from io import BytesIO
from pathlib import Path

import pytest

import refkit
from refkit.documents import read_draft, read_text
from refkit.documents.model import Draft
from refkit.records import Citation
from refkit.report.comments import Comment, annotate, comments_on
from refkit.run import check
from tests.documents.office.made import docx, footnote, i, note, p, r
from tests.report.comments.commented import comments_in_docx, comments_in_odt

PAPER = Path(os.environ.get("REFKIT_SHARED", "no-such-folder")) / "paper" / "paper.txt"
LIBRARY = Path(__file__).parents[3] / "bibliography.bib"
TITLES = re.compile(r"\b(Inoy|Tayny|KP)\b")
NOTES = ("The same in Zhukov (Tayny 9).", "Compare (Getty and Naumov 12).")
STYLES = '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 1"/></w:style>'

needs_paper = pytest.mark.skipif(not PAPER.is_file(), reason="the paper is not there (REFKIT_SHARED)")
needs_libreoffice = pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice (soffice) is not installed")
ENDINGS = ["docx", pytest.param("odt", marks=needs_libreoffice), pytest.param("html", marks=needs_libreoffice)]


def written(text: str, notes: Sequence[str] = NOTES) -> bytes:
    """A text as a Word file: its first paragraph a heading, titles in italics, notes at the first paragraphs."""
    paragraphs = []
    for number, words in enumerate(filter(None, text.split("\n\n"))):
        runs = [i(piece) if TITLES.fullmatch(piece) else r(_escaped(piece)) for piece in TITLES.split(words) if piece]
        marks = [footnote(number)] if 0 < number <= len(notes) else []
        paragraphs.append(p(*runs, *marks, style="" if number else "H"))
    footnotes = "".join(note(number, words) for number, words in enumerate(notes, 1))
    return docx("".join(paragraphs), footnotes=footnotes, styles=STYLES)


def _escaped(words: str) -> str:
    return words.strip("\n").replace("&", "&amp;").replace("<", "&lt;")


def converted(path: Path, ending: str, folder: Path) -> Path:
    """The file that LibreOffice makes of another."""
    folder.mkdir(exist_ok=True)
    filters = {"html": "html:HTML (StarWriter)"}
    profile = f"-env:UserInstallation=file://{folder}/profile"
    command = [
        "soffice",
        profile,
        "--headless",
        "--convert-to",
        filters.get(ending, ending),
        "--outdir",
        str(folder),
        str(path),
    ]
    subprocess.run(command, check=True, capture_output=True, timeout=180)
    return folder / f"{path.stem}.{ending}"


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> "Files":
    return Files(tmp_path_factory.mktemp("paper"))


class Files:
    """The paper in every format, made when it is asked for."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._made: dict[str, Path] = {}

    def __call__(self, ending: str) -> Path:
        if ending not in self._made:
            path = self.folder / "paper.docx"
            if ending == "docx":
                path.write_bytes(written(PAPER.read_text(encoding="utf-8")))
            else:
                path = converted(self("docx"), ending, self.folder / "converted")
            self._made[ending] = path
        return self._made[ending]


def seen(citations: Sequence[Citation]) -> list[tuple[object, ...]]:
    """What is read in citations, whatever the format."""
    return [
        (
            " ".join(unescape(re.sub(r"<[^>]*>", "", citation.raw)).replace("\xa0", " ").split()),
            citation.mode,
            [
                (item.id, item.status, [(each.label, each.first, each.last) for each in item.locators])
                for item in citation.items
            ],
        )
        for citation in citations
    ]


@cache
def in_plain_text() -> tuple[list[tuple[object, ...]], list[tuple[str, str]]]:
    """The citations and findings of the paper and of the two notes, in plain text."""
    text = PAPER.read_text(encoding="utf-8")
    reports = [
        check(Draft((read_text(words, "paper.txt"),)), refkit.read_library(str(LIBRARY))) for words in (text, *NOTES)
    ]
    citations = [one for report in reports for one in seen(report.citations)]
    return citations, [(finding.code, finding.message) for report in reports for finding in report.findings]


@needs_paper
@pytest.mark.parametrize("ending", ENDINGS)
def test_same_citations_matches_and_findings(files: Files, ending: str) -> None:
    report = check(read_draft(files(ending)), refkit.read_library(str(LIBRARY)))
    body = [citation for citation in report.citations if citation.stream == "body"]
    notes = [citation for citation in report.citations if citation.stream != "body"]
    citations, findings = in_plain_text()
    assert seen(body) + seen(notes) == citations
    assert [(finding.code, finding.message) for finding in report.findings] == findings
    assert [citation.stream for citation in notes] == ["note:1", "note:2"]
    assert len(report.draft.documents[0].marks_of("italic")) > 30


def comments_of(path: Path) -> tuple[bytes, list[tuple[str, str]]]:
    """A file with a comment at each of its citations, and what should be found: its words, and those it is on."""
    report = check(read_draft(path), refkit.read_library(str(LIBRARY)))
    comments = [
        Comment(citation.start, citation.end, f"{number}: {' '.join(citation.raw.split())}")
        for number, citation in enumerate(report.citations)
    ]
    on = ["*" if citation.stream != "body" else citation.raw for citation in report.citations]
    found = comments_on(report, report.draft.documents[0])
    target = BytesIO()
    with path.open("rb") as source:
        annotate(source, target, str(path), (*comments, *found), "2026-01-02T03:04:05")
    text = report.draft.documents[0].text
    wanted = list(zip([comment.text for comment in comments], on, strict=True))
    return target.getvalue(), [*wanted, *((each.text, text[each.start : each.end]) for each in found)]


@needs_paper
@needs_libreoffice
@pytest.mark.parametrize(("ending", "other"), [("docx", "odt"), ("docx", "docx"), ("odt", "odt"), ("odt", "docx")])
def test_libreoffice_finds_every_comment_at_its_words(files: Files, tmp_path: Path, ending: str, other: str) -> None:
    data, wanted = comments_of(files(ending))
    path = tmp_path / f"reviewed.{ending}"
    path.write_bytes(data)
    saved = converted(path, other, tmp_path / "saved").read_bytes()
    found = (comments_in_docx if other == "docx" else comments_in_odt)(saved)
    assert (len(found) > 45, sorted(_bare(found))) == (True, sorted(_bare(wanted)))


def _bare(said: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    """The words without blanks: LibreOffice keeps several of them as elements of their own."""
    return [("".join(words.split()), "".join(on.split())) for words, on in said]
