"""Editions, pages and identifiers as people write them."""

import pytest

from refkit.styles.reading.numbers import is_article_number, is_number, ordinal, read_doi, read_edition, read_page
from refkit.styles.rich import plain, rich

EDITIONS = [
    pytest.param("", "", id="nothing"),
    pytest.param("2", "2", id="number"),
    pytest.param("2nd", "2", id="ordinal"),
    pytest.param("Second", "2", id="word"),
    pytest.param("2nd ed.", "2", id="ordinal with ed."),
    pytest.param("second edition", "2", id="words"),
    pytest.param("3. Aufl.", "3", id="German"),
    pytest.param("2-е изд.", "2", id="Russian"),
    pytest.param("Revised", "rev. ed.", id="revised"),
    pytest.param("Revised and enlarged edition", "rev. and enl. ed.", id="two words"),
    pytest.param("2nd revised", "2nd rev. ed.", id="number and word"),
    pytest.param("Norton Critical Edition", "Norton Critical Edition", id="name"),
    pytest.param("Norton", "Norton ed.", id="name alone"),
]


@pytest.mark.parametrize(("value", "expected"), EDITIONS)
def test_editions(value: str, expected: str) -> None:
    assert plain(read_edition(rich(value))) == expected


PAGES = [
    pytest.param("", "", id="nothing"),
    pytest.param("12", "12", id="page"),
    pytest.param("12--14", "12-14", id="two hyphens"),
    pytest.param("12 – 14", "12-14", id="dash with blanks"),
    pytest.param("12-14,20--22", "12-14, 20-22", id="two ranges"),
    pytest.param("12; 14", "12, 14", id="semicolon"),
    pytest.param("pp. 12-14", "12-14", id="label"),
    pytest.param("S. 12", "12", id="German label"),
    pytest.param("12ff.", "12+", id="and following"),
    pytest.param("12+", "12+", id="plus"),
    pytest.param("S12", "S12", id="letter"),
]


@pytest.mark.parametrize(("value", "expected"), PAGES)
def test_pages(value: str, expected: str) -> None:
    assert plain(read_page(rich(value))) == expected


DOIS = ["10.1/a_b", "https://doi.org/10.1/a_b", "http://dx.doi.org/10.1/a_b", "doi:10.1/a_b", "DOI: 10.1/a_b"]


@pytest.mark.parametrize("value", DOIS)
def test_doi(value: str) -> None:
    assert read_doi(value) == rich("10.1/a_b")


def test_numbers_of_articles() -> None:
    values = ["", "12", "12-14", "S12", "e1000191", "061102"]
    assert [is_article_number(rich(value)) for value in values] == [False] * 4 + [True] * 2


def test_numbers() -> None:
    values = ["", "three", "new series 2", "12", "3a", "A3", "2-4", "1 & 2", "1, 2"]
    assert [is_number(rich(value)) for value in values] == [False] * 3 + [True] * 6


def test_ordinals() -> None:
    numbers = (1, 2, 3, 4, 11, 12, 13, 21, 101, 111)
    assert " ".join(map(ordinal, numbers)) == "1st 2nd 3rd 4th 11th 12th 13th 21st 101st 111th"


@pytest.mark.parametrize("sign", ["1", " ", "-", "a", ",", "1a", "1,", "ff.", "doi.org/", "\u2013"])
def test_long_values_are_read_to_the_end(sign: str) -> None:
    value = sign * 30_000
    read = (plain(read_page(rich(value))), plain(read_edition(rich(value))))
    assert [sum(map(str.isdigit, text)) for text in read] == [sum(map(str.isdigit, value))] * 2
    assert len(plain(read_doi(value))) <= len(value) and is_number(rich(value)) == (sign == "1")
