"""Which library goes with a draft: the one asked for, the draft's own, the configuration's, or the nearest one.

The nearest is the first `bibliography.bib` in the draft's folder or above it, up to the root of the repository.  Before
that, a book in Quarto or bookdown says for all its chapters what its library is.
"""

import os
from collections.abc import Iterator
from glob import glob, has_magic
from pathlib import Path

from refkit.config import Config
from refkit.configuration import folders_upwards, load_settings, shown
from refkit.documents import format_of
from refkit.documents.frontmatter import front_matter, libraries_in
from refkit.documents.model import Draft
from refkit.errors import RefkitError

LIBRARY_NAME = "bibliography.bib"
_LIBRARY_ENDINGS = (".bib", ".json")


def find_libraries(asked: tuple[str, ...], draft: Draft, folder: Path, config: Config) -> tuple[str, ...]:
    """The paths of the library files for a draft in a folder, none if there is nothing to be found."""
    return asked or own_libraries(draft, folder) or config.libraries or _of_the_book(draft, folder) or _nearest(folder)


def libraries_here(asked: tuple[str, ...] = ()) -> tuple[str, ...]:
    """The library files asked for, else those of the configuration of this folder, else the nearest one.

    RefkitError where there is none.
    """
    found = asked or load_settings(Path()).config.libraries or _nearest(Path())
    if not found:
        raise RefkitError("no library found", f"name one, such as refs.bib, or go where there is a {LIBRARY_NAME}")
    return tuple(dict.fromkeys(found))


def own_libraries(draft: Draft, folder: Path) -> tuple[str, ...]:
    """The libraries that the draft names: in its folder, else where BibTeX and biber look, in those of BIBINPUTS."""
    return tuple(dict.fromkeys(shown(path) for name in draft.libraries for path in _found(folder, name)))


def is_library(path: str) -> bool:
    """Whether a file is a library by its name: a .bib file or CSL-JSON."""
    return path.lower().endswith(_LIBRARY_ENDINGS)


def _of_the_book(draft: Draft, folder: Path) -> tuple[str, ...]:
    """The libraries that `_quarto.yml` names for a draft in Markdown, or `index.Rmd` beside a `_bookdown.yml`."""
    if not any(format_of(document.path) == "markdown" for document in draft.documents):
        return ()
    for place in folders_upwards(folder):
        for text in _book_settings(place):
            if names := libraries_in(text):
                return tuple(dict.fromkeys(shown(path) for name in names for path in _found(place, name)))
    return ()


def _book_settings(folder: Path) -> Iterator[str]:
    """The YAML of the book that a folder holds."""
    for name in ("_metadata.yml", "_quarto.yml", "_quarto.yaml"):
        yield _text(folder / name)
    if (folder / "_bookdown.yml").is_file():
        index = _text(folder / "index.Rmd")
        yield index[: front_matter(index).end]


def _text(path: Path) -> str:
    """The text of a file; empty where there is none, or it cannot be read."""
    try:
        return path.read_text(encoding="utf-8-sig", errors="replace")
    except OSError:
        return ""


def _found(folder: Path, name: str) -> list[Path]:
    """The files that a name means; where there is none, the one that there should be in the folder."""
    here = folder / name
    if has_magic(name) and not here.is_file():  # \\addbibresource[glob]{bib/*.bib}
        return [Path(path) for path in sorted(glob(str(here), recursive=True))] or [here]
    wanted = _with_ending(here)
    if not wanted.is_file():
        others = (_with_ending(place / name) for place in _search_path(folder))
        wanted = next((path for path in others if path.is_file()), wanted)
    return [wanted]


def _search_path(folder: Path) -> Iterator[Path]:
    """The folders of BIBINPUTS; one that ends in `//` with all below it."""
    for entry in filter(None, os.environ.get("BIBINPUTS", "").split(os.pathsep)):
        place = folder / os.path.expanduser(entry.rstrip("/") or "/")
        yield place
        if entry.endswith("//"):
            yield from (Path(below) for below, _, _ in os.walk(place))


def _with_ending(path: Path) -> Path:
    """The path as it is if there is such a file, else with `.bib`, which LaTeX and people leave out."""
    return path if is_library(str(path)) or path.is_file() else path.with_name(f"{path.name}.bib")


def _nearest(folder: Path) -> tuple[str, ...]:
    found = (place / LIBRARY_NAME for place in folders_upwards(folder) if (place / LIBRARY_NAME).is_file())
    return tuple(shown(path) for path in [next(found, None)] if path)
