"""What is wrong with the files of a library: collected from their blocks, their entries, and their keys."""

from array import array
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import cast

from refkit.library.bib.layout import code_points
from refkit.library.bib.written import Flaw
from refkit.library.collection import Entries
from refkit.library.entry import Fault, FaultKind
from refkit.library.index.index import Index
from refkit.library.inheritance import REFERRING, keys_in
from refkit.records import Place


@dataclass(frozen=True, slots=True)
class Scanned:
    """A file that was just read: its bytes, and what is wrong outside its entries, as offsets of the bytes.

    `suspects` are the numbers of the entries in which something may be wrong.
    """

    data: bytes
    flaws: tuple[Flaw, ...]
    suspects: Iterable[int]


def find_faults(entries: Entries, index: Index, scanned: Sequence[Scanned]) -> list[Fault]:
    """All faults of the files, in the order of the files and of the places."""
    faults = [
        *(fault for library, flaws in enumerate(scanned) for fault in _of_file(entries, library, flaws)),
        *_repeated(entries, index),
        *_dangling(entries, index),
    ]
    order = {file.path: number for number, file in enumerate(entries.files)}
    return sorted(faults, key=lambda fault: (order[fault.path], fault.start, fault.end, fault.kind))


def _of_file(entries: Entries, library: int, scanned: Scanned) -> Iterator[Fault]:
    file = entries.files[library]
    if not len(file):
        yield Fault("no-entries", file.path, 0, 0)
    offsets = array("Q", (offset for flaw in scanned.flaws for offset in (flaw.start, flaw.end)))
    places = code_points(scanned.data, offsets)
    commented = set()
    for flaw, start, end in zip(scanned.flaws, places[::2], places[1::2], strict=True):
        if flaw.kind == "commented-entry":
            commented.add(start)
        key = flaw.words if flaw.kind == "commented-entry" else ""
        yield Fault(cast(FaultKind, flaw.kind), file.path, start, end, key, flaw.words)
    for number in scanned.suspects:
        written = file.written(number)
        for flaw in written.flaws if written.start not in commented else ():
            yield Fault(cast(FaultKind, flaw.kind), file.path, flaw.start, flaw.end, written.key, flaw.words)


def _repeated(entries: Entries, index: Index) -> Iterator[Fault]:
    """Keys that stand there twice in one file."""
    for numbers in index.repeated_keys():
        first: dict[int, Place] = {}
        places = ((entries.place(number)[0], entries.written(number)) for number in numbers)
        for library, written in sorted(places, key=lambda place: (place[0], place[1].start)):
            path = entries.files[library].path
            if library in first:
                start, end = written.key_start, written.key_end
                yield Fault("duplicate-key", path, start, end, written.key, written.key, (first[library],))
            else:
                first[library] = Place(path, written.key_start, written.key_end)


def _dangling(entries: Entries, index: Index) -> Iterator[Fault]:
    """Fields that name entries which are not there."""
    for number in index.referring():
        library, own = entries.place(number)
        file = entries.files[library]
        raw = file.raw(own)
        for name in REFERRING:
            for key in keys_in(raw.fields.get(name, "")):
                if not index.has(key):
                    written = file.written(own)
                    field = next(field for field in written.fields if field.name == name)
                    yield Fault("dangling-crossref", file.path, field.start, field.name_end, raw.key, key)
