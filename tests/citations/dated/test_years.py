"""What is the year of a citation and what is not; several years in a row, and their letters."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.citations.dated.year import Year
from refkit.citations.dated.years import YearRead, may_be_joined, parted, read_years, year_ahead
from refkit.citations.tokens import tokenize
from refkit.records import Issued
from tests.citations.factories import ENGLISH, cursor_of

NO_YEAR = {
    "nothing": "",
    "name": "Smith",
    "name in brackets": "(Smith)",
    "sign": ";",
    "letter": "A",
    "page": "45",
    "year before the thousand": "0999",
    "year to come": "2104",
    "five digits": "12004",
    "decade": "1930s",
    "letter and digit behind": "2004d4",
    "decimal": "20.04",
    "life": "1703-1791",
    "two years in short": "1997–98",
    "number behind a slash": "2004/6",
    "number of a grant": "2015/01234-5",
    "pages": "139–148",
    "page and a dash": "139 –",
    "two digits and one dash": "19-",
    "date in brackets": "(in 2004)",
    "year and page in brackets": "(2004, 5)",
    "circa alone": "circa",
    "circa and a name": "c. Smith",
    "first letter of n.d.": "n",
    "first word of in press": "in",
}
YEARS = {
    "number": ("2004", Year(Issued("2004", "2004"), 1)),
    "letter": ("2004a", Year(Issued("2004a", "2004", "a"), 1)),
    "capital letter": ("2004B", Year(Issued("2004B", "2004", "b"), 1)),
    "letter apart": ("2004 a", Year(Issued("2004 a", "2004", "a"), 2)),
    "letter apart, more behind": ("2004 a, b", Year(Issued("2004 a", "2004", "a"), 2)),
    "letter apart that no year has": ("2004 x", Year(Issued("2004", "2004"), 1)),
    "article behind": ("2004 a review", Year(Issued("2004", "2004"), 1)),
    "words behind": ("2004 review", Year(Issued("2004", "2004"), 1)),
    "letters from to": ("2004a–c", Year(Issued("2004a", "2004", "a"), 1)),
    "two years": ("1867/1990", Year(Issued("1867/1990", "1867"), 3)),
    "two years in short": ("1867/90", Year(Issued("1867/90", "1867"), 3)),
    "original behind in brackets": ("1968 [1929]", Year(Issued("1968 [1929]", "1968"), 2)),
    "original behind in parentheses": ("1968 (1929)", Year(Issued("1968 (1929)", "1968"), 2)),
    "original before in brackets": ("[1867] 1990", Year(Issued("[1867] 1990", "1990"), 2)),
    "original before, with letters": ("(1867) 1990b", Year(Issued("(1867) 1990b", "1990", "b"), 2)),
    "brackets": ("[1990]", Year(Issued("[1990]", "1990"), 1)),
    "brackets before a name": ("[1867] Smith", Year(Issued("[1867]", "1867"), 1)),
    "circa": ("circa 1850", Year(Issued("circa 1850", "1850"), 2)),
    "ca.": ("ca. 1850", Year(Issued("ca. 1850", "1850"), 3)),
    "c.": ("c. 1850", Year(Issued("c. 1850", "1850"), 3)),
    "no date": ("n.d.", Year(Issued("n.d."), 1)),
    "no date, with blanks": ("n. d.", Year(Issued("n. d."), 4)),
    "no date, no last period": ("n.d", Year(Issued("n.d"), 3)),
    "no date, Portuguese": ("s/d", Year(Issued("s/d"), 3)),
    "no date, German": ("o. J.", Year(Issued("o. J."), 4)),
    "no date, with a letter": ("n.d.-a", Year(Issued("n.d.-a", "", "a"), 3)),
    "century": ("19--", Year(Issued("19--"), 2)),
    "decade left open": ("197-, p. 3", Year(Issued("197-"), 2)),
    "forthcoming": ("forthcoming", Year(Issued("forthcoming"), 1)),
    "in press": ("in press", Year(Issued("in press"), 2)),
    "in press, with a capital": ("In press", Year(Issued("In press"), 2)),
    "in press, German": ("im Druck", Year(Issued("im Druck"), 2)),
    "in press, with a page": ("in press, 3", Year(Issued("in press"), 2)),
}


@pytest.mark.parametrize("text", NO_YEAR.values(), ids=NO_YEAR)
def test_no_year(text: str) -> None:
    assert year_ahead(cursor_of(text)) is None


@pytest.mark.parametrize(("text", "expected"), YEARS.values(), ids=YEARS)
def test_year(text: str, expected: Year) -> None:
    assert year_ahead(cursor_of(text)) == expected


def test_year_further_ahead() -> None:
    cursor = cursor_of("Smith, 2004a: 5")
    found = [ahead for ahead in range(cursor.size + 1) if year_ahead(cursor, ahead) is not None]
    assert (found, cursor.at) == ([2], 0)


# One year and nothing more, whatever stands behind it.
ALONE = {
    "end": "2004",
    "page": "2004, 20",
    "range of pages that looks like years": "2004, 1990-95",
    "words": "2004a, a review",
    "no comma between": "2004 2006",
    "semicolon": "2004; 2006",
    "no date": "2004, n.d.",
    "letter that is no year's": "2004, b",
    "roman page": "2004a, i",
}
SEVERAL = {
    "years": ("2004, 2006", "2004 2006"),
    "years and": ("2004 and 2006", "2004 2006"),
    "years, and": ("2004, and 2006", "2004 2006"),
    "three years": ("2004, 2006, 2008: 3", "2004 2006 2008"),
    "original and another year": ("2004 [1999], 2006", "2004 2006"),
    "letter": ("2004a, b", "2004a 2004b"),
    "letters": ("2004a, b, d", "2004a 2004b 2004d"),
    "letter and": ("2004a and b", "2004a 2004b"),
    "letter without blank": ("2004a,b; c", "2004a 2004b"),
    "letter with a page": ("2004a, b: 3", "2004a 2004b"),
    "letters from to": ("2004a–c", "2004a 2004b 2004c"),
    "letter and year": ("2004a, 2006", "2004a 2006"),
    "year and letter, each whole": ("2004a, 2004b", "2004a 2004b"),
    "letters of two years": ("2004a, b, 2006a, b", "2004a 2004b 2006a 2006b"),
}


def _read(text: str) -> str:
    return " ".join(each.issued.year + each.issued.suffix for each in read_years(cursor_of(text)))


@pytest.mark.parametrize("text", ALONE.values(), ids=ALONE)
def test_one_year(text: str) -> None:
    assert len(read_years(cursor_of(text))) == 1


@pytest.mark.parametrize(("text", "expected"), SEVERAL.values(), ids=SEVERAL)
def test_years(text: str, expected: str) -> None:
    assert _read(text) == expected


def test_years_with_their_tokens() -> None:
    cursor = cursor_of("2004a, b, and 2006: 3")
    assert (read_years(cursor), cursor.at) == (
        [
            YearRead(Issued("2004a", "2004", "a"), 0, 1),
            YearRead(Issued("b", "2004", "b"), 2, 3),
            YearRead(Issued("2006", "2006"), 5, 6),
        ],
        6,
    )


WHOLE = ["", "2004: 3", "20:45", "3:16", "1984:", "apud SOUZA", "apud", "eLife", "apudsouza", "vanSouza", "Smith2004"]
PARTED = {
    "year and page": ("2004:3", ["2004", ":", "3"]),
    "year and verse": ("2004:3.16", ["2004", ":", "3.16"]),
    "mediator": ("apudSOUZA", ["apud", "SOUZA"]),
    "mediator and a small name": ("apudSouza", ["apud", "Souza"]),
}


def _parts(text: str) -> list[str]:
    return [token.text for token in parted(tokenize(text, 0, len(text)), ENGLISH.mediators)]


@pytest.mark.parametrize("text", WHOLE)
def test_whole_tokens(text: str) -> None:
    assert _parts(text) == [token.text for token in tokenize(text, 0, len(text))]


@pytest.mark.parametrize(("text", "expected"), PARTED.values(), ids=PARTED)
def test_parted_tokens(text: str, expected: list[str]) -> None:
    assert _parts(text) == expected


# fmt: off
PIECES = st.sampled_from([
    "2004", "2004a", "2004:3", "a", "b", "1990-95", "[1867]", "(1929)", "ca.", "n.d.", "s/d", "in", "press", ",", ";", ":",
    "/", "–", "and", "&", "apudSOUZA", "Smith", "45", ".",
])
# fmt: on
TEXTS = st.text(max_size=40) | st.lists(PIECES, max_size=12).map(" ".join) | st.lists(PIECES, max_size=12).map("".join)


@given(TEXTS)
def test_parting_loses_no_character(text: str) -> None:
    whole = tokenize(text, 0, len(text))
    tokens = parted(whole, ENGLISH.mediators)
    written = "".join(text[token.start : token.end] for token in tokens)
    assert written == "".join(text[token.start : token.end] for token in whole)


@given(TEXTS)
def test_what_is_parted_may_be_joined(text: str) -> None:
    whole = tokenize(text, 0, len(text))
    assert may_be_joined(text) or parted(whole, ENGLISH.mediators) == whole


@given(TEXTS)
def test_years_stand_in_order_and_inside(text: str) -> None:
    cursor = cursor_of(text)
    found = read_years(cursor) if year_ahead(cursor) is not None else []
    assert all(0 <= year.first < year.end <= cursor.at <= cursor.size for year in found)
    assert [year.first for year in found] == sorted(year.first for year in found)


ONCE_WRONG = {
    "dash and words behind": ("2004 – see below", Year(Issued("2004", "2004"), 1)),
}


@pytest.mark.parametrize(("text", "expected"), ONCE_WRONG.values(), ids=ONCE_WRONG)
def test_year_that_was_once_not_read(text: str, expected: Year) -> None:
    assert year_ahead(cursor_of(text)) == expected
