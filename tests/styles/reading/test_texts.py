"""Which field is which variable of CSL."""

import pytest

from refkit.styles.rich import plain
from tests.styles.factories import work


def _texts(kind: str, fields: dict[str, str]) -> dict[str, str]:
    return {name: plain(words) for name, words in work(kind, **fields).texts.items()}


NOTHING = [
    pytest.param({}, id="nothing"),
    pytest.param({"title": " ", "journal": "{}"}, id="blanks and empty braces"),
    pytest.param({"abstract": "a", "keywords": "b", "file": "c"}, id="fields that are not printed"),
]


@pytest.mark.parametrize("fields", NOTHING)
def test_no_texts(fields: dict[str, str]) -> None:
    assert _texts("article", fields) == {}


TEXTS: list[tuple[str, dict[str, str], dict[str, str]]] = [
    ("book", {"title": "A", "subtitle": "b"}, {"title": "A: b"}),
    ("book", {"title": "A?", "subtitle": "b"}, {"title": "A? b"}),
    ("book", {"title": "A", "maintitle": "M", "volume": "2"}, {"title": "M", "volume-title": "A", "volume": "2"}),
    ("book", {"series": "S", "number": "2"}, {"collection-title": "S", "collection-number": "2"}),
    ("book", {"address": "Oxford", "publisher": "OUP"}, {"publisher-place": "Oxford", "publisher": "OUP"}),
    ("book", {"pages": "312", "title": "A"}, {"title": "A"}),
    ("book", {"edition": "Second"}, {"edition": "2"}),
    ("article", {"journal": "J", "number": "2"}, {"container-title": "J", "issue": "2"}),
    ("article", {"journal": "J", "issue": "2"}, {"container-title": "J", "issue": "2"}),
    ("article", {"journal": "J", "eid": "e12"}, {"container-title": "J", "number": "e12"}),
    ("article", {"journal": "J", "issuetitle": "I"}, {"container-title": "J", "volume-title": "I"}),
    ("article", {"journal": "J", "pages": "12--14"}, {"container-title": "J", "page": "12-14"}),
    ("incollection", {"booktitle": "B", "booksubtitle": "c"}, {"container-title": "B: c"}),
    (
        "incollection",
        {"booktitle": "B", "maintitle": "M", "volume": "1"},
        {"container-title": "M", "volume-title": "B", "volume": "1"},
    ),
    ("book", {"series": "S", "volume": "2"}, {"collection-title": "S", "collection-number": "2"}),
    (
        "book",
        {"series": "S", "volume": "2", "volumes": "3"},
        {"collection-title": "S", "volume": "2", "number-of-volumes": "3"},
    ),
    ("article", {"journal": "J", "pages": "061102"}, {"container-title": "J", "number": "061102"}),
    ("article", {"journal": "J", "number": "2", "issue": "Spring"}, {"container-title": "J", "issue": "2"}),
    ("thesis", {"type": "{PhD} {Thesis}"}, {"genre": "PhD dissertation"}),
    ("online", {"eprinttype": "arxiv", "pubstate": "prepublished"}, {"publisher": "arXiv"}),
    ("phdthesis", {"school": "U"}, {"publisher": "U", "genre": "PhD dissertation"}),
    ("thesis", {"institution": "U", "type": "mathesis"}, {"publisher": "U", "genre": "Master’s thesis"}),
    ("techreport", {"institution": "I", "number": "3"}, {"publisher": "I", "genre": "Technical report", "number": "3"}),
    ("online", {"organization": "O", "url": r"http://a.b/c\_d"}, {"container-title": "O", "URL": "http://a.b/c_d"}),
    ("online", {"organization": "O", "author": "O", "url": "a"}, {"URL": "a"}),
    ("misc", {"howpublished": r"\url{http://a.b}"}, {"URL": "http://a.b"}),
    ("misc", {"note": r"See \url{}, http://a.b."}, {"note": "See , http://a.b.", "URL": "http://a.b"}),
    ("misc", {"howpublished": "DVD"}, {"medium": "DVD"}),
    ("article", {"doi": "https://doi.org/10.1/a"}, {"DOI": "10.1/a"}),
    (
        "article",
        {"journal": "J", "eprinttype": "jstor", "eprint": "12", "doi": "10.1/a"},
        {"container-title": "J", "source": "JSTOR", "DOI": "10.1/a"},
    ),
    ("article", {"eprint": "2101.1", "archiveprefix": "arXiv"}, {"publisher": "arXiv", "number": "arXiv:2101.1"}),
    ("book", {"pubstate": "inpress"}, {"status": "in press"}),
    ("book", {"title": "Stalin's ``War''"}, {"title": "Stalin’s “War”"}),
    ("article", {"title": r"Review of \emph{Emma}"}, {"reviewed-title": "Emma"}),
]


@pytest.mark.parametrize(("kind", "fields", "expected"), TEXTS)
def test_texts(kind: str, fields: dict[str, str], expected: dict[str, str]) -> None:
    assert _texts(kind, fields) == expected
