"""The works that a page shows, each with its entry as the manual has it that goes with the drafts."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from refkit.checks.forms import manual_for
from refkit.library.entry import Entry
from refkit.library.library import Library
from refkit.report.bibliography.addresses import web_address
from refkit.report.bibliography.legible import one_line
from refkit.report.html.mentions import Mention
from refkit.report.html.model import Tag, Words
from refkit.report.html.signs import visible
from refkit.styles import ManualName, manual
from refkit.styles.layout import Listed
from refkit.styles.listing import in_order, placed, written
from refkit.styles.rich import Face, Rich
from refkit.styles.works import references_of

if TYPE_CHECKING:
    from refkit.run import Report

_TAGS: Mapping[Face, Tag] = {"italic": "i", "bold": "b", "superscript": "sup", "subscript": "sub"}


class Key(NamedTuple):
    """A file of a library, and a key in it."""

    path: str
    key: str


@dataclass(frozen=True, slots=True)
class ShownWork:
    """A work of the library with its number on the page and its formatted entry."""

    number: int
    entry: Entry
    words: tuple[Words, ...]


def keys_of(mention: Mention, library: Library) -> Iterator[Key]:
    """The works that an item means or may mean, the one chosen first, with the one that it is quoted in."""
    item = mention.item
    if item is None:
        return
    if item.id is not None:
        yield from _key(library, item.library, item.id)
    for match in item.candidates:
        yield from _key(library, match.library, match.id)
    if item.mediated_by is not None:
        yield from _key(library, item.library, item.mediated_by)


def _key(library: Library, number: int | None, key: str) -> Iterator[Key]:
    if number is not None and number < len(library.paths):
        yield Key(library.paths[number], key)


def shown_works(reports: "Sequence[Report]", mentions: Iterable[Mention]) -> dict[Key, ShownWork]:
    """The works that items mean or may mean, in the manual's order, numbered from 1."""
    wanted: dict[Key, Library] = {}
    for mention in mentions:
        library = reports[mention.report].library
        wanted.update((key, library) for key in keys_of(mention, library) if key not in wanted)
    numbers = {key: library.number(key.key, library.paths.index(key.path)) for key, library in wanted.items()}
    known = [(key, number) for key, number in numbers.items() if number is not None]
    formatted = _formatted([(key, wanted[key], number) for key, number in known], reports)
    entries = {key: wanted[key].entries[number] for key, number in known}
    return {key: ShownWork(place, entries[key], words) for place, (key, words) in enumerate(formatted, 1)}


def _formatted(
    works: Sequence[tuple[Key, Library, int]], reports: "Sequence[Report]"
) -> Iterator[tuple[Key, tuple[Words, ...]]]:
    """The entries in the manual's order; no name gives way to dashes, as each entry is read by itself."""
    style = manual(_manual_name(reports))
    references = [references_of(library, (number,))[0] for _, library, number in works]
    keys = {id(reference): key for reference, (key, _, _) in zip(references, works, strict=True)}
    for listed in placed(in_order(references, style), style):
        alone = Listed(listed.reference, False, listed.letter)
        yield keys[id(listed.reference)], words_of(written(alone, style))


def _manual_name(reports: "Sequence[Report]") -> ManualName:
    citations = [citation for report in reports for citation in report.citations]
    conventions = Counter(citation.convention for citation in citations).most_common(1)
    return manual_for(conventions[0][0] if conventions else "mla", citations)


def words_of(entry: Rich) -> tuple[Words, ...]:
    """A formatted entry in the words of the page."""
    return tuple(
        Words(visible(run.text), tuple(_TAGS[face] for face in _TAGS if face in run.faces), web_address(run.link))
        for run in one_line(entry)
    )
