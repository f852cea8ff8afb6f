"""Makes settled items out of works in notes: names as the library divides them, numbers that are the work's own."""

from collections.abc import Sequence

from refkit.citations.notes import NoteWork
from refkit.citations.shape import ItemShape
from refkit.library.entry import Entry
from refkit.numerals import is_year
from refkit.records import Issued, Locator, Name, Source, Status
from refkit.resolve.fit import Fit
from refkit.resolve.settled import Settled


def of_work(
    work: NoteWork,
    fits: tuple[Fit, ...],
    names: tuple[Name, ...],
    status: Status | None = None,
    source: Source | None = None,
) -> Settled:
    """The work as an item: matched where one work fits, ambiguous where several do, unless a status is given."""
    shape = ItemShape(work.start, work.end, locators=work.locators, ibid=work.kind == "again")
    author: Source = source or ("explicit" if names else fits[0].author_source if fits else "none")
    title: Source = "explicit" if work.title else "carried" if work.kind == "again" else "none"
    issued = Issued(work.years[0], work.years[0]) if work.years else None
    return Settled(
        work.start,
        work.end,
        shape,
        status or ("matched" if len(fits) == 1 else "ambiguous"),
        fits,
        names,
        work.et_al,
        work.title,
        work.locators,
        issued,
        author_source=author,
        title_source=title,
    )


def names_of(work: NoteWork, fits: Sequence[Fit] = ()) -> tuple[Name, ...]:
    """The names as what fits divides them; else the last word is the family's."""
    if fits and fits[0].names:
        return fits[0].names
    parted = (name.text.rpartition(" ") for name in work.names)
    return tuple(Name(family, given) for given, _, family in parted)


def without_own_numbers(work: NoteWork, settled: Settled, entry: Entry) -> Settled:
    """The item without an article's own pages in its full note and a short note's year, the volume of a set named so."""
    locators = settled.locators
    own = {(pages.first.casefold(), pages.last.casefold()) for pages in entry.pages}
    if work.published and locators and (locators[0].first, locators[0].last) in own:
        locators = locators[1:]
    if not work.published and len(locators) == 1 and _is_year_of(locators[0], entry.year):
        return settled._replace(issued=Issued(locators[0].raw, entry.year), locators=())
    if len(locators) == 1 and entry.type != "article" and _is_volume(locators[0], entry.fields.get("volume", "")):
        locators = (locators[0]._replace(label="volume"),)
    return settled._replace(locators=locators)


def _is_year_of(locator: Locator, year: str) -> bool:
    return is_year(locator.first or "") and locator.first == locator.last == year


def _is_volume(locator: Locator, volume: str) -> bool:
    """`Munthe, *Historia*, 1`: the library has the first volume."""
    return bool(volume) and locator.label == "page" and locator.first == locator.last == volume.strip()
