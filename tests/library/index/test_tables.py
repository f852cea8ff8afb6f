"""The rows of an index: the same whether they are asked for in SQLite or kept in memory."""

import sqlite3
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.library.entry import Entry
from refkit.library.fold import fold, romanised
from refkit.library.index.build import PlainWorks, build
from refkit.library.index.database import Database
from refkit.library.index.tables import KeptTables, Tables
from tests.library.index.test_index import SURNAMES, WORDS, libraries

ASKED = ("", "a", "m", *sorted({word for text in (*SURNAMES, *WORDS) for word in (fold(text), fold(text)[:3])}))
QUESTIONS: dict[str, Callable[[Tables, str], object]] = {
    "bearing": lambda tables, word: tables.bearing(word),
    "sounding": lambda tables, word: tables.sounding(romanised(word)),
    "begins_name": lambda tables, word: tables.begins_name(word, romanised(word)),
    "begins_title": lambda tables, word: tables.begins_title(word),
    "titles": lambda tables, word: tables.titles(word, 100),
    "first title": lambda tables, word: tables.titles(word, 1),
    "containers": lambda tables, word: tables.containers(word, 100),
    "first container": lambda tables, word: tables.containers(word, 1),
    "spellings": lambda tables, word: list(tables.spellings(romanised(word))),
    "having": lambda tables, word: tables.having(word),
}


def _database(works: tuple[Entry, ...]) -> Database:
    connection = sqlite3.connect(":memory:")
    build(connection, PlainWorks(works))
    return Database(connection)


@given(libraries(), st.sampled_from(ASKED), st.sampled_from(ASKED))
def test_what_is_kept_answers_as_the_database_does(works: tuple[Entry, ...], first: str, second: str) -> None:
    database = _database(works)
    asked, kept = Tables(database, len(works)), KeptTables(database, len(works))
    for words in (first, f"{first} {second}"):
        own = {name: question(asked, words) for name, question in QUESTIONS.items()}
        assert {name: question(kept, words) for name, question in QUESTIONS.items()} == own


@pytest.mark.parametrize("kind", [Tables, KeptTables])
@pytest.mark.parametrize(
    ("table", "bad"),
    [
        pytest.param("names", b"\xff\xff\xff\x7f" * 2, id="a number that no entry has"),
        pytest.param("names", b"\x00" * 4, id="a work without its person"),
        pytest.param("words", b"\x00", id="half a number"),
    ],
)
def test_a_damaged_list_is_read_from_a_new_index(kind: type[Tables], table: str, bad: bytes) -> None:
    works = (Entry("k", "book", 0, "a.bib", 0, 1, {"shortauthor": "Getty", "title": "Stalin"}, {}),)
    damaged, sound = sqlite3.connect(":memory:"), sqlite3.connect(":memory:")
    for connection in (damaged, sound):
        build(connection, PlainWorks(works))
    damaged.execute(f"UPDATE {table} SET hits = ?", (bad,))
    tables = kind(Database(damaged, lambda: sound), len(works))
    fresh = Tables(Database(sound), len(works))
    assert (tables.bearing("getty"), tables.having("stalin")) == (fresh.bearing("getty"), fresh.having("stalin"))
