"""A page that the work does not have, as far as its entry tells.

What it does
    Compares the pages cited with the page ranges of the entry (`pages`), else with its number of pages
    (`pagetotal`).  Roman numerals are not compared with arabic ones; passim and works without such fields are left
    alone.

Why it matters
    A page outside the work is mostly a slip of the keyboard, or belongs to another work by the same author.

Example
    ```draft bad
    Mass arrests began in July (Getty 426).
    ```
    ```draft good
    Mass arrests began in July (Getty 126).
    ```
    ```bib
    @article{getty2002excesses, author = {Getty, J. Arch}, title = {Mass Terror}, journal = {Russian Review},
      year = {2002}, pages = {113--138}}
    ```

How to settle it
    Check the page in the work.  If it is right, correct the entry: `pages` may hold a part of the work only, or the
    pages of another printing.
"""

from collections.abc import Iterator

from refkit.checks.context import Context
from refkit.checks.pages import extent_of, is_year_of_work, may_be_year
from refkit.library.entry import Entry
from refkit.library.page_verdicts import locator_verdict
from refkit.records import Citation, CiteItem, Finding, Locator, Severity

CODE = "LOC001"
NAME = "page-outside-work"
SEVERITY: Severity = "warning"
ON = True


def check(context: Context) -> Iterator[Finding]:
    """One finding for each page outside its work."""
    for citation, item in context.items:
        entry = context.entry(item)
        for locator in item.locators if entry else ():
            if entry and _is_outside(citation, locator, item, entry):
                yield _finding(citation, item, locator, entry)


def _is_outside(citation: Citation, locator: Locator, item: CiteItem, entry: Entry) -> bool:
    return locator_verdict(entry, locator) == "outside" and not _is_year(citation, locator, item, entry)


def _is_year(citation: Citation, locator: Locator, item: CiteItem, entry: Entry) -> bool:
    """Whether the number is meant as a year, here (a matter of LOC006) or in the whole draft."""
    by_date = citation.convention == "author-date" and may_be_year(locator, item)
    return by_date or is_year_of_work(locator, item, entry)


def _finding(citation: Citation, item: CiteItem, locator: Locator, entry: Entry) -> Finding:
    message = f"{_pages(locator)} perhaps not in {entry.key}, which has {extent_of(entry)}"
    help_ = f"check the page, or the pages in the entry {entry.key}"
    if not item.key and "explicit" not in (item.author_source, item.title_source):
        help_ = f"check the page, and whether the citation means {entry.key}; else correct the pages in the entry"
    return Finding(CODE, NAME, SEVERITY, message, citation.path, locator.start, locator.end, help_, entry.key)


def _pages(locator: Locator) -> str:
    if locator.first == locator.last:
        return f"page {locator.first} is"
    return f"pages {locator.first}-{locator.last} are"
