"""Reading names that begin an item, or stand inside it, in whatever order they are written."""

import pytest

from refkit.library.reflist.initials import is_initial
from refkit.library.reflist.names import read_names
from tests.library.reflist.factories import shown

# No names, or not names alone.
NOOP = [
    "",
    "Life of the keepers in the north and south of it",
    "The plenum lasted two weeks",
    "U.S",
    "Smith 2004",
    "A report on plenums",
    "“Fog”",
    "12, 13",
    "Smith, J., and then some",
]

NAMES = {
    "Zhukov, Iurii": "Zhukov, Iurii",
    "Zhukov, Iurii N.": "Zhukov, Iurii N.",
    "Getty, J. Arch, and Roberta Manning": "Getty, J. Arch & Manning, Roberta",
    "Smith, J. A., & Jones, K.": "Smith, J. A. & Jones, K.",
    "Smith, J., Qu, N., Wu, L., & De Moraes, C.": "Smith, J. & Qu, N. & Wu, L. & De Moraes, C.",
    "Smith, J., K. Jones, and L. Wu": "Smith, J. & Jones, K. & Wu, L.",
    "Getty JA, Manning RT": "Getty, JA & Manning, RT",
    "H Abel, GJ Suss & J Suss": "Abel, H & Suss, GJ & Suss, J",
    "SILVA, João da; SOUZA, A. B.": "da Silva, João & Souza, A. B.",
    "GOULET-CAZÉ, M.-O.": "Goulet-Cazé, M.-O.",
    "EPICTETO": "EPICTETO",
    "Dam, N. van, Horn, M.": "van Dam, N. & Horn, M.",
    "van der Meer, Jan": "van der Meer, Jan",
    "Ortega y Gasset, José": "Ortega y Gasset, José",
    "Silva de Castilho, Ana Clara, and Sarah de Andrade": "Silva de Castilho, Ana Clara & de Andrade, Sarah",
    "King, Martin, Jr.": "King, Martin, Jr.",
    "Hair, Jr., J., Black, W.": "Hair, J., Jr. & Black, W.",
    "Ghizoni-Jr., I. R., & Azevedo, M.": "Ghizoni-Jr., I. R. & Azevedo, M.",
    "Müller, Hans und Eva Schmidt": "Müller, Hans & Schmidt, Eva",
    "Жуков, Юрий, и Анна Смирнова": "Жуков, Юрий & Смирнова, Анна",
    "World Health Organization": "{World Health Organization}",
    "United Nations Educational, Scientific and Cultural Organization": (
        "{United Nations Educational, Scientific and Cultural Organization}"
    ),
    "U.S. Patent Office": "{U.S. Patent Office}",
    "[Frisch, Johann]": "Frisch, Johann",
    "O′Dwyer, S.": "O′Dwyer, S.",
}

# Names inside an item stand in their natural order.
INSIDE = {
    "Levi Bryant, Nick Srnicek, and Graham Harman": "Bryant, Levi & Srnicek, Nick & Harman, Graham",
    "Daniel Reisberg": "Reisberg, Daniel",
    "Geert Lovink and Rachel Somers Miles": "Lovink, Geert & Miles, Rachel Somers",
    "Ans van Kemenade": "van Kemenade, Ans",
    "SOUZA, A.": "Souza, A.",
    "Havn Department of Ships": "{Havn Department of Ships}",
}

ROLES = {
    "Pell, Martha, ed": ("editor", False),
    "Pell, M., & Quist, A. (Eds.)": ("editor", False),
    "Pell, Martha, editor and translator": ("editor", False),
    "Schmidt, Eva (Hrsg.)": ("editor", False),
    "Quist, Ann, trans.": ("translator", False),
    "Pell, Martha, et al.": ("author", True),
    "Pell, Martha, et al., eds.": ("editor", True),
    "Smith, J., Wu, L., … Zhao, Q.": ("author", True),
}


@pytest.mark.parametrize("text", NOOP)
def test_no_names(text: str) -> None:
    assert read_names(text) is None


@pytest.mark.parametrize(("text", "expected"), NAMES.items(), ids=NAMES)
def test_names(text: str, expected: str) -> None:
    names = read_names(text)
    assert names is not None and " & ".join(map(shown, names.people)) == expected


@pytest.mark.parametrize(("text", "expected"), INSIDE.items(), ids=INSIDE)
def test_names_inside_an_item(text: str, expected: str) -> None:
    names = read_names(text, in_natural_order=True)
    assert names is not None and " & ".join(map(shown, names.people)) == expected


@pytest.mark.parametrize(("text", "expected"), ROLES.items(), ids=ROLES)
def test_roles_and_others(text: str, expected: tuple[str, bool]) -> None:
    names = read_names(text)
    assert names is not None and (names.role, names.others) == expected


@pytest.mark.parametrize("word", ["J.", "J.A.", "J.-P.", "Yu.", "JA", "S", "M.-O"])
def test_initials(word: str) -> None:
    assert is_initial(word)


@pytest.mark.parametrize("word", ["", "Wu", "Arch.", "Jean", "j.", "IFLA", "2."])
def test_no_initials(word: str) -> None:
    assert not is_initial(word)
