"""Short ways to read an item, and to show what was read."""

from refkit.library.entry import Person
from refkit.library.reflist import ListItem, ListText, read_list


def item(text: str) -> ListItem:
    """The one item of a list that has no other; emphasis is typed as in Markdown."""
    (found,) = read_list(ListText("draft.md", text)).items
    return found


def shown(person: Person) -> str:
    """A person as `particle family, given, suffix`; a body in braces."""
    if person.literal:
        return f"{{{person.literal}}}"
    return ", ".join(filter(None, (f"{person.particle} {person.family}".strip(), person.given, person.suffix)))


def told(found: ListItem) -> str:
    """All that was read in an item, one part behind the other: `book; author Zhukov, Iurii; title Inoy Stalin`."""
    people = [f"{role} {' & '.join(map(shown, persons))}" for role, persons in found.people.items()]
    texts = [f"{name} {text}" for name, text in sorted(found.fields.items()) if name not in found.people]
    return "; ".join((found.type, *people, *texts))
