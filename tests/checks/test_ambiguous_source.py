"""CIT002: several works fit."""

import pytest

from refkit.checks.ambiguous_source import check
from refkit.checks.context import Context
from tests.checks.factories import citation, context, entry, item, near, seen

WORKS = [
    entry("Morhof1685", "Morhof", "Unterricht von der Sprache", year="1685"),
    entry("Morhof1688", "Morhof", "Polyhistor", year="1688"),
    entry("Morhof1700", "Morhof", "Opera"),
]
BOTH = (near("Morhof1685"), near("Morhof1688"))
MORHOF = item("Morhof 12", authors="Morhof", status="ambiguous", candidates=BOTH)

NOOP = [
    pytest.param(context("(Morhof 12)", citation("(Morhof 12)", item("Morhof 12", "Morhof1685"))), id="matched"),
    pytest.param(context("(Morhof 12)", citation("(Morhof 12)", item("Morhof 12", authors="Morhof"))), id="missing"),
    pytest.param(
        context("(12)", citation("(12)", item("12", status="abstained", candidates=BOTH))), id="doubtful is CIT006"
    ),
]

FINDINGS = [
    pytest.param(
        context("(Morhof 12)", citation("(Morhof 12)", MORHOF), entries=WORKS),
        [
            (
                'CIT002 warning [Morhof 12] "Morhof" fits several entries: '
                'Morhof1685, "Unterricht von der Sprache" (1685) or Morhof1688, "Polyhistor" (1688)'
            )
        ],
        id="two works by one author",
    ),
    pytest.param(
        context(
            "(Morhof 12) (13) (Morhof 14)",
            citation("(Morhof 12)", MORHOF),
            citation(
                "(13)",
                item("13", authors="Morhof", author_source="carried", status="ambiguous", candidates=BOTH[::-1]),
            ),
            citation(
                "(Morhof 14)",
                item("Morhof 14", authors="Morhof", status="ambiguous", candidates=(*BOTH, near("Morhof1700"))),
            ),
            entries=WORKS,
        ),
        [
            (
                'CIT002 warning [Morhof 12] "Morhof" fits several entries (2 places): '
                'Morhof1685, "Unterricht von der Sprache" (1685) or Morhof1688, "Polyhistor" (1688) +[13]'
            ),
            (
                'CIT002 warning [Morhof 14] "Morhof" fits several entries: '
                'Morhof1685, "Unterricht von der Sprache" (1685), Morhof1688, "Polyhistor" (1688) '
                'or Morhof1700, "Opera"'
            ),
        ],
        id="one finding for an author and a set of works",
    ),
    pytest.param(
        context(
            "(12) (15)",
            citation("(12)", item("12", status="ambiguous", candidates=BOTH)),
            citation("(15)", item("15", status="ambiguous", candidates=BOTH)),
            entries=WORKS,
        ),
        [
            (
                'CIT002 warning [12] "12" may belong to several works (2 places): '
                'Morhof1685, "Unterricht von der Sprache" (1685) or Morhof1688, "Polyhistor" (1688) +[15]'
            ),
        ],
        id="pages alone with the same works to choose from",
    ),
]


def test_help_has_a_ready_line() -> None:
    given = context("(Morhof 12)", citation("(Morhof 12)", MORHOF), entries=WORKS)
    assert [finding.help for finding in check(given)] == [
        'write (Morhof, Unterricht von der Sprache) or (Morhof, Polyhistor); or write under [aliases] in refkit.toml: "Morhof" = "Morhof1685"'
    ]


@pytest.mark.parametrize(("et_al", "names"), [(False, ""), (True, "name more of the authors; or ")])
def test_help_for_years(et_al: bool, names: str) -> None:
    dated = item("Morhof 1685", authors="Morhof", year="1685", status="ambiguous", candidates=BOTH, et_al=et_al)
    given = context("(Morhof 1685)", citation("(Morhof 1685)", dated), entries=WORKS)
    assert [finding.help for finding in check(given)] == [
        f"{names}put a letter behind the year (2004a, 2004b), in the draft and in the entries"
    ]


@pytest.mark.parametrize("given", NOOP)
def test_silent(given: Context) -> None:
    assert seen(given, check(given)) == []


@pytest.mark.parametrize(("given", "expected"), FINDINGS)
def test_findings(given: Context, expected: list[str]) -> None:
    assert seen(given, check(given)) == expected
