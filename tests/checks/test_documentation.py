"""Every rule is documented in the same way, and is called and rated as the design says."""

import re

import pytest

from refkit.checks import all_rules
from refkit.checks.context import Rule
from tests.checks.examples import example_of

RULES = [pytest.param(rule, id=rule.code) for rule in all_rules()]

TABLE = """
BIB001 uncited-entry info off
BIB002 duplicate-key error on
BIB003 duplicate-work warning on
BIB004 broken-entry error on
BIB005 missing-comma error on
BIB006 undefined-string warning on
BIB007 missing-field warning on
BIB008 malformed-pages warning on
BIB009 malformed-identifier warning on
BIB010 malformed-date warning on
BIB011 dangling-crossref warning on
BIB012 misspelt-field warning on
CIT001 missing-source error on
CIT002 ambiguous-source warning on
CIT003 misspelt-author warning on
CIT004 wrong-year warning on
CIT005 inexact-title warning on
CIT006 no-antecedent warning on
CIT007 unread-citation info on
CIT008 mixed-conventions info on
CIT009 unknown-key error on
CIT010 inconsistent-spelling info on
CIT011 nothing-read warning on
LOC001 page-outside-work warning on
LOC002 reversed-range error on
LOC003 mixed-range-style info on
LOC004 quotation-without-page info off
LOC005 unfitting-locator info on
LOC006 year-or-page warning on
NOTE001 dangling-note warning on
REF001 cited-not-listed warning on
REF002 listed-not-cited warning on
REF003 listed-out-of-order warning on
REF004 listed-differs warning on
STY001 stray-punctuation info on
SUP001 unused-suppression warning on
"""

HEADINGS = ["What it does", "Why it matters", "Example", "How to settle it"]


def test_codes_names_severities() -> None:
    rows = [f"{rule.code} {rule.name} {rule.severity} {'on' if rule.on else 'off'}" for rule in all_rules()]
    assert rows == TABLE.strip().splitlines()


@pytest.mark.parametrize("rule", RULES)
def test_the_four_parts_in_order(rule: Rule) -> None:
    assert re.findall(r"^[A-Z].*[^.\n]$", rule.documentation.partition("\n")[2], re.MULTILINE) == HEADINGS


@pytest.mark.parametrize("rule", RULES)
def test_first_line_is_a_sentence(rule: Rule) -> None:
    assert re.fullmatch(r"[A-Z].{10,110}\.", rule.documentation.partition("\n")[0])


@pytest.mark.parametrize("rule", RULES)
def test_the_file_is_named_after_the_rule(rule: Rule) -> None:
    assert rule.check.__module__ == f"refkit.checks.{rule.name.replace('-', '_')}"


@pytest.mark.parametrize("rule", RULES)
def test_the_example_has_two_halves_and_a_library(rule: Rule) -> None:
    example = example_of(rule.documentation)
    assert example.bad.strip() and example.bad != example.good and "@" in (example.library or example.good)
