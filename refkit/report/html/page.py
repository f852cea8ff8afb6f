"""From finished reports to everything that the page shows."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from os.path import commonprefix
from pathlib import Path
from typing import TYPE_CHECKING, get_args

from refkit.checks.context import Context
from refkit.checks.uncited_entry import uncited_entries
from refkit.checks.wording import counted
from refkit.config import Config
from refkit.documents.model import Document, Draft
from refkit.report.html.chapters import chapter_of
from refkit.report.html.entries import shown_works
from refkit.report.html.excerpts import excerpt_of
from refkit.report.html.findings import codes_of, findings_on, shown_findings, sources_of
from refkit.report.html.marking import Marking
from refkit.report.html.mentions import Mention, Noted, Whereabouts, mentions_of, noted_of
from refkit.report.html.model import Chapter, Figure, Page, State, Uncited
from refkit.report.html.signs import visible
from refkit.report.html.works import Sight, called, works_of
from refkit.report.places import Places
from refkit.report.summary import summary_lines
from refkit.span import Span

if TYPE_CHECKING:
    from refkit.run import Report

MOST_UNCITED = 1000


@dataclass(frozen=True, slots=True)
class _Text:
    """The text of all drafts, with which items and findings it shows (see `Marking`)."""

    chapters: tuple[Chapter, ...]
    placed: frozenset[int]
    anchors: Mapping[int, str]


def page_of(reports: "Sequence[Report]") -> Page:
    """The page that shows several reports.  Never raises on what drafts and libraries hold."""
    mentions, noted = mentions_of(reports), noted_of(reports)
    where = Whereabouts(mentions)
    names = _names(reports)
    text = _text(reports, where, noted, names)
    shown = shown_works(reports, mentions)
    sight = Sight(reports, shown, _places(reports), text.placed, findings_on(noted, where), names)
    works, loose = works_of(sight, mentions)
    findings = shown_findings(sight, noted, where, text.anchors)
    uncited = tuple(islice(_uncited(reports), MOST_UNCITED + 1))
    return Page(
        title=_title(text.chapters),
        is_library=all(report.subject == "library" for report in reports),
        summary=tuple(map(visible, summary_lines(reports))),
        figures=_figures(mentions),
        chapters=text.chapters,
        findings=findings,
        codes=codes_of(findings),
        sources=sources_of(sight, findings),
        works=works,
        loose=loose,
        uncited=uncited[:MOST_UNCITED],
        more_uncited=len(uncited) > MOST_UNCITED,
    )


def _places(reports: "Sequence[Report]") -> tuple[Places, ...]:
    return tuple(Places([report.draft], [report.library]) for report in reports)


def _names(reports: "Sequence[Report]") -> dict[str, str]:
    """What the page calls the files shown: their paths from the folder that they share; nothing for the only one."""
    paths = [document.path for report in reports for document in report.draft.documents]
    shared = commonprefix(paths)
    return {path: path[max(shared.rfind("/"), shared.rfind("\\")) + 1 :] if len(paths) > 1 else "" for path in paths}


def _title(chapters: Sequence[Chapter]) -> str:
    """The name of the only file, or how many there are."""
    return Path(chapters[0].path).name if len(chapters) == 1 else counted(len(chapters), "file")


def _text(reports: "Sequence[Report]", where: Whereabouts, noted: Sequence[Noted], names: Mapping[str, str]) -> _Text:
    chapters: list[Chapter] = []
    placed: set[int] = set()
    anchors: dict[int, str] = {}
    in_file: dict[tuple[int, str], list[Noted]] = {}
    for each in noted:
        in_file.setdefault((each.report, each.finding.path), []).append(each)
    for number, report in enumerate(reports):
        for document in report.draft.documents:
            own = in_file.get((number, document.path), [])
            # source text has signs of its own for italics; where a file prints its text, they are shown
            italics = document.marks_of("italic") if document.paragraphs else ()
            marking = Marking(document.text, where.of(number, document.path), own, italics)
            chapter = _chapter(report, document, marking, own, f"d{len(chapters) + 1}")
            chapters.append(replace(chapter, path=visible(names[document.path] or document.path)))
            placed |= marking.placed
            anchors |= {each.number: f"{chapters[-1].id}-title" for each in own}
            anchors |= {number: f"p{first}" for number, first in marking.anchors.items()}
    return _Text(tuple(chapters), frozenset(placed), anchors)


def _chapter(report: "Report", document: Document, marking: Marking, noted: Sequence[Noted], id: str) -> Chapter:
    if report.subject == "draft":
        return chapter_of(document, marking, id)
    return excerpt_of(document, marking, [Span(each.finding.start, each.finding.end) for each in noted], id)


def _figures(mentions: Sequence[Mention]) -> tuple[Figure, ...]:
    counts = Counter(mention.state for mention in mentions)
    states: tuple[State, ...] = get_args(State)
    return tuple(Figure(state, counts[state]) for state in states if counts[state] or state == "matched")


def _uncited(reports: "Sequence[Report]") -> Iterator[Uncited]:
    """The entries that no draft with their library cites."""
    drafts: dict[tuple[str, ...], list["Report"]] = {}
    for report in reports:
        if report.subject == "draft":
            drafts.setdefault(report.library.paths, []).append(report)
    for together in drafts.values():
        documents = tuple(document for report in together for document in report.draft.documents)
        citations = tuple(citation for report in together for citation in report.citations)
        named = {work for report in together for work in report.named}
        for entry in uncited_entries(Context(Draft(documents), together[0].library, citations, named, Config())):
            yield Uncited(visible(entry.key), visible(called(entry)))
