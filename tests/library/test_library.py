"""The works of some files together, asked for by key."""

import pytest

from refkit.library.bib.source import Source
from refkit.library.bib.written import WrittenEntry
from refkit.library.entry import Entry
from refkit.library.file_library import FileLibrary
from refkit.library.library import Library

FILES = FileLibrary(
    [
        Source("a.bib", b"@book{a, x = {1}}\n@book{A, x = {2}}\n@book{a, x = {3}}\n@xdata{x}"),
        Source("b.bib", "Ж\n@book{a, x = {4}}\n@book{b, ids = {c}}".encode()),
    ]
)


@pytest.mark.parametrize(
    ("key", "library", "expected"),
    [
        pytest.param("", None, None, id="no key"),
        pytest.param("z", None, None, id="nobody's"),
        pytest.param("x", None, None, id="an entry that only lends"),
        pytest.param("c", None, None, id="among the ids"),
        pytest.param("B", None, None, id="other capitals"),
        pytest.param("a", None, 0, id="the first"),
        pytest.param("A", None, 1, id="the very key"),
        pytest.param("a", 1, 3, id="in one file"),
        pytest.param("A", 1, None, id="not in that file"),
        pytest.param("b", None, 4, id="in the second file"),
    ],
)
def test_number(key: str, library: int | None, expected: int | None) -> None:
    assert FILES.number(key, library) == expected


def test_entry_of_a_file() -> None:
    found = [FILES.entry("a", 0), FILES.entry("a", 1), FILES.entry("b", 0)]
    assert [entry and entry.fields["x"] for entry in found] == ["1", "4", None]


def test_what_files_there_are() -> None:
    found = (FILES.paths, FILES.works_in(0), FILES.works_in(1), FILES.text("b.bib")[:3], FILES.text("c.bib"))
    assert found == (("a.bib", "b.bib"), 3, 2, "Ж\n@", "")


def test_written_work_in_its_file() -> None:
    entry = FILES.written(3)
    assert (FILES.text("b.bib")[entry.start : entry.end], entry.fields[0].name) == ("@book{a, x = {4}}", "x")


def test_library_that_is_in_no_file() -> None:
    library = Library(("a.bib",), (Entry("a", "book", 0, "a.bib", 3, 9, {"title": "T"}, {}),))
    found = (library.faults, library.works_in(0), library.works_in(1), library.written(0), library.number("a"))
    assert found == ((), 1, 0, WrittenEntry("book", "a", 3, 3, 3, 9, ()), 0)
    assert library.text("a.bib") == ""
