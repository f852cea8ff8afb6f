"""Which work every item of a citation was taken to mean, and why: `--show-matches`, and the table of `refkit parse`."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from refkit.checks.wording import shortened
from refkit.records import Citation, CiteItem, Locator
from refkit.report.citations_json import in_order
from refkit.report.places import Places
from refkit.report.tables import table

if TYPE_CHECKING:
    from refkit.run import Report

_WIDTH = 44


def render_matches(reports: "Sequence[Report]") -> str:
    """Every item with its place, its key and the evidence for it."""
    rows = [row for report in reports for row in _matches(report)]
    return f"Matches\n{table(rows)}" if rows else "Matches: none\n"


def render_table(reports: "Sequence[Report]", asides: bool = False) -> str:
    """Every citation with what was read in it: place, words, work, locators."""
    rows = [row for report in reports for row in _citations(report, asides)]
    return table([("place", "cited as", "work", "at"), *rows]) if rows else "No citations found\n"


def work_of(item: CiteItem) -> str:
    """The key of the work, or what stands in its way."""
    if item.status == "matched":
        return item.id or ""
    if item.status == "ambiguous":
        return f"doubtful: {' or '.join(dict.fromkeys(match.id for match in item.candidates))}"
    return "missing" if item.status == "missing" else "not read"


def _matches(report: "Report") -> Iterator[Sequence[str]]:
    places = Places([report.draft])
    for citation in in_order(report, asides=False):
        for item in citation.items:
            place = places.label(citation.path, item.start)
            yield place, shortened(item.raw, _WIDTH), work_of(item), _evidence(item)


def _evidence(item: CiteItem) -> str:
    """What speaks for the work chosen; where none was, what speaks for each that it may be."""
    chosen = [match for match in item.candidates if match.id == item.id and match.library == item.library]
    if item.status == "matched":
        return ", ".join(evidence for match in chosen for evidence in match.evidence)
    return "; ".join(f"{match.id}: {', '.join(match.evidence)}" for match in item.candidates if match.evidence)


def _citations(report: "Report", asides: bool) -> Iterator[Sequence[str]]:
    places = Places([report.draft])
    for citation in in_order(report, asides):
        if citation.items:
            for item in citation.items:
                place = places.label(citation.path, item.start)
                yield place, shortened(item.raw, _WIDTH), work_of(item), ", ".join(map(locator_words, item.locators))
        else:
            yield (
                places.label(citation.path, citation.start),
                shortened(citation.raw, _WIDTH),
                _without_item(citation),
                "",
            )


def _without_item(citation: Citation) -> str:
    return "aside" if citation.understood == "aside" else "not read"


def locator_words(locator: Locator) -> str:
    """A locator with its numbers in full: `310-311`; those that are no pages with their label."""
    if locator.first is None:
        return locator.raw
    last = f"-{locator.last}" if locator.last not in (None, locator.first) else ""
    label = "" if locator.label == "page" else f"{locator.label} "
    return f"{label}{locator.first}{last}"
