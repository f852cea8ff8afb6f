"""Items in the making: matched, tied, missing, and what goes on from one to the next."""

import pytest

from refkit.citations.readings.mla import Reading
from refkit.citations.shape import ItemShape, Phrase
from refkit.library.entry import Person
from refkit.records import Issued, Name, Source, Status, Title
from refkit.resolve.fit import Fit, Rank
from refkit.resolve.settled import (
    Settled,
    continued,
    creators_as_names,
    of_fits,
    of_missing,
    of_missing_before,
    of_missing_date,
    of_pages,
    of_unknown_date,
    with_year,
)
from tests.resolve.factories import WORDS, entry, page

READING = Reading(("Getty",), False, Title("Excesses", "quoted"), (page("126"),), 3)
FIT = Fit(0, Rank.NAMES_TITLE, READING, (Name("Getty"),), (), (), "explicit", "explicit")
OTHER = Fit(1, Rank.NAMES_TITLE, READING, (Name("Getty"),), (), (), "explicit", "explicit")


def _shape(*heads: str, quoted: str = "") -> ItemShape:
    phrases = [Phrase(text, "plain", 3, 3 + len(text), text) for text in heads]
    phrases += [Phrase(quoted, "quoted", 9, 20, quoted)] if quoted else []
    return ItemShape(3, 30, tuple(phrases), (page("126"),))


@pytest.mark.parametrize(
    ("fits", "expected"),
    [
        pytest.param((FIT,), ("matched", 0), id="one"),
        pytest.param((FIT, OTHER), ("ambiguous", None), id="two"),
    ],
)
def test_of_fits(fits: tuple[Fit, ...], expected: tuple[str, int | None]) -> None:
    settled = of_fits(_shape("Getty", quoted="Excesses"), fits)
    assert (settled.status, settled.work) == expected


MISSING = {
    "author": (_shape("Yuri Mukhin"), (Name("Mukhin", "Yuri"),), None),
    "authors": (_shape("Mukhin and Petrov"), (Name("Mukhin"), Name("Petrov")), None),
    "author and title": (_shape("Mukhin", "Ubiystvo"), (Name("Mukhin"),), Title("Ubiystvo", "plain")),
    "author and quoted title": (_shape("Mukhin", quoted="Ubiystvo"), (Name("Mukhin"),), Title("Ubiystvo", "quoted")),
    "title": (_shape(quoted="Ubiystvo"), (), Title("Ubiystvo", "quoted")),
}


@pytest.mark.parametrize(("shape", "names", "title"), MISSING.values(), ids=MISSING)
def test_of_missing(shape: ItemShape, names: tuple[Name, ...], title: Title | None) -> None:
    settled = of_missing(shape, (), WORDS)
    assert (settled.status, settled.work, settled.names, settled.title) == ("missing", None, names, title)


def test_title_of_the_missing_author_before() -> None:
    settled = of_missing(_shape("Ubiystvo"), (), WORDS, (Name("Mukhin"),))
    assert (settled.names, settled.title, settled.author_source) == (
        (Name("Mukhin"),),
        Title("Ubiystvo", "plain"),
        "carried",
    )


def test_page_behind_a_missing_source_belongs_to_it() -> None:
    before = of_missing(_shape("Mukhin", quoted="Ubiystvo"), (), WORDS)
    settled = of_missing_before(ItemShape(40, 42, (), (page("12"),)), before)
    assert (settled.start, settled.names, settled.title, settled.author_source, settled.locators) == (
        40,
        (Name("Mukhin"),),
        Title("Ubiystvo", "quoted"),
        "carried",
        (page("12"),),
    )


def test_more_locators_of_the_item_before() -> None:
    settled = continued(of_fits(_shape("Getty"), (FIT,)), ItemShape(32, 35, (), (page("130"),)))
    assert (settled.start, settled.end, settled.locators) == (3, 35, (page("126"), page("130")))


@pytest.mark.parametrize(
    ("works", "expected"),
    [
        pytest.param([], None, id="none"),
        pytest.param([(4, ("the work cited before",))], 4, id="one"),
    ],
)
def test_of_pages(works: list[tuple[int, tuple[str, ...]]], expected: int | None) -> None:
    status: Status = "matched" if works else "abstained"
    assert of_pages(ItemShape(40, 42, (), (page("12"),)), works, status, "carried").work == expected


@pytest.mark.parametrize(
    ("person", "expected"),
    [
        pytest.param(Person("Getty", "J. Arch"), (Name("Getty"),), id="person"),
        pytest.param(Person("", literal="World Bank"), (Name("", literal="World Bank"),), id="corporate author"),
    ],
)
def test_creators_as_names(person: Person, expected: tuple[Name, ...]) -> None:
    assert creators_as_names(entry("a")._replace(people={"author": (person,)})) == expected


ISSUED = Issued("2021", "2021")


def _of_pages(*pages: str) -> Settled:
    item = ItemShape(3, 30, (), tuple(map(page, pages)))
    return of_pages(item, [(4, ("the name",))], "matched", "explicit")


AS_IT_IS = {
    "no year": (("2021", "115"), "", True),
    "no locator": ((), "2021", True),
    "another number": (("115",), "2021", True),
    "year behind the page": (("115", "2021"), "2021", True),
    "year without a page": (("2021",), "2021", False),
}
WITH_YEAR = {
    "page behind": (("2021", "115"), False, ("115",)),
    "pages behind, the draft dates": (("2021", "115", "117"), True, ("115", "117")),
    "no page, the draft dates": (("2021",), True, ()),
}


@pytest.mark.parametrize(("pages", "year", "by_date"), AS_IT_IS.values(), ids=AS_IT_IS)
def test_number_that_is_no_year(pages: tuple[str, ...], year: str, by_date: bool) -> None:
    settled = _of_pages(*pages)
    assert with_year(settled, year, by_date) == settled


@pytest.mark.parametrize(("pages", "by_date", "left"), WITH_YEAR.values(), ids=WITH_YEAR)
def test_number_that_is_the_year(pages: tuple[str, ...], by_date: bool, left: tuple[str, ...]) -> None:
    settled = with_year(_of_pages(*pages), "2021", by_date)
    assert (settled.issued, settled.locators) == (ISSUED, tuple(map(page, left)))


@pytest.mark.parametrize(
    ("repeats", "source"), [(False, "explicit"), (True, "carried")], ids=["own names", "names of the year before"]
)
def test_of_missing_date(repeats: bool, source: Source) -> None:
    heads = (Phrase("Ann Stilgoe", "plain", 3, 14, "Ann Stilgoe"), Phrase("Winner et al.", "plain", 16, 29, "Winner"))
    item = ItemShape(3, 40, heads, (page("5"),), ISSUED, dated=True, repeats=repeats)
    assert of_missing_date(item, (FIT,), WORDS) == Settled(
        3,
        40,
        item,
        "missing",
        (FIT,),
        (Name("Stilgoe", "Ann"), Name("Winner")),
        et_al=True,
        locators=(page("5"),),
        issued=ISSUED,
        author_source=source,
    )


def test_of_unknown_date() -> None:
    item = ItemShape(30, 34, (), (page("5"),), ISSUED, dated=True)
    assert of_unknown_date(item, "Stilgoe and Winner", 10, WORDS) == Settled(
        10,
        34,
        item,
        "missing",
        names=(Name("Stilgoe"), Name("Winner")),
        locators=(page("5"),),
        issued=ISSUED,
        author_source="narrative",
    )


def test_further_year_behind_a_missing_source_has_its_names() -> None:
    before = of_unknown_date(ItemShape(30, 34, (), (), ISSUED, dated=True), "Stilgoe", 10, WORDS)
    settled = of_missing_before(ItemShape(36, 40, (), (), Issued("2022", "2022"), dated=True, repeats=True), before)
    assert (settled.names, settled.issued, settled.author_source) == (
        (Name("Stilgoe"),),
        Issued("2022", "2022"),
        "carried",
    )
