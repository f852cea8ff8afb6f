"""Where indexes are kept: which are found again, which are made anew, and what cannot go wrong."""

import os
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from refkit.errors import RefkitError
from refkit.library import read_library
from refkit.library.file_library import FileLibrary, StoredLibrary
from refkit.library.store.cache import Cache, default_folder

BIB = "@string{oup = {Oxford}}\n@book{жуков, author = {Жуков, Юрий}, title = {Иной 😀 Сталин}, publisher = oup}\n"
MORE = "@book{getty, author = {Getty, Arch}, title = {Origins}, year = 1985}\n@book{getty}\n"
OLD = 1_700_000_000


@pytest.fixture
def cache(tmp_path: Path) -> Cache:
    return Cache(tmp_path / "cache")


def _file(folder: Path, text: str, name: str = "refs.bib") -> str:
    """A library file that was written long ago, so that its time can be trusted."""
    path = folder / name
    path.write_bytes(text.encode("utf-8"))
    os.utime(path, (OLD, OLD))
    return str(path)


def _is_stored(path: str, cache: Cache) -> bool:
    return isinstance(read_library(path, cache=cache), StoredLibrary)


def _contents(*paths: str, cache: Cache | None) -> object:
    """All that a library tells of its entries."""
    library = read_library(*paths, cache=cache)
    entries = [
        (
            entry.key,
            entry.type,
            entry.library,
            entry.path,
            entry.start,
            entry.end,
            dict(entry.fields),
            dict(entry.people),
        )
        for entry in library.entries
    ]
    texts = [library.text(path) for path in library.paths]
    written = [library.written(number) for number in range(len(library.entries))]
    return entries, list(library.faults), texts, written, [library.works_in(number) for number in range(len(paths))]


def test_an_index_is_made_once(tmp_path: Path, cache: Cache) -> None:
    path = _file(tmp_path, BIB)
    found = [_is_stored(path, cache) for _ in range(3)]
    assert (found, len(cache.indexes())) == ([False, True, True], 1)


def test_a_library_from_the_cache_is_the_same(tmp_path: Path, cache: Cache) -> None:
    paths = (_file(tmp_path, BIB), _file(tmp_path, f"\ufeff{MORE}", "more.bib"))
    fresh = _contents(*paths, cache=None)
    assert [_contents(*paths, cache=cache) for _ in range(2)] == [fresh, fresh]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        pytest.param(
            "old.bib", BIB.replace("Жуков, Юрий", "Žukov").replace("жуков", "z").encode("utf-16"), id="UTF-16"
        ),
        pytest.param("old.bib", "@book{a, title = {Žižek “x”}}".encode("cp1252"), id="Windows-1252"),
        pytest.param(
            "refs.json",
            '[{"id": "a", "type": "book", "title": "Žižek", "author": [{"family": "Ž"}]}]'.encode(),
            id="CSL-JSON",
        ),
    ],
)
def test_a_file_that_is_no_plain_bib_is_the_same(name: str, content: bytes, tmp_path: Path, cache: Cache) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    os.utime(path, (OLD, OLD))
    fresh = _contents(str(path), cache=None)
    assert [_contents(str(path), cache=cache) for _ in range(2)] == [fresh, fresh]


def test_another_content_has_another_index(tmp_path: Path, cache: Cache) -> None:
    read_library(_file(tmp_path, BIB), cache=cache)
    path = _file(tmp_path, BIB + MORE)
    found = [_is_stored(path, cache) for _ in range(2)]
    assert (found, len(read_library(path, cache=cache).entries)) == ([False, True], 3)


def test_the_same_content_elsewhere_has_the_same_index(tmp_path: Path, cache: Cache) -> None:
    read_library(_file(tmp_path, BIB), cache=cache)
    (tmp_path / "copy").mkdir()
    path = _file(tmp_path / "copy", BIB)
    assert (_is_stored(path, cache), read_library(path, cache=cache).entries[0].path) == (True, path)


def test_the_stamp_of_an_unchanged_file_saves_its_hash(
    tmp_path: Path, cache: Cache, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("refkit.library.store.cache._RACE", -1)
    path = _file(tmp_path, BIB)
    read_library(path, cache=cache)
    monkeypatch.delattr("refkit.library.store.cache._digest")
    assert _is_stored(path, cache)


def test_a_file_that_was_only_touched_is_hashed_and_found(tmp_path: Path, cache: Cache) -> None:
    path = _file(tmp_path, BIB)
    read_library(path, cache=cache)
    os.utime(path, (OLD + 100, OLD + 100))
    assert _is_stored(path, cache)


def test_a_file_of_the_same_size_written_just_now_is_not_taken_for_the_old_one(tmp_path: Path, cache: Cache) -> None:
    path = tmp_path / "refs.bib"
    now = time.time()
    for title in ("Inoy", "Onay"):
        path.write_text(f"@book{{a, title = {{{title}}}}}", encoding="utf-8")
        os.utime(path, (now, now))
        read_library(path, cache=cache)
    assert read_library(path, cache=cache).entries[0].fields["title"] == "Onay"


def test_a_crossref_is_followed_in_a_stored_library(tmp_path: Path, cache: Cache) -> None:
    text = "@xdata{x, publisher = {P}}\n@inbook{c, crossref = {p}, xdata = {x}}\n@book{p, title = {Whole}}"
    path = _file(tmp_path, text)
    read_library(path, cache=cache)
    fields = read_library(path, cache=cache).entries[0].fields
    assert (fields["booktitle"], fields["publisher"]) == ("Whole", "P")


DAMAGES = {
    "empty": lambda content: b"",
    "cut": lambda content: content[: len(content) // 2],
    "text": lambda content: b"not a database" * 1000,
    "overwritten": lambda content: content[:4096] + b"\xff" * (len(content) - 4096),
}


@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES)
def test_a_damaged_index_is_made_anew(damage: object, tmp_path: Path, cache: Cache) -> None:
    path = _file(tmp_path, BIB + MORE)
    fresh = _contents(path, cache=cache)
    place = cache.indexes()[0]
    place.write_bytes(damage(place.read_bytes()))  # type: ignore[operator]  # one of the functions above
    assert [_contents(path, cache=cache) for _ in range(2)] == [fresh, fresh]


def test_a_damaged_stamp_does_no_harm(tmp_path: Path, cache: Cache) -> None:
    path = _file(tmp_path, BIB)
    read_library(path, cache=cache)
    for stamp in cache.folder.glob("*.stamp"):
        stamp.write_bytes(b'{"size": "large"}')
    assert _is_stored(path, cache)


def test_a_folder_that_cannot_be_written_is_no_error(tmp_path: Path) -> None:
    blocked = tmp_path / "blocked"
    blocked.write_text("a file where the folder should be", encoding="utf-8")
    path = _file(tmp_path, BIB)
    found = [_contents(path, cache=Cache(blocked / "cache")) for _ in range(2)]
    assert found == [_contents(path, cache=None)] * 2


def test_a_file_that_changes_after_it_was_opened_is_told(tmp_path: Path, cache: Cache) -> None:
    path = _file(tmp_path, BIB)
    read_library(path, cache=cache)
    library = read_library(path, cache=cache)
    Path(path).write_text("x" * 10, encoding="utf-8")
    with pytest.raises(RefkitError, match="has changed while it was read"):
        library.entries[0]


def test_a_file_that_changes_while_its_index_is_made_leaves_none(tmp_path: Path, cache: Cache) -> None:
    path = _file(tmp_path, BIB)
    library = read_library(path, cache=cache, watch=lambda entries, _: (_touch(path), entries)[1])
    assert (len(library.entries), cache.indexes(), list(cache.folder.glob("*.partial"))) == (1, [], [])


def _touch(path: str) -> None:
    os.utime(path, (OLD + 9, OLD + 9))


def test_several_processes_at_once(tmp_path: Path, cache: Cache) -> None:
    path = _file(tmp_path, BIB + MORE)
    code = (
        "import sys; from pathlib import Path; from refkit.library import read_library; "
        "from refkit.library.store.cache import Cache; library = read_library(sys.argv[1], cache=Cache(Path(sys.argv[2]))); "
        "print(len(library.index.people('getty')))"
    )
    command = [sys.executable, "-c", code, path, str(cache.folder)]
    started = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(4)]
    answers = [process.communicate()[0].strip() for process in started]
    assert (answers, len(cache.indexes()), list(cache.folder.glob("*.partial"))) == (["1"] * 4, 1, [])


def test_a_missing_library_is_a_clear_error(tmp_path: Path, cache: Cache) -> None:
    with pytest.raises(RefkitError, match="no such library"):
        read_library(tmp_path / "nowhere.bib", cache=cache)


def test_clear(tmp_path: Path, cache: Cache) -> None:
    read_library(_file(tmp_path, BIB), cache=cache)
    assert (cache.clear(), list(cache.folder.iterdir()), cache.clear()) == (1, [], 0)


def test_prune_throws_the_oldest_away(tmp_path: Path, cache: Cache) -> None:
    read_library(_file(tmp_path, BIB), cache=cache)
    kept = cache.indexes()
    stale, partial = cache.folder / f"{'0' * 40}-1.sqlite", cache.folder / f"{'1' * 40}-1-99.partial"
    for path in (stale, partial):
        path.write_bytes(b"x")
        os.utime(path, (OLD, OLD))
    cache.prune()
    assert (cache.indexes(), partial.exists()) == (kept, False)


def test_the_folder_can_be_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("REFKIT_CACHE_DIR", str(tmp_path))
    assert default_folder() == tmp_path


def test_without_a_name_it_is_among_the_users_caches(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("REFKIT_CACHE_DIR")
    assert default_folder().name == "refkit"


def test_a_library_that_is_wanted_whole_is_read_whole_but_not_indexed_again(tmp_path: Path, cache: Cache) -> None:
    path = _file(tmp_path, BIB + MORE)
    read_library(path, cache=cache)
    place = cache.indexes()[0]
    before = place.stat().st_mtime_ns
    library = read_library(path, cache=cache, whole=True)
    found = (type(library), [entry.key for entry in library.entries], len(library.faults))
    assert (found, place.stat().st_mtime_ns) == ((FileLibrary, ["жуков", "getty", "getty"], 1), before)


def test_what_is_not_of_the_cache_stays_where_it_is(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    foreign = [tmp_path / name for name in ("thesis.docx", "zotero.sqlite", "a.stamp", "b.partial")]
    for path in foreign:
        path.write_bytes(b"mine")
        os.utime(path, (OLD, OLD))
    read_library(_file(tmp_path, BIB), cache=cache)
    cache.prune()
    assert (cache.clear(), [path.exists() for path in foreign]) == (1, [True] * 4)


@pytest.mark.parametrize("whole", [False, True])
def test_another_text_of_the_same_size_and_time_is_not_taken_for_the_old_one(whole: bool, tmp_path: Path) -> None:
    cache = Cache(tmp_path / "cache")
    path = _file(tmp_path, "@book{old, title={A} year={1999}}")
    read_library(path, cache=cache)
    _file(tmp_path, "@book{new, title={B},year={1998}}")
    library = read_library(path, cache=cache, whole=whole)
    assert ([entry.key for entry in library.entries], list(library.faults)) == (["new"], [])


def test_the_text_of_a_stored_library_is_the_one_that_was_indexed(tmp_path: Path, cache: Cache) -> None:
    path = _file(tmp_path, BIB)
    read_library(path, cache=cache)
    library = read_library(path, cache=cache)
    other = tmp_path / "other.bib"
    other.write_text("@book{other}", encoding="utf-8")
    os.replace(other, path)
    with pytest.raises(RefkitError, match="has changed while it was read"):
        library.text(path)


def test_the_index_of_what_a_file_held_before_is_thrown_away(
    tmp_path: Path, cache: Cache, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("refkit.library.store.cache._RACE", -1)  # as if the file had been written long ago
    path = _file(tmp_path, BIB)
    for text in (BIB, BIB + MORE, MORE):
        _file(tmp_path, text)
        _is_stored(path, cache)
    assert (len(cache.indexes()), _is_stored(path, cache)) == (1, True)


@pytest.mark.parametrize("bad", [b"\xff\xff\xff\x7f" * 2, b"\x00"], ids=["a number that no entry has", "half a number"])
def test_an_index_whose_lists_are_damaged_is_made_anew(bad: bytes, tmp_path: Path, cache: Cache) -> None:
    path = _file(tmp_path, BIB + MORE)
    read_library(path, cache=cache)
    with closing(sqlite3.connect(cache.indexes()[0])) as connection:
        for table in ("names", "words", "containers", "initials"):
            connection.execute(f"UPDATE {table} SET hits = ?", (bad,))
        connection.commit()
    index = read_library(path, cache=cache).index
    assert ([hit.entry for hit in index.people("getty")], [hit.entry for hit in index.inner("Origins")]) == ([1], [1])
