"""A DOI, ISBN, ISSN or arXiv identifier that cannot be right.

What it does
    Looks at the form of DOIs and arXiv identifiers and at the length and check digit of every ISBN and ISSN.  Notes
    such as `(pbk.)` are passed over.  A DOI or arXiv identifier behind its address or name is told as information,
    and `--fix` takes these off.

Why it matters
    A reader who follows the identifier finds nothing, or another work.  Before an address, biblatex and many styles
    print the address once more, and the link breaks.

Example
    ```bib bad
    @book{getty1999, author = {Getty, J. Arch and Naumov, Oleg}, title = {The Road to Terror}, year = {1999},
      isbn = {0-300-07772-9}}
    ```
    ```bib good
    @book{getty1999, author = {Getty, J. Arch and Naumov, Oleg}, title = {The Road to Terror}, year = {1999},
      isbn = {0-300-07772-6}}
    ```

How to settle it
    Copy the identifier again from the work or from the page of its publisher.  Some books were printed with a wrong
    ISBN: suppress the finding for such a one.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache

from refkit.checks.context import LibraryContext
from refkit.checks.identifiers import arxiv_fault, arxiv_prefix, doi_fault, doi_prefix, isbn_faults, issn_faults
from refkit.checks.sound_works import is_own, sound_works
from refkit.checks.wording import listed, one_line, shortened
from refkit.library.entry import Entry
from refkit.records import Edit, Finding, Fix, Place, Severity

CODE = "BIB009"
NAME = "malformed-identifier"
SEVERITY: Severity = "warning"
ON = True

_HELP = "compare it with the work, or with the page of its publisher"


@dataclass(frozen=True, slots=True)
class _Kind:
    """An identifier that people write with something before it, and what is wrong with what stands behind that."""

    called: str
    prefix: Callable[[str], str]
    fault: Callable[[str], str]


_DOI = _Kind("DOI", doi_prefix, doi_fault)
_ARXIV = _Kind("arXiv identifier", arxiv_prefix, arxiv_fault)
_NUMBERED = {"isbn": isbn_faults, "issn": issn_faults}


def check_library(context: LibraryContext) -> Iterator[Finding]:
    """One finding for each field that holds no sound identifier."""
    text = cache(context.library.text)
    for number, entry in sound_works(context):
        for field, kind in (("doi", _DOI), ("eprint", _ARXIV)):
            value = entry.fields.get(field, "").strip()
            if value and (kind is _DOI or _is_arxiv(entry)):
                yield from _check(context, number, field, kind, value, text)
        for field, faults in _NUMBERED.items():
            found = list(faults(entry.fields.get(field, "")))
            if found and is_own(context, number, field):
                message = f"in {field} of {entry.key}, {listed(found)}"
                yield _finding(context.value_of(number, field), entry.key, message)


def _is_arxiv(entry: Entry) -> bool:
    kind = entry.fields.get("eprinttype", "") or entry.fields.get("archiveprefix", "")
    return kind.strip().casefold() == "arxiv"


def _check(
    context: LibraryContext, number: int, field: str, kind: _Kind, value: str, text: Callable[[str], str]
) -> Iterator[Finding]:
    prefix = kind.prefix(value)
    fault = kind.fault(value[len(prefix) :])
    if not (fault or prefix) or not is_own(context, number, field):
        return
    place = context.value_of(number, field)
    key = context.library.entries[number].key
    if fault:
        yield _finding(place, key, f'"{shortened(value)}" in {key} is no {kind.called}: {fault}')
        return
    message = f'the {kind.called} of {key} begins with "{one_line(prefix)}", which a style prints once more'
    help_ = f"write {value[len(prefix) :]}"
    yield _finding(place, key, message, help_, _without(prefix, place, text(place.path)), "info")


def _without(prefix: str, place: Place, text: str) -> Fix | None:
    """The value without its prefix; None where it is not written in one piece."""
    start = text.find(prefix, place.start, place.end)
    if start < 0 or text[place.start : start].strip() not in ("{", '"', "{{"):
        return None
    return Fix(safe=True, edits=(Edit(start, start + len(prefix), ""),))


def _finding(
    place: Place, key: str, message: str, help_: str = _HELP, fix: Fix | None = None, severity: Severity = SEVERITY
) -> Finding:
    return Finding(CODE, NAME, severity, message, place.path, place.start, place.end, help_, key, fix=fix)
