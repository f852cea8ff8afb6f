"""What the library answers for every item of a candidate, before the running state is asked."""

from collections.abc import Container, Sequence
from operator import attrgetter
from typing import NamedTuple

from refkit.citations import Candidate
from refkit.citations.shape import ItemShape, Shape
from refkit.library.fold import fold
from refkit.resolve.dated import dated_fits
from refkit.resolve.fit import Fit, Rank, best
from refkit.resolve.judge import is_clear, is_clear_date, is_dates, is_known, is_known_undated, is_quotation
from refkit.resolve.narrative import narrative
from refkit.resolve.pages import page_verdict
from refkit.resolve.query import Query

_IS_CLEAR, _IS_KNOWN = attrgetter("clear"), attrgetter("known")


class Answer(NamedTuple):
    """An item and the works of the highest rank; `clear` by its form, `known` by the library."""

    item: ItemShape
    fits: tuple[Fit, ...]
    clear: bool
    known: bool


class Answers(NamedTuple):
    """The answers for a candidate.  `narrative` are the works that the words before it mean together with it.

    `cites` says whether names or titles make it a citation; a page alone is not decided here.
    """

    candidate: Candidate
    answers: tuple[Answer, ...]
    narrative: tuple[Fit, ...]
    cites: bool


def ask(query: Query, candidate: Candidate, elsewhere: Container[str], author_date: bool) -> Answers:
    """The library's answers for a candidate."""
    if candidate.aside:
        return Answers(candidate, (), (), cites=False)
    if candidate.dated_otherwise is not None and (stray := _stray(query, candidate.dated_otherwise)) is not None:
        return stray
    items = candidate.shape.items
    alone = len(items) == 1
    dated = author_date and candidate.dated  # "Candy 2010; Dunne and Raby 5"
    answers: list[Answer] = []
    for item in items:
        if item.dated or (author_date and _has_day(item)):
            answers.append(_dated(query, item, candidate.shape))
            continue
        fits = query.fits(item)
        if not _glosses(query, candidate, item):
            fits = [fit for fit in fits if not fit.reading.gloss or (fit.rank == Rank.NAMES and len(fit.names) > 1)]
        if not fits and is_quotation(item, query.words):
            item = item._replace(heads=(), extended=None)
        carried = _works_before(query, answers)
        if carried and item.heads:
            fits += query.of_author(carried, item)
        chosen = best(fits)
        if author_date:
            clear = dated and is_clear(item, query.words)
            answers.append(Answer(item, chosen, clear, is_known_undated(item, chosen, elsewhere, query.words)))
            continue
        clear = is_clear(item, query.words) or _titled(query, item)
        clear = clear or (alone and _cited_elsewhere(item, elsewhere))
        answers.append(Answer(item, chosen, clear, is_known(item, chosen, alone, elsewhere, query.words)))
    return _answers(candidate, answers, _narrative(query, candidate, answers))


def _answers(candidate: Candidate, answers: Sequence[Answer], fits: tuple[Fit, ...]) -> Answers:
    cites = not candidate.qualifies and (bool(fits) or any(map(_IS_CLEAR, answers)) or any(map(_IS_KNOWN, answers)))
    return Answers(candidate, tuple(answers), fits, cites)


def _stray(query: Query, candidate: Candidate) -> Answers | None:
    """The answers for a parenthesis by author and date in a draft that cites otherwise, if the library has names and year."""
    answers = [_dated(query, item, candidate.shape) for item in candidate.shape.items if item.dated]
    if not answers:
        return None
    fits = narrative(query, candidate) if not candidate.shape.items[0].heads else ()
    sure = (*fits[:1], *(fit for answer in answers for fit in answer.fits[:1]))
    first = answers[0].item
    may_be_page = first.heads and len(answers) == 1 and not (first.set_off or first.locators)  # "Zhukov 2003" (LOC006)
    if may_be_page or not any(fit.rank == Rank.NAMES_YEAR for fit in sure):
        return None
    return _answers(candidate, answers, fits)


def _dated(query: Query, item: ItemShape, shape: Shape) -> Answer:
    """The answer for names and a year; a year alone waits for what the prose names."""
    item = item if item.dated else item._replace(dated=True)
    fits = best(dated_fits(query, item)) if item.heads else ()
    return Answer(item, fits, clear=is_clear_date(item, shape, query.words), known=bool(fits))


def _has_day(item: ItemShape) -> bool:
    """`Koch, 3 May 2004`: a year that belongs to a day, in a draft that cites by author and date."""
    return bool(item.heads) and item.issued is not None and bool(item.issued.year)


def _works_before(query: Query, answers: list[Answer]) -> frozenset[int]:
    """The works of the author of the last item that names or titles one; none where nothing fits that item."""
    for answer in reversed(answers):
        if answer.item.heads:
            entries = {fit.entry for fit in answer.fits}
            return frozenset().union(*(query.works_of(entry) for entry in entries)) if answer.fits else frozenset()
    return frozenset()


def _titled(query: Query, item: ItemShape) -> bool:
    """`Stalin, "Draft"`: a title in quotation marks or italics behind an author of the library."""
    first, last = item.heads[:1], item.heads[-1:]
    if len(item.heads) < 2 or item.plain_prefix or first[0].tail or last[0].form == "plain":
        return False
    return bool(query.by_names(item.heads[0].core, (), item.start))


def _glosses(query: Query, candidate: Candidate, item: ItemShape) -> bool:
    """Whether the first words may translate the quotation before: they do not where they are an author."""
    opens = item is candidate.shape.items[0] and candidate.quoted_before and bool(item.heads)
    return opens and not query.by_names(item.heads[0].core, (), item.start)


def _cited_elsewhere(item: ItemShape, elsewhere: Container[str]) -> bool:
    return bool(item.heads) and not item.plain_prefix and not item.heads[0].tail and fold(item.lead) in elsewhere


def _narrative(query: Query, candidate: Candidate, answers: list[Answer]) -> tuple[Fit, ...]:
    """The works meant together with the words before; none where the parenthesis means more without them."""
    if not candidate.lead:
        return ()
    fits = narrative(query, candidate)
    own, first = answers[0].fits, answers[0].item
    if first.dated:
        return fits
    if is_dates(first):
        fits = tuple(f for f in fits if page_verdict(query.index.entries[f.entry], first.locators) == "inside")
    if own and fits and own[0].rank >= fits[0].rank:
        return ()
    return fits
