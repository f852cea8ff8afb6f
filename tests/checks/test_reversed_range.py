"""LOC002: ranges that run backwards."""

import pytest

from refkit.checks.context import Context
from refkit.checks.reversed_range import check
from refkit.records import Locator
from tests.checks.factories import citation, context, item, page, seen


def at(*locators: Locator) -> Context:
    raw = "Bell " + ", ".join(locator.raw for locator in locators)
    return context(f"({raw})", citation(f"({raw})", item(raw, "bell", *locators, authors="Bell")))


NOOP = [
    pytest.param(at(page("358-62", "362")), id="forwards"),
    pytest.param(at(page("5-5", "5")), id="one page"),
    pytest.param(at(page("xii-3", "3")), id="roman and arabic"),
    pytest.param(at(page("xii-xv", "xv")), id="roman"),
    pytest.param(at(page("12r-12v", "12v")), id="both sides of a folio"),
    pytest.param(at(page("passim")), id="passim"),
    pytest.param(at(page("00:45-00:30", "00:30", label="timestamp")), id="times are not compared"),
]

FINDINGS = [
    pytest.param(
        at(page("362-58", "358")),
        ['LOC002 error [362-58] "362-58" runs backwards, from 362 to 358'],
        id="backwards when written in full",
    ),
    pytest.param(
        at(page("xv-xii", "xii")), ['LOC002 error [xv-xii] "xv-xii" runs backwards, from xv to xii'], id="roman"
    ),
    pytest.param(
        at(page("ch. 9-7", "7", "9", "chapter")),
        ['LOC002 error [ch. 9-7] "ch. 9-7" runs backwards, from 9 to 7'],
        id="chapters",
    ),
]


@pytest.mark.parametrize("given", NOOP)
def test_silent(given: Context) -> None:
    assert seen(given, check(given)) == []


@pytest.mark.parametrize(("given", "expected"), FINDINGS)
def test_findings(given: Context, expected: list[str]) -> None:
    assert seen(given, check(given)) == expected
