"""BIB001: entries that the draft does not cite."""

import pytest

from refkit.checks.context import Context
from refkit.checks.uncited_entry import check
from tests.checks.factories import citation, context, entry, item, near, seen

ZHUKOV = entry("zhukov2003", "Zhukov", "Inoy Stalin", year="2003")
BELL = entry("bell1990", "Bell, Geertz, Turner", "Rites")
CITED = citation("(Zhukov 1)", item("Zhukov 1", "zhukov2003", authors="Zhukov"))

NOOP = [
    pytest.param(context("(Zhukov 1)", CITED, entries=[ZHUKOV]), id="cited"),
    pytest.param(context("Bell said so.", entries=[BELL], named=["bell1990"]), id="named in the prose"),
    pytest.param(
        context(
            "(Bell 1)",
            citation("(Bell 1)", item("Bell 1", authors="Bell", status="ambiguous", candidates=(near("bell1990"),))),
            entries=[BELL],
        ),
        id="may be meant",
    ),
    pytest.param(
        context(
            "(Zhukov 1)",
            CITED,
            entries=[
                entry("zhukov2003", "Zhukov", "Inoy", kind="incollection", crossref="volume"),
                entry("volume", "Bell", "A Volume"),
            ],
        ),
        id="the collection of a cited chapter",
    ),
    pytest.param(context("Prose.", entries=[entry("data", kind="xdata")]), id="not a work"),
]

FINDINGS = [
    pytest.param(
        context("(Zhukov 1)", CITED, entries=[ZHUKOV, BELL]),
        ['BIB001 info [refs.bib:0-9] bell1990 is not cited in the draft: Bell et al., "Rites"'],
        id="not cited",
    ),
    pytest.param(
        context(
            "(Bell 1)",
            citation("(Bell 1)", item("Bell 1", authors="Bell", candidates=(near("bell1990", "title"),))),
            entries=[BELL],
        ),
        ['BIB001 info [refs.bib:0-9] bell1990 is not cited in the draft: Bell et al., "Rites"'],
        id="near a missing source is not cited",
    ),
]


@pytest.mark.parametrize("given", NOOP)
def test_silent(given: Context) -> None:
    assert seen(given, check(given)) == []


@pytest.mark.parametrize(("given", "expected"), FINDINGS)
def test_findings(given: Context, expected: list[str]) -> None:
    assert seen(given, check(given)) == expected
