"""The cite items and findings of all drafts, each with its number, and which item stands where."""

from bisect import bisect_right
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from refkit.records import Citation, CiteItem, Finding, Match
from refkit.report.citations_json import in_order
from refkit.report.html.model import State

if TYPE_CHECKING:
    from refkit.run import Report


class Mention(NamedTuple):
    """A cite item where it stands, or a citation in which none was understood; `report` is the draft's place."""

    number: int
    report: int
    citation: Citation
    item: CiteItem | None

    @property
    def start(self) -> int:
        """Where it begins."""
        return self.citation.start if self.item is None else self.item.start

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.citation.end if self.item is None else self.item.end

    @property
    def chosen(self) -> Match | None:
        """The work chosen, with its evidence; None where none was."""
        item = self.item
        if item is None or item.id is None:
            return None
        return next((m for m in item.candidates if (m.id, m.library) == (item.id, item.library)), None)

    @property
    def state(self) -> State:
        """What became of it."""
        if self.item is None or self.item.status == "abstained":
            return "unread"
        if self.item.status == "matched":
            return "near" if self.chosen is not None and self.chosen.differs else "matched"
        return "doubtful" if self.item.status == "ambiguous" else "missing"


class Noted(NamedTuple):
    """A finding with its number; `report` is the draft's place."""

    number: int
    report: int
    finding: Finding


def mentions_of(reports: "Sequence[Report]") -> tuple[Mention, ...]:
    """All cite items in the order of the drafts, numbered from 1."""
    found = (
        (place, citation, item)
        for place, report in enumerate(reports)
        for citation in in_order(report, asides=False)
        for item in citation.items or (None,)
    )
    return tuple(Mention(number, *each) for number, each in enumerate(found, 1))


def noted_of(reports: "Sequence[Report]") -> tuple[Noted, ...]:
    """All findings in the order of the drafts, numbered from 1."""
    found = ((place, finding) for place, report in enumerate(reports) for finding in report.findings)
    return tuple(Noted(number, *each) for number, each in enumerate(found, 1))


class Whereabouts:
    """Finds the item at a place of a draft."""

    def __init__(self, mentions: Sequence[Mention]) -> None:
        self._mentions: dict[tuple[int, str], list[Mention]] = {}
        for mention in mentions:
            self._mentions.setdefault((mention.report, mention.citation.path), []).append(mention)
        for found in self._mentions.values():
            found.sort(key=_begin)

    def of(self, report: int, path: str) -> Sequence[Mention]:
        """The items of one document, in order."""
        return self._mentions.get((report, path), ())

    def at(self, report: int, path: str, start: int, end: int) -> Mention | None:
        """The item that a stretch begins in, else the first that begins in the stretch; None where there is none.

        The pages in a command, `\\citet[vi-vii]{du1688}`, belong to the item of the key behind them.
        """
        found = self.of(report, path)
        after = bisect_right(found, start, key=_begin)
        near = found[max(0, after - 1) : after + 1]
        touched = next((each for each in near if _touches(each, start, end)), None)
        return touched or next((each for each in reversed(near) if _is_in_citation(each, start)), None)


def _touches(mention: Mention, start: int, end: int) -> bool:
    return mention.start < max(end, start + 1) and start < mention.end


def _is_in_citation(mention: Mention, start: int) -> bool:
    return mention.citation.start <= start < mention.citation.end


def _begin(mention: Mention) -> int:
    return mention.start
