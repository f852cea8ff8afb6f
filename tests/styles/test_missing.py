"""What a list needs of a work and its entry does not say."""

import pytest

from refkit.styles.missing import missing_parts
from tests.styles.factories import work

COMPLETE = [
    pytest.param("book", {"title": "A", "year": "1999", "publisher": "B"}, id="book"),
    pytest.param("book", {"title": "A", "year": "1999", "location": "B"}, id="book with a place"),
    pytest.param("book", {"title": "A", "year": "in press", "publisher": "B"}, id="in press"),
    pytest.param("article", {"title": "A", "date": "1999", "journaltitle": "B"}, id="article"),
    pytest.param("article", {"title": "Review of B", "year": "1999", "journal": "C"}, id="review"),
    pytest.param("incollection", {"title": "A", "year": "1999", "booktitle": "B", "publisher": "C"}, id="chapter"),
    pytest.param("thesis", {"title": "A", "year": "1999", "institution": "B"}, id="thesis"),
    pytest.param("online", {"title": "A", "year": "1999", "url": "http://a.b"}, id="page"),
    pytest.param("letter", {"year": "1999"}, id="letter"),
]


@pytest.mark.parametrize(("kind", "fields"), COMPLETE)
def test_nothing_is_missing(kind: str, fields: dict[str, str]) -> None:
    assert list(missing_parts(work(kind, **fields))) == []


MISSING = [
    pytest.param("book", ["title", "year", "publisher"], id="book"),
    pytest.param("article", ["title", "year", "journal"], id="article"),
    pytest.param("incollection", ["title", "year", "book title", "publisher"], id="chapter"),
    pytest.param("inreference", ["title", "year", "title of the work"], id="encyclopedia"),
    pytest.param("thesis", ["title", "year", "university"], id="thesis"),
    pytest.param("online", ["title", "year", "address"], id="page"),
    pytest.param("misc", ["title", "year"], id="other"),
]


@pytest.mark.parametrize(("kind", "expected"), MISSING)
def test_missing(kind: str, expected: list[str]) -> None:
    assert list(missing_parts(work(kind))) == expected
