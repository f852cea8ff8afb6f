"""A word without braces, as value of a field, that no @string of the library defines.

What it does
    Names every bare word that is neither a number nor a macro: one that an @string of the library's files defines, or
    the name of a month in three letters, `jan` to `dec`.

Why it matters
    BibTeX prints nothing for such a word.

Example
    ```bib bad
    @book{zhukov, author = {Zhukov, Yuri}, title = {Inoy Stalin}, publisher = vagrius, year = {2003}}
    ```
    ```bib good
    @string{vagrius = {Vagrius}}
    @book{zhukov, author = {Zhukov, Yuri}, title = {Inoy Stalin}, publisher = vagrius, year = {2003}}
    ```

How to settle it
    Put the word in braces, or define it.  `--fix` shortens the English names of the months, and puts braces around
    what begins with a digit, which cannot be a macro.
"""

from collections.abc import Iterator
from functools import lru_cache

from refkit.checks.context import LibraryContext
from refkit.checks.faulty_entry import uncertain_entries
from refkit.checks.wording import shortened
from refkit.library.entry import Fault
from refkit.records import Edit, Finding, Fix, Severity

CODE = "BIB006"
NAME = "undefined-string"
SEVERITY: Severity = "warning"
ON = True

_MONTHS = "january february march april may june july august september october november december".split()
_SHORTEST_MONTH = 3


def check_library(context: LibraryContext) -> Iterator[Finding]:
    """One finding for each such word."""
    uncertain = uncertain_entries(context.library.faults)
    for fault in context.library.faults:
        if fault.kind == "undefined-string":
            yield _finding(fault, (fault.path, fault.key) not in uncertain)


def _finding(fault: Fault, is_certain: bool) -> Finding:
    word = fault.words
    shown = shortened(word)
    message = f"{shown} stands without braces, and no @string defines it; BibTeX prints nothing for it"
    month, is_exact = _month(word.lower().rstrip("."))
    instead = ""
    if word[0].isdigit():
        message = f"{shown} stands without braces, which only a whole number may"
        help_, instead = "put braces around it", f"{{{word}}}"
    elif month:
        help_ = f"write {month[:3]}" if is_exact else f"write {month[:3]} if it is {month.title()}"
        instead = month[:3] if is_exact else ""
    else:
        help_ = f"put braces around it, or define it: @string{{{shown} = {{…}}}}"
    fix = Fix(is_certain, (Edit(fault.start, fault.end, instead),)) if instead else None
    place = (fault.path, fault.start, fault.end)
    return Finding(CODE, NAME, SEVERITY, message, *place, help_, fault.key or None, fix=fix)


@lru_cache(maxsize=1 << 8)
def _month(word: str) -> tuple[str, bool]:
    """The month that a word names, in full or shortened, or nearly; and whether it does exactly.  Empty if none."""
    from rapidfuzz.distance import OSA

    for month in _MONTHS:
        if len(word) >= _SHORTEST_MONTH and month.startswith(word):
            return month, True
    for month in _MONTHS:
        if len(word) > _SHORTEST_MONTH and OSA.distance(word, month, score_cutoff=2) <= min(2, len(month) // 4):
            return month, False
    return "", False
