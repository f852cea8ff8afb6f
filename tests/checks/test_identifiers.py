"""Identifiers: their forms, their check digits, and the forms in which they are compared."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.checks.identifiers import (
    arxiv_fault,
    arxiv_prefix,
    doi_fault,
    doi_prefix,
    isbn_faults,
    issn_faults,
    same_doi,
    same_isbns,
)

WRONG = "has a check digit that does not fit: one of its digits is wrong"
FORM = "a DOI has the form 10.1234/abc"
ARXIV_FORM = "an arXiv identifier has the form 1501.00001 or, before April 2007, hep-th/9901001"

DOIS = [
    ("10.1111/0036-0341.00221", "", ""),
    ("10.1000.10/123", "", ""),
    ("10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O", "", ""),
    ("10/gk7ndr", "", ""),
    ("https://doi.org/10.1111/x", "https://doi.org/", ""),
    ("http://dx.doi.org/10.1111/x", "http://dx.doi.org/", ""),
    ("doi.org/10.1111/x", "doi.org/", ""),
    ("doi: 10.1111/x", "doi: ", ""),
    ("DOI 10.1111/x", "DOI ", ""),
    ("doi:https://doi.org/10.1111/x", "doi:https://doi.org/", ""),
    ("10.1111 / x", "", "a DOI holds no blanks"),
    ("10.1111/x, 10.1111/y", "", "a DOI holds no blanks"),
    ("10.1111", "", FORM),
    ("11.1111/x", "", FORM),
    ("doi:", "doi:", FORM),
    ("https://www.jstor.org/stable/2679", "", FORM),
]

ARXIV = [
    ("0704.0001", "", ""),
    ("1501.00001v2", "", ""),
    ("hep-th/9901001", "", ""),
    ("math.GT/0309136v1", "", ""),
    ("cond-mat.mes-hall/0001001", "", ""),
    ("arXiv:1501.00001", "arXiv:", ""),
    ("https://arxiv.org/abs/1501.00001", "https://arxiv.org/abs/", ""),
    ("1513.00001", "", ARXIV_FORM),
    ("9901001", "", ARXIV_FORM),
    ("arXiv:1501", "arXiv:", ARXIV_FORM),
]

ISBNS = [
    ("", []),
    ("n/a", []),
    ("0-306-40615-2", []),
    ("080442957x", []),
    ("978-0-306-40615-7 (pbk.)", []),
    ("978–0–306–40615–7 hardcover", []),
    ("978 0 306 40615 7", []),
    ("978 0 306 40615 7 0 306 40615 2", []),
    ("ISBN-13: 978-0-306-40615-7, ISBN 0-306-40615-2 [print] and 0-8044-2957-X", []),
    ("979-10-90636-07-1", []),
    ("306-40615-2", []),
    ("0-306-40615-3", [f"0-306-40615-3 {WRONG}"]),
    ("978-0-306-40615-7; 978-0-306-40615-8", [f"978-0-306-40615-8 {WRONG}"]),
    (
        "978-0-306-40615-2",
        ["978-0-306-40615-2 ends in the check digit of the ISBN of 10 digits; here it would be 7"],
    ),
    ("978-0-306-4061", ["978-0-306-4061 has 11 digits, and an ISBN has 10 or 13"]),
    ("1234567890123", ["1234567890123 begins with neither 978 nor 979, as an ISBN of 13 digits does"]),
    ("0317-8471", ["0317-8471 is an ISSN, which belongs in the field issn"]),
    ("B000ABCDEF", ["B000ABCDEF is no ISBN"]),
    ("7", ["7 has 1 digit, and an ISBN has 10 or 13"]),
]

ISSNS = [
    ("", []),
    ("0317-8471", []),
    ("0317-8471 (print) 1050-124X (online)", []),
    ("03178471", []),
    ("0317-8472", [f"0317-8472 {WRONG}"]),
    ("0317-847", ["0317-847 has 7 digits, and an ISSN has 8"]),
    ("0-306-40615-2", ["0-306-40615-2 is an ISBN, which belongs in the field isbn"]),
    ("vol2", ["vol2 is no ISSN"]),
]


@pytest.mark.parametrize(("value", "prefix", "fault"), DOIS)
def test_doi(value: str, prefix: str, fault: str) -> None:
    assert (doi_prefix(value), doi_fault(value[len(prefix) :])) == (prefix, fault)


@pytest.mark.parametrize(("value", "prefix", "fault"), ARXIV)
def test_arxiv(value: str, prefix: str, fault: str) -> None:
    assert (arxiv_prefix(value), arxiv_fault(value[len(prefix) :])) == (prefix, fault)


@pytest.mark.parametrize(("value", "faults"), ISBNS)
def test_isbn(value: str, faults: list[str]) -> None:
    assert list(isbn_faults(value)) == faults


@pytest.mark.parametrize(("value", "faults"), ISSNS)
def test_issn(value: str, faults: list[str]) -> None:
    assert list(issn_faults(value)) == faults


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("10.1111/ABC", "10.1111/abc"),
        ("https://doi.org/10.1111/abc", "10.1111/abc"),
        ("no DOI", ""),
        ("", ""),
    ],
)
def test_same_doi(value: str, expected: str) -> None:
    assert same_doi(value) == expected


def test_same_isbns() -> None:
    value = "0-306-40615-2 (pbk.), 306-40615-2, 978-0-306-40615-7 and 0-306-40615-3"
    assert list(same_isbns(value)) == ["9780306406157"] * 3


@given(st.one_of(st.text(), st.text("0123456789-xX ,;()andISBN:", max_size=60)))
def test_never_raises(value: str) -> None:
    assert all(map(str.strip, [*isbn_faults(value), *issn_faults(value)]))
    assert value.startswith(doi_prefix(value)) and value.startswith(arxiv_prefix(value))
    assert all(len(number) == 13 for number in same_isbns(value))


@given(
    st.from_regex(r"978[0-9]{9}", fullmatch=True),
    st.sets(st.integers(1, 12)),
    st.sampled_from("- \u2010\u2011\u2013\u2212"),
    st.integers(0, 9),
)
def test_one_check_digit_fits_however_a_number_is_hyphenated(
    head: str, breaks: set[int], hyphen: str, wrong: int
) -> None:
    total = sum(int(digit) * (3 if place % 2 else 1) for place, digit in enumerate(head))
    right = -total % 10
    digits = f"{head}{wrong}"
    written = "".join(f"{hyphen}{digit}" if place in breaks else digit for place, digit in enumerate(digits))
    assert (list(isbn_faults(written)) == [], list(same_isbns(written))) == (
        wrong == right,
        [digits] if wrong == right else [],
    )
