"""A range whose end comes before its beginning.

What it does
    Notes ranges such as `362-58`, which written in full is 362-358.

Why it matters
    One of the two numbers is wrong, and a reader cannot tell which.

Example
    ```draft bad
    The list was signed in June (Zhukov 362-58).
    ```
    ```draft good
    The list was signed in June (Zhukov 358-62).
    ```
    ```bib
    @book{zhukov2003inoy, author = {Zhukov, Yuri}, title = {Inoy Stalin}, year = {2003}}
    ```

How to settle it
    Look the place up and correct the number that is wrong.
"""

from collections.abc import Iterator

from refkit.checks.context import Context
from refkit.numerals import numerals
from refkit.records import Finding, Locator, Severity

CODE = "LOC002"
NAME = "reversed-range"
SEVERITY: Severity = "error"
ON = True


def check(context: Context) -> Iterator[Finding]:
    """One finding for each range that runs backwards."""
    for citation, item in context.items:
        for locator in filter(_runs_backwards, item.locators):
            message = f'"{locator.raw}" runs backwards, from {locator.first} to {locator.last}'
            help_ = "look the place up and correct one of the numbers"
            yield Finding(CODE, NAME, SEVERITY, message, citation.path, locator.start, locator.end, help_, item.id)


def _runs_backwards(locator: Locator) -> bool:
    ends = numerals(locator.first, locator.last)
    return ends is not None and ends[0].value > ends[1].value
