"""Works whose titles are not marked: every reading is offered, and the library chooses."""

import pytest

from tests.citations.notes.factories import written

ROWS = {
    "no number": ("Zhukov, Inoy Stalin, is a strange book.", []),
    "numbers of prose": ("There were, in 1937, 12 members, or 3.2 million in all.", []),
    "name in small letters": ("as ever, 3", ["[unread]"]),
    "pointer": ("See note 3, 12.", []),
    "title with commas": (
        "Smith, Bread, Wine, and Money, 34.",
        [
            "Smith, Bread, Wine, and Money @ page 34",
            "[before], Smith & Bread & Wine & Money @ page 34",
            "Bread, Wine, and Money @ page 34",
        ],
    ),
    "title over two sentences": (
        "Estienne, Paralipomena Grammaticarum. Item Animaduersiones (Geneva: Estienne, 1581), 25.",
        ["Estienne, Paralipomena Grammaticarum. Item Animaduersiones (1581) @ page 25", "[unread]"],
    ),
    "name and page": ("Hobsbawm, 45; Getty, 3.", ["[before], Hobsbawm @ page 45", "[before], Getty @ page 3"]),
}


@pytest.mark.parametrize(("note", "expected"), ROWS.values(), ids=ROWS.keys())
def test_plain(note: str, expected: list[str]) -> None:
    assert written(note) == expected
