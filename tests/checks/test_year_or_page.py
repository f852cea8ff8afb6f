"""LOC006: a number that may be the year or the page."""

import pytest

from refkit.checks.context import Context
from refkit.checks.year_or_page import check
from refkit.records import Convention, Locator
from tests.checks.factories import citation, context, entry, item, page, seen

ENTRIES = [
    entry("zhukov2003", "Zhukov", "Inoy", year="2003"),
    entry("long2003", "Zhukov", "Annals", kind="article", year="2003", pages="1990-2010"),
    entry("undated", "Zhukov", "Annals", kind="article", pages="1990-2010"),
]


def at(key: str, *locators: Locator, year: str = "", convention: Convention = "mla") -> Context:
    raw = "Zhukov " + (year or ", ".join(locator.raw for locator in locators))
    cited = citation(f"({raw})", item(raw, key, *locators, authors="Zhukov", year=year), convention=convention)
    return context(f"({raw})", cited, entries=ENTRIES)


NOOP = [
    pytest.param(at("zhukov2003", page("203")), id="a page"),
    pytest.param(at("zhukov2003", page("2004")), id="not the year of the work"),
    pytest.param(at("zhukov2003", page("2003"), page("15")), id="another page beside it"),
    pytest.param(at("zhukov2003", page("p. 2003", first="2003")), id="said to be a page"),
    pytest.param(at("long2003", page("2003")), id="the work has such a page"),
    pytest.param(at("long2003", year="2003"), id="the year of the work"),
    pytest.param(at("zhukov2003", year="2004"), id="a wrong year that is no page"),
    pytest.param(at("undated", year="2001"), id="nobody knows the year"),
    pytest.param(at("zhukov2003", page("2003"), convention="author-date"), id="the draft cites by author and date"),
    pytest.param(at("long2003", year="19 Nov. 2001"), id="a date"),
]

FINDINGS = [
    pytest.param(
        at("zhukov2003", page("2003")),
        ["LOC006 warning [2003] 2003 stands for a page and is the year of zhukov2003"],
        id="the year as a page",
    ),
    pytest.param(
        at("long2003", year="2001"),
        ["LOC006 warning [2001] 2001 stands for a year and is a page of long2003, not its year"],
        id="the page as a year",
    ),
]


@pytest.mark.parametrize("given", NOOP)
def test_silent(given: Context) -> None:
    assert seen(given, check(given)) == []


@pytest.mark.parametrize(("given", "expected"), FINDINGS)
def test_findings(given: Context, expected: list[str]) -> None:
    assert seen(given, check(given)) == expected
