"""A locator of a kind that the work does not have.

What it does
    Notes pages of works that are online only, and chapters of articles.  An online work whose entry has `pages`, or
    whose address is that of a PDF, may have pages.

Why it matters
    A reader will look for a page that no screen shows.  Often the entry is of the wrong type, or the page comes from
    a print-out.

Example
    ```draft bad
    The archive holds four copies (Ivanova 12).
    ```
    ```draft good
    The archive holds four copies (Ivanova).
    ```
    ```bib
    @online{ivanova2019copies, author = {Ivanova, Maria}, title = {Four Copies}, year = {2019},
      url = {https://example.org/copies}}
    ```

How to settle it
    Leave the page out, or name a paragraph or section; or correct the type of the entry.
"""

from collections.abc import Iterator

from refkit.checks.context import Context
from refkit.checks.pages import may_be_year
from refkit.checks.wording import one_line
from refkit.library.entry import Entry
from refkit.records import CiteItem, Finding, Locator, Severity

CODE = "LOC005"
NAME = "unfitting-locator"
SEVERITY: Severity = "info"
ON = True

_ONLINE = frozenset(("online", "electronic", "www"))
_ARTICLES = frozenset(("article", "suppperiodical", "review"))


def check(context: Context) -> Iterator[Finding]:
    """One finding for each locator of the wrong kind, in items that name their work themselves."""
    for citation, item in context.items:
        entry = context.entry(item)
        if entry is None or not _names_its_work(item):
            continue
        for locator in item.locators:
            if what := _unfitting(locator, item, entry):
                message = f'"{one_line(locator.raw)}": {entry.key} is {what}'
                help_ = "leave it out, or correct the entry if it is of the wrong type"
                place = (citation.path, locator.start, locator.end)
                yield Finding(CODE, NAME, SEVERITY, message, *place, help_, entry.key)


def _names_its_work(item: CiteItem) -> bool:
    """Whether the draft says which work it is; a page alone may have been given to the wrong one."""
    return bool({item.author_source, item.title_source} & {"explicit", "narrative"})


def _unfitting(locator: Locator, item: CiteItem, entry: Entry) -> str:
    """What the work is that does not go with the locator; empty where the two go together."""
    if locator.label == "page" and locator.first and _is_online_only(entry):
        return "" if may_be_year(locator, item) else "an online source, which has no pages"
    if locator.label == "chapter" and entry.type in _ARTICLES:
        return "an article, which has no chapters"
    return ""


def _is_online_only(entry: Entry) -> bool:
    url = entry.fields.get("url", "").casefold()
    if entry.fields.get("pages") or entry.pages or entry.pagetotal is not None or ".pdf" in url:
        return False
    return entry.type in _ONLINE or (entry.type == "misc" and bool(url))
