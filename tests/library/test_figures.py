"""What a library holds, in figures."""

from pathlib import Path

from refkit.library.figures import Figures, figures_of
from tests.library.rewriting.test_extract import library_of

LIBRARY = """
@book{a, author = {Chomsky, Noam}, title = {A}, year = {1957}, isbn = {1}, pagetotal = {300}, language = {English}}
@article{b, author = {Chomsky, Noam. and Bell, A.}, title = {B}, date = {2001-05}, pages = {1--2}, doi = {10.1/x}}
@article{B, author = {{World Bank}}, title = {C}, abstract = {x}, langid = {german}}
@xdata{x, publisher = {P}}
"""


def test_nothing(tmp_path: Path) -> None:
    holding = {"doi": 0, "isbn": 0, "pages": 0, "abstract": 0}
    assert figures_of(library_of(tmp_path)) == Figures(0, {}, (), 0, holding, {}, {}, (), 0)


def test_figures(tmp_path: Path) -> None:
    assert figures_of(library_of(tmp_path, LIBRARY)) == Figures(
        works=3,
        types={"article": 2, "book": 1},
        years=("1957", "2001"),
        without_year=1,
        holding={"doi": 1, "isbn": 1, "pages": 2, "abstract": 1},
        authors={"Chomsky, Noam": 2, "Bell, A.": 1, "World Bank": 1},
        languages={"english": 1, "german": 1},
        duplicate_keys=("B",),
        faults=1,
    )
