"""Which works the names of a citation mean: given names, particles, co-authors, editors, near misses."""

import pytest

from refkit.library.index.index import MOST_HITS
from refkit.records import Name
from refkit.resolve.people import Hint, match_people, near_people
from tests.resolve.factories import cite_items, query, works

LIBRARY = """
@book{said, author = {Said, Edward W.}, title = {Culture and Imperialism}}
@book{kurban, author = {Said, Kurban}, title = {Ali and Nino}}
@book{vooys, author = {de Vooys, Cornelis}, title = {Geschiedenis}}
@book{rooy, author = {Van Rooy, Raf and Considine, John}, title = {Between Homonymy and Polysemy}}
@book{garcia, author = {García Márquez, Gabriel}, title = {Cien años}}
@book{road, author = {Getty, J. Arch and Naumov, Oleg V.}, title = {Road to Terror}}
@book{tides, author = {Berger, Ann and Calder, Bob and Dunn, Cyd}, title = {Tides}}
@book{bank, author = {{World Bank}}, title = {Development Report}}
@book{unesco, author = {{United Nations Educational Organization}}, shortauthor = {UNESCO}, title = {Reports}}
@book{boxes, editor = {Tupper, Earl}, title = {Boxes}}
@book{farm, author = {Orwell, George}, editor = {Davison, Peter}, title = {Animal Farm}}
@book{letters, author = {Iagoda, Genrikh}, title = {Pisma}}
@book{schoenberg, author = {Leibowitz, René}, title = {Schoenberg}}
@book{wait, author = {King, Jr., Martin Luther}, title = {Why We Wait}}
@book{faust, author = {von Goethe, Johann Wolfgang}, title = {Faust}}
@book{fog, author = {Pell, Martha and others}, title = {Fog}}
@book{ash, author = {Ash, Ira}, title = {Embers}}
"""
QUERY = query(LIBRARY)

NOBODY = {
    "no name": ((), False),
    "unknown": (("Nobody",), False),
    "beginning of a surname": (("Get",), False),
    "given name": (("Edward",), False),
    "word of a corporate name": (("Bank",), False),
    "another first name": (("Quentin Said",), False),
    "another initial": (("Z. Said",), False),
    "title word": (("Faust",), False),
    "surname with a letter more": (("Saidd",), False),
}


@pytest.mark.parametrize(("names", "et_al"), NOBODY.values(), ids=NOBODY)
def test_nobody_is_called_so(names: tuple[str, ...], et_al: bool) -> None:
    assert match_people(QUERY.index, names, et_al) == []


ALL_NAMED = {
    "initial": ("E. Said", "said"),
    "initial of the other": ("K. Said", "kurban"),
    "first name": ("Edward Said", "said"),
    "first name and initial": ("Edward W. Said", "said"),
    "initials": ("J. W. Goethe", "faust"),
    "particle": ("de Vooys", "vooys"),
    "particle as a capital": ("De Vooys", "vooys"),
    "without the particle": ("Vooys", "vooys"),
    "initial and particle": ("C. de Vooys", "vooys"),
    "double surname": ("García Márquez", "garcia"),
    "without accents": ("Garcia Marquez", "garcia"),
    "part of a double surname": ("Márquez", "garcia"),
    "two authors": ("Getty and Naumov", "road"),
    "two authors, ampersand": ("Getty & Naumov", "road"),
    "two authors, comma": ("Getty, Naumov", "road"),
    "two authors, turned round": ("Naumov and Getty", "road"),
    "two authors, a particle": ("Van Rooy and Considine", "rooy"),
    "three authors": ("Berger, Calder, and Dunn", "tides"),
    "three authors, without the last comma": ("Berger, Calder and Dunn", "tides"),
    "et al.": ("Berger et al.", "tides"),
    "et al. of two": ("Getty et al.", "road"),
    "and others": ("Berger and others", "tides"),
    "et al. where the library has others": ("Pell et al.", "fog"),
    "two names where the library has others": ("Pell and Quist", "fog"),
    "three names where the library has others": ("Pell, Quist and Rosen", "fog"),
    "corporate author": ("World Bank", "bank"),
    "shortauthor": ("UNESCO", "unesco"),
    "editor": ("Tupper", "boxes"),
    "author of an edited work": ("Orwell", "farm"),
    "other romanisation": ("Yagoda", "letters"),
    "other letters": ("Ягода", "letters"),
    "capitals": ("GETTY AND NAUMOV", "road"),
    "suffix": ("King", "wait"),
    "suffix written": ("King Jr.", "wait"),
}


@pytest.mark.parametrize(("names", "expected"), ALL_NAMED.values(), ids=ALL_NAMED)
def test_names_fit(names: str, expected: str) -> None:
    found = [(item.id, item.candidates[0].differs) for item in cite_items(f"It was told ({names} 12).", LIBRARY)]
    assert found == [(expected, ())]


CO_AUTHOR_MISSING = {
    "first of two": ("Getty", "road"),
    "two of three": ("Berger and Calder", "tides"),
    "author and editor": ("Orwell and Davison", "farm"),
}


@pytest.mark.parametrize(("names", "expected"), CO_AUTHOR_MISSING.values(), ids=CO_AUTHOR_MISSING)
def test_co_author_missing(names: str, expected: str) -> None:
    match = next(m for m in match_people(QUERY.index, tuple(names.split(" and ")), False))
    assert (QUERY.index.entries[match.entry].key, match.complete) == (expected, False)


def test_a_stranger_beside_the_author_is_no_co_author() -> None:
    assert match_people(QUERY.index, ("Getty", "Laws"), False) == []


def test_co_author_missing_is_a_match_that_differs() -> None:
    found = [(item.id, item.candidates[0].differs) for item in cite_items("It was told (Getty 12).", LIBRARY)]
    assert found == [("road", ("author",))]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        pytest.param("Edward Said", Name("Said", "Edward"), id="first name"),
        pytest.param("C. de Vooys", Name("de Vooys", "C."), id="particle"),
        pytest.param("World Bank", Name("", literal="World Bank"), id="corporate author"),
        pytest.param("García Márquez", Name("García Márquez"), id="double surname"),
    ],
)
def test_name_as_written_is_divided_as_in_the_library(name: str, expected: Name) -> None:
    assert [match.names for match in match_people(QUERY.index, (name,), False)] == [(expected,)]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        pytest.param("E. Said", "the name with the first name", id="initial"),
        pytest.param("Tupper", "the name of the editor", id="editor"),
        pytest.param("Yagoda", "the name in another romanisation", id="romanisation"),
        pytest.param("World Bank", "the name", id="corporate author"),
    ],
)
def test_evidence(name: str, expected: str) -> None:
    assert [match.evidence for match in match_people(QUERY.index, (name,), False)] == [expected]


FAR = {
    "no name": (),
    "short name": ("Ach",),
    "another first letter": ("Zeibowitz",),
    "three letters": ("Leibovich",),
    "two letters of a short name": ("Gatto",),
    "another first name": ("Karl Leibovitz",),
}


@pytest.mark.parametrize("names", FAR.values(), ids=FAR)
def test_nobody_is_called_nearly_so(names: tuple[str, ...]) -> None:
    assert near_people(QUERY.index, names) == []


NEAR = {
    "one letter": ("Leibovitz", "schoenberg"),
    "two letters": ("Leibovits", "schoenberg"),
    "letter left out": ("Nauov", "road"),
    "letters exchanged": ("Naumvo", "road"),
    "short name, a letter more": ("Gettys", "road"),
    "with the first name": ("René Leibovitz", "schoenberg"),
    "first author of three": ("Bergar", "tides"),
}


@pytest.mark.parametrize(("name", "expected"), NEAR.values(), ids=NEAR)
def test_somebody_is_called_nearly_so(name: str, expected: str) -> None:
    found = [(QUERY.index.entries[m.entry].key, m.complete) for m in near_people(QUERY.index, (name,))]
    assert found == [(expected, False)]


TOGETHER = {
    "nobody": ("Nobody", ["missing"]),
    "two of the name": ("Said", ["ambiguous: said, kurban"]),
    "misspelt": ("Leibovitz", ["schoenberg"]),
    "misspelt, two of the name": ("Saidd", ["missing: said, kurban"]),
    "suffix": ("King Jr.", ["wait"]),
    "possessive": ("Leibowitz's", ["schoenberg"]),
}


@pytest.mark.parametrize(("names", "expected"), TOGETHER.values(), ids=TOGETHER)
def test_what_is_cited(names: str, expected: list[str]) -> None:
    assert works(f"It was told ({names} 12).", LIBRARY) == expected


MANY = "".join(
    f"@book{{smith{number}, author = {{Smith, {'Zoe' if number == 290 else 'Ann'}}}, title = {{Work {number} on Art}}, "
    f"year = {{{1700 + number}}}}}\n"
    for number in range(300)
)


@pytest.mark.parametrize(
    ("name", "hint", "expected"),
    [
        pytest.param("Smith", Hint(title="Work 295 on Art"), ["smith295"], id="a title"),
        pytest.param("Smith", Hint(title="295"), ["smith295"], id="a word of the title"),
        pytest.param("Smith", Hint(year="1999"), ["smith299"], id="a year"),
        pytest.param("Zoe Smith", Hint(), ["smith290"], id="a given name"),
    ],
)
def test_one_of_very_many_works_by_a_surname(name: str, hint: Hint, expected: list[str]) -> None:
    index = query(MANY).index
    assert [index.entries[match.entry].key for match in match_people(index, (name,), False, hint)] == expected


def test_of_very_many_works_the_first_are_enough_to_be_ambiguous() -> None:
    index = query(MANY).index
    assert len(match_people(index, ("Smith",), False)) == MOST_HITS


def test_a_name_written_twice_is_two_people() -> None:
    assert match_people(QUERY.index, ("Getty", "Getty"), True) == []
