"""BIB012: fields that are misspelt, and fields that stand there twice."""

import pytest

from refkit.checks.misspelt_field import check_library
from tests.checks.libraries import found_in

NOOP = [
    pytest.param("", id="nothing"),
    pytest.param("@book{a, AUTHOR={A}, Title={B}, journaltitle={J}, userf={U}}", id="usual fields"),
    pytest.param("@book{a, bdsk-url-1={U}, keyword={K}, fjournal={J}, optyear={1}}", id="fields of programs"),
    pytest.param("@book{a, jahr={2001}, verlag={V}, signatur={S}, a__={B}}", id="fields of a project"),
    pytest.param("@string{autor = {A}}\n@book{a, author=autor}", id="a macro"),
    pytest.param("% @book{a, autor={A}}\n@book{b, title={B}}", id="behind a percent sign"),
    pytest.param("@book{a, note={autor = {A}}}", id="in a value"),
    pytest.param("@book{a, xdata={x}}\n@xdata{x, adress={A}}", id="what is lent by others"),
]

OVER = "BibTeX passes it over as it is"
FINDINGS = [
    pytest.param(
        "@book{a, autor={A}}",
        [f"BIB012 warning [autor] the field autor is perhaps meant to be author; {OVER} => @book{{a, author={{A}}}}"],
        id="misspelt",
    ),
    pytest.param(
        "@book{a, Vol=1}",
        [f"BIB012 warning [Vol] the field vol is perhaps meant to be volume; {OVER} => @book{{a, volume=1}}"],
        id="shortened",
    ),
    pytest.param(
        "@book{a, bokttile={A}}",
        [
            f"BIB012 warning [bokttile] the field bokttile is perhaps meant to be booktitle; {OVER} "
            "~> @book{a, booktitle={A}}"
        ],
        id="two letters",
    ),
    pytest.param(
        "@book{a, autor={A}, author={B}}",
        [f"BIB012 warning [autor] the field autor is perhaps meant to be author; {OVER}"],
        id="the right one is there",
    ),
    pytest.param(
        "@book{a, autor={A}, auhtor={B}}",
        [
            f"BIB012 warning [autor] the field autor is perhaps meant to be author; {OVER} "
            "=> @book{a, author={A}, auhtor={B}}",
            f"BIB012 warning [auhtor] the field auhtor is perhaps meant to be author; {OVER}",
        ],
        id="two that are meant to be one",
    ),
    pytest.param(
        "@book{a, number=1, title={T}, NUMBER=2}",
        ["BIB012 warning [NUMBER] the field number stands in a a second time; the first one is read +[number]"],
        id="twice",
    ),
    pytest.param(
        "@book{, note={1}, note={2}, note={3}}",
        ["BIB012 warning [note] the field note stands in this entry a second time; the first one is read +[note]"] * 2,
        id="three times, without a key",
    ),
    pytest.param(
        "@xdata{x, note={1}, note={2}}\n@book{a,}",
        ["BIB012 warning [note] the field note stands in x a second time; the first one is read"],
        id="in what is no work",
    ),
]


@pytest.mark.parametrize("bib", NOOP)
def test_silent(bib: str) -> None:
    assert found_in(bib, check_library) == []


@pytest.mark.parametrize(("bib", "expected"), FINDINGS)
def test_findings(bib: str, expected: list[str]) -> None:
    assert found_in(bib, check_library) == expected
