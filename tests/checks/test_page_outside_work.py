"""LOC001: pages that the work does not have."""

import pytest

from refkit.checks.context import Context
from refkit.checks.page_outside_work import check
from refkit.records import Convention, Locator
from tests.checks.factories import citation, context, entry, item, page, seen

ENTRIES = [
    entry("getty2002", "Getty", "Excesses", kind="article", year="2002", pages="113-138"),
    entry("thurston1996", "Thurston", "Life", year="1996", total=320),
    entry("zhukov2003", "Zhukov", "Inoy", year="2003"),
    entry("split", "Bell", "Split", kind="article", pages="10-12, 40-44"),
    entry("preface", "Bell", "Preface", kind="inbook", pages="xii-xv"),
    entry("counted", "Bell", "Rites", pages="200"),
    entry("open", "Bell", "News", kind="article", pages="5+"),
    entry("own", "Bell", "Offprint", kind="article", pages="113-138", total=26),
    entry("folios", "Bell", "Codex", kind="article", pages="12r-14v"),
    entry("reversed", "Bell", "Typo", kind="article", pages="138-113"),
]


def at(key: str, *locators: Locator, convention: Convention = "mla") -> Context:
    raw = "Bell " + ", ".join(locator.raw for locator in locators)
    return context(
        f"({raw})",
        citation(f"({raw})", item(raw, key, *locators, authors="Bell"), convention=convention),
        entries=ENTRIES,
    )


NOOP = [
    pytest.param(at("getty2002", page("126")), id="inside"),
    pytest.param(at("getty2002", page("113-38", "138")), id="the whole article"),
    pytest.param(at("getty2002", page("xii")), id="roman is not compared with arabic"),
    pytest.param(at("getty2002", page("passim")), id="passim"),
    pytest.param(at("getty2002", page("n. 4", first="4", label="note")), id="not a page"),
    pytest.param(at("zhukov2003", page("9999")), id="no pages known"),
    pytest.param(at("thurston1996", page("320")), id="the last page"),
    pytest.param(at("thurston1996", page("1996")), id="the year of the work is LOC006"),
    pytest.param(at("getty2002", page("1998"), convention="author-date"), id="a year in an author-date draft"),
    pytest.param(at("split", page("41")), id="in the second range"),
    pytest.param(at("counted", page("20")), id="a lone number counts the pages of a book"),
    pytest.param(at("open", page("7")), id="an open range"),
    pytest.param(at("own", page("126")), id="pagetotal counts the article's own pages"),
    pytest.param(at("folios", page("13r")), id="a folio inside"),
    pytest.param(at("reversed", page("5")), id="pages that make no sense say nothing"),
    pytest.param(at("thurston1996", page("A12b")), id="no number that is known"),
    pytest.param(
        context("(Bell 500)", citation("(Bell 500)", item("Bell 500", None, page("500"), authors="Bell"))), id="no work"
    ),
]

FINDINGS = [
    pytest.param(
        at("getty2002", page("126"), page("426")),
        ["LOC001 warning [426] page 426 is perhaps not in getty2002, which has pages 113-138"],
        id="outside the range",
    ),
    pytest.param(
        at("getty2002", page("130-41", "141")),
        ["LOC001 warning [130-41] pages 130-141 are perhaps not in getty2002, which has pages 113-138"],
        id="the range begins inside and ends outside",
    ),
    pytest.param(
        at("thurston1996", page("321"), page("400")),
        [
            "LOC001 warning [321] page 321 is perhaps not in thurston1996, which has 320 pages",
            "LOC001 warning [400] page 400 is perhaps not in thurston1996, which has 320 pages",
        ],
        id="beyond the last page, one finding for each page",
    ),
    pytest.param(
        at("split", page("20")),
        ["LOC001 warning [20] page 20 is perhaps not in split, which has pages 10-12, 40-44"],
        id="between two ranges",
    ),
    pytest.param(
        at("preface", page("xx")),
        ["LOC001 warning [xx] page xx is perhaps not in preface, which has pages xii-xv"],
        id="roman with roman",
    ),
    pytest.param(
        at("counted", page("201")),
        ["LOC001 warning [201] page 201 is perhaps not in counted, which has 200 pages"],
        id="beyond the number of pages in `pages`",
    ),
    pytest.param(
        at("open", page("4")),
        ["LOC001 warning [4] page 4 is perhaps not in open, which has pages 5+"],
        id="before an open range",
    ),
    pytest.param(
        at("folios", page("15r", label="folio")),
        ["LOC001 warning [15r] page 15r is perhaps not in folios, which has pages 12r-14v"],
        id="a folio outside",
    ),
    pytest.param(
        at("thurston1996", page("1996"), page("1997")),
        [
            "LOC001 warning [1996] page 1996 is perhaps not in thurston1996, which has 320 pages",
            "LOC001 warning [1997] page 1997 is perhaps not in thurston1996, which has 320 pages",
        ],
        id="a year among pages is a page",
    ),
]


@pytest.mark.parametrize("given", NOOP)
def test_silent(given: Context) -> None:
    assert seen(given, check(given)) == []


@pytest.mark.parametrize(("given", "expected"), FINDINGS)
def test_findings(given: Context, expected: list[str]) -> None:
    assert seen(given, check(given)) == expected
