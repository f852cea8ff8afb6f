"""CIT011: mostly not read, or nothing to read."""

import pytest

from refkit.checks.context import Context
from refkit.checks.nothing_read import check
from refkit.records import Citation
from tests.checks.factories import citation, context, item, seen

ZHUKOV = citation("(Zhukov 12)", item("Zhukov 12", "zhukov2003inoy"))
UNREAD = citation("(== 12)", understood="none")


def draft(*cited: Citation) -> Context:
    return context(" ".join(each.raw for each in cited), *cited)


NOOP = [
    pytest.param(draft(ZHUKOV), id="all read"),
    pytest.param(draft(*[ZHUKOV] * 9, UNREAD), id="a tenth is no more than a tenth"),
    pytest.param(draft(citation("(Zhukov 12 x)", item("Zhukov 12", "a"), understood="partial")), id="read in part"),
]

FINDINGS = [
    pytest.param(context("Prose."), ["CIT011 info [] no citation found in the draft"], id="no citation"),
    pytest.param(draft(UNREAD), ["CIT011 warning [] 1 of 1 citations could not be read"], id="nothing read"),
    pytest.param(
        draft(*[ZHUKOV] * 8, UNREAD), ["CIT011 warning [] 1 of 9 citations could not be read"], id="more than a tenth"
    ),
    pytest.param(
        draft(citation("(12 ==)", understood="partial")),
        ["CIT011 warning [] 1 of 1 citations could not be read"],
        id="read in part without an item",
    ),
]


@pytest.mark.parametrize("given", NOOP)
def test_silent(given: Context) -> None:
    assert seen(given, check(given)) == []


@pytest.mark.parametrize(("given", "expected"), FINDINGS)
def test_findings(given: Context, expected: list[str]) -> None:
    assert seen(given, check(given)) == expected
