"""BIB011: keys of entries that are not there."""

import pytest

from refkit.checks.dangling_crossref import check_library
from tests.checks.libraries import found_in

NOOP = [
    pytest.param("", id="nothing"),
    pytest.param("@inbook{a, crossref={b}}\n@book{b, title={B}}", id="there"),
    pytest.param("@inbook{a, crossref={B}}\n@book{b, title={B}}", id="in capitals"),
    pytest.param("@inbook{a, crossref={old}}\n@book{b, ids={older, old}}", id="another name"),
    pytest.param("@book{a, xdata={x}}\n@xdata{x, publisher={P}}", id="fields that are lent"),
    pytest.param("@inbook{a, crossref={}}", id="nothing named"),
    pytest.param("@book{a, keywords={b}, note={crossref = b}}", id="fields that name no entry"),
]

FINDINGS = [
    pytest.param(
        "@inbook{a, crossref={b}}",
        ["BIB011 warning [crossref] the crossref of a names b, and no entry has that key"],
        id="crossref",
    ),
    pytest.param(
        "@book{a, related={b,  c}}\n@book{b,}",
        ["BIB011 warning [related] the related of a names c, and no entry has that key"],
        id="one of two",
    ),
    pytest.param(
        "@set{a, entryset={b, c}}",
        [
            "BIB011 warning [entryset] the entryset of a names b, and no entry has that key",
            "BIB011 warning [entryset] the entryset of a names c, and no entry has that key",
        ],
        id="two",
    ),
    pytest.param(
        "@book{, xref={b}}",
        ["BIB011 warning [xref] the xref of an entry names b, and no entry has that key"],
        id="in an entry without a key",
    ),
]


@pytest.mark.parametrize("bib", NOOP)
def test_silent(bib: str) -> None:
    assert found_in(bib, check_library) == []


@pytest.mark.parametrize(("bib", "expected"), FINDINGS)
def test_findings(bib: str, expected: list[str]) -> None:
    assert found_in(bib, check_library) == expected
