"""Chooses among works that fit equally well, on evidence that can be named; a tie stays a tie."""

from collections.abc import Sequence

from refkit.library.entry import Entry
from refkit.library.fold import fold
from refkit.records import Locator
from refkit.resolve.closest import closest
from refkit.resolve.fit import Fit, Rank
from refkit.resolve.mentions import Prose
from refkit.resolve.pages import by_pages


def settle(fits: tuple[Fit, ...], entries: Sequence[Entry], prose: Prose, at: int) -> tuple[Fit, ...]:
    """What is left of fits of one rank after pages and prose have been heard; one where they decide."""
    fits = closest(_by_year(different(fits, entries), entries), entries)
    if len(fits) < 2:
        return fits
    left, evidence = by_pages({fit.entry: entries[fit.entry] for fit in fits}, _locators(fits))
    fits = _only(fits, left, evidence)
    if len(fits) < 2:
        return fits
    places = [
        (prose.sentence_start(at), "named in the sentence"),
        (prose.paragraph_start(at), "named in the paragraph"),
    ]
    kinds: tuple[str, ...] = ("title", "name", "full name")
    if fits[0].rank >= Rank.CARRIED_TITLE:  # the author is known: only a title in the sentence tells which of his works
        places, kinds = places[:1], ("title",)
    for start, words in places:
        named = {n for mention in prose.between(start, at) if mention.kind in kinds for n in mention.entries}
        left = [fit.entry for fit in fits if fit.entry in named]
        if len(left) == 1:
            return _only(fits, left, words)
    return fits


def different(fits: tuple[Fit, ...], entries: Sequence[Entry]) -> tuple[Fit, ...]:
    """One fit for each work: one work under two keys, or in two libraries, is no choice (BIB003 speaks of it)."""
    works: dict[tuple[str, str, tuple[str, ...]], Fit] = {}
    for fit in fits if len(fits) > 1 else ():
        entry = entries[fit.entry]
        people = tuple(fold(person.family or person.literal) for person in entry.creators)
        works.setdefault((fold(entry.title), entry.year, people), fit)
    return tuple(works.values()) or fits


def _by_year(fits: tuple[Fit, ...], entries: Sequence[Entry]) -> tuple[Fit, ...]:
    """`(Zhukov 2003)`, `(Zhukov 2003: 45)`: the year of one work alone speaks for it, where pages stand though."""
    locators = _locators(fits)
    number = locators[0].first if locators and locators[0].first == locators[0].last else None
    published = [fit.entry for fit in fits if number and entries[fit.entry].year == number]
    return _only(fits, published, "the number is its year") if len(published) == 1 else fits


def _locators(fits: Sequence[Fit]) -> tuple[Locator, ...]:
    return fits[0].reading.locators


def _only(fits: tuple[Fit, ...], entries: Sequence[int], evidence: str) -> tuple[Fit, ...]:
    kept = tuple(fit for fit in fits if fit.entry in entries)
    return tuple(fit.because(evidence) for fit in kept) if evidence and len(kept) == 1 else kept
