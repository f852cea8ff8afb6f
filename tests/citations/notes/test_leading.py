"""Names that a period parts from their title."""

import pytest

from refkit.citations.notes.leading import item_start, leading_names
from refkit.vocabulary import vocabulary

RUSSIAN, PORTUGUESE = vocabulary("ru"), vocabulary("pt")

NOOP = [
    "",
    "It was late. Then they left.",
    "Smith and Jones said so.",
    "In Moscow, they left. Then",
    "Inoy Stalin. Moscow",
    "Berlin, 1995. S. 3",
    "see Smith, J. Title",
    "Freyre, Gilberto",
    "Freyre . . . wrote",
]


@pytest.mark.parametrize("text", NOOP)
def test_no_names(text: str) -> None:
    assert leading_names(text, 0, len(text), PORTUGUESE) is None


NAMES = {
    "FREYRE, Gilberto. Casa-grande": (["Gilberto FREYRE"], "Casa-grande"),
    "SILVA, Maria da. O sertão": (["Maria da SILVA"], "O sertão"),
    "Müller, H. J. Die Stadt": (["H. J. Müller"], "Die Stadt"),
    "Smith, John A. Bread": (["John A. Smith"], "Bread"),
    "Жуков Ю. Н. Иной Сталин": (["Ю. Н. Жуков"], "Иной Сталин"),
    "Жуков Ю.Н. Иной Сталин": (["Ю.Н. Жуков"], "Иной Сталин"),
    "Ю. Н. Жуков. Иной Сталин": (["Ю. Н. Жуков"], "Иной Сталин"),
    "Иванов И. И., Петров П. П. Труды": (["И. И. Иванов", "П. П. Петров"], "Труды"),
    "SILVA, M.; SOUZA, J. O mar": (["M. SILVA", "J. SOUZA"], "O mar"),
    "Он же. Иной Сталин": (["Он же"], "Иной Сталин"),
}


@pytest.mark.parametrize(("text", "expected"), NAMES.items(), ids=NAMES.keys())
def test_names(text: str, expected: tuple[list[str], str]) -> None:
    found = leading_names(text, 0, len(text), RUSSIAN)
    assert found is not None
    assert ([name.text for name in found.names], text[found.end :].strip()) == expected


STARTS = {"Жуков": "Жуков", "См.: Жуков": "Жуков", "См. также: Жуков": "Жуков", " Жуков": "Жуков", "См.": "См."}


@pytest.mark.parametrize(("text", "expected"), STARTS.items(), ids=STARTS.keys())
def test_item_start(text: str, expected: str) -> None:
    assert text[item_start(text, 0, len(text), RUSSIAN) :] == expected


@pytest.mark.parametrize("text", ["z. B. Bredel", "Vgl. z. B. Bredel", "vgl. z.B. Bredel"])
def test_prefixes_of_letters(text: str) -> None:
    assert text[item_start(text, 0, len(text), vocabulary("de")) :] == "Bredel"
