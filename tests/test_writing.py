"""Files are written whole or not at all."""

import os
from pathlib import Path

import pytest

from refkit.errors import RefkitError
from refkit.writing import write_whole


def test_a_new_file_gets_what_the_mask_allows(tmp_path: Path) -> None:
    os.umask(mask := os.umask(0))
    write_whole(str(tmp_path / "new.txt"), b"words\r\n")
    written = tmp_path / "new.txt"
    assert (written.read_bytes(), written.stat().st_mode & 0o777) == (b"words\r\n", 0o666 & ~mask)


def test_permissions_stay(tmp_path: Path) -> None:
    (tmp_path / "old.txt").write_bytes(b"old")
    (tmp_path / "old.txt").chmod(0o640)
    write_whole(str(tmp_path / "old.txt"), b"new")
    assert ((tmp_path / "old.txt").read_bytes(), (tmp_path / "old.txt").stat().st_mode & 0o777) == (b"new", 0o640)


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "old.txt").write_bytes(b"old")
    (tmp_path / "link.txt").symlink_to("old.txt")
    write_whole(str(tmp_path / "link.txt"), b"new")
    assert ((tmp_path / "link.txt").is_symlink(), (tmp_path / "old.txt").read_bytes()) == (True, b"new")


def test_no_such_folder(tmp_path: Path) -> None:
    with pytest.raises(RefkitError, match=r"cannot write .*a/b.txt: "):
        write_whole(str(tmp_path / "a" / "b.txt"), b"")


def test_nothing_is_left_behind_where_it_fails(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(RefkitError):
        write_whole(str(tmp_path / "folder"), b"")
    assert [path.name for path in tmp_path.iterdir()] == ["folder"]


def test_a_pipe_is_written_to_and_stays_a_pipe(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    write_whole(str(pipe), b"words")
    read = os.read(reader, 10)
    os.close(reader)
    assert (read, pipe.is_fifo()) == (b"words", True)
