"""A cite item in the making: what was chosen for it and why, before it becomes a record."""

from collections.abc import Sequence
from typing import NamedTuple

from refkit.citations.readings.author_date import of_names
from refkit.citations.readings.mla import Reading, read_names
from refkit.citations.shape import ItemShape
from refkit.library.entry import Entry
from refkit.records import Issued, Locator, Name, Source, Status, Title
from refkit.resolve.evidence import NAMING
from refkit.resolve.fit import Fit, Rank
from refkit.vocabulary import Vocabulary


class Settled(NamedTuple):
    """An item with its status.  `fits` are the one work chosen, the several that tie, or the nearest of a missing one.

    Offsets are the document's.
    """

    start: int
    end: int
    shape: ItemShape
    status: Status
    fits: tuple[Fit, ...] = ()
    names: tuple[Name, ...] = ()
    et_al: bool = False
    title: Title | None = None
    locators: tuple[Locator, ...] = ()
    issued: Issued | None = None
    suffix: str = ""
    author_source: Source = "none"
    title_source: Source = "none"

    @property
    def names_author(self) -> bool:
        """Whether the citation or the prose before it names the author."""
        if self.names or self.author_source == "narrative":
            return True
        return any(words in NAMING for fit in self.fits for words in fit.evidence)

    @property
    def work(self) -> int | None:
        """The number of the entry that was chosen, None where none was."""
        return self.fits[0].entry if self.status == "matched" else None


def of_fits(item: ItemShape, fits: tuple[Fit, ...], start: int | None = None) -> Settled:
    """An item whose words some works fit: matched where one is left, ambiguous where several are."""
    fit = fits[0]
    begin = min(item.start, fit.reading.start) if start is None else start
    return Settled(
        begin,
        item.end,
        item,
        status="matched" if len(fits) == 1 else "ambiguous",
        fits=fits,
        names=fit.names,
        et_al=fit.reading.et_al,
        title=fit.reading.title,
        locators=fit.reading.locators,
        issued=item.issued,
        suffix=fit.reading.suffix,
        author_source=fit.author_source,
        title_source=fit.title_source,
    )


def with_year(settled: Settled, year: str, author_date: bool) -> Settled:
    """The item with its first number as the date where that is the work's year and a page follows, or the draft dates.

    `(Getty 2002, 115)`, `(Zhukov 2003: 45)`; in a draft that cites by author and date `(Dickson, 2020)` too.
    """
    if not year or not settled.locators or settled.locators[0].first != year:
        return settled
    if len(settled.locators) == 1 and not author_date:
        return settled
    first, *rest = settled.locators
    return settled._replace(issued=Issued(first.raw, year), locators=tuple(rest))


def of_missing(item: ItemShape, near: tuple[Fit, ...], words: Vocabulary, carried: Sequence[Name] = ()) -> Settled:
    """An item that no work fits; `carried` are the names of the item before where the words are a title of theirs."""
    heads = item.heads
    first = heads[0]
    title: Title | None = None
    names: tuple[Name, ...] = tuple(carried)
    et_al = False
    if len(heads) > 1 or first.form != "plain" or carried:
        last = heads[-1]
        title = Title(last.core, last.form)
    if not carried and first.form == "plain":
        listed = read_names(", ".join(head.core for head in heads[: max(1, len(heads) - 1)]), words)
        names = tuple(Name(family, given) for given, family in map(_split, listed.names))
        et_al = listed.et_al
    source: Source = "carried" if carried else "explicit" if names else "none"
    return Settled(
        item.start,
        item.end,
        item,
        status="missing",
        fits=near,
        names=names,
        et_al=et_al,
        title=title,
        locators=item.locators,
        issued=item.issued,
        suffix=first.tail if len(heads) == 1 else "",
        author_source=source,
        title_source="explicit" if title else "none",
    )


def as_page(item: ItemShape) -> Locator:
    """The number that was read as a further year, as a page."""
    raw = item.issued.raw if item.issued is not None else ""
    return Locator("page", raw, raw, raw, item.start, item.start + len(raw))


def of_missing_date(item: ItemShape, near: tuple[Fit, ...], words: Vocabulary) -> Settled:
    """An item with names and a year that no work fits."""
    reading = of_names(", ".join(head.text for head in item.heads), item, words)
    names = tuple(Name(family, given) for given, family in map(_split, reading.names))
    return Settled(
        item.start,
        item.end,
        item,
        "missing",
        fits=near,
        names=names,
        et_al=reading.et_al,
        locators=item.locators,
        issued=item.issued,
        author_source="carried" if item.repeats else "explicit",
    )


def of_unknown_date(item: ItemShape, words: str, start: int, vocabulary: Vocabulary) -> Settled:
    """A year behind a name of the prose that the library lacks: `Stilgoe and Winner (2021)`."""
    reading = of_names(words, item, vocabulary)
    names = tuple(Name(family, given) for given, family in map(_split, reading.names))
    return Settled(
        start,
        item.end,
        item,
        "missing",
        names=names,
        et_al=reading.et_al,
        locators=item.locators,
        issued=item.issued,
        author_source="narrative",
    )


def _split(name: str) -> tuple[str, str]:
    """Given and family name of a name that no library knows: the last word is the family's."""
    given, _, family = name.rpartition(" ")
    return given, family


def of_pages(item: ItemShape, works: Sequence[tuple[int, tuple[str, ...]]], status: Status, source: Source) -> Settled:
    """A page alone, with the works it may belong to and what speaks for each."""
    reading = Reading((), False, None, item.locators, item.start)
    fits = tuple(
        Fit(entry, Rank.NAMES, reading, evidence=evidence, author_source=source, title_source=source)
        for entry, evidence in works
    )
    return Settled(
        item.start, item.end, item, status, fits, locators=item.locators, author_source=source, title_source=source
    )


def of_unknown_name(item: ItemShape, name: str, start: int) -> Settled:
    """A page behind a name of the prose that is cited elsewhere and that the library lacks: `Wesley (24)`."""
    given, family = _split(name)
    return Settled(
        start,
        item.end,
        item,
        "missing",
        names=(Name(family, given),),
        locators=item.locators,
        author_source="narrative",
    )


def of_missing_before(item: ItemShape, before: Settled) -> Settled:
    """A page alone after a source that the library lacks: it belongs to that source."""
    return before._replace(
        start=item.start,
        end=item.end,
        shape=item,
        locators=item.locators,
        issued=item.issued or before.issued,
        suffix="",
        author_source="carried",
        title_source="carried" if before.title else "none",
    )


def continued(before: Settled, item: ItemShape) -> Settled:
    """The item before with more locators: `Inoy 294; 298; 309`."""
    return before._replace(end=item.end, locators=before.locators + item.locators)


def creators_as_names(entry: Entry) -> tuple[Name, ...]:
    """The people a work is cited by, as names of a citation that does not write them."""
    return tuple(
        Name("", literal=person.literal) if person.literal else Name(person.family) for person in entry.creators
    )
