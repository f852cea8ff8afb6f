"""The whole story: a draft, a library and settings go in, a report or an explanation comes out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.config import Config, Ignore
from refkit.documents import read_text
from refkit.documents.model import Draft
from refkit.errors import RefkitError
from refkit.library.library import Library
from refkit.run import check, explain, read_citations
from tests.resolve.factories import library

BIB = """
@book{life, author = {Thurston, Robert}, title = {Life and Terror}, pagetotal = {320}}
@book{psalms, author = {Wesley, Samuel}, title = {History of Psalms}}
"""
EMPTY = Library((), ())
TEXT = "It (as said) was told (Thurston 400). Others doubt it (Mukhin 12).\n"


def _draft(*texts: str) -> Draft:
    return Draft(tuple(read_text(text, f"{number}.md") for number, text in enumerate(texts, 1)))


def _codes(draft: Draft, works: Library, config: Config | None = None) -> list[tuple[str, str, int]]:
    return [(finding.path, finding.code, finding.start) for finding in check(draft, works, config).findings]


def test_no_draft_no_finding() -> None:
    report = check(Draft(()), EMPTY)
    assert (report.citations, report.asides, report.findings, report.suppressed) == ((), (), (), ())


def test_draft_without_fault() -> None:
    assert _codes(_draft("It was told (Thurston 40), and (Wesley 3).\n"), library(BIB)) == []


def test_read_citations_asks_no_rule() -> None:
    report = read_citations(_draft(TEXT), library(BIB))
    read = ([c.raw for c in report.citations], [c.raw for c in report.asides], report.findings)
    assert read == (["(Thurston 400)", "(Mukhin 12)"], ["(as said)"], ())


def test_check_reads_the_same_citations() -> None:
    draft, works = _draft(TEXT), library(BIB)
    assert check(draft, works).citations == read_citations(draft, works).citations


def test_findings_are_in_the_order_of_the_text() -> None:
    assert _codes(_draft(TEXT), library(BIB)) == [("1.md", "LOC001", 32), ("1.md", "CIT001", 55)]


def test_findings_are_in_the_order_of_the_files() -> None:
    draft = _draft("It was told (Thurston 40).\n", "Others doubt it (Mukhin 12).\n", "It was told (Thurston 400).\n")
    assert [path for path, _, _ in _codes(draft, library(BIB))] == ["2.md", "3.md"]


def test_works_are_remembered_from_one_file_to_the_next() -> None:
    report = read_citations(_draft("It was told (Thurston 40).\n", "It was told (Thurston 41).\n"), library(BIB))
    assert [item.position for citation in report.citations for item in citation.items] == ["first", "subsequent"]


SETTINGS = {
    "select": (Config(select=("CIT001",)), ["CIT001"]),
    "ignore": (Config(ignore=("CIT001",)), ["LOC001"]),
    "ignored text": (Config(ignores=(Ignore("LOC001", "Thurston 400", "another edition"),)), ["CIT001"]),
    "ignored text that nothing holds": (
        Config(ignores=(Ignore("LOC001", "Getty"),)),
        ["SUP001", "LOC001", "CIT001"],
    ),
    "alias": (Config(aliases={"Mukhin": "psalms"}), ["LOC001"]),
}


@pytest.mark.parametrize(("config", "expected"), SETTINGS.values(), ids=SETTINGS)
def test_settings(config: Config, expected: list[str]) -> None:
    assert [code for _, code, _ in _codes(_draft(TEXT), library(BIB), config)] == expected


def test_genitives_of_a_name_are_one_spelling() -> None:
    forms = (
        "Wesley (3) sang. Wesley's (4) book, and Wesley’s (5) next. So (Wesley 6). Thurston (7), Thurston's (8) book.\n"
    )
    assert _codes(_draft(forms), library(BIB)) == []
    assert [code for _, code, _ in _codes(_draft(forms + "Weslej (9) doubts it.\n"), library(BIB))] == ["CIT010"]


def test_suppressed_findings_are_kept_with_their_reason() -> None:
    config = Config(ignores=(Ignore("LOC001", "Thurston 400", "another edition"),))
    suppressed = check(_draft(TEXT), library(BIB), config).suppressed
    assert [(each.finding.code, each.reason) for each in suppressed] == [("LOC001", "another edition")]


def test_rule_that_does_not_exist() -> None:
    with pytest.raises(RefkitError, match="CIT999"):
        check(_draft(TEXT), library(BIB), Config(select=("CIT999",)))


def test_language_that_is_not_there() -> None:
    with pytest.raises(RefkitError, match="xx"):
        check(_draft(TEXT), library(BIB), Config(language="xx"))


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        pytest.param("It", None, id="prose"),
        pytest.param("(as said)", "(as said)", id="aside"),
        pytest.param("(Thurston", "(Thurston 400)", id="citation"),
        pytest.param("400", "(Thurston 400)", id="inside a citation"),
        pytest.param(". Others", None, id="right behind a citation"),
    ],
)
def test_explain(place: str, expected: str | None) -> None:
    explanation = explain(_draft(TEXT), library(BIB), Config(), "1.md", TEXT.index(place))
    assert (explanation.citation.raw if explanation else None) == expected


def test_explain_in_another_file() -> None:
    draft = _draft("It was told (Wesley 3).\n", "It was told (Mukhin 3).\n")
    found = [explain(draft, library(BIB), Config(), path, 13) for path in ("1.md", "2.md", "3.md")]
    assert [each and each.citation.raw for each in found] == ["(Wesley 3)", "(Mukhin 3)", None]


PIECES = st.sampled_from(
    [
        "Thurston says ", "Wesley (24) ", "(Thurston, Life 3)", "(352)", "(ibid. 4)", '("Inoy" 5; 6)',
        "(see n. 3 below)", ":\n\n", "\n\n> ", "[^1]", "\n\n[^1]: ", "*", "**", "“", "”", '"', "(", ")", "[", "]",
        "<!-- ", " -->", "`", "# ",
        "\n", "\r\n", "\u00a0", "\u2060", ". ", "; ", ", ", "1937", "xii", "Nov. 2", "--", "&nbsp;", "References\n\n",
    ]
)  # fmt: skip


@given(st.lists(PIECES, max_size=40).map("".join), st.sampled_from(["draft.md", "draft.txt"]))
def test_check_never_raises_and_speaks_of_places_that_exist(text: str, path: str) -> None:
    report = check(Draft((read_text(text, path),)), library(BIB), Config(select=("ALL",)))
    places = [(place.start, place.end) for place in (*report.citations, *report.findings) if place.path == path]
    assert [place for place in places if not 0 <= place[0] <= place[1] <= len(text)] == []
