"""BIB007: entries without what their type requires."""

import pytest

from refkit.checks.missing_field import check_library
from tests.checks.libraries import found_in

PARENT = "\n@collection{p, editor = {E}, title = {P}, year = 2000}"

NOOP = [
    pytest.param("", id="nothing"),
    pytest.param("@article{a, author = {A}, title = {T}, journal = {J}, year = 2000}", id="an article of BibTeX"),
    pytest.param("@article{a, author = {A}, title = {T}, journaltitle = {J}, date = {2000-05}}", id="of biblatex"),
    pytest.param("@article{a, author = {A}, title = {T}, eprint = {1501.00001}, year = 2015}", id="a preprint"),
    pytest.param("@book{a, author = {A}, title = {T}, year = 2000}", id="a book without publisher"),
    pytest.param("@book{a, editor = {A}, title = {T}, year = {n.d.}}", id="an undated book with an editor"),
    pytest.param("@book{a, translator = {A}, title = {Beowulf}, year = 2000}", id="a book known by its translator"),
    pytest.param("@book{a, author = {A}, title = {T}, pubstate = {forthcoming}}", id="forthcoming"),
    pytest.param("@book{a, label = {Domesday}, title = {T}}", id="a label for author and year"),
    pytest.param("@book{a, shorthand = {KSA}, title = {T}}", id="a shorthand"),
    pytest.param("@book{a, key = {Domesday}, title = {T}, year = 1086}", id="BibTeX's key for an author"),
    pytest.param("@inbook{a, author = {A}, title = {T}, chapter = 3, year = 2000}", id="a chapter by its number"),
    pytest.param("@phdthesis{a, author = {A}, title = {T}, school = {S}, year = 2000}", id="a school"),
    pytest.param("@online{a, title = {T}, url = {https://example.org}, urldate = {2020-01-01}}", id="an undated page"),
    pytest.param("@misc{a, note = {N}}\n@movie{b}\n@whatever{c}\n@xdata{d, year = 2000}", id="types without a rule"),
    pytest.param("@set{a, entryset = {b, c}}", id="a set"),
    pytest.param("@incollection{a, author = {A}, title = {T}, crossref = {p}}" + PARENT, id="the rest is inherited"),
    pytest.param("@book{a, author = {A}, title = {T}, xdata = {x}}\n@xdata{x, year = 2000}", id="and from xdata"),
    pytest.param("@incollection{a, author = {A}, title = {T}, crossref = {gone}}", id="a parent that is not there"),
    pytest.param("% @book{a, title = {T}}", id="commented out"),
    pytest.param("@book{a, author = {A, title = {T}", id="an entry that does not end"),
]

FINDINGS = [
    pytest.param(
        "@book{zhukov, author = {Z}, title = {T}, publisher = {P}}",
        ["BIB007 warning [zhukov] zhukov is a @book and has no year or date"],
        id="one field",
    ),
    pytest.param(
        "@article{a, year = 2000}",
        ["BIB007 warning [a] a is an @article and has no author, no title and no journal"],
        id="all that is missing in one finding",
    ),
    pytest.param(
        "@BOOK{a, author = {}, title = { }, year = 2000}",
        ["BIB007 warning [a] a is a @book and has no author or editor and no title"],
        id="empty fields are missing",
    ),
    pytest.param(
        "@thesis{a, author = {A}, title = {T}, school = {S}, year = 2000}",
        ["BIB007 warning [a] a is a @thesis and has no type"],
        id="biblatex's thesis says of what kind it is",
    ),
    pytest.param(
        "@online{a, title = {T}, year = 2000}",
        ["BIB007 warning [a] a is an @online and has no url, doi or eprint"],
        id="a page without address",
    ),
    pytest.param("@set{a}", ["BIB007 warning [a] a is a @set and has no entryset"], id="a set of nothing"),
    pytest.param(
        "@unpublished{, title = {T}}",
        ["BIB007 warning [@] the entry is an @unpublished and has no author"],
        id="an entry without key",
    ),
    pytest.param(
        "@incollection{a, title = {T}, crossref = {p}}" + PARENT,
        ["BIB007 warning [a] a is an @incollection and has no author"],
        id="not all is inherited",
    ),
]


@pytest.mark.parametrize("bib", NOOP)
def test_silent(bib: str) -> None:
    assert found_in(bib, check_library) == []


@pytest.mark.parametrize(("bib", "expected"), FINDINGS)
def test_findings(bib: str, expected: list[str]) -> None:
    assert found_in(bib, check_library) == expected
