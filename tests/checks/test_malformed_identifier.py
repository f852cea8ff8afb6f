"""BIB009: identifiers that cannot be right."""

import pytest

from refkit.checks.malformed_identifier import check_library
from tests.checks.libraries import found_in

ARXIV = "eprinttype = {arXiv}"

NOOP = [
    pytest.param("", id="nothing"),
    pytest.param("@book{a, title = {T}}", id="no identifiers"),
    pytest.param("@book{a, doi = {10.1111/0036-0341.00221}, isbn = {0-306-40615-2}}", id="sound ones"),
    pytest.param("@book{a, doi = {}, isbn = {}, issn = {}, eprint = {}, " + ARXIV + "}", id="empty ones"),
    pytest.param(r"@article{a, doi = {10.1007/978-3\_4}}", id="a line in LaTeX"),
    pytest.param("@article{a, eprint = {4494}, eprinttype = {jstor}}", id="another archive"),
    pytest.param("@article{a, eprint = {hep-th/9901001}, archiveprefix = {arXiv}}", id="arXiv's old scheme"),
    pytest.param("@book{a, isbn = 0306406152}", id="a bare number"),
    pytest.param("% @book{a, isbn = {0-306-40615-3}}", id="commented out"),
]

FINDINGS = [
    pytest.param(
        "@book{a, isbn = {0-306-40615-3}}",
        [
            "BIB009 warning [{0-306-40615-3}] in isbn of a, 0-306-40615-3 has a check digit that does not fit: "
            "one of its digits is wrong"
        ],
        id="a check digit",
    ),
    pytest.param(
        "@article{a, issn = {0317-847, 0317-847X}}",
        [
            "BIB009 warning [{0317-847, 0317-847X}] in issn of a, 0317-847 has 7 digits, and an ISSN has 8 and "
            "0317-847X has a check digit that does not fit: one of its digits is wrong"
        ],
        id="two numbers in one field",
    ),
    pytest.param(
        "@article{a, doi = {http://www.jstor.org/stable/2679}}",
        [
            'BIB009 warning [{http://www.jstor.org/stable/2679}] "http://www.jstor.org/stable/2679" in a is no DOI: '
            "a DOI has the form 10.1234/abc"
        ],
        id="an address that is no DOI",
    ),
    pytest.param(
        "@article{a, doi = {https://doi.org/10.1111/x}, year = 2000}",
        [
            'BIB009 info [{https://doi.org/10.1111/x}] the DOI of a begins with "https://doi.org/", which a style '
            "prints once more => @article{a, doi = {10.1111/x}, year = 2000}"
        ],
        id="the address before a DOI",
    ),
    pytest.param(
        '@article{a, doi = " doi: 10.1111/x"}',
        [
            'BIB009 info [" doi: 10.1111/x"] the DOI of a begins with "doi:", which a style prints once more '
            '=> @article{a, doi = " 10.1111/x"}'
        ],
        id="its name, in quotation marks",
    ),
    pytest.param(
        '@string{d = "doi:"}\n@article{a, doi = d # "10.1111/x"}',
        ['BIB009 info [d # "10.1111/x"] the DOI of a begins with "doi:", which a style prints once more'],
        id="in a macro nothing is mended",
    ),
    pytest.param(
        "@article{a, eprint = {arXiv:1501.00001}, " + ARXIV + "}",
        [
            'BIB009 info [{arXiv:1501.00001}] the arXiv identifier of a begins with "arXiv:", which a style prints '
            "once more => @article{a, eprint = {1501.00001}, eprinttype = {arXiv}}"
        ],
        id="arXiv before its identifier",
    ),
    pytest.param(
        "@article{a, eprint = {9901001}, " + ARXIV + "}",
        [
            'BIB009 warning [{9901001}] "9901001" in a is no arXiv identifier: an arXiv identifier has the form '
            "1501.00001 or, before April 2007, hep-th/9901001"
        ],
        id="an old identifier without its archive",
    ),
    pytest.param(
        "@inbook{a, crossref = {b}}\n@book{b, isbn = {123}}",
        ["BIB009 warning [{123}] in isbn of b, 123 has 3 digits, and an ISBN has 10 or 13"],
        id="what is inherited is told once",
    ),
]


@pytest.mark.parametrize("bib", NOOP)
def test_silent(bib: str) -> None:
    assert found_in(bib, check_library) == []


@pytest.mark.parametrize(("bib", "expected"), FINDINGS)
def test_findings(bib: str, expected: list[str]) -> None:
    assert found_in(bib, check_library) == expected
