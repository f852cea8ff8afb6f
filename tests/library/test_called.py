"""What a work is called, as the index keeps it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.library.called import (
    Called,
    are_letters,
    initials_of,
    is_content,
    main_title,
    may_stand_for,
    surnames_of,
    title_words,
    titles_of,
)
from refkit.library.entry import Entry, Person
from refkit.library.fold import fold


def _entry(**fields: str) -> Entry:
    return Entry("t", "article", 0, "a.bib", 0, 1, fields, {})


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
    ("text", "expected"),
    [
        pytest.param("", (), id="nothing"),
        pytest.param("...", (), id="signs"),
        pytest.param("The", ("the",), id="an article alone"),
        pytest.param("The Road to Terror", ("road", "to", "terror"), id="opening article"),
        pytest.param("On the Road", ("road",), id="opening preposition"),
        pytest.param("La Peste", ("peste",), id="French article"),
    ],
)
def test_title_words(text: str, expected: tuple[str, ...]) -> None:
    assert title_words(text) == expected


@pytest.mark.parametrize(
    ("word", "expected"), [("the", False), ("and", False), ("of", False), ("x", False), ("terror", True)]
)
def test_is_content(word: str, expected: bool) -> None:
    assert is_content(word) is expected


PERSONS = [
    pytest.param(Person(""), [], id="nobody"),
    pytest.param(Person("Žukov", "Yuri"), [("zukov", True)], id="surname"),
    pytest.param(
        Person("García Márquez", "G.", particle="de"),
        [("garcia marquez", True), ("de garcia marquez", True), ("garcia", False), ("marquez", False)],
        id="particle and double surname",
    ),
    pytest.param(Person("", literal="World Bank"), [("world bank", True), ("wb", False)], id="corporate author"),
    pytest.param(Person("", literal="The Times"), [("the times", True), ("times", True)], id="article"),
    pytest.param(
        Person("", literal="Bank of England"),
        [("bank of england", True), ("be", False)],
        id="a body is not its first word",
    ),
    pytest.param(
        Person("", literal="Julian of Norwich"),
        [("julian of norwich", True), ("julian", False), ("jn", False)],
        id="byname",
    ),
    pytest.param(
        Person("Norwich", "Julian", "of"), [("norwich", True), ("of norwich", True), ("julian", False)], id="of"
    ),
]


@pytest.mark.parametrize(("person", "expected"), PERSONS)
def test_surnames(person: Person, expected: list[tuple[str, bool]]) -> None:
    assert list(surnames_of(person)) == expected


# The letters that a body goes by, beside its whole name.
NO_LETTERS = {
    "one word": "UNESCO",
    "no capitals": "european union",
    "one capital": "Ministry of health",
    "one letter in brackets": "Group (B)",
}
LETTERS = {
    "two words": ("United Nations", [("un", False)]),
    "behind an article": ("The World Bank", [("world bank", True), ("wb", False)]),
    "words in brackets": ("Institute of Things (see below)", [("it", False)]),
    "brackets in the middle": ("Instituto (IBGE) Nacional", [("in", False)]),
    "initials": ("World Health Organization", [("who", False)]),
    "initials, small words left out": ("International Union for Conservation of Nature", [("iucn", False)]),
    "initials, sign": ("Food & Agriculture Organization", [("fao", False)]),
    "in brackets": (
        "Empresa de Pesquisa Agropecuária (EPAGRI)",
        [("empresa de pesquisa agropecuaria", True), ("epagri", True)],
    ),
    "in brackets, not the initials": ("Ministry of Work (MTur)", [("ministry of work", True), ("mtur", True)]),
    "in brackets, with a hyphen": ("Group of Four (G-4)", [("group of four", True), ("g 4", True)]),
}


@pytest.mark.parametrize("name", NO_LETTERS.values(), ids=NO_LETTERS)
def test_body_without_letters(name: str) -> None:
    assert list(surnames_of(Person("", literal=name))) == [(fold(name), True)]


@pytest.mark.parametrize(("name", "expected"), LETTERS.values(), ids=LETTERS)
def test_letters_of_a_body(name: str, expected: list[tuple[str, bool]]) -> None:
    assert list(surnames_of(Person("", literal=name))) == [(fold(name), True), *expected]


@pytest.mark.parametrize(
    ("written", "expected"),
    [("Un", False), ("UN Water", False), ("M", False), ("UNICEF", True), ("MoH", True)],
)
def test_are_letters(written: str, expected: bool) -> None:
    assert are_letters(written) is expected


@pytest.mark.parametrize(
    ("letters", "name", "expected"),
    [
        pytest.param("moh", "Ministry of Health", True, id="small words too"),
        pytest.param("mec", "Ministério da Educação", True, id="a letter of the middle"),
        pytest.param("mhx", "Ministry of Health", False, id="a letter that is not there"),
        pytest.param("hm", "Ministry of Health", False, id="another order"),
        pytest.param("in", "Ministry", False, id="one word"),
    ],
)
def test_letters_that_stand_for_a_body(letters: str, name: str, expected: bool) -> None:
    assert may_stand_for(letters, _entry()._replace(people={"author": (Person("", literal=name),)})) is expected


def test_letters_stand_for_no_author() -> None:
    assert may_stand_for("moh", _entry()) is False


TITLES = [
    pytest.param(_entry(), set(), id="nothing"),
    pytest.param(_entry(title="Inoy Stalin"), {Called("inoy stalin", 2, "title")}, id="title"),
    pytest.param(_entry(title="Inoy Stalin: Reformy"), {Called("inoy stalin reformy", 2, "title")}, id="subtitle"),
    pytest.param(_entry(title="Inoy", subtitle="Reformy"), {Called("inoy reformy", 1, "title")}, id="own field"),
    pytest.param(_entry(shorttitle="Inoy"), {Called("inoy", 1, "short title")}, id="short title"),
    pytest.param(_entry(shorthand="KP"), {Called("kp", 1, "short title")}, id="shorthand"),
    pytest.param(_entry(journal="The Russian Review"), {Called("russian review", 2, "container")}, id="journal"),
    pytest.param(_entry(maintitle="Works"), {Called("works", 1, "title")}, id="title of the whole"),
]


@pytest.mark.parametrize(("entry", "expected"), TITLES)
def test_titles(entry: Entry, expected: set[Called]) -> None:
    assert set(titles_of(entry)) == expected


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        pytest.param(_entry(journal="Science"), set(), id="one word"),
        pytest.param(_entry(journal="Russian Review"), {"rr"}, id="journal"),
        pytest.param(_entry(title="The Road to Terror"), {"trt"}, id="title"),
        pytest.param(_entry(title="Komsomolskaia Pravda", booktitle="Works of Art"), {"kp", "wa"}, id="both"),
    ],
)
def test_initials(entry: Entry, expected: set[str]) -> None:
    assert initials_of(entry) == expected


@given(st.text())
def test_whatever_a_title_is_its_words_can_be_called(title: str) -> None:
    assert [called.words for called in titles_of(_entry(title=title))][:1] == (
        [" ".join(title_words(title))] if title_words(title) else []
    )
