"""Entries taken out of libraries: byte for byte, with what they need, in the order that BibTeX needs."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.errors import RefkitError
from refkit.library import read_library
from refkit.library.library import Library
from refkit.library.relations import children_first
from refkit.library.rewriting.extract import extract
from tests.library.made_bibs import bib_files

KEPT = {
    "noop-whole": ("@book{a, title = {A}}\n", "@book{a, title = {A}}\n"),
    "no-line-end": ("@book{a, title = {A}}", "@book{a, title = {A}}\n"),
    "as-it-is-written": ('@Book( a ,\n  TITLE= {A} # " b",\n)\n', '@Book( a ,\n  TITLE= {A} # " b",\n)\n'),
    "other-entries-stay": ("@book{b}\n\n@book{a}\n\n@book{c}\n", "@book{a}\n"),
    "free-text-stays": ("Far off.\n\n@book{a}\nBehind.\n", "@book{a}\n"),
    "comment-above": ("% far\n\n% one\n% two\n@book{a}\n", "% one\n% two\n@book{a}\n"),
    "words-above": ("The plenum\n@book{a}\n", "The plenum\n@book{a}\n"),
    "comment-of-the-one-before": ("@book{b} % of b\n@book{a} % of a\n", "@book{a} % of a\n"),
    "fields-above-are-no-comment": ("year = {1999}}\n@book{a}\n", "@book{a}\n"),
    "behind-a-percent-sign": ("% @book{a,\n%  title = {A}}\n", "% @book{a,\n%  title = {A}}\n"),
    "crlf": (
        "@string{p = 1}\r\n% x\r\n@book{a,\r\n title = p}\r\n",
        "@string{p = 1}\r\n\r\n% x\r\n@book{a,\r\n title = p}\r\n",
    ),
    "cr": ("% x\r@book{a}\r", "% x\r@book{a}\r"),
    "preamble": ('@preamble{"x"}\n@comment{@preamble{no}}\n@book{a}\n', '@preamble{"x"}\n\n@book{a}\n'),
    "macros-it-uses": (
        "@string{p = {P}}\n@string{q = {Q}}\n@string{r = P # {R}}\n@book{a, publisher = R # {!}, month = jan}\n",
        "@string{p = {P}}\n@string{r = P # {R}}\n\n@book{a, publisher = R # {!}, month = jan}\n",
    ),
    "macro-without-definition": ("@book{a, publisher = nowhere}\n", "@book{a, publisher = nowhere}\n"),
    "parent-behind-child": (
        "@book{p, title = {P}}\n@inbook{a, crossref = {p}}\n",
        "@inbook{a, crossref = {p}}\n\n@book{p, title = {P}}\n",
    ),
    "grandparents": (
        "@xdata{x, location = {Moskva}}\n@book{p, xdata = {x}}\n@inbook{a, crossref = {p}}\n",
        "@inbook{a, crossref = {p}}\n\n@book{p, xdata = {x}}\n\n@xdata{x, location = {Moskva}}\n",
    ),
    "members-and-related": (
        "@set{a, entryset = {m, n}}\n@book{m, related = {o}}\n@book{n}\n@book{o}\n@book{p}\n",
        "@set{a, entryset = {m, n}}\n\n@book{m, related = {o}}\n\n@book{n}\n\n@book{o}\n",
    ),
    "circle": (
        "@book{b, related = {a}}\n@book{a, related = {b}}\n",
        "@book{b, related = {a}}\n\n@book{a, related = {b}}\n",
    ),
    "parent-not-there": ("@book{a, crossref = {gone}}\n", "@book{a, crossref = {gone}}\n"),
    "broken": ("@book{a, title = {A} year = {1999}}\n@book{b}\n", "@book{a, title = {A} year = {1999}}\n"),
}


def library_of(folder: Path, *texts: str) -> Library:
    """A library of files with these texts."""
    paths = [folder / f"{number}.bib" for number in range(len(texts))]
    for path, text in zip(paths, texts, strict=True):
        path.write_bytes(text.encode())
    return read_library(*paths)


def taken(library: Library, *keys: str) -> str:
    """The extract of the works with these keys, of whatever file."""
    return extract(library, [number for number, entry in enumerate(library.entries) if entry.key in keys]).text


@pytest.mark.parametrize(("text", "wanted"), KEPT.values(), ids=KEPT)
def test_extract_of_one_entry(text: str, wanted: str, tmp_path: Path) -> None:
    assert taken(library_of(tmp_path, text), "a") == wanted


def test_nothing_taken(tmp_path: Path) -> None:
    assert extract(library_of(tmp_path, "@book{a}\n"), []).text == ""


def test_several_libraries_become_one(tmp_path: Path) -> None:
    library = library_of(tmp_path, "@string{p = {P}}\n@book{b}\n", "@book{a, publisher = p}\n@book{c}\n", "@book{d}\n")
    assert taken(library, "a", "d") == "@book{a, publisher = p}\n\n@book{d}\n".replace(
        "@book{a", "@string{p = {P}}\n\n@book{a", 1
    )


def test_one_macro_with_two_meanings_is_refused(tmp_path: Path) -> None:
    library = library_of(tmp_path, "@string{p = 1}\n@book{a, note = p}\n", "@string{p = 2}\n@book{b, note = p}\n")
    with pytest.raises(RefkitError, match="the entry a of .*0.bib would not say the same"):
        taken(library, "a", "b")


def test_csl_json_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "refs.json"
    path.write_text('[{"id": "a", "type": "book", "title": "A"}]')
    with pytest.raises(RefkitError, match="refs.json is no BibTeX file"):
        extract(read_library(path), [0])


ORDERS: dict[str, tuple[list[int], dict[int, list[int]], list[int]]] = {
    "noop-no-references": ([3, 1, 2], {}, [3, 1, 2]),
    "noop-right-already": ([1, 2, 3], {1: [3], 2: [3]}, [1, 2, 3]),
    "noop-itself": ([1, 2], {1: [1]}, [1, 2]),
    "noop-parent-elsewhere": ([1, 2], {1: [9]}, [1, 2]),
    "parent-moves-behind": ([1, 2, 3], {2: [1]}, [2, 1, 3]),
    "chain": ([1, 2, 3], {3: [2], 2: [1]}, [3, 2, 1]),
    "circle": ([1, 2, 3], {1: [2], 2: [3], 3: [1]}, [1, 2, 3]),
    "circle-the-other-way": ([1, 2, 3], {1: [3], 3: [2], 2: [1]}, [1, 3, 2]),
}


@pytest.mark.parametrize(("order", "referred", "wanted"), ORDERS.values(), ids=ORDERS)
def test_children_first(order: list[int], referred: dict[int, list[int]], wanted: list[int]) -> None:
    assert children_first(order, referred) == wanted


@given(text=bib_files(), data=st.data())
def test_extract_says_the_same(text: str, data: st.DataObject, tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("law")
    library = library_of(folder, text)
    numbers = data.draw(st.sets(st.sampled_from(range(len(library.entries))))) if len(library.entries) else set()
    try:
        made = extract(library, numbers)
    except RefkitError:
        return  # refused rather than changed: see the next law
    again = library_of(folder, made.text)
    works = [number for number in made.numbers if number < len(library.entries)]
    said = [(entry.key, entry.type, dict(entry.fields)) for entry in again.entries]
    assert said == [(entry.key, entry.type, dict(entry.fields)) for entry in map(library.entries.__getitem__, works)]
    assert numbers <= set(made.numbers)


@given(text=bib_files(broken=False))
def test_what_is_not_broken_is_never_refused(text: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    library = library_of(tmp_path_factory.mktemp("law"), text)
    keys = [entry.key.casefold() for entry in library.entries]
    if len(set(keys)) == len(keys):
        assert set(range(len(keys))) <= set(extract(library, range(len(keys))).numbers)
