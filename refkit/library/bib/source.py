"""Reads a library file as UTF-8, in whichever encoding it was saved."""

import codecs
import os
from dataclasses import dataclass
from typing import NamedTuple

from refkit.errors import RefkitError
from refkit.library.bib.written import Flaw

# Byte order marks; that of UTF-32 begins with that of UTF-16 and comes first.
_OTHER_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAVE_AS_UTF8 = "save the library as UTF-8"
_PORTION = 1 << 20


class State(NamedTuple):
    """What tells a file from one that was put in its place or written anew: times are in nanoseconds."""

    size: int
    changed: int
    status_changed: int
    number: int  # of the file in its file system


@dataclass(frozen=True, slots=True)
class Source:
    """A library file in UTF-8 without byte order mark, line ends as they are.

    `skipped` is how many bytes of the file on disk come before `data`; -1 where the file has another encoding, so
    that its bytes are not those of `data`.
    """

    path: str
    data: bytes
    skipped: int = 0
    flaws: tuple[Flaw, ...] = ()


def read_source(path: str | os.PathLike[str]) -> Source:
    """The content of a library file.  RefkitError if there is no such file, or if it is no text."""
    name = os.fsdecode(path)
    content = read_bytes(name)
    for mark, encoding in _OTHER_MARKS:
        if content.startswith(mark):
            return Source(name, _from(name, content[len(mark) :], encoding), -1)
    skipped = len(codecs.BOM_UTF8) if content.startswith(codecs.BOM_UTF8) else 0
    if skipped:
        content = content[skipped:]
    if b"\0" in content:
        line = content.count(b"\n", 0, content.index(b"\0")) + 1
        hint = "give a .bib file, no PDF, database or archive; if it is UTF-16, save it as UTF-8"
        raise RefkitError(f"{name} is not a text file: a zero byte in line {line}", hint)
    return Source(name, content, skipped) if _is_utf8(content) else _from_windows_1252(name, content)


def state_of(stat: os.stat_result) -> State:
    """The state of a file."""
    return State(stat.st_size, stat.st_mtime_ns, stat.st_ctime_ns, stat.st_ino)


def read_bytes(name: str) -> bytes:
    """The bytes of a library file.  RefkitError if it cannot be read."""
    if not name:
        raise RefkitError("the path of the library is empty", "name a .bib file")
    if os.path.isdir(name):
        raise RefkitError(f"{name} is a folder", "name the .bib file in it")
    try:
        with open(name, "rb") as file:
            return file.read()
    except FileNotFoundError:
        raise RefkitError(f"no such library: {name}", "check the path, or name another file with -l") from None
    except PermissionError:
        raise RefkitError(f"not allowed to read {name}", "check the permissions of the file") from None
    except (OSError, ValueError) as error:  # a name too long or with a NUL, a disk that fails
        raise RefkitError(f"cannot read {name!r}: {error}", "check the path and the disk") from None


def _is_utf8(content: bytes) -> bool:
    """Whether the content is UTF-8; in portions, since one emoji makes a text four times as large in memory."""
    if content.isascii():
        return True
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        for start in range(0, len(content), _PORTION):
            decoder.decode(content[start : start + _PORTION])
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True


def _from(name: str, content: bytes, encoding: str) -> bytes:
    try:
        return content.decode(encoding).encode("utf-8")
    except UnicodeError as error:
        message = f"{name} says it is {encoding.upper()}, and is not: {getattr(error, 'reason', error)}"
        raise RefkitError(message, _SAVE_AS_UTF8) from None


def _from_windows_1252(name: str, content: bytes) -> Source:
    """The content where the lines that are not UTF-8 are read as Windows-1252: files are often pasted together."""
    lines: list[bytes] = []
    odd = length = 0
    first: tuple[int, int] | None = None
    for line in content.splitlines(keepends=True):
        try:
            line.decode("utf-8")
        except UnicodeDecodeError as error:
            text = line.decode("cp1252", errors="replace")
            start = length + len(text[: error.start].encode("utf-8"))
            first = first or (start, start + len(text[error.start].encode("utf-8")))
            odd += 1
            line = text.encode("utf-8")
        lines.append(line)
        length += len(line)
    return Source(name, b"".join(lines), -1, (Flaw("encoding", *(first or (0, 0)), str(odd)),))
