"""CIT001: a source without an entry."""

import pytest

from refkit.checks.context import Context
from refkit.checks.missing_source import check
from tests.checks.factories import citation, context, entry, item, near, page, seen

TAYNY = entry("zhukov2000tayny", "Zhukov", "Tayny Kremlia")
MUKHIN = item("Mukhin, Ubiystvo 637", None, page("637"), authors="Mukhin", title="Ubiystvo")

NOOP = [
    pytest.param(context("No citation here."), id="no citation"),
    pytest.param(
        context("See (Zhukov 4).", citation("(Zhukov 4)", item("Zhukov 4", "zhukov2000tayny", authors="Zhukov"))),
        id="matched",
    ),
    pytest.param(
        context("(Zhukov 4)", citation("(Zhukov 4)", item("Zhukov 4", authors="Zhukov", status="ambiguous"))),
        id="ambiguous is CIT002",
    ),
    pytest.param(context("(352)", citation("(352)", item("352", status="abstained"))), id="doubtful is CIT006"),
    pytest.param(
        context(
            "(Zhukov, Novyi 4)",
            citation(
                "(Zhukov, Novyi 4)",
                item(
                    "Zhukov, Novyi 4", authors="Zhukov", title="Novyi", candidates=(near("zhukov2000tayny", "title"),)
                ),
            ),
        ),
        id="one work by the author with another title is CIT005",
    ),
]

FINDINGS = [
    pytest.param(
        context("It was so (Mukhin, Ubiystvo 637).", citation("(Mukhin, Ubiystvo 637)", MUKHIN)),
        ['CIT001 error [Mukhin, Ubiystvo 637] no entry for "Mukhin, Ubiystvo"'],
        id="nothing near",
    ),
    pytest.param(
        context(
            "(Zhukow, Tayny 4)",
            citation(
                "(Zhukow, Tayny 4)",
                item(
                    "Zhukow, Tayny 4",
                    authors="Zhukow",
                    title="Tayny",
                    candidates=(near("zhukov2000tayny", "author"), near("getty1999road", "author", "title")),
                ),
            ),
            entries=[TAYNY],
        ),
        [
            (
                'CIT001 error [Zhukow, Tayny 4] no entry for "Zhukow, Tayny"; nearest: '
                "zhukov2000tayny (author differs) or getty1999road (author and title differ)"
            )
        ],
        id="the nearest works are named with what differs",
    ),
    pytest.param(
        context(
            '(Mukhin, Ubiystvo 637) and (640), as (MUKHIN, "Ubiystvo" 1) says; not (Mukhin, Drugoe 2)',
            citation("(Mukhin, Ubiystvo 637)", MUKHIN),
            citation("(640)", item("640", authors="Mukhin", title="Ubiystvo", author_source="carried")),
            citation(
                '(MUKHIN, "Ubiystvo" 1)',
                item('MUKHIN, "Ubiystvo" 1', authors="MUKHIN", title="Ubiystvo", form="quoted"),
            ),
            citation("(Mukhin, Drugoe 2)", item("Mukhin, Drugoe 2", authors="Mukhin", title="Drugoe")),
        ),
        [
            (
                'CIT001 error [Mukhin, Ubiystvo 637] no entry for "Mukhin, Ubiystvo" (3 places) '
                '+[640] +[MUKHIN, "Ubiystvo" 1]'
            ),
            'CIT001 error [Mukhin, Drugoe 2] no entry for "Mukhin, Drugoe"',
        ],
        id="one finding for a source, carried pages and other capitals among its places",
    ),
    pytest.param(
        context(
            "(Bell and Geertz 90) (Bell et al. 90) (KP 3)",
            citation("(Bell and Geertz 90)", item("Bell and Geertz 90", authors="Bell, Geertz")),
            citation("(Bell et al. 90)", item("Bell et al. 90", authors="Bell", et_al=True)),
            citation("(KP 3)", item("KP 3", container="KP")),
        ),
        [
            'CIT001 error [Bell and Geertz 90] no entry for "Bell and Geertz"',
            'CIT001 error [Bell et al. 90] no entry for "Bell et al."',
            'CIT001 error [KP 3] no entry for "KP"',
        ],
        id="names of sources",
    ),
]


def test_help_has_a_line_for_the_aliases() -> None:
    given = context(
        "(Zhukow, Tayny 4) (Mukhin 2)",
        citation(
            "(Zhukow, Tayny 4)",
            item("Zhukow, Tayny 4", authors="Zhukow", title="Tayny", candidates=(near("zhukov2000tayny", "author"),)),
        ),
        citation("(Mukhin 2)", item("Mukhin 2", authors="Mukhin")),
    )
    assert [finding.help for finding in check(given)] == [
        (
            "add the work to the library; or, if that one is meant, write under [aliases] in refkit.toml: "
            '"Tayny" = "zhukov2000tayny"'
        ),
        "add the work to the library",
    ]


def test_help_for_years_offers_no_alias() -> None:
    dated = item("WHO 2010", authors="WHO", year="2010", candidates=(near("world2010", "author"),))
    given = context("(WHO 2010)", citation("(WHO 2010)", dated))
    assert [finding.help for finding in check(given)] == [
        "add the work to the library; or, if world2010 is meant, write names and year as the library has them, or give "
        "the entry a shortauthor"
    ]


@pytest.mark.parametrize("given", NOOP)
def test_silent(given: Context) -> None:
    assert seen(given, check(given)) == []


@pytest.mark.parametrize(("given", "expected"), FINDINGS)
def test_findings(given: Context, expected: list[str]) -> None:
    assert seen(given, check(given)) == expected
