"""The public format refkit/findings/1, member by member."""

import json

from refkit import __version__
from refkit.records import Edit, Fix
from refkit.report.json_report import render_json, render_json_lines
from tests.report.factories import citation, finding, library, report

TEXT = "One (Žukov 345) two.\nThree (Getty 12).\n"
FOUND = finding(TEXT, "345", message="words", help="more", related=["(Getty 12)"], fix=Fix(True, (Edit(11, 14, "34"),)))
REPORT = report(
    TEXT,
    [FOUND],
    [
        citation(TEXT, "(Žukov 345)", "zhukov"),
        citation(TEXT, "(Getty 12)", status="abstained", understood="partial"),
        citation(TEXT, "(Getty 12)", status="abstained", understood="none"),
    ],
    works=library("zhukov"),
)
FINDING = {
    "code": "LOC001",
    "name": "a-name",
    "severity": "warning",
    "message": "words",
    "help": "more",
    "path": "draft.md",
    "start": 11,
    "end": 14,
    "line": 1,
    "column": 12,
    "end_line": 1,
    "end_column": 15,
    "paragraph": None,
    "headings": [],
    "note": None,
    "related": [{"path": "draft.md", "start": 27, "end": 37, "line": 2, "column": 7, "end_line": 2, "end_column": 17}],
    "fix": {"safe": True, "edits": [{"start": 11, "end": 14, "text": "34"}]},
    "id": None,
}


def test_document() -> None:
    assert json.loads(render_json([REPORT])) == {
        "schema": "refkit/findings/1",
        "refkit": __version__,
        "offsets": "code-points",
        "summary": {
            "citations": 3,
            "items": 3,
            "matched": 1,
            "ambiguous": 0,
            "missing": 0,
            "unread": 2,
            "partial": 0,
            "libraries": ["refs.bib"],
        },
        "findings": [FINDING],
    }


def test_no_findings() -> None:
    assert json.loads(render_json([report(TEXT)]))["findings"] == []


def test_lines() -> None:
    assert [json.loads(line) for line in render_json_lines([REPORT, REPORT]).splitlines()] == [FINDING, FINDING]


def test_no_lines() -> None:
    assert render_json_lines([report(TEXT)]) == ""
