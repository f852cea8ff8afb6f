"""What the index holds of a work."""

import sqlite3

import pytest

from refkit.library.entry import Entry, Person
from refkit.library.index.build import PlainWorks, build
from refkit.library.index.forked import can_fork
from refkit.library.index.packing import unpacked_person
from refkit.library.index.portion import LONGEST


def _built(*entries: Entry, lenders: tuple[tuple[str, int], ...] = ()) -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:")
    build(connection, PlainWorks(entries), lenders)
    return connection


def _entry(key: str = "k", **fields: str) -> Entry:
    return Entry(key, "book", 0, "a.bib", 0, 1, fields, {})


TABLES = ("keys", "referring", "names", "near", "titles", "containers", "words", "initials")


def test_no_entries() -> None:
    connection = _built()
    assert [connection.execute(f"SELECT count(*) FROM {table}").fetchone() for table in TABLES] == [(0,)] * 8


ROWS = [
    pytest.param(
        "SELECT * FROM keys",
        _built(_entry("K", ids="Old, older"), _entry("k"), lenders=(("X", 2),)),
        [("k", 1, 0), ("k", 1, 1), ("old", 0, 0), ("older", 0, 0), ("x", 1, 2)],
        id="keys without capitals, those among ids, those of lenders",
    ),
    pytest.param(
        "SELECT * FROM referring",
        _built(_entry(), _entry(crossref="a"), _entry(xdata="b"), _entry(related="c")),
        [(1,), (2,), (3,)],
        id="entries that name others",
    ),
    pytest.param(
        "SELECT * FROM titles",
        _built(_entry(title="The Road: To Terror", shorttitle="Road")),
        [("road", 0, 0, 1), ("road to terror", 0, 1, 1)],
        id="titles without their opening article",
    ),
    pytest.param(
        "SELECT words, main, hits = x'0000000001000000' FROM containers",
        _built(_entry(journal="Russian Review"), _entry(journal="Russian review")),
        [("russian review", 2, 1)],
        id="a journal once for all its works",
    ),
    pytest.param(
        "SELECT word, coarse FROM words ORDER BY word",
        _built(_entry(title="Genrikh Yagoda of X", journal="NKVD")),
        [("genrikh", "genrIH"), ("nkvd", "nkvd"), ("of", "of"), ("x", "kS"), ("yagoda", "Iagoda")],
        id="words with their coarse forms",
    ),
    pytest.param("SELECT letters FROM initials", _built(_entry(journal="Russian Review")), [("rr",)], id="initials"),
    pytest.param(
        "SELECT length(words) FROM titles", _built(_entry(title="x" * 1000)), [(LONGEST,)], id="no more than counts"
    ),
]


@pytest.mark.parametrize(("sql", "connection", "expected"), ROWS)
def test_rows(sql: str, connection: sqlite3.Connection, expected: list[tuple[str | int, ...]]) -> None:
    assert connection.execute(sql).fetchall() == expected


def test_people() -> None:
    people = {"author": (Person("Zhukov", "Yuri"),), "editor": (Person("Getty"), Person("Zhukov", "Anna"))}
    entry = Entry("k", "book", 0, "a.bib", 0, 1, {"year": "1999"}, people)  # type: ignore[arg-type]
    connection = _built(entry)
    found = [
        (surname, number, person.role, person.position, person.whole, person.year, person.initial)
        for surname, hits in connection.execute("SELECT surname, hits FROM names")
        for number, bits in zip(memoryview(hits).cast("I")[::2], memoryview(hits).cast("I")[1::2], strict=True)
        for person in [unpacked_person(bits)]
    ]
    assert found == [
        ("getty", 0, "editor", 0, True, 1999, 0),
        ("zhukov", 0, "author", 0, True, 1999, 25),
        ("zhukov", 0, "editor", 1, True, 1999, 1),
    ]


def test_index_is_the_same_whatever_was_indexed_before() -> None:
    entry = _entry(title="Road", ids="a")
    assert list(_built(entry).iterdump()) == list(_built(entry).iterdump())


@pytest.mark.skipif(not can_fork(), reason="one processor, or a system that cannot copy a process")
def test_several_processes_make_the_same_index(monkeypatch: pytest.MonkeyPatch) -> None:
    works = [
        Entry(
            f"k{n}",
            "book",
            0,
            "a.bib",
            0,
            1,
            {"title": f"Work {n % 5} of Art: {n}", "journal": f"Acta {n % 3}"},
            {"author": (Person(f"Zhukov{n % 4}"),)},
        )
        for n in range(50)
    ]
    alone = _rows(_built(*works))
    monkeypatch.setattr("refkit.library.index.build._PORTION", 7)
    in_portions = _rows(_built(*works))
    monkeypatch.setattr("refkit.library.index.build._MANY", 1)
    assert (in_portions, _rows(_built(*works))) == (alone, alone)


def _rows(connection: sqlite3.Connection) -> list[list[tuple[object, ...]]]:
    return [
        connection.execute(f"SELECT * FROM {table} ORDER BY 1, 2").fetchall()
        for table in TABLES
        if table != "referring"
    ]
