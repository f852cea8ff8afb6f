"""Which words before a year are names, and where the names begin.  `|` stands where the year is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.citations.cursor import Cursor
from refkit.citations.dated.names import NameRegion, is_upper_roman, names_before
from tests.citations.factories import cursor_of


def _year(text: str) -> tuple[Cursor, int]:
    """A reading head over the text, and the number of the token where the bar stands."""
    cursor = cursor_of(text.replace("|", ""))
    at = text.index("|")
    return cursor, next((number for number, token in enumerate(cursor.tokens) if token.start >= at), cursor.size)


def _names(text: str) -> list[str]:
    cursor, year = _year(text)
    region = names_before(cursor, 0, year)
    return [cursor.raw(first, stop - 1) for first, stop in region.names] if region is not None else []


NOBODY = {
    "nothing": "|2004",
    "preposition": "in |2004",
    "words": "late in |2004",
    "see": "see also |2004",
    "article": "the |2004",
    "number": "45 |2004",
    "label": "p. |2004",
    "comma": ", |2004",
    "and": "and |2004",
    "editor": "ed. |2004",
    "month": "May |2004",
    "day": "5 May |2004",
    "month and period": "Dec. |2004",
    "book of a work": "VI 40, |2010",
    "small word behind the name": "said Smith in |2004",
    "thing behind a number": "M1 in |2004",
    "name that and follows": "Smith and |2004",
    "particle behind the name": "Smith van |2004",
    "name in lower case": "bell hooks |1994",
}
# Where the names begin, and how many there are between commas.
SOMEBODY = {
    "name": ("Smith |2004", ["Smith"]),
    "comma": ("Smith, |2004", ["Smith"]),
    "colon": ("Smith: |2004", ["Smith"]),
    "period": ("Smith. |2004", ["Smith"]),
    "two": ("Smith and Jones |2004", ["Smith and Jones"]),
    "two, sign": ("Smith & Jones, |2004", ["Smith & Jones"]),
    "two, slash": ("Smith/Jones |2004", ["Smith/Jones"]),
    "two, semicolon": ("Smith; Jones, |2004", ["Smith", "Jones"]),
    "two, dash": ("Smith – Jones |2004", ["Smith – Jones"]),
    "three": ("Smith, Jones and Brown |2004", ["Smith", "Jones and Brown"]),
    "three, comma before and": ("Smith, Jones, and Brown, |2004", ["Smith", "Jones", "Brown"]),
    "et al.": ("Smith et al. |2004", ["Smith et al"]),
    "et al., comma before": ("Smith, et al., |2004", ["Smith, et al"]),
    "et al., Portuguese": ("Smith e outros, |2004", ["Smith e outros"]),
    "particles": ("van der Flier |2004", ["van der Flier"]),
    "particle": ("de Saussure, |1916", ["de Saussure"]),
    "elided particle": ("d'Alembert |1751", ["d'Alembert"]),
    "article joined": ("al-Ghazali |1095", ["al-Ghazali"]),
    "double name": ("García Márquez |1967", ["García Márquez"]),
    "hyphen": ("Smith-Jones |2004", ["Smith-Jones"]),
    "small letter before a capital": ("eLife |2004", ["eLife"]),
    "initial before": ("J. Smith |2004", ["J. Smith"]),
    "initial behind": ("Smith, J. |2004", ["Smith", "J"]),
    "initials of two": ("Smith, J., & Jones, K. |2004", ["Smith", "J.", "Jones", "K"]),
    "body": ("World Bank |2010", ["World Bank"]),
    "body with small words": ("World Bank of the Poor |2010", ["World Bank of the Poor"]),
    "body with a comma": (
        "Ministry of Work, Health and Youth |2010",
        ["Ministry of Work", "Health and Youth"],
    ),
    "initials of bodies": ("IBAMA-MMA |2004", ["IBAMA-MMA"]),
    "editor behind": ("Haber, ed., |1999", ["Haber"]),
    "editor in brackets": ("Haber (ed.) |1999", ["Haber (ed.)"]),
    "name in brackets": ("[Smith] |2004", ["[Smith]"]),
    "quoted title": ("“Tides” |2004", ["“Tides”"]),
    "prefix": ("see Smith |2004", ["Smith"]),
    "words before": ("see the review by Smith, Jones and Brown |2004", ["Smith", "Jones and Brown"]),
    "words between": ("as Smith says, Jones |2004", ["Jones"]),
    "words between, one a name": ("Smith, who met Jones |2004", ["Jones"]),
    "words that look like names": ("Liste in Hay und Bauer |2007", ["Liste in Hay und Bauer"]),
    "page of another": ("Smith p. 45, Jones |2004", ["Jones"]),
    "book of a work": ("Diógenes Laercio, VI 40, |2010", ["Diógenes Laercio"]),
    "book of a work, no comma": ("DIÓGENES LAERCIO VI, |2010", ["DIÓGENES LAERCIO"]),
    "somebody called May": ("May, |2004", ["May"]),
}


@pytest.mark.parametrize("text", NOBODY.values(), ids=NOBODY)
def test_no_names(text: str) -> None:
    assert _names(text) == []


@pytest.mark.parametrize(("text", "expected"), SOMEBODY.values(), ids=SOMEBODY)
def test_names(text: str, expected: list[str]) -> None:
    assert _names(text) == expected


def test_whole_region() -> None:
    region = names_before(*_at("as van Smith, Jones, and Brown, |2004"))
    assert (region, region and region.start) == (NameRegion(((1, 3), (4, 5), (7, 8)), 8), 1)


def _at(text: str) -> tuple[Cursor, int, int]:
    cursor, year = _year(text)
    return cursor, 0, year


def test_names_begin_at_the_first_token_asked_for() -> None:
    cursor, year = _year("Smith, Jones and Brown |2004")
    assert names_before(cursor, 2, year) == NameRegion(((2, 5),), 5)


def test_a_name_is_no_sentence() -> None:
    (name,) = _names("A B C D E F G H I J K L M N O P |2004")
    assert len(name.split()) == 14


@pytest.mark.parametrize(
    ("text", "expected"),
    [("", False), ("vi", False), ("Vi", False), ("12", False), ("MIX", False), ("SMITH", False)]
    + [("I", True), ("VI", True), ("XXXII", True), ("CXL", True)],
)
def test_is_upper_roman(text: str, expected: bool) -> None:
    assert is_upper_roman(text) is expected


# fmt: off
PIECES = st.sampled_from([
    "Smith", "Jones", "van", "der", "de", "and", "&", "/", "et", "al.", "u.", "a.", "e.a.", ",", ";", ".", "–", "J.", "ed.",
    "(ed.)", "“Tides”", "May", "VI", "40", "in", "the", "see", "World", "Bank", "of", "I", "(", "“",
])
# fmt: on
TEXTS = st.text(max_size=40) | st.lists(PIECES, max_size=14).map(" ".join)


@given(TEXTS, st.integers(0, 6))
def test_names_lie_inside_and_in_order(text: str, skipped: int) -> None:
    cursor = cursor_of(text)
    first = min(skipped, cursor.size)
    region = names_before(cursor, first, cursor.size)
    edges = [edge for name in region.names for edge in name] if region is not None else []
    last = region.end if region is not None else cursor.size
    assert edges == sorted(edges) and all(first <= edge <= last <= cursor.size for edge in edges)
    assert region is None or all(begin < stop for begin, stop in region.names)


ONCE_WRONG = {
    "quoted title behind a name": ("Smith, “Tides” |2004", ["Smith", "“Tides”"]),
}


@pytest.mark.parametrize(("text", "expected"), ONCE_WRONG.values(), ids=ONCE_WRONG)
def test_names_that_were_once_not_found(text: str, expected: list[str]) -> None:
    assert _names(text) == expected
