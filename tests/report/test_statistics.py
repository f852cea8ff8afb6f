"""Counts by rule and by work."""

from refkit.report.statistics import render_statistics
from tests.report.factories import citation, finding, report

TEXT = "One (Zhukov 345), (Getty 12)."


def test_nothing() -> None:
    assert render_statistics([report(TEXT)]) == "Findings by rule: none\n\nCitations by work: none\n"


def test_most_frequent_first() -> None:
    findings = [finding(TEXT, "One", code="CIT001"), *[finding(TEXT, "12")] * 10]
    cited = [citation(TEXT, "(Zhukov 345)", "zhukov"), citation(TEXT, "(Getty 12)", "getty")]
    assert render_statistics([report(TEXT, findings, cited)]) == (
        "Findings by rule\n10  LOC001 a-name\n 1  CIT001 a-name\n\nCitations by work\n1  getty\n1  zhukov\n"
    )
