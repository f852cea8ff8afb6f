"""Workflow commands, and what must be escaped in them."""

import pytest

from refkit.records import Severity
from refkit.report.github import render_github
from tests.report.factories import finding, report

TEXT = "One (Zhukov\n345) two."


def test_no_findings() -> None:
    assert render_github([report(TEXT)]) == ""


COMMANDS: dict[Severity, str] = {"error": "error", "warning": "warning", "info": "notice"}


@pytest.mark.parametrize("severity", COMMANDS)
def test_command(severity: Severity) -> None:
    found = finding(TEXT, "(Zhukov\n345)", severity=severity, message="words", help="more")
    place = "file=draft.md,line=1,col=5,endLine=2,endColumn=5,title=LOC001"
    assert render_github([report(TEXT, [found])]) == f"::{COMMANDS[severity]} {place}::words%0Amore\n"


def test_escapes() -> None:
    path = "a,b:c%.md"
    found = finding(TEXT, "One", message="100%, a:b\r\nc", path=path)
    assert render_github([report(TEXT, [found], path=path)]) == (
        "::warning file=a%2Cb%3Ac%25.md,line=1,col=1,endLine=1,endColumn=4,title=LOC001::100%25, a:b%0D%0Ac\n"
    )
