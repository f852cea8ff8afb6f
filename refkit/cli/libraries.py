"""Opens libraries for the commands: with the cache unless `--no-cache` was given, and a progress bar for large ones."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import click

from refkit.library import read_library
from refkit.library.index.portion import Portion
from refkit.library.library import Library
from refkit.library.store.cache import Cache, default_folder

_WITHOUT_CACHE = "refkit.without_cache"
_LARGE = 5_000_000  # bytes: what takes longer than about a second to index

_Command = TypeVar("_Command", bound=Callable[..., object])


def cache_option(command: _Command) -> _Command:
    """--no-cache, which `open_library` heeds."""
    words = "Read libraries anew, and leave the cache of their indexes alone."
    option = click.option("--no-cache", is_flag=True, expose_value=False, callback=_remember, help=words)
    return option(command)


def is_without_cache() -> bool:
    """Whether `--no-cache` was given."""
    context = click.get_current_context(silent=True)
    return context is not None and bool(context.meta.get(_WITHOUT_CACHE))


def open_library(*paths: str, whole: bool = False, without_cache: bool = False) -> Library:
    """The library that these files make; `whole` where all of it will be looked at.

    `without_cache` is for a process that has no command line to ask.  RefkitError if a file cannot be read.
    """
    if without_cache or is_without_cache():
        return read_library(*paths)
    watch = _watched if _is_large(paths) else None
    return read_library(*paths, cache=Cache(default_folder()), watch=watch, whole=whole)


def _remember(context: click.Context, _: click.Parameter, without: bool) -> None:
    context.meta[_WITHOUT_CACHE] = without


def _is_large(paths: tuple[str, ...]) -> bool:
    if not sys.stderr.isatty():
        return False
    return sum(Path(path).stat().st_size for path in paths if Path(path).is_file()) > _LARGE


def _watched(portions: Iterator[Portion], number: int) -> Iterator[Portion]:
    """The portions one by one, with a progress bar."""
    with click.progressbar(portions, number, label="Indexing the library", file=sys.stderr) as bar:
        yield from bar
