"""A quotation whose citation gives no page.

What it does
    Notes citations directly behind quoted words (four or more) that name a work and no place in it.  Online sources
    are left alone.

Why it matters
    A reader who wants to check the words has to search the whole work.

Example
    ```draft bad
    The report spoke of "latent opposition from the leadership" (Zhukov).
    ```
    ```draft good
    The report spoke of "latent opposition from the leadership" (Zhukov 232).
    ```
    ```bib
    @book{zhukov2003inoy, author = {Zhukov, Yuri}, title = {Inoy Stalin}, year = {2003}}
    ```

How to settle it
    Add the page, or whatever the work counts: a chapter, a paragraph, a time.
"""

from collections.abc import Iterator

from refkit.checks.context import Context
from refkit.documents.model import FILLER
from refkit.library.entry import Entry
from refkit.records import Citation, CiteItem, Finding, Severity

CODE = "LOC004"
NAME = "quotation-without-page"
SEVERITY: Severity = "info"
ON = False

_OPENING = {'"': '"', "”": "“", "»": "«", "’": "‘", "“": "„"}
_FEWEST_WORDS = 4
_LONGEST = 2000
_UNPAGED = frozenset(("online", "electronic", "www", "misc", "video", "movie", "audio", "performance", "software"))


def check(context: Context) -> Iterator[Finding]:
    """One finding for each citation of quoted words without a place."""
    for citation in context.citations:
        if not citation.items or any(map(_gives_place, citation.items)):
            continue
        works = [(item, entry) for item in citation.items if (entry := context.entry(item)) and _has_pages(entry)]
        if works and _is_after_quotation(context.document(citation.path).text, citation):
            item, entry = works[0]
            message = f"quoted words without a page of {entry.key}"
            help_ = "add the page on which the words stand"
            yield Finding(CODE, NAME, SEVERITY, message, citation.path, item.start, item.end, help_, entry.key)


def _gives_place(item: CiteItem) -> bool:
    """Whether an item says where in its work; the date of a newspaper does."""
    return bool(item.locators or (item.issued and item.issued.date))


def _has_pages(entry: Entry) -> bool:
    return entry.type not in _UNPAGED


def _is_after_quotation(text: str, citation: Citation) -> bool:
    """Whether four quoted words or more end right before the citation."""
    start = max(0, citation.start - _LONGEST)
    before = text[start : citation.start].rstrip(f" \t\r\n\u00a0*_{FILLER}")
    opening = _OPENING.get(before[-1:])
    if opening is None:
        return False
    begin = before.rfind(opening, 0, len(before) - 1)
    quoted = before[begin + 1 : -1] if begin >= 0 else ""
    return "\n\n" not in quoted and len(quoted.split()) >= _FEWEST_WORDS
