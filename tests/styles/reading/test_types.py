"""The type of a work by that of its entry and by its fields."""

import pytest

from refkit.styles.reading.types import reference_type

UNKNOWN = [pytest.param("misc", {}, id="misc"), pytest.param("thing", {"title": "A"}, id="unknown type")]


@pytest.mark.parametrize(("kind", "fields"), UNKNOWN)
def test_document(kind: str, fields: dict[str, str]) -> None:
    assert reference_type(kind, fields) == "document"


TYPES: list[tuple[str, dict[str, str], str]] = [
    ("article", {"journal": "A"}, "article-journal"),
    ("article", {"journaltitle": "A", "entrysubtype": "newspaper"}, "article-newspaper"),
    ("article", {"journaltitle": "A", "entrysubtype": "{Magazine}"}, "article-magazine"),
    ("article", {"eprint": "1", "eprinttype": "arxiv"}, "article"),
    ("article", {"eprint": "1", "journal": "A"}, "article-journal"),
    ("article", {"relatedtype": "reviewof"}, "review-book"),
    ("book", {}, "book"),
    ("mvbook", {}, "book"),
    ("inbook", {}, "chapter"),
    ("incollection", {}, "chapter"),
    ("inproceedings", {}, "paper-conference"),
    ("inreference", {"booktitle": "A Dictionary of Names"}, "entry-dictionary"),
    ("inreference", {"booktitle": "Britannica"}, "entry-encyclopedia"),
    ("phdthesis", {}, "thesis"),
    ("techreport", {}, "report"),
    ("online", {}, "webpage"),
    ("online", {"entrysubtype": "blog"}, "post-weblog"),
    ("online", {"eprint": "1", "eprinttype": "arXiv"}, "article"),
    ("misc", {"publisher": "{arXiv}", "doi": "10.1/a"}, "article"),
    ("article", {"journal": "A", "month": "may"}, "article-magazine"),
    ("article", {"journal": "A", "date": "2015-05", "pages": "3"}, "article-journal"),
    ("misc", {"howpublished": "Podcast"}, "broadcast"),
    ("misc", {"howpublished": r"\url{http://a.b}"}, "webpage"),
    ("misc", {"url": "http://a.b"}, "webpage"),
    ("misc", {"url": "http://a.b", "publisher": "A"}, "document"),
    ("misc", {"library": "A"}, "manuscript"),
    ("misc", {"eprint": "1"}, "article"),
    ("misc", {"titleaddon": "Interview by Ann Lee"}, "interview"),
    ("unpublished", {}, "manuscript"),
    ("unpublished", {"eventtitle": "A"}, "speech"),
    ("movie", {}, "motion_picture"),
    ("audio", {"type": "podcast"}, "broadcast"),
    ("thing", {"type": "data set"}, "dataset"),
]


@pytest.mark.parametrize(("kind", "fields", "expected"), TYPES)
def test_types(kind: str, fields: dict[str, str], expected: str) -> None:
    assert reference_type(kind, fields) == expected
