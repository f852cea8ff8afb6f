"""Years behind words of running text; which of them cite the library says."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.citations.dated.bare import find_bare_years
from refkit.citations.parentheses import find_parentheses
from refkit.span import Span

NONE = {
    "nothing": "",
    "alone": "2004",
    "in a parenthesis": "(Smith 2004)",
    "in a parenthesis in a parenthesis": "(so (it) Smith 2004)",
    "a parenthesis itself": "Smith (2004)",
    "quotation": "say “2004”",
    "new paragraph": "Smith\n\n2004",
    "colon": "Smith: 2004",
    "semicolon": "Smith; 2004",
    "nothing between": "Smith:2004",
    "too early": "Smith 1499",
    "too late": "Smith 2150",
    "five digits": "Smith 20045",
    "decade": "the 1930s",
    "from to": "Smith 2004-2006",
    "from to in short": "Smith 2004–06",
    "letter that no year has": "Smith 2004i",
}
SOME = {
    "name": ("Smith 2004", ["2004"]),
    "sentence ends": ("Smith 2004.", ["2004"]),
    "comma": ("Smith, 2004", ["2004"]),
    "et al.": ("Brandt et al., 2009, say", ["2009"]),
    "letter": ("Koch 2004b", ["2004b"]),
    "page": ("Koch 2004b: 20", ["2004b: 20"]),
    "pages": ("Koch 2004b: 20–22", ["2004b: 20–22"]),
    "page behind a comma": ("Koch 2007, 396", ["2007, 396"]),
    "label": ("Koch 2007, p. 396", ["2007, p. 396"]),
    "label, German": ("Koch 2007, S. 396", ["2007, S. 396"]),
    "number of people": ("Koch 2007, 396 people", ["2007"]),
    "percentage": ("Koch 2007, 39%", ["2007"]),
    "several years": ("Koch 2004, 2006", ["2004, 2006"]),
    "several years and a page": ("Koch 2004, 2006: 3", ["2004, 2006: 3"]),
    "two works": ("Koch 2004 and Bell 2005", ["2004", "2005"]),
    "line break": ("Koch\n2004", ["2004"]),
    "no-break space": ("Koch\u00a02004", ["2004"]),
    "between parentheses": ("(a) Koch 2004 (b)", ["2004"]),
    "word that is no name": ("in 2004", ["2004"]),
}


def _parentheses(text: str) -> list[Span]:
    return sorted(find_parentheses(text), key=lambda span: span.start)


def _found(text: str) -> list[str]:
    return [text[span.start : span.end] for span in find_bare_years(text, _parentheses(text))]


@pytest.mark.parametrize("text", NONE.values(), ids=NONE)
def test_no_year(text: str) -> None:
    assert _found(text) == []


@pytest.mark.parametrize(("text", "expected"), SOME.values(), ids=SOME)
def test_year(text: str, expected: list[str]) -> None:
    assert _found(text) == expected


# fmt: off
PIECES = st.sampled_from(["(", ")", "[", "Smith ", "et al., ", "2004", "2006b", ", ", ": ", "20", "–", "p. ", ".", "\n", " "])
# fmt: on


@given(st.text(max_size=60) | st.lists(PIECES, max_size=30).map("".join))
def test_years_are_in_order_and_outside_all_parentheses(text: str) -> None:
    parentheses = _parentheses(text)
    edges = [edge for span in find_bare_years(text, parentheses) for edge in (span.start, span.end)]
    starts = edges[::2]
    assert edges == sorted(edges) and not any(span.holds(start) for span in parentheses for start in starts)


@pytest.mark.parametrize("piece", ["a 2004", "2004, ", "Smith 2004, ", "a ", "(", "2004"])
def test_hostile_rows(piece: str) -> None:
    text = piece * (200_000 // len(piece))
    assert all(span.end <= len(text) for span in find_bare_years(text, _parentheses(text)))
