"""A number that could be the page or the year of the work.

What it does
    Notes a number that stands where pages stand and is the year of the work, such as `(Zhukov 2003)` for a book of
    2003; and a number read as a year that is not the work's year but lies in its pages.  Drafts that cite by author
    and date throughout are left alone.

Why it matters
    The two ways of citing are mixed: in MLA the number is a page, in author-date manners a year.  A reader will look
    for page 2003.

Example
    ```draft bad
    The reform was older than it looked (Zhukov 2003). It came to nothing (Zhukov 310).
    ```
    ```draft good
    The reform was older than it looked (Zhukov 203). It came to nothing (Zhukov 310).
    ```
    ```bib
    @book{zhukov2003inoy, author = {Zhukov, Yuri}, title = {Inoy Stalin}, year = {2003}}
    ```

How to settle it
    Write the page, or leave the year out.  If the work has such a page, say so in the entry (`pagetotal`, `pages`).
"""

from collections.abc import Iterator

from refkit.checks.context import Context
from refkit.checks.pages import is_year_of_work
from refkit.checks.years import is_page_of_work, place_of_year
from refkit.library.entry import Entry
from refkit.records import Finding, Place, Severity

CODE = "LOC006"
NAME = "year-or-page"
SEVERITY: Severity = "warning"
ON = True


def check(context: Context) -> Iterator[Finding]:
    """One finding for each number that may be taken for the other."""
    for citation, item in context.items:
        entry = context.entry(item)
        if entry is None or citation.convention == "author-date":
            continue
        for locator in item.locators:
            if is_year_of_work(locator, item, entry):
                message = f"{locator.first} stands for a page and is the year of {entry.key}"
                yield _finding(entry, message, Place(citation.path, locator.start, locator.end))
        if item.issued is not None and is_page_of_work(item, entry):
            message = f"{item.issued.year} stands for a year and is a page of {entry.key}, not its year"
            yield _finding(entry, message, place_of_year(item, citation.path))


def _finding(entry: Entry, message: str, place: Place) -> Finding:
    help_ = "write the page, or leave the year out; if the work has that page, add its pages to the entry"
    return Finding(CODE, NAME, SEVERITY, message, place.path, place.start, place.end, help_, entry.key)
