"""Settles the citations in the notes of a document: each work by the library and by what was cited before.

A note leans on the notes before it: ibid. goes on with the work cited last, a short title or a name with a page means a
work cited in full before.  What was not understood makes the ibid. behind it doubtful.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace

from refkit.citations.notes import NoteWork, goes_on, is_same_author, prefix_before
from refkit.documents.model import Document
from refkit.records import Citation
from refkit.resolve.answers import Answers
from refkit.resolve.build import Builder
from refkit.resolve.fit import Fit, Rank
from refkit.resolve.notes.before import NotesBefore, is_unknown
from refkit.resolve.notes.match import NoteMatcher
from refkit.resolve.notes.settled import names_of, of_work, without_own_numbers
from refkit.resolve.notes.unmatched import Verdict, title_alone, verdict
from refkit.resolve.settled import Settled, creators_as_names
from refkit.resolve.trace import Trace

_MOST_READINGS = 8


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
        self._before = NotesBefore(matcher, by_notes)

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
                    self._before.observe(citation)
                    citation = self._or_aside(step, citation)
                    found += [*self._closed(stream, run), citation]
                    until = until if _holds(clear, step) and not citation.items else citation.end
            elif settled := self._settled(step):
                settled = settled._replace(start=max(settled.start, until))
                if run and not goes_on(self._text[run[-1].end : settled.start], self._words):
                    found += self._closed(stream, run)
                run.append(settled)
                until = step.end
            elif self._looks_cited(step):
                found += [*self._closed(stream, run), self._builder.unread(stream, step.start, step.end)]
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
        if not self._by_notes or not is_unknown(citation):
            return citation
        return self._builder.aside(answer.candidate)

    def _settled(self, work: NoteWork) -> Settled | None:
        """The work with its status; None where it is no citation after all."""
        settled = self._before.again(work) if work.kind == "again" else self._cited(work)
        if settled is not None and settled.work is not None:
            settled = without_own_numbers(work, settled, self._index.entries[settled.work])
        self._before.keep(work, settled)
        if settled is None:
            return None
        prefix = prefix_before(self._text, work.start, self._words)
        if prefix:
            mediated = prefix.casefold().replace(".", "") in self._words.mediators
            settled = settled._replace(shape=settled.shape._replace(prefix=prefix, mediated=mediated))
        return settled

    def _cited(self, work: NoteWork) -> Settled | None:
        if work.kind == "unread":
            return None
        if [is_same_author(name.text, self._words) for name in work.names] == [True]:
            return self._before.same_author(work) if work.kind == "named" else self._same_author(work)
        if work.kind == "before":
            return self._before.cited(work)
        if work.kind == "named":
            return self._before.named(work)
        if not work.names:
            return self._by_title(work)
        work, fits = self._matcher.read(work)
        if len(fits) > 1 and not work.published:
            fits = self._before.known(fits)
        is_cited = self._verdict(work) == "missing" if self._by_notes else work.is_clear
        if fits and fits[0].differs and self._is_read_otherwise(work, better=True):
            return None  # `Gessner, Mithridates: De differentiis`: the names end before the title does
        if fits and (is_cited or _is_enough(work, fits[0])):
            return of_work(work, fits, names_of(work, fits))
        return self._missing(work) if is_cited and not self._is_read_otherwise(work) else None

    def _verdict(self, work: NoteWork) -> Verdict:
        return verdict(
            work, self._words, bool(work.names) and bool(self._matcher.by_names(work, self._before.everything))
        )

    def _looks_cited(self, work: NoteWork) -> bool:
        """Whether a work that is none in any reading looks like a citation in a draft that cites in notes."""
        return self._by_notes and self._verdict(work) == "unread" and not self._is_read_otherwise(work)

    def _is_read_otherwise(self, work: NoteWork, better: bool = False) -> bool:
        """Whether another reading of the same words fits a work: `Nicolson, Armigero: S. Et O.` has two.

        `better` asks for one that begins there too and of which nothing differs.
        """
        if work.title is not None and work.title.form != "plain":
            return False
        works = self._works[work.stream]
        first = bisect_left(works, work.start, key=lambda other: other.start)
        others = (other for other in works[first : first + _MOST_READINGS] if other.start < work.end)
        if better:
            same = (self._matcher.read(other)[1] for other in others if other.start == work.start and other.names)
            return any(fits and not fits[0].differs for fits in same)
        return any(self._is_known(other) for other in others if other.names)

    def _is_known(self, work: NoteWork) -> bool:
        """Whether a reading fits a work: by names and title, or by a name alone one that was cited before."""
        if work.kind == "titled":
            return bool(self._matcher.read(work)[1])
        return work.kind == "named" and bool(self._matcher.by_names(work, self._before.works))

    def _same_author(self, work: NoteWork) -> Settled | None:
        """`Idem, *Title*`: a work of the author before."""
        last = self._before.last
        known = last.work if last is not None else None
        fits = self._matcher.by_title(work, self._matcher.query.works_of(known)) if known is not None else ()
        fits = tuple(fit._replace(author_source="carried") for fit in fits)
        if fits or not self._by_notes or self._verdict(work) != "missing":
            return of_work(work, fits, (), None, "carried") if fits else None
        if last is None or self._before.doubtful:
            return of_work(work, (), (), "abstained")._replace(author_source="carried")
        names = last.names or (creators_as_names(self._index.entries[known]) if known is not None else ())
        return self._missing(work)._replace(names=names, author_source="carried")

    def _by_title(self, work: NoteWork) -> Settled | None:
        """A title alone: a work cited before, the whole title of a work with a page, or one that is the whole note."""
        if self._by_notes and work.opens and work.closes and not work.locators and not work.published:
            fits = self._matcher.by_title(work, begun=True)
            return of_work(work, fits, ()) if fits else None
        fits = self._matcher.by_title(work, self._before.works) if self._before.works else ()
        if not fits and (work.locators or work.published):
            fits = self._matcher.by_title(work)
        if not fits or not (work.locators or work.published):
            return None
        return of_work(work, fits, ())

    def _missing(self, work: NoteWork) -> Settled:
        title = work.title._replace(text=title_alone(work, self._words)) if work.title is not None else None
        return of_work(replace(work, title=title), self._matcher.near(work), names_of(work), "missing")


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


def _is_enough(work: NoteWork, fit: Fit) -> bool:
    """Whether a title that is not marked is one: not if the author differs, nor a word of it without a page."""
    if work.title is None or work.title.form != "plain":
        return True
    if work.locators or work.published:
        return "author" not in fit.differs
    return fit.rank >= Rank.NAMES_BEGINS and " " in work.title.text
