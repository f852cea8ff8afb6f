"""`refkit rules` and `refkit explain`."""

import pytest

from refkit.checks import all_rules
from tests.cli.conftest import Run


def test_every_rule_has_its_line(run: Run) -> None:
    _, *lines = run("rules").stdout.splitlines()
    assert [line.split()[:4] for line in lines] == [
        [rule.code, rule.name, rule.severity, "on" if rule.on else "off"] for rule in all_rules()
    ]


@pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.code)
def test_explain(rule: object, run: Run) -> None:
    known = next(each for each in all_rules() if each is rule)
    result = run("explain", known.code.lower())
    assert (result.exit_code, result.stdout.split()[:2], "How to settle it" in result.stdout) == (
        0,
        [known.code, known.name],
        True,
    )


def test_explain_by_name(run: Run) -> None:
    assert run("explain", "missing-source").stdout == run("explain", "CIT001").stdout


UNKNOWN = {
    "near": ("CIT0001", "did you mean CIT001?"),
    "near-name": ("mising-source", "did you mean missing-source?"),
    "far": ("zzz", "`refkit rules` lists the rules there are"),
}


@pytest.mark.parametrize(("code", "hint"), UNKNOWN.values(), ids=UNKNOWN)
def test_no_such_rule(code: str, hint: str, run: Run) -> None:
    result = run("explain", code)
    assert (result.exit_code, result.stderr) == (2, f"refkit: there is no rule {code}\nhint: {hint}\n")
