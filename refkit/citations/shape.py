"""The shape of a parenthesis: what its words look like, before anyone asks what they mean.

`Thurston, 40-42` and `Tayny, 39-40` have the same shape, a head and a locator; that one is an author and the other
a title only the library can tell.  Offsets are those of the document.
"""

from operator import attrgetter
from typing import NamedTuple

from refkit.records import Issued, Locator, Remark, TitleForm


class Phrase(NamedTuple):
    """Words that may be a name or a title.  `core` leaves out lower-case words at the end: `Getty agree` → `Getty`."""

    text: str
    form: TitleForm
    start: int
    end: int
    core: str

    @property
    def tail(self) -> str:
        """The words that `core` leaves out."""
        return self.text[len(self.core) :].strip()


class ItemShape(NamedTuple):
    """One work cited, as far as the eye can tell: prefix, heads (at commas, quotes, italics), date, locators.

    `plain_prefix` says that the words before the heads are none of the usual ones, so that only a known work makes
    this a citation.  `extended` is the last head with the number behind it (`Order No. 00447`), `beyond` the
    locators that are left then.  `runs_on`: words follow the number with no comma between, `Beaufort 5 will do`.
    `dated` says that a year was read as author-date citations have it; `repeats` that the heads are those of the item
    before (`Smith 2004, 2006`), `original` that the work is quoted from the one that follows (`Freire 1970 apud …`),
    `set_off` that a comma stands before the year.
    """

    start: int
    end: int
    heads: tuple[Phrase, ...] = ()
    locators: tuple[Locator, ...] = ()
    issued: Issued | None = None
    prefix: str = ""
    plain_prefix: bool = False
    mediated: bool = False
    ibid: bool = False
    extended: Phrase | None = None
    beyond: tuple[Locator, ...] = ()
    runs_on: bool = False
    dated: bool = False
    repeats: bool = False
    original: bool = False
    set_off: bool = False

    @property
    def lead(self) -> str:
        """The heads as one text, for comparing one citation with another."""
        return ", ".join(head.core for head in self.heads)


class Shape(NamedTuple):
    """The items and remarks of a parenthesis in order; `unread` are the words that fit nowhere."""

    items: tuple[ItemShape, ...]
    remarks: tuple[Remark, ...]
    unread: tuple[str, ...] = ()

    @property
    def dated(self) -> bool:
        """Whether a year was read in it as author-date citations have it."""
        return any(map(_IS_DATED, self.items))


_IS_DATED = attrgetter("dated")
