"""Authors and titles right before the parenthesis: what they mean, and where the citation begins."""

import pytest

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
