"""Pages alone: `(352)`, `(cf. 415)`, `(ibid. 12)`.  Which work they belong to, or that it cannot be told."""

from collections.abc import Sequence
from dataclasses import dataclass

from refkit.citations import Candidate
from refkit.citations.shape import ItemShape
from refkit.library.fold import fold
from refkit.numerals import is_year
from refkit.records import Convention, Locator, Source, Status
from refkit.resolve import settled as make
from refkit.resolve.antecedents import Antecedent, Antecedents, decided, weigh
from refkit.resolve.clear import ClearForms
from refkit.resolve.evidence import IN_SENTENCE
from refkit.resolve.judge import FIRST_PRINTED, is_dates
from refkit.resolve.memory import has_label
from refkit.resolve.mentions import Prose
from refkit.resolve.pages import page_verdict
from refkit.resolve.query import Query
from refkit.resolve.settled import Settled
from refkit.resolve.suffixes import Suffixes
from refkit.resolve.trace import Trace

# A page may be taken for a year; one this near to pages cited before from the same work is a page.
_NEAR_PAGES = 150
_MOST = 5


@dataclass(frozen=True, slots=True)
class Setting:
    """What is the same for a whole draft: the library to ask, and how the draft cites.

    `trusts_dates` says that a name with a year is a citation, even if the library lacks the source; `by_keys` that most
    citations are cite commands.
    """

    query: Query
    clear: ClearForms
    convention: Convention
    has_citations: bool
    suffixes: Suffixes
    trusts_dates: bool = False
    by_keys: bool = False

    @property
    def by_date(self) -> bool:
        """Whether the draft cites by author and date."""
        return self.convention == "author-date"


class LonePages:
    """Settles the pages alone of one stream, by what `state` remembers and the prose names."""

    def __init__(self, setting: Setting, state: Antecedents, prose: Prose, trace: Trace | None) -> None:
        self._query = setting.query
        self._entries = setting.query.index.entries
        self._clear = setting.clear
        self._by_date = setting.by_date
        self._state = state
        self._prose = prose
        self._trace = trace

    def read(self, candidate: Candidate, item: ItemShape) -> list[Settled]:
        """The item of a parenthesis that begins with a page; empty where the number is none."""
        if self._trace is None and self._must_be_year(item):
            return []
        items = self._unknown_name(candidate, item) or self.settle(item, candidate.behind_name)
        if not items or not self._is_page(items[0]):
            return []
        nothing_before = items[0].status == "abstained" and not items[0].fits
        return [] if nothing_before and not candidate.closes_sentence else items

    def settle(self, item: ItemShape, behind_name: bool = False) -> list[Settled]:
        """The item with the work it belongs to, or those it may belong to."""
        if item.ibid:
            return [self._ibid(item)]
        state = self._state
        if self._by_date and not self._named_since(item):
            return self._dated_before(item)
        siblings = self._query.works_of(state.before[-1]) if state.before else frozenset()
        found = weigh(state, self._prose, item.start, item.locators, self._entries, siblings)
        if self._trace is not None:
            self._trace.weighed(found, self._entries)
        choice = decided(found, behind_name or self._stranger_speaks(item))
        if state.missing is not None and not (choice and _is_named_in_sentence(choice)):
            return [make.of_missing_before(item, state.missing)]
        if choice is not None and not state.unread:
            source: Source = "carried" if choice.entry in state.before[-1:] else "implied"
            return [make.of_pages(item, [(choice.entry, choice.evidence)], "matched", source)]
        supported = [antecedent for antecedent in found if antecedent.weight > 0]
        supported = supported or [antecedent for antecedent in found if antecedent.entry in state.before]
        likely = [(antecedent.entry, antecedent.evidence) for antecedent in supported[:_MOST]]
        tied = len(likely) > 1 and not state.unread
        return [make.of_pages(item, likely, "ambiguous" if tied else "abstained", "none")]

    def _dated_before(self, item: ItemShape) -> list[Settled]:
        """In a draft that dates a page alone goes on with the work before: `Lessig (2005: 6) … (12)`.

        Unless that work cannot have the page, and nothing else says that it is meant.
        """
        state = self._state
        if len(state.before) != 1 or state.unread or state.missing is not None:
            return []
        work = state.before[0]
        may_have = page_verdict(self._entries[work], item.locators) != "outside"
        if not may_have and not says_page(item.locators, item.start, state, self._prose):
            return []
        return [make.of_pages(item, [(work, ("the work cited before",))], "matched", "carried")]

    def _named_since(self, item: ItemShape) -> bool:
        """Whether the sentence has named another author since the citation before."""
        since = max(self._prose.sentence_start(item.start), self._state.before_at)
        named = self._prose.between(since, item.start)
        return bool(named) and not any(set(self._state.before) & mention.entries for mention in named)

    def _unknown_name(self, candidate: Candidate, item: ItemShape) -> list[Settled]:
        """A source that the library lacks, named before its page as it is in citations elsewhere."""
        for start in range(len(candidate.lead) if not item.ibid else 0):
            name = " ".join(word.text for word in candidate.lead[start:])
            if fold(name) in self._clear.leads and not self._query.by_title(name, (), 0):
                return [make.of_unknown_name(item, name, candidate.lead[start].start)]
        return []

    def _stranger_speaks(self, item: ItemShape) -> bool:
        """Whether the sentence, since the citation before, has somebody argue whom the library does not know."""
        start = max(self._prose.sentence_start(item.start), self._state.before_at)
        return not self._prose.between(start, item.start) and self._prose.stranger_speaks(start, item.start)

    def _ibid(self, item: ItemShape) -> Settled:
        if self._state.missing is not None:
            return make.of_missing_before(item, self._state.missing)
        before = self._state.before if self._state.tied else self._state.before[-1:]
        works = [(work, ("the work cited before",)) for work in before]
        status: Status = "ambiguous" if len(works) > 1 else "matched"
        if not works or self._state.unread:
            status = "abstained"
        return make.of_pages(item, works, status, "carried" if status == "matched" else "none")

    def _must_be_year(self, item: ItemShape) -> bool:
        """Whether a number can be no page, whatever work is meant, so that nothing need be weighed."""
        firsts = [locator.first or "" for locator in item.locators]
        may_be_year = [is_year(first) and first >= FIRST_PRINTED for first in firsts]
        works = self._query.with_pages_like_years if may_be_year and all(may_be_year) and not item.ibid else None
        if works is None or item.locators[0].raw[:1].casefold() == "p":
            return False
        if any(abs(place - int(firsts[0])) <= _NEAR_PAGES for place in self._state.memory.high):
            return False
        return not any(page_verdict(work, item.locators) == "inside" for work in works)

    def _is_page(self, item: Settled) -> bool:
        """A number that may be a year is a page only when a page range or the pages cited before say so."""
        if item.shape.ibid or not item.locators:
            return True
        first = item.locators[0].first or ""
        if not is_year(first) or item.locators[0].raw[:1].casefold() == "p":
            return True
        if first < FIRST_PRINTED and not is_dates(item.shape) and item.status == "matched" and _is_named(item):
            return True
        known = self._state.memory.works
        for fit in item.fits:
            places = known[fit.entry].places if fit.entry in known else ()
            if page_verdict(self._entries[fit.entry], item.locators) == "inside":
                return True
            if any(abs(place - int(first)) <= _NEAR_PAGES for place in places):
                return True
        return False


def says_page(locators: Sequence[Locator], at: int, state: Antecedents, prose: Prose) -> bool:
    """Whether a number can only be a page of the work before: `Thompson (1967) calls it “currency” (p. 300)`.

    The label says that it is a page, and the sentence, in which that work is cited, of which work.
    """
    return bool(locators) and has_label(locators[0]) and state.before_at >= prose.sentence_start(at)


def _is_named(item: Settled) -> bool:
    """Whether the citation or the sentence names the author or the work."""
    return item.names_author or any(words in IN_SENTENCE for fit in item.fits for words in fit.evidence)


def _is_named_in_sentence(choice: Antecedent) -> bool:
    return any(words in IN_SENTENCE for words in choice.evidence)
