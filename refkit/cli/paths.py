"""From the names on the command line to the files of drafts: patterns, folders, and what the configuration names.

In a folder all drafts are meant, in the folders inside it too, but not what is hidden, installed, or made from drafts:
a README.md is one, the pages of a website made from it are none.
"""

import os
import re
from collections.abc import Iterator, Sequence
from glob import glob, has_magic
from os.path import normpath
from pathlib import Path

from refkit.configuration import load_settings
from refkit.documents import ENDINGS, format_of, is_draft, read_draft
from refkit.errors import RefkitError

# Folders of installed packages, of caches, and of books and websites made by Sphinx, Quarto, bookdown and others.
_NOT_WRITTEN = frozenset(
    "node_modules site-packages __pycache__ renv packrat build dist _build _book _site _output _freeze".split()
)
_MADE_BY_KNITR = ("_files", "_cache")
# Hidden files, and what Word keeps beside a file that is open.
_PASSING = (".", "~$")
_DIGITS = re.compile(r"(\d+)")


def draft_paths(named: Sequence[str]) -> tuple[str, ...]:
    """The drafts named, each once; where none is, those of the configuration.  RefkitError where there is none.

    A chapter in LaTeX that another of the drafts takes in is a part of that one; so is a chapter's .aux file.
    """
    if named:
        return _whole(tuple(dict.fromkeys(path for name in named for path in _meant(name))))
    settings = load_settings(Path())
    paths = [path for pattern in settings.drafts for path in expanded(pattern)]
    if not paths:
        raise RefkitError(
            "no draft to read", 'name one, such as draft.md, or put drafts = ["draft.md"] into refkit.toml'
        )
    return _whole(tuple(dict.fromkeys(paths)))


def grouped(paths: Sequence[str], as_one: bool | None) -> tuple[tuple[str, ...], ...]:
    """The drafts by their files: each by itself, or all as chapters of one; None: as the configuration says."""
    if len(paths) > 1 and (load_settings(Path()).as_one if as_one is None else as_one):
        return (tuple(paths),)
    return tuple((path,) for path in paths)


def expanded(name: str) -> list[str]:
    """The files that a pattern such as `chapters/*.md` or a folder means, in order; any other name means itself."""
    if os.path.isdir(name):
        return list(_in_folder(name))
    if not has_magic(name) or os.path.exists(name):
        return [name]
    found = sorted(glob(name, recursive=True), key=_natural)
    drafts = [path for each in found for path in (_in_folder(each) if os.path.isdir(each) else [each])]
    # "chapters/*" is about drafts, "*.bib" is not
    return [path for path in drafts if is_draft(path)] or [path for path in found if not os.path.isdir(path)]


def _meant(name: str) -> list[str]:
    """The files that a name on the command line means.  RefkitError where it is a folder or a pattern without any."""
    found = expanded(name)
    if not found:
        where = f"in the folder {name}" if os.path.isdir(name) else f"for the pattern {name}"
        raise RefkitError(
            f"there is no draft {where}", f"drafts end in {', '.join(ENDINGS)}; name the files themselves"
        )
    return found


def _in_folder(folder: str) -> Iterator[str]:
    """The drafts in a folder and below it, the files of each folder before the folders in it."""
    for place, folders, files in os.walk(folder):
        folders[:] = sorted((name for name in folders if _is_written(place, name)), key=_natural)
        for name in sorted(files, key=_natural):
            if is_draft(name) and not name.startswith(_PASSING):
                yield normpath(os.path.join(place, name))


def _is_written(place: str, name: str) -> bool:
    """Whether a folder holds what somebody has written."""
    if name.startswith(".") or name in _NOT_WRITTEN or name.endswith(_MADE_BY_KNITR):
        return False
    return not os.path.exists(os.path.join(place, name, "pyvenv.cfg"))


def _natural(path: str) -> list[tuple[int, str]]:
    """The order in which people count: chapter 2 before chapter 10."""
    return [(int(part), "") if part.isdecimal() else (-1, part) for part in _DIGITS.split(path)]


def _whole(paths: tuple[str, ...]) -> tuple[str, ...]:
    """The drafts that are no part of another of them."""
    written = [path for path in paths if format_of(path) in ("latex", "build")]
    if len(written) < 2:
        return paths
    parts: set[str] = set()
    for path in written:
        if normpath(path) not in parts:
            parts.update(_taken_in(path))
    return tuple(path for path in paths if normpath(path) not in parts)


def _taken_in(path: str) -> list[str]:
    """The files that a draft in LaTeX takes in; none where it cannot be read, which is complained of later."""
    try:
        return [normpath(document.path) for document in read_draft(path).documents[1:]]
    except RefkitError:
        return []
