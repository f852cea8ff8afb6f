"""Citations written in two conventions, such as author with page and author with year.

What it does
    Notes the citations in parentheses that name author and page in a draft that cites by author and year, or the
    reverse; and full citations in notes of a draft that cites as often in parentheses by author and year.  A page or a
    title alone goes on with a work and is of no convention; notes that cite beside parentheses are usual.

Why it matters
    Style sheets allow one convention.  In the other a number is easily taken for what it is not: `(Koch 2004)` by
    author and page is page 2004, and in a list ordered by years a work cited without one is hard to find.

Example
    ```draft bad
    Words change (Lyons 2008: 31). Sounds are slower (Koch 2004: 20). Few ask why (Lyons 2008: 12).
    Some do (Koch 33).
    ```
    ```draft good
    Words change (Lyons 2008: 31). Sounds are slower (Koch 2004: 20). Few ask why (Lyons 2008: 12).
    Some do (Koch 2004: 33).
    ```
    ```bib
    @book{lyons2008, author = {Lyons, Anna}, title = {Words in Time}, year = {2008}}
    @book{koch2004, author = {Koch, Peter}, title = {Sounds}, year = {2004}}
    ```

How to settle it
    Write all citations as most of them are written, or set `convention` in refkit.toml.
"""

from collections.abc import Iterator, Sequence
from typing import Literal

from refkit.checks.context import Context
from refkit.checks.wording import counted, is_dated, shortened
from refkit.records import Citation, Finding, Place, Severity

CODE = "CIT008"
NAME = "mixed-conventions"
SEVERITY: Severity = "info"
ON = True

_Way = Literal["mla", "author-date", "notes"]
_IN_WORDS: dict[_Way, str] = {
    "mla": "by author and page",
    "author-date": "by author and year",
    "notes": "by full citations in notes",
}
# Two ways are of about equal weight where the lesser has a third of the greater.
_THIRD = 3


def check(context: Context) -> Iterator[Finding]:
    """One finding for the citations that are not written as most of the draft is."""
    written: dict[_Way, list[Citation]] = {"mla": [], "author-date": [], "notes": []}
    for citation in context.citations:
        if way := _way(citation):
            written[way].append(citation)
    main, other = _main_and_other(context, written)
    if written[main] and written[other]:
        yield _mixed(main, written[main], other, written[other])
        return
    # One full citation in a note is a remark, two beside as few in parentheses are a second way of citing.
    lesser, greater = _by_weight("notes", "author-date", written)
    if len(written[lesser]) > 1 and _is_equal(written[lesser], written[greater]):
        yield _mixed(greater, written[greater], lesser, written[lesser])


def _by_weight(one: _Way, other: _Way, written: dict[_Way, list[Citation]]) -> tuple[_Way, _Way]:
    return (one, other) if len(written[one]) <= len(written[other]) else (other, one)


def _way(citation: Citation) -> _Way | None:
    """How a citation is clearly written; None for what goes on with a work, and where it cannot be told."""
    items = [item for item in citation.items if item.authors and item.author_source in ("explicit", "narrative")]
    if citation.convention == "notes":
        return "notes" if any(item.title and item.position == "first" for item in items) else None
    if citation.convention == "author-date":
        return "author-date" if any(is_dated(item) for item in items) else None
    by_page = citation.convention == "mla" and any(item.locators for item in items)
    return "mla" if by_page and not any(item.issued for item in citation.items) else None


def _main_and_other(context: Context, written: dict[_Way, list[Citation]]) -> tuple[_Way, _Way]:
    """Of the two ways to cite in parentheses the one that is set, or most are in, or the draft's own; and the other."""
    by_page, by_year = len(written["mla"]), len(written["author-date"])
    own = context.config.convention or (context.convention if by_page == by_year else "")
    if own == "mla" or (own != "author-date" and by_page > by_year):
        return "mla", "author-date"
    return "author-date", "mla"


def _is_equal(some: Sequence[Citation], others: Sequence[Citation]) -> bool:
    return _THIRD * min(len(some), len(others)) >= max(len(some), len(others))


def _mixed(main: _Way, usual: Sequence[Citation], other: _Way, outliers: Sequence[Citation]) -> Finding:
    first = outliers[0]
    if _is_equal(usual, outliers):
        counts = f"{_IN_WORDS[main]} ({counted(len(usual), 'citation')}) and {_IN_WORDS[other]} ({len(outliers)})"
        message = f"the draft cites in two ways: {counts}"
    else:
        times = f" ({len(outliers)} places)" if len(outliers) > 1 else ""
        cites = f'"{shortened(first.raw)}" cites {_IN_WORDS[other]}{times}'
        message = f'{cites}, {len(usual)} others {_IN_WORDS[main]}, such as "{shortened(usual[0].raw)}"'
    help_ = "write all citations in one way; or, if the other one is meant, set `convention` in refkit.toml"
    related = tuple(Place(each.path, each.start, each.end) for each in outliers[1:])
    return Finding(CODE, NAME, SEVERITY, message, first.path, first.start, first.end, help_, related=related)
