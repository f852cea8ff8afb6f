"""Which works of a library a note may mean: names and title together, read leniently.

Titles in notes are the whole title, its first words, or what the author remembers of it; two titles may begin alike, so
the author decides, and two authors may write one title, so the reverse.  What fits equally well stays a tie.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field, replace

from refkit.citations.notes import NoteWork, years_in
from refkit.citations.readings.mla import Reading
from refkit.library.called import is_content, title_words, titles_of
from refkit.library.entry import Entry
from refkit.library.fold import fold
from refkit.library.index.index import TitleHit
from refkit.records import Part
from refkit.resolve.fit import Fit, Rank, best
from refkit.resolve.pages import by_pages
from refkit.resolve.people import NameMatch, match_people, near_people
from refkit.resolve.query import Query
from refkit.vocabulary import Vocabulary

# From this likeness on (0 to 100, rapidfuzz's ratio) two titles are one with a slip of the pen.
_NEARLY = 85
# So much of the words of a title must be in the other where author and year speak for it too, and so many of them:
# `History of Rome` is no `History of Greece`.
_MOST, _FEWEST = 0.6, 2
# A title that finds a work without its author has so many words that say something.
_TELLING = 3
_MOST_NEAR = 5
_CUT = re.compile(r"[,.:;/(\[«„“\"]|\s[–—-]\s")
_EDGES = " ,.:;/–—-"
_MOST_CUTS, _SHORTEST_CUT = 16, 4
_EARLY_MODERN = str.maketrans("vjw", "uiu")
# Works whose titles stand in quotation marks; those of others are in italics (Chicago Manual, on titles of works).
_IN_A_HOST = frozenset(
    "article inbook incollection inproceedings inreference suppbook suppcollection suppperiodical conference review "
    "chapter entry-encyclopedia entry-dictionary paper-conference article-journal article-magazine "
    "article-newspaper".split()
)


@dataclass(frozen=True, slots=True)
class _Called:
    """A title of an entry as it is compared."""

    words: tuple[str, ...]
    main: int
    own: bool


@dataclass
class NoteMatcher:
    """Asks one library for the works of notes."""

    query: Query
    _titles: dict[int, tuple[_Called, ...]] = field(default_factory=dict)
    _asked: dict[tuple[tuple[str, ...], bool], list[NameMatch]] = field(default_factory=dict)

    def read(self, work: NoteWork) -> tuple[NoteWork, tuple[Fit, ...]]:
        """The work as its names and title are best read, and what fits best: one work, or several that tie.

        None fit where names and title fit no work together.
        """
        if work.title is None:
            return work, ()
        if alias := self._alias(work):
            return work, alias
        for by_year in (False, True):
            for names_read in (work, work.otherwise) if work.other else (work,):
                if (found := self._longest(names_read, by_year)) is not None:
                    return found[0], self._decided(found[1], found[0])
        return work, self._decided(self._doubtful(work), work)

    def _longest(self, work: NoteWork, by_year: bool) -> tuple[NoteWork, tuple[Fit, ...]] | None:
        """The longest reading of the title that fits; where it does so nearly, a shorter one that is the whole title.

        `Die Sprache der Stadt im Mittelalter. Berlin` is nearly the title, and without the place it is the title.
        """
        nearly: tuple[NoteWork, tuple[Fit, ...]] | None = None
        for cut in _cuts(work):
            fits = self._sure(cut, by_year)
            if fits and nearly is None:
                nearly = cut, fits
                if not fits[0].differs:
                    break
            elif fits and nearly is not None and fits[0].rank >= Rank.NAMES_MAIN_TITLE:
                if {fit.entry for fit in fits} <= {fit.entry for fit in nearly[1]}:
                    return cut, fits
        return nearly

    def _sure(self, work: NoteWork, by_year: bool) -> tuple[Fit, ...]:
        """The works that have the names and the title; `by_year` where most of the title and the year agree."""
        for names in _variants(work, self.query.words):
            people = self._people(names, work.et_al)
            found = [fit for match in people if (fit := self._of_both(match, names, work, by_year))]
            if found:
                return best(found)
        return ()

    def _alias(self, work: NoteWork) -> tuple[Fit, ...]:
        """The work that the configuration says is meant."""
        if not self.query.aliases:
            return ()
        found = self.query.of_reading(reading(work, tuple(name.text for name in work.names)))
        return tuple(fit for fit in found if fit.rank == Rank.ALIAS)

    def by_names(self, work: NoteWork, among: Collection[int]) -> tuple[Fit, ...]:
        """Those of some works that have the names, whatever they are called."""
        for names in _variants(work, self.query.words):
            people = self._people(names, work.et_al)
            fits = tuple(
                Fit(m.entry, Rank.NAMES, reading(work, names), m.names, (m.evidence,), author_source="explicit")
                for m in people
                if m.entry in among
            )
            if fits:
                return fits
        return ()

    def by_title(self, work: NoteWork, among: Collection[int] | None = None, begun: bool = False) -> tuple[Fit, ...]:
        """The works that go by a title with no names before it, of some works or of all.

        `begun` says that three words of the beginning are enough.
        """
        if work.title is None:
            return ()
        for cut in _cuts(work):
            assert cut.title is not None
            hits = self.query.index.titles(cut.title.text, among)
            own = [hit for hit in hits if hit.grade not in ("container", "initials")]
            whole = [hit for hit in own if hit.grade != "beginning of the title"]
            is_enough = among is not None or begun and len(title_words(cut.title.text)) >= _TELLING
            if chosen := whole or (own if is_enough else []):
                return self._decided(tuple(_titled(hit, work) for hit in chosen), work)
        return ()

    def near(self, work: NoteWork) -> tuple[Fit, ...]:
        """What to name beside a source that the library lacks: a work by the author with nearly the title, works with
        the title, works of the author."""
        names = tuple(name.text for name in work.names)
        people = self._people(names, work.et_al) if names else []
        if work.title is None:
            return tuple(self._of_author(match, work, names, ()) for match in people[:_MOST_NEAR])
        written = _words(work.title.text)
        close = [m for m in people if _with_year(written, self._called(m.entry), work.title.form != "plain")]
        if not close:
            hits = [hit for hit in self.query.index.titles(work.title.text) if hit.grade in ("title", "main title")]
            if sum(map(is_content, written)) >= _FEWEST and hits:
                return tuple(_titled(hit, work, ("author",)) for hit in hits[:_MOST_NEAR])
        found = [self._of_author(match, work, names, ("title",)) for match in (close or people)[:_MOST_NEAR]]
        near = near_people(self.query.index, names) if not found else []
        return tuple(found or [self._of_author(m, work, names, ("author", "title")) for m in near[:_MOST_NEAR]])

    def _of_author(self, match: NameMatch, work: NoteWork, names: tuple[str, ...], differs: tuple[Part, ...]) -> Fit:
        """A work by the author, with what differs: the title, and the year where both say one."""
        known = _years_of(self.query.index.entries[match.entry])
        if work.years and known and known.isdisjoint(work.years):
            differs = (*differs, "year")
        said = reading(work, names)
        return Fit(match.entry, Rank.NAMES, said, match.names, (match.evidence,), differs, "explicit", "explicit")

    def _people(self, names: tuple[str, ...], et_al: bool) -> list[NameMatch]:
        """The works of those with the names; notes name the same people again and again."""
        if (names, et_al) not in self._asked:
            self._asked[names, et_al] = match_people(self.query.index, names, et_al)
        return self._asked[names, et_al]

    def _doubtful(self, work: NoteWork) -> tuple[Fit, ...]:
        """A misspelt name with the title, or a title that is enough by itself."""
        names = tuple(name.text for name in work.names)
        near = near_people(self.query.index, names)
        for cut in _cuts(work) if near else ():
            for match in near:
                if fit := self._of_both(match, names, cut, True, Rank.NEAR_NAME_TITLE):
                    return (fit,)
        title = work.title
        if title is None or title.form == "plain" and not work.published or not names:
            return ()
        if sum(map(is_content, _words(title.text))) < _TELLING:
            return ()
        hits = [hit for hit in self.query.index.titles(title.text) if hit.grade not in ("container", "initials")]
        return tuple(_titled(hit, work, ("author",)) for hit in hits if self._shares_name(hit.entry, names))

    def _shares_name(self, entry: int, names: Sequence[str]) -> bool:
        """Whether a word of the names is in a surname of the work's people: the rest may be prose."""
        written = {word for name in names for word in fold(name).split()}
        people = (person for group in self.query.index.entries[entry].people.values() for person in group)
        surnames = {word for person in people for word in fold(person.literal or person.family).split()}
        return not surnames.isdisjoint(written)

    def _of_both(
        self, match: NameMatch, names: Sequence[str], work: NoteWork, by_year: bool, rank: Rank | None = None
    ) -> Fit | None:
        entry = self.query.index.entries[match.entry]
        assert work.title is not None
        grade = _graded(_words(work.title.text), self._called(match.entry), work.title.form != "plain")
        if grade is None and by_year and work.published and entry.year in work.years:
            grade = _with_year(_words(work.title.text), self._called(match.entry), work.title.form != "plain")
        if grade is None:
            return None
        differs: tuple[Part, ...] = ("author",) if rank is not None else ("title",) if grade.differs else ()
        evidence = (match.evidence, grade.evidence)
        container = grade.rank == Rank.NAMES_CONTAINER
        found = reading(work, names)
        return Fit(
            match.entry, rank or grade.rank, found, match.names, evidence, differs, "explicit", "explicit", container
        )

    def _called(self, entry: int) -> tuple[_Called, ...]:
        if entry not in self._titles:
            titles = titles_of(self.query.index.entries[entry])
            self._titles[entry] = tuple(_Called(_spelt(t.words), t.main, t.kind != "container") for t in titles)
        return self._titles[entry]

    def _decided(self, fits: tuple[Fit, ...], work: NoteWork) -> tuple[Fit, ...]:
        """What is left of a tie when the year, the book or journal it is in, and the pages have been heard."""
        entries = self.query.index.entries
        if len(fits) > 1 and work.years:
            fits = _only(fits, [f.entry for f in fits if entries[f.entry].year in work.years], "its year")
        if len(fits) > 1 and work.host:
            host = _words(work.host)
            inside = [f.entry for f in fits if any(_alike(host, c.words) for c in self._called(f.entry) if not c.own)]
            fits = _only(fits, inside, "the book or journal it is in")
        if len(fits) > 1 and work.title is not None and work.title.form != "plain":
            quoted = work.title.form == "quoted"
            formed = [f.entry for f in fits if (entries[f.entry].type in _IN_A_HOST) == quoted]
            fits = _only(fits, formed, "a work of that form")
        if len(fits) > 1 and work.locators:
            left, evidence = by_pages({f.entry: entries[f.entry] for f in fits}, work.locators)
            fits = _only(fits, left, evidence)
        known = _years_of(entries[fits[0].entry]) if len(fits) == 1 and work.years else set()
        if known and not known.intersection(work.years):
            fits = (fits[0]._replace(differs=(*fits[0].differs, "year")),)
        return fits


@dataclass(frozen=True, slots=True)
class _Grade:
    rank: Rank
    evidence: str
    differs: bool = False


def reading(work: NoteWork, names: Sequence[str] = ()) -> Reading:
    """What a note says of a work, in the form of the other readings."""
    return Reading(tuple(names), work.et_al, work.title, work.locators, work.start)


def _cuts(work: NoteWork) -> Iterator[NoteWork]:
    """The work, then with its title cut before each comma, colon or period, the longest first.

    What follows a title that is not marked may be its publication: `Excesses Are Not Permitted, Russian Review 61`.
    """
    yield work
    title = work.title
    if title is None or title.form != "plain" or not (work.locators or work.published):
        return
    places = [found.start() for found in _CUT.finditer(title.text)][:_MOST_CUTS]
    for place in reversed(places):
        text = title.text[:place].rstrip(_EDGES)
        if len(text) >= _SHORTEST_CUT:
            yield replace(work, title=title._replace(text=text))


def _variants(work: NoteWork, words: Vocabulary) -> Iterator[tuple[str, ...]]:
    """The names without `Jr.`; the last of them alone, since the first may be prose; and that one without its first words."""
    names = tuple(_unsuffixed(name.text, words) for name in work.names)
    if not names:
        return
    yield names
    if len(names) > 1:
        yield names[-1:]
    parts = names[-1].split()
    for number in range(1, len(parts)):
        yield (" ".join(parts[number:]),)


def _unsuffixed(name: str, words: Vocabulary) -> str:
    head, _, last = name.rpartition(" ")
    return head.rstrip(",") if head and last.casefold().rstrip(".") in words.name_suffixes else name


def _graded(written: tuple[str, ...], titles: Sequence[_Called], marked: bool) -> _Grade | None:
    """How well a written title is one of the titles, the best of them; `marked` says that it surely is a title."""
    grades = [grade for title in titles if (grade := _grade(written, title, marked))]
    return max(grades, key=lambda grade: grade.rank, default=None)


def _grade(written: tuple[str, ...], title: _Called, marked: bool) -> _Grade | None:
    if not written or not title.words:
        return None
    length = len(written)
    if not title.own:
        return _Grade(Rank.NAMES_CONTAINER, "the book it is in") if _alike(written, title.words) else None
    if written == title.words:
        return _Grade(Rank.NAMES_TITLE, "the title")
    if title.words[:length] == written:
        main = length == title.main
        rank, words = (Rank.NAMES_MAIN_TITLE, "main title") if main else (Rank.NAMES_BEGINS, "beginning of the title")
        return _Grade(rank, f"the {words}")
    if marked and len(title.words) > 1 and written[: len(title.words)] == title.words:
        return _Grade(Rank.NAMES_BEGINS, "the title with more words")
    if _is_nearly(written, title.words):
        return _Grade(Rank.NAMES_BEGINS, "nearly the title", differs=True)
    content = set(filter(is_content, written))
    if content and content <= set(title.words):
        return _Grade(Rank.NAMES_INNER, "words of the title")
    return None


def _with_year(written: tuple[str, ...], titles: Sequence[_Called], marked: bool) -> _Grade | None:
    """A title of which most words agree, where the year agrees too; one that is not marked may hold other words."""
    content = set(filter(is_content, written))
    for title in titles:
        own = set(filter(is_content, title.words))
        common = len(content & own)
        words = min(len(content), len(own)) if marked else max(len(content), len(own))
        if title.own and common >= max(_FEWEST, _MOST * words):
            return _Grade(Rank.NAME_NEAR_TITLE, "the year and most of the title", differs=True)
    return None


def _years_of(entry: Entry) -> set[str]:
    """The years of a work: when it was printed, and when it first was."""
    dates = " ".join(entry.fields.get(name, "") for name in ("year", "date", "origdate", "origyear"))
    return set(filter(None, (entry.year, *years_in(dates))))


def _alike(written: tuple[str, ...], words: tuple[str, ...]) -> bool:
    shorter = min(len(written), len(words))
    return shorter > 0 and written[:shorter] == words[:shorter]


def _is_nearly(written: tuple[str, ...], words: tuple[str, ...]) -> bool:
    from rapidfuzz import fuzz

    asked = " ".join(written)
    if len(asked) < 5:
        return False
    return (
        fuzz.ratio(asked, " ".join(words[: len(written)])) >= _NEARLY or fuzz.ratio(asked, " ".join(words)) >= _NEARLY
    )


def _words(text: str) -> tuple[str, ...]:
    return _spelt(" ".join(title_words(text)))


def _spelt(words: str) -> tuple[str, ...]:
    """The words without the difference of u and v, i and j, which early prints do not make: `Breuia`, `Brevia`."""
    return tuple(words.translate(_EARLY_MODERN).split())


def _titled(hit: TitleHit, work: NoteWork, differs: tuple[Part, ...] = ()) -> Fit:
    rank = Rank.NEAR_NAME_TITLE if differs else Rank.TITLE
    return Fit(hit.entry, rank, reading(work), (), (f"the {hit.grade}",), differs, title_source="explicit")


def _only(fits: tuple[Fit, ...], entries: Sequence[int], evidence: str) -> tuple[Fit, ...]:
    """The fits of some entries; all of them where that leaves none."""
    kept = tuple(fit for fit in fits if fit.entry in entries)
    if not kept:
        return fits
    return tuple(fit.because(evidence) for fit in kept) if evidence and len(kept) == 1 else kept
