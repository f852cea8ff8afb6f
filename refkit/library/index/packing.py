"""Packs a person of an entry into one number of 32 bits, so that ten thousand works by Smiths are one small row.

From the highest bit: the year of the work, the position among the people of that role, the first letter of the given
name, the role, and whether the surname that leads here is the whole of theirs.
"""

from functools import lru_cache
from typing import NamedTuple

from refkit.library.entry import ROLES, Person, Role
from refkit.library.fold import fold

_YEAR, _POSITION, _INITIAL, _ROLE = 11, 12, 5, 3  # bits; a year beyond 2047 counts as none
MOST_PEOPLE = 1 << _POSITION  # of one role; those behind them are not found


class PackedPerson(NamedTuple):
    """What was packed; `initial` is 1 for a, 0 for none, `year` 0 for none."""

    year: int
    position: int
    initial: int
    role: Role
    whole: bool


def packed_person(year: int, position: int, person: Person, role: int) -> int:
    """A person as a number; its lowest bit is left for whether the surname is whole."""
    bits = year if year < 1 << _YEAR else 0
    bits = bits << _POSITION | position
    bits = bits << _INITIAL | _letter(person.given[:1])
    return (bits << _ROLE | role) << 1


def unpacked_person(bits: int) -> PackedPerson:
    """What a number stands for."""
    whole, bits = bool(bits & 1), bits >> 1
    role, bits = bits & (1 << _ROLE) - 1, bits >> _ROLE
    initial, bits = bits & (1 << _INITIAL) - 1, bits >> _INITIAL
    position, year = bits & (1 << _POSITION) - 1, bits >> _POSITION
    return PackedPerson(year, position, initial, ROLES[role], whole)


@lru_cache(maxsize=1 << 10)
def _letter(initial: str) -> int:
    folded = fold(initial)[:1]
    return ord(folded) - 96 if folded.isalpha() else 0
