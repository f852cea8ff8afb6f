"""The works that drafts cite, as the commands want them that take these works out of the library."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from refkit.checks.wording import counted, listed, shortened
from refkit.cli.libraries import open_library
from refkit.errors import RefkitError
from refkit.library.library import Library
from refkit.listed import own_list
from refkit.records import CiteItem
from refkit.report.excerpt import shown_text
from refkit.report.places import Places
from refkit.run import Report


class Work(NamedTuple):
    """A file of a library, and a key in it."""

    path: str
    key: str


def matched_works(report: Report) -> Iterator[Work]:
    """The works that the citations of a report mean for sure, with those in which others were quoted.

    All works, where the draft cites the whole library.
    """
    if report.draft.cites_all:
        yield from (Work(entry.path, entry.key) for entry in report.library.entries)
    for citation in report.citations:
        for item in citation.items:
            yield from _matched(item, report.library)


def possible_works(report: Report) -> Iterator[Work]:
    """The works that doubtful citations may mean."""
    for citation in report.citations:
        for item in citation.items:
            if item.id is None and item.status == "ambiguous":
                yield from (Work(report.library.paths[match.library], match.id) for match in item.candidates)


def named_works(report: Report) -> Iterator[Work]:
    """The works that the prose names without citing them."""
    for library, key in sorted(report.named):
        yield Work(report.library.paths[library], key)


def doubts(report: Report, what_was_done: str) -> Iterator[str]:
    """Which citations are doubtful, one by one, with what was done about them, and how many are missing."""
    places = Places([report.draft])
    items = [(citation.path, item) for citation in report.citations for item in citation.items]
    for path, item in items:
        if item.status == "ambiguous":
            keys = list(dict.fromkeys(match.id for match in item.candidates))
            words = shown_text(shortened(item.raw))
            yield f'{places.label(path, item.start)}: "{words}" may be {listed(keys, last="or")}; {what_was_done}'
    missing = Counter(path for path, item in items if item.status == "missing")
    for path, number in missing.items():
        yield f"{path}: {counted(number, 'citation')} without an entry (refkit check {path})"


def together(libraries: Sequence[Library]) -> Library:
    """One library of all files; that of the drafts if they all have the same."""
    first = libraries[0]
    if all(library is first for library in libraries):
        return first
    lists = [own for library in libraries if (own := own_list(library)) is not None]
    if len(lists) == len(libraries):
        from refkit.library.reflist import together as lists_together

        return lists_together(lists)
    if lists:
        hint = "name the library of all of them with -l"
        raise RefkitError(f"{', '.join(lists[0].paths)} has its own list of works, and other drafts a library", hint)
    return open_library(*dict.fromkeys(path for library in libraries for path in library.paths))


def numbers_of(library: Library, works: Iterable[Work]) -> list[int]:
    """The numbers of works in a library, those that it has."""
    files = {path: number for number, path in enumerate(library.paths)}
    numbers = (library.number(work.key, files[work.path]) for work in works)
    return [number for number in numbers if number is not None]


def _matched(item: CiteItem, library: Library) -> Iterator[Work]:
    if item.id is not None:
        yield Work(library.paths[item.library or 0], item.id)
    if item.mediated_by is not None:
        number = library.number(item.mediated_by, item.library)
        number = library.number(item.mediated_by) if number is None else number
        if number is not None:
            yield Work(library.entries[number].path, item.mediated_by)
