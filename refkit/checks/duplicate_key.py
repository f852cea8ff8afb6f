"""Two entries of a library file that have the same key.

What it does
    Names every entry whose key an entry before it in the same file has, capitals aside, with the place of the first.
    Where one of the two stands behind a percent sign, which hides nothing from BibTeX, it is told as information.

Why it matters
    BibTeX reports a repeated entry and takes the first, biber the same; which work a citation prints then hangs on
    the order of the file.  Two keys that differ in capitals alone are one to BibTeX.

Example
    ```bib bad
    @book{zhukov, author = {Zhukov, Yuri}, title = {Inoy Stalin}, publisher = {Vagrius}, year = {2003}}
    @book{zhukov, author = {Zhukov, Yuri}, title = {Tayny Kremlia}, publisher = {Terra}, year = {2000}}
    ```
    ```bib good
    @book{zhukov2003, author = {Zhukov, Yuri}, title = {Inoy Stalin}, publisher = {Vagrius}, year = {2003}}
    @book{zhukov2000, author = {Zhukov, Yuri}, title = {Tayny Kremlia}, publisher = {Terra}, year = {2000}}
    ```

How to settle it
    Give one of them another key, and correct the citations that mean it; or delete one if they are the same work.
"""

from collections.abc import Iterator

from refkit.checks.context import LibraryContext
from refkit.library.entry import Fault
from refkit.records import Finding, Severity

CODE = "BIB002"
NAME = "duplicate-key"
SEVERITY: Severity = "error"
ON = True


def check_library(context: LibraryContext) -> Iterator[Finding]:
    """One finding for every entry but the first with a key."""
    faults = context.library.faults
    hidden = {(fault.path, fault.key) for fault in faults if fault.kind == "commented-entry"}
    for fault in faults:
        if fault.kind == "duplicate-key":
            yield _finding(fault, (fault.path, fault.key) in hidden)


def _finding(fault: Fault, is_hidden: bool) -> Finding:
    message = f"the key {fault.key} is used before in this file"
    severity: Severity = SEVERITY
    if is_hidden:
        message += "; one of the two stands behind a %, which hides nothing from BibTeX"
        severity = "info"
    help_ = "give one of the two another key, or delete one if they are the same work"
    return Finding(
        CODE, NAME, severity, message, fault.path, fault.start, fault.end, help_, fault.key, related=fault.others
    )
