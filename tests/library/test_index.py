"""What the index of a library answers: whose surname is this, which works go by these words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.library.called import main_title, surnames_of, title_words
from refkit.library.entry import Entry, Person, Role
from refkit.library.fold import fold
from refkit.library.index.index import index_of


def _entry(key: str, author: Person | None = None, **fields: str) -> Entry:
    people: dict[Role, tuple[Person, ...]] = {"author": (author,)} if author else {}
    return Entry(key, "book", 0, "a.bib", 0, 1, fields, people)


WORKS = (
    _entry("inoy", Person("Zhukov", "Yuri"), title="Inoy Stalin: Politicheskie reformy", shorttitle="Inoy"),
    _entry("road", Person("Getty", "J. Arch"), title="The Road to Terror", journal="Russian Review"),
    _entry("vooys", Person("Vooys", "Cornelis", particle="de"), title="Geschiedenis"),
    _entry("bank", Person("", literal="World Bank"), title="Order No. 00447", shorthand="WDR"),
    _entry("garcia", Person("García Márquez", "Gabriel"), title="Yagoda"),
    _entry("nothing"),
)
INDEX = index_of(WORKS)


@pytest.mark.parametrize(
    "surname",
    [
        pytest.param("", id="nothing"),
        pytest.param("stalin", id="word of a title"),
        pytest.param("yuri", id="given name"),
        pytest.param("zhuk", id="beginning of a surname"),
        pytest.param("bank", id="word of a corporate author"),
        pytest.param("leibovitz", id="nobody"),
    ],
)
def test_nobody_has_that_surname(surname: str) -> None:
    assert INDEX.people(surname) == ()


@pytest.mark.parametrize(
    ("surname", "expected"),
    [
        pytest.param("zhukov", [("inoy", True, False)], id="surname"),
        pytest.param("zukov", [("inoy", True, True)], id="other romanisation"),
        pytest.param("de vooys", [("vooys", True, False)], id="with the particle"),
        pytest.param("vooys", [("vooys", True, False)], id="without the particle"),
        pytest.param("garcia marquez", [("garcia", True, False)], id="double surname"),
        pytest.param("marquez", [("garcia", False, False)], id="part of a double surname"),
        pytest.param("world bank", [("bank", True, False)], id="corporate author"),
    ],
)
def test_people(surname: str, expected: list[tuple[str, bool, bool]]) -> None:
    assert [(WORKS[hit.entry].key, hit.whole, hit.romanised) for hit in INDEX.people(surname)] == expected


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="nothing"),
        pytest.param("...", id="signs"),
        pytest.param("Terror", id="word inside a title"),
        pytest.param("Road to Nowhere", id="another end"),
        pytest.param("Zhukov", id="author"),
    ],
)
def test_no_work_is_called_so(text: str) -> None:
    assert INDEX.titles(text) == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("The Road to Terror", {("road", "title", False)}, id="title"),
        pytest.param("Road to Terror", {("road", "title", False)}, id="without its article"),
        pytest.param("Road", {("road", "beginning of the title", False)}, id="beginning"),
        pytest.param("Order No. 00447", {("bank", "title", False)}, id="number"),
        pytest.param("WDR", {("bank", "short title", False)}, id="shorthand"),
        pytest.param("IAgoda", {("garcia", "title", True)}, id="other romanisation"),
        pytest.param("Russian Review", {("road", "container", False)}, id="journal"),
        pytest.param("RR", {("road", "initials", False)}, id="initials of the journal"),
        pytest.param(
            "Inoy", {("inoy", "short title", False), ("inoy", "beginning of the title", False)}, id="short title"
        ),
    ],
)
def test_titles(text: str, expected: set[tuple[str, str, bool]]) -> None:
    assert {(WORKS[hit.entry].key, hit.grade, hit.romanised) for hit in INDEX.titles(text)} == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("", [], id="nothing"),
        pytest.param("to the", [], id="small words"),
        pytest.param("Terror Stalin", [], id="words of two works"),
        pytest.param("Terror", ["road"], id="inner word"),
        pytest.param("terror road", ["road"], id="words in another order"),
        pytest.param("Reformy", ["inoy"], id="word of the subtitle"),
    ],
)
def test_inner(text: str, expected: list[str]) -> None:
    assert [WORKS[hit.entry].key for hit in INDEX.inner(text)] == expected


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        pytest.param("", "", id="nothing"),
        pytest.param("Inoy Stalin", "Inoy Stalin", id="no subtitle"),
        pytest.param("U.S.S.R.", "U.S.S.R.", id="periods of an abbreviation"),
        pytest.param("Inoy Stalin: Reformy", "Inoy Stalin", id="colon"),
        pytest.param("Genrikh IAgoda. Narkom", "Genrikh IAgoda", id="period"),
        pytest.param("Lubianka. Stalin i NKVD", "Lubianka. Stalin i NKVD", id="period after one word"),
    ],
)
def test_main_title(title: str, expected: str) -> None:
    assert main_title(title) == expected


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        pytest.param("bank", False, id="inner word of a name"),
        pytest.param("world", True, id="first word of a name"),
        pytest.param("zukov", True, id="other romanisation"),
        pytest.param("stalin", False, id="nobody"),
    ],
)
def test_starts_surname(word: str, expected: bool) -> None:
    assert INDEX.starts_surname(word) is expected


def test_surnames_of_a_person() -> None:
    assert list(surnames_of(Person("García Márquez", "G.", particle="de"))) == [
        ("garcia marquez", True),
        ("de garcia marquez", True),
        ("garcia", False),
        ("marquez", False),
    ]


@given(st.text(), st.text(), st.text())
def test_any_work_is_found_by_its_title_and_author(family: str, title: str, other: str) -> None:
    index = index_of((_entry("a", Person(family), title=title), _entry("b", title=other)))
    found = {hit.entry for hit in index.titles(title)}
    people = {hit.entry for hit in index.people(fold(family))}
    assert (0 in found, 0 in people) == (bool(title_words(title)), bool(fold(family)))
