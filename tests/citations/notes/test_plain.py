"""Works whose titles are not marked: every reading is offered, and the library chooses."""

import pytest

from tests.citations.notes.factories import written

ROWS = {
    "no number, no names": ("It was so, as we know: they were late.", []),
    "no number": ("Zhukov, Inoy Stalin.", ["Zhukov, Inoy Stalin"]),
    "numbers of prose": ("There were, in 1937, 12 members, or 3.2 million in all.", []),
    "name in small letters": ("as ever, 3", ["[unread]"]),
    "pointer": ("See note 3, 12.", []),
    "title with commas": (
        "Smith, Bread, Wine, and Money, 34.",
        [
            "Smith, Bread, Wine, and Money @ page 34",
            "[named], Smith & Bread & Wine & Money @ page 34",
            "Bread, Wine, and Money @ page 34",
        ],
    ),
    "title over two sentences": (
        "Estienne, Paralipomena Grammaticarum. Item Animaduersiones (Geneva: Estienne, 1581), 25.",
        ["Estienne, Paralipomena Grammaticarum. Item Animaduersiones (1581) @ page 25", "[unread]"],
    ),
    "parenthesis in a title": (
        "Eskhult, Schultens (1686–1750) and Language (Uppsala: Nodus, 2015), 5.",
        ["Eskhult, Schultens (1686–1750) and Language (2015) @ page 5"],
    ),
    "full note in a parenthesis": (
        "It is so (see Anna Rhode, Oratio (Leipzig: Kummer, 1605), 12).",
        ["Anna Rhode, Oratio (1605) @ page 12"],
    ),
    "issue before the year": (
        "Gedike, Ueber Dialekte, Berlinsches Magazin 1, no. 2 (1782): 20.",
        [
            "Gedike, Ueber Dialekte, Berlinsches Magazin 1, no. 2 (1782) @ page 20",
            "Ueber Dialekte, Berlinsches Magazin 1, no. 2 (1782) @ page 20",
        ],
    ),
    "number at the end": (
        "Zhukov, Inoy Stalin 5–6.",
        ["Zhukov, Inoy Stalin 5–6", "Zhukov, Inoy Stalin @ page 5-6"],
    ),
    "op. cit.": (
        "Foucault, Surveiller, op. cit., 45.",
        ["Foucault, Surveiller @ page 45", "[before], Surveiller @ page 45"],
    ),
    "name and page": ("Hobsbawm, 45; Getty, 3.", ["[named], Hobsbawm @ page 45", "[named], Getty @ page 3"]),
}


@pytest.mark.parametrize(("note", "expected"), ROWS.values(), ids=ROWS.keys())
def test_plain(note: str, expected: list[str]) -> None:
    assert written(note) == expected


# The whole note is not asked for an op. cit. again at each parenthesis.
@pytest.mark.parametrize("piece", ["(a, 1 (b)) ", "city (a, 1 (b)) ", "Smith, Book (P: X, 1900), 1; "])
def test_hostile_rows(piece: str) -> None:
    assert all("@" in line or "[" in line for line in written(piece * (100_000 // len(piece))))
