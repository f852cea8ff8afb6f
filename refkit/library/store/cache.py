"""Where the indexes of libraries are kept between runs: one file for each content, one small stamp for each path.

A library whose size and times of change are those of its stamp is taken for unchanged, any other is hashed; so a file
that was copied, or written again as it was, finds its index too.  An index is written beside its place and moved
there when it is whole, so that two processes never see half of one.
"""

import json
import os
import re
import sys
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path

from refkit import __version__
from refkit.errors import RefkitError
from refkit.library.bib.source import State, read_bytes, state_of

_FORMAT = 5  # to be raised whenever an index would hold something else of the same file
_PORTION = 1 << 20
_RACE = 2.0  # seconds: a file changed so lately may change again within the same tick of its clock
_OLDEST = 90 * 24 * 3600.0  # seconds since an index was last used
_LARGEST = 4 << 30  # bytes of all indexes together
_DAY = 24 * 3600.0


# What the cache calls its files; others in its folder are not touched.
_OWN = re.compile(r"[0-9a-f]{40}(?:-[\w.]+)*\.(?P<kind>sqlite|stamp|partial)")


@dataclass(frozen=True, slots=True)
class Stamp:
    """The state of a file, and a hash of its content."""

    state: State
    digest: str


class Cache:
    """A folder of indexes.  Nothing that goes wrong in it is an error: what cannot be kept is made again."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def stamps(self, paths: Sequence[str]) -> tuple[Stamp, ...]:
        """The state of library files now.  RefkitError if one cannot be read."""
        return tuple(map(self._stamp, paths))

    def place(self, paths: Sequence[str], stamps: Sequence[Stamp]) -> Path:
        """Where the index of these files is, or would be: files of the same content and kind have one together."""
        whole = blake2b(digest_size=20)
        for path, stamp in zip(paths, stamps, strict=True):
            whole.update(f"{stamp.digest}{Path(path).suffix.lower()} ".encode())
        return self.folder / f"{whole.hexdigest()}-{_FORMAT}.{__version__}.{sys.byteorder}.sqlite"

    def is_unchanged(self, paths: Sequence[str], stamps: Sequence[Stamp]) -> bool:
        """Whether the files are still those of the stamps."""
        return all(_state(path) == stamp.state for path, stamp in zip(paths, stamps, strict=True))

    def use(self, place: Path) -> None:
        """Remember that an index was used today."""
        with suppress(OSError):
            if time.time() - place.stat().st_mtime > _DAY:
                os.utime(place)

    def indexes(self) -> list[Path]:
        """The indexes that are kept."""
        return [path for path, kind in self._own() if kind == "sqlite"]

    def clear(self) -> int:
        """Throw all indexes and stamps away; how many indexes there were."""
        own = self._own()
        for path, _ in own:
            remove(path)
        return sum(kind == "sqlite" for _, kind in own)

    def prune(self) -> None:
        """Throw away what nobody has used for long, the oldest first where all are too large together."""
        kept = [(path, kind, stat) for path, kind in self._own() if (stat := _stat(path))]
        room = _LARGEST
        now = time.time()
        for path, kind, stat in sorted(kept, key=lambda each: -each[2].st_mtime):
            room -= stat.st_size
            if room < 0 or now - stat.st_mtime > (_DAY if kind == "partial" else _OLDEST):
                remove(path)

    def _own(self) -> list[tuple[Path, str]]:
        """The files of the cache and of which kind each is, in order."""
        with suppress(OSError):
            named = [(path, _OWN.fullmatch(path.name)) for path in sorted(self.folder.iterdir())]
            return [(path, found["kind"]) for path, found in named if found]
        return []

    def _stamp(self, path: str) -> Stamp:
        state = _state(path)
        place = self.folder / f"{blake2b(os.path.realpath(path).encode(), digest_size=20).hexdigest()}.stamp"
        known = _read(place)
        if known is not None and known.state == state:
            return known
        stamp = Stamp(state, _digest(path))
        if known is not None and known.digest != stamp.digest:
            remove(self.place([path], [known]))  # of what the file held before
        if abs(time.time() - max(state.changed, state.status_changed) / 1e9) > _RACE:
            self._write(place, stamp)
        return stamp

    def _write(self, place: Path, stamp: Stamp) -> None:
        content = json.dumps([*stamp.state, stamp.digest])
        partial = self.partial(place)
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            partial.write_text(content, encoding="ascii")
            os.replace(partial, place)
        except OSError:
            remove(partial)

    def partial(self, place: Path) -> Path:
        """Where this process writes what is to be moved to a place when it is whole."""
        return place.with_name(f"{place.stem}-{os.getpid()}.partial")


def remove(path: Path) -> None:
    """Throw a file of the cache away, if it is there and that can be done."""
    with suppress(OSError):
        path.unlink(missing_ok=True)


def default_folder() -> Path:
    """The folder of the cache: what REFKIT_CACHE_DIR names, else refkit's own among the user's caches."""
    if named := os.environ.get("REFKIT_CACHE_DIR"):
        return Path(named)
    from platformdirs import user_cache_path

    return user_cache_path("refkit", appauthor=False)


def _state(path: str) -> State:
    """The state of a file.  RefkitError if there is no such file."""
    try:
        return state_of(os.stat(path))
    except (OSError, ValueError):
        read_bytes(path)  # says better what is wrong
        raise RefkitError(f"cannot read {path}", "check the path and the disk") from None


def _stat(path: Path) -> os.stat_result | None:
    with suppress(OSError):
        return path.stat()
    return None


def _digest(path: str) -> str:
    whole = blake2b(digest_size=20)
    try:
        with open(path, "rb") as file:
            while portion := file.read(_PORTION):
                whole.update(portion)
    except OSError:
        read_bytes(path)
        raise RefkitError(f"cannot read {path}", "check the path and the disk") from None
    return whole.hexdigest()


def _read(place: Path) -> Stamp | None:
    """The stamp that a file holds; None where there is none, or something else."""
    try:
        *numbers, digest = json.loads(place.read_bytes())
        state = State(*numbers)
    except (OSError, ValueError, TypeError):
        return None
    sound = all(isinstance(number, int) for number in state) and isinstance(digest, str)
    return Stamp(state, digest) if sound else None
