"""From the command line's words to drafts with their settings and libraries.

Each file is a draft of its own, with the configuration and the library that its folder leads to.
"""

import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from glob import glob, has_magic
from os.path import normpath
from pathlib import Path
from typing import Generic, TypeVar

import click

from refkit.checks import refuse_unknown
from refkit.cli.discovery import LIBRARY_NAME, find_libraries, is_library
from refkit.cli.libraries import open_library
from refkit.cli.output import complain
from refkit.config import Config
from refkit.configuration import load_settings
from refkit.documents import format_of, read_draft, read_draft_text
from refkit.documents.model import Draft
from refkit.documents.source import decode, refuse_binary
from refkit.errors import RefkitError
from refkit.library.library import Library
from refkit.listed import library_of
from refkit.records import Severity

STANDARD_INPUT = "-"
_NO_LIBRARY = Library((), ())

_Task = TypeVar("_Task")
_Result = TypeVar("_Result")


@dataclass(frozen=True, slots=True)
class Options:
    """What the command line says about reading drafts; what it leaves out is for the configuration to say."""

    libraries: tuple[str, ...] = ()
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    fail_on: Severity | None = None
    stdin_name: str = STANDARD_INPUT
    needs_library: bool = True


@dataclass(frozen=True, slots=True)
class Job:
    """A draft with what is needed to read its citations; `project` are the drafts that its configuration names.

    Where the library itself is to be checked, there is no draft and `of_library` is true.
    """

    draft: Draft
    library: Library
    config: Config
    project: tuple[str, ...] = ()
    of_library: bool = False

    @property
    def files(self) -> tuple[str, ...]:
        """All files that it was read from."""
        return (*(document.path for document in self.draft.documents), *self.library.paths, self.config.path)


@dataclass(frozen=True, slots=True)
class Several(Generic[_Result]):
    """What came of several drafts, and whether one of them failed."""

    results: tuple[_Result, ...]
    failed: bool


def draft_paths(named: Sequence[str]) -> tuple[str, ...]:
    """The drafts named, each once; where none is, those of the configuration.  RefkitError where that names none.

    A chapter in LaTeX that another of the drafts takes in is a part of that one; so is a chapter's .aux file.
    """
    if named:
        return _whole(tuple(dict.fromkeys(named)))
    settings = load_settings(Path())
    paths = [path for pattern in settings.drafts for path in _expanded(pattern)]
    if not paths:
        raise RefkitError(
            "no draft to read", 'name one, such as draft.md, or put drafts = ["draft.md"] into refkit.toml'
        )
    return _whole(tuple(dict.fromkeys(paths)))


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


def each(tasks: Sequence[_Task], work: Callable[[_Task], _Result]) -> Several[_Result]:
    """The work done on every draft.  One of several that fails is complained of, and the others are done."""
    if len(tasks) == 1:
        return Several((work(tasks[0]),), failed=False)
    results, failed = [], False
    for task in _watched(tasks):
        try:
            results.append(work(task))
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

    def job(self, path: str) -> Job:
        """The draft in a file, or on standard input for `-`.  RefkitError if it or its library cannot be read."""
        name = self.options.stdin_name if path == STANDARD_INPUT else path
        folder = Path(name).parent
        settings = load_settings(folder)
        config = self._config(settings.config)
        draft = _draft(path, name, config)
        libraries = find_libraries(self.options.libraries, draft, folder, config)
        own = None if libraries else library_of(draft)
        if not libraries and own is None and self.options.needs_library:
            hint = f"name it with -l, or put a {LIBRARY_NAME} into the draft's folder or one above it"
            raise RefkitError(f"no library found for {name}", hint)
        project = tuple(path for pattern in settings.drafts for path in _expanded(pattern))
        library = own or self._library(libraries)
        if libraries:
            self._tell_lost_aliases(config, library)
        return Job(draft, library, config, project)

    def library_job(self, paths: tuple[str, ...]) -> Job:
        """Library files to be checked together, with the settings of the first one's folder, read anew.

        RefkitError if one of them cannot be read.
        """
        settings = load_settings(Path(paths[0]).parent)
        library = self._libraries[paths] = open_library(*paths, whole=True)
        return Job(Draft(()), library, self._config(settings.config), of_library=True)

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
            self._libraries[paths] = open_library(*paths) if paths else _NO_LIBRARY
        return self._libraries[paths]


def _draft(path: str, name: str, config: Config) -> Draft:
    """The draft in a file with that name, or on standard input."""
    if path == STANDARD_INPUT:
        if sys.stdin is None:
            raise RefkitError("standard input is closed", "name a file")
        data = sys.stdin.buffer.read()
        refuse_binary(data, "standard input" if name == STANDARD_INPUT else name)
        return read_draft_text(decode(data), name, config.cite_commands)
    if is_library(path):
        raise RefkitError(f"{path} is a library, not a draft", f"name the draft, and the library with -l {path}")
    return read_draft(path, cite_commands=config.cite_commands)


def _nearest_key(key: str, keys: Sequence[str]) -> str:
    from difflib import get_close_matches

    near = get_close_matches(key, keys, 1)
    return f"did you mean {near[0]}?" if near else ""


def _expanded(pattern: str) -> list[str]:
    """The files that a pattern of the configuration such as `chapters/*.md` names, in order."""
    return sorted(glob(pattern, recursive=True)) if has_magic(pattern) else [pattern]
