r"""`refkit.sty`, a LaTeX package that logs every citation LaTeX really makes, and its way into a user's folder.

The log, `\jobname.rfk`, is read by `documents/builds/citelog`, where its format is described.
"""

import os
from importlib.resources import files
from pathlib import Path

from refkit.errors import RefkitError
from refkit.writing import write_whole

NAME = "refkit.sty"


def package_text() -> bytes:
    """The package as it is shipped."""
    return (files(__package__) / NAME).read_bytes()


def install(folder: str, force: bool = False) -> tuple[str, bool]:
    """The path of the package in a folder, and whether it was written; it was not where the same is there already.

    RefkitError where the folder is none, or holds another file of that name, unless `force` lets that be replaced.
    """
    if not os.path.isdir(folder):
        raise RefkitError(f"no such folder: {folder}", "name the folder of the .tex file, or make that folder first")
    path = os.path.join(folder, NAME) if folder not in ("", ".") else NAME
    there = _content(path)
    if there == package_text():
        return path, False
    if there is not None and not force:
        raise RefkitError(
            f"{path} is there already, and is not the one of this refkit",
            "it may be of another version or changed by you: look at it, then --force to replace it",
        )
    write_whole(path, package_text())
    return path, True


def _content(path: str) -> bytes | None:
    """What is in a file; None where there is none."""
    try:
        return Path(path).read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise RefkitError(f"cannot read {path}: {error.strerror}", "move it away, or name another folder") from error


__all__ = ["NAME", "install", "package_text"]
