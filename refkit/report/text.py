"""Findings for people: place, code and message, the line of the draft with carets under the words, and the help.

draft.md:3:406: LOC001 warning: page 345 lies beyond the last page of zhukov2003inoy, 320 [page-outside-work]
  |
3 | …representatives of the people (Zhukov, Inoy 345)
  |                                              ^^^
  = help: check the page, or the pagetotal of the entry
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from refkit.records import Finding
from refkit.report.excerpt import excerpt, shown_text
from refkit.report.paint import Paint, plain
from refkit.report.places import Places
from refkit.report.summary import summary_lines

if TYPE_CHECKING:
    from refkit.run import Report

_MOST_RELATED = 8


def render_text(reports: "Sequence[Report]", paint: Paint = plain) -> str:
    """All findings of the reports, and the summary."""
    places = Places([report.draft for report in reports], [report.library for report in reports])
    findings = [_finding(finding, places, paint) for report in reports for finding in report.findings]
    return "\n\n".join((*findings, "\n".join(map(shown_text, summary_lines(reports))))) + "\n"


def _finding(finding: Finding, places: Places, paint: Paint) -> str:
    place = paint("place", places.label(finding.path, finding.start))
    kind = paint(finding.severity, f"{finding.code} {finding.severity}")
    headline = f"{place}: {kind}: {shown_text(finding.message)} [{finding.name}]"
    line = str(places.extent(finding.path, finding.start, finding.start).start.line)
    lines = [headline, *_source(finding, places, line, paint)]
    margin = " " * len(line) + " "
    document = places.document(finding.path)
    if document is not None and document.paragraphs:  # nobody counts the lines of a Word file or a page
        where = shown_text(str(places.whereabouts(finding.path, finding.start)))
        if where:
            lines.append(f"{margin}{paint('frame', '=')} {paint('help', 'at:')} {where}")
    if finding.help:
        lines.append(f"{margin}{paint('frame', '=')} {paint('help', 'help:')} {shown_text(finding.help)}")
    if finding.related:
        lines.append(f"{margin}{paint('frame', '=')} {paint('help', 'also:')} {_related(finding, places)}")
    return "\n".join(lines)


def _source(finding: Finding, places: Places, line: str, paint: Paint) -> list[str]:
    """The line of the draft between its rulers; nothing for a place outside the drafts."""
    document = places.document(finding.path)
    if document is None or not document.text:
        return []
    shown = excerpt(document.text, finding.start, finding.end)
    empty, numbered = paint("frame", " " * len(line) + " |"), paint("frame", f"{line} |")
    return [empty, f"{numbered} {shown.text}".rstrip(), f"{empty} {_carets(shown.carets, finding, paint)}"]


def _carets(carets: str, finding: Finding, paint: Paint) -> str:
    marks = carets.lstrip(" ")
    return carets[: len(carets) - len(marks)] + paint(finding.severity, marks)


def _related(finding: Finding, places: Places) -> str:
    """The other places, those of the same file without its name."""
    shown = finding.related[:_MOST_RELATED]
    words = ", ".join(
        places.within(place.path, place.start) if place.path == finding.path else places.label(place.path, place.start)
        for place in shown
    )
    more = len(finding.related) - len(shown)
    return f"{words} and {more} more" if more else words
