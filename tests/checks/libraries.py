"""Short ways to try the rules about libraries: BibTeX text in, the lines of what is found out."""

import tempfile
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

from refkit.checks.context import LibraryContext
from refkit.config import Config
from refkit.library import read_library
from refkit.records import Finding

TODAY = date(2026, 1, 1)


def found_in(bib: str, check: Callable[[LibraryContext], Iterator[Finding]]) -> list[str]:
    """What a rule finds in a library file that holds the text.

    One line a finding: code, severity, the text under its span in brackets, message; the texts of related places; the
    text of the whole file after the fix, behind `=>` or, if it is not safe, `~>`.
    """
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "refs.bib")
        path.write_bytes(bib.encode("utf-8"))
        library = read_library(path)
        context = LibraryContext(library, Config(), TODAY)
        return [_line(finding, library.text(str(path))) for finding in check(context)]


def _line(finding: Finding, text: str) -> str:
    line = f"{finding.code} {finding.severity} [{text[finding.start : finding.end]}] {finding.message}"
    line += "".join(f" +[{text[place.start : place.end]}]" for place in finding.related)
    if finding.fix is None:
        return line
    for edit in sorted(finding.fix.edits, key=lambda edit: edit.start, reverse=True):
        text = text[: edit.start] + edit.text + text[edit.end :]
    return f"{line} {'=>' if finding.fix.safe else '~>'} {text}"
