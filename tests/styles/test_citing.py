"""How the text cites a work of the list, by the MLA Handbook, ninth edition."""

import pytest

from refkit.styles.citing import Citing, short_title
from refkit.styles.listing import in_order, placed
from refkit.styles.mla import MLA
from refkit.styles.rich import rich
from tests.styles.factories import shown, works

_LEE = "@book{a, author = {Lee, Ann}, title = {Names of Rivers}}"
_LIBRARY = f"""
{_LEE}
@book{{b, author = {{Fox, Bob}}, title = {{The Road to Terror and Back}}}}
@article{{c, author = {{Fox, Bob}}, title = {{Money: an essay}}, journal = {{Names}}}}
@book{{d, author = {{Getty, J. Arch and Naumov, Oleg}}, title = {{Terror}}}}
@book{{e, author = {{A, B. and C, D. and E, F.}}, title = {{Hands}}}}
@book{{f, title = {{The Song of Roland}}}}
@book{{g, author = {{Poe, Edgar Allan}}, title = {{Tales}}}}
@book{{h, author = {{Poe, Clara}}, title = {{Letters}}}}
@book{{i, author = {{Beauvoir, Simone de}}, title = {{Essays}}}}
@book{{j, author = {{{{World Bank}}}}, title = {{Reports}}}}
@book{{k, author = {{Rees, A. and others}}, title = {{Feet}}}}
"""


def _citing(bib: str) -> Citing:
    return Citing(placed(in_order(works(bib), MLA), MLA), MLA)


def test_a_work_that_is_not_listed() -> None:
    assert [key in _citing(_LEE) for key in "ab"] == [True, False]


LABELS = [
    pytest.param("a", "Lee", id="surname"),
    # 6.8: an author of two works
    pytest.param("b", "Fox, *Road to Terror*", id="short title"),
    pytest.param("c", "Fox, “Money”", id="short title in quotation marks"),
    # 6.5
    pytest.param("d", "Getty and Naumov", id="two authors"),
    pytest.param("e", "A et al.", id="three authors"),
    pytest.param("k", "Rees et al.", id="and others"),
    # 6.10
    pytest.param("f", "*Song of Roland*", id="no author"),
    # 6.6: two people of one surname
    pytest.param("g", "E. A. Poe", id="initials"),
    pytest.param("h", "C. Poe", id="initial"),
    pytest.param("i", "de Beauvoir", id="particle"),
    pytest.param("j", "World Bank", id="body"),
]


@pytest.mark.parametrize(("key", "expected"), LABELS)
def test_labels(key: str, expected: str) -> None:
    assert shown(_citing(_LIBRARY).label(key)) == expected


PARENTHESES = [
    pytest.param("", "(Lee)", id="no page"),
    pytest.param("345", "(Lee 345)", id="page"),
    pytest.param("113-138", "(Lee 113–38)", id="range"),
    pytest.param("113–138, 140", "(Lee 113–38, 140)", id="pages"),
    pytest.param("xii", "(Lee xii)", id="Roman page"),
    # 6.19
    pytest.param("ch. 3", "(Lee, ch. 3)", id="chapter"),
]


@pytest.mark.parametrize(("locator", "expected"), PARENTHESES)
def test_parentheses(locator: str, expected: str) -> None:
    assert shown(_citing(_LEE).parenthesis("a", locator)) == expected


SHORT_TITLES = [
    pytest.param("", "", id="nothing"),
    pytest.param("Inoy Stalin", "Inoy Stalin", id="short already"),
    pytest.param("The", "The", id="article alone"),
    pytest.param("The Road to Terror", "Road to Terror", id="article"),
    pytest.param("Names: A History", "Names", id="subtitle"),
    pytest.param("What? A History", "What", id="question"),
    pytest.param("One Two Three Four Five", "One Two Three Four", id="four words"),
    pytest.param("Dr. Strangelove", "Dr. Strangelove", id="an abbreviation"),
    pytest.param("Letter to J. D. Hooker", "Letter", id="initials"),
    pytest.param("Dr. Strangelove or: How I Learned", "Dr. Strangelove", id="no conjunction before the subtitle"),
    pytest.param("Der Begriff Mittelfeld. Anmerkungen", "Der Begriff Mittelfeld", id="a subtitle behind a period"),
    pytest.param("One Two, Three, Four", "One Two, Three, Four", id="no more than four"),
    pytest.param("The Clues, the Myths, and the Method", "Clues, the Myths", id="no comma at the end"),
    pytest.param("Why Was Claude de Saumaise There", "Why Was Claude", id="no particle at the end"),
    pytest.param("The Art of Fiction No. 69", "Art of Fiction", id="no label at the end"),
    pytest.param("Der neue Dialekt von Hertevin", "Der neue Dialekt", id="no German preposition at the end"),
    pytest.param("Whence the Song (A Study of Birds)", "Whence the Song", id="no bracket left open"),
    pytest.param("A Plea for “Race and Difference” Now", "Plea", id="no quotation left open"),
    pytest.param(
        "“Race and the Writing of Difference” Again", "“Race and the Writing of Difference”", id="a quotation"
    ),
    pytest.param('The "Big Tent of the World" Show', '"Big Tent of the World"', id="a quotation in straight marks"),
]


@pytest.mark.parametrize(("title", "expected"), SHORT_TITLES)
def test_short_titles(title: str, expected: str) -> None:
    assert short_title(rich(title)) == rich(expected)
