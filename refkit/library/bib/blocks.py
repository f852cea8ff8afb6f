"""All blocks of a .bib file in order: entries, @string and @preamble, and the comments that belong to an entry.

What stands between the blocks (free text, @comment) is nobody's; who writes a file anew leaves it as it is.
"""

import re
from collections.abc import Iterator, Sequence
from operator import attrgetter
from typing import Literal, NamedTuple

from refkit.library.bib import patterns as p
from refkit.library.bib.layout import Layout

BlockKind = Literal["entry", "string", "preamble"]

# "% a remark" or "Books about the plenum", but nothing that holds a piece of BibTeX.
_COMMENT_LINE = re.compile(rb"[ \t]*+(?:%[^\r\n]*+|[^\s%@{}=][^@{}=\r\n]*+)(?=[\r\n])")
_COMMENT_BEHIND = re.compile(rb"[ \t]*+%[^\r\n]*+")


class Block(NamedTuple):
    """A block and where it stands, in bytes; `number` is that of the entry or of the @string block in the layout."""

    kind: BlockKind
    start: int
    end: int
    number: int


def blocks_of(data: bytes, layout: Layout) -> list[Block]:
    """The blocks of a file in the order in which they stand."""
    blocks = [Block("entry", layout.starts[number], layout.ends[number], number) for number in range(len(layout))]
    blocks += [Block("string", block.start, block.end, number) for number, block in enumerate(layout.strings)]
    blocks.sort(key=attrgetter("start"))
    blocks += list(_preambles(data, blocks))
    return sorted(blocks, key=attrgetter("start"))


def with_comments(data: bytes, block: Block, before: int, behind: int) -> tuple[int, int]:
    """The stretch of a block with the comments that belong to it.

    These are the comment lines directly above it, what stands before it on a line with a percent sign, and a comment
    behind it on its last line.
    `before` is where the block before it ends, `behind` where the next one begins.
    """
    line = _line_start(data, before, block.start)
    start = block.start
    if _is_line_start(data, line) and b"%" in data[line:start]:
        start = line
    if _is_line_start(data, line) and not data[line:start].strip():
        start = min(start, _comments_above(data, before, line))
    comment = _COMMENT_BEHIND.match(data, block.end, behind)
    return start, comment.end() if comment else block.end


def line_end_of(data: bytes) -> bytes:
    r"""How most lines of a file end: `\n`, `\r\n` or `\r`."""
    if b"\r" not in data:
        return b"\n"
    both = data.count(b"\r\n")
    counts = {b"\n": data.count(b"\n") - both, b"\r\n": both, b"\r": data.count(b"\r") - both}
    return max(counts, key=counts.__getitem__)


def _comments_above(data: bytes, before: int, line: int) -> int:
    """Where the comment lines begin that stand directly above a line; the line itself where there are none."""
    while line > before:
        above = _line_start(data, before, line - (2 if data.startswith(b"\r\n", line - 2) else 1))
        if not (_is_line_start(data, above) and _COMMENT_LINE.match(data, above, line)):
            break
        line = above
    return line


def _line_start(data: bytes, before: int, at: int) -> int:
    """Where the line begins that holds the byte before `at`, or the place `before` if that is on the same line."""
    return max(before, data.rfind(b"\n", before, at) + 1, data.rfind(b"\r", before, at) + 1)


def _is_line_start(data: bytes, at: int) -> bool:
    return at == 0 or data[at - 1 : at] in (b"\n", b"\r")


def _preambles(data: bytes, blocks: Sequence[Block]) -> Iterator[Block]:
    """The @preamble blocks between the others; those inside a @comment are none."""
    before = 0
    for block in blocks:
        yield from _preambles_in(data, before, block.start)
        before = block.end
    yield from _preambles_in(data, before, len(data))


def _preambles_in(data: bytes, at: int, limit: int) -> Iterator[Block]:
    while (at := data.find(b"@", at, limit)) >= 0:
        head = p.HEAD.match(data, at, limit)
        end = at + 1
        if head and (kind := head["type"].lower()) in (b"preamble", b"comment"):
            close = p.closing_brace(data, head.end() - 1, limit) if head["opening"] == b"{" else -1
            end = close + 1 if close >= 0 else end
            if kind == b"preamble" and close >= 0:
                yield Block("preamble", at, end, 0)
        at = end
