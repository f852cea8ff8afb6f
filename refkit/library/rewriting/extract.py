"""Takes some entries out of library files, as a .bib file of its own that says the same about them.

An entry is copied byte for byte with the comments that belong to it.  With it come what it refers to (crossref,
xdata, set members, related works), behind it as BibTeX wants it, the @string macros it uses and the @preamble.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from refkit.errors import RefkitError
from refkit.library.bib.blocks import BlockKind, blocks_of, line_end_of, with_comments
from refkit.library.bib.entries import read_written
from refkit.library.bib.layout import Layout
from refkit.library.bib.values import text_of, undefined
from refkit.library.bib.written import WrittenField
from refkit.library.csl import is_csl
from refkit.library.library import Library
from refkit.library.relations import Relations, children_first
from refkit.library.rewriting.said import changed_entry


@dataclass(frozen=True, slots=True)
class Extract:
    """A .bib file made of some entries: its text, and the numbers of its entries in their library, in order."""

    text: str
    numbers: tuple[int, ...]


def extract(library: Library, numbers: Iterable[int]) -> Extract:
    """The entries of a library with these numbers, and what they need, as one .bib file.

    RefkitError where that is not to be had: an entry of a CSL-JSON file, or one that would say something else in one
    file with the others.
    """
    relations = Relations(library)
    wanted = relations.closure(sorted(set(numbers)))
    order = children_first(sorted(wanted, key=relations.entries.place), wanted)
    places = {number: relations.entries.place(number) for number in order}
    files = _files(library, places.values())
    end = next((files[file].line_end for file, _ in places.values()), "\n")
    heads = list(_heads(files, places.values()))
    pieces = [files[file].entry(own) for file, own in places.values()]
    blocks = ("".join(piece + end for piece in heads), *(piece + end for piece in pieces))
    text = end.join(filter(None, blocks))
    if changed := changed_entry(library, order, text.encode("utf-8")):
        # A macro or the key of a parent may mean two things in two files.
        hint = "extract from one library at a time, or see what `refkit library check` says of the entry"
        raise RefkitError(f"the entry {changed} would not say the same in one file with the others", hint)
    return Extract(text, tuple(order))


def _files(library: Library, places: Collection[tuple[int, int]]) -> list["_File"]:
    """The files in which the entries stand, and those before them, whose macros they may use."""
    last = max((file for file, _ in places), default=-1)
    files = [_File(library.paths[number], library) for number in range(last + 1)]
    for file, own in places:
        files[file].refuse_others(own)
    return files


def _heads(files: Sequence["_File"], places: Collection[tuple[int, int]]) -> Iterator[str]:
    """The preambles of the files that entries are taken from, then the @string blocks that the entries need."""
    used = sorted({file for file, _ in places})
    yield from dict.fromkeys(preamble for number in used for preamble in files[number].preambles())
    waiting = [name for file, own in places for name in files[file].macros_of_entry(own)]
    needed: set[tuple[int, int]] = set()
    seen: set[str] = set()
    for name in waiting:  # grows while it is read
        if name not in seen:
            seen.add(name)
            for number, file in enumerate(files):
                needed.update((number, string) for string in file.defining.get(name, ()))
                waiting += [other for string in file.defining.get(name, ()) for other in file.macros_of_string(string)]
    for number, string in sorted(needed):
        yield files[number].string(string)


class _File:
    """A library file that entries or macros are taken from."""

    def __init__(self, path: str, library: Library) -> None:
        self._path = path
        self._data, self._layout = (b"", Layout()) if is_csl(path) else library.layout(path)
        self._blocks = blocks_of(self._data, self._layout)

    def refuse_others(self, own: int) -> None:
        """RefkitError where there cannot be an entry with that number to copy."""
        if is_csl(self._path):
            raise RefkitError(f"{self._path} is no BibTeX file", "export it as BibTeX, then extract from that")
        if own >= len(self._layout):
            raise RefkitError(f"{self._path} has changed while it was read", "run the command once more")

    @property
    def line_end(self) -> str:
        """How its lines end."""
        return text_of(line_end_of(self._data))

    def preambles(self) -> list[str]:
        """Its preambles, as they are written."""
        return [text_of(self._data[each.start : each.end]) for each in self._blocks if each.kind == "preamble"]

    def entry(self, own: int) -> str:
        """An entry as it is written, with its comments."""
        return self._with_comments(self._ranks["entry", own])

    def string(self, number: int) -> str:
        """A @string block as it is written, with its comments."""
        return self._with_comments(self._ranks["string", number])

    @cached_property
    def defining(self) -> Mapping[str, list[int]]:
        """The numbers of the @string blocks that define a macro."""
        defining: dict[str, list[int]] = {}
        for number, block in enumerate(self._layout.strings):
            for field in block.fields:
                defining.setdefault(field.name, []).append(number)
        return defining

    def macros_of_entry(self, own: int) -> list[str]:
        """The macros that an entry uses."""
        place = self._layout[own]
        return self._macros(read_written(self._data, place.start, place.end, place.sound).fields)

    def macros_of_string(self, number: int) -> list[str]:
        """The macros that a @string block uses."""
        return self._macros(self._layout.strings[number].fields)

    @cached_property
    def _ranks(self) -> Mapping[tuple[BlockKind, int], int]:
        return {(block.kind, block.number): rank for rank, block in enumerate(self._blocks)}

    def _with_comments(self, rank: int) -> str:
        before = self._blocks[rank - 1].end if rank else 0
        behind = self._blocks[rank + 1].start if rank + 1 < len(self._blocks) else len(self._data)
        start, end = with_comments(self._data, self._blocks[rank], before, behind)
        return text_of(self._data[start:end])

    def _macros(self, fields: Iterable[WrittenField]) -> list[str]:
        bare = (piece for field in fields for piece in undefined(self._data, field.pieces, {}))
        return [text_of(self._data[piece.start : piece.end]).lower() for piece in bare]
