"""Works with their places, and the cards of items, with a work and without."""

from pathlib import Path

from refkit.report.html.model import Bar, Candidate, Card, CitedPlace, Page, Strip
from refkit.report.html.page import page_of
from tests.report.html.factories import report


def _page(folder: Path) -> Page:
    return page_of([report(folder)])


def test_a_work_knows_its_pages_and_its_cards(tmp_path: Path) -> None:
    work = next(work for work in _page(tmp_path).works if work.key == "getty2002excesses")
    assert (work.extent, work.places, work.strip) == (
        "pages 113-138",
        (CitedPlace(3, "426", True), CitedPlace(7, "120", False)),
        Strip(113, 426, (Bar(0, 82),), (Bar(22, 6), Bar(994, 6, True))),
    )
    assert work.cards[0] == Card(3, "matched", "Getty 426", "line 3:64", True, "the name", "", (), (1,))


def test_a_slip_is_named_beside_the_work(tmp_path: Path) -> None:
    work = next(work for work in _page(tmp_path).works if work.key == "thorvaldsen1990")
    assert [(card.state, card.differs, len(card.findings)) for card in work.cards] == [("near", "author", 1)]


def test_items_without_a_single_work_have_cards_with_what_they_may_mean(tmp_path: Path) -> None:
    page = _page(tmp_path)
    numbers = {work.key: work.number for work in page.works}
    assert [(card.state, card.typed, card.candidates) for card in page.loose] == [
        (
            "doubtful",
            "Moberg 60",
            (
                Candidate(numbers["moberg1979"], 'Moberg, "Harbour Masters" (1979)', "the name", ""),
                Candidate(numbers["moberg1985"], 'Moberg, "Oil, Wick, and Wage" (1985)', "the name", ""),
            ),
        ),
        ("missing", "Volkogonov 21", ()),
    ]


def test_works_that_may_be_meant_are_shown_and_others_not(tmp_path: Path) -> None:
    assert [work.key for work in _page(tmp_path).works] == [
        "getty2002excesses",
        "moberg1985",
        "moberg1979",
        "thorvaldsen1990",
        "zhukov2003inoy",
    ]
