"""What an item may mean in MLA: its readings, each as `names / title / locators`."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.citations.readings.mla import NameList, Reading, read_names, readings
from refkit.records import Title
from tests.citations.factories import ENGLISH, shape_of, written_locator

NOOP = ["345", "ibid. 12", "cf. 415"]


def written_reading(reading: Reading) -> str:
    names = " & ".join(reading.names) + " et al" * reading.et_al
    locators = ", ".join(map(written_locator, reading.locators))
    return f"{names} / {reading.title.text if reading.title else ''} / {locators}"


def read(text: str) -> list[str]:
    return [written_reading(reading) for reading in readings(shape_of(text).items[0], ENGLISH)]


@pytest.mark.parametrize("text", NOOP)
def test_item_without_heads(text: str) -> None:
    assert read(text) == []


READINGS = {
    "Zhukov 345": [" / Zhukov 345 / ", " / Zhukov / page 345", "Zhukov /  / page 345"],
    '"X" 4': [" / X / page 4"],
    "*X* 4": [" / X 4 / ", " / X / page 4"],
    "Zhukov, Inoy 345": [
        " / Zhukov, Inoy 345 / ",
        " / Zhukov, Inoy / page 345",
        "Zhukov / Inoy 345 / ",
        "Zhukov / Inoy / page 345",
        "Zhukov & Inoy /  / page 345",
        "Inoy /  / page 345",
    ],
    "Zhukov, *Inoy*": [" / Zhukov, Inoy / ", "Zhukov / Inoy / "],
    "Zhukov Inoy, 345": [" / Zhukov Inoy / page 345", "Zhukov Inoy /  / page 345", "Zhukov / Inoy / page 345"],
    "Getty agree, 563": [" / Getty agree / page 563", " / Getty / page 563", "Getty /  / page 563"],
    "Smith et al., 4": [" / Smith et al / page 4", "Smith et al /  / page 4"],
    "Salvini in Muratori, 4": [
        " / Salvini in Muratori / page 4",
        "Salvini in Muratori /  / page 4",
        "Salvini in / Muratori / page 4",
        "Muratori /  / page 4",
    ],
    "Smith A1": [
        " / Smith A1 / ",
        "Smith A1 /  / ",
        "Smith / A1 / ",
        " / Smith / page A1",
        "Smith /  / page A1",
    ],
    '"Fed Chief" B12': [" / Fed Chief, B12 / ", " / Fed Chief / page B12"],
    "*Bible*, Ezek. 1.5": [
        " / Bible, Ezek. 1.5 / ",
        " / Bible, Ezek / section 1.5",
        " / Bible / section 1.5",
    ],
    "King, Jr., 45": [
        " / King, Jr / page 45",
        "King / Jr / page 45",
        "King /  / page 45",
    ],
}


@pytest.mark.parametrize(("text", "expected"), READINGS.items(), ids=READINGS)
def test_readings(text: str, expected: list[str]) -> None:
    assert read(text) == expected


NAMES = {
    "": NameList((), False),
    "-": NameList((), False),
    "Smith": NameList(("Smith",), False),
    "Smith and Jones": NameList(("Smith", "Jones"), False),
    "Smith, Jones, and Brown": NameList(("Smith", "Jones", "Brown"), False),
    "Smith & Jones": NameList(("Smith", "Jones"), False),
    "Smith et al.": NameList(("Smith",), True),
    "Getty and others": NameList(("Getty",), True),
    "Smith, ed.": NameList(("Smith",), False),
    "Ed Smith": NameList(("Ed Smith",), False),
    "King, Jr.": NameList(("King",), False),
    "Smith’s": NameList(("Smith",), False),
    "[Zhukov]": NameList(("Zhukov",), False),
    "[Spieghel, Hendrik Laurensz]": NameList(("Hendrik Laurensz Spieghel",), False),
}


@pytest.mark.parametrize(("text", "expected"), NAMES.items(), ids=NAMES)
def test_read_names(text: str, expected: NameList) -> None:
    assert read_names(text, ENGLISH) == expected


@pytest.mark.parametrize(
    ("names", "title", "kind"), [(("A",), None, "author"), ((), "T", "title"), (("A",), "T", "author and title")]
)
def test_kind(names: tuple[str, ...], title: str | None, kind: str) -> None:
    assert Reading(names, False, Title(title, "plain") if title else None, (), 0).kind == kind


@given(st.text(max_size=40) | st.text("Ab ,.&[]()'\"1", max_size=30))
def test_every_reading_says_something(text: str) -> None:
    found = [reading for item in shape_of(text).items for reading in readings(item, ENGLISH)]
    assert all(reading.names or reading.title for reading in found)


@given(st.text(max_size=40))
def test_names_are_not_empty(text: str) -> None:
    assert all(name.strip() for name in read_names(text, ENGLISH).names)
