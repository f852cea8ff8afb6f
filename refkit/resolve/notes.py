"""Settles the citations in the notes of a document: each work by the library and by what was cited before.

A note leans on the notes before it: ibid. goes on with the work cited last, a short title or a name with a page means a
work cited in full before.  What was not understood makes the ibid. behind it doubtful.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from refkit.citations.notes import NoteWork, goes_on, is_same_author, prefix_before
from refkit.citations.shape import ItemShape
from refkit.documents.model import Document
from refkit.library.index.index import Index
from refkit.numerals import is_year
from refkit.records import Citation, CiteItem, Issued, Locator, Name, Source, Status
from refkit.resolve.answers import Answers
from refkit.resolve.build import Builder
from refkit.resolve.fit import Fit, Rank
from refkit.resolve.notes_match import NoteMatcher, reading
from refkit.resolve.settled import Settled
from refkit.resolve.trace import Trace

_MOST_READINGS = 8


@dataclass
class _Before:
    """What the notes have cited so far."""

    last: Settled | None = None  # the work an ibid. goes on with
    doubtful: bool = False  # something that was not understood stands behind it
    works: set[int] = field(default_factory=set)


class NoteCitations:
    """Settles the notes of one document; `works` are the shapes found in each stream.

    `by_notes` says that the draft cites in notes, so that a parenthesis of which the library knows nothing is an aside.
    """

    def __init__(
        self,
        matcher: NoteMatcher,
        builder: Builder,
        document: Document,
        works: Mapping[str, Sequence[NoteWork]],
        trace: Trace | None,
        by_notes: bool = False,
    ) -> None:
        self._text = document.text
        self._matcher = matcher
        self._index = matcher.query.index
        self._words = matcher.query.words
        self._builder = builder
        self._works = works
        self._trace = trace
        self._by_notes = by_notes
        self._before = _Before()

    def read(
        self, stream: str, answers: Sequence[Answers], settle: Callable[[Answers], Citation | None]
    ) -> list[Citation]:
        """The citations of a stream in order: its parentheses as `settle` reads them, and the works in the note.

        A parenthesis that belongs to a work, such as its publication, is none of its own.
        """
        works = self._works.get(stream, ())
        if stream == "body":
            settled_here = [(answer, settle(answer)) for answer in answers]
            return [self._or_aside(answer, citation) for answer, citation in settled_here if citation]
        steps: list[Answers | NoteWork] = [*_not_of([work for work in works if self._is_sure(work)], answers), *works]
        clear = [work.start for work in works if work.is_clear or work.kind == "again" or not self._by_notes]
        found: list[Citation] = []
        run: list[Settled] = []
        until = 0
        for step in sorted(steps, key=_start):
            if _start(step) < until:
                continue
            if isinstance(step, Answers):
                citation = settle(step)
                if citation is not None:
                    self._observe(citation)
                    citation = self._or_aside(step, citation)
                    found += [*self._closed(stream, run), citation]
                    until = until if _holds(clear, step) and not citation.items else citation.end
            elif settled := self._settled(step):
                settled = replace(settled, start=max(settled.start, until))
                if run and not goes_on(self._text[run[-1].end : settled.start], self._words):
                    found += self._closed(stream, run)
                run.append(settled)
                until = step.end
        return [*found, *self._closed(stream, run)]

    def _is_sure(self, work: NoteWork) -> bool:
        """Whether a work is cited in a form of notes for sure, or fully and the library has it."""
        return work.is_clear or (work.published and bool(work.names) and bool(self._matcher.read(work)[1]))

    def _closed(self, stream: str, run: list[Settled]) -> Iterator[Citation]:
        """The record of the works in a row, which are then done with."""
        if run:
            if self._trace is not None:
                self._trace.note(self._builder.path, tuple(run), self._index.entries)
            yield self._builder.note(stream, tuple(run))
            run.clear()

    def _or_aside(self, answer: Answers, citation: Citation) -> Citation:
        """The citation, or an aside where a draft that cites in notes has a parenthesis that no work fits."""
        if not self._by_notes or not _is_unknown(citation):
            return citation
        return self._builder.aside(answer.candidate)

    def _observe(self, citation: Citation) -> None:
        """An ibid. goes on with a parenthesis of a note too, in doubt where that was not understood.

        What is no source at all, `(Aduersus mathematicos 1.228)`, changes nothing.
        """
        if self._by_notes and _is_unknown(citation) and not any(map(_is_like_source, citation.items)):
            return
        self._before.doubtful |= bool(citation.items) or citation.understood == "none"
        for item in citation.items:
            number = _number(self._index, item)
            self._before.doubtful = number is None
            if number is not None:
                fit = Fit(number, Rank.NAMES, _NO_WORDS)
                self._before.last = Settled(item.start, item.end, ItemShape(item.start, item.end), "matched", (fit,))
                self._before.works.add(number)

    def _settled(self, work: NoteWork) -> Settled | None:
        """The work with its status; None where it is no citation after all."""
        settled = self._again(work) if work.kind == "again" else self._cited(work)
        if settled is None:
            self._before.doubtful = True
            return None
        number = settled.work
        if number is not None:
            settled = self._without_own_numbers(work, settled)
            self._before.works.add(number)
        if work.kind != "again":
            self._before.last, self._before.doubtful = settled, False
        prefix = prefix_before(self._text, work.start, self._words)
        if prefix:
            mediated = prefix.casefold().replace(".", "") in self._words.mediators
            settled = replace(settled, shape=settled.shape._replace(prefix=prefix, mediated=mediated))
        return settled

    def _cited(self, work: NoteWork) -> Settled | None:
        if work.kind == "unread":
            return None
        if work.kind == "before":
            return self._cited_before(work)
        if [is_same_author(name.text, self._words) for name in work.names] == [True]:
            return self._same_author(work)
        if not work.names:
            return self._by_title(work)
        work, fits = self._matcher.read(work)
        if len(fits) > 1 and not work.published:
            fits = self._known(fits)
        if fits and _is_enough(work, fits[0]):
            return _of(work, fits, self._names(work, fits))
        return self._missing(work) if work.is_clear and not self._is_read_otherwise(work) else None

    def _is_read_otherwise(self, work: NoteWork) -> bool:
        """Whether another reading of the same words fits a work: `Nicolson, Armigero: S. Et O.` has two."""
        if work.title is None or work.title.form != "plain":
            return False
        works = self._works[work.stream]
        first = bisect_left(works, work.start, key=lambda other: other.start)
        others = (other for other in works[first : first + _MOST_READINGS] if other.start < work.end)
        return any(self._matcher.read(other)[1] for other in others if other.kind == "titled" and other.names)

    def _again(self, work: NoteWork) -> Settled:
        """Ibid.: the work before, in doubt where something that was not understood stands between."""
        last = self._before.last
        if last is None:
            return _of(work, (), (), "abstained")
        status: Status = "abstained" if self._before.doubtful else last.status
        fits = tuple(
            Fit(fit.entry, fit.rank, reading(work), (), ("the work cited before",), author_source="carried")
            for fit in last.fits
        )
        names = last.names if status == "missing" else ()
        settled = _of(work, fits, names, status, "carried")
        return replace(settled, title=last.title if status == "missing" else None)

    def _cited_before(self, work: NoteWork) -> Settled | None:
        """A name with a page, or op. cit.: the one work of that author that has been cited."""
        fits = self._matcher.by_names(work, self._before.works)
        return _of(work, fits, self._names(work, fits)) if fits else None

    def _same_author(self, work: NoteWork) -> Settled | None:
        """`Idem, *Title*`: a work of the author before."""
        last = self._before.last
        if last is None or last.work is None:
            return None
        fits = self._matcher.by_title(work, self._matcher.query.works_of(last.work))
        fits = tuple(fit._replace(author_source="carried") for fit in fits)
        return _of(work, fits, (), None, "carried") if fits else None

    def _by_title(self, work: NoteWork) -> Settled | None:
        """A title alone: a work cited before, or the whole title of a work with a page."""
        fits = self._matcher.by_title(work, self._before.works) if self._before.works else ()
        if not fits and (work.locators or work.published):
            fits = self._matcher.by_title(work)
        if not fits or not (work.locators or work.published):
            return None
        return _of(work, fits, ())

    def _known(self, fits: tuple[Fit, ...]) -> tuple[Fit, ...]:
        """Of works that tie, the one that has been cited before: a short note follows a full one."""
        cited = tuple(fit for fit in fits if fit.entry in self._before.works)
        return (cited[0].because("cited before"),) if len(cited) == 1 else fits

    def _names(self, work: NoteWork, fits: Sequence[Fit]) -> tuple[Name, ...]:
        return fits[0].names if fits and fits[0].names else _split(work)

    def _missing(self, work: NoteWork) -> Settled:
        return _of(work, self._matcher.near(work), _split(work), "missing")

    def _without_own_numbers(self, work: NoteWork, settled: Settled) -> Settled:
        """Without an article's own pages in its full note and a short note's year, the volume of a set named so."""
        entry = self._index.entries[settled.fits[0].entry]
        locators = settled.locators
        if (
            work.published
            and locators
            and (locators[0].first, locators[0].last)
            in {(pages.first.casefold(), pages.last.casefold()) for pages in entry.pages}
        ):
            locators = locators[1:]
        if not work.published and len(locators) == 1 and _is_year_of(locators[0], entry.year):
            return replace(settled, issued=Issued(locators[0].raw, entry.year), locators=())
        if len(locators) == 1 and entry.type != "article" and _is_volume(locators[0], entry.fields.get("volume", "")):
            locators = (replace(locators[0], label="volume"),)
        return replace(settled, locators=locators)


_NO_WORDS = reading(NoteWork("", 0, 0, "again"))


def _start(step: Answers | NoteWork) -> int:
    return step.start if isinstance(step, NoteWork) else step.candidate.start


def _not_of(works: Sequence[NoteWork], answers: Sequence[Answers]) -> Iterator[Answers]:
    """The parentheses that belong to no work: not its publication, and none that holds a full citation."""
    ends = [work.end for work in works]
    for answer in answers:
        candidate = answer.candidate
        first = bisect_right(ends, candidate.start)
        near = works[first] if first < len(works) else None
        if near is None or near.start >= candidate.end:
            yield answer
        elif near.start > candidate.start and answer.cites and not near.published:
            yield answer  # `(Zhukov, *Inoy Stalin*, 345)` in a note is a parenthesis like others


def _holds(starts: Sequence[int], answer: Answers) -> bool:
    """Whether a parenthesis holds one of some works, by their starts."""
    at = bisect_left(starts, answer.candidate.start)
    return at < len(starts) and starts[at] < answer.candidate.end


def _is_unknown(citation: Citation) -> bool:
    """Whether the library has none of the works."""
    return bool(citation.items) and all(item.status == "missing" for item in citation.items)


def _is_like_source(item: CiteItem) -> bool:
    """Whether a title is marked and a page follows: `Conquest, “Terror” 4`, unlike `Homer, *Iliad* 2.45`."""
    marked = item.title is not None and item.title.form != "plain"
    return marked and any("." not in (place.first or "") for place in item.locators)


def _number(index: Index, item: CiteItem) -> int | None:
    if item.id is None:
        return None
    numbers = (n for n in index.numbers(item.id) if index.entries[n].library == item.library)
    return next(numbers, None)


def _of(
    work: NoteWork,
    fits: tuple[Fit, ...],
    names: tuple[Name, ...],
    status: Status | None = None,
    source: Source | None = None,
) -> Settled:
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


def _is_enough(work: NoteWork, fit: Fit) -> bool:
    """Whether a title that is not marked is one: not if the author differs, nor a word of it without a page."""
    if work.title is None or work.title.form != "plain":
        return True
    if work.locators or work.published:
        return "author" not in fit.differs
    return fit.rank >= Rank.NAMES_BEGINS and " " in work.title.text


def _split(work: NoteWork) -> tuple[Name, ...]:
    """The names as no library divides them: the last word is the family's."""
    parted = (name.text.rpartition(" ") for name in work.names)
    return tuple(Name(family, given) for given, _, family in parted)


def _is_year_of(locator: Locator, year: str) -> bool:
    return is_year(locator.first or "") and locator.first == locator.last == year


def _is_volume(locator: Locator, volume: str) -> bool:
    """`Munthe, *Historia*, 1`: the library has the first volume."""
    return bool(volume) and locator.label == "page" and locator.first == locator.last == volume.strip()
