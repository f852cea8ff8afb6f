"""The whole program on our own essay: every form of citation is read, every planted error named once, nothing else."""

import re
from functools import cache
from pathlib import Path

import pytest

from refkit.documents import read_document
from refkit.documents.model import Draft
from refkit.library import read_library
from refkit.records import Citation, CiteItem, Locator
from refkit.run import Report, check

DRAFTS = Path(__file__).parent / "drafts"
ESSAY = DRAFTS / "essay.md"

# "| CIT001 | `(Sandberg 41)` | why |": the string inside the backquotes and the cells on both sides
ROW = re.compile(r"^\| (?P<name>[^|]+) \| `(?P<citation>[^`]+)` \| (?P<what>[^|]+) \|$", re.MULTILINE)


@cache
def _report() -> Report:
    return check(Draft((read_document(ESSAY),)), read_library(DRAFTS / "essay.bib"))


def _rows(table: str) -> list[tuple[str, str, str]]:
    """The rows of a table beside the essay: first cell, citation, last cell."""
    text = (DRAFTS / table).read_text(encoding="utf-8")
    return [(row["name"], row["citation"], row["what"]) for row in ROW.finditer(text)]


FORMS = _rows("essay-forms.md")


def _place(citation: str) -> tuple[int, int]:
    """Where the essay has a citation: offsets of the string, in which any white space may stand for a blank."""
    text = _report().draft.documents[0].text
    places = list(re.finditer(r"\s+".join(re.escape(word) for word in citation.split()), text))
    assert len(places) == 1, f"the essay should have {citation} once, not {len(places)} times"
    return places[0].span()


def _errors_found() -> list[tuple[str, str]]:
    """The findings as (code, citation), a finding within a planted citation being written as the table writes it."""
    planted = [(*_place(citation), citation) for _, citation, _ in _rows("essay-errors.md")]
    text = _report().draft.documents[0].text
    found = []
    for finding in _report().findings:
        within = [string for start, end, string in planted if start <= finding.start and finding.end <= end]
        found.append((finding.code, within[0] if within else text[finding.start : finding.end]))
    return sorted(found)


def _shown(locator: Locator) -> str:
    if locator.first is None:
        return "passim"
    whole = locator.first if locator.last in (None, locator.first) else f"{locator.first}-{locator.last}"
    return f"{locator.label} {whole}"


def _item_shown(item: CiteItem) -> str:
    return f"{item.id} {', '.join(_shown(locator) for locator in item.locators)}".strip()


def _citation_at(string: str) -> Citation | None:
    """The citation that ends where the string ends in the essay, the innermost if there are several."""
    _, end = _place(string)
    ending = [citation for citation in _report().citations if citation.end == end]
    return max(ending, key=lambda citation: citation.start, default=None)


def test_each_planted_error_is_named_by_one_finding_and_nothing_else_is() -> None:
    assert _errors_found() == sorted((code, citation) for code, citation, _ in _rows("essay-errors.md"))


@pytest.mark.parametrize(("form", "string", "expected"), FORMS, ids=[f"{form}-{text}" for form, text, _ in FORMS])
def test_form_is_read(form: str, string: str, expected: str) -> None:
    citation = _citation_at(string)
    read = " + ".join(_item_shown(item) for item in citation.items) if citation else "nothing"
    assert read == expected, form


def test_essay_is_as_long_as_a_paper() -> None:
    assert len(ESSAY.read_text(encoding="utf-8").split()) >= 1500


def test_citations_outside_the_tables() -> None:
    """The tables leave out no citation but repetitions of a form, so what else was read is matched too."""
    known = {_place(citation)[1] for _, citation, _ in (*FORMS, *_rows("essay-errors.md"))}
    others = [citation for citation in _report().citations if citation.end not in known]
    assert [c.raw for c in others if any(item.status != "matched" for item in c.items)] == []
