"""Authors and titles right before the parenthesis: what they mean, and where the citation begins."""

import pytest

from refkit.config import Config
from tests.resolve.factories import Read, cited, items, resolved, works

LIBRARY = """
@book{inoy, author = {Zhukov, Yuri}, title = {Inoy Stalin: Reformy}, shorttitle = {Inoy}}
@book{tayny, author = {Zhukov, Yuri}, title = {Tayny Kremlia}}
@book{psalms, author = {Wesley, Samuel}, title = {The History of Psalms}}
@book{anima, author = {Blount, Charles}, title = {Anima Mundi}}
@book{glosses, author = {Blount, Thomas}, title = {Glossographia}}
@article{rooy, author = {Van Rooy, Raf and Considine, John}, title = {Between Homonymy and Polysemy}}
@book{tides, author = {Berger, Ann and Calder, Bob and Dunn, Cyd}, title = {Tides}}
@article{excesses, author = {Getty, J. Arch}, title = {Excesses Are Not Permitted}, pages = {113--138}}
@book{lubianka, title = {Lubianka B}}
"""

SILENT = {
    "life": "So Samuel Wesley (1662-1735) sang.",
    "year": "So Wesley (1736) sang.",
    "words": "So Wesley (of old) sang.",
    "nobody of the library": "So Petrov (24) sang.",
    "points of a list": "So did Wesley (1) sing, and Blount (2) pray.",
}


@pytest.mark.parametrize("text", SILENT.values(), ids=SILENT)
def test_no_narrative_citation(text: str) -> None:
    assert cited(text, LIBRARY) == []


NARRATIVE = {
    "author": ("So Wesley (24) sang.", Read("Wesley (24", "psalms", ("24",), "matched", "narrative")),
    "author at the beginning": ("Wesley (24) sang.", Read("Wesley (24", "psalms", ("24",), "matched", "narrative")),
    "several pages": (
        "So Wesley (3, 4; 5) sang.",
        Read("Wesley (3, 4; 5", "psalms", ("3", "4", "5"), "matched", "narrative"),
    ),
    "title": ("So Zhukov (Inoy 345) told.", Read("Zhukov (Inoy 345", "inoy", ("345",), "matched", "narrative")),
    "quoted title": (
        "So Getty (“Excesses” 126) told.",
        Read("Getty (“Excesses” 126", "excesses", ("126",), "matched", "narrative"),
    ),
    "italic title": ("So Zhukov (*Tayny* 5) told.", Read("Zhukov (*Tayny* 5", "tayny", ("5",), "matched", "narrative")),
    "possessive and title": (
        "So Wesley's History (24) sang.",
        Read("Wesley's History (24", "psalms", ("24",), "matched", "narrative"),
    ),
    "possessive, curly": (
        "So Wesley’s History of Psalms (24) sang.",
        Read("Wesley’s History of Psalms (24", "psalms", ("24",), "matched", "narrative"),
    ),
    "initial": ("So said C. Blount (73) then.", Read("C. Blount (73", "anima", ("73",), "matched", "narrative")),
    "initial, the sentence opens": (
        "As C. Blount (73) said.",
        Read("C. Blount (73", "anima", ("73",), "matched", "narrative"),
    ),
    "first name": ("So Thomas Blount (73) said.", Read("Blount (73", "glosses", ("73",), "matched", "narrative")),
    "two authors": (
        "So Van Rooy and Considine (647–51) say.",
        Read("Van Rooy and Considine (647–51", "rooy", ("647–51",), "matched", "narrative"),
    ),
    "et al.": ("So Berger et al. (24) say.", Read("Berger et al. (24", "tides", ("24",), "matched", "narrative")),
    "title of a work without author": (
        "There Lubianka B (363) says so.",
        Read("Lubianka B (363", "lubianka", ("363",), "matched", "none"),
    ),
}


@pytest.mark.parametrize(("text", "expected"), NARRATIVE.values(), ids=NARRATIVE)
def test_narrative(text: str, expected: Read) -> None:
    found = resolved(text, LIBRARY).citations
    assert ([(c.raw, c.mode) for c in found], items(text, LIBRARY)) == ([(f"{expected.raw})", "narrative")], [expected])


BEGINS = {
    "small word before": ("In Lubianka B (363) it stands.", "Lubianka B (363)"),
    "conjunction before": ("They sang, and Wesley (24) sang.", "Wesley (24)"),
    "another author before": ("So Petrov and Wesley (24) sang.", "Wesley (24)"),
    "sentence before": ("So said Blount. Wesley (24) sang.", "Wesley (24)"),
    "quotation before": ("So said “Blount” Wesley (24) then.", "Wesley (24)"),
}


@pytest.mark.parametrize(("text", "expected"), BEGINS.values(), ids=BEGINS)
def test_where_it_begins(text: str, expected: str) -> None:
    assert cited(text, LIBRARY) == [expected]


MEANS = {
    "two of the name": ("So Blount (73) said.", ["ambiguous: anima, glosses"]),
    "author of two works": ("So Zhukov (73) said.", ["ambiguous: inoy, tayny"]),
    "parenthesis that names another author": ("So Wesley (Getty 120) sang.", ["excesses"]),
    "parenthesis that names the author": ("So Wesley (Wesley 12) sang.", ["psalms"]),
    "title of another author": ("So Zhukov (“Excesses” 120) told.", ["excesses"]),
    "several works": ("So Zhukov (Inoy 3; Getty 120) told.", ["inoy", "excesses"]),
    "other title behind it": ("So Zhukov (Inoy 3; Tayny 4) told.", ["inoy", "tayny"]),
    "word between": ("So Wesley, however (24), sang.", ["psalms"]),
}


@pytest.mark.parametrize(("text", "expected"), MEANS.values(), ids=MEANS)
def test_what_it_means(text: str, expected: list[str]) -> None:
    assert works(text, LIBRARY) == expected


BY_DATE = Config(convention="author-date", language="en")
DATED = """
@book{psalms, author = {Wesley, Samuel}, title = {The History of Psalms}, year = {1998}}
@book{anima, author = {Blount, Charles}, title = {Anima Mundi}, year = {1999}}
@book{roads, author = {Undset, Ida}, title = {Roads}}
@article{rooy, author = {Van Rooy, Raf and Considine, John}, title = {Between}, year = {2016}}
@book{tides, author = {Berger, Ann and Calder, Bob and Dunn, Cyd}, title = {Tides}, year = {2001}}
@book{bank, author = {{World Bank}}, title = {Report}, year = {2010}}
@book{lubianka, title = {Lubianka B of Old}, year = {2003}}
"""

SILENT_BY_DATE = {
    "year of nobody's": "So Petrov (1998) sang.",
    "far year": "So Wesley (1736) sang.",
    "year of a work without one": "So Undset (1736) sang.",
    "near year, no parenthesis": "So Wesley 1997 sang.",
    "name nearly so, no parenthesis": "So Wesly 1998 sang.",
    "first of several, no parenthesis": "So Berger 2001 sang.",
}


@pytest.mark.parametrize("text", SILENT_BY_DATE.values(), ids=SILENT_BY_DATE)
def test_no_narrative_year(text: str) -> None:
    assert items(text, DATED, BY_DATE) == []


YEARS = {
    "name": ("So Wesley (1998) sang.", "Wesley (1998", "psalms"),
    "page": ("So Wesley (1998: 24) sang.", "Wesley (1998: 24", "psalms"),
    "brackets": ("So Wesley [1998] sang.", "Wesley [1998", "psalms"),
    "possessive": ("So Wesley's (1998) songs.", "Wesley's (1998", "psalms"),
    "first name": ("So Samuel Wesley (1998) sang.", "Wesley (1998", "psalms"),
    "initial": ("So S. Wesley (1998) sang.", "S. Wesley (1998", "psalms"),
    "conjunction before": ("They sang, and Wesley (1998) sang.", "Wesley (1998", "psalms"),
    "another before": ("So Petrov and Wesley (1998) sang.", "Wesley (1998", "psalms"),
    "two": ("So Van Rooy and Considine (2016) say.", "Van Rooy and Considine (2016", "rooy"),
    "list": ("So Berger, Calder, and Dunn (2001) say.", "Berger, Calder, and Dunn (2001", "tides"),
    "et al.": ("So Berger et al. (2001) say.", "Berger et al. (2001", "tides"),
    "title": ("So Lubianka B of Old (2003) says.", "Lubianka B of Old (2003", "lubianka"),
    "near year": ("So Wesley (1997) sang.", "Wesley (1997", "psalms"),
    "name nearly so": ("So Wesly (1998) sang.", "Wesly (1998", "psalms"),
    "no parenthesis": ("So Wesley 1998: 24 sang. So it is in Wesley 1998.", "Wesley 1998", "psalms"),
}


@pytest.mark.parametrize(("text", "raw", "key"), YEARS.values(), ids=YEARS)
def test_narrative_year(text: str, raw: str, key: str) -> None:
    found = [(item.raw, item.id, item.author_source) for item in items(text, DATED, BY_DATE)]
    assert found[:1] == [(raw, key, "narrative")]


ONCE_WRONG = {
    "body": ("So the World Bank (2010) says.", "World Bank (2010", "bank"),
}


@pytest.mark.parametrize(("text", "raw", "key"), ONCE_WRONG.values(), ids=ONCE_WRONG)
def test_does_not_begin_too_early(text: str, raw: str, key: str) -> None:
    assert [(item.raw, item.id) for item in items(text, DATED, BY_DATE)] == [(raw, key)]
