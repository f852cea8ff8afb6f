"""The works of the page with the places that cite them, and a card for every cite item."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from refkit.checks.pages import extent_of
from refkit.checks.wording import creators_of, listed, shortened, work_words
from refkit.library.entry import Entry
from refkit.library.page_verdicts import locator_verdict
from refkit.records import Match
from refkit.report.html.entries import Key, ShownWork, keys_of
from refkit.report.html.mentions import Mention
from refkit.report.html.model import Candidate, Card, CitedPlace, Work
from refkit.report.html.signs import visible
from refkit.report.html.strips import strip_of
from refkit.report.matches import locator_words
from refkit.report.places import Places

if TYPE_CHECKING:
    from refkit.run import Report

_LONGEST_TYPED = 120


@dataclass(frozen=True, slots=True)
class Sight:
    """What is known of the whole page when its parts are made.

    `placed` are the items that the text shows, `findings` the numbers of the findings on each item; `names` is what the
    page calls the files shown, nothing where it is the only one.
    """

    reports: "Sequence[Report]"
    works: Mapping[Key, ShownWork]
    places: Sequence[Places]
    placed: frozenset[int]
    findings: Mapping[int, Sequence[int]]
    names: Mapping[str, str]

    def place(self, report: int, path: str, start: int, beside: str = "") -> str:
        """A place in words: `line 3:406`, with the name of the file where the page shows others.

        `beside` is the file of the place that it is named with.
        """
        places, name = self.places[report], "" if path == beside else self.names.get(path, path)
        within = places.within(path, start)
        if name and within.startswith("line "):
            return visible(places.label(path, start).replace(path, name, 1))
        return visible(f"{name}, {within}" if name else within)

    def chosen(self, mention: Mention) -> ShownWork | None:
        """The work that was chosen for an item."""
        if mention.item is None or mention.item.id is None:
            return None
        key = next(keys_of(mention, self.reports[mention.report].library), None)
        return None if key is None else self.works.get(key)

    def work_of(self, match: Match, report: int) -> ShownWork | None:
        """The work that a match names."""
        paths = self.reports[report].library.paths
        return self.works.get(Key(paths[match.library], match.id)) if match.library < len(paths) else None


def works_of(sight: Sight, mentions: Iterable[Mention]) -> tuple[tuple[Work, ...], tuple[Card, ...]]:
    """The works with the cards of their items, and the cards of items without a single work."""
    of_work: defaultdict[int, list[Mention]] = defaultdict(list)
    loose = []
    for mention in mentions:
        chosen = sight.chosen(mention)
        if chosen is None:
            loose.append(_card(sight, mention))
        else:
            of_work[chosen.number].append(mention)
    works = (_work(sight, shown, of_work[shown.number]) for shown in sight.works.values())
    return tuple(works), tuple(loose)


def _work(sight: Sight, shown: ShownWork, mentions: Sequence[Mention]) -> Work:
    entry = shown.entry
    places = tuple(_place(mention, entry) for mention in mentions if mention.number in sight.placed)
    locators = (locator for mention in mentions if mention.item for locator in mention.item.locators)
    cards = tuple(_card(sight, mention) for mention in mentions)
    strip = strip_of(entry, locators)
    return Work(shown.number, visible(entry.key), shown.words, visible(extent_of(entry)), places, strip, cards)


def _place(mention: Mention, entry: Entry) -> CitedPlace:
    locators = mention.item.locators if mention.item else ()
    is_outside = any(locator_verdict(entry, locator) == "outside" for locator in locators)
    return CitedPlace(mention.number, visible(", ".join(map(locator_words, locators))), is_outside)


def _card(sight: Sight, mention: Mention) -> Card:
    citation, item, chosen = mention.citation, mention.item, mention.chosen
    others = item.candidates if item and (chosen is None or item.status != "matched") else ()
    return Card(
        mention.number,
        mention.state,
        visible(shortened(citation.raw if item is None else item.raw, _LONGEST_TYPED)),
        sight.place(mention.report, citation.path, mention.start),
        mention.number in sight.placed,
        visible(", ".join(chosen.evidence)) if chosen else "",
        listed(chosen.differs) if chosen else "",
        tuple(_candidate(sight, match, mention.report) for match in others),
        tuple(sight.findings.get(mention.number, ())),
    )


def called(entry: Entry) -> str:
    """A work in a few words: `Moberg, "Harbour Masters" (1979)`."""
    return ", ".join(filter(None, (creators_of(entry), work_words(entry))))


def _candidate(sight: Sight, match: Match, report: int) -> Candidate:
    work = sight.work_of(match, report)
    words = match.id if work is None else called(work.entry)
    number = None if work is None else work.number
    return Candidate(number, visible(words), visible(", ".join(match.evidence)), listed(match.differs))
