"""Applies the fixes of findings to the draft's files: what would change, as a diff or written.

A fix is applied whole or not at all; of two that overlap, the one that begins first.  A file is written only if it
is still what was read, byte for byte, and keeps its line ends, byte order mark and permissions.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from io import StringIO
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from refkit.documents import is_office
from refkit.documents.model import Document
from refkit.errors import RefkitError
from refkit.records import Edit, Finding, Fix
from refkit.writing import write_whole

if TYPE_CHECKING:
    from refkit.run import Report

_BOM = b"\xef\xbb\xbf"
_NO_LINE_END = "\\ No newline at end of file\n"


@dataclass(frozen=True, slots=True)
class Rewriting:
    """What a document becomes: the findings that the new text settles, and those whose fix was in another's way."""

    document: Document
    text: str
    settled: tuple[Finding, ...]
    skipped: tuple[Finding, ...]


def rewrite(report: "Report", unsafe: bool = False) -> tuple[Rewriting, ...]:
    """The documents of a report that its fixes change; with `unsafe`, by fixes that want a second look as well."""
    fixable = [finding for finding in report.findings if finding.fix and (finding.fix.safe or unsafe)]
    by_path: dict[str, list[Finding]] = {}
    for finding in fixable:
        by_path.setdefault(finding.path, []).append(finding)
    documents = [document for document in report.draft.documents if document.path in by_path]
    rewritings = (_rewriting(document, by_path[document.path]) for document in documents)
    return tuple(rewriting for rewriting in rewritings if rewriting.text != _written(rewriting.document))


def diff(rewriting: Rewriting) -> str:
    """What would change, as a unified diff."""
    from difflib import unified_diff

    path = rewriting.document.path
    old, new = (StringIO(text).readlines() for text in (_written(rewriting.document), rewriting.text))
    lines = unified_diff(old, new, path, path)
    return "".join(line if line.endswith("\n") else f"{line}\n{_NO_LINE_END}" for line in lines)


def write(rewriting: Rewriting) -> None:
    """Write the new text.  RefkitError if the file is not the one that was read, or is no UTF-8 text."""
    path = rewriting.document.path
    if is_office(path):
        hint = "correct it in the word processor; refkit check --annotate -o FILE sets a comment at each finding"
        raise RefkitError(f"cannot fix {path}: fixes are written into text files alone", hint)
    raw = _bytes_of(path)
    mark, content = (_BOM, raw.removeprefix(_BOM)) if raw.startswith(_BOM) else (b"", raw)
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        raise RefkitError(f"cannot fix {path}: it is not UTF-8 text", "save it as UTF-8, then fix it") from error
    if text != _written(rewriting.document):
        raise RefkitError(f"cannot fix {path}: it has changed since it was read", "run the command once more")
    write_whole(path, mark + rewriting.text.encode("utf-8"))


def _bytes_of(path: str) -> bytes:
    try:
        return Path(path).read_bytes()
    except OSError as error:
        raise RefkitError(f"cannot fix {path}: {error.strerror}", "only a file on disk can be fixed") from error


def _rewriting(document: Document, findings: Sequence[Finding]) -> Rewriting:
    settled: list[Finding] = []
    skipped: list[Finding] = []
    taken = _Taken()
    for finding, fix in sorted(_with_fix(findings), key=lambda pair: _begin(pair[1])):
        if taken.add(fix.edits):
            settled.append(finding)
        else:
            skipped.append(finding)
    edits = [Edit(*document.in_file(edit.start, edit.end), edit.text) for edit in taken.edits]
    return Rewriting(document, _apply(_written(document), edits), tuple(settled), tuple(skipped))


def _written(document: Document) -> str:
    """The text of the file, which for a page of HTML is more than what it prints."""
    return document.source if document.places else document.text


def _with_fix(findings: Sequence[Finding]) -> Iterator[tuple[Finding, Fix]]:
    for finding in findings:
        if finding.fix and finding.fix.edits:
            yield finding, finding.fix


def _begin(fix: Fix) -> int:
    return min(edit.start for edit in fix.edits)


class _Taken:
    """The edits taken so far, in order and apart from each other."""

    def __init__(self) -> None:
        self.edits: list[Edit] = []
        self._starts: list[int] = []

    def add(self, edits: Sequence[Edit]) -> bool:
        """Take all the edits, or none of them where one is in the way of an edit taken before."""
        if not all(map(self._is_free, edits)) or not _are_apart(edits):
            return False
        for edit in edits:
            at = bisect_left(self._starts, edit.start)
            self._starts.insert(at, edit.start)
            self.edits.insert(at, edit)
        return True

    def _is_free(self, edit: Edit) -> bool:
        at = bisect_left(self._starts, edit.start)
        return all(_are_apart((edit, other)) for other in self.edits[max(0, at - 1) : at + 1])


def _are_apart(edits: Iterable[Edit]) -> bool:
    """Whether no two edits share a place; two that begin at one place do, for nobody knows which text comes first."""
    ordered = sorted(edits, key=lambda edit: (edit.start, edit.end))
    return all(a.end <= b.start and a.start < b.start for a, b in pairwise(ordered))


def _apply(text: str, edits: Sequence[Edit]) -> str:
    pieces, place = [], 0
    for edit in edits:
        pieces += [text[place : edit.start], edit.text]
        place = edit.end
    return "".join((*pieces, text[place:]))
