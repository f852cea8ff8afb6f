"""Ranges of pages written in more than one way.

What it does
    Looks for ranges shortened in a way of their own (48-9 in a draft that writes 103-104) and for hyphens beside en
    dashes.  It knows the ways of MLA (103-04) and Chicago (103-4), ranges in full and ranges with the fewest digits;
    a range that all of them write alike, such as 12-25, says nothing.

Why it matters
    Style sheets ask for one way throughout, and editors change the others by hand.

Example
    ```draft bad
    Many were arrested (Zhukov 148-149). Some came back (Zhukov 231-234). Few spoke of it (Zhukov 362-4).
    ```
    ```draft good
    Many were arrested (Zhukov 148-149). Some came back (Zhukov 231-234). Few spoke of it (Zhukov 362-364).
    ```
    ```bib
    @book{zhukov2003inoy, author = {Zhukov, Yuri}, title = {Inoy Stalin}, year = {2003}}
    ```

How to settle it
    Write all ranges the way most of them are written; `refkit check --fix` does so where most agree.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from refkit.checks.context import Context
from refkit.checks.range_styles import STYLES, distinguishes
from refkit.checks.wording import one_line
from refkit.numerals import numeral
from refkit.records import Citation, Edit, Finding, Fix, Locator, Place, Severity

CODE = "LOC003"
NAME = "mixed-range-style"
SEVERITY: Severity = "info"
ON = True

_RANGE = re.compile(
    r"""
    (?P<first> [0-9]{1,9} | [ivxlc]{1,9} ) \s*
    (?P<dash> -- | [-\u2010\u2011\u2013] ) \s*  # "48-9", "48–9", in LaTeX "48--9"
    (?P<last> [0-9]{1,9} | [ivxlc]{1,9} ) $
    """,
    re.VERBOSE,
)
_EN_DASHES = ("\u2013", "--")


@dataclass(frozen=True, slots=True)
class _Range:
    """A range as typed: `first` and `last` in full, `written` as the draft has it; `number` and `mark` its parts."""

    place: Place
    raw: str
    first: str
    last: str
    written: str
    dash: str
    number: Place
    mark: Place
    editable: bool


def check(context: Context) -> Iterator[Finding]:
    """One finding for ranges shortened in a way of their own, one for their dashes, in each document that has them."""
    ranges = list(_ranges(context))
    yield from _mixed_shortening([each for each in ranges if _tells_style(each)])
    yield from _mixed_dashes(ranges)


def _ranges(context: Context) -> Iterator[_Range]:
    seen: set[Place] = set()
    for citation, item in context.items:
        for locator in item.locators:
            found = _read(context, citation, locator)
            if found is not None and found.place not in seen:
                seen.add(found.place)
                yield found


def _read(context: Context, citation: Citation, locator: Locator) -> _Range | None:
    typed = _RANGE.search(locator.raw)
    first, last = locator.first or "", locator.last or ""
    if typed is None or first != typed["first"] or first == last:
        return None
    number, mark = (
        Place(citation.path, locator.start + typed.start(part), locator.start + typed.end(part))
        for part in ("last", "dash")
    )
    return _Range(
        Place(citation.path, locator.start, locator.end),
        one_line(locator.raw),
        first,
        last,
        typed["last"],
        typed["dash"] if typed["dash"] in _EN_DASHES else "-",
        number,
        mark,
        context.document(citation.path).text[locator.start : locator.end] == locator.raw,
    )


def _tells_style(typed: _Range) -> bool:
    first, last = numeral(typed.first), numeral(typed.last)
    if first is None or last is None or not first.kind == last.kind == "arabic" or first.value >= last.value:
        return False
    if first.value >= 1000 and len(typed.written) == 4:
        return False  # "1525-1595" may be the dates of a life
    return distinguishes(typed.first, typed.last)


def _mixed_shortening(ranges: list[_Range]) -> Iterator[Finding]:
    accepted = {name: [each for each in ranges if _is_in_style(each, name)] for name in STYLES}
    most = max(map(len, accepted.values()), default=0)
    # The style that most ranges are in; among several the one that is met first.
    best = [name for name in STYLES if most and len(accepted[name]) == most]
    best.sort(key=lambda name: next(at for at, each in enumerate(ranges) if _is_in_style(each, name)))
    others = [each for each in ranges if best and not _is_in_style(each, best[0])]
    settled = all(accepted[name] == accepted[best[0]] for name in best)
    for minority in _by_document(others):
        first = minority[0]
        usual = accepted[best[0]][0].raw
        message = f'"{first.raw}" is not shortened in the way of "{usual}"' + _and_others(minority, most)
        edits = [(each, Edit(each.number.start, each.number.end, _unanimous(each, best))) for each in minority]
        yield _finding(minority, message, edits if settled and all(edit.text for _, edit in edits) else [])


def _is_in_style(typed: _Range, style: str) -> bool:
    return typed.written in STYLES[style](typed.first, typed.last)


def _unanimous(typed: _Range, styles: list[str]) -> str:
    """How the styles write the second number; empty where they do not agree."""
    ways = {STYLES[style](typed.first, typed.last)[0] for style in styles}
    return ways.pop() if len(ways) == 1 else ""


def _mixed_dashes(ranges: list[_Range]) -> Iterator[Finding]:
    en_dashes = [each for each in ranges if each.dash in _EN_DASHES]
    hyphens = [each for each in ranges if each.dash not in _EN_DASHES]
    if not en_dashes or not hyphens:
        return
    # Of equally many the dash that is met first counts as the usual one.
    met_first = ranges[0].dash in _EN_DASHES
    usual_is_en = len(en_dashes) > len(hyphens) or (len(en_dashes) == len(hyphens) and met_first)
    usual, others = (en_dashes, hyphens) if usual_is_en else (hyphens, en_dashes)
    names = ("a hyphen", "an en dash") if usual_is_en else ("an en dash", "a hyphen")
    for minority in _by_document(others):
        message = f'"{minority[0].raw}" has {names[0]}, "{usual[0].raw}" has {names[1]}'
        edits = [(each, Edit(each.mark.start, each.mark.end, usual[0].dash)) for each in minority]
        message += _and_others(minority, len(usual))
        yield _finding(minority, message, edits if len(usual) > len(others) else [])


def _by_document(ranges: Iterable[_Range]) -> list[list[_Range]]:
    """The ranges of each document: a fix can only edit the file that its finding stands in."""
    documents: dict[str, list[_Range]] = {}
    for each in ranges:
        documents.setdefault(each.place.path, []).append(each)
    return list(documents.values())


def _and_others(minority: list[_Range], usual: int) -> str:
    return f" ({len(minority)} against {usual} in the draft)"


def _finding(minority: list[_Range], message: str, edits: list[tuple[_Range, Edit]]) -> Finding:
    place = minority[0].place
    related = tuple(each.place for each in minority[1:])
    possible = tuple(edit for each, edit in edits if each.editable)
    fix = Fix(True, possible) if possible else None
    help_ = "write all ranges of the draft in one way"
    return Finding(CODE, NAME, SEVERITY, message, place.path, place.start, place.end, help_, related=related, fix=fix)
