"""Reads the people of a work by the roles that CSL knows, with what `editortype` and the like say of them."""

import re
from collections.abc import Iterator, Mapping

from refkit.library.entry import Person
from refkit.library.names import literal_name, read_names
from refkit.styles.reference import Names, ReferenceType, Role

_FIELDS: Mapping[str, Role] = {
    "author": "author",
    "editor": "editor",
    "translator": "translator",
    "director": "director",
    "bookauthor": "container-author",
    "holder": "author",
    "compiler": "compiler",
    "illustrator": "illustrator",
    "interviewer": "interviewer",
    "narrator": "narrator",
    "producer": "producer",
    "serieseditor": "collection-editor",
    "commentator": "commentator",
    "annotator": "commentator",
    "introduction": "introducer",
    "foreword": "foreword-writer",
    "afterword": "afterword-writer",
    "editora": "editor",
    "editorb": "editor",
    "editorc": "editor",
}
# What `authortype`, `editortype`, `editoratype` may say of them.
_KINDS: Mapping[str, Role] = {
    "compiler": "compiler",
    "director": "director",
    "translator": "translator",
    "illustrator": "illustrator",
    "producer": "producer",
    "narrator": "narrator",
    "interviewer": "interviewer",
    "host": "narrator",
    "organizer": "collection-editor",
    "serieseditor": "collection-editor",
    "series editor": "collection-editor",
    "composer": "composer",
    "performer": "performer",
    "writer": "script-writer",
    "scriptwriter": "script-writer",
    "collaborator": "contributor",
}
_SUFFIX = re.compile(r"Jr\.?|Sr\.?|II|III|IV")
# Initials in one word, as databases have them: Watson, JD; `III` is none.
_INITIALS = re.compile(r"(?<![^\W\d_])(?!(?:III?|IV)\b)[A-ZÀ-Þ]{2,3}(?=\s|$)")
_OTHERS = re.compile(r"\band\s+others\s*$|\bet\.?\s+al\.?[\s}]*$", re.IGNORECASE)
# Where nobody is named, these bodies answer for a work.
_BODIES: Mapping[ReferenceType, tuple[str, ...]] = {
    "report": ("organization", "institution"),
    "software": ("organization",),
    "standard": ("organization", "institution"),
    "document": ("organization", "institution"),
    "pamphlet": ("organization",),
}


def read_people(
    fields: Mapping[str, str], kind: ReferenceType, known: Mapping[str, tuple[Person, ...]] | None
) -> dict[Role, Names]:
    """The people of a work by role.  `known` are those whom the file itself has by their parts (CSL-JSON)."""
    found: dict[Role, Names] = {}
    for name, role in _roles(fields, known):
        people = known[name] if known and name in known else read_names(fields.get(name, ""))
        people = tuple(map(read_person, people))
        if not people:
            continue
        others = _OTHERS.search(fields.get(name, "")) is not None
        before = found.get(role, Names())
        found[role] = Names(before.people + people, before.others or others)
    if kind == "motion_picture" and "author" in found and "director" not in found:
        found["director"] = found.pop("author")
    if not found and (body := body_of(fields, kind)):
        found["author"] = Names(body)
    return _together(found)


def read_person(person: Person) -> Person:
    """A person whose initials stand apart, and whose suffix is none of the surname: `Guy Lewis {Steele, Jr.}`."""
    family, _, suffix = person.family.rpartition(", ")
    if family and _SUFFIX.fullmatch(suffix):
        person = person._replace(family=family, suffix=suffix)
    if person.family.isupper():  # LI WU
        return person
    given = _OTHERS.sub("", person.given).rstrip()  # `Tsumagari, {Toshirō et al.}`
    return person._replace(given=_INITIALS.sub(lambda initials: " ".join(initials[0]), given))


def body_of(fields: Mapping[str, str], kind: ReferenceType) -> tuple[Person, ...]:
    """The body that answers for a work without authors; none where that is not usual for its type."""
    values = (fields[name] for name in _BODIES.get(kind, ()) if fields.get(name))
    return next((literal_name(value) for value in values), ())


def _roles(fields: Mapping[str, str], known: Mapping[str, tuple[Person, ...]] | None) -> Iterator[tuple[str, Role]]:
    for name, role in _FIELDS.items():
        if name == "holder" and "author" in {*fields, *(known or ())}:  # of a patent; its authors are the inventors
            continue
        if name in fields or (known and name in known):
            kind = fields.get(f"{name}type", "").strip().lower()
            yield name, _KINDS.get(kind, role)


def _together(people: dict[Role, Names]) -> dict[Role, Names]:
    """Who both edited and translated a work is named once, as both."""
    editor, translator = people.get("editor"), people.get("translator")
    if editor is None or editor != translator:
        return people
    return {
        **{role: names for role, names in people.items() if role not in ("editor", "translator")},
        "editor-translator": editor,
    }
