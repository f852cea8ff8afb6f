"""Findings for programs: the public format `refkit/findings/1`.

New members may come in later versions; none goes or changes its meaning.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from refkit.records import Finding, Fix, Place
from refkit.report import json_values
from refkit.report.json_values import Json
from refkit.report.places import Places
from refkit.report.summary import Summary, summarise

if TYPE_CHECKING:
    from refkit.run import Report


def render_json(reports: "Sequence[Report]") -> str:
    """All findings with the summary, as one document."""
    value: dict[str, Json] = {
        **json_values.heading("refkit/findings/1"),
        "summary": _summary(summarise(reports)),
        "findings": _findings(reports),
    }
    return json_values.document(value)


def render_json_lines(reports: "Sequence[Report]") -> str:
    """All findings, one object a line."""
    return json_values.lines(_findings(reports))


def _findings(reports: "Sequence[Report]") -> list[Json]:
    places = Places([report.draft for report in reports], [report.library for report in reports])
    return [_finding(finding, places) for report in reports for finding in report.findings]


def _finding(finding: Finding, places: Places) -> Json:
    extent = places.extent(finding.path, finding.start, finding.end)
    return {
        "code": finding.code,
        "name": finding.name,
        "severity": finding.severity,
        "message": finding.message,
        "help": finding.help,
        "path": finding.path,
        **json_values.place(places.in_file(finding.path, finding.start, finding.end), extent),
        **json_values.whereabouts(places.whereabouts(finding.path, finding.start)),
        "related": [_place(place, places) for place in finding.related],
        "fix": _fix(finding.fix, finding.path, places) if finding.fix else None,
        "id": finding.id,
    }


def _place(place: Place, places: Places) -> Json:
    extent = places.extent(place.path, place.start, place.end)
    return {"path": place.path, **json_values.place(places.in_file(place.path, place.start, place.end), extent)}


def _fix(fix: Fix, path: str, places: Places) -> Json:
    spans = ((places.in_file(path, edit.start, edit.end), edit.text) for edit in fix.edits)
    edits: list[Json] = [{"start": span.start, "end": span.end, "text": text} for span, text in spans]
    return {"safe": fix.safe, "edits": edits}


def _summary(summary: Summary) -> Json:
    return {
        "citations": summary.citations,
        "items": summary.items,
        "matched": summary.matched,
        "ambiguous": summary.ambiguous,
        "missing": summary.missing,
        "unread": summary.unread,
        "partial": summary.partial,
        "libraries": summary.libraries,
    }
