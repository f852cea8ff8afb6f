"""Of several works that fit: those whose names and years are the written ones to the letter."""

import pytest

from refkit.citations.readings.mla import Reading
from refkit.library.entry import Entry, Person
from refkit.records import Issued, Name
from refkit.resolve.closest import closest
from refkit.resolve.fit import Fit, Rank


def _entry(*people: str, year: str = "2009", **fields: str) -> Entry:
    """A work of people as `Brandt` or `Brandt, Emil`."""
    persons = tuple(Person(family, given) for family, _, given in (name.partition(", ") for name in people))
    return Entry("work", "book", 0, "refs.bib", 0, 9, {"year": year, **fields}, {"author": persons})


def _left(entries: tuple[Entry, ...], names: tuple[Name, ...], et_al: bool = False, raw: str = "2009") -> list[int]:
    reading = Reading(tuple(map(str, names)), et_al, None, (), 0, issued=Issued(raw, raw[:4]))
    fits = tuple(Fit(number, Rank.NAMES_YEAR, reading, names) for number in range(len(entries)))
    return [fit.entry for fit in closest(fits, entries)]


BRANDT = Name("Brandt")
ONE, TWO = _entry("Brandt"), _entry("Brandt", "Dahl")
THREE = _entry("Brandt", "Dahl", "Egge")
EMIL, EMILIA = _entry("Brandt, Emil"), _entry("Brandt, Emilia")
REPRINT = _entry("Brandt", year="1997", origdate="1984")

TIES = {
    "none": ((), (BRANDT,), False, "2009"),
    "one": ((ONE,), (BRANDT,), False, "2009"),
    "one, not to the letter": ((TWO,), (Name("Dahl"), BRANDT), False, "2009"),
    "two alike": ((ONE, ONE), (BRANDT,), False, "2009"),
    "et al. of two": ((TWO, TWO), (BRANDT,), True, "2009"),
    "et al. of three": ((THREE, THREE), (BRANDT,), True, "2009"),
    "first names, none written": ((EMIL, EMILIA), (BRANDT,), False, "2009"),
    "first names, another written": ((EMIL, EMILIA), (Name("Brandt", "Ada"),), False, "2009"),
    "nobody": ((_entry(), _entry()), (), False, "2009"),
    "years that neither has": ((ONE, ONE), (BRANDT,), False, "1997 [1984]"),
}
CLOSEST = {
    "et al. is of three": ((TWO, THREE), (BRANDT,), True, "2009", [1]),
    "et al. behind two is of four": (
        (THREE, _entry("Brandt", "Dahl", "Egge", "Fors")),
        (BRANDT, Name("Dahl")),
        True,
        "2009",
        [1],
    ),
    "all are named in the library": (
        (_entry("Brandt", author="Brandt and others"), TWO),
        (BRANDT, Name("Dahl")),
        False,
        "2009",
        [1],
    ),
    "et al. fits others that are not named": (
        (TWO, _entry("Brandt", author="Brandt and others")),
        (BRANDT,),
        True,
        "2009",
        [1],
    ),
    "order of the names": ((_entry("Dahl", "Brandt"), TWO), (BRANDT, Name("Dahl")), False, "2009", [1]),
    "first name": ((EMIL, EMILIA), (Name("Brandt", "Emilia"),), False, "2009", [1]),
    "both years": ((_entry("Brandt", year="1997"), REPRINT), (BRANDT,), False, "1997 [1984]", [1]),
    "et al. before the first name": (
        (_entry("Brandt, Emil", "Dahl"), _entry("Brandt, Ada", "Dahl", "Egge")),
        (Name("Brandt", "Emil"),),
        True,
        "2009",
        [1],
    ),
}


@pytest.mark.parametrize(("entries", "names", "et_al", "raw"), TIES.values(), ids=TIES)
def test_tie(entries: tuple[Entry, ...], names: tuple[Name, ...], et_al: bool, raw: str) -> None:
    assert _left(entries, names, et_al, raw) == list(range(len(entries)))


@pytest.mark.parametrize(("entries", "names", "et_al", "raw", "expected"), CLOSEST.values(), ids=CLOSEST)
def test_closest(
    entries: tuple[Entry, ...], names: tuple[Name, ...], et_al: bool, raw: str, expected: list[int]
) -> None:
    assert _left(entries, names, et_al, raw) == expected
