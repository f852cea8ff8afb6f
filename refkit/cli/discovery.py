"""Which library goes with a draft: the one asked for, the draft's own, the configuration's, or the nearest one.

The nearest is the first `bibliography.bib` in the draft's folder or above it, up to the root of the repository.
"""

from pathlib import Path

from refkit.config import Config
from refkit.configuration import folders_upwards, load_settings, shown
from refkit.documents.model import Document
from refkit.errors import RefkitError

LIBRARY_NAME = "bibliography.bib"
_LIBRARY_ENDINGS = (".bib", ".json")


def find_libraries(asked: tuple[str, ...], document: Document, folder: Path, config: Config) -> tuple[str, ...]:
    """The paths of the library files for a document in a folder, none if there is nothing to be found."""
    return asked or _own(document, folder) or config.libraries or _nearest(folder)


def libraries_here(asked: tuple[str, ...] = ()) -> tuple[str, ...]:
    """The library files asked for, else those of the configuration of this folder, else the nearest one.

    RefkitError where there is none.
    """
    found = asked or load_settings(Path()).config.libraries or _nearest(Path())
    if not found:
        raise RefkitError("no library found", f"name one, such as refs.bib, or go where there is a {LIBRARY_NAME}")
    return tuple(dict.fromkeys(found))


def is_library(path: str) -> bool:
    """Whether a file is a library by its name: a .bib file or CSL-JSON."""
    return path.lower().endswith(_LIBRARY_ENDINGS)


def _own(document: Document, folder: Path) -> tuple[str, ...]:
    """The libraries that the document names, relative to its folder."""
    return tuple(shown(_with_ending(folder / name)) for name in document.libraries)


def _with_ending(path: Path) -> Path:
    """The path as it is if there is such a file, else with `.bib`, which LaTeX and people leave out."""
    return path if is_library(str(path)) or path.is_file() else path.with_name(f"{path.name}.bib")


def _nearest(folder: Path) -> tuple[str, ...]:
    found = (place / LIBRARY_NAME for place in folders_upwards(folder) if (place / LIBRARY_NAME).is_file())
    return tuple(shown(path) for path in [next(found, None)] if path)
