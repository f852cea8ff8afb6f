"""Of several works that fit equally well, those whose names and years are the written ones to the letter.

Two authors are named in full, so that `et al.` are two more at the least (APA Manual 8.17, Chicago Manual); a first
name or an initial is written to tell two people apart; `1997 [1984]` gives both years of one work.
"""

from collections.abc import Callable, Sequence

from refkit.library.called import surnames_of
from refkit.library.entry import Entry
from refkit.library.fold import fold
from refkit.resolve.fit import Fit
from refkit.resolve.years import years_of, years_written

_Test = Callable[[Fit, Entry], bool]


def closest(fits: tuple[Fit, ...], entries: Sequence[Entry]) -> tuple[Fit, ...]:
    """The fits that are left; a test that none passes is passed over."""
    for test in _TESTS if len(fits) > 1 else ():
        fits = tuple(fit for fit in fits if test(fit, entries[fit.entry])) or fits
    return fits


def _has_others(fit: Fit, entry: Entry) -> bool:
    return not fit.reading.et_al or entry.has_others or len(entry.creators) > len(fit.reading.names) + 1


def _names_everybody(fit: Fit, entry: Entry) -> bool:
    """Whether the library names all who are written: `Pinto and Matias` are rather themselves than `Pinto et al.`"""
    return not entry.has_others or len(fit.reading.names) <= len(entry.creators)


def _names_first_author(fit: Fit, entry: Entry) -> bool:
    """Whether the first name written is that of the first author: Smith and Jones, not Jones and Smith."""
    if not fit.names or not entry.creators:
        return True
    written = fold(fit.names[0].family or fit.names[0].literal)
    return any(form == written for form, _ in surnames_of(entry.creators[0]))


def _has_given_names(fit: Fit, entry: Entry) -> bool:
    """Whether the first names are those of the library: `Dan Jurafsky` is rather Dan than Daniel."""
    pairs = zip(fit.names, entry.creators, strict=False)
    return all(not name.given or fold(name.given) == fold(person.given) for name, person in pairs)


def _has_the_same_words(fit: Fit, entry: Entry) -> bool:
    """Whether what stands in the place of a year is what the library has there: `s.d.`, `19--`."""
    issued = fit.reading.issued
    if issued is None or years_written(issued):
        return True
    return fold(issued.raw) in (fold(entry.fields.get("year", "")), fold(entry.fields.get("date", "")))


def _has_all_years(fit: Fit, entry: Entry) -> bool:
    issued = fit.reading.issued
    return issued is None or years_written(issued) <= years_of(entry)


_TESTS: tuple[_Test, ...] = (
    _has_others,
    _names_everybody,
    _names_first_author,
    _has_given_names,
    _has_the_same_words,
    _has_all_years,
)
