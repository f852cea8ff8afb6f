"""A zip copied part by part, with some of the parts changed and others added."""

import shutil
import zipfile
import zlib
from collections.abc import Mapping
from typing import IO

from lxml import etree

from refkit.documents.office.archive import Element
from refkit.errors import RefkitError

_LARGE = 1 << 31


def copy_with(source: IO[bytes], target: IO[bytes], changed: Mapping[str, bytes]) -> None:
    """Copy a zip; the parts that are changed stand where they stood, those that it has not come last."""
    source.seek(0)
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for info in {info.filename: info for info in old.infolist()}.values():
            copied = zipfile.ZipInfo(info.filename, info.date_time)
            copied.compress_type = info.compress_type
            copied.external_attr = info.external_attr
            if info.filename in changed:
                new.writestr(copied, changed[info.filename])
                continue
            _copy(old, info, new, copied)
        known = set(old.namelist())
        for name in changed:
            if name not in known:
                new.writestr(name, changed[name])


def _copy(old: zipfile.ZipFile, info: zipfile.ZipInfo, new: zipfile.ZipFile, copied: zipfile.ZipInfo) -> None:
    try:
        with old.open(info) as part, new.open(copied, "w", force_zip64=info.file_size > _LARGE) as copy:
            shutil.copyfileobj(part, copy)
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError):
        hint = "open it in a word processor and save it anew"
        raise RefkitError(
            f"the file cannot be copied: its part {info.filename} is damaged or encrypted", hint
        ) from None


def written(root: Element) -> bytes:
    """An XML part as bytes."""
    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True))
