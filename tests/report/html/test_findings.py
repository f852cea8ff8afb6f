"""Findings as the page lists them, and what the list can be filtered by."""

from pathlib import Path

from refkit.report.html.model import Choice, Link, ShownFinding
from refkit.report.html.page import page_of
from tests.report.html.factories import report


def test_a_finding_leads_to_its_words_its_item_and_its_work(tmp_path: Path) -> None:
    page = page_of([report(tmp_path)])
    assert page.findings[0] == ShownFinding(
        1,
        "LOC001",
        "page-outside-work",
        "warning",
        "page 426 is perhaps not in getty2002excesses, which has pages 113-138",
        "check the page, or the pages in the entry getty2002excesses",
        "line 3:70",
        "p1",
        3,
        1,
        "getty2002excesses",
        (),
    )


def test_a_missing_work_is_a_source_by_what_the_draft_calls_it(tmp_path: Path) -> None:
    page = page_of([report(tmp_path)])
    assert [(each.code, each.source, each.work is None) for each in page.findings[1:]] == [
        ("CIT002", "Moberg", True),
        ("CIT003", "thorvaldsen1990", False),
        ("CIT001", "Volkogonov", True),
    ]


def test_other_places_of_a_finding_lead_to_their_items(tmp_path: Path) -> None:
    page = page_of([report(tmp_path, "One (Volkogonov 21). Two (Volkogonov 22).\n")])
    assert (page.findings[0].related, [card.findings for card in page.loose]) == (
        (Link("line 1:27", 2),),
        [(1,), (1,)],
    )


def test_choices_are_counted(tmp_path: Path) -> None:
    page = page_of([report(tmp_path, "One (Volkogonov 21). Two (Getty 426). Three (Mukhin 3).\n")])
    assert (page.codes, page.sources) == (
        (Choice("CIT001", 2, "missing-source"), Choice("LOC001", 1, "page-outside-work")),
        (
            Choice("getty2002excesses", 1, 'Getty, "Excesses Are Not Permitted" (2002)'),
            Choice("Mukhin", 1),
            Choice("Volkogonov", 1),
        ),
    )


def test_a_finding_on_the_whole_draft_leads_to_its_title(tmp_path: Path) -> None:
    page = page_of([report(tmp_path, "Nobody is cited here.\n")])
    assert [(each.code, each.anchor, each.mention, each.source) for each in page.findings] == [
        ("CIT011", "d1-title", None, "")
    ]
