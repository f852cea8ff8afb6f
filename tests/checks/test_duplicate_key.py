"""BIB002: two entries with one key."""

import pytest

from refkit.checks.duplicate_key import check_library
from tests.checks.libraries import found_in

NOOP = [
    pytest.param("", id="nothing"),
    pytest.param("@book{a, title = {A}}\n@book{b, title = {B}}", id="two keys"),
    pytest.param("@book{, title = {A}}\n@book{, title = {B}}", id="no keys"),
    pytest.param("@string{a = {A}}\n@book{a, title = a}", id="a macro of that name"),
    pytest.param("@comment{@book{a, title = {A}}}\n@book{a, title = {B}}", id="one in a comment"),
    pytest.param("@book{a, ids = {b}}\n@book{b, title = {B}}", id="another name of the first"),
]

FINDINGS = [
    pytest.param(
        "@book{a, title = {A}}\n@book{a, title = {B}}",
        ["BIB002 error [a] the key a is used before in this file +[a]"],
        id="the same key",
    ),
    pytest.param(
        "@book{Zhukov}\n@book{x}\n@misc( zhukov)\n@book{ZHUKOV,}",
        [
            "BIB002 error [zhukov] the key zhukov is used before in this file +[Zhukov]",
            "BIB002 error [ZHUKOV] the key ZHUKOV is used before in this file +[Zhukov]",
        ],
        id="capitals",
    ),
    pytest.param(
        "% @book{a, title = {A}}\n@book{a, title = {B}}",
        [
            "BIB002 info [a] the key a is used before in this file; one of the two stands behind a %, which hides "
            "nothing from BibTeX +[a]"
        ],
        id="one behind a percent sign",
    ),
    pytest.param(
        "@xdata{a, publisher = {P}}\n@book{a, title = {B}}",
        ["BIB002 error [a] the key a is used before in this file +[a]"],
        id="one that only lends its fields",
    ),
]


@pytest.mark.parametrize("bib", NOOP)
def test_silent(bib: str) -> None:
    assert found_in(bib, check_library) == []


@pytest.mark.parametrize(("bib", "expected"), FINDINGS)
def test_findings(bib: str, expected: list[str]) -> None:
    assert found_in(bib, check_library) == expected
