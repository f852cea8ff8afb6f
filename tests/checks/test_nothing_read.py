"""CIT011: mostly not read, nothing to read, or citations by numbers."""

import pytest

from refkit.checks.context import Context
from refkit.checks.nothing_read import check
from refkit.records import Citation
from tests.checks.factories import citation, context, item, seen

ZHUKOV = citation("(Zhukov 12)", item("Zhukov 12", "zhukov2003inoy", authors="Zhukov"))
LONE = [citation(f"({page})", item(page, "zhukov2003inoy", author_source="carried")) for page in ("13", "14", "15")]
UNREAD = citation("(== 12)", understood="none")


def draft(*cited: Citation) -> Context:
    return context(" ".join(each.raw for each in cited), *cited)


NOOP = [
    pytest.param(draft(ZHUKOV), id="all read"),
    pytest.param(draft(*[ZHUKOV] * 9, UNREAD), id="a tenth is no more than a tenth"),
    pytest.param(context("It was so (Zhukov 12) [1]. And [2].", ZHUKOV), id="two numbers are no convention"),
    pytest.param(
        context("It was [1]. So (Zhukov 12) and (Zhukov 12) then [2] and (Zhukov 12) on [3].", *[ZHUKOV] * 3),
        id="numbers no more than the citations",
    ),
    pytest.param(
        context("It was (Zhukov 12), (13), (14), (15) and [1] [2] [3].", ZHUKOV, *LONE), id="pages alone go on with it"
    ),
    pytest.param(draft(citation("(Zhukov 12 x)", item("Zhukov 12", "a"), understood="partial")), id="read in part"),
]

FINDINGS = [
    pytest.param(context("Prose."), ["CIT011 info [] no citation found in the draft"], id="no citation"),
    pytest.param(
        context("Known [12, 14-16]. So [2]. And [3]."),
        ['CIT011 warning [[12, 14-16]] the draft cites by the numbers of a list, such as "[12, 14-16]" (3 places)'],
        id="numbers in brackets",
    ),
    pytest.param(
        context("Known.³ So.¹,² And.¹"),
        ['CIT011 warning [³] the draft cites by the numbers of a list, such as "³" (3 places)'],
        id="raised numbers",
    ),
    pytest.param(
        context("By (13) and (14), (15) holds [1] [2] [3].", *LONE),
        ['CIT011 warning [[1]] the draft cites by the numbers of a list, such as "[1]" (3 places)'],
        id="numbers, beside those of equations",
    ),
    pytest.param(
        context("Known [1]. So (== 12) [2]. And [3].", UNREAD),
        ['CIT011 warning [[1]] the draft cites by the numbers of a list, such as "[1]" (3 places)'],
        id="numbers, beside what could not be read",
    ),
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
