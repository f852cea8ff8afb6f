"""Whose names an author-date item gives: its readings, the likeliest first."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.citations.readings.author_date import dated_readings, of_names
from refkit.citations.readings.mla import Reading
from refkit.citations.shape import ItemShape, Phrase
from refkit.records import Issued, Title, TitleForm
from tests.citations.factories import ENGLISH

ISSUED = Issued("2004", "2004")


def _item(*heads: str, form: TitleForm = "plain", repeats: bool = False) -> ItemShape:
    """An item with the year 2004; `form` is that of its last head."""
    last = len(heads) - 1
    phrases = tuple(
        Phrase(head, form if number == last else "plain", 10 * number + 5, 10 * number + 9, head)
        for number, head in enumerate(heads)
    )
    return ItemShape(5, 60, phrases, issued=ISSUED, dated=True, repeats=repeats)


def _readings(item: ItemShape) -> list[str]:
    """`Smith & Jones +` with et al., `"Tides"` a title; each once, in order."""
    return list(dict.fromkeys(map(_written, dated_readings(item, ENGLISH))))


def _written(reading: Reading) -> str:
    title = f'"{reading.title.text}"' if reading.title else ""
    return " ".join(filter(None, (" & ".join(reading.names), "+" * reading.et_al, title)))


def test_no_reading_without_names() -> None:
    assert list(dated_readings(_item(), ENGLISH)) == []


READINGS = {
    "name": (_item("Smith"), ["Smith", '"Smith"']),
    "two": (_item("Smith and Jones"), ["Smith & Jones", "Smith and Jones", '"Smith and Jones"']),
    "et al.": (_item("Smith et al."), ["Smith +", "Smith et al.", '"Smith et al."']),
    "list": (
        _item("Smith", "Jones and Brown"),
        ["Smith & Jones & Brown", "Jones & Brown", "Smith, Jones and Brown", '"Smith, Jones and Brown"'],
    ),
    "initial behind a comma": (_item("Smith", "J."), ["J. Smith", "J.", "Smith, J.", '"Smith, J."']),
    "initials of two": (
        _item("Smith", "J.", "Jones", "K."),
        [
            *("J. Smith & K. Jones", "J. & K. Jones", "K. Jones", "K."),
            *("Smith, J., Jones, K.", '"Smith, J., Jones, K."'),
        ],
    ),
    "initials behind a blank": (_item("Smith JK"), ["Smith JK", "JK Smith", '"Smith JK"']),
    "initials of two behind a blank": (
        _item("Smith J", "Jones K"),
        ["Smith J & Jones K", "J Smith & K Jones", "Jones K", "K Jones", "Smith J, Jones K", '"Smith J, Jones K"'],
    ),
    "words before": (
        _item("Liste in Hay und Bauer"),
        ["Liste in Hay & Bauer", "Hay & Bauer", "Liste in Hay und Bauer", '"Liste in Hay und Bauer"'],
    ),
    "particles": (_item("van der Flier"), ["van der Flier", "Flier", '"van der Flier"']),
    "body": (_item("World Bank"), ["World Bank", '"World Bank"']),
    "hyphen": (_item("Smith-Jones"), ["Smith-Jones", '"Smith-Jones"']),
    "initials of bodies": (_item("IBAMA-MMA"), ["IBAMA-MMA", "IBAMA & MMA", '"IBAMA-MMA"']),
    "initials of bodies, slash": (_item("IBAMA/MMA"), ["IBAMA/MMA", "IBAMA & MMA", '"IBAMA/MMA"']),
    "initials of bodies, long dash": (_item("IBAMA–MMA"), ["IBAMA–MMA", "IBAMA & MMA", '"IBAMA–MMA"']),
    "quoted title": (
        _item("Smith", "Tides", form="quoted"),
        ['Smith "Tides"', "Smith & Tides", "Tides", "Smith, Tides", '"Smith, Tides"'],
    ),
    "italic title": (
        _item("Smith", "Jones", "Tides", form="italic"),
        [
            *('Smith & Jones "Tides"', "Smith & Jones & Tides", "Jones & Tides", "Tides"),
            *("Smith, Jones, Tides", '"Smith, Jones, Tides"'),
        ],
    ),
    "title alone": (_item("Tides", form="quoted"), ["Tides", '"Tides"']),
}


@pytest.mark.parametrize(("item", "expected"), READINGS.values(), ids=READINGS)
def test_readings_in_order(item: ItemShape, expected: list[str]) -> None:
    assert _readings(item) == expected


def test_whole_reading() -> None:
    found = next(dated_readings(_item("Smith", "Tides", form="quoted"), ENGLISH))
    assert found == Reading(("Smith",), False, Title("Tides", "quoted"), (), 5, issued=ISSUED)


@pytest.mark.parametrize(
    ("repeats", "expected"), [(False, 15), (True, 5)], ids=["own names", "names of the item before"]
)
def test_where_it_starts(repeats: bool, expected: int) -> None:
    item = ItemShape(5, 30, (Phrase("Smith", "plain", 15, 20, "Smith"),), issued=ISSUED, dated=True, repeats=repeats)
    assert {reading.start for reading in dated_readings(item, ENGLISH)} == {expected}


NAMES = {
    "nothing": ("", (), False),
    "name": ("Smith", ("Smith",), False),
    "first name": ("Ann Smith", ("Ann Smith",), False),
    "two": ("Smith and Jones", ("Smith", "Jones"), False),
    "et al.": ("Smith, Jones et al.", ("Smith", "Jones"), True),
    "editor": ("Smith, ed.", ("Smith",), False),
    "initials behind": ("Smith, J.-P., Jones, K.", ("J.-P. Smith", "K. Jones"), False),
    "initials without a name": ("J., Smith", ("J.", "Smith"), False),
}


@pytest.mark.parametrize(("text", "names", "et_al"), NAMES.values(), ids=NAMES)
def test_of_names(text: str, names: tuple[str, ...], et_al: bool) -> None:
    assert of_names(text, _item("Smith"), ENGLISH) == Reading(names, et_al, None, (), 5, issued=ISSUED)


@given(st.lists(st.text(min_size=1, max_size=12).filter(str.strip), max_size=5))
def test_every_reading_has_a_name_or_a_title_and_the_year(heads: list[str]) -> None:
    assert all((each.names or each.title) and each.issued == ISSUED for each in dated_readings(_item(*heads), ENGLISH))
