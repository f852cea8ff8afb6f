"""Which capitalised words may begin a name or a title of the library."""

import pytest

from refkit.resolve.openings import Opening, Openings, bare
from tests.resolve.factories import library

BIB = """
@book{a, author = {García Márquez, Gabriel}, title = {Cien años de soledad}}
@article{b, author = {Wesley, Samuel}, title = {A Letter}, journal = {Hermes}}
"""


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        pytest.param("García", Opening("garcia", True, False), id="begins a double surname"),
        pytest.param("Márquez", Opening("marquez", True, False), id="part of a double surname"),
        pytest.param("Wesley's", Opening("wesley", True, False), id="with the possessive"),
        pytest.param("Cien", Opening("cien", False, True), id="begins a title"),
        pytest.param("Hermes", Opening("hermes", False, True), id="begins the name of a journal"),
        pytest.param("Soledad", Opening("soledad", False, False), id="inside a title"),
        pytest.param("The", Opening("the", False, False), id="begins nothing"),
    ],
)
def test_opening(written: str, expected: Opening) -> None:
    openings = Openings(library(BIB).index)
    assert openings[written] == expected
    assert openings.keys() == {written}


@pytest.mark.parametrize(
    ("word", "expected"),
    [("Hawthorne's", "hawthorne"), ("Hawthorne’s", "hawthorne"), ("Hobbs", "hobbs"), ("Zhu\u2060kov", "zhukov")],
)
def test_bare(word: str, expected: str) -> None:
    assert bare(word) == expected
