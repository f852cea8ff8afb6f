"""Reads a library file as text, in whichever encoding it was saved."""

import codecs
import os
from dataclasses import dataclass

from refkit.errors import RefkitError
from refkit.library.entry import Fault

# Byte order marks; that of UTF-32 begins with that of UTF-16 and comes first.
_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAVE_AS_UTF8 = "save the library as UTF-8"


@dataclass(frozen=True, slots=True)
class Source:
    """A library file: its text without byte order mark, line ends as they are, and what was odd about reading it."""

    path: str
    text: str
    faults: tuple[Fault, ...] = ()


def read_source(path: str | os.PathLike[str]) -> Source:
    """The text of a library file.  RefkitError if there is no such file, or if it is no text."""
    name = os.fsdecode(path)
    content = _content(name)
    for mark, encoding in _BYTE_ORDER_MARKS:
        if content.startswith(mark):
            return _decoded(name, content[len(mark) :], encoding)
    if b"\0" in content:
        raise RefkitError(f"{name} is not a text file", "give a .bib file, not a PDF, a database or an archive")
    return _decoded(name, content, "utf-8")


def _content(name: str) -> bytes:
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


def _decoded(name: str, content: bytes, encoding: str) -> Source:
    try:
        return Source(name, content.decode(encoding))
    except UnicodeDecodeError as error:
        if encoding != "utf-8":
            message = f"{name} says it is {encoding.upper()}, and is not: {error.reason}"
            raise RefkitError(message, _SAVE_AS_UTF8) from None
    return _as_windows_1252(name, content)


def _as_windows_1252(name: str, content: bytes) -> Source:
    """The text where the lines that are not UTF-8 are read as Windows-1252: files are often pasted together."""
    lines: list[str] = []
    odd: list[int] = []
    for number, line in enumerate(content.splitlines(keepends=True), 1):
        try:
            lines.append(line.decode("utf-8"))
        except UnicodeDecodeError:
            lines.append(line.decode("cp1252", errors="replace"))
            odd.append(number)
    message = f"not UTF-8 from line {odd[0]} on ({len(odd)} lines); read as Windows-1252: {_SAVE_AS_UTF8}"
    return Source(name, "".join(lines), (Fault("encoding", message, name, odd[0]),))
