"""The people of a work by their roles."""

import pytest

from refkit.library.entry import Person
from refkit.styles.reading.people import read_people
from refkit.styles.reference import Names, ReferenceType, Role
from tests.styles.factories import names

NOBODY = [
    pytest.param({}, id="nothing"),
    pytest.param({"author": "others"}, id="others alone"),
    pytest.param({"publisher": "Knopf"}, id="publisher"),
    pytest.param({"organization": "Knopf"}, id="organization of a book"),
]


@pytest.mark.parametrize("fields", NOBODY)
def test_nobody(fields: dict[str, str]) -> None:
    assert read_people(fields, "book", None) == {}


_LEE, _FOX = names("Lee, Ann"), names("Fox, Bob")

PEOPLE: list[tuple[ReferenceType, dict[str, str], dict[Role, Names]]] = [
    ("book", {"author": "Lee, Ann", "editor": "Fox, Bob"}, {"author": _LEE, "editor": _FOX}),
    ("book", {"author": "Lee, Ann and others"}, {"author": names("Lee, Ann and others")}),
    ("book", {"author": "Lee, Ann et al."}, {"author": Names(_LEE.people, True)}),
    ("book", {"author": "Lee, {Ann et al.}"}, {"author": Names(_LEE.people, True)}),
    ("book", {"editor": "Lee, Ann", "editortype": "compiler"}, {"compiler": _LEE}),
    ("book", {"editora": "Lee, Ann", "editoratype": "translator"}, {"translator": _LEE}),
    ("book", {"editor": "Lee, Ann", "translator": "Lee, Ann"}, {"editor-translator": _LEE}),
    ("book", {"editor": "Lee, Ann", "editora": "Fox, Bob"}, {"editor": Names(_LEE.people + _FOX.people)}),
    ("chapter", {"bookauthor": "Lee, Ann"}, {"container-author": _LEE}),
    ("patent", {"holder": "Lee, Ann"}, {"author": _LEE}),
    ("motion_picture", {"author": "Lee, Ann"}, {"director": _LEE}),
    ("motion_picture", {"author": "Lee, Ann", "director": "Fox, Bob"}, {"author": _LEE, "director": _FOX}),
    ("report", {"institution": "World Bank"}, {"author": Names((Person("", literal="World Bank"),))}),
    ("report", {"institution": "World Bank", "author": "Lee, Ann"}, {"author": _LEE}),
    ("book", {"author": "Watson, JD"}, {"author": names("Watson, J D")}),
    (
        "book",
        {"author": "Crick, Francis HC and Rees, JC III"},
        {"author": names("Crick, Francis H C and Rees, J C III")},
    ),
    ("book", {"author": "WU, LI"}, {"author": names("WU, LI")}),
    ("book", {"author": "Guy Lewis {Steele, Jr.}"}, {"author": names("Steele, Jr., Guy Lewis")}),
]


@pytest.mark.parametrize(("kind", "fields", "expected"), PEOPLE)
def test_people(kind: ReferenceType, fields: dict[str, str], expected: dict[Role, Names]) -> None:
    assert read_people(fields, kind, None) == expected


def test_people_whom_the_file_knows_by_their_parts() -> None:
    known = {"author": (Person("Lee and Sons", "A"),)}
    assert read_people({"author": "x"}, "book", known) == {"author": Names(known["author"])}
