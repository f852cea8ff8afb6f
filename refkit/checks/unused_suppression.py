"""A suppression that silences nothing.

What it does
    Notes comments and [[ignore]] tables that no finding has needed.  Those for rules that do not run are left alone.

Why it matters
    A suppression that outlives its reason hides the next mistake in the same place.

Example
    ```draft bad
    The plenum lasted two weeks (Zhukov 351). <!-- refkit: ignore[LOC001] the reprint has more pages -->
    ```
    ```draft good
    The plenum lasted two weeks (Zhukov 851). <!-- refkit: ignore[LOC001] the reprint has more pages -->
    ```
    ```bib
    @book{zhukov2003inoy, author = {Zhukov, Yuri}, title = {Inoy Stalin}, year = {2003}, pagetotal = {512}}
    ```

How to settle it
    Take the suppression out.
"""

from collections.abc import Hashable, Iterator

from refkit.checks import all_rules, rules_for
from refkit.checks.context import Context
from refkit.checks.wording import listed
from refkit.documents.model import Document
from refkit.records import Edit, Finding, Fix, Severity, Suppression
from refkit.suppress import UNUSED_SUPPRESSION

CODE = UNUSED_SUPPRESSION
NAME = "unused-suppression"
SEVERITY: Severity = "warning"
ON = True


def check(context: Context) -> Iterator[Finding]:
    """One finding for each comment, or table of the configuration, that silenced nothing."""
    places: dict[Hashable, list[Suppression]] = {}
    active = frozenset(rule.code for rule in rules_for(context.config))
    for number, unused in enumerate(context.unused):
        if not _belongs_to_idle_rules(unused, active):
            # The codes of one comment stand in one place; tables of the configuration have no offsets.
            place = (unused.path, unused.start, unused.end) if unused.covers else number
            places.setdefault(place, []).append(unused)
    documents = {document.path: document for document in context.draft.documents}
    for suppressions in places.values():
        yield _finding(suppressions, documents.get(suppressions[0].path))


def _belongs_to_idle_rules(unused: Suppression, active: frozenset[str]) -> bool:
    """Whether the code is one of a rule that did not run, so that nobody knows whether it is needed."""
    if any(code.startswith(unused.code) for code in active):
        return False
    return any(rule.code.startswith(unused.code) for rule in all_rules())


def _finding(suppressions: list[Suppression], document: Document | None) -> Finding:
    first = suppressions[0]
    of = f' for "{first.text}"' if first.text else ""
    message = f"the suppression of {listed([unused.code for unused in suppressions])}{of} silences nothing"
    fix = _removal(suppressions, document) if document is not None and first.covers else None
    return Finding(CODE, NAME, SEVERITY, message, first.path, first.start, first.end, "take it out", fix=fix)


def _removal(suppressions: list[Suppression], document: Document) -> Fix | None:
    """The edit that takes a comment out, with the blank before it or the line it has to itself.

    None where the comment silences something else as well.
    """
    first = suppressions[0]
    if document.places:  # what the page prints does not hold its comments
        return None
    codes = document.text[first.start : first.end].partition("[")[2].partition("]")[0].replace(",", " ").split()
    if len(set(codes)) > len(suppressions):
        return None
    lines = document.lines
    opening, closing = lines.position(first.start), lines.position(first.end)
    before = lines.line_text(opening.line)[: opening.column - 1]
    after = lines.line_text(closing.line)[closing.column - 1 :]
    if before.strip() or after.strip():
        blanks = len(before) - len(before.rstrip(" \t"))
        return Fix(True, (Edit(first.start - blanks, first.end, ""),))
    following = lines.offset(closing.line + 1)
    return Fix(True, (Edit(first.start - len(before), first.end if following is None else following, ""),))
