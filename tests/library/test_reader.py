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
from refkit.library.entry import Entry, Fault, Person
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
    assert read_library() == Library((), ())


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
    start, end = text.index("@InBook"), len(text) - 1
    entry = Entry(
        key="Getty99",
        type="inbook",
        library=0,
        path=str(tmp_path / "0.bib"),
        line=3,
        start=start,
        end=end,
        fields={
            "author": "Getty, J. Arch and World Bank and others",
            "editor": "Naümov, Oleg",
            "title": "The Road to Terror",
            "publisher": "Yale University Press (NY)",
            "pages": "113-38, xii",
            "pagetotal": "635",
            "month": "11",
            "date": "1999-11-02/2000",
            "url": "http://a.b/c--d_e",
        },
        people={
            "author": (Person("Getty", "J. Arch"), Person("", literal="World Bank")),
            "editor": (Person("Naümov", "Oleg"),),
        },
        pages=(PageRange("113", "138"), PageRange("xii", "xii")),
        pagetotal=635,
        year="1999",
    )
    assert _library(tmp_path, text) == Library((entry.path,), (entry,))


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


def test_offsets_are_code_points_after_the_byte_order_mark(tmp_path: Path) -> None:
    path = tmp_path / "a.bib"
    path.write_bytes("\ufeff% Жуков 𝔘\r\n@book{a,\r\n year = 1999}\r\n".encode())
    entry = read_library(path).entries[0]
    assert (entry.line, entry.start, entry.end) == (2, 11, 11 + len("@book{a,\r\n year = 1999}"))


def test_file_without_entries(tmp_path: Path) -> None:
    library = _library(tmp_path, "")
    fault = Fault("no-entries", "no entry in this file: is it a .bib?", library.paths[0], 1)
    assert library == Library(library.paths, (), (fault,))


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
    faults = _library(tmp_path, "@book{a, title = {T}\n\n@book{b, title {T}}\n@book{c, x = {1}}").faults
    assert ([fault.kind for fault in faults], capfd.readouterr()) == (["broken-entry", "broken-entry"], ("", ""))


def test_library_of_the_example_paper() -> None:
    library = read_library(Path(__file__).parents[2] / "bibliography.bib")
    assert (len(library.entries), library.faults) == (18, ())


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
