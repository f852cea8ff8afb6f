"""Whole libraries, from the file to the entries."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.errors import RefkitError
from refkit.library import read_library
from refkit.library.entry import Entry, Fault, Person, Role
from refkit.library.library import Library
from refkit.library.pages import PageRange

SHARED = os.environ.get("REFKIT_SHARED", "")
CORPORA = sorted(Path(SHARED, "corpora").glob("*/*.bib")) if SHARED else []
needs_shared = pytest.mark.skipif(not CORPORA, reason="REFKIT_SHARED does not name the folder of the corpora")


def _library(tmp_path: Path, *texts: str) -> Library:
    paths = [tmp_path / f"{number}.bib" for number in range(len(texts))]
    for path, text in zip(paths, texts, strict=True):
        path.write_text(text, encoding="utf-8", newline="")
    return read_library(*paths)


def test_no_library() -> None:
    library = read_library()
    assert (library.paths, list(library.entries), library.faults) == ((), [], [])


def test_entry_with_everything(tmp_path: Path) -> None:
    text = r"""% works
@string{yup = "Yale University Press"}
@InBook{Getty99,
  Author    = {Getty, J. Arch and {World Bank} and others},
  editor    = "Na{\"u}mov, Oleg",
  title     = {The {Road} to
               Terror},
  publisher = yup # { (NY)},
  pages     = {113-38, xii},
  pagetotal = 635,
  month     = nov,
  date      = {1999-11-02/2000},
  url       = {http://a.b/c--d\_e},
}
"""
    library = _library(tmp_path, text)
    start, end = text.index("@InBook"), len(text) - 1
    fields = {
        "author": "Getty, J. Arch and World Bank and others",
        "editor": "Naümov, Oleg",
        "title": "The Road to Terror",
        "publisher": "Yale University Press (NY)",
        "pages": "113-38, xii",
        "pagetotal": "635",
        "month": "11",
        "date": "1999-11-02/2000",
        "url": "http://a.b/c--d_e",
    }
    people: dict[Role, tuple[Person, ...]] = {
        "author": (Person("Getty", "J. Arch"), Person("", literal="World Bank")),
        "editor": (Person("Naümov", "Oleg"),),
    }
    (entry,) = library.entries
    assert entry == Entry("Getty99", "inbook", 0, library.paths[0], start, end, fields, people)
    pages = (PageRange("113", "138"), PageRange("xii", "xii"))
    assert (entry.pages, entry.pagetotal, entry.year, library.faults) == (pages, 635, "1999", [])


def test_several_files_share_macros_and_parents(tmp_path: Path) -> None:
    first = "@string{p = {Press}}\n@book{k, title = {Whole}, year = 1999}"
    second = "@inbook{k, title = {Part}, crossref = {K}}\n@inbook{l, title = {Other}, crossref = {k}, publisher = p}"
    library = _library(tmp_path, first, second)
    assert [(each.key, each.library, each.path, dict(each.fields)) for each in library.entries] == [
        ("k", 0, library.paths[0], {"title": "Whole", "year": "1999"}),
        ("k", 1, library.paths[1], {"title": "Part", "crossref": "K", "booktitle": "Whole", "year": "1999"}),
        (
            "l",
            1,
            library.paths[1],
            {"title": "Other", "crossref": "k", "publisher": "Press", "booktitle": "Part", "year": "1999"},
        ),
    ]


PEOPLE = [
    pytest.param("title = {T}", {}, id="nobody"),
    pytest.param("organization = {U and N}", {"organization": (Person("", literal="U and N"),)}, id="organization"),
    pytest.param("institution = {U}", {"organization": (Person("", literal="U"),)}, id="institution"),
    pytest.param(
        "organization = {U}, editor = {A, B}", {"editor": (Person("A", "B"),)}, id="editor before organization"
    ),
    pytest.param("translator = {A, B}", {"translator": (Person("A", "B"),)}, id="translator"),
]


@pytest.mark.parametrize(("fields", "expected"), PEOPLE)
def test_people(fields: str, expected: dict[str, tuple[Person, ...]], tmp_path: Path) -> None:
    assert _library(tmp_path, f"@book{{a, {fields}}}").entries[0].people == expected


def test_pages_of_a_whole_book_are_its_number_of_pages(tmp_path: Path) -> None:
    entry = _library(tmp_path, "@book{a, pages = {320 p.}}").entries[0]
    assert (entry.pages, entry.pagetotal, entry.fields["pages"]) == ((), 320, "320 p.")


def test_entries_that_only_lend_fields_are_no_works(tmp_path: Path) -> None:
    library = _library(tmp_path, "@xdata{x, address = {Kazan}}\n@book{a, xdata = {x}}")
    assert [(each.key, each.fields["address"]) for each in library.entries] == [("a", "Kazan")]


OFFSETS = [
    pytest.param("utf-8", id="UTF-8"),
    pytest.param("utf-8-sig", id="UTF-8 with byte order mark"),
    pytest.param("utf-16", id="UTF-16"),
]


@pytest.mark.parametrize("encoding", OFFSETS)
def test_offsets_are_code_points_of_the_text(encoding: str, tmp_path: Path) -> None:
    path = tmp_path / "a.bib"
    path.write_bytes("% Жуков 𝔘\r\n@book{a,\r\n year = {é}}\r\n@book{b}".encode(encoding))
    library = read_library(path)
    found = [library.text(str(path))[entry.start : entry.end] for entry in library.entries]
    assert (library.entries[0].start, found) == (11, ["@book{a,\r\n year = {é}}", "@book{b}"])


def test_windows_1252(tmp_path: Path) -> None:
    path = tmp_path / "a.bib"
    path.write_bytes("@book{a, title = {Caf\xe9}}\r@book{b, title = {“x”}}".encode("cp1252"))
    library = read_library(path)
    found = [(entry.fields["title"], library.text(str(path))[entry.start : entry.end]) for entry in library.entries]
    assert found == [("Café", "@book{a, title = {Café}}"), ("“x”", "@book{b, title = {“x”}}")]


def test_file_without_entries(tmp_path: Path) -> None:
    library = _library(tmp_path, "")
    assert (list(library.entries), library.faults) == ([], [Fault("no-entries", library.paths[0], 0, 0)])


def test_missing_file() -> None:
    with pytest.raises(RefkitError, match="no such library"):
        read_library("nowhere/a.bib")


def test_reader_is_imported_without_its_engines() -> None:
    code = (
        "import sys, refkit.library\n"
        "print([name for name in ('bibtexparser', 'anyascii', 'pylatexenc') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_broken_entries_print_nothing(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    library = _library(tmp_path, "@book{a, title = {T}\n\n@book{b, title {T}}\n@book{c, x = {1}}")
    kinds = [fault.kind for fault in library.faults]
    assert (kinds, capfd.readouterr()) == (["unclosed-entry", "broken-field"], ("", ""))


def test_value_of_a_megabyte(tmp_path: Path) -> None:
    text = f"@book{{a, abstract = {{{'x ' * 500_000}}}, title = {{T}}}}\n@book{{b, title = {{U}}}}"
    assert [entry.title for entry in _library(tmp_path, text).entries] == ["T", "U"]


def test_library_of_the_example_paper() -> None:
    library = read_library(Path(__file__).parents[2] / "bibliography.bib")
    assert (len(library.entries), library.faults) == (18, [])


@needs_shared
@pytest.mark.parametrize("path", CORPORA, ids=[path.name for path in CORPORA])
def test_corpora(path: Path) -> None:
    assert len(read_library(path).entries) > 0


@needs_shared
def test_library_of_a_whole_book_is_read_whole() -> None:
    library = read_library(Path(SHARED, "corpora", "lib", "253.bib"))
    assert (len(library.entries), {fault.kind for fault in library.faults}) == (560, {"duplicate-field"})


@given(content=st.binary(max_size=60) | st.text(alphabet='@bok{}(),="# \n\\%é', max_size=80).map(str.encode))
def test_any_file_is_a_library_or_a_clear_error(content: bytes, tmp_path_factory: pytest.TempPathFactory) -> None:
    path = tmp_path_factory.getbasetemp() / "any.bib"
    path.write_bytes(content)
    try:
        paths = read_library(path).paths
    except RefkitError:
        paths = (str(path),)
    assert paths == (str(path),)
