"""Ranges of pages as the manuals shorten them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.styles.pages import Shorten, as_needed, in_full, last_two, page_ranges

NOOP = ["", "5", "xii", "A12", "12, 15", "e1002", "1+", "S5"]


@pytest.mark.parametrize("pages", NOOP)
def test_pages_without_ranges_stay(pages: str) -> None:
    assert [page_ranges(pages, shorten) for shorten in (last_two, as_needed, in_full)] == [pages] * 3


# MLA 9, 2.139; Chicago 18, 9.63; APA 7, 9.25
RANGES = [
    ("3-10", "3–10", "3–10", "3–10"),
    ("71-72", "71–72", "71–72", "71–72"),
    ("92-113", "92–113", "92–113", "92–113"),
    ("96-117", "96–117", "96–117", "96–117"),
    ("100-104", "100–04", "100–104", "100–104"),
    ("600-613", "600–13", "600–613", "600–613"),
    ("1100-1123", "1100–23", "1100–1123", "1100–1123"),
    ("103-104", "103–04", "103–4", "103–104"),
    ("107-108", "107–08", "107–8", "107–108"),
    ("505-517", "505–17", "505–17", "505–517"),
    ("808-833", "808–33", "808–33", "808–833"),
    ("1002-1006", "1002–06", "1002–6", "1002–1006"),
    ("321-328", "321–28", "321–28", "321–328"),
    ("395-401", "395–401", "395–401", "395–401"),
    ("498-532", "498–532", "498–532", "498–532"),
    ("1087-1089", "1087–89", "1087–89", "1087–1089"),
    ("1496-1500", "1496–500", "1496–500", "1496–1500"),
    ("11564-11615", "11564–615", "11564–615", "11564–11615"),
    ("12991-13001", "12991–3001", "12991–3001", "12991–13001"),
    ("103-4", "103–04", "103–4", "103–104"),
    ("i-xii", "i–xii", "i–xii", "i–xii"),
    ("S12-S19", "S12–19", "S12–19", "S12–S19"),
    ("A1-B2", "A1–B2", "A1–B2", "A1–B2"),
    ("3-10, 103-104", "3–10, 103–04", "3–10, 103–4", "3–10, 103–104"),
    ("10-9", "10–19", "10–19", "10–19"),
]


@pytest.mark.parametrize(("pages", "mla", "chicago", "apa"), [pytest.param(*row, id=row[0]) for row in RANGES])
def test_ranges(pages: str, mla: str, chicago: str, apa: str) -> None:
    assert [page_ranges(pages, shorten) for shorten in (last_two, as_needed, in_full)] == [mla, chicago, apa]


_SIGNS = str.maketrans("", "", "0123456789-–")


@given(st.integers(1, 20_000), st.integers(0, 20_000), st.sampled_from([last_two, as_needed]))
def test_what_is_shortened_is_read_back(first: int, more: int, shorten: Shorten) -> None:
    written = page_ranges(f"{first}-{first + more}", shorten)
    assert page_ranges(written.replace("–", "-"), in_full) == f"{first}–{first + more}"


@given(st.lists(st.text("0123456789-axSv+", min_size=1, max_size=9), max_size=4).map(", ".join))
def test_only_dashes_digits_and_repeated_letters_change(pages: str) -> None:
    kept = page_ranges(pages, in_full)  # S1-9: S1–S9
    assert set(kept.translate(_SIGNS)) == set(pages.translate(_SIGNS))


@pytest.mark.parametrize("sign", ["1-", "-", "1", "a", ", ", "1-2, "])
def test_many_pages_are_read_to_the_end(sign: str) -> None:
    pages = sign * 10_000
    assert page_ranges(pages, in_full).translate(_SIGNS) == pages.translate(_SIGNS)
