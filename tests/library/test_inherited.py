"""From whom an entry has what it does not say itself."""

from pathlib import Path

import pytest

from refkit.library.inherited import Inherited, inherited
from tests.library.rewriting.test_extract import library_of

LIBRARY = """
@inbook{a, title = {A}, crossref = {p}, xdata = {x}}
@book{p, title = {P}, author = {Bell}, year = {1999}, crossref = {series}}
@mvbook{series, title = {Series}, publisher = {Yale}}
@book{own, title = {P}, year = {1999}, crossref = {gone}}
@book{circle, title = {P}, crossref = {circle}}
@xdata{x, location = {Moskva}}
"""
CASES: dict[str, tuple[int, list[Inherited]]] = {
    "noop-parent": (2, []),
    "noop-not-there": (3, []),
    "noop-circle": (4, []),
    "one": (1, [Inherited(2, "series", ("maintitle", "publisher"))]),
    "several": (
        0,
        [
            Inherited(5, "x", ("location",)),
            Inherited(1, "p", ("author", "bookauthor", "booktitle", "year")),
            Inherited(2, "series", ("maintitle", "publisher")),
        ],
    ),
}


@pytest.mark.parametrize(("number", "wanted"), CASES.values(), ids=CASES)
def test_inherited(number: int, wanted: list[Inherited], tmp_path: Path) -> None:
    assert inherited(library_of(tmp_path, LIBRARY), number) == wanted


def test_keywords_come_from_xdata_and_not_from_the_crossref(tmp_path: Path) -> None:
    text = (
        "@inbook{c, title = {C}, xdata = {a}, crossref = {p}}\n@xdata{a, xdata = {b}}\n@xdata{b, keywords = {k}}\n"
        "@book{p, title = {P}, keywords = {q}}"
    )
    found = [(each.key, each.fields) for each in inherited(library_of(tmp_path, text), 0)]
    assert found == [("b", ("keywords",)), ("p", ("booktitle",))]
