"""Writes a file as a whole or not at all: into a temporary file beside it, then put in its place.

`tempfile` and `shutil` are imported where they are used: most runs write no file, and they take a while to load.
"""

import os
from collections.abc import Callable
from pathlib import Path
from typing import IO

from refkit.errors import RefkitError


def write_whole(path: str, content: bytes) -> None:
    """Put the content in place of the file, as `write_through` does."""
    write_through(path, lambda file: file.write(content))


def write_through(path: str, write: Callable[[IO[bytes]], object]) -> None:
    """Put what `write` writes in place of the file, keeping its permissions; a link stays a link.

    What is no regular file, such as a pipe or a terminal, is written to and stays what it is.  RefkitError if that is
    not allowed, and then the file is as it was.
    """
    target = Path(os.path.realpath(path))
    try:
        if os.path.exists(path) and not os.path.isfile(path) and not os.path.isdir(path):
            with open(path, "wb") as device:
                write(device)
            return
        if target.exists() and not os.access(target, os.W_OK):
            raise PermissionError(0, "the file is write-protected")
        _replace(target, write)
    except OSError as error:
        raise RefkitError(
            f"cannot write {path}: {error.strerror or error}", "check the folder and your rights"
        ) from error


def _replace(target: Path, write: Callable[[IO[bytes]], object]) -> None:
    import tempfile

    handle, temporary = tempfile.mkstemp(prefix=f".{target.name[:40]}.", dir=target.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            write(file)
            file.flush()
            os.fsync(file.fileno())
        _set_mode(Path(temporary), target)
        os.replace(temporary, target)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise


def _set_mode(temporary: Path, target: Path) -> None:
    """Permissions as those of the target; a new file gets what the user's mask allows (mkstemp is stricter)."""
    import shutil

    if target.exists():
        shutil.copymode(target, temporary)
        return
    mask = os.umask(0)
    os.umask(mask)
    temporary.chmod(0o666 & ~mask)
