"""Which forms are citations whatever the library holds."""

import pytest

from refkit.citations.notes.work import NoteWork
from tests.citations.notes.factories import note_works

CLEAR = {
    "Ibid., 5.": False,
    "Zhukov, 45.": False,
    "*Inoy Stalin*, 345.": False,
    "Zhukov, *Inoy Stalin*.": False,
    "Zhukov, *Inoy Stalin* 345.": False,
    "Zhukov, Inoy Stalin, 345.": False,
    "Zhukov, *Inoy Stalin*, 345.": True,
    "Zhukov, “Zhupel,” 8.": True,
    "Zhukov, *Inoy Stalin* (Moscow: Vagrius, 2003).": True,
    "Zhukov, Inoy Stalin (Moscow: Vagrius, 2003).": True,
}


@pytest.mark.parametrize(("note", "expected"), CLEAR.items(), ids=CLEAR.keys())
def test_is_clear(note: str, expected: bool) -> None:
    assert note_works(note)[0].is_clear is expected


def test_work_of_nothing_is_not_clear() -> None:
    assert not NoteWork("note:1", 0, 1, "unread").is_clear


SPEAKS = {
    "Zhukov, 45.": False,
    "Zhukov, Inoy Stalin, 345.": False,
    "For the sake of Berlin, Inoy Stalin, 345.": False,
    "Zhukov, Inoy Stalin, p. 345.": True,
    "Otherwise Zhukov, Inoy Stalin, p. 345.": True,
    "Zhukov, op. cit., 345.": True,
    "Zhukov, *Inoy Stalin*, 345.": True,
}


@pytest.mark.parametrize(("note", "expected"), SPEAKS.items(), ids=SPEAKS.keys())
def test_speaks_for_notes(note: str, expected: bool) -> None:
    assert note_works(note)[0].speaks_for_notes is expected


PLACES = {
    "Zhukov, *Inoy Stalin*, p. 345.": (True, True, True, True),
    "See Zhukov, *Inoy Stalin*, 345, and so on.": (False, True, True, False),
    "So also Zhukov, *Inoy Stalin*, fol. 3.": (False, False, True, True),
    "He read the papers of Zhukov, *Inoy Stalin*, 3.": (False, False, False, True),
}


@pytest.mark.parametrize(("note", "expected"), PLACES.items(), ids=PLACES.keys())
def test_where_it_stands(note: str, expected: tuple[bool, ...]) -> None:
    work = note_works(note)[0]
    assert (work.is_labelled, work.opens, work.led, work.closes) == expected
