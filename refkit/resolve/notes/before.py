"""What the notes of a document have cited so far, and what leans on it: ibid., op. cit., a name with a page, `Ders.`

What was not understood makes the ibid. behind it doubtful; a source that the library lacks is remembered by its author.
"""

from collections.abc import Collection
from dataclasses import dataclass, field

from refkit.citations.notes import NoteWork
from refkit.citations.shape import ItemShape
from refkit.library.fold import fold
from refkit.library.index.index import Index
from refkit.records import Citation, CiteItem, Status
from refkit.resolve.fit import Fit, Rank
from refkit.resolve.notes.match import NoteMatcher, reading
from refkit.resolve.notes.settled import names_of, of_work
from refkit.resolve.notes.unmatched import is_person
from refkit.resolve.settled import Settled

_MOST_NEAR = 5
_NO_WORDS = reading(NoteWork("", 0, 0, "again"))


@dataclass
class NotesBefore:
    """The memory of one document's notes; `by_notes` says that the draft cites in notes.

    `last` is the work an ibid. goes on with, `doubtful` where something that was not understood stands behind it.
    """

    matcher: NoteMatcher
    by_notes: bool = False
    last: Settled | None = None
    doubtful: bool = False
    works: set[int] = field(default_factory=set)
    _missing: dict[str, Settled] = field(default_factory=dict)

    @property
    def _index(self) -> Index:
        return self.matcher.query.index

    @property
    def everything(self) -> Collection[int]:
        """The numbers of all works of the library."""
        return range(len(self._index.entries))

    def observe(self, citation: Citation) -> None:
        """Remember a parenthesis of a note: an ibid. goes on with it too, in doubt where it was not understood.

        What is no source at all, `(Aduersus mathematicos 1.228)`, changes nothing.
        """
        if self.by_notes and is_unknown(citation) and not any(map(_is_like_source, citation.items)):
            return
        self.doubtful |= bool(citation.items) or citation.understood == "none"
        for item in citation.items:
            number = _number(self._index, item)
            self.doubtful = number is None
            if number is not None:
                fit = Fit(number, Rank.NAMES, _NO_WORDS)
                self.last = Settled(item.start, item.end, ItemShape(item.start, item.end), "matched", (fit,))
                self.works.add(number)

    def keep(self, work: NoteWork, settled: Settled | None) -> None:
        """Remember a work of a note, or that something there was not understood."""
        if settled is None:
            self.doubtful = True
            return
        if settled.work is not None:
            self.works.add(settled.work)
        if settled.status == "missing" and settled.names:
            self._missing[fold(settled.names[0].family)] = settled
        if work.kind != "again":
            self.last, self.doubtful = settled, False

    def again(self, work: NoteWork) -> Settled:
        """Ibid.: the work before, in doubt where something that was not understood stands between."""
        last = self.last
        if last is None:
            return of_work(work, (), (), "abstained")
        status: Status = "abstained" if self.doubtful else last.status
        fits = tuple(
            Fit(fit.entry, fit.rank, reading(work), (), ("the work cited before",), author_source="carried")
            for fit in last.fits
        )
        names = last.names if status == "missing" else ()
        settled = of_work(work, fits, names, status, "carried")
        return settled._replace(title=last.title if status == "missing" else None)

    def cited(self, work: NoteWork) -> Settled | None:
        """Op. cit.: the one work of that author that has been cited; in doubt where none has."""
        fits = self.matcher.by_names(work, self.works)
        if fits:
            return of_work(work, fits, names_of(work, fits))
        if (missing := self._missing_of(work)) is not None:
            return missing
        is_cited = work.led and is_person(work, self.matcher.query.words, False)
        return of_work(work, (), names_of(work), "abstained") if is_cited else None

    def named(self, work: NoteWork) -> Settled | None:
        """A name with a page: the work of that author that has been cited, that of the year, or nobody knows which."""
        fits = self._of_year(work, self.matcher.by_names(work, self.works))
        if fits or not self.by_notes:
            return of_work(work, fits, names_of(work, fits)) if fits else None
        if not work.years and (missing := self._missing_of(work)) is not None:
            return missing
        near = self.matcher.by_names(work, self.everything)
        if work.years:
            return self._dated(work, near)
        if near and work.closes and (work.opens or work.is_labelled):
            return of_work(work, near[:_MOST_NEAR], names_of(work, near), "abstained")
        return None

    def same_author(self, work: NoteWork) -> Settled | None:
        """`Ders., S. 360`: the one work of the author before that has been cited, in doubt where that is not known."""
        last = self.last
        if last is None:
            return of_work(work, (), (), "abstained") if self.by_notes else None
        if last.work is None or self.doubtful:
            return of_work(work, last.fits if last.work is not None else (), (), "abstained", "carried")
        own = sorted(self.matcher.query.works_of(last.work) & self.works)
        evidence = ("the author before",)
        fits = tuple(Fit(number, Rank.NAMES, reading(work), (), evidence, author_source="carried") for number in own)
        return of_work(work, fits, (), None, "carried") if fits else None

    def known(self, fits: tuple[Fit, ...]) -> tuple[Fit, ...]:
        """Of works that tie, the one that has been cited before: a short note follows a full one."""
        cited = tuple(fit for fit in fits if fit.entry in self.works)
        return (cited[0].because("cited before"),) if len(cited) == 1 else fits

    def _dated(self, work: NoteWork, near: tuple[Fit, ...]) -> Settled | None:
        """`Winkler 2000, S. 4`: the work of that year, or a missing one."""
        if fits := self._of_year(work, near):
            return of_work(work, fits, names_of(work, fits))
        if work.opens and work.is_labelled and is_person(work, self.matcher.query.words, bool(near)):
            return of_work(work, self.matcher.near(work), names_of(work), "missing")
        return None

    def _of_year(self, work: NoteWork, fits: tuple[Fit, ...]) -> tuple[Fit, ...]:
        """Those of the year that stands behind the name, if one does."""
        return tuple(fit for fit in fits if not work.years or self._index.entries[fit.entry].year in work.years)

    def _missing_of(self, work: NoteWork) -> Settled | None:
        """The source of that author that the library lacks, cited once more."""
        source = self._missing.get(fold(names_of(work)[0].family)) if work.names else None
        if source is None or not self.by_notes:
            return None
        again = of_work(work, source.fits, source.names, "missing")
        return again._replace(title=source.title, issued=source.issued, title_source="carried")


def is_unknown(citation: Citation) -> bool:
    """Whether the library has none of the works of a citation."""
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
