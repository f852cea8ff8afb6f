"""How well an entry fits a reading: `Fit`, and the ranks by which fits of different readings are compared."""

from enum import IntEnum
from typing import NamedTuple

from refkit.citations.readings.mla import Reading
from refkit.records import Name, Part, Source


class Rank(IntEnum):
    """What speaks more for a work speaks louder: names and title together before either alone, whole before part."""

    NEAR_NAME = 30  # a surname that is nearly the one written
    NAMES_OTHER_YEAR = 35  # all authors, and a year that is nearly the one written
    NEAR_NAME_YEAR = 37  # a surname that is nearly the one written, and the year
    FIRST_NAME_ONLY = 40  # one of several authors is named, the others are not
    NAME_NEAR_TITLE = 50  # the author fits, and the title but for its spelling
    INNER_WORDS = 55  # words from inside a title or the name of a journal, no author
    CARRIED_INNER = 58  # the author of the item before, and words from inside the title
    TITLE_BEGINS = 60  # the beginning of a title, no author
    NEAR_NAME_TITLE = 65  # the title fits, and the author but for the spelling
    MAIN_TITLE = 78  # a title without its subtitle, no author
    TITLE = 80  # a whole title or short title, no author
    CARRIED_TITLE = 84  # the author of the item before, and the title or its beginning
    NAMES = 85  # all authors, no title
    NAMES_UNDATED = 92  # the authors, and one side has no year: `forthcoming`, an entry without a date
    TITLE_YEAR = 94  # a title of two words or more, and the year
    FIRST_NAME_YEAR = 96  # one of several authors, and the year
    NAMES_INNER = 100  # the authors, and words of the title
    NAMES_CONTAINER = 104  # the authors, and the journal or its initials
    NAMES_BEGINS = 105  # the authors, and the beginning of the title
    NAMES_MAIN_TITLE = 107  # the authors, and the title without its subtitle
    NAMES_TITLE = 108  # the authors, and the whole title
    NAMES_YEAR = 112  # the authors, and the year
    ALIAS = 120  # the configuration says so


class Fit(NamedTuple):
    """An entry, by its number, that one reading of an item may mean.

    `container` says that the words are those of the journal, or its initials.
    `names` are the reading's names as the entry's people divide them into given and family name.
    """

    entry: int
    rank: Rank
    reading: Reading
    names: tuple[Name, ...] = ()
    evidence: tuple[str, ...] = ()
    differs: tuple[Part, ...] = ()
    author_source: Source = "none"
    title_source: Source = "none"
    container: bool = False

    def because(self, *evidence: str) -> "Fit":
        """The same fit with more evidence."""
        return self._replace(evidence=(*self.evidence, *evidence))


def best(fits: list[Fit]) -> tuple[Fit, ...]:
    """The fits of the highest rank, one for each entry, in the order of the library."""
    if len(fits) < 2:
        return tuple(fits)
    top = max(fit.rank for fit in fits)
    chosen: dict[int, Fit] = {}
    for fit in fits:
        if fit.rank == top:
            chosen.setdefault(fit.entry, fit)
    return tuple(chosen[entry] for entry in sorted(chosen))
