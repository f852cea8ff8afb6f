"""Authors whom the sentence names right before the parenthesis: `Wesley (24)`, `Zhukov (Inoy 345)`."""

from collections.abc import Iterator

from refkit.citations import Candidate
from refkit.citations.shape import ItemShape
from refkit.records import Title
from refkit.resolve.dated import dated_fits_of_words, near_dated_of_words
from refkit.resolve.fit import Fit, Rank, best
from refkit.resolve.query import Query
from refkit.vocabulary import Vocabulary


def narrative(query: Query, candidate: Candidate) -> tuple[Fit, ...]:
    """The works that the words before the parenthesis, with what stands in it, may mean; the longest name counts."""
    first = candidate.shape.items[0]
    if not candidate.lead:
        return ()
    if first.dated:
        return _dated(query, candidate, first)
    weaker: tuple[Fit, ...] = ()
    for start in range(len(candidate.lead)):
        if query.words.joins(candidate.lead[start].text):
            continue
        fits = best(list(_fits(query, candidate, start)))
        if fits and fits[0].rank == Rank.FIRST_NAME_ONLY:
            weaker = weaker or fits
        elif fits:
            begin = _surname(candidate, start, fits[0], query.words)
            return tuple(_begun_at(begin, fit) for fit in fits)
    if first.heads or weaker:
        return weaker
    return best([fit for start in range(len(candidate.lead)) for fit in _title_alone(query, candidate, start)])


def _dated(query: Query, candidate: Candidate, item: ItemShape) -> tuple[Fit, ...]:
    """The works of a year whose authors the words before it name; the longest name that fits best."""
    for ask in (dated_fits_of_words,) if candidate.bare else (dated_fits_of_words, near_dated_of_words):
        found: tuple[Fit, ...] = ()
        for start, word in enumerate(candidate.lead):
            if found and found[0].rank == Rank.NAMES_YEAR and not query.aliases:
                break  # fewer of the words cannot fit better
            if query.words.joins(word.text):
                continue
            words = " ".join(word.text for word in candidate.lead[start:])
            fits = best(ask(query, words, item, word.start))
            if fits and (not found or fits[0].rank > found[0].rank):
                begin = _surname(candidate, start, fits[0], query.words)
                found = fits if begin == word.start else tuple(_begun_at(begin, fit) for fit in fits)
        if found:
            return found if not candidate.bare or found[0].rank >= Rank.NAMES_YEAR else ()
    return ()


def _begun_at(begin: int, fit: Fit) -> Fit:
    return fit if fit.reading.start == begin else fit._replace(reading=fit.reading._replace(start=begin))


def _surname(candidate: Candidate, start: int, fit: Fit, words: Vocabulary) -> int:
    """Where the citation begins: at the surname, or at the initials before it, not at a first name of the prose."""
    given = fit.names[0].given.split() if fit.names else []
    if fit.names and fit.names[0].literal:  # "the World Bank"
        given = [word.text for word in candidate.lead[start : start + 1] if word.text.casefold() in words.articles]
    if all(len(word.strip(".")) == 1 for word in given):
        return candidate.lead[start].start
    return candidate.lead[min(start + len(given), len(candidate.lead) - 1)].start


def _fits(query: Query, candidate: Candidate, start: int) -> Iterator[Fit]:
    lead, first = candidate.lead, candidate.shape.items[0]
    words = " ".join(word.text for word in lead[start:])
    if not first.heads:
        yield from query.by_names(words, first.locators, lead[start].start)
        for end in range(start + 1, len(lead)):  # Wesley's History (24)
            if lead[end - 1].text.endswith(("'s", "’s", "s’", "s'")):
                names = " ".join(word.text for word in lead[start:end])
                title = Title(" ".join(word.text for word in lead[end:]), "plain")
                yield from query.by_names_and_title(names, title, first.locators, lead[start].start)
        return
    head = first.heads[0]
    if first.extended is not None:
        extended = Title(first.extended.text, head.form)
        yield from query.by_names_and_title(words, extended, first.beyond, lead[start].start)
    yield from query.by_names_and_title(words, Title(head.text, head.form), first.locators, lead[start].start)


def _title_alone(query: Query, candidate: Candidate, start: int) -> Iterator[Fit]:
    """A whole title of two words or more before a page: `Lubianka B (363)`."""
    lead, first = candidate.lead, candidate.shape.items[0]
    opens = lead[start].text.casefold()
    if len(lead) - start < 2 or opens in query.words.function_words - query.words.determiners:
        return
    words = " ".join(word.text for word in lead[start:])
    for fit in query.by_title(words, first.locators, lead[start].start):
        if fit.rank == Rank.TITLE:
            yield fit
