"""Finds the blocks of a .bib file in one pass over its bytes: where each entry begins and ends, and its macros.

Nothing is decoded here.  A sound entry is passed by one pattern; any other goes to the slow path.
"""

import re
from array import array
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import partial
from operator import add
from typing import NamedTuple

from refkit.library.bib import patterns as p
from refkit.library.bib.recovery import recover
from refkit.library.bib.values import text_of
from refkit.library.bib.written import Flaw, WrittenEntry, moved

_NO_ENTRIES = frozenset((b"comment", b"string", b"preamble"))
_LINE_ENDS = frozenset(b"\r\n")
_LENDING = b"xdata"  # entries that only lend their fields to others are no works
_NO_PLAIN_ENTRIES = _NO_ENTRIES | {_LENDING}
_INITIALS = frozenset(b" \t\r\ncspxCSPX")  # what their names may begin with, behind the @
_SPACE = b" \t\r\n"
_LINE_END = re.compile(rb"\r\n?|\n")


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
    return _Finder(data).layout()


def with_known_entries(data: bytes, known: Layout) -> Layout:
    """The blocks of a file of which all entries are known already: only what stands between them is read."""
    strings: list[WrittenEntry] = []
    at = 0
    for start, end in (*sorted(zip(known.starts, known.ends, strict=True)), (len(data), len(data))):
        if data.find(b"@", at, start) >= 0:
            between = find_blocks(data[at:start])
            if len(between) or between.flaws:
                return find_blocks(data)  # where something is broken, what comes behind it says where it ends
            strings += [moved(block, partial(add, at)) for block in between.strings]
        at = end
    return replace(known, strings=strings)


def code_points(data: bytes, offsets: "array[int]") -> "array[int]":
    """Offsets of bytes as code points: a byte that goes on with a character counts for none."""
    if data.isascii():
        return offsets
    counted: dict[int, int] = {}
    at = count = 0
    for offset in sorted(offsets):
        between = data[at:offset]
        count += len(between) if between.isascii() else len(text_of(between))
        counted[offset] = count
        at = offset
    return array("Q", map(counted.__getitem__, offsets))


class _Finder:
    """One pass over a file.  However often an entry is broken, no stretch of it is gone through again and again."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._layout = Layout()
        self._lenders = Layout()
        self._limits = {False: 0, True: 0}  # the limit found last, by whether hidden lines count
        self._broken = 0  # the limit of the last broken block
        self._never_closed: frozenset[int] | None = None

    def layout(self) -> Layout:
        """The blocks, in order."""
        data, layout, lenders = self._data, self._layout, self._lenders
        behind = self._plain_entries(0)  # the end of the block before
        at = _next_head(data, behind)
        while True:
            stop = at if at >= 0 else len(data)
            hidden = False
            if (gap := data[behind:stop]).strip(_SPACE):
                if layout.ends and layout.ends[-1] == behind and layout.sound[-1] and p.goes_on(gap):
                    behind = self._again()
                    at = _next_head(data, behind)
                    continue
                layout.flaws += _stray_braces(data, behind, stop)
                hidden = b"%" in data[_line_start(data, behind, stop) : stop]
            if at < 0:
                break
            behind = self._plain_entries(self._take(at, hidden))
            at = _next_head(data, behind)
        layout.works = len(layout)
        for start, end, sound in zip(lenders.starts, lenders.ends, lenders.sound, strict=True):
            layout.add(start, end, bool(sound))
        layout.characters = code_points(data, layout.starts)
        return layout

    def _plain_entries(self, behind: int) -> int:
        """Add the entries from there on that stand at the beginning of a line with nothing but blanks between them, and
        in which no other can begin; where the last of them ends.  Most files hold nothing else."""
        data, whole_block = self._data, p.BALANCED.match
        add_start, add_end = self._layout.starts.append, self._layout.ends.append
        first = len(self._layout)
        while (at := data.find(b"@", behind)) > 0 and data[at - 1] in _LINE_ENDS:
            found = whole_block(data, at)
            if found is None or (data[at + 1] in _INITIALS and found[1].lower() in _NO_PLAIN_ENTRIES):
                break
            end = found.end()
            if data.find(b"@", at + 1, end) >= 0 or data[behind:at].strip(_SPACE):
                break
            add_start(at)
            add_end(end)
            behind = end
        self._layout.sound += b"\1" * (len(self._layout) - first)
        return behind

    def _take(self, at: int, hidden: bool) -> int:
        """Add the block that begins there to the layout, or to the lenders; where it ends.

        `hidden` says that it stands behind a percent sign.
        """
        data, layout = self._data, self._layout
        found = _whole_entry(data, at)
        if found is not None and (kind := found[1].lower()) not in _NO_ENTRIES:
            (self._lenders if kind == _LENDING else layout).add(at, found.end(), True)
            if hidden:
                layout.flaws.append(_hidden_entry(data, at))
            return found.end()
        if p.COMMENT.match(data, at):
            return self._comment_end(at)
        head = p.HEAD.match(data, at)
        kind = head["type"].lower() if head else b""
        if kind == b"preamble":
            return self._preamble_end(at)
        block = recover(data, at, self._limit_of_broken(at, hidden))
        if kind == b"string":
            layout.strings.append(block)
            layout.flaws += block.flaws
            return block.end
        (self._lenders if kind == _LENDING else layout).add(at, block.end, False)
        if hidden:
            layout.flaws.append(_hidden_entry(data, at))
        return block.end

    def _again(self) -> int:
        """Read the last entry once more, by the slow path: it goes on behind what seemed to be its end."""
        start = self._layout.drop_last()
        end = recover(self._data, start, self._limit_of_broken(start)).end
        self._layout.add(start, end, False)
        return end

    def _limit(self, at: int, hidden: bool = False) -> int:
        """Where a block ends at the latest: at the next line that begins like one, hidden lines only after hidden ones,
        or at a head behind a closing brace."""
        if self._limits[hidden] <= at:
            following = (p.HEAD_OF_ANY_LINE if hidden else p.HEAD_OF_LINE).search(self._data, at + 1)
            self._limits[hidden] = following.start() if following else len(self._data)
        return self._limits[hidden]

    def _limit_of_broken(self, at: int, hidden: bool = False) -> int:
        """The same for a block that is not sound; if another before it has the same limit, at the next head at all."""
        limit = self._limit(at, hidden)
        if at < self._broken:
            following = _next_head(self._data, at + 1)
            return min(following, limit) if following >= 0 else limit
        self._broken = limit
        return limit

    def _comment_end(self, at: int) -> int:
        """`@comment{…}` is passed over whole, `@comment …` to the end of its line."""
        head = p.HEAD.match(self._data, at)
        if head is not None and head["opening"] == b"{":
            end = self._closing_brace(head.end() - 1)
            return end + 1 if end >= 0 else self._limit(at)
        line_end = _LINE_END.search(self._data, at)
        return line_end.end() if line_end else len(self._data)

    def _preamble_end(self, at: int) -> int:
        head = p.HEAD.match(self._data, at)
        opening = head.end() - 1 if head else at
        limit = self._limit(at)
        is_braced = self._data.startswith(b"{", opening)
        end = p.closing_brace(self._data, opening, limit) if is_braced else self._data.find(b")", opening, limit)
        if end >= 0:
            return end + 1
        self._layout.flaws.append(Flaw("unclosed-entry", at, at + 1, "preamble"))
        return limit

    def _closing_brace(self, opening: int) -> int:
        """Where the brace is that closes another, however far; where there is none for one, those for all are known."""
        if self._never_closed is not None and opening in self._never_closed:
            return -1
        end = p.closing_brace(self._data, opening, len(self._data))
        if end < 0:
            self._never_closed = p.never_closed(self._data, opening)
        return end


def _next_head(data: bytes, start: int) -> int:
    """Where the next block begins; an `@` with no type and no brace behind it is text."""
    at = data.find(b"@", start)
    while at >= 0:
        inside_word = at > 0 and (data[at - 1 : at].isalnum() or data[at - 1] > 0x7F)
        if (p.HEAD_IN_WORDS if inside_word else p.HEAD).match(data, at) or (p.COMMENT.match(data, at)):
            return at
        at = data.find(b"@", at + 1)
    return -1


def _whole_entry(data: bytes, at: int) -> "re.Match[bytes] | None":
    """The entry that begins there, if its braces balance; None where another may begin inside it."""
    found = p.BALANCED.match(data, at)
    if found is None:
        return p.SOUND_ENTRY.match(data, at)
    if data.find(b"@", at + 1, found.end()) >= 0 and p.HEAD_OF_LINE.search(data, at + 1, found.end()):
        return found if not recover(data, at, found.end()).flaws else None  # brace depth decides, if nothing is wrong
    return found


def _hidden_entry(data: bytes, at: int) -> Flaw:
    head = p.SOUND_HEAD.match(data, at)
    return Flaw("commented-entry", at, at + 1, text_of(head[2] or head[3]) if head else "")


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
    before = -1
    for place in sorted((*stray, *opened)):
        if before < 0 or _line_start(data, before, place) > before:
            yield Flaw("stray-brace", place, place + 1, text_of(data[place : place + 1]))
        before = place


def _line_start(data: bytes, start: int, stop: int) -> int:
    """Where the line begins that holds the byte before `stop`; `start` if it begins before that."""
    return max(start, data.rfind(b"\n", start, stop) + 1, data.rfind(b"\r", start, stop) + 1)
