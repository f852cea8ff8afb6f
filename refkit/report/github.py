"""Findings as annotations of a pull request: the workflow commands that GitHub Actions reads from the output."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from refkit.records import Finding, Severity
from refkit.report.places import Places

if TYPE_CHECKING:
    from refkit.run import Report

_COMMANDS: Mapping[Severity, str] = {"error": "error", "warning": "warning", "info": "notice"}


def render_github(reports: "Sequence[Report]") -> str:
    """All findings of the reports, one workflow command a line."""
    places = Places([report.draft for report in reports], [report.library for report in reports])
    return "".join(f"{_command(finding, places)}\n" for report in reports for finding in report.findings)


def _command(finding: Finding, places: Places) -> str:
    extent = places.extent(finding.path, finding.start, finding.end)
    properties = {
        "file": finding.path,
        "line": str(extent.start.line),
        "col": str(extent.start.column),
        "endLine": str(extent.end.line),
        "endColumn": str(extent.end.column),
        "title": finding.code,
    }
    listed = ",".join(f"{name}={_property(value)}" for name, value in properties.items())
    words = f"{finding.message}\n{finding.help}" if finding.help else finding.message
    return f"::{_COMMANDS[finding.severity]} {listed}::{_message(words)}"


def _message(text: str) -> str:
    """The text with the characters escaped that would end the command."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    """As a message, and what divides properties from each other."""
    return _message(text).replace(":", "%3A").replace(",", "%2C")
