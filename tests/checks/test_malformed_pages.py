"""BIB008: pages that make no sense."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.checks.malformed_pages import check_library
from tests.checks.libraries import found_in

NOOP = [
    "113--138",
    "113-138",
    "113–138",
    "113 -- 138",
    "113---138",
    "113-38",
    "1995--6",
    "1, 5--7",
    "129-216, 323-433; 500",
    "xii--xv",
    r"\textsc{xv--xxxiii}",
    "xii--15",
    "D--C",
    "S11--S20",
    "S11-20",
    "e123",
    "ra79",
    "E11248-E11255",
    "12:1--12:30",
    "12:30--13:5",
    "10+",
    "113 ff.",
    "230 f--230 f",
    "A-12",
    "12-3",
    "2-1--2-15",
    "2015-12",
    "1234567",
    "1,234--1,240",
    "1,240--1,234",  # perhaps three stretches of pages
    "1.234--1.240",
    "1 234--1 240",
    "pp. 3-5",
    "345 S.",
    "xii, 345 pp.",
    "iv, 300",
    "12r--12v",
    "a.5\\textsuperscript{r}--b.8\\textsuperscript{v}",
    "AA.ir--EE.iiiv",
    "*.iiR--*.iiiV",
    "1--133 [Section: Mémoires de littérature]",
    "[i--iii]",
    "chapter 29",
    "cover",
    "n/a",
    "n.p.",
    "s. p.",
    "o. S.",
    "in press",
    "forthcoming",
    "to appear",
    "no pages",
    "unpaginated",
    "",
    "  ",
    "9" * 5000 + "--1",
]

PROBLEMS = [
    ("362--358", "the pages 362–358 run backwards"),
    ("48--5", "the pages 48–5 run backwards"),
    ("2355-276", "the pages 2355-276 run backwards"),
    ("pp. 20--15", "the pages pp. 20–15 run backwards"),
    ("S20--S11", "the pages S20–S11 run backwards"),
    ("xv--xii", "the pages xv–xii run backwards"),
    ("1--5, 9--7", "the pages 1–5, 9–7 run backwards"),
    ("??", "the pages ?? are still to be filled in"),
    ("12--??", "the pages 12–?? are still to be filled in"),
    ("--", '"–" names no pages'),
    ("Oxford University Press", '"Oxford University Press" names no pages'),
    ("12--", "a range in the pages 12– has no last page"),
    ("1--5, 12-", "a range in the pages 1–5, 12- has no last page"),
    ("--15", "a range in the pages –15 has no first page"),
    ("12--15,", "a comma or semicolon in the pages 12–15, separates nothing"),
    ("1,,5", "a comma or semicolon in the pages 1,,5 separates nothing"),
    ("12––15", "the pages 12––15 have two dashes in a row"),
    ("313–-346", "the pages 313–-346 have two dashes in a row"),
    ("12 - - 15", "the pages 12 - - 15 have two dashes in a row"),
]


@pytest.mark.parametrize("pages", NOOP)
def test_silent(pages: str) -> None:
    assert found_in(f"@article{{a, pages = {{{pages}}}}}", check_library) == []


@pytest.mark.parametrize(
    "bib",
    [
        pytest.param("@book{a, title={A}}", id="no pages"),
        pytest.param("% @book{a, pages={12--}}", id="behind a percent sign"),
        pytest.param("@book{a, xdata={x}}\n@xdata{x, pages={12--}}", id="what is lent by others"),
        pytest.param("@book{a, pagetotal={??}}", id="another field"),
    ],
)
def test_silent_elsewhere(bib: str) -> None:
    assert found_in(bib, check_library) == []


@pytest.mark.parametrize(("pages", "problem"), PROBLEMS)
def test_findings(pages: str, problem: str) -> None:
    bib = f"@article{{a, title = {{A}}, pages = {{{pages}}}}}"
    assert found_in(bib, check_library) == [f"BIB008 warning [{{{pages}}}] {problem}"]


@given(
    st.text("0123456789 ,;-–—+?.:xviSeаА[]", max_size=80)
    | st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=60)
)
def test_any_value_gets_one_finding_at_most(pages: str) -> None:
    bib = "@article{a, pages = {" + pages.translate(str.maketrans("", "", "{}%")) + "}}"
    assert len(found_in(bib, check_library)) <= 1


@given(st.integers(1, 99_999), st.integers(0, 99_999))
def test_no_range_in_order_is_malformed(first: int, more: int) -> None:
    assert found_in(f"@article{{a, pages = {{{first}--{first + more}}}}}", check_library) == []
