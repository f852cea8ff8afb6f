"""Bytes of a file into text: UTF-8, UTF-16 or Windows-1252, and a clear refusal of what is no text at all.

The byte order mark is left out and line ends stay as they are, so that offsets are those of the file as typed.
"""

import codecs
import os
import re
from dataclasses import dataclass
from typing import BinaryIO

from refkit.errors import RefkitError

# `<meta charset=windows-1251>` in the head of a page
_CHARSET = re.compile(rb"<meta[^>]{1,200}?charset\s*=\s*[\"']?\s*([\w.:-]{1,40})", re.IGNORECASE)
_HEAD = 4_000
_UTF32 = (codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)
_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)

# How files begin that are no text, and what they are called.
_SIGNATURES = (
    (b"%PDF-", "a PDF file"),
    (b"PK\x03\x04", "a zip archive"),
    (b"PK\x05\x06", "an empty zip archive"),
    (b"\xd0\xcf\x11\xe0", "an old Word file"),
    (b"{\\rtf", "a rich text file"),
)
_OFFICE_ENDINGS = (".pdf", ".doc", ".rtf", ".pages")


@dataclass(frozen=True, slots=True)
class Source:
    """The text of a file, and sentences on what was odd about it."""

    text: str
    notices: tuple[str, ...] = ()


def read_source(path: str | os.PathLike[str]) -> Source:
    """The text of a file.  RefkitError if there is no such file, or it cannot be read, or it is no text."""
    data = _bytes_of(path)
    refuse_binary(data, os.fspath(path))
    source = decode(data)
    if source.text.strip():
        return source
    return Source(source.text, (*source.notices, "The file is empty." if not data else "The file holds no text."))


def refuse_binary(data: bytes, path: str) -> None:
    """RefkitError if the bytes are no text; `path` is what to call them."""
    known = next((name for start, name in _SIGNATURES if data.startswith(start)), "")
    is_text = b"\0" not in data or data.startswith(_UTF16 + _UTF32)
    if is_text and not known:
        return
    ending = os.path.splitext(path)[1].lower()
    hint = "save the draft as .docx, .odt, .txt or .md"
    if ending in _OFFICE_ENDINGS:
        hint = f"{ending} files are not read; {hint}"
    raise RefkitError(f"{path} is {known or 'a binary file'}, not text", hint)


def decode(data: bytes) -> Source:
    """The text that the bytes stand for; never raises."""
    for marks, encoding in ((_UTF32, "utf-32"), (_UTF16, "utf-16")):
        if data.startswith(marks):
            return _decode_marked(data, encoding)
    data = data.removeprefix(codecs.BOM_UTF8)
    try:
        return Source(data.decode("utf-8"))
    except UnicodeDecodeError:
        return _decode_declared(data) or _decode_western(data)


def _decode_declared(data: bytes) -> Source | None:
    """The text of a page of HTML that says in which encoding it is written."""
    declared = _CHARSET.search(data, 0, _HEAD)
    try:
        return Source(data.decode(declared[1].decode("ascii"))) if declared else None
    except (UnicodeError, LookupError):
        return None


def _decode_western(data: bytes) -> Source:
    notice = "The file is not UTF-8 and was read as Windows-1252; accents may be wrong."
    return Source(data.decode("cp1252", "replace"), (notice,))


def _decode_marked(data: bytes, encoding: str) -> Source:
    try:
        return Source(data.decode(encoding))
    except UnicodeDecodeError:
        notice = f"The file is damaged {encoding.upper()}; what could not be read stands as \N{REPLACEMENT CHARACTER}."
        return Source(data.decode(encoding, "replace"), (notice,))


def open_binary(path: str | os.PathLike[str]) -> BinaryIO:
    """A file opened to be read in bytes.  RefkitError if there is none, or it cannot be read."""
    try:
        if os.path.isdir(path):
            raise RefkitError(f"{os.fspath(path)} is a folder", "name the files of the draft themselves")
        return open(path, "rb")
    except FileNotFoundError:
        raise RefkitError(f"no such file: {os.fspath(path)}", "check the name and the folder you are in") from None
    except (OSError, ValueError) as error:
        raise _unreadable(path, error) from None


def _bytes_of(path: str | os.PathLike[str]) -> bytes:
    with open_binary(path) as file:
        try:
            return file.read()
        except OSError as error:
            raise _unreadable(path, error) from None


def _unreadable(path: str | os.PathLike[str], error: Exception) -> RefkitError:
    reason = getattr(error, "strerror", None) or str(error)
    return RefkitError(f"cannot read {os.fspath(path)!r}: {reason}", "check the name and your rights to it")
