"""A library in one even form: what changes, what must not, and the law that nothing is lost."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.errors import RefkitError
from refkit.library import read_library
from refkit.library.library import Library
from refkit.library.rewriting.tidy import Sorting, tidied
from tests.library.made_bibs import bib_files
from tests.library.rewriting.test_extract import library_of

NOOP = {
    "empty": "",
    "no-entries": "Just words.\n",
    "tidy": "@book{a,\n  title = {A},\n}\n\n% b\n@book{b,\n  year = 1999,\n}\n",
    "without-fields": "@misc{a,\n}\n",
    "strings": '@string{p = {P}}\n@string{q = "Q" # p}\n\n@book{a,\n  publisher = p # q,\n}\n',
    "comments": "@comment{ @Book{x,  title={X}} }\n% @ remark\nWords\n\n@book{a,\n}\n",
    "preamble": '@Preamble("x")\n',
    "missing-comma": "@Book{a, title={A} year={1999}}\n",
    "twice": "@Book{a, note={1}, note={2}}\n",
    "unknown-macro": "@Book{a, publisher=nowhere}\n",
    "remark-inside": "@Book{a, % why\n title={A}}\n",
    "remark-before-the-key": "@Book{ % why\n a, title={A}}\n",
    "behind-a-percent-sign": "% @Book{a, title={A}}\n",
    "broken-and-another-on-its-line": "@Book{a, title={A} year={1999}} @Book{b, title={B}}\n",
    "string-with-a-brace-too-many": "@string{pub = {Vagrius}}\n}\n",
    "values": '@book{a,\n  title = {A\n      b},\n  note = "{c} d" # {e}\n    # jan,\n}\n',
}
CHANGED = {
    "one-line": ("@Book{a,Title={A},YEAR=1999}\n", "@book{a,\n  title = {A},\n  year = 1999,\n}\n"),
    "parentheses": ("@book(a, title = {A})\n", "@book{a,\n  title = {A},\n}\n"),
    "aligned": ("@book{a,\n  title   = {A},\n\tyear =\t{1999}\n}\n", "@book{a,\n  title = {A},\n  year = {1999},\n}\n"),
    "crlf": (
        "@book{a,title={A\nb}}\r\n\r\n\r\n@book{b}",
        "@book{a,\r\n  title = {A\nb},\r\n}\r\n\r\n@book{b,\r\n}\r\n",
    ),
    "cr": ("@book{a,title={A}}\r", "@book{a,\r  title = {A},\r}\r"),
    "between-entries": ("@book{a,\n}@book{b,\n}\n@book{c,\n}\n\n\n", "@book{a,\n}\n\n@book{b,\n}\n\n@book{c,\n}\n"),
    "comment-stays-with-it": ("@book{a} % a\n% b\n@book{b}\n", "@book{a,\n} % a\n\n% b\n@book{b,\n}\n"),
    "string": ('@STRING( Pub={P} )\n@string{q="Q"}\n', '@string{Pub = {P}}\n@string{q = "Q"}\n'),
    "neighbour-of-broken": (
        "@Book{a, title={A} year={1999}}\n@Book{b}\n",
        "@Book{a, title={A} year={1999}}\n\n@book{b,\n}\n",
    ),
}


@pytest.mark.parametrize("text", NOOP.values(), ids=NOOP)
def test_what_stays(text: str, tmp_path: Path) -> None:
    result = tidied(library_of(tmp_path, text))
    assert (result.text, result.rewritten) == (text, 0)


@pytest.mark.parametrize(("text", "wanted"), CHANGED.values(), ids=CHANGED)
def test_what_becomes_even(text: str, wanted: str, tmp_path: Path) -> None:
    assert tidied(library_of(tmp_path, text)).text == wanted


def keys(text: str, sorting: Sorting, tmp_path: Path) -> list[str]:
    """The keys in the order in which they stand in the sorted file."""
    result = tidied(library_of(tmp_path, text), sorting)
    return [entry.key for entry in library_of(tmp_path, result.text).entries]


SORTED: dict[str, tuple[Sorting, str, list[str]]] = {
    "noop-none": ("none", "@book{b}\n@book{a}\n", ["b", "a"]),
    "noop-one-key": ("author", "@book{a, author = {Z}}\n@book{a, author = {A}}\n", ["a", "a"]),
    "key": ("key", "@book{b}\n@book{C}\n@book{a}\n", ["a", "b", "C"]),
    "author": (
        "author",
        "@book{b, author = {Zhukov}}\n@book{c, title = {Memoirs}}\n@book{d, author = {Ågren}, year = 1990}\n"
        "@book{a, author = {Agren}, year = 1980}\n",
        ["a", "d", "c", "b"],
    ),
    "parent-behind-child": ("key", "@book{a}\n@inbook{b, crossref = {a}}\n", ["b", "a"]),
}


@pytest.mark.parametrize(("sorting", "text", "wanted"), SORTED.values(), ids=SORTED)
def test_sorted(sorting: Sorting, text: str, wanted: list[str], tmp_path: Path) -> None:
    assert keys(text, sorting, tmp_path) == wanted


def test_sorting_makes_no_remark_of_text(tmp_path: Path) -> None:
    text = "@book{b, title = {B}} % why\n@book{a, title = {A}}free text\n"
    made = tidied(library_of(tmp_path, text), "key").text
    assert [line for line in made.splitlines() if "free text" in line and "%" in line] == []


def test_sorted_with_comments_behind_the_macros(tmp_path: Path) -> None:
    text = "% All\n\n% z\n@book{z, note = p}\n@string{p = {P}}\n@book{a} % a\n"
    wanted = "% All\n\n@string{p = {P}}\n\n@book{a,\n} % a\n\n% z\n@book{z,\n  note = p,\n}\n"
    assert tidied(library_of(tmp_path, text), "key").text == wanted


def test_csl_json_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "refs.json"
    path.write_text('[{"id": "a", "type": "book", "title": "A"}]')
    with pytest.raises(RefkitError, match="refs.json is a CSL-JSON file"):
        tidied(read_library(path))


def said(library: Library) -> list[tuple[str, str, dict[str, str]]]:
    """What the entries say, in any order."""
    return sorted(((e.key, e.type, dict(e.fields)) for e in library.entries), key=repr)


def faults(library: Library) -> list[tuple[str, str, str]]:
    """The faults without their places, which move."""
    return sorted((fault.kind, fault.key, fault.words) for fault in library.faults)


@given(text=bib_files())
def test_nothing_is_lost(text: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("law")
    library = library_of(folder, text)
    result = tidied(library)
    again = library_of(folder, result.text)
    assert (said(again), faults(again), tidied(again).text) == (said(library), faults(library), result.text)


@given(text=bib_files(broken=False), sorting=st.sampled_from(["key", "author"]))
def test_nothing_is_lost_in_sorting(text: str, sorting: Sorting, tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("law")
    library = library_of(folder, text)
    again = library_of(folder, tidied(library, sorting).text)
    assert (said(again), faults(again)) == (said(library), faults(library))
