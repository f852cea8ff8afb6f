"""What holds for several drafts of one project together: when a run fails, and which settings are of no use.

An `[[ignore]]` of the configuration is for all drafts of the project: it is unused only if no draft needs it.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from refkit.cli.drafts import Job
from refkit.records import SEVERITIES, Finding
from refkit.run import Report


@dataclass(frozen=True, slots=True)
class Checked:
    """A draft that was read, and what was found in it."""

    job: Job
    report: Report

    @property
    def is_incomplete(self) -> bool:
        """Whether one of several chapters could not be read."""
        return self.job.is_incomplete

    @property
    def fails(self) -> bool:
        """Whether a finding is as severe as the project does not accept."""
        limit = SEVERITIES.index(self.job.config.fail_on)
        return any(SEVERITIES.index(finding.severity) <= limit for finding in self.report.findings)


def unused_everywhere(checked: Sequence[Checked]) -> tuple[Checked, ...]:
    """The same, with what was found in the configuration reported once, and only if every draft has found it."""
    drafts = Counter(one.job.config.path for one in checked if not one.job.of_library)
    found = Counter(finding for one in checked for finding in _of_configuration(one))
    read = {Path(document.path) for one in checked for document in one.job.draft.documents}
    told: set[Finding] = set()
    kept = []
    for one in checked:
        whole = read.issuperset(map(Path, one.job.project))
        of_configuration = set(_of_configuration(one))
        news = {finding for finding in of_configuration - told if whole and found[finding] == drafts[finding.path]}
        told |= news
        findings = tuple(each for each in one.report.findings if each not in of_configuration or each in news)
        kept.append(replace(one, report=replace(one.report, findings=findings)))
    return tuple(kept)


def _of_configuration(checked: Checked) -> list[Finding]:
    path = checked.job.config.path
    return [finding for finding in checked.report.findings if path and finding.path == path]
