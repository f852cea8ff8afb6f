"""BIB005: a comma is missing."""

import pytest

from refkit.checks.missing_comma import check_library
from tests.checks.libraries import found_in

NOOP = [
    pytest.param("", id="nothing"),
    pytest.param("@book{a, title={A}, year=2001}", id="commas"),
    pytest.param("@book{a, title={A}, year=2001,}", id="a comma behind the last field"),
    pytest.param("@book{a}", id="a key alone"),
    pytest.param("@book{a, title={A} # { B}}", id="two pieces"),
    pytest.param("@book{a, title={one\n year = {2001}}}", id="a field inside a value"),
    pytest.param("@book{a, title {A}, year=2001}", id="an equals sign is missing"),
]

SEEN = "the field that follows was read all the same"
FINDINGS = [
    pytest.param(
        "@book{a, title={A}\n year={2001}}",
        [f"BIB005 error [] no comma behind the field title of a; {SEEN} => @book{{a, title={{A}},\n year={{2001}}}}"],
        id="between two fields",
    ),
    pytest.param(
        "@book{a title={A}}",
        [f"BIB005 error [] no comma behind the key a; {SEEN} => @book{{a, title={{A}}}}"],
        id="behind the key",
    ),
    pytest.param(
        "@misc{title={A} year={2001}}",
        [
            f"BIB005 error [] no comma behind the field title of an entry without key; {SEEN} "
            "=> @misc{title={A}, year={2001}}"
        ],
        id="in an entry without a key",
    ),
    pytest.param(
        "@book{title title={A} year={2001}}",
        [
            f"BIB005 error [] no comma behind the key title; {SEEN} => @book{{title, title={{A}} year={{2001}}}}",
            f"BIB005 error [] no comma behind the field title of title; {SEEN} "
            "=> @book{title title={A}, year={2001}}",
        ],
        id="a key called as a field",
    ),
    pytest.param(
        "@book{a,\n title = {A {never closes},\n year = {2001}\n note = {N}}",
        [
            f"BIB005 error [] no comma behind the field year of a; {SEEN} ~> @book{{a,\n title = {{A {{never "
            "closes},\n year = {2001},\n note = {N}}"
        ],
        id="where a brace has no partner",
    ),
]


@pytest.mark.parametrize("bib", NOOP)
def test_silent(bib: str) -> None:
    assert found_in(bib, check_library) == []


@pytest.mark.parametrize(("bib", "expected"), FINDINGS)
def test_findings(bib: str, expected: list[str]) -> None:
    assert found_in(bib, check_library) == expected


def test_after_the_fix_no_comma_is_missing() -> None:
    [line] = found_in("@book{a, title={A}\n year={2001}}", check_library)
    assert found_in(line.partition(" => ")[2], check_library) == []
