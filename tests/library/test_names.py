"""Names of authors and editors."""

import pytest
from bibtexparser.middlewares.names import split_multiple_persons_names
from hypothesis import given
from hypothesis import strategies as st

from refkit.library import names
from refkit.library.entry import Person
from refkit.library.names import literal_name, read_names


def _literal(text: str) -> Person:
    return Person("", literal=text)


NOBODY = [
    pytest.param("", id="nothing"),
    pytest.param("   ", id="blanks"),
    pytest.param("others", id="others alone"),
    pytest.param("{}", id="empty braces"),
    pytest.param(",", id="a comma"),
]


@pytest.mark.parametrize("value", NOBODY)
def test_value_without_names(value: str) -> None:
    assert read_names(value) == ()


PERSONS = [
    pytest.param("Zhukov, Yuri Nikolaevich", Person("Zhukov", "Yuri Nikolaevich"), id="family first"),
    pytest.param("Yuri Nikolaevich Zhukov", Person("Zhukov", "Yuri Nikolaevich"), id="given name first"),
    pytest.param("Plato", Person("Plato"), id="one name"),
    pytest.param("Anon.", Person("Anon."), id="anonymous"),
    pytest.param("{Anon.}", _literal("Anon."), id="anonymous in braces"),
    pytest.param("von der Hardt, Hermann", Person("Hardt", "Hermann", "von der"), id="particle first"),
    pytest.param("Ludwig van Beethoven", Person("Beethoven", "Ludwig", "van"), id="particle in the middle"),
    pytest.param("Vooys, Cornelis de", Person("Vooys", "Cornelis", "de"), id="particle behind"),
    pytest.param("Van der Auwera, Johan", Person("Auwera", "Johan", "Van der"), id="capital particle"),
    pytest.param(r"Court de G{\'e}belin, A.", Person("Court de Gébelin", "A."), id="particle inside the surname"),
    pytest.param("King, Jr., Martin Luther", Person("King", "Martin Luther", suffix="Jr."), id="suffix"),
    pytest.param("Martin Luther King, Jr.", Person("King", "Martin Luther", suffix="Jr."), id="suffix at the end"),
    pytest.param("Martin Luther King Jr.", Person("King", "Martin Luther", suffix="Jr."), id="suffix, no comma"),
    pytest.param("King Jr., Martin Luther", Person("King", "Martin Luther", suffix="Jr."), id="suffix, one comma"),
    pytest.param(", Ann Lee", _literal("Ann Lee"), id="nothing before the comma"),
    pytest.param("Malcolm X", Person("X", "Malcolm"), id="surname that is a number"),
    pytest.param("von Neumann", Person("Neumann", "", "von"), id="particle and surname alone"),
    pytest.param("bell hooks", Person("hooks", "bell"), id="no capitals"),
    pytest.param("{World Bank}", _literal("World Bank"), id="corporate author"),
    pytest.param("{Barnes and Noble, Inc.}", _literal("Barnes and Noble, Inc."), id="corporate author with and"),
    pytest.param(r"{\'E}mile Zola", Person("Zola", "Émile"), id="accent in braces at the start"),
    pytest.param("{de Gaulle}, Charles", Person("de Gaulle", "Charles"), id="surname in braces"),
    pytest.param("family=Rossi, given=Maria, prefix=de", Person("Rossi", "Maria", "de"), id="parts by name"),
    pytest.param("given={J, K}, family=Rossi", Person("Rossi", "J, K"), id="parts by name with a comma"),
    pytest.param("[Spieghel, Hendrik Laurensz]", Person("Spieghel", "Hendrik Laurensz"), id="in brackets"),
    pytest.param("{[Coornhert, Dirck]}", Person("Coornhert", "Dirck"), id="in brackets and braces"),
    pytest.param("{[Frederick the Great]}", _literal("Frederick the Great"), id="ruler in brackets and braces"),
    pytest.param("[Frederick the Great]", _literal("Frederick the Great"), id="ruler in brackets"),
    pytest.param(r"\brackettext{Frisch, Johann}", Person("Frisch", "Johann"), id="in a command"),
    pytest.param("Tory, Geof[f]roy", Person("Tory", "Geoffroy"), id="letters added by an editor"),
    pytest.param("Polier, Antoine [auctor]", Person("Polier", "Antoine"), id="note behind the name"),
    pytest.param("Smith, John et al.", Person("Smith", "John"), id="et al. typed"),
    pytest.param("A, B, C, D", Person("A", "C D", suffix="B"), id="too many commas"),
    pytest.param("Жуков, Юрий", Person("Жуков", "Юрий"), id="Cyrillic"),
    pytest.param("x" * 2000, _literal("x" * 2000), id="too long for a name"),
]


@pytest.mark.parametrize(("value", "expected"), PERSONS)
def test_one_name(value: str, expected: Person) -> None:
    assert read_names(value) == (expected,)


@pytest.mark.parametrize(
    ("value", "families"),
    [
        pytest.param("Getty, J. Arch and Naumov, Oleg V.", ["Getty", "Naumov"], id="two"),
        pytest.param("Smith, Ann and others", ["Smith"], id="others are dropped"),
        pytest.param("Smith, Ann and et al.", ["Smith"], id="et al. as if it were a name"),
        pytest.param("Others, Ann and Smith, B", ["Others", "Smith"], id="somebody called Others"),
        pytest.param("A, B\n  and\tC, D", ["A", "C"], id="line ends"),
        pytest.param("Anderson, A and Brandt, B", ["Anderson", "Brandt"], id="and inside names"),
    ],
)
def test_several_names(value: str, families: list[str]) -> None:
    assert [person.family for person in read_names(value)] == families


def test_literal_name() -> None:
    assert (literal_name(""), literal_name(r"Universit{\"a}t and {Co}")) == ((), (_literal("Universität and Co"),))


@given(st.text() | st.text(alphabet="aA ,{}[]\\'=~\nand", max_size=40))
def test_every_name_has_something_to_be_called_by(value: str) -> None:
    assert [person for person in read_names(value) if bool(person.family) == bool(person.literal)] == []


_WORDS = ("Žukov", "Zhukov", "de", "van der", "Yuri", "N.", "Jr.", "III", "X", "O'Brien", "Smith-Jones", "d'Arc", "al")
_TYPED = st.lists(st.sampled_from((*_WORDS, ",", ", ", " ", "  ", "\n", "--", "a", "A", "anders", "Band")), min_size=1)
_ANDS = st.sampled_from((" and ", " AND ", "\nand\t", "  And "))


@given(st.lists(st.tuples(_ANDS, _TYPED.map("".join).filter(str.strip)), max_size=4))
def test_quick_split_is_that_of_bibtexparser(typed: list[tuple[str, str]]) -> None:
    value = "".join(sign + name for sign, name in typed)[len(typed[0][0]) :] if typed else ""
    assert names._split(value) == [" ".join(name.split()) for name in split_multiple_persons_names(value)]


@given(_TYPED.map("".join).map(lambda value: " ".join(value.split())))
def test_quick_reading_of_a_name_is_that_of_its_parts(name: str) -> None:
    if names._FAMILY_FIRST.fullmatch(name):
        assert names._person(name) == names._by_parts(name)
