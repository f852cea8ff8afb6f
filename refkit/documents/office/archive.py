"""The parts of a Word or OpenDocument file: a zip of XML files, read with care, for anybody may have made it.

No part is unpacked beyond a limit, no entity is expanded, and nothing outside the file is looked at.
"""

import zipfile
import zlib
from typing import IO

from lxml import etree

from refkit.errors import RefkitError

# A thesis of 300 pages has some 8 MB of XML; a larger part is unpacked no further.
MOST_BYTES = 64_000_000
# What lxml makes of so many tags takes some hundred megabytes of memory.
_MOST_TAGS = 3_000_000
# The list of the parts at the end of a zip; a Word file has some 50 bytes for each.
_MOST_LISTED = 8_000_000
_MOST_DIGITS = 10
_END_RECORD = b"PK\x05\x06"
_LONGEST_END = 22 + 65_535
_TOO_LARGE = "take pictures and embedded files out of it, or split the draft"

# What lxml calls an element; its own name for the type is private.
Element = etree._Element


class Archive:
    """The parts of a file.  `path` is what to call it; `notices` are sentences on what was odd about it."""

    def __init__(self, file: IO[bytes], path: str) -> None:
        self.path = path
        self.notices: list[str] = []
        _refuse_long_list(file, path)
        try:
            self._zip = zipfile.ZipFile(file)
        except (zipfile.BadZipFile, NotImplementedError, ValueError, OSError, EOFError):
            raise self._refused("is damaged: it is no complete zip archive") from None
        self._infos = {info.filename: info for info in self._zip.infolist()}

    def __contains__(self, name: object) -> bool:
        """Whether there is a part of that name."""
        return name in self._infos

    def read(self, name: str) -> bytes | None:
        """The bytes of a part, None if there is none of that name.  RefkitError if they cannot be had."""
        info = self._infos.get(name)
        if info is None:
            return None
        if info.flag_bits & 1:
            raise RefkitError(f"{self.path} is encrypted", "open it and save it without a password")
        try:
            with self._zip.open(info) as part:
                content = part.read(MOST_BYTES + 1)
        except (zipfile.BadZipFile, zlib.error, NotImplementedError, ValueError, OSError, EOFError):
            raise self._refused(f"is damaged: {name} cannot be unpacked") from None
        if len(content) > MOST_BYTES:
            raise RefkitError(
                f"{self.path} is too large: {name} has more than {MOST_BYTES // 1_000_000} MB unpacked", _TOO_LARGE
            )
        return content

    def tree(self, name: str) -> Element | None:
        """The XML of a part, None if there is no such part.  What is not well-formed is read as far as it goes."""
        content = self.read(name)
        if content is None:
            return None
        if content.count(b"<") > _MOST_TAGS:
            raise RefkitError(f"{self.path} is too large: {name} has more than {_MOST_TAGS:,} tags", _TOO_LARGE)
        try:
            return self._parsed(content, name, recover=False)
        except etree.XMLSyntaxError:
            self.notices.append(f"The file is damaged: {name} was read as far as it could be.")
        try:
            return self._parsed(content, name, recover=True)
        except etree.XMLSyntaxError:
            raise self._refused(f"is damaged: {name} is no XML") from None

    def _parsed(self, content: bytes, name: str, recover: bool) -> Element:
        parser = etree.XMLParser(
            resolve_entities=False,
            no_network=True,
            load_dtd=False,
            remove_comments=True,
            remove_pis=True,
            recover=recover,
        )
        root: Element | None = etree.fromstring(content, parser)
        if root is None:
            raise self._refused(f"is damaged: {name} is no XML")
        if root.getroottree().docinfo.internalDTD is not None:
            raise self._refused(f"is no file of a word processor: {name} declares a document type")
        return root

    def _refused(self, why: str) -> RefkitError:
        return RefkitError(f"{self.path} {why}", "open it in a word processor and save it anew")


def small_number(text: str | None) -> int | None:
    """The number that an attribute holds; None where it holds none, or one that nothing in a draft has."""
    is_number = text is not None and len(text) < _MOST_DIGITS and text.isascii() and text.isdecimal()
    return int(text) if text is not None and is_number else None


def _refuse_long_list(file: IO[bytes], path: str) -> None:
    """RefkitError if the list of the parts is longer than that of any draft: it would be held in memory whole."""
    file.seek(0, 2)
    size = file.tell()
    file.seek(max(0, size - _LONGEST_END))
    tail = file.read()
    at = tail.rfind(_END_RECORD)
    listed = int.from_bytes(tail[at + 12 : at + 16], "little") if at >= 0 else 0
    if listed > _MOST_LISTED:
        raise RefkitError(f"{path} holds too many parts for a draft", _TOO_LARGE)
    file.seek(0)
