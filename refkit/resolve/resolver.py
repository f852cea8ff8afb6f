"""The loop of resolution: the candidates of a document in order, one running state, every choice on named evidence."""

from collections.abc import Callable, Sequence
from functools import partial

from refkit.citations import Candidate, Keyed
from refkit.citations.shape import ItemShape
from refkit.library.fold import fold
from refkit.numerals import is_year
from refkit.records import Citation, Convention, Name, Understood
from refkit.resolve import settled as make
from refkit.resolve.answers import Answer, Answers
from refkit.resolve.antecedents import Antecedents
from refkit.resolve.build import Builder
from refkit.resolve.dated_items import DatedItems
from refkit.resolve.fit import Fit, Rank, best
from refkit.resolve.judge import is_gloss, is_unread
from refkit.resolve.keyed import KeyedWorks
from refkit.resolve.lone_pages import LonePages, Setting
from refkit.resolve.mentions import Prose
from refkit.resolve.pages import page_verdict
from refkit.resolve.settle import settle
from refkit.resolve.settled import Settled
from refkit.resolve.trace import Trace


class Resolver:
    """Settles the citations of one stream.  `state` is what has been cited before; notes share theirs."""

    def __init__(
        self, setting: Setting, state: Antecedents, prose: Prose, builder: Builder, trace: Trace | None = None
    ) -> None:
        self._query = setting.query
        self._entries = setting.query.index.entries
        self._clear = setting.clear
        self._convention: Convention = setting.convention
        self._has_citations = setting.has_citations
        self._state = state
        self._prose = prose
        self._builder = builder
        self._trace = trace
        self._by_date = setting.by_date
        self._by_keys = setting.by_keys
        self._pages = LonePages(setting, state, prose, trace)
        self._dates = DatedItems(setting, state, prose)
        self._until = 0

    def settle(self, answers: Answers) -> Citation | None:
        """The citation that a candidate is, an aside's record, or None inside a citation that has been read."""
        candidate = answers.candidate
        if candidate.start < self._until:
            return None
        if self._trace is not None:
            self._trace.begin(self._builder.path, answers, self._query)
        items: list[Settled] = []
        if not candidate.aside:
            items = self._items(answers) if answers.cites or candidate.dated else self._page_alone(answers)
        if self._trace is not None:
            self._trace.chosen(items, self._entries)
        if items:
            items = [self._relabelled(item) for item in items]
            self._remember(items)
        elif candidate.bare:
            return None
        elif _looks_like_citation(answers):
            self._state.unread = True
        else:
            return self._builder.aside(candidate)
        self._until = candidate.end
        return self._builder.citation(candidate, items, _understood(answers, items), self._written(candidate))

    def cite(self, works: KeyedWorks, keyed: Keyed) -> Citation:
        """The citation that a command is: its keys name the works."""
        items = [works.settled(item) for item in keyed.items]
        if self._trace is not None:
            self._trace.command(self._builder.path, keyed, items, self._entries)
        if keyed.command.mode != "nocite":
            cited = [(item.work, item) for item in items if item.work is not None]
            self._state.remember([work for work, _ in cited], items[0].start)
            self._state.missing, self._state.unread = None, items[-1].work is None
            self._state.paged = bool(items[-1].locators)
            for work, item in cited:
                self._state.memory.learn(work, item.locators, named=False, alone=False)
        return self._builder.command(keyed, items)

    def _written(self, candidate: Candidate) -> Convention:
        """How a citation is written: with a year, or with names or titles and no year; else as the draft cites."""
        if candidate.dated:
            return "author-date"
        named = any(item.heads for item in candidate.shape.items)
        return "mla" if self._by_date and named else self._convention

    def _items(self, answers: Answers) -> list[Settled]:
        """The items of a parenthesis with names or titles, in order; locators alone go on with the item before."""
        items: list[Settled] = []
        for number, answer in enumerate(answers.answers):
            item = answer.item
            if item.dated:
                items += self._dates.read(answer, answers.candidate, answers.narrative if number == 0 else (), items)
            elif number == 0 and answers.narrative and self._by_date and not self._goes_on(answers.narrative, item):
                return []
            elif number == 0 and answers.narrative:
                items.append(self._settled(item, answers.narrative, answers.narrative[0].reading.start))
            elif not item.heads:
                if not (self._by_date and item.runs_on):  # "2015; 34 children"
                    self._continue(items, item)
            elif answer.fits and self._accepts(answer, alone=len(answers.answers) == 1):
                items.append(self._settled(item, self._doubted(answer.fits, item.start)))
            elif (
                answer.clear
                if self._by_date
                else not (item.plain_prefix or is_gloss(answers.candidate, item, self._query.words))
            ):
                items.append(self._missing_item(answer, items))
        return items

    def _goes_on(self, fits: tuple[Fit, ...], item: ItemShape) -> bool:
        """Whether `Lessig (12)` is a page in a draft that dates: Lessig is the author of the work before, or it is `p. 12`."""
        if item.heads or not item.locators or not item.locators[0].raw[:1].isdigit():
            return True
        return any(fit.entry in self._state.before[-1:] for fit in fits)

    def _accepts(self, answer: Answer, alone: bool) -> bool:
        """Whether what fits may be meant at all: a plain word alone is no title for being the beginning of one."""
        item, rank = answer.item, answer.fits[0].rank
        if not answer.known and not (alone and answer.clear):
            return False
        head = item.heads[0]
        single = len(item.heads) == 1 and head.form == "plain" and " " not in head.core
        if not single or rank not in (Rank.TITLE_BEGINS, Rank.INNER_WORDS) or item.issued:
            return True
        return any(self._expected(fit.entry, item.start) for fit in answer.fits)

    def _doubted(self, fits: tuple[Fit, ...], at: int) -> tuple[Fit, ...]:
        """Words from inside a title, with no author at hand, find a work, but the title is said to be inexact."""
        if fits[0].rank != Rank.INNER_WORDS or fits[0].container:
            return fits
        return tuple(fit if self._at_hand(fit.entry, at) else fit._replace(differs=("title",)) for fit in fits)

    def _at_hand(self, work: int, at: int) -> bool:
        """Whether words from inside a title are enough: no author is to be named, or he has just been."""
        if not self._entries[work].creators or self._query.works_of(work) & set(self._state.before[-1:]):
            return True
        return self._named_in_sentence(work, at)

    def _expected(self, work: int, at: int) -> bool:
        """Whether a reader may expect a work by its title alone: it has no author, or the author has been named."""
        if not self._entries[work].creators or self._query.works_of(work) & self._state.memory.works.keys():
            return True
        start = self._prose.paragraph_start(at)
        return any(work in mention.entries for mention in self._prose.between(start, at))

    def _settled(self, item: ItemShape, fits: tuple[Fit, ...], start: int | None = None) -> Settled:
        left = settle(fits, self._entries, self._prose, item.start)
        if left[0].author_source == "none" and self._named_in_sentence(left[0].entry, item.start):
            left = tuple(fit._replace(author_source="narrative") for fit in left)
        settled = make.of_fits(item, left, start)
        if settled.work is None:
            return settled
        return make.with_year(settled, self._entries[settled.work].year, self._by_date)

    def _named_in_sentence(self, work: int, at: int) -> bool:
        """Whether the sentence names an author of the work: Getty summarizes … ("Excesses" 126)."""
        mentions = self._prose.between(self._prose.sentence_start(at), at)
        return any(mention.kind != "title" and work in mention.entries for mention in mentions)

    def _continue(self, items: list[Settled], item: ItemShape) -> None:
        """More locators: of the item before, or of another work of its author that alone has the page."""
        if not items:
            items += self._pages.settle(item)
            return
        before = items[-1]
        work = before.work
        if work is not None and page_verdict(self._entries[work], item.locators) == "outside":
            others = self._query.works_of(work) - {work}
            having = [n for n in others if page_verdict(self._entries[n], item.locators) == "inside"]
            if len(having) == 1:
                evidence = ("the author of the item before", "the page lies in its pages")
                items.append(make.of_pages(item, [(having[0], evidence)], "matched", "carried"))
                return
        items[-1] = make.continued(before, item)

    def _missing_item(self, answer: Answer, items: list[Settled]) -> Settled:
        """An item that the library lacks, or that a near miss accounts for."""
        item = answer.item
        near = best(self._query.near(item))
        if len(near) == 1 and self._plausible(near[0]):
            return self._settled(item, near)
        carried: tuple[Name, ...] = ()
        if len(item.heads) == 1 and items and items[-1].names and fold(item.lead) in self._clear.titles:
            carried = items[-1].names
        return make.of_missing(item, near or self._nearest(answer), self._query.words, carried)

    def _plausible(self, fit: Fit) -> bool:
        """A near miss by the name alone is no match where the work cannot have the page."""
        outside = page_verdict(self._entries[fit.entry], fit.reading.locators) == "outside"
        return not (outside and fit.rank == Rank.NEAR_NAME)

    def _nearest(self, answer: Answer) -> tuple[Fit, ...]:
        """What to name beside a missing source: works of its author, works with its title."""
        item = answer.item
        if answer.fits:
            return answer.fits[:5]
        if len(item.heads) < 2:
            return ()
        by_name = self._query.by_names(item.heads[0].core, item.locators, item.start)
        return tuple(by_name[:5]) or tuple(self._query.by_title(item.heads[-1].core, item.locators, item.start)[:5])

    def _page_alone(self, answers: Answers) -> list[Settled]:
        """The item of a parenthesis without names or titles; empty where it is no citation."""
        if self._convention == "numeric":  # "by (7) and (12)" are equations
            return []
        if not answers.answers or answers.answers[0].item.heads:
            return []
        first = answers.answers[0].item
        if self._by_date and not self._dates.may_be_page(answers.candidate, first):
            return []
        if not self._has_citations and not self._prose.mentions:
            return []
        if self._by_keys and not first.ibid and not self._goes_on_with_pages(answers.candidate):
            return []
        items = self._pages.read(answers.candidate, first)
        if items and self._by_date and not self._dates.accepts_page(items):
            return []
        for answer in answers.answers[1:] if items else ():
            self._continue(items, answer.item)
        return items

    def _goes_on_with_pages(self, candidate: Candidate) -> bool:
        """Where works are cited by commands a number alone is a page only right behind one that gives a page.

        `(1)` and `(120)` may be anything; `\\parencite[345]{zhukov2003inoy} … (352)` goes on in the paragraph.
        """
        paragraph = self._prose.paragraph_start(candidate.start)
        return self._state.paged and self._state.before_at >= paragraph and candidate.closes_sentence

    def _relabelled(self, item: Settled) -> Settled:
        if item.work is None:
            return item
        meant = self._state.memory.meant(item.work, item.locators)
        return item if meant == item.locators else item._replace(locators=meant)

    def _remember(self, items: Sequence[Settled]) -> None:
        works = [item.work for item in items if item.work is not None]
        last, before = items[-1], self._state.before_at
        self._state.paged = bool(last.locators)
        self._state.missing = last if last.status == "missing" else None
        if last.status == "ambiguous":
            self._state.remember([fit.entry for fit in last.fits], items[0].start, tied=True)
        elif works or last.status == "missing":
            self._state.remember(works, items[0].start)
        self._state.unread = last.status == "abstained" and not last.fits
        for item in items:
            if item.work is not None:
                names = None if self._by_date else self._names_beside(item, before)
                self._state.memory.learn(item.work, item.locators, item.names_author, not item.shape.heads, names)

    def _names_beside(self, item: Settled, before: int) -> Callable[[], frozenset[str]]:
        """What gives the names that its paragraph has since the citation before."""
        start = max(self._prose.paragraph_start(item.start), before)
        return partial(self._prose.names_between, start, item.start)


def _understood(answers: Answers, items: Sequence[Settled]) -> Understood:
    if not items:
        return "none"
    shape = answers.candidate.shape
    return "partial" if shape.unread or any(is_unread(remark) for remark in shape.remarks) else "full"


def _looks_like_citation(answers: Answers) -> bool:
    """An author of the library and a number, in a form that could not be read."""
    candidate = answers.candidate
    if candidate.aside or candidate.qualifies or not candidate.closes_sentence:
        return False
    numbers = any(is_unread(remark) for remark in candidate.shape.remarks)
    numbers = numbers or any(
        item.locators and not is_year(item.locators[0].first or "") for item in candidate.shape.items
    )
    return numbers and any(answer.fits and answer.fits[0].rank >= Rank.NAMES for answer in answers.answers)
