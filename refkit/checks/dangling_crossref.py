"""A field that names another entry of the library, which is not there.

What it does
    Looks up the keys in `crossref`, `xref`, `xdata`, `related` and `entryset`, also among the other names (`ids`) of
    the entries, in all files of the library.

Why it matters
    What the entry leaves to the other one, such as the title and the editors of the volume, is missing from the
    bibliography, and refkit cannot know the work by it.

Example
    ```bib bad
    @incollection{getty, author = {Getty, J. Arch}, title = {Excesses}, booktitle = {Stalin's Terror},
      publisher = {Palgrave}, year = {2002}, crossref = {mcloughlin}}
    ```
    ```bib good
    @incollection{getty, author = {Getty, J. Arch}, title = {Excesses}, booktitle = {Stalin's Terror},
      publisher = {Palgrave}, year = {2002}}
    ```

How to settle it
    Add the entry, or correct the key, or delete the field.
"""

from collections.abc import Iterator

from refkit.checks.context import LibraryContext
from refkit.checks.faulty_entry import field_of
from refkit.records import Finding, Severity

CODE = "BIB011"
NAME = "dangling-crossref"
SEVERITY: Severity = "warning"
ON = True


def check_library(context: LibraryContext) -> Iterator[Finding]:
    """One finding for each key that is not there."""
    for fault in context.library.faults:
        if fault.kind != "dangling-crossref":
            continue
        field = field_of(context.library, fault)
        owner = fault.key or "an entry"
        referring = f"the {field.name} of {owner}" if field else owner
        message = f"{referring} names {fault.words}, and no entry has that key"
        help_ = f"add the entry {fault.words}, or correct the key"
        yield Finding(CODE, NAME, SEVERITY, message, fault.path, fault.start, fault.end, help_, fault.key or None)
