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
