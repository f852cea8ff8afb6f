"""One .bib file: entries by number, in code points of the file, from memory or from the disk."""

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.errors import RefkitError
from refkit.library.bib.file import BibFile, InMemory, OnDisk, macros_of
from refkit.library.bib.layout import find_blocks
from refkit.library.bib.source import state_of
from refkit.library.bib.values import MONTH_MACROS
from refkit.library.bib.written import Flaw, Piece, WrittenEntry, WrittenField
from refkit.span import Lines
from tests.library.bib.texts import anything, file_of, sound_entries

MACROS = [
    pytest.param("", {}, id="none"),
    pytest.param('@string{p = "P" # {Q}}', {"p": "PQ"}, id="pieces"),
    pytest.param("@string(P = {x})", {"p": "x"}, id="parentheses and capitals"),
    pytest.param("@string{a = {x}}\n@string{b = a # a}", {"a": "x", "b": "xx"}, id="made of another"),
    pytest.param("@string{a = {x}}\n@string{a = {y}}", {"a": "y"}, id="the last of two"),
    pytest.param("@string{a = {x}, b = {y}}", {"a": "x", "b": "y"}, id="two in one block"),
    pytest.param("@string{a = {x}} @string{b = {y}}", {"a": "x", "b": "y"}, id="two blocks on one line"),
    pytest.param("@string{a = {x}\n@string{b = {y}}", {"a": "x", "b": "y"}, id="never closed"),
    pytest.param("@book{t, a = jan}\n@string{jan = {Jan.}}", {"jan": "Jan."}, id="a month named anew"),
]


@pytest.mark.parametrize(("text", "expected"), MACROS)
def test_macros(text: str, expected: dict[str, str]) -> None:
    data = text.encode()
    assert macros_of(data, find_blocks(data), {}) == expected


def test_macro_may_be_defined_behind_the_entry_that_uses_it() -> None:
    assert file_of(b"@book{t, publisher = p}\n@string{p = {P}}").raw(0).fields == {"publisher": "P"}


def test_macros_that_double_each_other_stay_short() -> None:
    doubled = "".join(f"@string{{m{number + 1} = m{number} # m{number}}}\n" for number in range(60))
    file = file_of(f"@string{{m0 = {{ha}}}}\n{doubled}@book{{a, note = m60}}".encode())
    assert len(file.raw(0).fields["note"]) <= 100_000


def test_written_entry_in_code_points() -> None:
    file = file_of("Жуков 😀\n@book{é, т = {Ж} # nosuch, т = 1}".encode())
    fields = (
        WrittenField("т", 17, 18, 21, 33, (Piece("braced", 22, 23), Piece("bare", 27, 33))),
        WrittenField("т", 35, 36, 39, 40, (Piece("bare", 39, 40),)),
    )
    flaws = (Flaw("undefined-string", 27, 33, "nosuch"), Flaw("duplicate-field", 35, 36, "т"))
    assert (file.extent(0), file.written(0)) == ((8, 41), WrittenEntry("book", "é", 14, 15, 8, 41, fields, flaws))


def test_suspects_are_the_entries_in_which_something_may_be_wrong() -> None:
    texts = ("@book{a}", "@book{b, x = 1, x = 2}", "@book{c, x = no}", "@book{d, x = jan}", "@book{e, x = {1} y = 2}")
    assert list(file_of("\n".join(texts).encode()).suspects()) == [1, 2, 4]


def _on_disk(path: Path, data: bytes, mark: bytes = b"") -> BibFile:
    path.write_bytes(mark + data)
    layout = find_blocks(data)
    return BibFile(
        str(path), OnDisk(str(path), len(mark), state_of(path.stat())), layout, macros_of(data, layout, MONTH_MACROS)
    )


def test_entries_on_the_disk_are_those_in_memory(tmp_path: Path) -> None:
    data = "@string{p = {é}}\n@book{Ж, a = p}\n@book{open, a = {x}\n".encode()
    disk, memory = _on_disk(tmp_path / "a.bib", data, b"\xef\xbb\xbf"), file_of(data)
    assert [(disk.raw(n), disk.written(n)) for n in range(2)] == [(memory.raw(n), memory.written(n)) for n in range(2)]


CHANGES = [pytest.param(b"@book{b, a = {longer}}", id="another"), pytest.param(b"", id="emptied")]


@pytest.mark.parametrize("content", CHANGES)
def test_file_that_changes_while_it_is_read(content: bytes, tmp_path: Path) -> None:
    file = _on_disk(tmp_path / "a.bib", b"@book{a}")
    Path(file.path).write_bytes(content)
    os.utime(file.path, ns=(1, 1))
    with pytest.raises(RefkitError, match="has changed while it was read"):
        file.raw(0)


def test_bytes_in_memory() -> None:
    assert InMemory(b"abcdef").piece(2, 4) == b"cd"


LINE_ENDS = st.sampled_from(("\r\n", "\r"))


def _by_line(text: str) -> list[tuple[int, str, list[tuple[str, int]], list[tuple[str, int]]]]:
    """The entries of a text: line, key, fields and flaws with their lines."""
    file, lines = file_of(text.encode()), Lines(text)
    return [
        (
            lines.position(entry.start).line,
            entry.key,
            [(field.name, lines.position(field.start).line) for field in entry.fields],
            [(flaw.kind, lines.position(flaw.start).line) for flaw in entry.flaws],
        )
        for entry in map(file.written, range(len(file)))
    ]


@given(anything | st.lists(sound_entries(), max_size=3).map("\n".join), LINE_ENDS)
def test_line_ends_change_nothing(text: str, line_end: str) -> None:
    plain = text.encode("utf-8", "replace").decode().replace("\r\n", "\n").replace("\r", "\n")
    assert _by_line(plain.replace("\n", line_end)) == _by_line(plain)


@given(anything, st.sampled_from(("Ж", "😀", "é\n", "e\u0301 ")))
def test_what_stands_before_moves_every_place(text: str, before: str) -> None:
    text = "\n" + text.encode("utf-8", "replace").decode()
    file, moved = file_of(text.encode()), file_of((before + text).encode())
    places = [file.extent(number) for number in range(len(file))]
    assert [(start - len(before), end - len(before)) for start, end in map(moved.extent, range(len(moved)))] == places
