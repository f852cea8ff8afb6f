"""Fields and people as the rest of refkit sees them."""

import pytest

from refkit.library.bib.written import RawEntry
from refkit.library.decoded import DecodedFields, People
from refkit.library.entry import ROLES, Person, Role

FIELDS = [
    pytest.param("url", r"http://a.b/c--d\_e%20f#g", "http://a.b/c--d_e%20f#g", id="address"),
    pytest.param("doi", "10.1000/a--b~c", "10.1000/a--b~c", id="identifier"),
    pytest.param("date", "1999~", "1999~", id="date"),
    pytest.param("ids", "a--b, c", "a--b, c", id="keys"),
    pytest.param("title", r"G{\"o}del -- {USSR}", "Gödel – USSR", id="text"),
    pytest.param("title", "The\n   Road", "The Road", id="line ends"),
]


@pytest.mark.parametrize(("name", "written", "expected"), FIELDS)
def test_field(name: str, written: str, expected: str) -> None:
    fields = DecodedFields(RawEntry("t", "book", {name: written}))
    assert (fields[name], fields.get(name), fields == {name: expected}) == (expected, expected, True)


def test_fields_that_are_not_there() -> None:
    fields = DecodedFields(RawEntry("t", "book", {"title": "x"}))
    found = (
        "title" in fields,
        "note" in fields,
        fields.get("note"),
        fields.get("note", "-"),
        len(fields),
        list(fields),
    )
    assert found == (True, False, "", "-", 1, ["title"])


def test_nothing_is_decoded_in_an_entry_that_holds_no_latex() -> None:
    raw = RawEntry("t", "book", {"title": "C--D {x}"}, {"author": (Person("Zhukov"),)})
    assert (dict(DecodedFields(raw)), dict(People(raw))) == ({"title": "C--D {x}"}, {"author": (Person("Zhukov"),)})


PEOPLE: list[object] = [
    pytest.param({}, {}, id="nobody"),
    pytest.param({"author": ""}, {}, id="empty"),
    pytest.param({"author": "others"}, {}, id="others"),
    pytest.param({"author": "A, B"}, {"author": (Person("A", "B"),)}, id="author"),
    pytest.param({"editor": "A and C"}, {"editor": (Person("A"), Person("C"))}, id="editors"),
    pytest.param({"organization": "U and N"}, {"organization": (Person("", literal="U and N"),)}, id="body"),
    pytest.param({"institution": "U"}, {"organization": (Person("", literal="U"),)}, id="institution"),
    pytest.param(
        {"organization": "U", "editor": "A"}, {"editor": (Person("A"),)}, id="a body where there is nobody else"
    ),
    pytest.param(
        {"organization": "U", "institution": "V"}, {"organization": (Person("", literal="U"),)}, id="one body"
    ),
]


@pytest.mark.parametrize(("fields", "expected"), PEOPLE)
def test_people(fields: dict[str, str], expected: dict[Role, tuple[Person, ...]]) -> None:
    people = People(RawEntry("t", "book", fields))
    assert (dict(people), len(people)) == (expected, len(expected))
    assert {role: people.get(role) for role in ROLES} == {role: expected.get(role, ()) for role in ROLES}
