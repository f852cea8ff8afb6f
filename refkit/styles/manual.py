"""What a manual of style decides about a list: how an entry is laid out, how works are ordered, what is repeated."""

from collections.abc import Callable
from dataclasses import dataclass

from pybtex.style.template import Node

from refkit.styles.names import NameStyle
from refkit.styles.reference import Names, Reference, Role


@dataclass(frozen=True, slots=True)
class Manual:
    """One manual.

    `names` is how the names at the head of an entry are written; `authors` says whose name an entry begins with, and in which role; `dashes` that a name which is repeated is written
    as three dashes; `by_year` that the works of an author are ordered by their years, and told apart by letters.
    `end` is what every entry ends in.
    """

    name: str
    heading: str
    layout: Node
    names: NameStyle
    authors: Callable[[Reference], tuple[Role | None, Names]]
    end: str = "."
    dashes: bool = False
    by_year: bool = False
