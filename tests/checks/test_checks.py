"""The registry: which rules there are, and which run."""

import subprocess
import sys

import pytest

from refkit.checks import all_rules, check_unused, library_rules_for, refuse_unknown, rules_for
from refkit.config import Config
from refkit.errors import RefkitError
from refkit.records import Suppression
from tests.checks.factories import context, seen

LIBRARY_RULES = [f"BIB{number:03}" for number in range(2, 13)]
ON = [
    *LIBRARY_RULES,
    "CIT001",
    "CIT002",
    "CIT003",
    "CIT004",
    "CIT005",
    "CIT006",
    "CIT007",
    "CIT008",
    "CIT009",
    "CIT010",
    "CIT011",
    "LOC001",
    "LOC002",
    "LOC003",
    "LOC005",
    "LOC006",
    "NOTE001",
    "REF001",
    "REF002",
    "REF003",
    "REF004",
    "STY001",
    "SUP001",
]

CODES = [
    pytest.param(Config(), ON, id="the default set"),
    pytest.param(Config(select=("LOC004",)), ["LOC004"], id="select takes the place of the default set"),
    pytest.param(
        Config(select=("CIT00", "BIB")),
        ["BIB001", *LIBRARY_RULES, *(f"CIT{number:03}" for number in range(1, 10))],
        id="heads",
    ),
    pytest.param(Config(ignore=("BIB", "CIT", "LOC", "REF", "sty001")), ["NOTE001", "SUP001"], id="ignore"),
    pytest.param(Config(select=("ALL",)), sorted([*ON, "BIB001", "LOC004"]), id="all"),
    pytest.param(Config(select=("LOC001", "LOC002"), ignore=("LOC001",)), ["LOC002"], id="ignore wins"),
    pytest.param(Config(select=("LOC004",), ignore=("ALL",)), [], id="nothing is left"),
]


@pytest.mark.parametrize(("config", "expected"), CODES)
def test_rules_run_in_order_without_sup001(config: Config, expected: list[str]) -> None:
    about_drafts = [code for code in expected if code not in ("SUP001", *LIBRARY_RULES)]
    assert [rule.code for rule in rules_for(config)] == about_drafts


@pytest.mark.parametrize(("config", "expected"), CODES)
def test_rules_about_libraries_run_in_order(config: Config, expected: list[str]) -> None:
    assert [rule.code for rule in library_rules_for(config)] == [code for code in expected if code in LIBRARY_RULES]


@pytest.mark.parametrize("config", [Config(select=("CTI001",)), Config(ignore=("LOC9",)), Config(select=("",))])
def test_a_code_that_no_rule_has(config: Config) -> None:
    with pytest.raises(RefkitError, match="there is no rule"):
        refuse_unknown(config)


def test_rules_are_in_order_of_their_codes() -> None:
    codes = [rule.code for rule in all_rules()]
    assert codes == sorted(set(codes))


def test_check_unused_is_the_check_of_sup001() -> None:
    given = context("Prose.", unused=(Suppression("LOC001", "", "refkit.toml", 0, 0),))
    assert seen(given, check_unused(given)) == [
        "SUP001 warning [refkit.toml:0-0] the suppression of LOC001 silences nothing"
    ]


def test_naming_the_room_reads_no_rule() -> None:
    program = "import sys, refkit.checks; print([name for name in sys.modules if name.startswith('refkit.checks.')])"
    found = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "['refkit.checks.forms', 'refkit.checks.numbers', 'refkit.checks.context']"
