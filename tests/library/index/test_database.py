"""The connection to an index, and what happens when its file turns out to be damaged."""

import sqlite3
from pathlib import Path

import pytest

from refkit.library.index.database import Database


def _table() -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:")
    connection.executescript("CREATE TABLE t (a TEXT, b INTEGER); INSERT INTO t VALUES ('x', 1), ('y', 2)")
    return connection


def test_answers() -> None:
    database = Database(_table())
    assert (
        database.texts("SELECT a FROM t ORDER BY a"),
        database.numbers("SELECT b FROM t WHERE a = ?", "y"),
        database.pairs_of_texts("SELECT a, a FROM t ORDER BY a"),
        database.texts_and_packed("SELECT a, x'01' FROM t ORDER BY a"),
        database.exists("t WHERE b = ?", 1),
        database.exists("t WHERE b = ?", 3),
    ) == (["x", "y"], [2], [("x", "x"), ("y", "y")], [("x", b"\x01"), ("y", b"\x01")], True, False)


def test_a_damaged_file_is_made_anew_once(tmp_path: Path) -> None:
    path = tmp_path / "damaged.sqlite"
    path.write_bytes(b"no database, but long enough to look like one" * 100)
    database = Database(sqlite3.connect(path), _table)
    assert database.numbers("SELECT b FROM t") == [1, 2]


def test_what_is_damaged_twice_is_an_error(tmp_path: Path) -> None:
    database = Database(sqlite3.connect(":memory:"), lambda: sqlite3.connect(":memory:"))
    with pytest.raises(sqlite3.DatabaseError, match="no such table"):
        database.numbers("SELECT b FROM t")


def test_without_a_way_to_repair_damage_is_an_error() -> None:
    with pytest.raises(sqlite3.DatabaseError, match="no such table"):
        Database(sqlite3.connect(":memory:")).numbers("SELECT b FROM t")


def test_a_question_asked_in_a_wrong_way_is_no_damage() -> None:
    repaired: list[int] = []
    database = Database(_table(), lambda: (repaired.append(1), _table())[1])
    with pytest.raises(sqlite3.ProgrammingError):
        database.numbers("SELECT b FROM t WHERE a = ?")
    assert (repaired, database.numbers("SELECT b FROM t WHERE a = ?", "x")) == ([], [1])


def test_half_a_character_from_a_terminal_is_nobodys() -> None:
    assert Database(_table()).numbers("SELECT b FROM t WHERE a = ?", "\udcff") == []
