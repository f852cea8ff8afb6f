"""The figures that close a report: citations, works matched, doubtful and missing, and what could not be read."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from refkit.checks.wording import counted
from refkit.library.library import Library
from refkit.records import SEVERITIES, Citation

if TYPE_CHECKING:
    from refkit.run import Report


@dataclass(frozen=True, slots=True)
class Summary:
    """What was found in one or several drafts.

    `unread` counts the citations that were not understood and the works of others that nothing could be said about;
    `libraries` are the library files used.
    """

    citations: int
    items: int
    matched: int
    ambiguous: int
    missing: int
    unread: int
    libraries: tuple[str, ...]


def summarise(reports: "Sequence[Report]") -> Summary:
    """The figures of several reports together."""
    citations = [citation for report in reports for citation in report.citations]
    items = [item for citation in citations for item in citation.items]
    status = Counter(item.status for item in items)
    return Summary(
        len(citations),
        len(items),
        status["matched"],
        status["ambiguous"],
        status["missing"],
        sum(map(_unread, citations)),
        tuple(dict.fromkeys(path for report in reports for path in report.library.paths)),
    )


def summary_lines(reports: "Sequence[Report]") -> list[str]:
    """The closing lines of a report for people."""
    summary = summarise(reports)
    lines = [*_notices(reports), *_lists_of_works(reports), *_libraries(reports)]
    if all(report.subject == "library" for report in reports):
        pass
    elif not summary.citations:
        lines.append("No citations found")
    else:
        lines.append(_citations(summary))
    return [*lines, _findings(reports)]


def _unread(citation: Citation) -> int:
    if citation.understood == "none":
        return 1
    return sum(item.status == "abstained" for item in citation.items)


def _notices(reports: "Sequence[Report]") -> list[str]:
    documents = [document for report in reports for document in report.draft.documents]
    return [f"Note: {document.path}: {notice}" for document in documents for notice in document.notices]


def _lists_of_works(reports: "Sequence[Report]") -> list[str]:
    """What of the drafts was not asked for citations, so that nothing is left out without a word."""
    documents = [document for report in reports for document in report.draft.documents]
    return [
        f"Note: {document.path}: list of works from line {document.lines.position(mark.start).line} left out"
        for document in documents
        for mark in document.marks_of("reference-list")
    ]


def _libraries(reports: "Sequence[Report]") -> list[str]:
    libraries = dict.fromkeys(report.library.paths for report in reports)
    first = {report.library.paths: report.library for report in reversed(reports)}
    return [_library(first[paths]) for paths in libraries]


def _library(library: Library) -> str:
    if not library.paths:
        return "Library: none"
    names = [f"{path} ({counted(library.works_in(number), 'work')})" for number, path in enumerate(library.paths)]
    line = f"Library: {', '.join(names)}"
    if not library.faults:
        return line
    faulty = " ".join(dict.fromkeys(fault.path for fault in library.faults))
    return f"{line}; {counted(len(library.faults), 'fault')} (refkit library check {faulty})"


def _citations(summary: Summary) -> str:
    statuses = f"{summary.matched} matched, {summary.ambiguous} doubtful, {summary.missing} missing"
    unread = f"{summary.unread} could not be read" if summary.unread else "everything was read"
    return f"{counted(summary.citations, 'citation')}, {counted(summary.items, 'item')}: {statuses}; {unread}"


def _findings(reports: "Sequence[Report]") -> str:
    counts = Counter(finding.severity for report in reports for finding in report.findings)
    kinds = ", ".join(counted(counts[severity], severity) for severity in SEVERITIES if counts[severity])
    suppressed = sum(len(report.suppressed) for report in reports)
    total = sum(counts.values())
    found = f"{counted(total, 'finding')} ({kinds})" if total else "No findings"
    return f"{found}; {suppressed} suppressed" if suppressed else found
