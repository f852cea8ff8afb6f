"""A zip copied part by part, with some of the parts changed and others added."""

import shutil
import zipfile
from collections.abc import Mapping
from typing import IO

from lxml import etree

from refkit.documents.office.archive import Element


def copy_with(source: IO[bytes], target: IO[bytes], changed: Mapping[str, bytes]) -> None:
    """Copy a zip; the parts that are changed stand where they stood, those that it has not come last."""
    source.seek(0)
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for info in old.infolist():
            copied = zipfile.ZipInfo(info.filename, info.date_time)
            copied.compress_type = info.compress_type
            copied.external_attr = info.external_attr
            if info.filename in changed:
                new.writestr(copied, changed[info.filename])
                continue
            with old.open(info) as part, new.open(copied, "w", force_zip64=info.file_size > _LARGE) as copy:
                shutil.copyfileobj(part, copy)
        known = set(old.namelist())
        for name in changed:
            if name not in known:
                new.writestr(name, changed[name])


def written(root: Element) -> bytes:
    """An XML part as bytes."""
    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True))


_LARGE = 1 << 31
