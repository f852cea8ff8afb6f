"""Writes a .bib file anew in one even form, without losing or changing anything that it says.

An entry gets one field a line and its type and field names in lower case; values stay as they are written.  What is
so already, what has a fault, and all that is no entry stays as it is, byte for byte.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from refkit.errors import RefkitError
from refkit.library.bib.blocks import Block, blocks_of, line_end_of, with_comments
from refkit.library.bib.layout import find_blocks
from refkit.library.csl import is_csl
from refkit.library.fold import fold
from refkit.library.library import Library
from refkit.library.relations import Relations, children_first
from refkit.library.rewriting.even import Evener
from refkit.library.rewriting.said import bib_file, changed_entry

Sorting = Literal["key", "author", "none"]


@dataclass(frozen=True, slots=True)
class Tidied:
    """The new text of a library file, and how many blocks are written otherwise than before."""

    text: str
    rewritten: int


@dataclass(frozen=True, slots=True)
class _Stretch:
    """A block with the comments that belong to it; `fixed` says that nothing in it may be written anew."""

    block: Block
    start: int
    end: int
    fixed: bool


def tidied(library: Library, sorting: Sorting = "none") -> Tidied:
    """The file of a library of one file in its tidy form, reading which gives the same entries, fields and faults.

    Sorted entries take their comments along; those that others refer to stand behind them, as BibTeX wants it.
    RefkitError where the file cannot be written anew without change.
    """
    path = library.paths[0]
    if is_csl(path):
        raise RefkitError(f"{path} is a CSL-JSON file, not a .bib file", "only .bib files can be tidied")
    data = library.text(path).encode("utf-8")
    stretches = list(_stretches(data, library))
    arranged = stretches if sorting == "none" else list(_sorted(stretches, library, sorting))
    new, rewritten = _written(data, stretches, arranged)
    order = [stretch.block.number for stretch in arranged if stretch.block.kind == "entry"]
    if changed := changed_entry(library, order, new) or _changed_fault(data, new):
        hint = f"mend what `refkit library check {path}` finds first"
        raise RefkitError(f"{path} cannot be written anew without a change in {changed}", hint)
    return Tidied(new.decode("utf-8"), rewritten)


def _stretches(data: bytes, library: Library) -> Iterator[_Stretch]:
    """The entries and @string blocks of the file with their comments, in order."""
    layout = find_blocks(data)
    faulty = _faulty(library)
    flaws = sorted(flaw.start for flaw in layout.flaws)
    blocks = blocks_of(data, layout)
    ends = [0, *(block.end for block in blocks)]
    starts = [*(block.start for block in blocks[1:]), len(data)]
    is_broken = False
    for block, before, behind in zip(blocks, ends, starts, strict=False):
        # Where a broken entry ends hangs on what stands on the rest of its line.
        glued = is_broken and not _has_line_end(data[before : block.start])
        odd = block.kind == "entry" and (block.number in faulty or not layout.sound[block.number])
        is_broken = glued or odd
        fixed = glued or (block.number in faulty if block.kind == "entry" else _is_flawed(block, flaws))
        if block.kind != "preamble":
            yield _Stretch(block, *with_comments(data, block, before, behind), fixed)


def _is_flawed(block: Block, flaws: Sequence[int]) -> bool:
    """Whether a flaw begins in a block that is no entry, such as one brace too many at the end of a @string."""
    return bisect_left(flaws, block.start) < bisect_left(flaws, block.end)


def _faulty(library: Library) -> set[int]:
    """The entries in which there is a fault."""
    relations = Relations(library)
    file = next(iter(relations.entries.files))
    extents = sorted((*file.extent(number), number) for number in range(len(file)))
    begins = [start for start, _, _ in extents]
    faulty = set()
    for fault in library.faults:
        if fault.kind == "encoding":  # told at the first odd byte, but of the whole file
            continue
        at = bisect_right(begins, fault.start) - 1
        if at >= 0 and fault.start < extents[at][1]:
            faulty.add(extents[at][2])
    return faulty


def _written(data: bytes, stretches: Sequence[_Stretch], arranged: Sequence[_Stretch]) -> tuple[bytes, int]:
    """The new text, in which the stretches so arranged take each other's places; and how many are not as before."""
    line_end = line_end_of(data)
    even = Evener(data, line_end)
    pieces: list[bytes] = []
    rewritten = before = 0
    last: _Stretch | None = None
    for old, new in zip(stretches, arranged, strict=True):
        block = new.block
        text = data[block.start : block.end] if new.fixed else even.block(block)
        rewritten += text != data[block.start : block.end]
        gap = _gap(data[before : old.start], last, new, line_end)
        pieces += [_break(pieces, gap, line_end), gap]
        pieces += [data[new.start : block.start], text, data[block.end : new.end]]
        before, last = old.end, new
    tail = data[before:]
    tail = line_end if stretches and not tail.strip() else tail
    return b"".join((*pieces, _break(pieces, tail, line_end), tail)), rewritten


def _break(pieces: Sequence[bytes], gap: bytes, line_end: bytes) -> bytes:
    """A line end where text would otherwise stand behind the remark that ends what was written before it."""
    in_remark = b"%" in pieces[-1] if pieces else False
    return line_end if in_remark and gap.strip() and not gap.lstrip(b" \t").startswith((b"\n", b"\r")) else b""


def _gap(gap: bytes, before: _Stretch | None, behind: _Stretch, line_end: bytes) -> bytes:
    """What stands between two stretches: an empty line where an entry is one of them and there was nothing else."""
    if before is None or gap.strip() or (behind.fixed and not _has_line_end(gap)):
        return gap
    if before.block.kind == behind.block.kind == "string":
        return gap if _has_line_end(gap) else line_end
    return line_end * 2


def _sorted(stretches: Sequence[_Stretch], library: Library, sorting: Sorting) -> Iterator[_Stretch]:
    """The @string blocks in their order, then the entries sorted."""
    yield from (stretch for stretch in stretches if stretch.block.kind == "string")
    entries = {stretch.block.number: stretch for stretch in stretches if stretch.block.kind == "entry"}
    relations = Relations(library)
    keys = {number: relations.raw(number).key.casefold() for number in entries}
    if sorting == "key":
        order = sorted(entries, key=lambda number: keys[number])
    else:
        order = sorted(entries, key=lambda number: _by_author(library, number))
    order = children_first(order, {number: relations.referred(number) for number in entries})
    # Of several entries with one key the first counts; it stays the first.
    alike: dict[str | int, list[int]] = {}
    for number in sorted(entries, key=lambda number: entries[number].start):
        alike.setdefault(keys[number] or number, []).append(number)
    places = {name: iter(numbers) for name, numbers in alike.items()}
    yield from (entries[next(places[keys[number] or number])] for number in order)


def _by_author(library: Library, number: int) -> tuple[bool, list[str], str, str]:
    """Authors, year, title; works without authors by their title; what is no work comes last."""
    if number >= len(library.entries):
        return True, [], "", ""
    entry = library.entries[number]
    names = [fold(person.literal or f"{person.family} {person.given}") for person in entry.creators]
    return False, names or [fold(entry.title)], entry.year, fold(entry.title)


def _changed_fault(before: bytes, after: bytes) -> str:
    """The first fault of one text that the other does not have, in words; empty where there is none."""
    old, new = _flaws(before), _flaws(after)
    return next((kind for kind, other in zip([*old, ""], [*new, ""], strict=False) if kind != other), "")


def _flaws(data: bytes) -> list[str]:
    file = bib_file(data)
    inside = [flaw for number in file.suspects() for flaw in file.written(number).flaws]
    return sorted(f"{flaw.kind} {flaw.words}" for flaw in (*inside, *find_blocks(data).flaws))


def _has_line_end(gap: bytes) -> bool:
    return b"\n" in gap or b"\r" in gap
