"""The people of APA: who stands at the head of an entry, and who else is named behind its title (9.7-9.12, 9.19)."""

from refkit.library.entry import Person
from refkit.styles.apa.types import LEGAL, ON_SITES, is_in_periodical, is_video
from refkit.styles.joining import behind
from refkit.styles.names import NameStyle, write_names
from refkit.styles.reference import NOBODY, Names, Reference, ReferenceType, Role
from refkit.styles.rich import Rich

# 9.8: up to twenty names; of more, the first nineteen and the last.
NAMES = NameStyle(
    inverts="all",
    initials=True,
    joins="&",
    comma_of_two=True,
    least=21,
    shown=19,
    shows_last=True,
    keeps_particle=True,
)
CONTRIBUTORS = NameStyle(initials=True, joins="&", least=21, shown=19, shows_last=True, comma_before_others=False)
_LABELS: dict[Role, tuple[str, str]] = {
    "collection-editor": ("Ed.", "Eds."),
    "compiler": ("Comp.", "Comps."),
    "director": ("Director", "Directors"),
    "editor": ("Ed.", "Eds."),
    "editor-translator": ("Ed. & Trans.", "Eds. & Trans."),
    "illustrator": ("Illus.", "Illus."),
    "interviewer": ("Interviewer", "Interviewers"),
    "narrator": ("Narr.", "Narrs."),
    "producer": ("Producer", "Producers"),
    "script-writer": ("Writer", "Writers"),
    "translator": ("Trans.", "Trans."),
}
_MAKERS: tuple[Role, ...] = ("composer", "author")
_DIRECTORS: tuple[Role, ...] = ("director", "producer")
_EDITORS: tuple[Role, ...] = ("editor-translator", "editor", "compiler", "collection-editor")
# Those who publish such works answer for them where nobody else does.
_OF_PUBLISHERS: frozenset[ReferenceType] = frozenset(
    ("entry-dictionary", "entry-encyclopedia", "software", "standard", "webpage")
)


def authors_of(reference: Reference) -> tuple[Role | None, Names]:
    """Who is listed first, and in which role; nobody where the title stands in that place (9.7-9.12)."""
    if reference.type in LEGAL:
        return None, NOBODY
    for role in _listed_first(reference):
        if (names := reference.people(role)).people:
            return role, names
    if reference.type in _OF_PUBLISHERS and (publisher := reference.plain("publisher")):
        return "author", Names((Person("", literal=publisher),))
    return None, NOBODY


def _listed_first(reference: Reference) -> tuple[Role, ...]:
    writers: tuple[Role, ...] = ("script-writer",) if reference.type == "broadcast" else ()
    drawn: tuple[Role, ...] = ("illustrator",)
    # Who edited a book did not write what is in it.
    is_part = reference.has("container-title") and reference.has("title") and reference.type not in ON_SITES
    return _MAKERS + drawn + writers + _DIRECTORS + (() if is_part else _EDITORS)


def leading_label(reference: Reference) -> str:
    """What those listed first are called, empty for authors and for who posts a video (10.12)."""
    role, names = authors_of(reference)
    return "" if role is None or is_video(reference) else label_of(role, names)


def label_of(role: Role, names: Names) -> str:
    """What a role is called, empty for authors: `Ed.`, `Eds.`"""
    return _LABELS.get(role, ("", ""))[len(names.people) > 1 or names.others]


def contributors(reference: Reference) -> list[Rich]:
    """9.19: who else had a part in it, `R. Gerber, Trans.`"""
    first, _ = authors_of(reference)
    return [_contributed(reference, role) for role in _contributing(reference) if role != first]


def _contributing(reference: Reference) -> tuple[Role, ...]:
    asking: tuple[Role, ...] = ("interviewer",) if reference.has("title") else ()
    if is_in_periodical(reference):
        return (*asking, "translator", "narrator")
    if reference.has("container-title") and reference.type not in ON_SITES:
        translating: tuple[Role, ...] = () if "editor-translator" in reference.names else ("translator",)
        return (*asking, "illustrator", "narrator", *translating)
    return (*asking, "illustrator", "narrator", "editor-translator", "editor", "translator", "compiler")


def _contributed(reference: Reference, role: Role) -> Rich:
    names = reference.people(role)
    return behind(write_names(names, CONTRIBUTORS), f", {label_of(role, names)}")


def is_author(reference: Reference, body: str) -> bool:
    """Whether a body is the one author, so that it is not named again as publisher or site (9.29, 9.32)."""
    _, names = authors_of(reference)
    return len(names.people) == 1 and not names.others and names.people[0].literal == body != ""
