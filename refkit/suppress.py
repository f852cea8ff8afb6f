"""Findings that the user chose not to hear: `[[ignore]]` in the configuration, and comments in the draft.

A comment `<!-- refkit: ignore[LOC001, CIT001] reason -->` on a line with other text covers that line; alone on its
line it covers the next line that is not empty.  A code may be the head of several: `CIT` means every CIT rule.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from refkit.config import Config, Ignore
from refkit.documents.model import Document, Draft, Mark
from refkit.records import Finding, Suppression

# The code of the rule on unused suppressions, which is not to be silenced by what it speaks about.
UNUSED_SUPPRESSION = "SUP001"

_COMMENT = re.compile(
    r"""
    \s* refkit \s* : \s* ignore \s*
    \[ (?P<codes> [^\]\r\n]{0,200} ) \]     # "[LOC001, CIT001]"; anything longer is no list of codes
    (?P<reason> .* )                        # "the reprint has more pages"
    """,
    re.VERBOSE | re.DOTALL,
)
_LINE = re.compile(r"[^\r\n]+")

# A line of a file and a code: what a comment covers.
_Covered = tuple[str, int, str]


@dataclass(frozen=True, slots=True)
class Suppressed:
    """A finding that is not reported, and the reason the user gave (often none)."""

    finding: Finding
    reason: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """What is to be reported, what is not, and the suppressions that silenced nothing."""

    kept: tuple[Finding, ...]
    suppressed: tuple[Suppressed, ...]
    unused: tuple[Suppression, ...]


def suppress(found: Sequence[Finding], draft: Draft, config: Config) -> Outcome:
    """The findings sorted into kept and suppressed, in the order given."""
    silencer = _Silencer(draft, config)
    kept: list[Finding] = []
    suppressed: list[Suppressed] = []
    for finding in found:
        reasons = silencer.reasons(finding)
        if reasons:
            suppressed.append(Suppressed(finding, next(filter(None, reasons), "")))
        else:
            kept.append(finding)
    return Outcome(tuple(kept), tuple(suppressed), silencer.unused())


def suppressions_of(document: Document) -> tuple[Suppression, ...]:
    """The suppressions that the comments of a document ask for, one for each code."""
    asked = [(mark, match) for mark in document.marks_of("comment") if (match := _COMMENT.match(mark.text))]
    if not asked:
        return ()
    written = _written_lines(document)
    return tuple(
        Suppression(code, " ".join(match["reason"].split()), document.path, mark.start, mark.end, covers=covers)
        for mark, match in asked
        for covers in [_covers(mark, document, written)]
        for code in match["codes"].replace(",", " ").upper().split()
    )


class _Silencer:
    """All suppressions of a draft, and which of them were used.

    Comments are looked up by line and code, so that many comments and many findings stay a matter of adding up.
    """

    def __init__(self, draft: Draft, config: Config) -> None:
        self._documents = {document.path: document for document in draft.documents}
        self._ignores = [(_of_ignore(ignore, config.path), _pattern(ignore.text)) for ignore in config.ignores]
        self._comments = [asked for document in draft.documents for asked in suppressions_of(document)]
        self._covered: dict[_Covered, str] = {}
        for comment in self._comments:
            for covered in self._covers(comment):
                self._covered[covered] = self._covered.get(covered) or comment.reason
        self._used_lines: set[_Covered] = set()
        self._used_ignores: set[int] = set()

    def reasons(self, finding: Finding) -> list[str]:
        """The reasons of every suppression that covers the finding; empty where none does."""
        if finding.code == UNUSED_SUPPRESSION:
            return []
        return [*self._reasons_of_comments(finding), *self._reasons_of_ignores(finding)]

    def unused(self) -> tuple[Suppression, ...]:
        """The suppressions that no finding has needed so far."""
        ignores = [ignore for number, (ignore, _) in enumerate(self._ignores) if number not in self._used_ignores]
        comments = [asked for asked in self._comments if self._used_lines.isdisjoint(self._covers(asked))]
        return (*ignores, *comments)

    def _reasons_of_comments(self, finding: Finding) -> Iterator[str]:
        document = self._documents.get(finding.path)
        if document is None or not self._covered:
            return
        for line in _lines(document, finding.start, finding.end):
            for length in range(1, len(finding.code) + 1):
                covered = (finding.path, line, finding.code[:length])
                if covered in self._covered:
                    self._used_lines.add(covered)
                    yield self._covered[covered]

    def _reasons_of_ignores(self, finding: Finding) -> Iterator[str]:
        for number, (ignore, pattern) in enumerate(self._ignores):
            if finding.code.startswith(ignore.code) and self._speaks_of(finding, ignore.text, pattern):
                self._used_ignores.add(number)
                yield ignore.reason

    def _speaks_of(self, finding: Finding, text: str, pattern: re.Pattern[str]) -> bool:
        """Whether the text is inside the finding's, or around it: the finding on `232` is of `(Zhukov, Inoy 232)`."""
        if not text:
            return True
        document = self._documents.get(finding.path)
        if document is None:
            return False
        # White space in the draft may be wider than in the text asked for: "Zhukov,\n    Inoy".
        reach = 2 * len(text) + 80
        start, end = max(0, finding.start - reach), finding.end + reach
        matches = pattern.finditer(document.text, start, end)
        return any(match.start() < finding.end and finding.start < match.end() for match in matches)

    def _covers(self, comment: Suppression) -> Iterator[_Covered]:
        document = self._documents[comment.path]
        start, end = comment.covers or (0, 0)
        for line in _lines(document, start, end):
            yield comment.path, line, comment.code


def _of_ignore(ignore: Ignore, path: str) -> Suppression:
    return Suppression(ignore.code.upper(), ignore.reason, path, 0, 0, text=ignore.text)


def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(r"\s+".join(re.escape(word) for word in text.split()))


def _lines(document: Document, start: int, end: int) -> range:
    """The lines that a stretch touches; an empty stretch touches the line it stands on."""
    first = document.text_lines.position(start).line
    return range(first, document.text_lines.position(max(start, end - 1)).line + 1)


def _written_lines(document: Document) -> list[int]:
    """The lines that hold more than comments and blanks, in order."""
    pieces, place = [], 0
    for mark in document.marks_of("comment"):
        start = max(place, mark.start)
        pieces += [document.text[place:start], re.sub(r"[^\r\n]", " ", document.text[start : mark.end])]
        place = max(start, mark.end)
    bare = "".join((*pieces, document.text[place:]))
    return [document.text_lines.position(run.start()).line for run in _LINE.finditer(bare) if run[0].strip()]


def _covers(mark: Mark, document: Document, written: list[int]) -> tuple[int, int]:
    """The offsets that a comment covers: its own lines, or the next written line where it stands alone."""
    lines = _lines(document, mark.start, mark.end)
    at = bisect_left(written, lines[0])
    if at == len(written):
        return mark.start, mark.end
    if written[at] not in lines:
        lines = range(written[at], written[at] + 1)
    start, end = document.text_lines.offset(lines[0]), document.text_lines.offset(lines[-1] + 1)
    return start or 0, len(document.text) if end is None else end
