"""The entries of several files in one row."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.library.collection import Entries
from tests.library.bib.texts import file_of

FIRST = file_of(b"@book{a, title = {A}}\n@xdata{x, address = {Kazan}}\n@book{b, xdata = {x}}")
SECOND = file_of(b"@book{A, crossref = {a}}\n@book{c, crossref = {A}, xdata = {x}}")
ENTRIES = Entries([FIRST, SECOND])


def test_works_of_all_files_in_order() -> None:
    assert [(entry.key, entry.library, dict(entry.fields)) for entry in ENTRIES] == [
        ("a", 0, {"title": "A"}),
        ("b", 0, {"xdata": "x", "address": "Kazan"}),
        ("A", 1, {"crossref": "a", "title": "A"}),
        ("c", 1, {"crossref": "A", "xdata": "x", "address": "Kazan", "title": "A"}),
    ]


def test_entries_by_number_are_those_of_the_row() -> None:
    numbered = [ENTRIES[number] for number in range(len(ENTRIES))]
    assert [(each.key, dict(each.fields)) for each in numbered] == [(each.key, dict(each.fields)) for each in ENTRIES]


def test_an_entry_is_read_once() -> None:
    assert ENTRIES[1] is ENTRIES[1]


def test_works_are_counted_from_the_end_and_cut_out_as_in_any_sequence() -> None:
    assert ([ENTRIES[-1], ENTRIES[-4]], ENTRIES[1:3]) == ([ENTRIES[3], ENTRIES[0]], [ENTRIES[1], ENTRIES[2]])


@pytest.mark.parametrize("number", [-5, 4, 5])
def test_there_is_no_such_work(number: int) -> None:
    with pytest.raises(IndexError):
        ENTRIES[number]


def test_lenders_are_numbered_behind_all_works() -> None:
    found = [(key, number, ENTRIES.place(number), ENTRIES.written(number).type) for key, number in ENTRIES.lenders()]
    assert found == [("x", 4, (0, 2), "xdata")]


def test_no_files() -> None:
    entries = Entries([])
    assert (len(entries), list(entries), list(entries.lenders())) == (0, [], [])


def test_entries_in_which_something_may_be_wrong_are_noted_on_the_way() -> None:
    entries = Entries([file_of(b"@book{a}\n@book{b, x = 1 y = 2}"), file_of(b""), file_of(b"@book{c, x = nosuch}")])
    found = [(entry.key, is_suspect) for entry, is_suspect in entries.between(0, 3)]
    assert found == [("a", False), ("b", True), ("c", True)]


@given(st.lists(st.integers(0, 3), max_size=4), st.integers(0, 12), st.integers(0, 12))
def test_some_of_the_works_are_those_of_their_numbers(sizes: list[int], first: int, end: int) -> None:
    keys = [[f"k{number}x{own}" for own in range(size)] for number, size in enumerate(sizes)]
    entries = Entries([file_of("\n".join(f"@book{{{key}}}" for key in own).encode()) for own in keys])
    every = [key for own in keys for key in own]
    assert [entry.key for entry, _ in entries.between(first, end)] == every[first:end]


@given(st.lists(st.lists(st.sampled_from(("book", "xdata")), max_size=4), max_size=4))
def test_every_entry_has_one_place(files: list[list[str]]) -> None:
    texts = ("\n".join(f"@{kind}{{k}}" for kind in kinds) for kinds in files)
    entries = Entries([file_of(text.encode()) for text in texts])
    total = sum(map(len, files))
    assert sorted(map(entries.place, range(total))) == [
        (library, own) for library, kinds in enumerate(files) for own in range(len(kinds))
    ]
