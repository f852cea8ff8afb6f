"""CIT006: nothing before it that it could continue."""

import pytest

from refkit.checks.context import Context
from refkit.checks.no_antecedent import check
from tests.checks.factories import citation, context, item, near, seen

LOOSE = item("352", status="abstained")

NOOP = [
    pytest.param(context("(352)", citation("(352)", item("352", "zhukov2003inoy"))), id="a page with its work"),
    pytest.param(context("(Mukhin 5)", citation("(Mukhin 5)", item("Mukhin 5", authors="Mukhin"))), id="missing"),
]

FINDINGS = [
    pytest.param(
        context("It lasted (352).", citation("(352)", LOOSE)),
        ['CIT006 warning [352] nothing before "352" that it could continue'],
        id="a page alone",
    ),
    pytest.param(
        context("(Ibid. 5)", citation("(Ibid. 5)", item("Ibid. 5", status="abstained"))),
        ['CIT006 warning [Ibid. 5] nothing before "Ibid. 5" that it could continue'],
        id="ibid.",
    ),
    pytest.param(
        context("(352)", citation("(352)", item("352", status="abstained", candidates=(near("a"), near("b"))))),
        ['CIT006 info [352] not sure which work "352" means: perhaps a or b'],
        id="the evidence disagrees",
    ),
    pytest.param(
        context("(??) (352)", citation("(??)", understood="none"), citation("(352)", LOOSE)),
        ['CIT006 info [352] not sure which work "352" means: the citation before it could not be read'],
        id="after a citation that was not understood",
    ),
]


@pytest.mark.parametrize("given", NOOP)
def test_silent(given: Context) -> None:
    assert seen(given, check(given)) == []


@pytest.mark.parametrize(("given", "expected"), FINDINGS)
def test_findings(given: Context, expected: list[str]) -> None:
    assert seen(given, check(given)) == expected
