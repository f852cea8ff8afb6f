"""Which style the user asks for: one of the manuals, a .csl file or a .bst file; and what comes of it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal, TypeGuard

from refkit.checks.wording import listed
from refkit.errors import RefkitError
from refkit.library.library import Library
from refkit.report.bibliography.references import ReferenceList
from refkit.styles import MANUALS, ManualName, manual
from refkit.styles.citing import Citing
from refkit.styles.listing import ListedWork, in_order, list_works, placed
from refkit.styles.reference import Reference
from refkit.styles.rich import plain
from refkit.styles.works import references_of

if TYPE_CHECKING:
    from refkit.styles.engines.bst import Bbl

Engine = Literal["typst", "pandoc"]
_HEADING = "References"
_ENDINGS = (".csl", ".bst")


@dataclass(frozen=True, slots=True)
class Listed:
    """A list that was made: its works as they are printed, its heading, the style, and the works as they were read."""

    works: tuple[ListedWork, ...]
    heading: str
    style: str
    references: Sequence[Reference]

    def left_out(self) -> tuple[str, ...]:
        """The keys of works that the style does not list."""
        listed = {work.key for work in self.works}
        return tuple(dict.fromkeys(reference.key for reference in self.references if reference.key not in listed))

    def list(self, heading: str | None) -> ReferenceList:
        """The list, under another heading where one is given."""
        return ReferenceList(self.heading if heading is None else heading, self.works, self.style)


def listed_works(library: Library, numbers: Sequence[int], style: str, engine: Engine) -> Listed:
    """Works of a library as a style lists them.

    RefkitError where there is no such style, and where what reads it is not there or fails.
    """
    references = references_of(library, numbers)
    if is_manual(style):
        found = manual(style)
        return Listed(list_works(references, found), found.heading, style, references)
    path = _file(style)
    if path.suffix == ".csl":
        return Listed(_by_csl(references, path, engine), _HEADING, path.stem, references)
    if path.suffix == ".bst":
        from refkit.styles.engines.bst import list_with_bst

        return Listed(list_with_bst(map(library.whole, numbers), path), _HEADING, path.stem, references)
    raise _no_style(style)


def bbl_of(library: Library, numbers: Sequence[int], style: str) -> "Bbl | None":
    """What BibTeX would write into a .bbl file; None where the style is no .bst file.

    RefkitError where the file is missing or no style.
    """
    if is_manual(style) or _file(style).suffix != ".bst":
        return None
    from refkit.styles.engines.bst import format_with_bst

    return format_with_bst(map(library.whole, numbers), Path(style))


def _file(style: str) -> Path:
    """The file of a style, which may be none.  RefkitError where it is called a style and is not there."""
    path = Path(style)
    if path.suffix in _ENDINGS and not path.is_file():
        raise RefkitError(f"there is no style {style}", f"give the path of a {path.suffix} file")
    return path


def _by_csl(references: Sequence[Reference], path: Path, engine: Engine) -> tuple[ListedWork, ...]:
    if engine == "pandoc":
        from refkit.styles.engines.pandoc import format_with_pandoc

        return format_with_pandoc(references, path)
    from refkit.styles.engines.typst import format_with_typst

    return format_with_typst(references, path)


def is_manual(style: str) -> TypeGuard[ManualName]:
    """Whether a style is one of the manuals."""
    return style in MANUALS


def _no_style(style: str) -> RefkitError:
    from difflib import get_close_matches

    near = get_close_matches(style, MANUALS, 1)
    hint = f"did you mean {near[0]}?" if near else f"name {listed(MANUALS, last='or')}, or a .csl or .bst file"
    return RefkitError(f"there is no style {style}", hint)


def locators_of(references: Sequence[Reference], cites: Sequence[str], style: str) -> Iterator[str]:
    """How the text cites works, each given as its key and, behind a colon, a place in it.

    RefkitError where a key is not there, and where the style is no manual.
    """
    if not is_manual(style):
        raise RefkitError(f"{style} does not say how the text cites", f"name {listed(MANUALS, last='or')}")
    found = manual(style)
    citing = Citing(placed(in_order(references, found), found), found)
    for cite in cites:
        key, locator = _parted(cite, citing)
        yield from (plain(form) for form in citing.forms(key, locator))


def _parted(cite: str, citing: Citing) -> tuple[str, str]:
    """A key and a locator: a key may itself hold a colon."""
    key, colon, locator = cite.rpartition(":")
    if cite in citing:
        return cite, ""
    if colon and key in citing:
        return key, locator.strip()
    raise RefkitError(f"no work has the key {key or cite}", "`refkit library find WORDS` looks for works")
