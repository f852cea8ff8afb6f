"""Entries read at a known place: what they say, and where each part stands."""

import os
from pathlib import Path

import pytest
from hypothesis import given

from refkit.library.bib.entries import read_raw, read_written, texts_of
from refkit.library.bib.layout import Layout, find_blocks
from refkit.library.bib.recovery import recover
from refkit.library.bib.source import read_source
from refkit.library.bib.values import MONTH_MACROS
from refkit.library.bib.written import Flaw, Piece, RawEntry, WrittenEntry, WrittenField
from tests.library.bib.texts import anything, sound_entries

SHARED = os.environ.get("REFKIT_SHARED", "")
CORPORA = sorted(Path(SHARED, "corpora").glob("*/*.bib")) if SHARED else []
MACROS = {"oup": "Oxford UP", **MONTH_MACROS}

ENTRIES = [
    pytest.param("@book{t}", RawEntry("t", "book", {}), id="no fields"),
    pytest.param("@BOOK{T, TITLE = {T}}", RawEntry("T", "book", {"title": "T"}), id="capitals of types and names"),
    pytest.param("@book(t, a = {x (y) z})", RawEntry("t", "book", {"a": "x (y) z"}), id="parentheses"),
    pytest.param("@book{t, a = {A {USSR} b}}", RawEntry("t", "book", {"a": "A {USSR} b"}), id="braces are kept"),
    pytest.param('@book{t, a = "x {"}y{"}"}', RawEntry("t", "book", {"a": 'x {"}y{"}'}), id="quotation marks"),
    pytest.param('@book{t, a = oup # " (" # {NY)}}', RawEntry("t", "book", {"a": "Oxford UP (NY)"}), id="pieces"),
    pytest.param("@book{t, a = 1999, b = nov}", RawEntry("t", "book", {"a": "1999", "b": "11"}), id="bare words"),
    pytest.param("@book{t, a = {}}", RawEntry("t", "book", {"a": ""}), id="empty value"),
    pytest.param("@book{t, a = nosuch}", RawEntry("t", "book", {"a": "nosuch"}, None, True), id="unknown macro"),
    pytest.param("@book{t, a = 1, A = 2}", RawEntry("t", "book", {"a": "1"}, None, True), id="the first of two"),
    pytest.param("@book{t, a = 1 b = 2}", RawEntry("t", "book", {"a": "1", "b": "2"}, None, True), id="slow path"),
]


@pytest.mark.parametrize(("text", "expected"), ENTRIES)
def test_what_an_entry_says(text: str, expected: RawEntry) -> None:
    data = text.encode()
    assert read_raw(data, 0, len(data), True, MACROS) == expected


def test_where_the_parts_stand() -> None:
    data = b'@book{key, Year = 1999, a = {x} # "y"}'
    fields = (
        WrittenField("year", 11, 15, 18, 22, (Piece("bare", 18, 22),)),
        WrittenField("a", 24, 25, 28, 37, (Piece("braced", 29, 30), Piece("quoted", 35, 36))),
    )
    expected = WrittenEntry("book", "key", 6, 9, 0, 38, fields)
    assert read_written(data, 0, len(data), True) == expected


def test_what_stands_before_the_brace_that_balances_the_head_is_told() -> None:
    data = b"@book{t, a = 1, {x}}"
    entry = read_written(data, 0, len(data), True)
    assert (entry.end, entry.flaws[-1]) == (len(data), Flaw("stray-brace", 19, 20, "}"))


@given(sound_entries())
def test_slow_path_reads_sound_entries_alike(text: str) -> None:
    data = text.encode()
    assert read_written(data, 0, len(data), True) == recover(data, 0, len(data))


@given(sound_entries())
def test_value_of_one_piece_is_what_stands_between_its_delimiters(text: str) -> None:
    data = text.encode()
    fields = {field.name: field for field in reversed(read_written(data, 0, len(data), True).fields)}
    single = {
        name: data[field.value_start : field.end].decode() for name, field in fields.items() if len(field.pieces) == 1
    }
    bare = {name: value[1:-1] if value[0] in '{"' else value for name, value in single.items()}
    raw = read_raw(data, 0, len(data), True, {}).fields
    assert {name: raw[name] for name in bare} == bare


def _differing(data: bytes, layout: Layout) -> list[bytes]:
    """The entries that are read otherwise for what they say than with their places, in the file than alone."""
    found = []
    for number in range(len(layout)):
        place = layout[number]
        piece = data[place.start : place.end]
        written, alone = (
            read_written(data, place.start, place.end, place.sound),
            read_written(piece, 0, len(piece), place.sound),
        )
        raw = read_raw(data, place.start, place.end, place.sound, MACROS)
        texts = texts_of(data, written.fields, MACROS)
        same = (raw.key, raw.type, raw.fields) == (written.key, written.type, texts)
        moved = [(flaw.kind, flaw.start + place.start) for flaw in alone.flaws]
        kept = texts_of(piece, alone.fields, MACROS) == texts and (alone.key, alone.type) == (written.key, written.type)
        ends = (written.start, written.end) == (place.start, place.end)
        if not (same and kept and ends and moved == [(flaw.kind, flaw.start) for flaw in written.flaws]):
            found.append(piece)
    return found


@given(anything)
def test_every_way_to_read_an_entry_reads_the_same(text: str) -> None:
    data = text.encode("utf-8", "replace")
    assert _differing(data, find_blocks(data)) == []


@pytest.mark.skipif(not CORPORA, reason="REFKIT_SHARED does not name the folder of the corpora")
@pytest.mark.parametrize("path", CORPORA, ids=[path.name for path in CORPORA])
def test_every_way_to_read_the_entries_of_a_real_file_reads_the_same(path: Path) -> None:
    data = read_source(path).data
    layout = find_blocks(data)
    sound = [place for place in map(layout.__getitem__, range(len(layout))) if place.sound]
    both = [(read_written(data, each.start, each.end, True), recover(data, each.start, each.end)) for each in sound]
    slow = [fast.key for fast, slow in both if not fast.flaws and fast != slow]
    assert (_differing(data, layout), slow) == ([], [])
