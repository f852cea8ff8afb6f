"""A work that is cited and does not stand in the draft's own list of works.

What it does
    Looks for every work that the draft cites in the list of works at its end.  A work counts as listed where an item
    has its names with its title or its year.  Of a source that is quoted in another (`qtd. in`), the other is looked
    for.  The rule speaks only where the draft has such a list and a library beside it; a list headed Further Reading,
    or one in which most of what is cited is not found, is not taken for the list of what is cited.

Why it matters
    The reader who wants to look up the source does not find it.  Nothing is easier forgotten than to add an item to
    a list kept by hand.

Example
    ```draft bad
    The plenum lasted two weeks (Zhukov 351), and few spoke (Thurston 40).

    ## Works Cited

    Zhukov, Yuri. *Inoy Stalin*. Vagrius, 2003.
    ```
    ```draft good
    The plenum lasted two weeks (Zhukov 351), and few spoke (Thurston 40).

    ## Works Cited

    Thurston, Robert. *Life and Terror*. Yale UP, 1996.

    Zhukov, Yuri. *Inoy Stalin*. Vagrius, 2003.
    ```
    ```bib
    @book{zhukov2003inoy, author = {Zhukov, Yuri}, title = {Inoy Stalin}, year = {2003}}
    @book{thurston1996life, author = {Thurston, Robert}, title = {Life and Terror}, year = {1996}}
    ```

How to settle it
    Add the work to the list; `refkit bibliography` prints the item.
"""

from collections.abc import Iterator

from refkit.checks.cited import Cluster, clusters
from refkit.checks.context import Cited, Context
from refkit.checks.listed_works import Listed
from refkit.checks.lists import cites_by_number, is_for_further_reading, mentions
from refkit.checks.wording import creators_of, work_words
from refkit.library.entry import Entry
from refkit.records import Finding, Severity

CODE = "REF001"
NAME = "cited-not-listed"
SEVERITY: Severity = "warning"
ON = True

# Where fewer of so many works are listed, the list is another one than that of what is cited.
_LEAST_SHARE = 0.5
_FEW = 4


def check(context: Context) -> Iterator[Finding]:
    """One finding for a work, at its first citation."""
    listed = [each for each in context.listed if not is_for_further_reading(each.whole)]
    if not listed or context.library.is_typed_list or context.draft.is_partial or cites_by_number(context):
        return
    works = clusters((key, cited) for cited in context.items if (key := _work_cited(cited)) is not None)
    absent = [(work, entry) for work in works if (entry := _absent(context, work, listed)) is not None]
    if len(works) >= _FEW and len(absent) > len(works) * (1 - _LEAST_SHARE):
        return
    for work, entry in absent:
        yield _finding(work, entry)


def _work_cited(cited: Cited) -> tuple[int, str] | None:
    """The work that the list must have for an item: the one in hand where another is quoted from it."""
    item = cited.item
    key = item.mediated_by or item.id
    return None if key is None or item.status != "matched" else (item.library or 0, key)


def _absent(context: Context, work: Cluster, listed: list[Listed]) -> Entry | None:
    """The entry of a work that stands in no list; None where it does, or may."""
    key = _work_cited(work.first)
    entry = None if key is None else context.work(*key)
    if entry is None or any(entry.key == own.key for each in listed for own in each.works):
        return None
    others = (each.item for each in listed if not each.works)
    return None if any(mentions(item, entry) for item in others) else entry


def _finding(work: Cluster, entry: Entry) -> Finding:
    called = ", ".join(filter(None, (creators_of(entry), work_words(entry))))
    message = f"{called} is cited, and is not in the list of works{work.times}"
    place = work.first.place
    help_ = "add the work to the list"
    return Finding(CODE, NAME, SEVERITY, message, place.path, place.start, place.end, help_, entry.key, work.related)
