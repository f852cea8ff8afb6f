"""The report for people, as it comes out, carets included."""

import pytest

from refkit.records import Finding, Severity
from refkit.report.paint import Role
from refkit.report.text import render_text
from tests.report.factories import citation, finding, library, report

TEXT = "One (Zhukov 345) two.\nThree (Getty 12), four (Getty 13).\n"
CITED = [citation(TEXT, "(Zhukov 345)", "zhukov"), citation(TEXT, "(Getty 12)", status="missing")]
SUMMARY = "Library: refs.bib (1 work)\n2 citations, 2 items: 1 matched, 0 doubtful, 1 missing; everything was read\n"


def rendered(*findings: Finding, text: str = TEXT) -> str:
    return render_text([report(text, findings, CITED, works=library("zhukov"))])


def test_no_findings() -> None:
    assert rendered() == f"{SUMMARY}No findings\n"


def test_place_code_message_line_carets_help() -> None:
    found = finding(TEXT, "345", message="page 345 lies beyond the last page, 320", help="check the page")
    assert rendered(found) == (
        "draft.md:1:13: LOC001 warning: page 345 lies beyond the last page, 320 [a-name]\n"
        "  |\n"
        "1 | One (Zhukov 345) two.\n"
        "  |             ^^^\n"
        "  = help: check the page\n"
        "\n"
        f"{SUMMARY}1 finding (1 warning)\n"
    )


def test_related_places() -> None:
    found = finding(TEXT, "(Getty 12)", code="CIT001", severity="error", message="no entry", related=["(Getty 13)"])
    assert rendered(found) == (
        "draft.md:2:7: CIT001 error: no entry [a-name]\n"
        "  |\n"
        "2 | Three (Getty 12), four (Getty 13).\n"
        "  |       ^^^^^^^^^^\n"
        "  = also: line 2:24\n"
        "\n"
        f"{SUMMARY}1 finding (1 error)\n"
    )


def test_many_related_places_are_counted() -> None:
    found = finding(TEXT, "One", related=["two"] * 20)
    assert "line 1:18, line 1:18 and 12 more\n" in rendered(found)


def test_place_in_the_library_shows_its_line_and_no_text() -> None:
    found = Finding("BIB001", "uncited-entry", "info", "zhukov is not cited", "refs.bib", 100, 109)
    assert rendered(found) == (
        f"refs.bib:1:1: BIB001 info: zhukov is not cited [uncited-entry]\n\n{SUMMARY}1 finding (1 info)\n"
    )


def test_message_cannot_steer_the_terminal() -> None:
    assert "\x1b" not in rendered(finding(TEXT, "One", message="a\x1b[2Jb", help="c\x1b[2Jd"))


SEVERITIES: dict[str, tuple[list[Severity], str]] = {
    "one": (["error"], "1 finding (1 error)"),
    "worst-first": (["info", "warning", "error", "info"], "4 findings (1 error, 1 warning, 2 info)"),
}


@pytest.mark.parametrize(("severities", "line"), SEVERITIES.values(), ids=SEVERITIES)
def test_last_line_counts(severities: list[Severity], line: str) -> None:
    assert rendered(*(finding(TEXT, "One", severity=each) for each in severities)).splitlines()[-1] == line


def test_paint_gets_the_roles() -> None:
    seen: list[tuple[Role, str]] = []

    def paint(role: Role, text: str) -> str:
        seen.append((role, text))
        return text

    render_text([report(TEXT, [finding(TEXT, "345", help="check it")])], paint)
    assert [pair for pair in seen if pair[0] != "frame"] == [
        ("place", "draft.md:1:13"),
        ("warning", "LOC001 warning"),
        ("warning", "^^^"),
        ("help", "help:"),
    ]
