"""Settles author-date items: names with a year, a year behind a name of the sentence, further years of one author."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import islice

from refkit.citations import Candidate
from refkit.citations.readings.author_date import dated_readings
from refkit.citations.shape import ItemShape
from refkit.library.called import are_letters, may_stand_for
from refkit.library.fold import fold
from refkit.records import Issued
from refkit.resolve import settled as make
from refkit.resolve.answers import Answer
from refkit.resolve.antecedents import Antecedents
from refkit.resolve.closest import closest
from refkit.resolve.dated import fits_of_reading, misspelt_again, near_dated, nearly_of, of_body
from refkit.resolve.fit import Fit, best
from refkit.resolve.lone_pages import Setting, says_page
from refkit.resolve.mentions import Mention, Prose
from refkit.resolve.pages import page_verdict
from refkit.resolve.settle import different, settle
from refkit.resolve.settled import Settled
from refkit.resolve.unknown_names import name_before
from refkit.resolve.years import agreement, is_another_printing

_NEAREST = 5


class DatedItems:
    """Settles the items with a year of one stream, by what the library has and the prose names."""

    def __init__(self, setting: Setting, state: Antecedents, prose: Prose) -> None:
        self._setting = setting
        self._query = setting.query
        self._entries = setting.query.index.entries
        self._state = state
        self._prose = prose
        self._by_letter: defaultdict[str, list[int]] = defaultdict(list)
        self._listed = 0  # so many of the works cited stand there

    def read(
        self, answer: Answer, candidate: Candidate, narrative: tuple[Fit, ...], before: list[Settled]
    ) -> list[Settled]:
        """The item with its work; empty where it cites nothing: a year alone, `(1998)`, that no name stands before."""
        item = answer.item
        if item.heads:
            return self._with_names(answer)
        if item.repeats or (before and before[-1].names):  # "Smith (2004; 2006)"
            return self._further_year(item, before)
        if narrative and (len(narrative) == 1 or "year" not in narrative[0].differs):
            return [self._choose(item, narrative, narrative[0].reading.start)]
        if narrative:  # several works by the author, each of a year near the one written
            return [self._unknown(item, candidate, narrative[0].reading.start)._replace(fits=narrative)]
        if candidate.bare:
            return []
        implied = self._named_in_prose(item, candidate)
        return implied or ([] if before else self._unknown_name(item, candidate))

    def _with_names(self, answer: Answer) -> list[Settled]:
        item = answer.item
        if answer.fits:
            return [self._choose(item, answer.fits)]
        if item.original:  # "Freire 1970, apud Souza 2010": the library need not have what is quoted
            return []
        if by_letters := self._by_letters(item):
            return [self._choose(item, by_letters)]
        near = best(near_dated(self._query, item)) or self._cited_nearly_so(item)
        if len(near) == 1:
            if "author" in near[0].differs:
                self._state.misspelt[fold(item.lead)] = near[0].entry
            return [self._choose(item, near)]
        if not (answer.clear and self._setting.trusts_dates):
            return []
        return [make.of_missing_date(item, near or self._nearest(item), self._query.words)]

    def _by_letters(self, item: ItemShape) -> tuple[Fit, ...]:
        """The works of a body by letters that are not its initials: `… of the Ministry of Health (MoH, 2015)`.

        It is named in the same sentence, or has gone by these letters before.
        """
        reading = next(dated_readings(item, self._query.words), None)
        if reading is None or len(reading.names) != 1 or not are_letters(reading.names[0]):
            return ()
        letters = fold(reading.names[0])
        body = self._state.letters.get(letters)
        if body is None:
            named = reversed(self._prose.between(self._prose.sentence_start(item.start), item.start))
            works = (work for mention in named for work in sorted(mention.entries))
            body = next((work for work in works if may_stand_for(letters, self._entries[work])), None)
        if body is None:
            return ()
        self._state.letters[letters] = body
        return of_body(reading, self._works_of_year(self._query.works_of(body), item.issued))

    def _cited_nearly_so(self, item: ItemShape) -> tuple[Fit, ...]:
        """A work cited before that year and name nearly are those of: `(Otham, 2021)` after `Othman (2021)`."""
        reading = next(dated_readings(item, self._query.words), None)
        if reading is None:
            return ()
        misspelt = self._state.misspelt.get(fold(item.lead))
        if misspelt is not None and agreement(self._entries[misspelt], item.issued or Issued("")) == "near":
            return (misspelt_again(misspelt, reading),)
        letter = fold(reading.names[0].split()[-1])[:1] if reading.names else ""
        return tuple(nearly_of(reading, {work: self._entries[work] for work in self._cited_under(letter)}))

    def _cited_under(self, letter: str) -> Sequence[int]:
        """The works cited before whose first author's name begins with a letter: a long draft asks for it often."""
        works = self._state.memory.works
        for work in islice(works, self._listed, None):
            creators = self._entries[work].creators
            self._by_letter[fold(creators[0].family)[:1] if creators else ""].append(work)
        self._listed = len(works)
        return self._by_letter[letter]

    def _choose(self, item: ItemShape, fits: tuple[Fit, ...], start: int | None = None) -> Settled:
        """The item with what is left of its fits after letter, pages and prose have been heard."""
        fits = self._setting.suffixes.choose(closest(different(fits, self._entries), self._entries), item.issued)
        left = settle(fits, self._entries, self._prose, item.start)
        return make.of_fits(item, left, start)

    def _further_year(self, item: ItemShape, before: list[Settled]) -> list[Settled]:
        """`Smith (2004, 2006)`: the names are those of the year before."""
        if not before:
            return []
        last = before[-1]
        if not last.fits or last.status == "missing":
            return [make.of_missing_before(item, last)] if last.status == "missing" else []
        reading = last.fits[0].reading._replace(issued=item.issued, locators=item.locators, start=item.start)
        fits = best(fits_of_reading(self._query, reading))
        if not fits and last.work is not None and "author" in last.fits[0].differs:  # the name is nearly theirs again
            works = self._query.works_of(last.work)
            fits = tuple(nearly_of(reading, {work: self._entries[work] for work in sorted(works)}))
        if fits:
            carried = tuple(fit._replace(author_source="carried") for fit in fits)
            return [self._choose(item, carried, item.start)]
        page = make.as_page(item)
        if last.work is not None and page_verdict(self._entries[last.work], (page,)) == "inside":  # "Smith 2009, 1903"
            before[-1] = last._replace(end=item.end, locators=(*last.locators, page, *item.locators))
            return []
        return [make.of_missing_before(item, last)._replace(status="missing", fits=())]

    def _named_in_prose(self, item: ItemShape, candidate: Candidate) -> list[Settled]:
        """`Levinson, in his book on pragmatics (1983)`: the author named last who has a work of that year."""
        places = [self._prose.sentence_start(item.start)]
        if item.locators:
            places.append(self._prose.paragraph_start(item.start))
        for start in places:
            named = reversed(self._prose.between(start, candidate.start))
            # A paragraph may name the same author a thousand times.
            for entries in dict.fromkeys(mention.entries for mention in named):
                works = self._works_of_year(entries, item.issued)
                if works:
                    words = ("named in the sentence" if start == places[0] else "named in the paragraph", "the year")
                    settled = make.of_pages(item, [(work, words) for work in works], "matched", "narrative")
                    return [self._choose(item, settled.fits, item.start)]
        return (
            self._of_other_year(item, self._prose.between(places[0], candidate.start))
            if item.locators and not candidate.lead
            else []
        )

    def _of_other_year(self, item: ItemShape, mentions: Sequence[Mention]) -> list[Settled]:
        """`Butler's reading of drag, which … (1999, 175)`: the only work of the one named, in another printing."""
        named = (mention.entries for mention in reversed(mentions) if mention.kind != "title")
        for work in dict.fromkeys(next(iter(entries)) for entries in named if len(entries) == 1):
            if is_another_printing(self._entries[work], item.issued):
                words = ("named in the sentence", "a year near the one written, or of a later printing")
                settled = make.of_pages(item, [(work, words)], "matched", "narrative")
                return [settled._replace(fits=tuple(fit._replace(differs=("year",)) for fit in settled.fits))]
        return []

    def _works_of_year(self, works: Iterable[int], issued: Issued | None) -> list[int]:
        """Those of some works that are of the year."""
        if issued is None:
            return []
        return sorted(work for work in works if agreement(self._entries[work], issued) == "same")

    def _unknown_name(self, item: ItemShape, candidate: Candidate) -> list[Settled]:
        """`Stilgoe (2021)`: a name in front of a year, of which the library knows nothing."""
        start = name_before(candidate, self._query.words, self._setting.clear.leads)
        if start is None or not self._setting.trusts_dates:
            return []
        return [self._unknown(item, candidate, candidate.lead[start].start)]

    def _unknown(self, item: ItemShape, candidate: Candidate, start: int) -> Settled:
        """A year behind names of the prose, from an offset on, that no work fits."""
        words = " ".join(word.text for word in candidate.lead if word.start >= start)
        return make.of_unknown_date(item, words, start, self._query.words)

    def _nearest(self, item: ItemShape) -> tuple[Fit, ...]:
        """What to name beside a missing source: the works of its first author, the years of which are other ones."""
        found = self._query.by_names(", ".join(head.text for head in item.heads), item.locators, item.start)
        return tuple(found[:_NEAREST])

    def may_be_page(self, candidate: Candidate, item: ItemShape) -> bool:
        """Whether a number alone may be a page in a draft that dates: `Lessig (2005: 6) … (12)`, but no count `(591)`.

        It says that it is one, or ends its sentence, or pages have been cited in the same paragraph before.
        """
        if item.ibid:
            return True
        page = item.locators[0] if item.locators else None
        if page is None or page.label not in ("page", "folio") or not any(map(str.isdigit, page.raw)):
            return False
        return not page.raw[:1].isdigit() or candidate.ends_sentence or self._pages_in_paragraph(candidate.start)

    def _pages_in_paragraph(self, at: int) -> bool:
        """Whether pages of the work before have been cited in the paragraph."""
        state = self._state
        if state.before_at < self._prose.paragraph_start(at):
            return False
        return any(work in state.memory.works and state.memory.works[work].places for work in state.before[-1:])

    def accepts_page(self, items: Sequence[Settled]) -> bool:
        """Whether a single work was found that may have the page, or must, if it is one."""
        first = items[0]
        if first.shape.ibid or first.work is None:
            return first.shape.ibid
        if says_page(first.locators, first.start, self._state, self._prose):
            return True
        return page_verdict(self._entries[first.work], first.locators) != "outside"
