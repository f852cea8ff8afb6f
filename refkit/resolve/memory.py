"""What the citations so far have taught about the works of a draft: how, with what numbers, beside which names.

A critic is named each time he is cited, the novel under discussion hardly ever; a poem is cited by lines, a play by
act and scene; and the people of a story stand beside its pages again and again.
"""

from collections import defaultdict, deque
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from refkit.records import Locator

# A reader still has the works of so many citations in mind.
_RECENT = 12
# … and so many places of one work.
_PLACES = 40
# Lower places are far from any number that may be a year.
_HIGH = 1_000
# Labels that a writer gives once and then leaves out (MLA Handbook, 9th ed., on verse: "lines" first).
_LEFT_OUT = frozenset(("line", "verse"))
_KINDS = {"act": "play", "scene": "play", "timestamp": "time", "line": "line", "verse": "line", "stanza": "line"}


@dataclass
class Habits:
    """How one work has been cited so far."""

    places: deque[int] = field(default_factory=lambda: deque(maxlen=_PLACES))  # pages or lines, the latest ones
    kinds: set[str] = field(default_factory=set)  # page, line, play, time
    left_out: str = ""  # the label that bare numbers of this work stand for
    bare: int = 0  # how often by a number alone, its author unnamed
    named: int = 0  # how often the citation or its sentence names the author
    beside: list[Callable[[], Iterable[str]]] = field(default_factory=list)  # what gives names, yet to be asked
    _names: set[str] = field(default_factory=set)

    @property
    def names(self) -> set[str]:
        """Capitalised words beside its citations; few drafts have a page alone for which they are looked for."""
        while self.beside:
            self._names.update(self.beside.pop()())
        return self._names


@dataclass
class Memory:
    """The works of one stream as cited so far, by their numbers."""

    works: defaultdict[int, Habits] = field(default_factory=lambda: defaultdict(Habits))
    recent: deque[int] = field(default_factory=lambda: deque(maxlen=_RECENT))
    high: set[int] = field(default_factory=set)  # all places that may be taken for years

    def learn(
        self,
        work: int,
        locators: Sequence[Locator],
        named: bool,
        alone: bool,
        names: Callable[[], Iterable[str]] | None = None,
    ) -> None:
        """A citation of a work has been settled.

        `named` says that the citation or its sentence names the author, `alone` that it is a number alone; `names`
        gives the capitalised words beside it.
        """
        habits = self.works[work]
        self.recent.append(work)
        habits.named += named
        habits.bare += alone and not named
        if names is not None:
            habits.beside.append(names)
        for locator in locators:
            habits.kinds.add(kind_of(locator))
        places = places_of(locators)
        habits.places.extend(places)
        self.high.update(place for place in places if place >= _HIGH)
        for locator in locators:
            if has_label(locator):
                habits.left_out = locator.label if locator.label in _LEFT_OUT else ""

    def meant(self, work: int, locators: Sequence[Locator]) -> tuple[Locator, ...]:
        """The locators with the label that bare numbers of the work stand for: after `lines 1-2`, 19 is a line."""
        label = self.works[work].left_out if work in self.works else ""
        if not label:
            return tuple(locators)
        return tuple(
            locator if has_label(locator) or locator.label != "page" else _labelled(locator, label)
            for locator in locators
        )


def places_of(locators: Sequence[Locator]) -> list[int]:
    """The numbers cited, comparable with one another: pages or lines; of a play act, scene and line together."""
    if any(locator.label == "act" for locator in locators):
        parts = [locator.first for locator in locators if locator.label in ("act", "scene", "line")][:3]
        if all(part and part.isdigit() for part in parts):
            weighed = zip(parts, (1_000_000, 10_000, 1), strict=False)
            return [sum(int(part or 0) * weight for part, weight in weighed)]
    return [int(locator.first) for locator in locators if locator.first and locator.first.isdigit()]


def has_label(locator: Locator) -> bool:
    """Whether the draft writes a label before the number: `p. 45`, `lines 1-2`."""
    return locator.first is not None and not locator.raw.startswith(locator.first)


def kind_of(locator: Locator) -> str:
    """What is counted: pages, lines, acts and scenes, or time."""
    return _KINDS.get(locator.label, "page")


def _labelled(locator: Locator, label: str) -> Locator:
    return Locator(label, locator.raw, locator.first, locator.last, locator.start, locator.end)
