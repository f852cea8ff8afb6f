"""What a manual of style decides: how entries are laid out and ordered, and how the text cites the works."""

from collections.abc import Callable
from dataclasses import dataclass

from pybtex.style.template import Node

from refkit.styles.layout import Cited, Listed
from refkit.styles.names import NameStyle
from refkit.styles.pages import Shorten
from refkit.styles.reference import Names, Reference, Role
from refkit.styles.rich import Rich


@dataclass(frozen=True, slots=True)
class CitingStyle:
    """How the text cites.

    `joins` stands between two names; from `least` names on the first stands with `et al.`  `year` writes the year of a
    work, and is None where works are told apart by their titles; `behind_names` stands before the year or the title,
    `before_page` before the locator; `page` and `pages` are the labels of pages.  `keeps_particle` says that a surname
    stands with the particle that the list parts from it: `de Beauvoir`.
    """

    joins: str = "and"
    least: int = 3
    year: Callable[[Listed], Rich] | None = None
    behind_names: str = ", "
    before_page: str = " "
    page: str = ""
    pages: str = ""
    keeps_particle: bool = True


@dataclass(frozen=True, slots=True)
class NoteStyle:
    """How notes cite: in `full` a work that no note before has cited, `short` one that has been cited."""

    full: Callable[[Cited], Rich]
    short: Callable[[Cited], Rich]


def _no_day(reference: Reference) -> tuple[int, int]:
    return 0, 0


def _always(reference: Reference) -> bool:
    return True


@dataclass(frozen=True, slots=True)
class Manual:
    """One manual.

    `names` is how the names at the head of an entry are written; `authors` says whose name an entry begins with, and in
    which role; `title` writes a title in its type face; `shorten` writes the second page of a range.  `dashes` says that
    a name which is repeated is written as three dashes; `by_year` that the works of an author are ordered by their
    years, and told apart by letters; `day_of` is what orders those of one year before their titles do, month and day
    where entries show them; `by_whole` that a volume stands under the title of the whole work, `undated_last` that
    works without a year follow those that have one.  `end` is what every entry ends in; `is_listed` says whether a work
    belongs in a list; `notes` is how notes cite, where the manual has any.
    """

    name: str
    heading: str
    layout: Node
    names: NameStyle
    authors: Callable[[Reference], tuple[Role | None, Names]]
    title: Callable[[Reference], Rich]
    shorten: Shorten
    citing: CitingStyle
    end: str = "."
    dashes: bool = False
    by_year: bool = False
    by_whole: bool = False
    undated_last: bool = False
    day_of: Callable[[Reference], tuple[int, int]] = _no_day
    is_listed: Callable[[Reference], bool] = _always
    notes: NoteStyle | None = None
