"""Names of people as the manuals write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.library.entry import Person
from refkit.styles.names import NameStyle, initials_of, sorted_name, spaced, surname, write_names
from refkit.styles.reference import NOBODY, Names
from refkit.styles.rich import NOTHING, plain
from tests.styles.factories import names, person

_MLA = NameStyle(inverts="first", comma_of_inverted=True, least=3, shown=1)
_APA = NameStyle(inverts="all", initials=True, joins="&", comma_of_two=True, least=21, shown=19, shows_last=True)
_NOTES = NameStyle(least=3, shown=1, comma_before_others=False)


@pytest.mark.parametrize("style", [_MLA, _APA, _NOTES])
def test_nobody(style: NameStyle) -> None:
    assert write_names(NOBODY, style) == NOTHING


WRITTEN = [
    pytest.param("Zhukov, Yuri", "Zhukov, Yuri", "Zhukov, Y.", "Yuri Zhukov", id="one"),
    pytest.param(
        "Getty, J. Arch and Naumov, Oleg V.",
        "Getty, J. Arch, and Oleg V. Naumov",
        "Getty, J. A., & Naumov, O. V.",
        "J. Arch Getty and Oleg V. Naumov",
        id="two",
    ),
    pytest.param(
        "Lee, Ann and Fox, Bob and Rees, Carl",
        "Lee, Ann, et al.",
        "Lee, A., Fox, B., & Rees, C.",
        "Ann Lee et al.",
        id="three",
    ),
    pytest.param("Lee, Ann and others", "Lee, Ann, et al.", "Lee, A., et al.", "Ann Lee et al.", id="and others"),
    pytest.param("{World Bank}", "World Bank", "World Bank", "World Bank", id="body"),
    pytest.param("Plato", "Plato", "Plato", "Plato", id="one name"),
    pytest.param("de Vooys, Cornelis", "Vooys, Cornelis de", "Vooys, C. de", "Cornelis de Vooys", id="particle"),
    pytest.param("al-Ghazali, Muhammad", "al-Ghazali, Muhammad", "al-Ghazali, M.", "Muhammad al-Ghazali", id="article"),
    pytest.param(
        "King, Jr., Martin Luther",
        "King, Martin Luther, Jr.",
        "King, M. L., Jr.",
        "Martin Luther King Jr.",
        id="suffix",
    ),
    pytest.param("O'Neill, Eugene", "O’Neill, Eugene", "O’Neill, E.", "Eugene O’Neill", id="apostrophe"),
    pytest.param("Sartre, Jean-Paul", "Sartre, Jean-Paul", "Sartre, J.-P.", "Jean-Paul Sartre", id="hyphen"),
    pytest.param(
        "Skorik, P. Ja.", "Skorik, P. Ja.", "Skorik, P. Ja.", "P. Ja. Skorik", id="one letter of another script"
    ),
    pytest.param(
        "d'Alembert, Jean le Rond",
        "d’Alembert, Jean le Rond",
        "d’Alembert, J. le R.",
        "Jean le Rond d’Alembert",
        id="particle among given names",
    ),
    pytest.param("Mu, Yejun 穆晔骏", "Mu, Yejun 穆晔骏", "Mu, Y. 穆晔骏", "Yejun 穆晔骏 Mu", id="two scripts"),
    pytest.param("Tolkien, J.R.R.", "Tolkien, J. R. R.", "Tolkien, J. R. R.", "J. R. R. Tolkien", id="initials"),
]


@pytest.mark.parametrize(("value", "mla", "apa", "notes"), WRITTEN)
def test_written(value: str, mla: str, apa: str, notes: str) -> None:
    assert [plain(write_names(names(value), style)) for style in (_MLA, _APA, _NOTES)] == [mla, apa, notes]


def test_more_than_twenty_have_an_ellipsis() -> None:
    many = " and ".join(f"N{chr(97 + number)}, A." for number in range(22))
    written = plain(write_names(names(many), _APA))
    assert (written.count("A."), written.partition("Nr, ")[2]) == (20, "A., Ns, A., . . . Nv, A.")


SURNAMES = [
    pytest.param("de Vooys, Cornelis", "de Vooys", id="particle"),
    pytest.param("{World Bank}", "World Bank", id="body"),
    pytest.param("d'Alembert, Jean", "d'Alembert", id="particle joined by a sign"),
    pytest.param("Lee, Ann", "Lee", id="without"),
]


@pytest.mark.parametrize(("value", "expected"), SURNAMES)
def test_surname(value: str, expected: str) -> None:
    assert surname(person(value)) == expected


GIVEN_NAMES = [
    pytest.param("", "", "", id="nothing"),
    pytest.param("Ann", "Ann", "A.", id="name"),
    pytest.param("John R", "John R.", "J. R.", id="initial without period"),
    pytest.param("J.R.R.", "J. R. R.", "J. R. R.", id="initials without blanks"),
    pytest.param("J.-P.", "J.-P.", "J.-P.", id="initials with a hyphen"),
    pytest.param("Юрий", "Юрий", "Ю.", id="Cyrillic"),
    pytest.param("Émile", "Émile", "É.", id="accent"),
]


@pytest.mark.parametrize(("given_name", "expected", "initials"), GIVEN_NAMES)
def test_given_names(given_name: str, expected: str, initials: str) -> None:
    assert (spaced(given_name), initials_of(given_name)) == (expected, initials)


SORTED = [
    pytest.param("de Vooys, Cornelis", ("vooys", "cornelis", ""), id="particle"),
    pytest.param("{The World Bank}", ("worldbank", "", ""), id="article of a body"),
    pytest.param("Žukov, J.", ("zukov", "j", ""), id="accent"),
    pytest.param("O'Neill, Jr., E.", ("oneill", "e", "jr"), id="apostrophe and suffix"),
]


@pytest.mark.parametrize(("value", "expected"), SORTED)
def test_sorted_name(value: str, expected: tuple[str, ...]) -> None:
    assert sorted_name(person(value), _MLA) == expected


_TEXTS = st.text("aÉж.-' ’,", max_size=12)
_PEOPLE = st.builds(Person, _TEXTS, _TEXTS, _TEXTS, _TEXTS, st.just("") | _TEXTS)


@given(st.lists(_PEOPLE, max_size=4), st.booleans(), st.sampled_from([_MLA, _APA, _NOTES]))
def test_any_people_are_written(people: list[Person], others: bool, style: NameStyle) -> None:
    assert "'" not in plain(write_names(Names(tuple(people), others), style))


@pytest.mark.parametrize("sign", ["a", "a.", "A ", "-a", ".", " ", "A-"])
def test_long_names_are_read_to_the_end(sign: str) -> None:
    given = sign * 50_000
    assert len(spaced(given)) >= len(given) and initials_of(given).count(".") <= len(given)
