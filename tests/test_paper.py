"""The paper that refkit was asked for, read with its library, and with that library made poorer, larger or wrong.

The paper is no part of the project; the tests find it in the folder that REFKIT_SHARED names.
"""

import os
import re
from collections.abc import Iterable
from dataclasses import replace
from functools import cache
from itertools import zip_longest
from pathlib import Path

import pytest

from refkit.documents import read_text
from refkit.documents.model import Draft
from refkit.library import read_library
from refkit.library.entry import Entry, Person
from refkit.library.library import Library
from refkit.records import Citation, CiteItem, Finding, Locator
from refkit.run import Report, check
from tests.generate import avoiding, library_text
from tests.paper_gold import CITATIONS, Item, Row
from tests.paper_renaming import renamed, renamed_library

SHARED = os.environ.get("REFKIT_SHARED", "")
BIBLIOGRAPHY = Path(__file__).parent.parent / "bibliography.bib"
pytestmark = pytest.mark.skipif(not SHARED, reason="REFKIT_SHARED does not name the folder that holds the paper")

SHORT_FORMS = ("shorttitle", "shorthand", "shortjournal")
# A missing work is reported as such, or with the one work whose author or title is nearly the same.
MISSING_CODES = ("CIT001", "CIT003", "CIT005")
NEAR_CODES = ("CIT003", "CIT005")
KEYS = tuple(dict.fromkeys(item.key for row in CITATIONS for item in row.items))
# An unquoted title cited once, alone and without locator: if its work is not there, it looks like any aside.
MAY_FALL_SILENT = ("rossiiavoinakh",)


@cache
def _paper() -> str:
    return (Path(SHARED) / "paper" / "paper.txt").read_text(encoding="utf-8")


@cache
def _library() -> Library:
    return read_library(BIBLIOGRAPHY)


def _check(text: str, library: Library) -> Report:
    return check(Draft((read_text(text, "paper.txt"),)), library)


@cache
def _report() -> Report:
    return _check(_paper(), _library())


def _shown(locator: Locator) -> str:
    if locator.first is None:
        return "passim"
    same = locator.last in (None, locator.first)
    return f"{locator.label} {locator.first}" + ("" if same else f"-{locator.last}")


def _read(citations: Iterable[Citation]) -> tuple[Row, ...]:
    """What was read, in the form of the gold; an item without a work has an empty key."""
    return tuple(Row(citation.raw, tuple(map(_item_read, citation.items))) for citation in citations)


def _item_read(item: CiteItem) -> Item:
    return Item(item.id or "", tuple(map(_shown, item.locators)))


def _with_fields(entry: Entry, **fields: str) -> Entry:
    return entry._replace(fields={**entry.fields, **fields})


def _changed(key: str, entry: Entry) -> Library:
    """The library with another entry in the place of the one with that key."""
    return Library(_library().paths, tuple(entry if old.key == key else old for old in _library().entries))


def _entry(key: str) -> Entry:
    return next(entry for entry in _library().entries if entry.key == key)


def _made(key: str, family: str, given: str, title: str) -> Entry:
    """A book that is in no library file."""
    model = _entry("zhukov2003inoy")
    author = (Person(family, given),)
    fields = {"author": f"{family}, {given}", "title": title}
    return model._replace(key=key, fields=fields, people={"author": author})


def test_every_citation_is_read_and_nothing_else() -> None:
    assert _read(_report().citations) == CITATIONS


def test_gold_counts() -> None:
    items = [item for row in CITATIONS for item in row.items]
    assert (len(CITATIONS), len(items), sum(len(item.locators) for item in items)) == (45, 71, 65)


def test_asides_are_the_sixteen_other_parentheses() -> None:
    parentheses = re.findall(r"\([^()]*\)", _paper())
    cited = [row.raw for row in CITATIONS]
    assert [aside.raw for aside in _report().asides] == [text for text in parentheses if text not in cited]


def test_a_note_that_is_not_in_the_file_is_not_missed() -> None:
    assert [finding for finding in _report().findings if finding.code == "NOTE001"] == []


def _without_short_forms(library: Library) -> Library:
    entries = []
    for entry in library.entries:
        entries.append(entry._replace(fields={k: v for k, v in entry.fields.items() if k not in SHORT_FORMS}))
    return Library(library.paths, tuple(entries))


def _right_and_wrong(report: Report) -> tuple[int, list[str]]:
    """How many items of the gold got their key, and which citations got another."""
    gold = dict(zip(_places(row.raw for row in CITATIONS), CITATIONS, strict=True))
    right, wrong = 0, []
    for citation in report.citations:
        keys = [item.id for item in citation.items]
        expected = [item.key for item in gold[citation.start].items] if citation.start in gold else []
        right += sum(key == other for key, other in zip(keys, expected, strict=False))
        answers = zip_longest(keys, expected)
        if any(key not in (None, other) for key, other in answers):
            wrong.append(citation.raw)
    return right, wrong


def _places(strings: Iterable[str]) -> list[int]:
    """Where the strings stand in the paper, each after the one before."""
    places, position = [], 0
    for string in strings:
        position = _paper().index(string, position)
        places.append(position)
        position += 1
    return places


def test_without_short_forms_most_are_right_and_none_is_wrong() -> None:
    right, wrong = _right_and_wrong(_check(_paper(), _without_short_forms(_library())))
    assert (right >= 62, wrong) == (True, [])


def test_other_names_same_result() -> None:
    report = _check(renamed(_paper()), renamed_library(_library()))
    assert _read(report.citations) == tuple(Row(renamed(row.raw), row.items) for row in CITATIONS)


def test_ten_thousand_entries_more_same_result(tmp_path: Path) -> None:
    made = tmp_path / "made.bib"
    made.write_text(library_text(10_000, seed=5, avoid=avoiding(_library().entries)), encoding="utf-8")
    report = _check(_paper(), read_library(BIBLIOGRAPHY, made))
    assert (_read(report.citations), report.findings) == (CITATIONS, _report().findings)


def _crowded_library() -> Library:
    """The library with five more Zhukovs, two more Thurstons, and a work that is called like a word of the prose."""
    zhukovs = [
        _made("zhukov1", "Zhukov", "Boris", "Ledniki Altaia"),
        _made("zhukov2", "Zhukov", "Gleb", "Rybnye promysly"),
        _made("zhukov3", "Zhukov", "Daria", "Morfologiia glagola"),
        _made("zhukov4", "Zhukov", "Klim", "Stekol'noe delo"),
        _made("zhukov5", "Zhukov", "Maria", "Pesni Vologdy"),
    ]
    thurstons = [
        _made("thurston1", "Thurston", "Alice", "The Botany of Walls"),
        _made("thurston2", "Thurston", "Bernard", "Bridges of Ohio"),
    ]
    word = _made("cooptation", "Marsden", "Clare", "Cooptation")
    return Library(_library().paths, (*_library().entries, *zhukovs, *thurstons, word))


def _thurston_open(row: Row) -> Row:
    """What may be expected of a citation where three Thurstons are in the library."""
    items = tuple(Item("", item.locators) if item.key == "thurston1996life" else item for item in row.items)
    return replace(row, items=items)


def test_more_works_by_the_same_surnames() -> None:
    report = _check(_paper(), _crowded_library())
    doubtful = {item.raw for _, item in _items(report) if item.status == "ambiguous"}
    codes = {finding.code for finding in report.findings} - {finding.code for finding in _report().findings}
    assert (_read(report.citations), {raw.split()[0].strip(",") for raw in doubtful}, codes) == (
        tuple(map(_thurston_open, CITATIONS)),
        {"Thurston"},
        {"CIT002"},
    )


def _items(report: Report) -> list[tuple[Citation, CiteItem]]:
    return [(citation, item) for citation in report.citations for item in citation.items]


def _covers(finding: Finding, start: int, end: int) -> bool:
    """Whether a finding is about something in this stretch, in the first place or among its other places."""
    places = [(finding.start, finding.end), *((place.start, place.end) for place in finding.related)]
    return any(first < end and start < last for first, last in places)


def _is_about(finding: Finding, key: str) -> bool:
    """Whether a finding of the untouched library has to do with a work, by its key or by where it stands."""
    spans = [(item.start, item.end) for _, item in _items(_report()) if item.id == key]
    return finding.id == key or any(_covers(finding, start, end) for start, end in spans)


def _fate(item: CiteItem | None, findings: Iterable[Finding]) -> str:
    """What became of an item whose work was taken out: it is missing and said to be, or near a work that differs."""
    if item is None:
        return "silent"
    codes = {finding.code for finding in findings if _covers(finding, item.start, item.end)}
    if item.status == "missing" and codes & set(MISSING_CODES):
        return "missing"
    differs = item.status == "matched" and all(match.differs for match in item.candidates)
    return "near" if differs and codes & set(NEAR_CODES) else f"{item.status}: {item.id}, {sorted(codes)}"


@cache
def _report_without(key: str) -> Report:
    """The report with a library that lacks the work."""
    return _check(_paper(), Library(_library().paths, tuple(e for e in _library().entries if e.key != key)))


@pytest.mark.parametrize("key", KEYS)
def test_entry_taken_out(key: str) -> None:
    """All its items are missing, or near misses that say what differs; those of the other works stay what they were."""
    report = _report_without(key)
    now = {(item.start, item.end): item for _, item in _items(report)}
    allowed = ("missing", "near", "silent") if key in MAY_FALL_SILENT else ("missing", "near")
    wrong = []
    for _, item in _items(_report()):
        there = now.get((item.start, item.end))
        fate = _fate(there, report.findings)
        if item.id == key and fate not in allowed:
            wrong.append((item.raw, fate))
        if item.id != key and (there is None or there.id != item.id):
            wrong.append((item.raw, fate))
    assert wrong == []


def test_page_alone_behind_a_missing_source_belongs_to_it() -> None:
    report = _report_without("zhukov2003inoy")
    items = {citation.raw: citation.items for citation in report.citations}
    source, alone = items["(Zhukov, Inoy 349)"][0], items["(352)"][0]
    assert (source.status, alone.status, alone.id, alone.authors, alone.title) == (
        "missing",
        "missing",
        None,
        source.authors,
        source.title,
    )


@pytest.mark.parametrize("key", KEYS)
def test_entry_taken_out_changes_no_other_finding(key: str) -> None:
    spans = [(item.start, item.end) for _, item in _items(_report()) if item.id == key]
    before = [f for f in _report().findings if not _is_about(f, key)]
    after = [f for f in _report_without(key).findings if not any(_covers(f, *span) for span in spans)]
    assert [(f.code, f.start, f.end, f.id) for f in after] == [(f.code, f.start, f.end, f.id) for f in before]


def _last_page(locator: Locator) -> int:
    page = locator.last or locator.first or ""
    return int(page) if locator.label == "page" and page.isdigit() else 0


def _page_places(key: str, beyond: int) -> set[tuple[int, int]]:
    """Where the paper cites pages of a work that lie beyond a page."""
    locators = [locator for _, item in _items(_report()) if item.id == key for locator in item.locators]
    return {(locator.start, locator.end) for locator in locators if _last_page(locator) > beyond}


def _highest_page(key: str) -> int:
    locators = [locator for _, item in _items(_report()) if item.id == key for locator in item.locators]
    return max(map(_last_page, locators), default=0)


def _pages_found(library: Library) -> set[tuple[int, int]]:
    findings = _check(_paper(), library).findings
    return {(finding.start, finding.end) for finding in findings if finding.code == "LOC001"}


@pytest.mark.parametrize("key", KEYS)
def test_book_too_short_for_a_cited_page(key: str) -> None:
    total = max(_highest_page(key) - 1, 1)
    entry = _with_fields(_entry(key), pages="", pagetotal=str(total))
    assert _pages_found(_changed(key, entry)) == _page_places(key, total)


@pytest.mark.parametrize("key", KEYS)
def test_article_that_ends_before_a_cited_page(key: str) -> None:
    end = max(_highest_page(key) - 1, 1)
    entry = _with_fields(_entry(key), pages=f"1--{end}", pagetotal="")
    assert _pages_found(_changed(key, entry)) == _page_places(key, end)
