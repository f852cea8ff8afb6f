"""CIT007: read in part or not at all."""

import pytest

from refkit.checks.context import Context
from refkit.checks.unread_citation import check
from tests.checks.factories import citation, context, item, remark, seen

ZHUKOV = item("Zhukov 12", "zhukov2003inoy", authors="Zhukov")

NOOP = [
    pytest.param(context("(Zhukov 12)", citation("(Zhukov 12)", ZHUKOV)), id="read in full"),
    pytest.param(
        context(
            "(Zhukov 12; to be checked)",
            citation(
                "(Zhukov 12; to be checked)", ZHUKOV, remarks=(remark("to be checked", "other"),), understood="partial"
            ),
        ),
        id="only a remark is left",
    ),
]

FINDINGS = [
    pytest.param(
        context("(** 12 == 9)", citation("(** 12 == 9)", understood="none")),
        ['CIT007 info [(** 12 == 9)] "(** 12 == 9)" looks like a citation but could not be read'],
        id="nothing was read",
    ),
    pytest.param(
        context("(Zhukov 12 xx 9)", citation("(Zhukov 12 xx 9)", ZHUKOV, understood="partial")),
        ['CIT007 info [(Zhukov 12 xx 9)] "(Zhukov 12 xx 9)" was read only in part'],
        id="words are left",
    ),
    pytest.param(
        context(
            "(Zhukov 12 xx 9; to be checked)",
            citation(
                "(Zhukov 12 xx 9; to be checked)",
                ZHUKOV,
                remarks=(remark("to be checked", "other"),),
                understood="partial",
            ),
        ),
        ['CIT007 info [(Zhukov 12 xx 9; to be checked)] "(Zhukov 12 xx 9; to be checked)" was read only in part'],
        id="words are left beside a remark",
    ),
]


@pytest.mark.parametrize("given", NOOP)
def test_silent(given: Context) -> None:
    assert seen(given, check(given)) == []


@pytest.mark.parametrize(("given", "expected"), FINDINGS)
def test_findings(given: Context, expected: list[str]) -> None:
    assert seen(given, check(given)) == expected
