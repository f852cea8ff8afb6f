"""A place of a library file that cannot be read as BibTeX, though what stands around it was.

What it does
    Names braces and quotation marks without a partner, entries that are never closed or have no key or an impossible
    one, fields without equals sign or value, commas and words where a field should be, files in another encoding, and
    files in which nothing is an entry.  It says what was kept.  An entry behind a percent sign is told as information.

Why it matters
    refkit reads on behind such a place; BibTeX drops the rest of the entry, or takes the next one for a part of it,
    and works are missing from the bibliography, or printed wrongly.

Example
    ```bib bad
    @book{zhukov, author = {Zhukov, Yuri},, title = {Inoy Stalin}, publisher = {Vagrius}, year = {2003}}
    ```
    ```bib good
    @book{zhukov, author = {Zhukov, Yuri}, title = {Inoy Stalin}, publisher = {Vagrius}, year = {2003}}
    ```

How to settle it
    Mend the place that is named.  `--fix` deletes a comma too many and adds a missing equals sign; braces it leaves
    to you.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace

from refkit.checks.context import LibraryContext
from refkit.checks.faulty_entry import field_of, uncertain_entries
from refkit.checks.usual_fields import is_usual
from refkit.checks.wording import counted
from refkit.library.entry import Fault, FaultKind
from refkit.library.library import Library
from refkit.records import Edit, Finding, Fix, Severity

CODE = "BIB004"
NAME = "broken-entry"
SEVERITY: Severity = "error"
ON = True

_MARKS = {"{": "opening brace", "}": "closing brace", "(": "opening parenthesis", ")": "closing parenthesis"}


@dataclass(frozen=True, slots=True)
class _Told:
    """What is said about a fault."""

    message: str
    help: str
    severity: Severity = SEVERITY
    fix: Fix | None = None


def check_library(context: LibraryContext) -> Iterator[Finding]:
    """One finding for each such place."""
    library = context.library
    uncertain = uncertain_entries(library.faults)
    for fault in library.faults:
        if (tell := _TELLERS.get(fault.kind)) is None:
            continue
        told = tell(fault, library)
        if told.fix and (fault.path, fault.key) in uncertain:
            told = replace(told, fix=Fix(False, told.fix.edits))
        place = (fault.path, fault.start, fault.end)
        yield Finding(CODE, NAME, told.severity, told.message, *place, told.help, fault.key or None, fix=told.fix)


def _in(fault: Fault) -> str:
    return f" in {fault.key}" if fault.key else ""


def _encoding(fault: Fault, library: Library) -> _Told:
    number = int(fault.words)
    lines = f"{counted(number, 'line')} {'is' if number == 1 else 'are'}"
    message = f"{lines} not UTF-8 and {'was' if number == 1 else 'were'} read as Windows-1252; the first is here"
    return _Told(
        message,
        "open the file in its own encoding, save it as UTF-8, and look at the accents and quotation marks",
        "warning",
    )


def _no_entries(fault: Fault, library: Library) -> _Told:
    # An empty file, and one that only defines macros for others, are as they should be.
    text = library.text(fault.path)
    severity: Severity = "info" if not text.strip() or "@string" in text.lower() else SEVERITY
    return _Told("nothing in this file looks like an entry", "check that it is the .bib file you mean", severity)


def _unclosed_entry(fault: Fault, library: Library) -> _Told:
    if fault.words:
        return _Told(f"the @{fault.words} is never closed; the entries behind it were read", "add the closing brace")
    message = f"the entry{f' {fault.key}' if fault.key else ''} is never closed; it was read as far as it goes"
    return _Told(message, "add the brace that closes it, or the one that is missing in a field of it")


def _unclosed_value(fault: Fault, library: Library) -> _Told:
    mark = "quotation mark" if fault.words == '"' else "brace"
    message = f"the {mark} that opens here{_in(fault)} is never closed; the value was read up to its likely end"
    return _Told(message, f"add the closing {mark} where it belongs, or delete this one")


def _stray_brace(fault: Fault, library: Library) -> _Told:
    mark = _MARKS[fault.words]
    if not fault.key:
        message = f"this {mark} between the entries belongs to none; the entries around it were read"
        return _Told(message, "delete it, or look whether the entry before it ends too early", "warning")
    message = f"one {mark} too many in {fault.key}; the fields behind it were read all the same"
    return _Told(message, "delete it, or add the opening one that it belongs to")


def _stray_quote(fault: Fault, library: Library) -> _Told:
    message = f"a quotation mark inside quotation marks{_in(fault)}; it was read as a part of the value"
    return _Told(message, 'write {"} for it, or put the whole value in braces')


def _stray_comma(fault: Fault, library: Library) -> _Told:
    message = f"a comma too many{_in(fault)}; BibTeX drops the fields behind it, refkit has read them"
    return _Told(message, "delete it", fix=Fix(True, (Edit(fault.start, fault.end, ""),)))


def _stray_text(fault: Fault, library: Library) -> _Told:
    message = f'"{fault.words}" stands{_in(fault)} where a field should be, and was passed over'
    return _Told(message, "make it a field, name = {…}, or part of the value before it, or delete it")


def _broken_field(fault: Fault, library: Library) -> _Told:
    field = field_of(library, fault)
    if field is None:
        return _Told(f"{fault.words} lacks its equals sign or its value", "write name = {value}")
    if not field.pieces:
        message = f"the field {fault.words}{_in(fault)} has no value; the fields behind it were read"
        return _Told(message, "give it a value in braces, or delete it")
    sign = " = " if field.value_start == field.name_end else " ="
    fix = Fix(True, (Edit(field.name_end, field.name_end, sign),)) if is_usual(field.name) else None
    message = f"no equals sign behind {fault.words}{_in(fault)}; it was read as a field all the same"
    return _Told(message, "put an equals sign between the name and the value", fix=fix)


def _broken_item(fault: Fault, library: Library) -> _Told:
    if fault.words == ",":
        return _Told("a comma too many in this list of JSON; its items were read", "delete it")
    if not fault.words:
        return _Told("a comma, or the end of the list, is missing here; its items were read", "add it")
    message = f"this item of the JSON list cannot be read and was passed over: {fault.words}"
    return _Told(message, "mend it, or export the library once more")


def _no_key(fault: Fault, library: Library) -> _Told:
    message = "an entry without a key, which nobody can cite; its fields were read"
    return _Told(message, "give it a key and a comma before its fields")


def _odd_key(fault: Fault, library: Library) -> _Told:
    message = f'the key "{fault.words}" holds a blank or a sign that no key can have; it was kept as it is'
    return _Told(message, "write it with letters, digits and the signs - : . / +, also where it is cited")


def _commented_entry(fault: Fault, library: Library) -> _Told:
    name = f" {fault.key}" if fault.key else ""
    message = f"the entry{name} stands behind a % and was read: in a .bib file a % hides nothing from BibTeX"
    return _Told(message, "to hide it, take the @ away, or delete the entry", "info")


_TELLERS: Mapping[FaultKind, Callable[[Fault, Library], _Told]] = {
    "encoding": _encoding,
    "no-entries": _no_entries,
    "unclosed-entry": _unclosed_entry,
    "unclosed-value": _unclosed_value,
    "stray-brace": _stray_brace,
    "stray-quote": _stray_quote,
    "stray-comma": _stray_comma,
    "stray-text": _stray_text,
    "broken-field": _broken_field,
    "broken-item": _broken_item,
    "no-key": _no_key,
    "odd-key": _odd_key,
    "commented-entry": _commented_entry,
}
