"""Works as items of CSL-JSON."""

import pytest

from refkit.library.bib.written import RawEntry
from refkit.library.entry import Person
from refkit.styles.csl_json import Item, csl_item, csl_items
from refkit.styles.reading import read_reference
from tests.styles.factories import work


def test_no_works() -> None:
    assert csl_items([]) == []


def test_bare_work() -> None:
    assert csl_item(work("misc")) == {"id": "key", "type": "document"}


ITEMS: list[tuple[str, dict[str, str], Item]] = [
    (
        "book",
        {"author": "de Vooys, Cornelis and {World Bank} and others", "title": "The Road to Terror", "year": "1999"},
        {
            "type": "book",
            "author": [
                {"family": "Vooys", "given": "Cornelis", "dropping-particle": "de"},
                {"literal": "World Bank"},
                {"literal": "others"},
            ],
            "title": "The road to terror",
            "issued": {"date-parts": [[1999]]},
        },
    ),
    (
        "book",
        {"author": "King, Jr., Martin Luther and al-Ghazali, Muhammad"},
        {
            "type": "book",
            "author": [
                {"family": "King", "given": "Martin Luther", "suffix": "Jr."},
                {"family": "al-Ghazali", "given": "Muhammad"},
            ],
        },
    ),
    (
        "book",
        {"title": r"Reading \emph{Emma} at {NATO}, H\textsubscript{2}O"},
        {"type": "book", "title": 'Reading <i>Emma</i> at <span class="nocase">NATO</span>, H<sub>2</sub>O'},
    ),
    (
        "incollection",
        {"title": "Surveiller et punir", "booktitle": "The Nordic Languages", "volume": "II"},
        {
            "type": "chapter",
            "language": "fr",
            "title": "Surveiller et punir",
            "container-title": "The Nordic Languages",
            "volume": "2",
        },
    ),
    (
        "article",
        {"title": "Surveiller et punir", "journaltitle": "The Journal of Names", "date": "2002-05/2002-06"},
        {
            "type": "article-journal",
            "language": "fr",
            "title": "Surveiller et punir",
            "container-title": "The Journal of Names",
            "issued": {"date-parts": [[2002, 5], [2002, 6]]},
        },
    ),
    ("book", {"year": "c. 1850"}, {"type": "book", "issued": {"date-parts": [[1850]], "circa": True}}),
    ("book", {"date": "2002-21"}, {"type": "book", "issued": {"date-parts": [[2002, 21]]}}),
    ("book", {"date": "-0043"}, {"type": "book", "issued": {"date-parts": [[-44]]}}),
    ("book", {"date": "199X"}, {"type": "book", "issued": {"literal": "1990s"}}),
    (
        "book",
        {"editor": "Lee, Ann", "translator": "Lee, Ann", "introduction": "Fox, Bob"},
        {
            "type": "book",
            "editor": [{"family": "Lee", "given": "Ann"}],
            "translator": [{"family": "Lee", "given": "Ann"}],
        },
    ),
]


@pytest.mark.parametrize(("kind", "fields", "expected"), ITEMS)
def test_items(kind: str, fields: dict[str, str], expected: Item) -> None:
    assert csl_item(work(kind, **fields)) == {"id": "key", **expected}


def test_people_that_the_file_knows_by_their_parts() -> None:
    entry = RawEntry("a", "book", {"title": "A {b}"}, {"author": (Person("Ghazali", "M.", "al-"),)})
    assert csl_item(read_reference(entry)) == {
        "id": "a",
        "type": "book",
        "author": [{"family": "Ghazali", "given": "M.", "non-dropping-particle": "al-"}],
        "title": "A {b}",
    }
