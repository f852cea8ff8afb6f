"""The figures that close a report: citations, works matched, doubtful and missing, and what could not be read."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from refkit.checks.numbers import numbers_cited_by
from refkit.checks.unread_citation import is_partly_read
from refkit.checks.wording import counted
from refkit.documents.model import Document
from refkit.documents.whereabouts import whereabouts
from refkit.library.library import Library
from refkit.records import SEVERITIES, Citation, Finding

if TYPE_CHECKING:
    from refkit.run import Report


@dataclass(frozen=True, slots=True)
class Summary:
    """What was found in one or several drafts.

    `unread` counts the citations that were not understood, those by the numbers of a list among them, and the works of
    others that nothing could be said about; `partial` the other citations with words that fit nowhere; `libraries` are
    the library files used.
    """

    citations: int
    items: int
    matched: int
    ambiguous: int
    missing: int
    unread: int
    partial: int
    libraries: tuple[str, ...]


def summarise(reports: "Sequence[Report]") -> Summary:
    """The figures of several reports together."""
    citations = [citation for report in reports for citation in report.citations]
    items = [item for citation in citations for item in citation.items]
    status = Counter(item.status for item in items)
    by_number = sum(map(_by_number, reports))
    return Summary(
        len(citations) + by_number,
        len(items),
        status["matched"],
        status["ambiguous"],
        status["missing"],
        sum(map(_unread, citations)) + by_number,
        sum(is_partly_read(citation) and not _unread(citation) for citation in citations),
        tuple(dict.fromkeys(path for report in reports for path in report.library.paths)),
    )


def summary_lines(reports: "Sequence[Report]") -> list[str]:
    """The closing lines of a report for people."""
    drafts = [report for report in reports if report.subject == "draft"]
    checked = [line for report in reports if report.subject == "library" for line in _checked_files(report)]
    lines = [*_notices(reports), *_lists_of_works(reports), *_libraries(drafts)]
    if drafts:
        summary = summarise(drafts)
        lines.append(_citations(summary) if summary.citations else "No citations found")
    lines += checked
    if drafts or len(checked) != 1:
        lines.append(_findings(reports))
    return lines


def _checked_files(report: "Report") -> Iterator[str]:
    """What was found in each file of a library that was checked: `refs.bib: 233 entries, 2 findings (2 errors)`"""
    for number, path in enumerate(report.library.paths):
        kept = [finding for finding in report.findings if finding.path == path]
        suppressed = sum(each.finding.path == path for each in report.suppressed)
        found = _found(kept, suppressed)
        yield f"{path}: {counted(report.library.works_in(number), 'entry')}, {found[0].lower()}{found[1:]}"


def _unread(citation: Citation) -> int:
    if citation.understood == "none":
        return 1
    return sum(item.status == "abstained" for item in citation.items)


def _by_number(report: "Report") -> int:
    """How many citations are numbers, in a draft that cites so."""
    return len(numbers_cited_by(report.draft, report.citations)) if report.subject == "draft" else 0


def _notices(reports: "Sequence[Report]") -> list[str]:
    documents = [document for report in reports for document in report.draft.documents]
    return [f"Note: {document.path}: {notice}" for document in documents for notice in document.notices]


def _lists_of_works(reports: "Sequence[Report]") -> list[str]:
    """What of the drafts was not asked for citations, so that nothing is left out without a word.

    A list that is itself the library is named as such.
    """
    own = (report for report in reports if not report.library.is_typed_list)
    documents = [document for report in own for document in report.draft.documents]
    return [
        f"Note: {document.path}: list of works from {_begin(document, mark.start)}, not searched for citations"
        for document in documents
        for mark in document.marks_of("reference-list")
    ]


def _begin(document: Document, start: int) -> str:
    """The line in which something begins, or the paragraph in a file whose lines nobody counts."""
    paragraph = whereabouts(document, start).paragraph
    return f"paragraph {paragraph}" if paragraph else f"line {document.lines.position(start).line}"


def _libraries(reports: "Sequence[Report]") -> list[str]:
    libraries = dict.fromkeys(report.library.paths for report in reports)
    first = {report.library.paths: report.library for report in reversed(reports)}
    return [_library(first[paths], len(reports) == 1) for paths in libraries]


def _library(library: Library, is_only_draft: bool) -> str:
    if not library.paths:
        return "Library: none"
    if library.is_typed_list:
        return _own_list(library, is_only_draft)
    names = [f"{path} ({counted(library.works_in(number), 'work')})" for number, path in enumerate(library.paths)]
    line = f"Library: {', '.join(names)}"
    if not library.faults:
        return line
    faulty = " ".join(dict.fromkeys(fault.path for fault in library.faults))
    return f"{line}; {counted(len(library.faults), 'fault')} (refkit library check {faulty})"


def _own_list(library: Library, is_only_draft: bool) -> str:
    """The library of a draft that has none but its own list: how many works, and what could not be read."""
    whose = "the draft's own list of works" if is_only_draft else f"the list of works in {', '.join(library.paths)}"
    line = f"Library: {whose} ({counted(len(library.entries), 'work')})"
    return f"{line}; {counted(library.unread_items, 'item')} could not be read" if library.unread_items else line


def _citations(summary: Summary) -> str:
    statuses = f"{summary.matched} matched, {summary.ambiguous} doubtful, {summary.missing} missing"
    unread = [f"{summary.unread} could not be read"] if summary.unread else []
    partial = [f"{summary.partial} read only in part"] if summary.partial else []
    left = ", ".join((*unread, *partial)) or "everything was read"
    return f"{counted(summary.citations, 'citation')}, {counted(summary.items, 'item')}: {statuses}; {left}"


def _findings(reports: "Sequence[Report]") -> str:
    findings = [finding for report in reports for finding in report.findings]
    return _found(findings, sum(len(report.suppressed) for report in reports))


def _found(findings: Sequence[Finding], suppressed: int) -> str:
    counts = Counter(finding.severity for finding in findings)
    kinds = ", ".join(counted(counts[severity], severity) for severity in SEVERITIES if counts[severity])
    found = f"{counted(len(findings), 'finding')} ({kinds})" if findings else "No findings"
    return f"{found}; {suppressed} suppressed" if suppressed else found
