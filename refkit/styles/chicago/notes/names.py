"""Whom a note begins with, and who else had a hand in the work (13.23, 14.4-14.14)."""

from refkit.styles.chicago.kinds import ENTRIES, NEWS
from refkit.styles.chicago.names import (
    OF_CONTAINERS,
    VERBS,
    first_people,
    is_named,
    own_roles,
    periodical,
    stand_in,
    with_role,
)
from refkit.styles.chicago.titles import italic
from refkit.styles.joining import before, joined
from refkit.styles.names import NameStyle, write_names
from refkit.styles.reference import Names, Reference, ReferenceType, Role
from refkit.styles.rich import NOTHING, Rich

# 13.23: of three and more the first.
NAMES = NameStyle(least=3, shown=1, comma_before_others=False)
_SHORT_VERBS: dict[Role, str] = {
    "editor-translator": "ed. and trans.",
    "editor": "ed.",
    "translator": "trans.",
    "collection-editor": "ed.",
    "illustrator": "ill.",
    "compiler": "comp.",
}
# 14.163-14.166: cited by its title, unless it has an author; who made it stands behind that.
_BY_TITLE: frozenset[ReferenceType] = frozenset(("broadcast", "motion_picture", "performance", "song"))


def people_first(reference: Reference) -> tuple[Role | None, Names]:
    """Whom a note begins with, and in which role; nobody where it begins with a title."""
    role, names = first_people(reference, "notes")
    by_title = reference.type in _BY_TITLE and role not in ("author", "composer", "performer")
    return (None, Names()) if by_title else (role, names)


def first_names(reference: Reference) -> Rich:
    """`Yuri Zhukov`, `J. Arch Getty and Oleg V. Naumov`, `Simin Karimi et al., eds.`"""
    role, names = people_first(reference)
    return with_role(role, names, NAMES) if role is not None else NOTHING


def periodical_first(reference: Reference) -> Rich:
    """14.87, 14.97: the periodical that stands in the place of the author where a work has no title either."""
    if stand_in(reference, "notes") != "container-title" or reference.has("title", "reviewed-title"):
        return NOTHING
    if reference.type in NEWS or reference.is_review:
        return periodical(reference)
    return italic(reference, "container-title") if reference.type in ENTRIES else NOTHING


def contribution(reference: Reference, role: Role) -> Rich:
    """`trans. Wade Baskin`; of rarer roles the whole verb: `directed by Agnès Varda`."""
    return before(f"{_SHORT_VERBS.get(role) or VERBS[role]} ", write_names(reference.people(role), NAMES))


def _contributors(reference: Reference, roles: tuple[Role, ...]) -> Rich:
    first, _ = people_first(reference)
    others = (role for role in roles if role != first and is_named(reference, role))
    return joined(", ", (contribution(reference, role) for role in others))


def contributors(reference: Reference) -> Rich:
    """14.6: who edited or translated a work: `ed. Henry Stuart Jones`."""
    return _contributors(reference, own_roles(reference))


def contributors_of_container(reference: Reference) -> Rich:
    """14.9, 14.12: who wrote, edited or translated the book that it is part of."""
    return _contributors(reference, ("container-author", *OF_CONTAINERS))


def editor_of_set(reference: Reference) -> Rich:
    """Who edited a set or a series, unless the note begins with them."""
    first, _ = people_first(reference)
    return NOTHING if first == "collection-editor" else contribution(reference, "collection-editor")
