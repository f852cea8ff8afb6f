"""Which field a name was perhaps meant to be."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.checks.usual_fields import Meant, is_usual, meant_by

# Usual ones, those of programs, and a project's own, also in other languages.
NOOP = (
    "author year journaltitle editora userf keyword comments timestamp bdsk-url-1 mendeley-tags fjournal eissn optyear "
    "citeulike-article-id archiveprefix urlyear jahr ort verlag hrsg zeitschrift seiten editore editorial note notes "
    "data film path county weird-key a__ _bo worktitle webtitle indexauthor translation published author+an url2 "
    "isbn13 ppn_gvk ed eds urls languages место année"
).split()

MEANT = [
    ("autor", "author", True),
    ("auhtor", "author", True),
    ("authors", "author", True),
    ("jounral", "journal", True),
    ("adress", "address", True),
    ("urladte", "urldate", True),
    ("editors", "editor", True),
    ("numbers", "number", True),
    ("vol", "volume", True),
    ("vols", "volumes", True),
    ("pp", "pages", True),
    ("page", "pages", True),
    ("titel", "title", True),
    ("organisation", "organization", True),
    ("yaer", "year", True),
    ("yearr", "year", True),
    ("years", "year", True),
    ("bokttile", "booktitle", False),
    ("volumz", "volume", True),
]


@pytest.mark.parametrize("name", NOOP)
def test_silent(name: str) -> None:
    assert meant_by(name) is None


@pytest.mark.parametrize(("name", "field", "certain"), MEANT)
def test_meant(name: str, field: str, certain: bool) -> None:
    assert meant_by(name) == Meant(field, certain)


@given(st.text(max_size=40) | st.text("abdeilnorstuvy", min_size=3, max_size=9))
def test_what_is_meant_is_usual_and_the_name_is_not(name: str) -> None:
    meant = meant_by(name)
    assert meant is None or (is_usual(meant.field) and not is_usual(name))
