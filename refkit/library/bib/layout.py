"""Finds the blocks of a .bib file in one pass over its bytes: where each entry begins and ends, and its macros.

Nothing is decoded here.  A sound entry is passed by one pattern; any other goes to the slow path.
"""

import re
from array import array
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from refkit.library.bib import patterns as p
from refkit.library.bib.recovery import recover
from refkit.library.bib.values import text_of
from refkit.library.bib.written import Flaw, WrittenEntry

_NO_ENTRIES = frozenset((b"comment", b"string", b"preamble"))
_LENDING = b"xdata"  # entries that only lend their fields to others are no works
_SPACE = b" \t\r\n"
# A field behind an entry's end: a brace too many has ended it.
_FIELDS_BEHIND = re.compile(rb"\s*+,?\s*+" + p.NAME.pattern + rb"\s*+=\s*+[{\"0-9]")
_FIELD_LATER = re.compile(rb"[,\r\n]\s*+" + p.NAME.pattern + rb"\s*+=\s*+[{\"0-9]")


class Place(NamedTuple):
    """Where an entry stands: bytes from `start` to `end`, of which `character` is the first, as a code point.

    `sound` says that the fast path reads it.
    """

    start: int
    end: int
    character: int
    sound: bool


@dataclass(slots=True)
class Layout:
    """Where things stand in a file.

    The entries are those of the same position in `starts`, `ends`, `characters` and `sound`: first the works, in order,
    then those that only lend their fields.  `strings` are the @string blocks in order, `flaws` what is wrong between
    the blocks, and where entries stand behind a percent sign.
    """

    works: int = 0
    starts: "array[int]" = field(default_factory=lambda: array("Q"))
    ends: "array[int]" = field(default_factory=lambda: array("Q"))
    characters: "array[int]" = field(default_factory=lambda: array("Q"))
    sound: bytearray = field(default_factory=bytearray)
    strings: list[WrittenEntry] = field(default_factory=list)
    flaws: list[Flaw] = field(default_factory=list)

    def __len__(self) -> int:
        return len(self.starts)

    def __getitem__(self, number: int) -> Place:
        return Place(self.starts[number], self.ends[number], self.characters[number], bool(self.sound[number]))

    def add(self, start: int, end: int, sound: bool) -> None:
        """One more entry, behind all others."""
        self.starts.append(start)
        self.ends.append(end)
        self.sound.append(sound)

    def drop_last(self) -> int:
        """Forget the last entry; where it began."""
        self.ends.pop()
        self.sound.pop()
        return self.starts.pop()


def find_blocks(data: bytes) -> Layout:
    """The blocks of a file, in order."""
    layout = Layout()
    lenders = Layout()
    behind = 0  # the end of the block before
    at = _next_head(data, 0)
    while True:
        stop = at if at >= 0 else len(data)
        hidden = False
        if (gap := data[behind:stop]).strip(_SPACE):
            if layout.ends and layout.ends[-1] == behind and layout.sound[-1] and _goes_on(gap):
                behind = _again(data, layout)
                at = _next_head(data, behind)
                continue
            layout.flaws += _stray_braces(data, behind, stop)
            hidden = b"%" in data[_line_start(data, behind, stop) : stop]
        if at < 0:
            break
        behind = _take(data, at, hidden, layout, lenders)
        at = _next_head(data, behind)
    layout.works = len(layout)
    for start, end, sound in zip(lenders.starts, lenders.ends, lenders.sound, strict=True):
        layout.add(start, end, bool(sound))
    layout.characters = code_points(data, layout.starts)
    return layout


def code_points(data: bytes, offsets: "array[int]") -> "array[int]":
    """Offsets of bytes as code points: a byte that goes on with a character counts for none."""
    if data.isascii():
        return offsets
    at = count = 0
    counted: dict[int, int] = {}
    for offset in sorted(offsets):
        count += len(data[at:offset].decode("utf-8", "replace"))
        counted[offset] = count
        at = offset
    return array("Q", (counted[offset] for offset in offsets))


def _next_head(data: bytes, start: int) -> int:
    """Where the next block begins; an `@` with no type and no brace behind it is text."""
    at = data.find(b"@", start)
    while at >= 0:
        inside_word = at > 0 and (data[at - 1 : at].isalnum() or data[at - 1] > 0x7F)
        if (p.HEAD_IN_WORDS if inside_word else p.HEAD).match(data, at) or (p.COMMENT.match(data, at)):
            return at
        at = data.find(b"@", at + 1)
    return -1


def _take(data: bytes, at: int, hidden: bool, layout: Layout, lenders: Layout) -> int:
    """Add the block that begins there to the layout, or to the lenders; where it ends.

    `hidden` says that it stands behind a percent sign.
    """
    found = _whole_entry(data, at)
    if found is not None and (kind := found[1].lower()) not in _NO_ENTRIES:
        (lenders if kind == _LENDING else layout).add(at, found.end(), True)
        if hidden:
            layout.flaws.append(_hidden_entry(data, at))
        return found.end()
    if p.COMMENT.match(data, at):
        return _comment_end(data, at)
    head = p.HEAD.match(data, at)
    kind = head["type"].lower() if head else b""
    if kind == b"preamble":
        return _preamble_end(data, at, layout)
    block = recover(data, at, _limit(data, at, hidden))
    if kind == b"string":
        layout.strings.append(block)
        return block.end
    (lenders if kind == _LENDING else layout).add(at, block.end, False)
    if hidden:
        layout.flaws.append(_hidden_entry(data, at))
    return block.end


def _whole_entry(data: bytes, at: int) -> "re.Match[bytes] | None":
    """The entry that begins there, if its braces balance; None where another may begin inside it."""
    found = p.BALANCED.match(data, at)
    if found is None:
        return p.SOUND_ENTRY.match(data, at)
    if data.find(b"@", at + 1, found.end()) >= 0 and p.HEAD_OF_LINE.search(data, at + 1, found.end()):
        return p.SOUND_ENTRY.match(data, at)  # brace depth decides, if nothing else is wrong
    return found


def _hidden_entry(data: bytes, at: int) -> Flaw:
    head = p.SOUND_HEAD.match(data, at)
    return Flaw("commented-entry", at, at + 1, text_of(head[2] or head[3]) if head else "")


def _limit(data: bytes, at: int, hidden: bool = False) -> int:
    """Where a block ends at the latest: at the next line that begins like one, hidden lines only after hidden ones."""
    following = (p.HEAD_OF_ANY_LINE if hidden else p.HEAD_OF_LINE).search(data, at + 1)
    return following.start() if following else len(data)


def _again(data: bytes, layout: Layout) -> int:
    """Read the last entry once more, by the slow path: it goes on behind what seemed to be its end."""
    start = layout.drop_last()
    end = recover(data, start, _limit(data, start)).end
    layout.add(start, end, False)
    return end


def _goes_on(gap: bytes) -> bool:
    """Whether fields follow behind an entry, up to a brace that closes nothing else."""
    if _FIELDS_BEHIND.match(gap):
        return True
    return gap.count(b"}") > gap.count(b"{") and _FIELD_LATER.search(gap) is not None


def _comment_end(data: bytes, at: int) -> int:
    """`@comment{…}` is passed over whole, `@comment …` to the end of its line."""
    head = p.HEAD.match(data, at)
    limit = _limit(data, at)
    if head is not None and head["opening"] == b"{":
        end = p.closing_brace(data, head.end() - 1, len(data))
        return end + 1 if end >= 0 else limit
    line_end = re.compile(rb"[\r\n]|\Z").search(data, at)
    return min(line_end.end() if line_end else limit, limit)


def _preamble_end(data: bytes, at: int, layout: Layout) -> int:
    head = p.HEAD.match(data, at)
    opening = head.end() - 1 if head else at
    end = p.closing_brace(data, opening, len(data)) if data.startswith(b"{", opening) else data.find(b")", opening)
    if end >= 0:
        return end + 1
    layout.flaws.append(Flaw("unclosed-entry", at, at + 1, "preamble"))
    return _limit(data, at)


def _stray_braces(data: bytes, start: int, stop: int) -> Iterator[Flaw]:
    """Braces between two blocks that belong to nothing, one a line."""
    opened: list[int] = []
    stray: list[int] = []
    for brace in p.BRACE.finditer(data, start, stop):
        if brace[0] == b"{":
            opened.append(brace.start())
        elif opened:
            opened.pop()
        else:
            stray.append(brace.start())
    told = -1
    for place in sorted((*stray, *opened)):
        if told < 0 or _line_start(data, told, place) > told:
            yield Flaw("stray-brace", place, place + 1, text_of(data[place : place + 1]))
            told = place


def _line_start(data: bytes, start: int, stop: int) -> int:
    """Where the line begins that holds the byte before `stop`; `start` if it begins before that."""
    return max(start, data.rfind(b"\n", start, stop) + 1, data.rfind(b"\r", start, stop) + 1)
