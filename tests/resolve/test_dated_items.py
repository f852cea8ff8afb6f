"""Author-date items settled: their works, further years, what the prose names, what the library lacks."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.config import Config
from tests.resolve.factories import Read, cite_items, items, resolved, works

LIBRARY = """
@book{hay, author = {Hay, Ada and Bauer, Ben}, title = {Sound}, year = {2007}}
@book{koch, author = {Koch, Cleo}, title = {Rivers}, year = {2004}}
@article{bees, author = {Koch, Cleo}, title = {Bees}, year = {2010}, pages = {1--40}}
@article{ants, author = {Koch, Cleo}, title = {Ants}, year = {2010}, pages = {201--240}}
@article{three, author = {Brandt, Emil and Dahl, Flora and Egge, Gil}, title = {Borders}, year = {2009}}
@article{two, author = {Brandt, Emil and Dahl, Flora}, title = {Salt}, year = {2009}}
@book{pragmatics, author = {Levinson, Steve}, title = {Pragmatics}, year = {1983}, pagetotal = {400}}
@book{glass, author = {Othman, Pia}, title = {Glass}, year = {2021}}
"""
BY_DATE = Config(convention="author-date", language="en")


def _works(text: str) -> list[str]:
    return works(text, LIBRARY, BY_DATE)


SILENT = {
    "year alone": "It was told (1998).",
    "year of a work whose author is not named": "It was told (1983).",
    "year of a treaty": "After the Treaty of Rome (1957) it went on.",
    "year of an event": "Since the Commune (1871) it is so.",
    "place and year": "In Paris 2009 it began.",
    "name of the library, another year": "Hay 1950 was told.",
    "name of the paragraph, no page": "Levinson wrote. It was so (1983).",
    "name of another paragraph": "Levinson wrote.\n\nIt was so (1983: 20).",
    "quoted in a work, the library lacks it": "It was told (Freire 1970, apud Freire 1972).",
}


@pytest.mark.parametrize("text", SILENT.values(), ids=SILENT)
def test_no_work_is_named(text: str) -> None:
    assert [work for work in _works(text) if not work.startswith("missing")] == []


MEANS = {
    "name": ("(Koch 2004)", ["koch"]),
    "two of a year": ("(Koch 2010)", ["ambiguous: bees, ants"]),
    "two of a year, letter": ("(Koch 2010a)", ["ants"]),
    "two of a year, other letter": ("(Koch 2010b)", ["bees"]),
    "two of a year, letter beyond": ("(Koch 2010c)", ["ambiguous: bees, ants"]),
    "two of a year, page": ("(Koch 2010: 215)", ["ants"]),
    "two of a year, page of neither": ("(Koch 2010: 100)", ["ambiguous: bees, ants"]),
    "et al. is of three": ("(Brandt et al. 2009)", ["three"]),
    "both names": ("(Brandt & Dahl 2009)", ["two"]),
    "first of both": ("(Brandt 2009)", ["ambiguous: three, two"]),
    "further year": ("(Levinson 1983; Koch 2004, 2010a)", ["pragmatics", "koch", "ants"]),
    "further letters": ("(Koch 2010a, b)", ["ants", "bees"]),
    "further year of nobody's": ("(Koch 2004, 1950)", ["koch", "missing: koch, bees, ants"]),
    "further year of a stranger": ("(Strand 2001, 2002)", ["missing", "missing"]),
    "further year behind a name of the prose": ("Koch (2004, 2010b) says.", ["koch", "bees"]),
    "further year behind a semicolon": ("Koch (2004; 2010b: 2) says.", ["koch", "bees"]),
    "further year of nobody's, semicolon": ("Levinson knows Koch (2004; 1983) well.", ["koch", "missing"]),
    "no name of the prose for a second item": (
        "Levinson, unlike Stilgoe and Ray (1983; 2001), says so.",
        ["pragmatics"],
    ),
    "two years of one whom the sentence names": ("Levinson, in his books, says so (1983; 1983).", ["pragmatics"] * 2),
    "quoted in a work": ("(Freire 1970, apud Koch 2004)", ["koch"]),
    "a work quoted in another": ("(Koch 2004, apud Levinson 1983)", ["koch", "pragmatics"]),
    "name of the sentence": ("Levinson, in his book, says so (1983).", ["pragmatics"]),
    "name of the paragraph and a page": ("Levinson wrote. It was so (1983: 20).", ["pragmatics"]),
    "the last of two names of the sentence": ("Levinson and then Koch, in a book, say so (2004).", ["koch"]),
    "the one of two names who has a work of that year": ("Levinson, unlike Koch, says so (1983).", ["pragmatics"]),
    "no parenthesis": ("As Brandt et al., 2009, say.", ["three"]),
    "no parenthesis, page": ("It is in Koch 2004: 20.", ["koch"]),
}


@pytest.mark.parametrize(("text", "expected"), MEANS.values(), ids=MEANS)
def test_what_it_means(text: str, expected: list[str]) -> None:
    assert _works(text) == expected


NEAR = {
    "year": ("(Koch 2005)", [("koch", ("year",))]),
    "name": ("(Othmann 2021)", [("glass", ("author",))]),
    "letter of a work that has none": ("(Levinson 1983b)", [("pragmatics", ("year",))]),
    "co-author left out": ("(Hay 2007)", [("hay", ("author",))]),
    "name cited before": ("Othman (2021) says so (Otham 2021).", [("glass", ()), ("glass", ("author",))]),
    "name misspelt again": (
        "It is so (Otman 2021), and so (Otman 2020).",
        [("glass", ("author",)), ("glass", ("author", "year"))],
    ),
}


@pytest.mark.parametrize(("text", "expected"), NEAR.values(), ids=NEAR)
def test_says_what_differs(text: str, expected: list[tuple[str, tuple[str, ...]]]) -> None:
    found = cite_items(text, LIBRARY, BY_DATE)
    assert [(match.id, match.differs) for item in found for match in item.candidates] == expected


MISSING = {
    "nobody": ("(Strand 2001)", []),
    "another year": ("(Levinson 1950)", [("pragmatics", ("year",))]),
    "another year of two authors": ("(Hay & Bauer 1950)", [("hay", ("year",))]),
    "a year near two works": ("(Koch 2011)", [("bees", ("year",)), ("ants", ("year",))]),
}


@pytest.mark.parametrize(("text", "expected"), MISSING.values(), ids=MISSING)
def test_nearest_of_a_missing_source(text: str, expected: list[tuple[str, tuple[str, ...]]]) -> None:
    (item,) = cite_items(text, LIBRARY, BY_DATE)
    assert (item.status, [(match.id, match.differs) for match in item.candidates]) == ("missing", expected)


STRANGERS = {
    "argues": ("As ever, Stilgoe (2021) argues so.", "Stilgoe (2021"),
    "page": ("It is so, as Stilgoe (2021: 5) has it.", "Stilgoe (2021: 5"),
    "two": ("It is from Stilgoe and Winner (2021).", "Stilgoe and Winner (2021"),
    "cited elsewhere": ("It was so with Stilgoe (2021) and (Stilgoe 2019).", "Stilgoe (2021"),
}


@pytest.mark.parametrize(("text", "expected"), STRANGERS.values(), ids=STRANGERS)
def test_name_of_the_prose_that_the_library_lacks(text: str, expected: str) -> None:
    assert [(item.raw, item.status) for item in cite_items(text, LIBRARY, BY_DATE)][:1] == [(expected, "missing")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("(Strand 2001)", [], id="one stranger"),
        pytest.param("(Strand 2001) (Mork 2002)", [], id="two strangers"),
        pytest.param("(Strand 2001) (Mork 2002) (Lie 2003)", ["missing"] * 3, id="three strangers"),
        pytest.param("(Strand 2001) (Koch 2004)", ["missing", "koch"], id="one that the library has"),
    ],
)
def test_strangers_are_missing_where_the_draft_cites_so(text: str, expected: list[str]) -> None:
    assert works(text, LIBRARY) == expected


# Behind `Koch (2010a: 205) says so.`, whose work has the pages 201 to 240.
NO_PAGES = {
    "count in a new paragraph": "\n\nThey met a year later, all of them (591) in one hall.",
    "figure": "It is so (fig. 3).",
    "years": "It was so (1914-1918).",
    "in the middle of a sentence of a new paragraph": "\n\nIt is so (210) and so on.",
}
PAGES = {
    "end of the sentence": ("It is so (210).", "210"),
    "behind a quotation": ("It is “so” (210) and so on.", "210"),
    "label": ("It is so (p. 210) and so on.", "p. 210"),
    "in the middle of a sentence": ("It is so (210) and so on.", "210"),
    "range": ("It is so (210-12).", "210-12"),
    "ibid.": ("It is so (ibid., 210).", "ibid., 210"),
}


@pytest.mark.parametrize("text", NO_PAGES.values(), ids=NO_PAGES)
def test_number_that_is_no_page(text: str) -> None:
    assert _works(f"Koch (2010a: 205) says so. {text}") == ["ants"]


@pytest.mark.parametrize(("text", "raw"), PAGES.values(), ids=PAGES)
def test_page_alone(text: str, raw: str) -> None:
    (_, found) = items(f"Koch (2010a: 205) says so. {text}", LIBRARY, BY_DATE)
    place = raw.removeprefix("ibid., ")
    assert found == Read(raw, "ants", (place,), "matched", "carried")


SOURCES = {
    "explicit": ("(Koch 2004)", Read("Koch 2004", "koch", ())),
    "narrative": ("So Koch (2004: 3) says.", Read("Koch (2004: 3", "koch", ("3",), "matched", "narrative")),
    "named in the sentence": (
        "Levinson, in his book, says so (1983: 3).",
        Read("1983: 3", "pragmatics", ("3",), "matched", "narrative"),
    ),
    "missing": ("(Strand 2001: 3)", Read("Strand 2001: 3", None, ("3",), "missing")),
}


@pytest.mark.parametrize(("text", "expected"), SOURCES.values(), ids=SOURCES)
def test_whole_item(text: str, expected: Read) -> None:
    assert items(text, LIBRARY, BY_DATE) == [expected]


def test_further_year_in_a_sentence_is_carried() -> None:
    found = items("So Koch (2004, 2010b) says.", LIBRARY, BY_DATE)
    assert [(item.raw, item.author_source) for item in found] == [("Koch (2004", "narrative"), ("2010b", "carried")]


@pytest.mark.parametrize("text", ["It is so (Koch 2004).", "As Brandt et al., 2009, say.", "So Koch (2010a, b) says."])
def test_what_stands_in_another_paragraph_does_not_matter(text: str) -> None:
    others = "It was told (Hay & Bauer 2007: 3).\n\n"
    alone = _works(text)
    assert (_works(f"{others}{text}"), _works(f"{text}\n\n{others}")) == (["hay", *alone], [*alone, "hay"])


# A draft that dates gives a page alone to the work before or to none; these go to works that it never cites.
GUESSED = {
    "count": "They met a year later, all of them (591) in one hall.",
    "another work of the author has the page": "It is so (12).",
    "another work of the author may have the page": "It is so (512).",
}


@pytest.mark.parametrize("text", GUESSED.values(), ids=GUESSED)
def test_page_of_a_work_that_is_not_cited(text: str) -> None:
    assert _works(f"Koch (2010a: 205) says so. {text}") == ["ants"]


UNREAD = {
    "in press": ("So Levinson (in press) says.", ["pragmatics"]),
    "et al. that the library lacks": ("It is from Stilgoe et al. (2021).", ["missing"]),
    "quoted title behind the name": ("It is so (Koch, “Bees,” 2010).", ["bees"]),
    "dash behind the year": ("It is so (Koch, 2004 – see also Hay & Bauer, 2007).", ["koch", "hay"]),
}


@pytest.mark.parametrize(("text", "expected"), UNREAD.values(), ids=UNREAD)
def test_what_was_once_not_understood(text: str, expected: list[str]) -> None:
    assert _works(text) == expected


# fmt: off
PIECES = st.sampled_from([
    "Koch", "Hay", "Bauer", "Brandt", "Stilgoe", "Kock", "and", "&", "et al.", "2004", "2010a", "2010", "b", "2007", "1950",
    "n.d.", "in press", "(", ")", "[", "]", ",", ";", ":", ".", "\n\n", "20", "205-6", "p. 3", "apud", "see", "ibid.", "says",
    "“Bees”", "*Ants*",
])
# fmt: on
TEXTS = st.lists(PIECES, max_size=24).map(" ".join) | st.lists(PIECES, max_size=24).map("".join) | st.text(max_size=40)


@given(TEXTS)
def test_items_lie_inside_their_citation_and_have_the_letters_they_say(text: str) -> None:
    found = resolved(text, LIBRARY, BY_DATE).citations
    inside = [
        (c.start <= item.start < item.end <= c.end, text[item.start : item.end] == item.raw)
        for c in found
        for item in c.items
    ]
    assert set(inside) <= {(True, True)}


@given(TEXTS)
def test_citations_of_a_draft_that_dates_are_in_order_and_apart(text: str) -> None:
    found = [citation for citation in resolved(text, LIBRARY, BY_DATE).citations if citation.items]
    assert all(one.end <= other.start for one, other in pairwise(found))


@given(TEXTS)
def test_a_dated_item_is_of_a_work_or_says_why_not(text: str) -> None:
    found = [item for item in cite_items(text, LIBRARY, BY_DATE) if item.issued is not None]
    assert [item for item in found if (item.id is None) is (item.status == "matched")] == []


def test_hostile_paragraph_that_names_one_author() -> None:
    assert len(cite_items("Levinson says (1901, 12) " * 2_000 + "(Koch 2004)", LIBRARY, BY_DATE)) == 1


def test_many_missing_sources_behind_many_that_are_cited() -> None:
    families = [f"Q{number:04}x".translate(str.maketrans("0123456789", "abcdefghij")) for number in range(1_000)]
    entries = (f"@book{{k{family}, author = {{{family}, J.}}, title = {{T}}, year = {{2004}}}}" for family in families)
    text = " ".join(f"({family} 2004)." for family in (*families, *(f"Z{family}" for family in families)))
    statuses = [item.status for item in cite_items(text, "\n".join(entries), BY_DATE)]
    assert (statuses.count("matched"), statuses.count("missing")) == (1_000, 1_000)
