"""Names before a title, read backwards from it."""

import pytest

from refkit.citations.notes.names import names_before
from refkit.vocabulary import vocabulary
from tests.citations.notes.factories import ENGLISH


def read(text: str) -> tuple[list[str], bool, str] | None:
    """The names, whether `et al.` follows, and the word before them."""
    found = names_before(text, 0, len(text), ENGLISH)
    return None if found is None else ([name.text for name in found.names], found.et_al, found.lead)


NOOP = [
    "",
    "no comma Zhukov ",
    "See, ",
    "as she says, ",
    "in those days, ",
    "In Paris; ",
    "12, ",
    "See also, ",
    "(1984), ",
]


@pytest.mark.parametrize("text", NOOP)
def test_no_names(text: str) -> None:
    assert read(text) is None


NAMES = {
    "Zhukov, ": ["Zhukov"],
    "Yuri Zhukov, ": ["Yuri Zhukov"],
    "E. F. K. Koerner, ": ["E. F. K. Koerner"],
    "A. M. Turing, ": ["A. M. Turing"],
    "Youfeng 韩有峰 Han and Shuxian 孟淑贤 Meng, ": ["Youfeng Han", "Shuxian Meng"],
    "Karl May, ": ["Karl May"],
    "See Karl May, ": ["Karl May"],
    "Hermann von der Hardt, ": ["Hermann von der Hardt"],
    "Lambert ten Kate, ": ["Lambert ten Kate"],
    "Antoine Court de Gébelin, ": ["Antoine Court de Gébelin"],
    "Claude (de) Saumaise, ": ["Claude de Saumaise"],
    "Stephanus (Étienne) Stephanus Simon, ": ["Stephanus Simon"],
    "Paul[l]us Merula, ": ["Paullus Merula"],
    "[Frisch, ": ["Frisch"],
    "Anon., ": ["Anon."],
    "R. P. F. Martin del Castillo, ": ["R. P. F. Martin del Castillo"],
    "Martin Luther King, Jr., ": ["Martin Luther King, Jr."],
    "Museum of Modern Art, ": ["Museum of Modern Art"],
    "Munthe and Heiberg, ": ["Munthe", "Heiberg"],
    "Munthe & Heiberg, ": ["Munthe", "Heiberg"],
    "Müller/Meier, ": ["Müller", "Meier"],
    "Ann Jones, Bob Brown, and Carl Clark, eds., ": ["Ann Jones", "Bob Brown", "Carl Clark"],
    "Ann Jones, Bob Brown and Carl Clark (eds.), ": ["Ann Jones", "Bob Brown", "Carl Clark"],
    "Lydiat in Humphrey Prideaux, ed., ": ["Humphrey Prideaux"],
    "The link was rejected by Georg Thryllitsch, ": ["Georg Thryllitsch"],
    "It was so in Athens. Burton, ": ["Burton"],
    "For Zygomalas, see Crusius, ": ["Crusius"],
    "Burton, Crusius, ": ["Crusius"],
    "idem, ": ["idem"],
    "Ders., ": ["Ders."],
    "Müller, Hans: ": ["Hans Müller"],
    "Weber, Eva (ed.): ": ["Eva Weber"],
    "GARCÍA MÁRQUEZ, Gabriel, ": ["Gabriel GARCÍA MÁRQUEZ"],
    "Müller, Hans / Schmidt, Anna: ": ["Hans Müller", "Anna Schmidt"],
    "Müller, Hans; Schmidt, Anna: ": ["Hans Müller", "Anna Schmidt"],
    "Silva e Souza, ": ["Silva", "Souza"],
}


@pytest.mark.parametrize(("text", "expected"), NAMES.items(), ids=NAMES.keys())
def test_names(text: str, expected: list[str]) -> None:
    found = read(text)
    assert found is not None and found[0] == expected


def test_et_al_and_the_word_before() -> None:
    assert read("noted by Aldus Manutius et al., eds., ") == (["Aldus Manutius"], True, "by")


def test_bracket_before_the_first_name_belongs_to_the_citation() -> None:
    found = names_before("cf. [Frisch, ", 0, 13, ENGLISH)
    assert found is not None and (found.start, found.names[0].start) == (4, 5)


OTHER = {
    "Burton, Crusius, ": ["Crusius Burton"],
    "FOUCAULT Michel, ": ["Michel FOUCAULT"],
    "Müller, Hans: ": ["Hans"],
    "Zhukov, ": [],
    "Yuri ZHUKOV, ": [],
}


@pytest.mark.parametrize(("text", "expected"), OTHER.items(), ids=OTHER.keys())
def test_second_reading(text: str, expected: list[str]) -> None:
    found = names_before(text, 0, len(text), ENGLISH)
    assert found is not None and [name.text for name in found.other] == expected


def test_names_without_a_comma_behind_them() -> None:
    assert names_before("see Schmidt ", 0, 12, ENGLISH) is None
    found = names_before("see Schmidt ", 0, 12, ENGLISH, sign=False)
    assert found is not None and [name.text for name in found.names] == ["Schmidt"]


@pytest.mark.parametrize("text", ["z. B. Bredel, ", "Vgl. z.B. Bredel, ", "vgl. z. B. Bredel, "])
def test_prefixes_of_letters_are_no_initials(text: str) -> None:
    found = names_before(text, 0, len(text), vocabulary("de"))
    assert found is not None and [name.text for name in found.names] == ["Bredel"]
