"""An entry of the library that the draft does not cite.

What it does
    Lists the entries that no citation of the draft means and that its prose does not name.  An entry that an
    ambiguous citation may mean counts as used, and so does the collection that a cited chapter refers to.

Why it matters
    A list of works cited holds what is cited.  In a library kept for many drafts this is no fault, so the rule runs
    only when asked for and never fails a run.

Example
    ```draft bad
    The plenum lasted two weeks (Zhukov 351).
    ```
    ```draft good
    The plenum lasted two weeks (Zhukov 351). Others have doubted it (Thurston 40).
    ```
    ```bib
    @book{zhukov2003inoy, author = {Zhukov, Yuri}, title = {Inoy Stalin}, year = {2003}}
    @book{thurston1996life, author = {Thurston, Robert}, title = {Life and Terror}, year = {1996}}
    ```

How to settle it
    Cite the work, or leave its entry out of the list that goes with the draft.
"""

from collections.abc import Iterator

from refkit.checks.context import Context
from refkit.checks.wording import creators_of, work_words
from refkit.library.entry import Entry
from refkit.records import CiteItem, Finding, Severity

CODE = "BIB001"
NAME = "uncited-entry"
SEVERITY: Severity = "info"
ON = False

_REFERRING = ("crossref", "xdata", "xref")
_NO_WORKS = frozenset(("set", "xdata"))


def check(context: Context) -> Iterator[Finding]:
    """One finding for each entry that nothing in the draft means."""
    yield from map(_finding, uncited_entries(context))


def uncited_entries(context: Context) -> Iterator[Entry]:
    """The entries that nothing in the draft means, in the order of the library.

    None where the draft cites all, or where the library is the draft's own list, of which REF002 says it.
    """
    if context.draft.cites_all or context.library.is_typed_list:
        return
    used = {work for _, item in context.items for work in _works_of(item)}.union(context.named)
    used |= {parent for entry in context.library.entries if _key(entry) in used for parent in _parents(entry)}
    for entry in context.library.entries:
        if _key(entry) not in used and entry.type not in _NO_WORKS:
            yield entry


def _works_of(item: CiteItem) -> Iterator[tuple[int, str]]:
    """The works that an item means or may mean."""
    library = item.library or 0
    for key in (item.id, item.mediated_by):
        if key is not None:
            yield library, key
    if item.status in ("ambiguous", "abstained"):
        yield from ((match.library, match.id) for match in item.candidates)


def _key(entry: Entry) -> tuple[int, str]:
    return entry.library, entry.key


def _parents(entry: Entry) -> Iterator[tuple[int, str]]:
    for field in _REFERRING:
        for key in entry.fields.get(field, "").split(","):
            yield entry.library, key.strip()


def _finding(entry: Entry) -> Finding:
    called = ", ".join(filter(None, (creators_of(entry), work_words(entry))))
    message = f"{entry.key} is not cited in the draft: {called}"
    help_ = "cite it, or leave it out of the list of works cited"
    return Finding(CODE, NAME, SEVERITY, message, entry.path, entry.start, entry.end, help_, entry.key)
