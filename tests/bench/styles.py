"""The manuals of style beside pybtex's own style `plain`: a list of 1,000 works, made from entries already read."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from pybtex.database import BibliographyData, Entry, Person
from pybtex.plugin import find_plugin

from refkit.library import read_library
from refkit.library.library import Library
from refkit.styles import MANUALS, ManualName, manual
from refkit.styles.listing import list_works
from refkit.styles.works import references_of
from tests.bench.sample import seconds

_WORKS = 1_000
_FILE = Path(__file__).parent.parent / "styles" / "oracle.bib"
_TIMES = 3
# Fields that `plain` cannot do without; it would stop at a work that lacks one.
_NEEDED = (
    "title",
    "note",
    "journal",
    "booktitle",
    "publisher",
    "school",
    "institution",
    "year",
    "editor",
    "chapter",
    "pages",
)


def print_styles() -> None:
    """One line a style: seconds, and how many times faster than `plain`."""
    library = read_library(str(_FILE))
    numbers = [number % len(library.entries) for number in range(_WORKS)]
    peer = seconds(partial(_plain, _entries(library, numbers)), _TIMES)
    print(f"a list of {_WORKS:,} works (seconds; pybtex's plain as a multiple of it)")
    for style in MANUALS:
        taken = seconds(partial(_listed, library, numbers, style), _TIMES)
        print(f"  {style:<22}{taken:>8.3f}{peer / taken:>8.2f} x")
    print(f"  {'pybtex: plain':<22}{peer:>8.3f}\n")


def _listed(library: Library, numbers: list[int], style: ManualName) -> object:
    return list_works(references_of(library, numbers), manual(style))


def _entries(library: Library, numbers: list[int]) -> list[Entry]:
    """The same works as pybtex has them, with what `plain` needs; of types that it does not know as `misc`."""
    data: BibliographyData = library.to_pybtex()
    entries = [data.entries[library.entries[number].key] for number in numbers]
    style = find_plugin("pybtex.style.formatting", "plain")
    for entry in entries:
        entry.type = entry.type if hasattr(style, f"get_{entry.type}_template") else "misc"
        for name in _NEEDED:
            entry.fields.setdefault(name, "1")
        entry.persons.setdefault("author", [Person("Nemo")])
    return entries


def _plain(entries: list[Entry]) -> object:
    style = find_plugin("pybtex.style.formatting", "plain")()
    write: Callable[[str, Entry], object] = style.format_entry
    return [write("1", entry) for entry in entries]
