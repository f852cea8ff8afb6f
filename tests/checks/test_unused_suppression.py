"""SUP001: suppressions that silence nothing."""

import pytest

from refkit.checks.context import Context
from refkit.checks.unused_suppression import check
from refkit.config import Config
from refkit.records import Suppression
from tests.checks.factories import context, seen

COMMENT = "<!-- refkit: ignore[LOC001] the reprint has more pages -->"


def comment(text: str, *codes: str, config: Config | None = None, shown: str = COMMENT) -> Context:
    start = text.index(shown)
    place = (start, start + len(shown))
    unused = tuple(Suppression(code, "", "draft.md", *place, covers=(0, len(text))) for code in codes)
    return context(text, unused=unused, config=config)


def table(code: str, text: str = "") -> Context:
    return context("Prose.", unused=(Suppression(code, "", "refkit.toml", 0, 0, text=text),))


NOOP = [
    pytest.param(context("Prose."), id="no suppression"),
    pytest.param(comment(f"a {COMMENT}", "LOC001", config=Config(ignore=("LOC001",))), id="the rule did not run"),
    pytest.param(comment(f"a {COMMENT}", "LOC004"), id="the rule is off by default"),
    pytest.param(table("BIB007"), id="the rule is about libraries, not drafts"),
]

FINDINGS = [
    pytest.param(
        comment(f"One line {COMMENT}\nNext", "LOC001"),
        [f"SUP001 warning [{COMMENT}] the suppression of LOC001 silences nothing => One line\nNext"],
        id="a comment behind text",
    ),
    pytest.param(
        comment(f"One line\n{COMMENT}\nNext", "LOC001"),
        [f"SUP001 warning [{COMMENT}] the suppression of LOC001 silences nothing => One line\nNext"],
        id="a comment on its own line",
    ),
    pytest.param(
        comment(f"One line\n{COMMENT}", "LOC001"),
        [f"SUP001 warning [{COMMENT}] the suppression of LOC001 silences nothing => One line\n"],
        id="a comment on the last line",
    ),
    pytest.param(
        comment("a <!-- refkit: ignore[LOC001, CIT] -->", "CIT", shown="<!-- refkit: ignore[LOC001, CIT] -->"),
        ["SUP001 warning [<!-- refkit: ignore[LOC001, CIT] -->] the suppression of CIT silences nothing"],
        id="the comment silences something else",
    ),
    pytest.param(
        comment(
            "a <!-- refkit: ignore[LOC001, CIT] -->", "LOC001", "CIT", shown="<!-- refkit: ignore[LOC001, CIT] -->"
        ),
        [
            (
                "SUP001 warning [<!-- refkit: ignore[LOC001, CIT] -->] "
                "the suppression of LOC001 and CIT silences nothing => a"
            )
        ],
        id="both codes of a comment",
    ),
    pytest.param(
        comment("a <!-- refkit: ignore[LOC099] -->", "LOC099", shown="<!-- refkit: ignore[LOC099] -->"),
        ["SUP001 warning [<!-- refkit: ignore[LOC099] -->] the suppression of LOC099 silences nothing => a"],
        id="no such rule",
    ),
    pytest.param(
        table("LOC001", "(Getty 426)"),
        ['SUP001 warning [refkit.toml:0-0] the suppression of LOC001 for "(Getty 426)" silences nothing'],
        id="a table of the configuration",
    ),
]


@pytest.mark.parametrize("given", NOOP)
def test_silent(given: Context) -> None:
    assert seen(given, check(given)) == []


@pytest.mark.parametrize(("given", "expected"), FINDINGS)
def test_findings(given: Context, expected: list[str]) -> None:
    assert seen(given, check(given)) == expected
