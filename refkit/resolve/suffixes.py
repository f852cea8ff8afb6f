"""Tells works of the same authors and year apart by the letter behind the year: 2004a, 2004b.

The library may give the letters itself (`year = {2004a}`); else they follow the order of the list of works, which is
that of the titles (APA Manual 8.19, Chicago Manual on author-date, biblatex's sorting `nyt`), or that of the library
where it is itself such a list, in the order of the names.
"""

from collections.abc import Sequence

from refkit.library.called import title_words
from refkit.library.entry import Entry
from refkit.library.fold import fold
from refkit.records import Issued
from refkit.resolve.fit import Fit
from refkit.resolve.years import suffix_of

_LETTERS = "abcdefghijklmnopqrstuvwxyz"
# A library with so many of its neighbours in the order of names is a list of works, not a database.
_IN_ORDER = 0.9
_MOST_LOOKED_AT = 200


class Suffixes:
    """The letters of one library's works."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        self._entries = entries
        self._is_list: bool | None = None

    def choose(self, fits: tuple[Fit, ...], issued: Issued | None) -> tuple[Fit, ...]:
        """The one of several works of a year that the letter means; all of them where no letter stands."""
        letter = issued.suffix if issued is not None else ""
        own = {fit.entry: suffix_of(self._entries[fit.entry]) for fit in fits} if letter or len(fits) > 1 else {}
        if any(own.values()):
            meant = tuple(fit for fit in fits if own[fit.entry] == letter)
            if not meant and letter == "a":  # the library has 2020 and 2020b
                meant = tuple(fit for fit in fits if not own[fit.entry])
            words = f"the letter {letter}" if letter else "no letter"
            return tuple(fit.because(words) for fit in meant) or (self._other_letter(fits) if letter else fits)
        if not letter:
            return fits
        if len(fits) == 1:
            return fits if letter == "a" else self._other_letter(fits)
        place = _LETTERS.index(letter)
        if place >= len(fits):
            return self._other_letter(fits)
        chosen = self._in_order(fits)[place]
        return (chosen.because(f"the letter {letter}: number {place + 1} of {len(fits)} in the list of works"),)

    def _other_letter(self, fits: tuple[Fit, ...]) -> tuple[Fit, ...]:
        """Works that have another letter, or none: which of several is meant the pages may tell, but the letter is wrong."""
        return tuple(fit._replace(differs=(*fit.differs, "year")) for fit in fits)

    def _in_order(self, fits: tuple[Fit, ...]) -> Sequence[Fit]:
        if self._is_list_of_works():
            return sorted(fits, key=lambda fit: fit.entry)
        return sorted(fits, key=lambda fit: title_words(self._entries[fit.entry].title))

    def _is_list_of_works(self) -> bool:
        """Whether the library is in the order of its authors' names."""
        if self._is_list is None:
            names = [_first_name(entry) for entry in self._entries[:_MOST_LOOKED_AT]]
            ordered = sum(one <= other for one, other in zip(names, names[1:], strict=False))
            self._is_list = len(names) > 2 and ordered >= _IN_ORDER * (len(names) - 1)
        return self._is_list


def _first_name(entry: Entry) -> str:
    return fold(str(entry.creators[0]._replace(given=""))) if entry.creators else fold(entry.title)
