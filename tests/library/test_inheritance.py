"""Fields that come from other entries."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from refkit.library.blocks import RawEntry, read_blocks

from refkit.library.bib.source import Source
from refkit.library.entry import Fault
from refkit.library.inheritance import Heritage

PARENT = (
    "@book{p, title = {P}, subtitle = {S}, editor = {E}, year = 1999, pages = {1--300}, shorttitle = {Q}, doi = {d}}"
)


def _entries(text: str) -> tuple[RawEntry, ...]:
    return read_blocks(Source("a.bib", text), 0).entries


def _completed(child: str, parents: str = PARENT) -> dict[str, str]:
    entries = _entries(f"{child}\n{parents}")
    return dict(Heritage(entries).complete(entries[0]).fields)


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
        "@incollection{c, crossref = {P}, booktitle = {B}, date = {2000}, editor = {F}}",
        {"crossref": "P", "booktitle": "B", "date": "2000", "editor": "F", "booksubtitle": "S"},
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
    entries = _entries("\n@book{c, title = {C}, crossref = {p}, xdata = {x}}")
    heritage = Heritage(entries)
    heritage.complete(entries[0])
    assert heritage.faults == [
        Fault("dangling-crossref", f"'c' takes fields from {key!r}, and there is no such entry", "a.bib", 2)
        for key in ("p", "x")
    ]


@given(st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from("abcd"), st.sampled_from(("crossref", "xdata")))))
def test_no_web_of_references_takes_fields_away(web: list[tuple[str, str, str]]) -> None:
    text = "\n".join(
        f"@book{{{key}, {field} = {{{to}}}, t{number} = {{x}}}}" for number, (key, to, field) in enumerate(web)
    )
    entries = _entries(text)
    heritage = Heritage(entries)
    completed = [heritage.complete(entry).fields.items() for entry in entries]
    assert all(entry.fields.items() <= fields for entry, fields in zip(entries, completed, strict=True))
