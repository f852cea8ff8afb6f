"""Two fields of a library entry, or its key and a field, with no comma between them.

What it does
    Names the place where the comma belongs.  The field behind it was read as a field of its own.

Why it matters
    BibTeX stops reading the entry there, and other programs take the next field for a part of the value before it.

Example
    ```bib bad
    @book{zhukov, author = {Zhukov, Yuri}, title = {Inoy Stalin} publisher = {Vagrius}, year = {2003}}
    ```
    ```bib good
    @book{zhukov, author = {Zhukov, Yuri}, title = {Inoy Stalin}, publisher = {Vagrius}, year = {2003}}
    ```

How to settle it
    Add the comma; `--fix` does.
"""

from collections.abc import Iterator

from refkit.checks.context import LibraryContext
from refkit.checks.faulty_entry import entry_of, uncertain_entries
from refkit.library.entry import Fault
from refkit.records import Edit, Finding, Fix, Severity

CODE = "BIB005"
NAME = "missing-comma"
SEVERITY: Severity = "error"
ON = True


def check_library(context: LibraryContext) -> Iterator[Finding]:
    """One finding for each missing comma."""
    uncertain = uncertain_entries(context.library.faults)
    for fault in context.library.faults:
        if fault.kind == "missing-comma":
            written = entry_of(context.library, fault)
            behind_key = written is not None and written.key_end == fault.start
            yield _finding(fault, behind_key, (fault.path, fault.key) not in uncertain)


def _finding(fault: Fault, behind_key: bool, is_certain: bool) -> Finding:
    before = (
        f"the key {fault.words}" if behind_key else f"the field {fault.words} of {fault.key or 'an entry without key'}"
    )
    message = f"no comma behind {before}; the field that follows was read all the same"
    fix = Fix(is_certain, (Edit(fault.start, fault.start, ","),))
    place = (fault.path, fault.start, fault.end)
    return Finding(CODE, NAME, SEVERITY, message, *place, "add the comma", fault.key or None, fix=fix)
