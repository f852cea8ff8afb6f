"""How often each rule spoke, and how often each work is cited: `--statistics`."""

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from refkit.report.tables import table

if TYPE_CHECKING:
    from refkit.run import Report


def render_statistics(reports: "Sequence[Report]") -> str:
    """Two small tables, the most frequent first."""
    findings = Counter(f"{finding.code} {finding.name}" for report in reports for finding in report.findings)
    works = Counter(item.id for report in reports for cited in report.citations for item in cited.items if item.id)
    return f"{_counts('Findings by rule', findings)}\n{_counts('Citations by work', works)}"


def _counts(heading: str, counts: Counter[str]) -> str:
    rows = sorted(counts.items(), key=lambda counted: (-counted[1], counted[0]))
    width = len(str(rows[0][1])) if rows else 0
    return (
        f"{heading}\n{table([(str(number).rjust(width), name) for name, number in rows])}"
        if rows
        else f"{heading}: none\n"
    )
