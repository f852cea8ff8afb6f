"""Fields that come from other entries."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.library import read_library
from refkit.library.bib.written import RawEntry
from refkit.library.inheritance import complete, keys_in
from tests.library.bib.texts import file_of

PARENT = (
    "@book{p, title = {P}, subtitle = {S}, editor = {E}, year = 1999, pages = {1--300}, shorttitle = {Q}, doi = {d}}"
)


def _entries(text: str) -> list[RawEntry]:
    file = file_of(text.encode())
    return [file.raw(number) for number in range(len(file))]


def _completed(child: str, parents: str = PARENT) -> dict[str, str]:
    (entry,) = _entries(child)
    others = {each.key: each for each in [entry, *_entries(parents)]}
    return dict(complete(entry, others.get).fields)


FILLED = [
    pytest.param("@inbook{c, title = {C}}", {"title": "C"}, id="no parent"),
    pytest.param("@inbook{c, crossref = {}}", {"crossref": ""}, id="empty"),
    pytest.param("@inbook{c, crossref = {c}}", {"crossref": "c"}, id="its own parent"),
    pytest.param(
        "@incollection{c, title = {C}, crossref = {p}}",
        {
            "title": "C",
            "crossref": "p",
            "booktitle": "P",
            "booksubtitle": "S",
            "editor": "E",
            "year": "1999",
        },
        id="chapter",
    ),
    pytest.param(
        "@incollection{c, crossref = {p}, booktitle = {B}, date = {2000}, editor = {F}}",
        {"crossref": "p", "booktitle": "B", "date": "2000", "editor": "F", "booksubtitle": "S"},
        id="what the child has stays",
    ),
    pytest.param(
        "@book{c, crossref = {p}}",
        {"crossref": "p", "title": "P", "subtitle": "S", "editor": "E", "year": "1999"},
        id="another book",
    ),
]


@pytest.mark.parametrize(("child", "expected"), FILLED)
def test_crossref(child: str, expected: dict[str, str]) -> None:
    assert _completed(child) == expected


OTHERS = [
    pytest.param(
        "@inbook{c, crossref = {b}}",
        "@book{b, title = {B}, author = {A}, crossref = {m}}\n@mvbook{m, title = {M}}",
        {"crossref": "b", "booktitle": "B", "author": "A", "bookauthor": "A", "maintitle": "M"},
        id="three levels",
    ),
    pytest.param(
        "@article{c, crossref = {j}}", "@periodical{j, title = {J}}", {"crossref": "j", "journaltitle": "J"}, id="issue"
    ),
    pytest.param(
        "@book{c, crossref = {a}}",
        "@book{a, crossref = {b}, note = {n}, x = {1}}\n@book{b, crossref = {a}, y = {2}}",
        {"crossref": "a", "x": "1", "y": "2"},
        id="cycle",
    ),
    pytest.param(
        "@book{c, title = {C}, xdata = {x, y}}",
        "@xdata{x, title = {X}, address = {London}}\n@xdata{y, xdata = {x, y}, publisher = {P}}",
        {"title": "C", "xdata": "x, y", "address": "London", "publisher": "P"},
        id="xdata",
    ),
]


@pytest.mark.parametrize(("child", "parents", "expected"), OTHERS)
def test_longer_ways(child: str, parents: str, expected: dict[str, str]) -> None:
    assert _completed(child, parents) == expected


def test_parent_that_is_not_there() -> None:
    child = "@book{c, title = {C}, crossref = {q}, xdata = {x, y}}"
    assert _completed(child) == {"title": "C", "crossref": "q", "xdata": "x, y"}


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        pytest.param("", [], id="nothing"),
        pytest.param(" , ", [], id="commas"),
        pytest.param("a", ["a"], id="one"),
        pytest.param("a, b c ,d", ["a", "b c", "d"], id="several"),
    ],
)
def test_keys(value: str, expected: list[str]) -> None:
    assert keys_in(value) == expected


def test_no_more_keys_are_followed_than_anybody_writes() -> None:
    assert len(keys_in("x," * 1000)) < 100


@given(st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from("abcd"), st.sampled_from(("crossref", "xdata")))))
def test_no_web_of_references_takes_fields_away(web: list[tuple[str, str, str]]) -> None:
    entries = [RawEntry(key, "book", {field: to, f"t{number}": "x"}) for number, (key, to, field) in enumerate(web)]
    by_key = {entry.key: entry for entry in entries}
    completed = [complete(entry, by_key.get).fields.items() for entry in entries]
    assert all(entry.fields.items() <= fields for entry, fields in zip(entries, completed, strict=True))


def test_a_month_alone_is_no_date(tmp_path: Path) -> None:
    path = tmp_path / "refs.bib"
    path.write_text("@inproceedings{a, month = jan, crossref = {p}}\n@proceedings{p, year = 1974}", encoding="utf-8")
    assert read_library(path).entries[0].year == "1974"
