"""The items and findings of several drafts in one row, and which item stands where."""

import pytest

from refkit.records import Citation, CiteItem, Match, Part, Status
from refkit.report.html.mentions import Mention, Whereabouts, mentions_of, noted_of
from refkit.report.html.model import State
from tests.report.factories import citation, finding, report

TEXT = "One (Getty 12) and (Zhukov 3) and (#52%8)."
GETTY, ZHUKOV = citation(TEXT, "(Getty 12)", "getty"), citation(TEXT, "(Zhukov 3)", "zhukov")
UNREAD = citation(TEXT, "(#52%8)", understood="none")._replace(items=())
COMMAND = Citation("draft.md", "body", 0, 30, "", "latex", "parenthetical", (CiteItem(24, 29, "du88"),), (), "full")


def _item(status: Status, *differs: Part) -> CiteItem:
    key = "a" if status == "matched" else None
    return CiteItem(0, 3, "raw", key, 0 if key else None, status=status, candidates=(Match("a", 0, (), differs),))


@pytest.mark.parametrize(
    ("item", "state"),
    [
        (_item("matched"), "matched"),
        (_item("matched", "year"), "near"),
        (_item("ambiguous"), "doubtful"),
        (_item("missing", "author"), "missing"),
        (_item("abstained"), "unread"),
        (None, "unread"),
    ],
)
def test_state(item: CiteItem | None, state: State) -> None:
    assert Mention(1, 0, GETTY, item).state == state


def test_numbers_go_on_from_draft_to_draft() -> None:
    one, two = report(TEXT, citations=(GETTY, UNREAD)), report(TEXT, citations=(ZHUKOV,))
    found = mentions_of((one, two))
    assert [(each.number, each.report, each.start, each.end) for each in found] == [
        (1, 0, 5, 13),
        (2, 0, 34, 41),
        (3, 1, 20, 28),
    ]


def test_findings_are_numbered() -> None:
    one = report(TEXT, [finding(TEXT, "12"), finding(TEXT, "3", "CIT001")])
    assert [(each.number, each.report, each.finding.code) for each in noted_of((one, one))] == [
        (1, 0, "LOC001"),
        (2, 0, "CIT001"),
        (3, 1, "LOC001"),
        (4, 1, "CIT001"),
    ]


@pytest.mark.parametrize(
    ("path", "start", "end", "number"),
    [
        ("draft.md", 0, 3, None),
        ("other.md", 5, 8, None),
        ("draft.md", 14, 14, None),
        ("draft.md", 11, 13, 1),
        ("draft.md", 13, 14, 1),
        ("draft.md", 6, 6, 1),
        ("draft.md", 15, 22, 2),
    ],
    ids=[
        "before",
        "another file",
        "behind",
        "inside",
        "its closing parenthesis",
        "a place without words",
        "around the next",
    ],
)
def test_item_at_a_place(path: str, start: int, end: int, number: int | None) -> None:
    where = Whereabouts(mentions_of((report(TEXT, citations=(ZHUKOV, GETTY)),)))
    found = where.at(0, path, start, end)
    assert (found.number if found else None) == number


def test_pages_of_a_command_belong_to_the_item_behind_them() -> None:
    where = Whereabouts(mentions_of((report(" " * 40, citations=(COMMAND,)),)))
    found = where.at(0, "draft.md", 10, 15)
    assert found is not None and found.item == COMMAND.items[0]
