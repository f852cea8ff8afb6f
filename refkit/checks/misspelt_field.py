"""A field whose name is perhaps a misspelling of a usual one, or that stands in an entry twice.

What it does
    Names fields that are a letter or two off a field of BibTeX or biblatex, its plural or an abbreviation: `autor`,
    `jounral`, `editors`, `vol`.  Names that are not near a usual one are taken for a project's own.  It also names
    every field that the entry had before.

Why it matters
    A field that nobody knows is passed over in silence: the volume is missing from the bibliography, though it stands
    in the file.  Of two fields with one name, BibTeX takes the first and drops the other.

Example
    ```bib bad
    @book{zhukov, autor = {Zhukov, Yuri}, editor = {Getty, J. Arch}, title = {Inoy Stalin}, publisher = {Vagrius},
      year = {2003}}
    ```
    ```bib good
    @book{zhukov, author = {Zhukov, Yuri}, editor = {Getty, J. Arch}, title = {Inoy Stalin}, publisher = {Vagrius},
      year = {2003}}
    ```

How to settle it
    Rename the field; `--fix` does where the right one is certain and not there yet.  Of two fields keep the right
    one, or put both values in one.
"""

from collections.abc import Iterator

from refkit.checks.context import LibraryContext
from refkit.checks.faulty_entry import entry_of
from refkit.checks.sound_works import sound_works
from refkit.checks.usual_fields import Meant, meant_by
from refkit.library.bib.written import WrittenEntry, WrittenField
from refkit.library.entry import Fault
from refkit.records import Edit, Finding, Fix, Place, Severity

CODE = "BIB012"
NAME = "misspelt-field"
SEVERITY: Severity = "warning"
ON = True


def check_library(context: LibraryContext) -> Iterator[Finding]:
    """One finding for each misspelt field, and for each field but the first of one name."""
    for fault in context.library.faults:
        if fault.kind == "duplicate-field":
            yield _repeated(fault, entry_of(context.library, fault))
    for number, entry in sound_works(context):
        if any(meant_by(name) for name in entry.fields):
            yield from _misspelt(entry.path, context.library.written(number))


def _repeated(fault: Fault, written: WrittenEntry | None) -> Finding:
    places = [Place(fault.path, field.start, field.name_end) for field in _named(written, fault.words)][:1]
    message = f"the field {fault.words} stands in {fault.key or 'this entry'} a second time; the first one is read"
    help_ = "delete one of the two, or put both values in one"
    place = (fault.path, fault.start, fault.end)
    return Finding(CODE, NAME, SEVERITY, message, *place, help_, fault.key or None, related=tuple(places))


def _named(written: WrittenEntry | None, name: str) -> list[WrittenField]:
    return [field for field in written.fields if field.name == name] if written else []


def _misspelt(path: str, written: WrittenEntry) -> Iterator[Finding]:
    there = {field.name for field in written.fields}
    told: set[str] = set()
    for field in written.fields:
        if (meant := meant_by(field.name)) is not None and field.name not in told:
            told.add(field.name)
            yield _finding(path, written.key, field, meant, meant.field in there)
            there.add(meant.field)


def _finding(path: str, key: str, field: WrittenField, meant: Meant, is_there: bool) -> Finding:
    message = f"the field {field.name} is perhaps meant to be {meant.field}; BibTeX passes it over as it is"
    fix = Fix(meant.certain, (Edit(field.start, field.name_end, meant.field),))
    help_ = f"rename it {meant.field}"
    if is_there:
        help_ = f"the entry has the field {meant.field} already: keep one of the two"
    place = (path, field.start, field.name_end)
    return Finding(CODE, NAME, SEVERITY, message, *place, help_, key or None, fix=None if is_there else fix)
