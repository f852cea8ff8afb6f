"""Cite items gathered by what they cite, so that one trouble with a work is one finding with all its places."""

from collections.abc import Hashable, Iterable
from dataclasses import dataclass

from refkit.checks.context import Cited, Context
from refkit.library.fold import fold
from refkit.records import CiteItem, Place


@dataclass(frozen=True, slots=True)
class Cluster:
    """Items that a rule speaks of in one finding: the first of them, and the places of the others."""

    members: tuple[Cited, ...]

    @property
    def first(self) -> Cited:
        """The item that the finding stands at."""
        return self.members[0]

    @property
    def related(self) -> tuple[Place, ...]:
        """The places of the other items."""
        return tuple(member.place for member in self.members[1:])

    @property
    def times(self) -> str:
        """How often, for a message: empty for once, else ` (3 places)`."""
        return f" ({len(self.members)} places)" if len(self.members) > 1 else ""


def clusters(keyed: Iterable[tuple[Hashable, Cited]]) -> list[Cluster]:
    """The items that share a key, in the order of each key's first item."""
    groups: dict[Hashable, list[Cited]] = {}
    for key, cited in keyed:
        groups.setdefault(key, []).append(cited)
    return [Cluster(tuple(members)) for members in groups.values()]


def missing_sources(context: Context) -> list[Cluster]:
    """The sources cited in words that no entry fits, each with all items that cite it, carried ones among them."""
    missing = (cited for cited in context.items if cited.item.status == "missing" and not cited.item.key)
    return clusters((_source(cited.item), cited) for cited in missing)


def is_near_in_title(item: CiteItem) -> bool:
    """Whether a missing item is one work's author with words that are not in its title (a matter of CIT005)."""
    return len(item.candidates) == 1 and item.candidates[0].differs == ("title",)


def _source(item: CiteItem) -> tuple[Hashable, ...]:
    """What makes two items cite one source: the folded names and title, or what there is instead."""
    authors = tuple(fold(str(name)) for name in item.authors)
    title = fold(item.title.text if item.title else item.container)
    year = item.issued.year + item.issued.suffix if item.issued and not title else ""
    return (authors, title, year) if authors or title or year else (fold(item.raw),)
