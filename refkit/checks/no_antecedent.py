"""A page alone, an ibid. or a title alone that continues no citation before it.

What it does
    Notes citations that lean on what stands before them, such as `(352)`, where nothing there can be meant.  Where
    several works could be meant, or the citation before was not understood, it only tells so (info).

Why it matters
    A reader cannot know the work.  Often a citation was cut or moved and its followers were left behind.

Example
    ```draft bad
    The plenum lasted two weeks (351). No vote was taken (Zhukov 352).
    ```
    ```draft good
    The plenum lasted two weeks (Zhukov 351). No vote was taken (352).
    ```
    ```bib
    @book{zhukov2003inoy, author = {Zhukov, Yuri}, title = {Inoy Stalin}, year = {2003}}
    ```

How to settle it
    Name the author or a short title in the citation.
"""

from collections.abc import Iterator

from refkit.checks.context import Cited, Context
from refkit.checks.wording import listed, one_line, source_words
from refkit.records import Citation, Finding, Severity

CODE = "CIT006"
NAME = "no-antecedent"
SEVERITY: Severity = "warning"
ON = True


def check(context: Context) -> Iterator[Finding]:
    """One finding for each item whose work stays doubtful."""
    before: Citation | None = None
    for citation in context.citations:
        unread = before is not None and before.path == citation.path and _is_unclear(before)
        for item in citation.items:
            if item.status == "abstained" and not item.key:
                yield _finding(Cited(citation, item), unread)
        before = citation


def _is_unclear(citation: Citation) -> bool:
    """Whether a citation was not understood, or names a key that the library lacks."""
    return citation.understood == "none" or any(item.key and item.id is None for item in citation.items)


def _finding(cited: Cited, after_unread: bool) -> Finding:
    item, place = cited.item, cited.place
    severity: Severity = "info" if item.candidates or after_unread else SEVERITY
    words = source_words(item) if item.authors or item.title or item.container else one_line(item.raw)
    if item.candidates:
        works = listed([match.id for match in item.candidates], last="or")
        message = f'not sure which work "{words}" means: perhaps {works}'
    elif after_unread:
        message = f'not sure which work "{words}" means: the citation before it could not be read'
    else:
        message = f'nothing before "{words}" that it could continue'
    help_ = "name the author or a short title in the citation"
    return Finding(CODE, NAME, severity, message, place.path, place.start, place.end, help_)
