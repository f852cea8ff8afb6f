"""People packed into numbers."""

from hypothesis import given
from hypothesis import strategies as st

from refkit.library.entry import ROLES, Person
from refkit.library.index.packing import MOST_PEOPLE, PackedPerson, packed_person, unpacked_person

YEARS = st.integers(0, 2047)
POSITIONS = st.integers(0, MOST_PEOPLE - 1)
LETTERS = st.sampled_from("abcdefghijklmnopqrstuvwxyz")


@given(YEARS, POSITIONS, LETTERS, st.sampled_from(ROLES), st.booleans())
def test_a_person_comes_back_as_it_was(year: int, position: int, letter: str, role: str, whole: bool) -> None:
    number = [each for each, _ in enumerate(ROLES) if ROLES[each] == role][0]
    bits = packed_person(year, position, Person("Zhukov", letter.upper()), number) | whole
    assert unpacked_person(bits) == PackedPerson(
        year, position, "abcdefghijklmnopqrstuvwxyz".index(letter) + 1, ROLES[number], whole
    )


@given(st.integers(0, 10**6), POSITIONS, st.text(max_size=3))
def test_any_person_fits_into_32_bits(year: int, position: int, given_name: str) -> None:
    bits = packed_person(year, position, Person("", given_name), len(ROLES) - 1) | 1
    assert 0 <= bits < 1 << 32


def test_what_is_not_known_is_none() -> None:
    person = unpacked_person(packed_person(5784, 0, Person("Zhukov"), 0))
    assert (person.year, person.initial) == (0, 0)
