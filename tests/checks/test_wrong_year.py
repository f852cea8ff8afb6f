"""CIT004: the author fits, the year or its letter does not."""

import pytest

from refkit.checks.context import Context
from refkit.checks.misspelt_author import check as check_authors
from refkit.checks.wrong_year import check
from refkit.records import Citation, CiteItem, Convention, Issued, Part
from tests.checks.factories import citation, context, entry, item, near, seen

ENTRIES = [
    entry("lyons2008", "Lyons", "Words in Time", year="2008"),
    entry("koch2004b", "Koch", "Sounds", year="2004b"),
    entry("marx1990", "Marx", "Capital", year="1990", origdate="1867"),
    entry("undated", "Bell", "Rites"),
    entry("long", "Long", "Annals", year="1950", total=2500),
]
YEAR: tuple[Part, ...] = ("year",)


def dated(raw: str, key: str, authors: str, issued: Issued, *differs: Part) -> CiteItem:
    return item(raw, key, authors=authors, differs=differs)._replace(issued=issued)


def draft(*cited: CiteItem, convention: Convention = "author-date") -> Context:
    citations: list[Citation] = [citation(f"({each.raw})", each, convention=convention) for each in cited]
    return context(" ".join(each.raw for each in citations), *citations, entries=ENTRIES)


LYONS = dated("Lyons 2009", "lyons2008", "Lyons", Issued("2009", "2009"), *YEAR)
LONG = dated("Long 1998", "long", "Long", Issued("1998", "1998"), *YEAR)

NOOP = {
    "the year fits": draft(dated("Lyons 2008", "lyons2008", "Lyons", Issued("2008", "2008"))),
    "another part differs": draft(dated("Lions 2008", "lyons2008", "Lions", Issued("2008", "2008"), "author")),
    "no year in the draft": draft(item("Lyons 12", "lyons2008", authors="Lyons", differs=YEAR)),
    "missing": draft(item("Lyons 2009", authors="Lyons", year="2009", candidates=(near("lyons2008", "year"),))),
    "a key without an entry": draft(dated("Lyons 2009", "gone", "Lyons", Issued("2009", "2009"), *YEAR)),
    "a page of the work in MLA": draft(LONG, convention="mla"),
}

FINDINGS = {
    "another year": (draft(LYONS), ["CIT004 warning [2009] 2009 in the draft, 2008 in lyons2008"]),
    "once for a work and a year": (
        draft(LYONS, LYONS),
        ["CIT004 warning [2009] 2009 in the draft, 2008 in lyons2008 (2 places) +[2009]"],
    ),
    "two years for one work": (
        draft(LYONS, dated("Lyons 2007", "lyons2008", "Lyons", Issued("2007", "2007"), *YEAR)),
        [
            "CIT004 warning [2009] 2009 in the draft, 2008 in lyons2008",
            "CIT004 warning [2007] 2007 in the draft, 2008 in lyons2008",
        ],
    ),
    "another letter": (
        draft(dated("Koch 2004c", "koch2004b", "Koch", Issued("2004c", "2004", "c"), *YEAR)),
        ["CIT004 warning [2004c] 2004c in the draft, 2004b in koch2004b"],
    ),
    "no letter": (
        draft(dated("Koch 2004", "koch2004b", "Koch", Issued("2004", "2004"), *YEAR)),
        ["CIT004 warning [2004] 2004 in the draft, 2004b in koch2004b"],
    ),
    "first printing": (
        draft(dated("Marx 1868/1990", "marx1990", "Marx", Issued("1868/1990", "1990"), *YEAR)),
        ["CIT004 warning [1868/1990] 1868/1990 in the draft, 1990 (first 1867) in marx1990"],
    ),
    "an entry without a year": (
        draft(dated("Bell 1990", "undated", "Bell", Issued("1990", "1990"), *YEAR)),
        ["CIT004 warning [1990] 1990 in the draft, no year in undated"],
    ),
    "in press": (
        draft(dated("Lyons, in press", "lyons2008", "Lyons", Issued("in press"), *YEAR)),
        ["CIT004 warning [in press] in press in the draft, 2008 in lyons2008"],
    ),
    "no page where the draft cites by years": (
        draft(LONG),
        ["CIT004 warning [1998] 1998 in the draft, 1950 in long"],
    ),
}


@pytest.mark.parametrize("given", NOOP.values(), ids=NOOP)
def test_silent(given: Context) -> None:
    assert seen(given, check(given)) == []


@pytest.mark.parametrize(("given", "expected"), FINDINGS.values(), ids=FINDINGS)
def test_findings(given: Context, expected: list[str]) -> None:
    assert seen(given, check(given)) == expected


@pytest.mark.parametrize(("given", "_"), FINDINGS.values(), ids=FINDINGS)
def test_no_finding_about_the_author_beside_it(given: Context, _: list[str]) -> None:
    assert seen(given, check_authors(given)) == []


HELP = {
    "year": (
        FINDINGS["another year"][0],
        "correct the year in the draft or in the entry; if another work by Lyons is meant, add it to the library",
    ),
    "letter": (
        FINDINGS["another letter"][0],
        "correct the letter, or leave it out where the list has one work by Koch of 2004; "
        "if another work by Koch is meant, add it to the library",
    ),
    "no letter": (
        FINDINGS["no letter"][0],
        "write 2004b; if another work by Koch is meant, add it to the library",
    ),
    "no year": (
        FINDINGS["an entry without a year"][0],
        "add the year to the entry undated; if another work by Bell is meant, add it to the library",
    ),
}


@pytest.mark.parametrize(("given", "expected"), HELP.values(), ids=HELP)
def test_help(given: Context, expected: str) -> None:
    assert [finding.help for finding in check(given)] == [expected]
