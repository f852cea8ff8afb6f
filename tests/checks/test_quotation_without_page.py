"""LOC004: quoted words without a place."""

import pytest

from refkit.checks.context import Context
from refkit.checks.quotation_without_page import check
from refkit.records import Issued, Locator
from tests.checks.factories import citation, context, entry, item, page, seen

ENTRIES = [entry("zhukov2003", "Zhukov", "Inoy"), entry("web2019", "Ivanova", "Copies", kind="online")]
PRESS = item("Zhukov, KP 16 Nov. 02", "zhukov2003", authors="Zhukov", container="KP")


def quoting(prose: str, key: str | None = "zhukov2003", *locators: Locator) -> Context:
    raw = " ".join(("Zhukov", *(locator.raw for locator in locators)))
    return context(
        f"{prose} ({raw}).", citation(f"({raw})", item(raw, key, *locators, authors="Zhukov")), entries=ENTRIES
    )


NOOP = [
    pytest.param(quoting("He saw it all"), id="no quotation"),
    pytest.param(quoting('He called it "a demonstrative lack"'), id="three words"),
    pytest.param(quoting('He called it "a demonstrative lack of concern"', "zhukov2003", page("232")), id="a page"),
    pytest.param(quoting('He spoke of "a demonstrative lack of concern" in June'), id="words between"),
    pytest.param(quoting('He spoke of "a demonstrative lack of concern"', "web2019"), id="an online source"),
    pytest.param(quoting('He spoke of "a demonstrative lack of concern"', None), id="no work"),
    pytest.param(
        context(
            'He called it "a demonstrative lack of concern" (Zhukov, KP 16 Nov. 02).',
            citation("(Zhukov, KP 16 Nov. 02)", PRESS._replace(issued=Issued("16 Nov. 02", "2002", "", "2002-11-16"))),
            entries=ENTRIES,
        ),
        id="the date of a newspaper",
    ),
    pytest.param(quoting('a demonstrative lack of concern"'), id="no opening mark"),
    pytest.param(quoting('"One begins\n\nanother paragraph ends here"'), id="two paragraphs"),
]

FINDINGS = [
    pytest.param(
        quoting('He called it "a demonstrative lack of concern"'),
        ["LOC004 info [Zhukov] quoted words without a page of zhukov2003"],
        id="straight marks",
    ),
    pytest.param(
        quoting("He called it “a demonstrative lack of concern.”"),
        ["LOC004 info [Zhukov] quoted words without a page of zhukov2003"],
        id="curly marks",
    ),
    pytest.param(
        quoting("He called it «a demonstrative lack of concern»\n"),
        ["LOC004 info [Zhukov] quoted words without a page of zhukov2003"],
        id="guillemets and a line end",
    ),
]


@pytest.mark.parametrize("given", NOOP)
def test_silent(given: Context) -> None:
    assert seen(given, check(given)) == []


@pytest.mark.parametrize(("given", "expected"), FINDINGS)
def test_findings(given: Context, expected: list[str]) -> None:
    assert seen(given, check(given)) == expected
