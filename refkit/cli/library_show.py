"""`refkit library show`: an entry as it is written, what refkit reads in it, and what it finds wrong with it."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import click

from refkit.checks.wording import listed
from refkit.cli.discovery import libraries_here
from refkit.cli.libraries import cache_option, open_library
from refkit.cli.options import library_files_option
from refkit.cli.output import write_output
from refkit.config import Config
from refkit.configuration import load_config
from refkit.errors import RefkitError
from refkit.library.entry import Entry
from refkit.library.inherited import inherited
from refkit.library.library import Library
from refkit.library.pages import PageRange
from refkit.library.relations import Relations
from refkit.library.selection import with_namesakes
from refkit.records import Finding
from refkit.report.excerpt import shown_text
from refkit.report.places import Places
from refkit.report.tables import table
from refkit.resolve.near_keys import near_keys
from refkit.run import check_library

_MOST_SHOWN = 10  # of entries with one key


@click.command()
@click.argument("key")
@library_files_option
@cache_option
def show(key: str, libraries: tuple[str, ...]) -> int:
    """Show an entry and what refkit reads in it.

    The entry as it is written, its authors, title, pages, what it inherits, and the findings about it.
    """
    library = open_library(*libraries_here(libraries))
    numbers = _numbers(library, key)
    if not numbers:
        near = near_keys(library, key)
        hint = f"did you mean {listed(near, last='or')}?" if near else "`refkit library find WORDS` looks for works"
        raise RefkitError(f"no entry has the key {key} in {', '.join(library.paths)}", hint)
    config = load_config(Path(library.paths[0]).parent)
    places = Places([], [library])
    shown = [_shown(library, each, places, _findings(library, each, config)) for each in numbers[:_MOST_SHOWN]]
    if len(numbers) > _MOST_SHOWN:
        shown.append(f"and {len(numbers) - _MOST_SHOWN} more with this key\n")
    write_output("\n".join(shown))
    return 0


def _numbers(library: Library, key: str) -> list[int]:
    """The entries with that key; where there is none, those that go by it otherwise (capitals, ids, @xdata)."""
    works = library.index.numbers(key)
    exact = [number for number in works if library.entries[number].key == key]
    lender = Relations(library).find(key, 0)
    return exact or works or ([lender] if lender is not None else [])


def _findings(library: Library, number: int, config: Config) -> tuple[Finding, ...]:
    """What the rules find in a work; they look at it beside the works of the same people only, not to take minutes."""
    is_work = number < len(library.entries)
    return check_library(with_namesakes(library, number), config).findings if is_work else ()


def _shown(library: Library, number: int, places: Places, findings: Sequence[Finding]) -> str:
    written = library.written(number)
    path = library.paths[Relations(library).entries.place(number)[0]]
    lines = library.text(path)[written.start : written.end].splitlines()
    own = [finding for finding in findings if finding.path == path and written.start <= finding.start < written.end]
    rows = [(name, text) for name, text in (*_read(library, number, places), *_found(own, places)) if text]
    head = f"{path}:{places.extent(path, written.start, written.end).start.line}"
    return "\n".join((head, *map(shown_text, lines), "", table(rows)))


def _read(library: Library, number: int, places: Places) -> Iterator[tuple[str, str]]:
    """What refkit reads in an entry, by names; what it has not got is empty."""
    if number >= len(library.entries):
        yield "kind", "no work: it lends its fields to others"
        return
    entry = library.entries[number]
    yield "type", entry.type
    for role, people in entry.people.items():
        yield role, "; ".join(map(str, people))
    yield "title", entry.title
    yield "year", entry.year
    yield "pages", _pages(entry)
    yield "other keys", entry.fields.get("ids", "")
    for source in inherited(library, number):
        place = library.written(source.number)
        path = library.paths[Relations(library).entries.place(source.number)[0]]
        line = places.extent(path, place.start, place.end).start.line
        yield "inherits", f"{', '.join(source.fields)} from {source.key} ({path}:{line})"


def _pages(entry: Entry) -> str:
    ranges = ", ".join(map(_range, entry.pages))
    total = f"{entry.pagetotal} in all" if entry.pagetotal is not None else ""
    return "; ".join(filter(None, (ranges, total)))


def _range(pages: PageRange) -> str:
    return pages.first if pages.first == pages.last else f"{pages.first}-{pages.last}"


def _found(findings: Sequence[Finding], places: Places) -> Iterator[tuple[str, str]]:
    if not findings:
        yield "findings", "none"
    for finding in findings:
        line = places.extent(finding.path, finding.start, finding.end).start.line
        yield "finding", f"{finding.code} {finding.severity}, line {line}: {finding.message}"
