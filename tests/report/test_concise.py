"""One line a finding."""

from refkit.report.concise import render_concise
from tests.report.factories import finding, report

TEXT = "One (Zhukov 345) two.\nThree (Getty 12).\n"


def test_no_findings_no_lines() -> None:
    assert render_concise([report(TEXT)]) == ""


def test_lines() -> None:
    findings = [finding(TEXT, "345", message="a\nb"), finding(TEXT, "Getty", code="CIT001", message="c")]
    assert (
        render_concise([report(TEXT, findings)])
        == "draft.md:1:13: LOC001 a\N{REPLACEMENT CHARACTER}b\ndraft.md:2:8: CIT001 c\n"
    )
