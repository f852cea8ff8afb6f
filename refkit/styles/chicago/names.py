"""Whom an entry begins with, and who else had a hand in the work (13.74-13.86, 14.4-14.14)."""

from collections.abc import Iterator

from refkit.library.entry import Person
from refkit.styles.casing import capitalized
from refkit.styles.chicago.kinds import ENTRIES, NEWS, ON_SITES, System, in_periodical, is_episode
from refkit.styles.chicago.titles import italic, title_cased
from refkit.styles.joining import before, enclosed, joined
from refkit.styles.names import NameStyle, write_names
from refkit.styles.reference import Names, Reference, Role, Variable
from refkit.styles.rich import NOTHING, Rich, rich

# 13.23, 13.78: of more than six the first three; "et al." behind one name has no comma (6.20).
# 15.77: "Hakim, Tawfiq al-".
AUTHORS = NameStyle(
    inverts="first", comma_of_inverted=True, least=7, shown=3, comma_before_others=False, parts_article=True
)
_CONTRIBUTORS = NameStyle(least=7, shown=3, comma_before_others=False)
_LABELS: dict[Role, tuple[str, str]] = {
    "illustrator": ("ill.", "ills."),
    "editor-translator": ("ed. and trans.", "eds. and trans."),
    "editor": ("ed.", "eds."),
    "translator": ("trans.", "trans."),
    "collection-editor": ("ed.", "eds."),
    "director": ("dir.", "dirs."),
    "producer": ("prod.", "prods."),
    "compiler": ("comp.", "comps."),
}
VERBS: dict[Role, str] = {
    "container-author": "by",
    "editor-translator": "edited and translated by",
    "editor": "edited by",
    "translator": "translated by",
    "collection-editor": "edited by",
    "illustrator": "illustrated by",
    "narrator": "narrated by",
    "compiler": "compiled by",
    "producer": "produced by",
    "director": "directed by",
    "script-writer": "written by",
    "performer": "performed by",
    "contributor": "with",
    "commentator": "commentary by",
    "interviewer": "interview by",
}
# Who wrote the introduction or foreword is named only where it matters in its own right (14.6), which no field tells.
_OF_BOOKS: tuple[Role, ...] = (
    "container-author",
    "editor-translator",
    "editor",
    "translator",
    "illustrator",
    "narrator",
    "compiler",
    "producer",
    "director",
    "script-writer",
    "performer",
    "contributor",
    "commentator",
)
_OF_ARTICLES: tuple[Role, ...] = (
    "translator",
    "narrator",
    "compiler",
    "producer",
    "director",
    "script-writer",
    "performer",
)
OF_CONTAINERS: tuple[Role, ...] = (
    "editor-translator",
    "editor",
    "translator",
    "illustrator",
    "narrator",
    "compiler",
    "producer",
    "script-writer",
    "director",
    "performer",
    "contributor",
    "commentator",
)


def _listed_first(reference: Reference, system: System) -> Iterator[Role]:
    kind = reference.type
    yield from ("composer", "author")
    if kind == "song":
        yield "performer"
    if kind in ENTRIES and reference.has("container-title"):  # 14.130: unsigned entries
        return
    yield "illustrator"
    if system == "notes" and is_multivolume(reference) and not reference.has("container-title"):
        yield "collection-editor"
    if kind != "standard":
        yield from ("editor-translator", "editor", "translator", "collection-editor")
    yield "director"
    if not is_episode(reference):
        yield "producer"
        if kind == "broadcast":
            yield "contributor"
    yield "compiler"


def is_multivolume(reference: Reference) -> bool:
    """Whether it is a set of volumes, or one of them."""
    return reference.has("number-of-volumes", "part-number", "volume", "volume-title")


def first_people(reference: Reference, system: System) -> tuple[Role | None, Names]:
    """Who is listed first, and in which role (13.74-13.82); nobody where a title or a publication stands there."""
    for role in _listed_first(reference, system):
        names = reference.people(role)
        if names.people:
            return role, names
    return None, Names()


def stand_in(reference: Reference, system: System) -> Variable | None:
    """13.82, 14.87, 14.97, 14.104: the body or publication that stands in the place of an author who is not named."""
    kind = reference.type
    if first_people(reference, system)[0] is not None:
        return None
    if kind in ("software", "webpage") and reference.has("publisher"):
        return "publisher"
    if kind == "standard" and reference.has("authority"):
        return "authority"
    named_by_place = kind in NEWS or kind in ENTRIES or kind in ("broadcast", "webpage") or reference.is_review
    if named_by_place and reference.has("container-title") and not reference.has("volume-title"):
        return "container-title"
    return None


def listed_under(reference: Reference, system: System) -> tuple[Role | None, Names]:
    """By whom or what an entry is ordered, if not by its title."""
    role, names = first_people(reference, system)
    instead = stand_in(reference, system)
    if instead is None:
        return role, names
    return None, Names((Person("", "", literal=reference.plain(instead)),))


def first_names(reference: Reference, system: System) -> Rich:
    """The names that an entry begins with: `Strunk, William, Jr., and E. B. White`, `Austin, Peter K., ed.`"""
    role, names = first_people(reference, system)
    if role is not None:
        return with_role(role, names, AUTHORS)
    instead = stand_in(reference, system)
    if instead is None:
        return NOTHING
    if instead != "container-title":
        return reference.text(instead)
    if reference.type == "webpage":
        return title_cased(reference, "container-title")
    return periodical(reference) if reference.type in NEWS or reference.is_review else italic(reference, instead)


def with_role(role: Role, names: Names, style: NameStyle) -> Rich:
    """The names at the head of an entry or note, with what they did if they are not its authors."""
    label = _LABELS.get(role, ("", ""))[len(names.people) > 1 or names.others]
    return joined(", ", (write_names(names, style), rich(label)))


def periodical(reference: Reference) -> Rich:
    """The name of a periodical, with its place where that is given (14.70, 14.92)."""
    place = NOTHING
    if "event-date" not in reference.dates and not reference.has("event-title"):
        place = enclosed(reference.text("publisher-place"))
    return joined(" ", (italic(reference, "container-title"), place))


def contribution(reference: Reference, role: Role, verb: str = "") -> Rich:
    """`translated by Wade Baskin`"""
    return before(f"{verb or VERBS[role]} ", write_names(reference.people(role), _CONTRIBUTORS))


def _others(reference: Reference, roles: tuple[Role, ...], system: System) -> list[Rich]:
    first, _ = first_people(reference, system)
    written = (contribution(reference, role) for role in roles if role != first and is_named(reference, role))
    return [each for each in written if each]


def is_named(reference: Reference, role: Role) -> bool:
    """Whether a role counts in a work of its type."""
    if role == "script-writer":
        return reference.type in ("broadcast", "performance") or in_periodical(reference)
    return role != "contributor" or reference.type not in ("song", "thesis")


def contributor_sentences(reference: Reference, system: System) -> Rich:
    """14.6: who edited or translated it, each in a sentence of its own: `Translated by Wade Baskin`."""
    return joined(". ", map(capitalized, _others(reference, own_roles(reference), system)))


def contributors_of_volume(reference: Reference, system: System) -> Rich:
    """14.20: the same behind the number of a volume: `Vol. 1, translated by Ben Fowkes`."""
    return joined(", ", _others(reference, own_roles(reference), system))


def own_roles(reference: Reference) -> tuple[Role, ...]:
    """The roles that are named behind the title of a work, rather than behind that of its book."""
    if reference.type in ON_SITES:
        return _OF_BOOKS
    if in_periodical(reference):
        return _OF_ARTICLES
    return ("illustrator", "narrator") if reference.has("container-title") else _OF_BOOKS


def contributors_of_container(reference: Reference, system: System) -> Rich:
    """14.9: `edited by Jacek Fisiak`; where its author is not that of the part, `by Thomas S. Kuhn` (14.12)."""
    if reference.people("container-author").people:
        return contribution(reference, "container-author")
    named = own_roles(reference) if in_periodical(reference) else ()  # 14.77: who translated an article of an issue
    return joined(", ", _others(reference, tuple(role for role in OF_CONTAINERS if role not in named), system))


def contributors_beside_author(reference: Reference, system: System) -> Rich:
    """14.12: who edited or translated the book whose author has been named behind its title."""
    if not (reference.people("container-author").people and reference.has("container-title")):
        return NOTHING
    return joined(". ", map(capitalized, _others(reference, OF_CONTAINERS, system)))


def editor_of_set(reference: Reference, system: System) -> Rich:
    """Who edited a set or a series, unless the entry begins with them."""
    first, _ = first_people(reference, system)
    return NOTHING if first == "collection-editor" else contribution(reference, "collection-editor")
