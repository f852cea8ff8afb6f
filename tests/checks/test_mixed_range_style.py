"""LOC003: ranges written in more than one way."""

import pytest

from refkit.checks.context import Context
from refkit.checks.mixed_range_style import check
from tests.checks.factories import citation, context, item, page, seen

ENDS = {
    "48-9": "49",
    "103-4": "104",
    "103-04": "104",
    "310-11": "311",
    "362-4": "364",
    "358-60": "360",
    "94-5": "95",
    "201-03": "203",
}


def ranges(*raws: str) -> Context:
    text = ", ".join(raws)
    locators = [page(raw, ENDS.get(raw.replace("–", "-"), raw.replace("–", "-").split("-")[-1])) for raw in raws]
    return context(f"(Bell {text})", citation(f"(Bell {text})", item(f"Bell {text}", "bell", *locators)))


NOOP = [
    pytest.param(ranges("5", "passim"), id="no range"),
    pytest.param(ranges("48-9", "362-4", "358-60"), id="fewest digits"),
    pytest.param(ranges("48-9", "310-11", "10-11"), id="fewest digits keep the tens of 10 to 19"),
    pytest.param(ranges("48-49", "103-104", "362-364"), id="in full"),
    pytest.param(ranges("48-49", "103-04", "358-60"), id="MLA"),
    pytest.param(ranges("48-49", "103-4", "358-60"), id="Chicago"),
    pytest.param(ranges("48-9", "12-25", "285-309", "98-102"), id="ranges that are the same in all ways"),
    pytest.param(ranges("48-9", "362-358"), id="a reversed range is LOC002"),
    pytest.param(ranges("48-9", "1545-1594"), id="the dates of a life"),
    pytest.param(ranges("xii-xv", "48-9"), id="roman ranges are not shortened"),
    pytest.param(ranges("48–9", "362–4"), id="en dashes throughout"),
]

FINDINGS = [
    pytest.param(
        ranges("48-9", "94-5", "103-4", "40-42"),
        [
            (
                'LOC003 info [40-42] "40-42" is not shortened in the way of "48-9" (1 against 3 in the draft)'
                " => (Bell 48-9, 94-5, 103-4, 40-2)"
            )
        ],
        id="one in full among the shortened",
    ),
    pytest.param(
        ranges("148-149", "231-234", "362-4", "94-5"),
        [
            'LOC003 info [362-4] "362-4" is not shortened in the way of "148-149" (2 against 2 in the draft) +[94-5]',
        ],
        id="a tie has no fix",
    ),
    pytest.param(
        ranges("148-149", "231-234", "248-249", "362-4", "94-5"),
        [
            (
                'LOC003 info [362-4] "362-4" is not shortened in the way of "148-149" (2 against 3 in the draft) '
                "+[94-5] => (Bell 148-149, 231-234, 248-249, 362-364, 94-95)"
            ),
        ],
        id="the shortened among those in full",
    ),
    pytest.param(
        ranges("103-04", "201-03", "103-4"),
        [
            (
                'LOC003 info [103-4] "103-4" is not shortened in the way of "103-04" (1 against 2 in the draft)'
                " => (Bell 103-04, 201-03, 103-04)"
            )
        ],
        id="Chicago among MLA",
    ),
    pytest.param(
        ranges("48–9", "362-4", "94-5"),
        [
            (
                'LOC003 info [48–9] "48–9" has an en dash, "362-4" has a hyphen (1 against 2 in the draft)'
                " => (Bell 48-9, 362-4, 94-5)"
            )
        ],
        id="an en dash among hyphens",
    ),
    pytest.param(
        ranges("48–9", "362-4"),
        ['LOC003 info [362-4] "362-4" has a hyphen, "48–9" has an en dash (1 against 1 in the draft)'],
        id="a tie of dashes has no fix",
    ),
    pytest.param(
        ranges("xii–xv", "48-9", "94-5"),
        [
            (
                'LOC003 info [xii–xv] "xii–xv" has an en dash, "48-9" has a hyphen (1 against 2 in the draft)'
                " => (Bell xii-xv, 48-9, 94-5)"
            )
        ],
        id="dashes of roman ranges count",
    ),
]


@pytest.mark.parametrize("given", NOOP)
def test_silent(given: Context) -> None:
    assert seen(given, check(given)) == []


@pytest.mark.parametrize(("given", "expected"), FINDINGS)
def test_findings(given: Context, expected: list[str]) -> None:
    assert seen(given, check(given)) == expected
