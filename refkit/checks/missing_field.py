"""A field that the type of an entry requires, and that is not there or empty.

What it does
    Names what an entry does not say although its type requires it: of a type that BibTeX and biblatex share, what
    both require; of the others, what their own standard requires.  What an entry inherits counts as said, and so does
    a label where there is no author or year to cite the work by.  Entries that could not be read to their end, or
    whose parent is not there, are left alone.

Why it matters
    A bibliography prints such an entry with a gap, and often with nothing more than a warning in a log.

Example
    ```bib bad
    @article{getty2002, author = {Getty, J. Arch}, title = {Excesses Are Not Permitted}, year = {2002}}
    ```
    ```bib good
    @article{getty2002, author = {Getty, J. Arch}, title = {Excesses Are Not Permitted}, year = {2002},
      journal = {The Russian Review}}
    ```

How to settle it
    Add the field, or give the entry the type that fits the work.  A work without author or year may have the field
    `label`, by which it is then cited.
"""

from collections.abc import Iterator

from refkit.checks.context import LibraryContext
from refkit.checks.required_fields import REQUIRED, Requirement
from refkit.checks.sound_works import sound_works
from refkit.checks.wording import listed
from refkit.library.entry import Entry
from refkit.records import Finding, Severity

CODE = "BIB007"
NAME = "missing-field"
SEVERITY: Severity = "warning"
ON = True


def check_library(context: LibraryContext) -> Iterator[Finding]:
    """One finding for each entry in which something is missing."""
    orphans = {(fault.path, fault.key) for fault in context.library.faults if fault.kind == "dangling-crossref"}
    for number, entry in sound_works(context):
        missing = [each for each in REQUIRED.get(entry.type, ()) if not _is_met(each, entry)]
        if missing and (entry.path, entry.key) not in orphans:
            yield _finding(context, number, entry, missing)


def _is_met(requirement: Requirement, entry: Entry) -> bool:
    return any(entry.fields.get(field, "").strip() for field in requirement.fields)


def _finding(context: LibraryContext, number: int, entry: Entry, missing: list[Requirement]) -> Finding:
    place = context.head(number)
    lacks = listed([f"no {each.called}" for each in missing])
    message = f"{entry.key or 'the entry'} is {_with_article(entry.type)} and has {lacks}"
    help_ = "add what is missing, or give the entry the type that fits the work"
    if any("label" in each.fields for each in missing):
        help_ += "; a work that has none is cited by its field label"
    return Finding(CODE, NAME, SEVERITY, message, place.path, place.start, place.end, help_, entry.key)


def _with_article(entry_type: str) -> str:
    return f"{'an' if entry_type[0] in 'aeiou' else 'a'} @{entry_type}"
