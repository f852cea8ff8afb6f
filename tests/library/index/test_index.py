"""What the index of a library answers: whose surname is this, which works go by these words."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.library.called import initials_of, is_content, surnames_of, title_words, titles_of
from refkit.library.entry import Entry, Person, Role
from refkit.library.fold import fold, romanised
from refkit.library.index.index import Grade, NameHit, TitleHit, index_of


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


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        pytest.param("terror", False, id="inner word"),
        pytest.param("inoy", True, id="first word of a title"),
        pytest.param("russian", True, id="first word of a journal"),
        pytest.param("the", False, id="an article that opens a title"),
    ],
)
def test_starts_title(word: str, expected: bool) -> None:
    assert INDEX.starts_title(word) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("", [], id="nothing"),
        pytest.param("Y", [], id="one letter"),
        pytest.param("Inoy", [0], id="a whole word"),
        pytest.param("Yag.", [4], id="abbreviated"),
        pytest.param("Ro.", [], id="title of several words"),
    ],
)
def test_abbreviated(text: str, expected: list[int]) -> None:
    assert [hit.entry for hit in INDEX.abbreviated(text)] == expected


KEYS = (
    _entry("a"),
    _entry("A", ids="old, Older"),
    _entry("b", ids="a"),
    _entry("old"),
    _entry(""),
    _entry("c", xdata="x"),
)
KEY_INDEX = index_of(KEYS)


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        pytest.param("", [4], id="no key"),
        pytest.param("x", [], id="nobody's"),
        pytest.param("a", [0, 1, 2], id="the very key first, then in capitals, then among the ids"),
        pytest.param("A", [1, 0, 2], id="capitals"),
        pytest.param("old", [3, 1], id="own before ids"),
        pytest.param("older", [1], id="ids alone"),
    ],
)
def test_numbers(key: str, expected: list[int]) -> None:
    assert (KEY_INDEX.numbers(key), KEY_INDEX.has(key)) == (expected, bool(expected))


def test_repeated_keys_and_references() -> None:
    assert (list(KEY_INDEX.repeated_keys()), KEY_INDEX.referring()) == ([[0, 1]], [5])


@given(st.text(), st.text(), st.text())
def test_any_work_is_found_by_its_title_and_author(family: str, title: str, other: str) -> None:
    index = index_of((_entry("a", Person(family), title=title), _entry("b", title=other)))
    found = {hit.entry for hit in index.titles(title)}
    people = {hit.entry for hit in index.people(fold(family))}
    assert (0 in found, 0 in people) == (bool(title_words(title)), bool(fold(family)))


# Works that share what they may be asked for, and a second, slow index to compare with.
SURNAMES = ("Zhukov", "Žukov", "Jukov", "Getty", "García Márquez", "Marquez", "de Getty", "Жуков")
WORDS = ("Inoy", "Tayny", "Stalin", "the", "Road", "Yagoda", "IAgoda", "of", "Россия")
_PERSONS = st.builds(Person, st.sampled_from(SURNAMES), st.sampled_from(("", "Yuri", "Anna", "Юрий")))
_TITLES = st.lists(st.sampled_from(WORDS), min_size=1, max_size=4).map(" ".join)
_FIELDS = st.dictionaries(st.sampled_from(("title", "shorttitle", "journal", "booktitle")), _TITLES)
_YEARS = st.sampled_from(({}, {"year": "1999"}, {"year": "2003"}))


@st.composite
def libraries(draw: st.DrawFn) -> tuple[Entry, ...]:
    """Some works with authors, editors, titles and years."""
    made = draw(st.lists(st.tuples(_FIELDS, _YEARS, st.lists(_PERSONS, max_size=2), st.lists(_PERSONS, max_size=1))))
    return tuple(
        Entry("k", "book", 0, "a.bib", 0, 1, fields | year, {"author": tuple(authors), "editor": tuple(editors)})
        for fields, year, authors, editors in made
    )


@dataclass(frozen=True, slots=True)
class Reference:
    """Answers by looking through all works."""

    works: tuple[Entry, ...]

    def people(self, surname: str, initial: str, year: str, among: set[int]) -> list[NameHit]:
        """Those with that surname; in the coarse form where nobody at all has it in the fine one."""
        everyone = [
            (number, role, position, person, *form)
            for number, work in enumerate(self.works)
            for role, people in work.people.items()
            for position, person in enumerate(people)
            for form in surnames_of(person)
        ]
        coarse = all(own != surname for *_, own, _ in everyone)
        return [
            NameHit(number, role, position, whole, coarse)
            for number, role, position, person, own, whole in everyone
            if (romanised(own) == romanised(surname) if coarse else own == surname)
            and (not initial or fold(person.given)[:1] in ("", initial))
            and (not year or self.works[number].year in ("", year))
            and number in among
        ]

    def titles(self, text: str, among: set[int]) -> set[TitleHit]:
        """The works that go by these words; in the coarse form where none does in the fine one."""
        asked = title_words(text)
        found = {hit for coarse in (False, True) for number in among for hit in self._by(number, asked, coarse)}
        fine = {hit for hit in found if not hit.romanised}
        hits = fine or found
        if len(asked) == 1 and text.isupper() and 2 <= len(asked[0]) <= 6:
            hits |= {TitleHit(each, "initials", False) for each in among if asked[0] in initials_of(self.works[each])}
        return hits

    def _by(self, number: int, asked: tuple[str, ...], coarse: bool) -> Iterator[TitleHit]:
        for called in titles_of(self.works[number]):
            words = called.words.split()
            begins = words[: len(asked)]
            alike = list(map(romanised, begins)) == list(map(romanised, asked)) if coarse else begins == list(asked)
            if asked and alike:
                whole: Grade = called.kind
                main: Grade = "main title" if called.kind == "title" else called.kind
                part: Grade = "container" if called.kind == "container" else "beginning of the title"
                grade = whole if len(asked) == len(words) else main if len(asked) == called.main else part
                yield TitleHit(number, grade, coarse)

    def inner(self, text: str, among: set[int]) -> list[int]:
        """The works whose title holds all words of the text that say something."""
        words = set(filter(is_content, title_words(text)))
        return [number for number in sorted(among) if words and words <= set(fold(self.works[number].title).split())]


_AMONG = st.sets(st.integers(0, 5)) | st.none()


@given(libraries(), st.sampled_from(SURNAMES), st.sampled_from(("", "y", "a")), st.sampled_from(("", "1999")), _AMONG)
def test_people_are_those_found_by_looking_through_all(
    works: tuple[Entry, ...], surname: str, initial: str, year: str, among: set[int] | None
) -> None:
    chosen = set(range(len(works))) if among is None else among
    expected = Reference(works).people(fold(surname), initial, year, chosen)
    found = index_of(works).people(fold(surname), initial, year, among)
    assert Counter(found) == Counter(expected)


@given(libraries(), _TITLES | st.sampled_from(("IS", "TR")), _AMONG)
def test_titles_are_those_found_by_looking_through_all(
    works: tuple[Entry, ...], text: str, among: set[int] | None
) -> None:
    chosen = set(range(len(works))).intersection(range(len(works)) if among is None else among)
    index, reference = index_of(works), Reference(works)
    found = (set(index.titles(text, among)), [hit.entry for hit in index.inner(text, among)])
    assert found == (reference.titles(text, chosen), reference.inner(text, chosen))


@given(libraries(), st.sampled_from(SURNAMES), st.sets(st.integers(0, 5)))
def test_people_among_some_works_are_those_of_all_that_are_of_these(
    works: tuple[Entry, ...], surname: str, among: set[int]
) -> None:
    index = index_of(works)
    found = index.people(fold(surname), among=among)
    assert found == tuple(hit for hit in index.people(fold(surname)) if hit.entry in among)


def test_one_of_very_many_containers_is_found_among_some_works() -> None:
    works = [Entry(f"k{n}", "article", 0, "a.bib", 0, 1, {"journal": f"Proceedings {n:03}"}, {}) for n in range(300)]
    assert [hit.entry for hit in index_of(works).titles("Proceedings", {290})] == [290]
