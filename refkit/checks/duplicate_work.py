"""One work that has two entries under different keys.

What it does
    Names every entry that describes the work of an entry before it, and why it seems so: both have the same DOI; or
    the same ISBN and title; or the same title, names and year, and nothing that tells them apart, such as volumes,
    editions, pages, translators or days.  Parts of a book, the entries that name each other (crossref, related), and
    those with one key (BIB002) are no duplicates.

Why it matters
    The bibliography lists such a work twice, and author-date styles make 2003a and 2003b of it.

Example
    ```bib bad
    @book{zhukov2003, author = {Zhukov, Yuri}, title = {Inoy Stalin}, publisher = {Vagrius}, year = {2003}}
    @book{zhukov-inoy, author = {Zhukov, Iu. N.}, title = {Inoy Stalin}, year = {2003}}
    ```
    ```bib good
    @book{zhukov2003, author = {Zhukov, Yuri}, title = {Inoy Stalin}, publisher = {Vagrius}, year = {2003}}
    ```

How to settle it
    Keep the better entry and cite its key; biblatex also takes the other key if you list it in the field `ids`.
"""

from collections.abc import Iterator, Mapping

from refkit.checks.context import LibraryContext
from refkit.checks.same_work import Mark, are_one_work, have_one_title, marks_of
from refkit.checks.sound_works import sound_works
from refkit.library.entry import Entry
from refkit.records import Finding, Severity

CODE = "BIB003"
NAME = "duplicate-work"
SEVERITY: Severity = "warning"
ON = True

# An author may write a thousand columns of one title in a year; each is compared with so many of them.
_MOST_COMPARED = 20


def check_library(context: LibraryContext) -> Iterator[Finding]:
    """One finding for each entry of a work but the first."""
    seen: dict[Mark, list[int]] = {}
    repeated = {(fault.path, fault.start) for fault in context.library.faults if fault.kind == "duplicate-key"}
    for number, entry in sound_works(context):
        if repeated and (entry.path, context.head(number).start) in repeated:
            continue  # BIB002 has spoken of it
        marks = list(marks_of(entry))
        found = next(_earlier(context, entry, marks, seen), None)
        if found is not None:
            yield _finding(context, number, *found)
        for mark in marks:
            seen.setdefault(mark, []).append(number)


def _earlier(
    context: LibraryContext, entry: Entry, marks: list[Mark], seen: Mapping[Mark, list[int]]
) -> Iterator[tuple[int, Mark]]:
    """The entries before this one that describe its work, each with the mark that they share."""
    for mark in marks:
        for number in seen.get(mark, ())[:_MOST_COMPARED]:
            if are_one_work(mark, context.library.entries[number], entry):
                yield number, mark


def _finding(context: LibraryContext, number: int, earlier: int, mark: Mark) -> Finding:
    entry, other = context.library.entries[number], context.library.entries[earlier]
    place = context.head(number)
    message = f"{entry.key} is perhaps the same work as {other.key}: {_reason(mark, entry, other)}"
    help_ = f"keep one of the two and cite it everywhere, or put right what makes {other.key} look the same"
    related = (context.head(earlier),)
    return Finding(CODE, NAME, SEVERITY, message, place.path, place.start, place.end, help_, entry.key, related=related)


def _reason(mark: Mark, entry: Entry, other: Entry) -> str:
    if mark.kind == "title":
        return "the same title, names and year"
    reason = f"both have the {mark.kind} {mark.value[0]}"
    return reason if have_one_title(entry, other) else f"{reason}, though their titles differ"
