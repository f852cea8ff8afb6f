"""Tests the records that typst reads: what a work is and stands in, its people, dates and numbers."""

import pytest

from refkit.styles.engines.hayagriva import Record, hayagriva_record
from refkit.styles.engines.stand_ins import StandIns, texts_for
from refkit.styles.reference import Reference
from tests.styles.engines.styles import reference


def _record(work: Reference) -> Record:
    return hayagriva_record(work, 7, StandIns(texts_for(work), "\\{}$"))


@pytest.mark.parametrize(
    ("work", "record"),
    [
        (
            reference(
                "article",
                author="Zhukov, Iurii",
                title="A title",
                journal="Kritika",
                volume="3",
                number="1",
                year="2002",
            ),
            {
                "type": "article",
                "author": [{"name": "Zhukov", "given-name": "Iurii"}],
                "title": "A title",
                "date": "2002",
                "parent": [{"type": "periodical", "title": "{Kritika}", "volume": "3", "issue": "1"}],
            },
        ),
        (
            reference("incollection", title="A part", booktitle="The whole", series="Things", number="4", pages="1--9"),
            {
                "type": "chapter",
                "title": "A part",
                "page-range": "1-9",
                "parent": [
                    {
                        "type": "book",
                        "title": "The whole",
                        "parent": [{"type": "anthology", "title": "Things", "volume": "4"}],
                    }
                ],
            },
        ),
        (
            reference("book", maintitle="A life", title="Youth", volume="1", date="1850~", location="Oxford"),
            {
                "type": "book",
                "title": "A life: Youth",
                "date": "~1850",
                "volume": "1",
                "publisher": {"location": "Oxford"},
            },
        ),
        (
            reference("online", title="A page", url="http://[bad/ {url}", urldate="2020-01-02", translator="Lee, Ann"),
            {
                "type": "web",
                "title": "A page",
                "url": {"value": "https://refkit.invalid/7", "date": "2020-01-02"},
                "affiliated": [{"role": "translator", "names": [{"name": "Lee", "given-name": "Ann"}]}],
            },
        ),
        (
            reference("book", editor="{Barnes and Noble}", title="T", date="-0043", doi="10.1/x", origdate="1900"),
            {
                "type": "book",
                "editor": [{"name": "Barnes and Noble"}],
                "title": "T",
                "date": "-0043",
                "serial-number": {"doi": "10.1/x"},
                "parent": [{"type": "original", "date": "1900"}],
            },
        ),
    ],
    ids=["article", "chapter", "volume", "page", "body"],
)
def test_records(work: Reference, record: Record) -> None:
    assert _record(work) == record


def test_protected_words_are_in_braces() -> None:
    assert _record(reference(title="The genes of {DNA}"))["title"] == "The genes of {DNA}"
