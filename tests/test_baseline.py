"""A baseline written, read, and left out of reports."""

from collections import Counter
from pathlib import Path

import pytest

from refkit.baseline import Known, read_baseline, without_known, write_baseline
from refkit.errors import RefkitError
from tests.report.factories import finding, report

TEXT = "One (Zhukov 345), (Getty\n 12), (Getty 12)."


def test_written_and_read(tmp_path: Path) -> None:
    path, draft = str(tmp_path / "base.json"), str(tmp_path / "sub" / "draft.md")
    findings = [finding(TEXT, "345", path=draft), finding(TEXT, "(Getty\n 12)", path=draft)]
    number = write_baseline(path, [report(TEXT, findings, path=draft), report(TEXT, findings[:1], path=draft)])
    wanted = {Known("LOC001", "sub/draft.md", "345"): 2, Known("LOC001", "sub/draft.md", "(Getty 12)"): 1}
    assert (number, read_baseline(path)) == (3, Counter(wanted))


def test_only_as_many_as_are_known_are_left_out() -> None:
    found = [finding(TEXT, "(Getty\n 12)"), finding(TEXT, "(Getty 12)"), finding(TEXT, "345")]
    known = Counter({Known("LOC001", "draft.md", "(Getty 12)"): 1, Known("CIT001", "draft.md", "345"): 1})
    (left,) = without_known([report(TEXT, found)], known, "base.json")
    assert (left.findings, [(each.finding, each.reason) for each in left.suppressed]) == (
        tuple(found[1:]),
        [(found[0], "in the baseline")],
    )


def test_counts_go_on_over_several_reports() -> None:
    found = [finding(TEXT, "345")]
    known = Counter({Known("LOC001", "draft.md", "345"): 1})
    reports = without_known([report(TEXT, found), report(TEXT, found)], known, "base.json")
    assert [len(each.findings) for each in reports] == [0, 1]


REFUSED = {
    "no-json": "{",
    "a-list": "[]",
    "another-schema": '{"schema": "refkit/findings/1", "findings": []}',
    "no-findings": '{"schema": "refkit/baseline/1"}',
    "no-record": '{"schema": "refkit/baseline/1", "findings": [3]}',
    "no-count": '{"schema": "refkit/baseline/1", "findings": [{"code": "a", "path": "b", "text": "c"}]}',
    "deep": "[" * 100_000,
    "binary": "\udcff",
}


@pytest.mark.parametrize("text", REFUSED.values(), ids=REFUSED)
def test_refused(text: str, tmp_path: Path) -> None:
    (tmp_path / "base.json").write_bytes(text.encode("utf-8", "surrogateescape"))
    with pytest.raises(RefkitError, match="is not a baseline of refkit"):
        read_baseline(str(tmp_path / "base.json"))


@pytest.mark.parametrize("text", ["A draft (Getty 12).", "", '{"schema": "refkit/findings/1", "findings": []}'])
def test_no_other_file_is_written_over(text: str, tmp_path: Path) -> None:
    path = tmp_path / "draft.md"
    path.write_text(text)
    with pytest.raises(RefkitError, match="is not a baseline of refkit"):
        write_baseline(str(path), [report(TEXT)])
    assert path.read_text() == text


def test_older_baseline_is_written_over(tmp_path: Path) -> None:
    path = str(tmp_path / "base.json")
    write_baseline(path, [report(TEXT, [finding(TEXT, "345")])])
    write_baseline(path, [report(TEXT)])
    assert read_baseline(path) == Counter()


def test_no_such_file(tmp_path: Path) -> None:
    with pytest.raises(RefkitError, match="cannot read the baseline"):
        read_baseline(str(tmp_path / "base.json"))
