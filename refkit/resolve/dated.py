"""Asks the library whose work of a year an author-date item means: `(Smith & Jones, 2004a)`, `Smith (2004)`."""

from collections.abc import Iterable, Iterator, Mapping
from operator import attrgetter

from refkit.citations.readings.author_date import dated_readings, of_names, place_of_names
from refkit.citations.readings.mla import Reading
from refkit.citations.shape import ItemShape
from refkit.library.called import title_words
from refkit.library.entry import Entry
from refkit.library.fold import fold
from refkit.records import Issued, Locator, Name, Part, Title
from refkit.resolve.fit import Fit, Rank
from refkit.resolve.people import NameMatch, near_people
from refkit.resolve.query import Query
from refkit.resolve.years import Agreement, agreement, is_digit_off, is_later_printing

# Two letters off are too many for a short name, and for one that the draft has not cited yet.
_LONG_ENOUGH, _LETTERS_OFF = 5, 2
_EVIDENCE: Mapping[Agreement, str] = {"same": "the year", "unknown": "no year to compare"}
_WORDS_OF_A_PERSON = 3
_BEST = frozenset((Rank.NAMES_YEAR, Rank.ALIAS))
_RANK = attrgetter("rank")


def dated_fits(query: Query, item: ItemShape) -> list[Fit]:
    """The entries that the names and the year of an item may mean; the first reading that fits fully is enough."""
    asked = tuple((head.text, head.form) for head in item.heads)
    return _asked_once(query, asked, dated_readings(item, query.words), item, place_of_names(item))


def dated_fits_of_words(query: Query, words: str, item: ItemShape, start: int) -> list[Fit]:
    """The entries that words of the prose mean together with the year in the parenthesis: `Smith and Jones (2004)`."""
    fits = _asked_once(query, (words,), _readings_of_words(query, words, item), item, start)
    if item.issued is not None and item.issued.year and not item.locators:
        # "Wesley (1736) sang": a name and a year that the work does not say it is of
        fits = [fit for fit in fits if fit.rank != Rank.NAMES_UNDATED or len(fit.names) > 1 or _is_phrase(words)]
    return [fit._replace(author_source="narrative") for fit in fits]


def _asked_once(
    query: Query, words: tuple[object, ...], readings: Iterable[Reading], item: ItemShape, start: int
) -> list[Fit]:
    """The entries that some readings of an item may mean, here; a draft cites the same works again and again.

    What they are depends on the words that are read, on the year, and on what kinds of places are cited.
    """
    issued, places = item.issued, item.locators
    year = (issued.raw, issued.year, issued.suffix) if issued is not None else ()
    asked = (words, year, tuple(place.label for place in places))
    found = query.dated.get(asked)
    if found is None:
        found = query.dated[asked] = _first_full(query, readings)
    return [_placed(fit, start, places) for fit in found]


def _placed(fit: Fit, start: int, places: tuple[Locator, ...]) -> Fit:
    reading = fit.reading
    if reading.start == start and reading.locators == places:
        return fit
    return fit._replace(reading=reading._replace(start=start, locators=places))


def _readings_of_words(query: Query, words: str, item: ItemShape) -> Iterator[Reading]:
    yield from _names_of_words(query, words, item)
    yield of_names("", item, query.words)._replace(title=Title(words, "plain"))


def _is_phrase(words: str) -> bool:
    """Whether so many words are no person's name: `Universal Declaration of Human Rights`."""
    return len(words.split()) > _WORDS_OF_A_PERSON


def near_dated(query: Query, item: ItemShape) -> list[Fit]:
    """The works of the year whose author's name is nearly the one written, and those of the names with a year near it.

    Asked only when nothing else fits.
    """
    return _first_near(query, dated_readings(item, query.words))


def near_dated_of_words(query: Query, words: str, item: ItemShape, start: int) -> list[Fit]:
    """The same for words of the prose and the year in the parenthesis behind them."""
    fits = _first_near(query, _names_of_words(query, words, item))
    return [fit._replace(reading=fit.reading._replace(start=start), author_source="narrative") for fit in fits]


def nearly_of(reading: Reading, works: Mapping[int, Entry]) -> list[Fit]:
    """Those of some works whose year it is and whose first author's name is two letters off at the most."""
    from rapidfuzz.distance import OSA

    issued = reading.issued
    written = fold(reading.names[0].split()[-1]) if reading.names else ""
    if issued is None or len(written) < _LONG_ENOUGH:
        return []
    found: list[Fit] = []
    for number, entry in works.items():
        family = fold(entry.creators[0].family) if entry.creators else ""
        if (
            family[:1] != written[:1]
            or OSA.distance(written, family) > _LETTERS_OFF
            or agreement(entry, issued) != "same"
        ):
            continue
        names = tuple(Name(name) for name in reading.names)
        evidence = ("a name spelt nearly so, cited before", "the year")
        found.append(Fit(number, Rank.NEAR_NAME_YEAR, reading, names, evidence, ("author",), author_source="explicit"))
    return found


def of_body(reading: Reading, works: Iterable[int]) -> tuple[Fit, ...]:
    """Works of the year by a body that the reading calls by its letters."""
    names = tuple(Name("", literal=name) for name in reading.names)
    evidence = ("the letters of a body that was named before", "the year")
    return tuple(Fit(work, Rank.NAMES_YEAR, reading, names, evidence, author_source="explicit") for work in works)


def misspelt_again(work: int, reading: Reading) -> Fit:
    """The work by a name that the draft has misspelt so before, now with a year that is nearly its own."""
    names = tuple(Name(name) for name in reading.names)
    evidence = ("a name that the draft has spelt so before", "a year near the one written")
    return Fit(work, Rank.NEAR_NAME_YEAR, reading, names, evidence, ("author", "year"), author_source="explicit")


def _names_of_words(query: Query, words: str, item: ItemShape) -> tuple[Reading, ...]:
    reading = of_names(words, item, query.words)
    found = [reading, reading._replace(names=(words,), et_al=False)]
    if query.words.genitive_s and reading.names and reading.names[-1].endswith("s"):
        found.append(reading._replace(names=(*reading.names[:-1], reading.names[-1][:-1])))
    return tuple(found)


def _first_near(query: Query, readings: Iterable[Reading]) -> list[Fit]:
    for reading in readings:
        if not reading.names or reading.issued is None:
            continue
        people = [match for match in query.people(reading) if match.complete]
        found = [_other_year(match, reading) for match in people if _agrees(query, match, reading) == "near"]
        if len(people) == 1 and not found:
            found = _of_only_work(query.index.entries[people[0].entry], people[0], reading, reading.issued)
        near = [match for match in near_people(query.index, reading.names) if _agrees(query, match, reading) == "same"]
        found += [_fit(match, reading, Rank.NEAR_NAME_YEAR, ("the year",), ("author",)) for match in near]
        if found:
            return found
    return []


def _of_only_work(entry: Entry, match: NameMatch, reading: Reading, issued: Issued) -> list[Fit]:
    """The only work of these names, where a later printing or a slip in one digit explains the year written."""
    if is_later_printing(entry, issued):
        return [_other_year(match, reading, "the only work of these names, in a later printing")]
    if is_digit_off(entry, issued):
        return [_other_year(match, reading, "the only work of these names, one digit of its year otherwise")]
    return []


def fits_of_reading(query: Query, reading: Reading) -> list[Fit]:
    """The entries that one reading with a year may mean."""
    return list(_of_reading(query, reading))


def _first_full(query: Query, readings: Iterable[Reading]) -> list[Fit]:
    found: list[Fit] = []
    for reading in readings:
        fits = list(_of_reading(query, reading))
        if not _BEST.isdisjoint(map(_RANK, fits)):
            return fits
        found += fits
    return found


def _of_reading(query: Query, reading: Reading) -> Iterator[Fit]:
    issued = reading.issued
    if issued is None:
        return
    alias = query.alias(reading)
    if alias is not None:
        yield Fit(alias, Rank.ALIAS, reading, evidence=("an alias of the configuration",))
    elif reading.names and reading.title is not None:
        for fit in query.of_reading(reading):
            agrees = agreement(query.index.entries[fit.entry], issued)
            if agrees in _EVIDENCE:
                yield fit.because(_EVIDENCE[agrees])
    elif reading.names:
        for match in query.people(reading):
            named = _by_names(match, reading, agreement(query.index.entries[match.entry], issued))
            if named is not None:
                yield named
    elif reading.title is not None:
        least = Rank.TITLE_BEGINS if len(title_words(reading.title.text)) > 1 else Rank.TITLE
        for fit in query.of_title(reading):
            agrees = agreement(query.index.entries[fit.entry], issued)
            if fit.rank >= least and agrees in _EVIDENCE:
                yield fit.because(_EVIDENCE[agrees])._replace(rank=Rank.TITLE_YEAR)


def _by_names(match: NameMatch, reading: Reading, agrees: Agreement) -> Fit | None:
    if agrees == "same":
        rank = Rank.NAMES_YEAR if match.complete else Rank.FIRST_NAME_YEAR
        differs: tuple[Part, ...] = () if match.complete or not match.leading else ("author",)
        return _fit(match, reading, rank, ("the year",), differs)
    if agrees == "unknown" and match.complete:
        return _fit(match, reading, Rank.NAMES_UNDATED, ("no year to compare",))
    return None


def _agrees(query: Query, match: NameMatch, reading: Reading) -> Agreement:
    return agreement(query.index.entries[match.entry], reading.issued or Issued(""))


def _other_year(match: NameMatch, reading: Reading, evidence: str = "a year near the one written") -> Fit:
    return _fit(match, reading, Rank.NAMES_OTHER_YEAR, (evidence,), ("year",))


def _fit(
    match: NameMatch, reading: Reading, rank: Rank, evidence: tuple[str, ...], differs: tuple[Part, ...] = ()
) -> Fit:
    return Fit(match.entry, rank, reading, match.names, (match.evidence, *evidence), differs, author_source="explicit")
