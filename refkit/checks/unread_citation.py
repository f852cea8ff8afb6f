"""Something that looks like a citation but could not be read, or not to its end.

What it does
    Shows the citations that refkit did not understand, or only in part, so that nobody takes silence for approval.

Why it matters
    What was not read was not checked: neither its sources nor its pages.

Example
    ```draft bad
    The vote was close (Zhukov [second part] 12).
    ```
    ```draft good
    The vote was close (Zhukov 12; emphasis added).
    ```
    ```bib
    @book{zhukov2003inoy, author = {Zhukov, Yuri}, title = {Inoy Stalin}, year = {2003}}
    ```

How to settle it
    Look the citation over by hand.  Put remarks behind a semicolon, and close its brackets and quotation marks.
"""

from collections.abc import Iterator

from refkit.checks.context import Context
from refkit.checks.wording import shortened
from refkit.records import Citation, Finding, Severity

CODE = "CIT007"
NAME = "unread-citation"
SEVERITY: Severity = "info"
ON = True


def check(context: Context) -> Iterator[Finding]:
    """One finding for each citation that was not read in full."""
    for citation in context.citations:
        if citation.understood == "none":
            yield _finding(citation, "looks like a citation but could not be read")
        elif is_partly_read(citation):
            yield _finding(citation, "was read only in part")


def is_partly_read(citation: Citation) -> bool:
    """Whether words of a citation fit nowhere, and are no remark either."""
    return citation.understood == "partial" and not _only_remarks_left(citation)


def _only_remarks_left(citation: Citation) -> bool:
    """Whether every word outside the items belongs to a remark, and there is such a remark."""
    if all(remark.kind != "other" for remark in citation.remarks):
        return False
    outside = list(citation.raw)
    spans = [
        *((item.start, item.end) for item in citation.items),
        *((each.start, each.end) for each in citation.remarks),
    ]
    for start, end in spans:
        covered = slice(max(0, start - citation.start), max(0, end - citation.start))
        outside[covered] = " " * len(outside[covered])
    return not any(char.isalnum() for char in outside)


def _finding(citation: Citation, what: str) -> Finding:
    message = f'"{shortened(citation.raw)}" {what}'
    help_ = "check it by hand; remarks go behind a semicolon"
    return Finding(CODE, NAME, SEVERITY, message, citation.path, citation.start, citation.end, help_)
