"""Findings one a line, for grep and for editors: `draft.md:3:406: LOC001 page 345 lies beyond the last page, 320`."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from refkit.report.excerpt import shown_text
from refkit.report.paint import Paint, plain
from refkit.report.places import Places

if TYPE_CHECKING:
    from refkit.run import Report


def render_concise(reports: "Sequence[Report]", paint: Paint = plain) -> str:
    """All findings of the reports, one a line and nothing else."""
    places = Places([report.draft for report in reports], [report.library for report in reports])
    return "".join(
        f"{paint('place', places.label(finding.path, finding.start))}: "
        f"{paint(finding.severity, finding.code)} {shown_text(finding.message)}\n"
        for report in reports
        for finding in report.findings
    )
