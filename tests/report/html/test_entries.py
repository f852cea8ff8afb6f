"""The works a page shows: which, in what order, formatted by which manual."""

from pathlib import Path

import pytest

from refkit.report.html.entries import Key, shown_works
from refkit.report.html.mentions import mentions_of
from refkit.report.html.model import Words
from tests.report.html.factories import report

LIBRARY = """\
@article{b1999, author = {Bell, Ann}, title = {On {DNA}}, journal = {Annals}, year = {1999}, doi = {10.1000/1}}
@book{a2001, author = {Bell, Ann}, title = {Time}, publisher = {Quay}, year = {2001}}
@book{c2001, author = {Bell, Ann}, title = {Zeit}, publisher = {Quay}, year = {2001}}
"""


def _shown(folder: Path, draft: str, name: str = "draft.md") -> list[tuple[int, str, str]]:
    reports = [report(folder, draft, LIBRARY, name)]
    works = shown_works(reports, mentions_of(reports))
    return [(work.number, key.key, "".join(words.text for words in work.words)) for key, work in works.items()]


@pytest.mark.parametrize(
    "draft", ["", "No work is cited (June 1-4).", "One (Volkogonov 12)."], ids=["empty", "asides", "missing"]
)
def test_no_works(tmp_path: Path, draft: str) -> None:
    assert _shown(tmp_path, draft) == []


def test_by_author_and_title_as_mla_has_it_without_dashes(tmp_path: Path) -> None:
    assert _shown(tmp_path, 'One (Bell, "Time" 12). Two (Bell, "DNA" 3).') == [
        (1, "b1999", "Bell, Ann. “On DNA.” Annals, 1999, https://doi.org/10.1000/1."),
        (2, "a2001", "Bell, Ann. Time. Quay, 2001."),
    ]


def test_by_author_and_date_with_letters(tmp_path: Path) -> None:
    assert _shown(tmp_path, "One (Bell, 2001a). Two (Bell, 2001b). Three (Bell, 1999).") == [
        (1, "b1999", "Bell, A. (1999). On DNA. Annals. https://doi.org/10.1000/1"),
        (2, "a2001", "Bell, A. (2001a). Time. Quay."),
        (3, "c2001", "Bell, A. (2001b). Zeit. Quay."),
    ]


def test_faces_and_links(tmp_path: Path) -> None:
    reports = [report(tmp_path, 'One (Bell, "DNA" 3).', LIBRARY)]
    works = shown_works(reports, mentions_of(reports))
    assert works[Key(reports[0].library.paths[0], "b1999")].words == (
        Words("Bell, Ann. “On DNA.” "),
        Words("Annals", ("i",)),
        Words(", 1999, "),
        Words("https://doi.org/10.1000/1", (), "https://doi.org/10.1000/1"),
        Words("."),
    )
