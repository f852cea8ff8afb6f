"""A baseline: the findings that a draft has today, so that only new ones are reported tomorrow.

A finding is known by its code, its file and the words it stands on, not by its line, so that text may move.  Two
findings alike count as two.
"""

import json
import os
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from refkit.errors import RefkitError
from refkit.report.json_values import Json
from refkit.report.places import Places
from refkit.suppress import Suppressed
from refkit.writing import write_whole

if TYPE_CHECKING:
    from refkit.run import Report

_SCHEMA = "refkit/baseline/1"
_REASON = "in the baseline"


@dataclass(frozen=True, slots=True)
class Known:
    """A kind of finding that is not news: code, file (relative to the baseline's folder), words."""

    code: str
    path: str
    text: str


def read_baseline(path: str) -> Counter[Known]:
    """What a baseline file holds, with counts.  RefkitError if it cannot be read or is something else."""
    try:
        value: object = json.loads(Path(path).read_text(encoding="utf-8"))
    except OSError as error:
        hint = "make it with --write-baseline"
        raise RefkitError(f"cannot read the baseline {path}: {error.strerror}", hint) from error
    except (ValueError, RecursionError) as error:
        raise _no_baseline(path) from error
    if not isinstance(value, dict) or value.get("schema") != _SCHEMA or not isinstance(value.get("findings"), list):
        raise _no_baseline(path)
    return Counter(dict(_read_known(record, path) for record in value["findings"]))


def write_baseline(path: str, reports: "Sequence[Report]") -> int:
    """Write all findings of the reports as the baseline; their number.

    RefkitError where a file that is no baseline stands there: it is not written over.
    """
    if Path(path).exists():
        read_baseline(path)
    known = Counter(one for report in reports for one in _known(report, path))
    findings: list[Json] = [
        {"code": one.code, "path": one.path, "text": one.text, "count": count}
        for one, count in sorted(known.items(), key=lambda pair: (pair[0].path, pair[0].code, pair[0].text))
    ]
    value: Json = {"schema": _SCHEMA, "findings": findings}
    content = json.dumps(value, ensure_ascii=False, indent=1) + "\n"
    write_whole(path, content.encode("utf-8", "replace"))
    return known.total()


def without_known(reports: "Sequence[Report]", baseline: Counter[Known], path: str) -> "tuple[Report, ...]":
    """The reports with the findings of the baseline at `path` moved to those that are suppressed."""
    left = baseline.copy()
    return tuple(_without(report, left, path) for report in reports)


def _without(report: "Report", left: Counter[Known], path: str) -> "Report":
    news, known = [], []
    for finding, one in zip(report.findings, _known(report, path), strict=True):
        if left[one] > 0:
            left[one] -= 1
            known.append(Suppressed(finding, _REASON))
        else:
            news.append(finding)
    return replace(report, findings=tuple(news), suppressed=(*report.suppressed, *known))


def _known(report: "Report", path: str) -> Iterator[Known]:
    """How the baseline names each finding of a report, in order."""
    places = Places([report.draft])
    for finding in report.findings:
        text = places.source(finding.path, finding.start, finding.end)
        yield Known(finding.code, _relative(finding.path, path), text or finding.id or "")


def _relative(path: str, baseline: str) -> str:
    """The path as seen from the baseline's folder, so that it does not matter where the command is run."""
    try:
        return Path(os.path.relpath(path, Path(baseline).parent)).as_posix()
    except ValueError:  # another drive
        return Path(path).as_posix()


def _read_known(record: object, path: str) -> tuple[Known, int]:
    if not isinstance(record, dict):
        raise _no_baseline(path)
    code, file, text = (record.get(name) for name in ("code", "path", "text"))
    count = record.get("count")
    if isinstance(code, str) and isinstance(file, str) and isinstance(text, str) and isinstance(count, int):
        return Known(code, file, text), count
    raise _no_baseline(path)


def _no_baseline(path: str) -> RefkitError:
    return RefkitError(f"{path} is not a baseline of refkit", "make one with --write-baseline")
