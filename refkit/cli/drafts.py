"""From the command line's words to drafts with their settings and libraries.

Each file is a draft of its own, with the configuration and the library that its folder leads to.
"""

import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Generic, Protocol, TypeVar

import click

from refkit.checks import refuse_unknown
from refkit.cli.discovery import LIBRARY_NAME, find_libraries, is_library, own_libraries
from refkit.cli.libraries import open_library
from refkit.cli.output import complain
from refkit.cli.paths import expanded
from refkit.config import Config
from refkit.configuration import load_settings
from refkit.documents import read_draft, read_draft_bytes
from refkit.documents.model import Draft
from refkit.documents.source import refuse_binary
from refkit.errors import RefkitError
from refkit.library.library import Library
from refkit.listed import library_of
from refkit.records import Severity

STANDARD_INPUT = "-"
_NO_LIBRARY = Library((), ())

_Task = TypeVar("_Task")
_Result = TypeVar("_Result", bound="Result")


class Result(Protocol):
    """What comes of a draft; `is_incomplete` says that one of its files could not be read."""

    @property
    def is_incomplete(self) -> bool: ...


@dataclass(frozen=True, slots=True)
class Options:
    """What the command line says about reading drafts; what it leaves out is for the configuration to say.

    `is_quiet` is for a reader in another process: what holds for all drafts is said where they come together.
    """

    libraries: tuple[str, ...] = ()
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    fail_on: Severity | None = None
    stdin_name: str = STANDARD_INPUT
    needs_library: bool = True
    without_cache: bool = False
    is_quiet: bool = False


@dataclass(frozen=True, slots=True)
class Job:
    """A draft with what is needed to read its citations; `project` are the drafts that its configuration names.

    Where the library itself is to be checked, there is no draft and `of_library` is true.  `is_incomplete` where one of
    several chapters could not be read.
    """

    draft: Draft
    library: Library
    config: Config
    project: tuple[str, ...] = ()
    of_library: bool = False
    is_incomplete: bool = False

    @property
    def files(self) -> tuple[str, ...]:
        """All files that it was read from."""
        return (*(document.path for document in self.draft.documents), *self.library.paths, self.config.path)


@dataclass(frozen=True, slots=True)
class Several(Generic[_Result]):
    """What came of several drafts, and whether one of them failed."""

    results: tuple[_Result, ...]
    failed: bool


def each(tasks: Sequence[_Task], work: Callable[[_Task], _Result]) -> Several[_Result]:
    """The work done on every draft.  One of several that fails is complained of, and the others are done."""
    if len(tasks) == 1:
        result = work(tasks[0])
        return Several((result,), result.is_incomplete)
    results, failed = [], False
    for task in _watched(tasks):
        try:
            results.append(work(task))
            failed = failed or results[-1].is_incomplete
        except RefkitError as error:
            complain(error.message, error.hint)
            failed = True
    return Several(tuple(results), failed)


def _watched(tasks: Sequence[_Task]) -> Iterator[_Task]:
    """The drafts one by one, with a progress bar on a terminal."""
    if not sys.stderr.isatty():
        yield from tasks
        return
    with click.progressbar(tasks, label="Drafts", file=sys.stderr) as bar:
        yield from bar


@dataclass(frozen=True)
class Reader:
    """Reads drafts with their settings and libraries, a library used by several drafts only once."""

    options: Options
    _libraries: dict[tuple[str, ...], Library] = field(default_factory=dict)
    _told: set[tuple[str, str]] = field(default_factory=set)

    def __post_init__(self) -> None:
        # What the command line itself gets wrong is wrong for every draft: say so once, before any is read.
        refuse_unknown(Config(select=self.options.select, ignore=self.options.ignore))
        if self.options.libraries:
            self._library(self.options.libraries)

    def job(self, *paths: str) -> Job:
        """The draft that the files make, `-` among them for standard input; the settings are those of the first.

        One of several files that cannot be read is complained of.  RefkitError if none of them can, or their library.
        """
        names = [self.options.stdin_name if path == STANDARD_INPUT else path for path in paths]
        name, folder = names[0], Path(names[0]).parent
        settings = load_settings(folder)
        config = self._config(settings.config)
        parts = _readable(zip(paths, names, strict=True), config)
        draft = Draft(tuple(document for part in parts.values() for document in part.documents))
        own = [path for called, part in parts.items() for path in own_libraries(part, Path(called).parent)]
        asked = self.options.libraries or tuple(dict.fromkeys(own))
        libraries = find_libraries(asked, draft, folder, config)
        library = self.library_for(draft, libraries, config)
        if library is _NO_LIBRARY and self.options.needs_library:
            hint = f"name it with -l, or put a {LIBRARY_NAME} into the draft's folder or one above it"
            raise RefkitError(f"no library found for {name}", hint)
        project = tuple(path for pattern in settings.drafts for path in expanded(pattern))
        return Job(draft, library, config, project, is_incomplete=len(parts) < len(paths))

    def library_job(self, paths: tuple[str, ...]) -> Job:
        """Library files to be checked together, with the settings of the first one's folder, read anew.

        RefkitError if one of them cannot be read.
        """
        settings = load_settings(Path(paths[0]).parent)
        library = self._libraries[paths] = open_library(*paths, whole=True)
        return Job(Draft(()), library, self._config(settings.config), of_library=True)

    def library_for(self, draft: Draft, paths: tuple[str, ...], config: Config) -> Library:
        """The library in some files; for no files, the draft's own lists of works, or none.

        Aliases for works that the files lack are complained of.
        """
        if not paths:
            return library_of(draft) or _NO_LIBRARY
        library = self._library(paths)
        if not self.options.is_quiet:
            self._tell_lost_aliases(config, library)
        return library

    def _config(self, config: Config) -> Config:
        """The configuration, in which the command line's options take the place of what stands there."""
        options = self.options
        return replace(
            config,
            select=options.select or config.select,
            ignore=options.ignore or config.ignore,
            fail_on=options.fail_on or config.fail_on,
        )

    def _tell_lost_aliases(self, config: Config, library: Library) -> None:
        """Complain once of every alias for a key that the library has not; the run goes on without it."""
        if not config.aliases:
            return
        lost = {(name, key) for name, key in config.aliases.items() if library.number(key) is None} - self._told
        for name, key in sorted(lost):
            keys = [entry.key for entry in library.entries]
            complain(f'the alias "{name}" names {key}, which is in no library', _nearest_key(key, keys))
        self._told.update(lost)

    def _library(self, paths: tuple[str, ...]) -> Library:
        if paths not in self._libraries:
            without = self.options.without_cache
            self._libraries[paths] = open_library(*paths, without_cache=without)
        return self._libraries[paths]


def _readable(files: Iterable[tuple[str, str]], config: Config) -> dict[str, Draft]:
    """The files, given as path and name, that can be read, by their names; the others are complained of.

    RefkitError where there is none.
    """
    found: dict[str, Draft] = {}
    errors: list[RefkitError] = []
    for path, name in files:
        try:
            found[name] = _draft(path, name, config)
        except RefkitError as error:
            errors.append(error)
    if not found:
        raise errors[0]
    for lost in errors:
        complain(lost.message, lost.hint)
    return found


def _draft(path: str, name: str, config: Config) -> Draft:
    """The draft in a file with that name, or on standard input."""
    if path == STANDARD_INPUT:
        if sys.stdin is None:
            raise RefkitError("standard input is closed", "name a file")
        data = sys.stdin.buffer.read()
        if name == STANDARD_INPUT:
            refuse_binary(data, "standard input")
        return read_draft_bytes(data, name, config.cite_commands)
    if is_library(path):
        raise RefkitError(f"{path} is a library, not a draft", f"name the draft, and the library with -l {path}")
    return read_draft(path, cite_commands=config.cite_commands)


def _nearest_key(key: str, keys: Sequence[str]) -> str:
    from difflib import get_close_matches

    near = get_close_matches(key, keys, 1)
    return f"did you mean {near[0]}?" if near else ""
