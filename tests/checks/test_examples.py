"""The examples of the rules, end to end: the bad half fires its rule and nothing else, the good half nothing."""

from datetime import date
from pathlib import Path

import pytest

from refkit.checks import all_rules
from refkit.checks.context import LibraryRule, Rule
from refkit.config import Config
from refkit.documents import read_text
from refkit.documents.model import Draft
from refkit.library import read_library
from refkit.run import check, check_library
from tests.checks.examples import Example, example_of

TODAY = date(2026, 1, 1)
RULES = [pytest.param(rule, id=rule.code) for rule in all_rules()]


def _codes(rule: Rule, text: str, example: Example, folder: Path) -> list[str]:
    """The codes of what the rules on by default, and this one, find in a draft."""
    path = folder / "refs.bib"
    config = Config(select=(*(other.code for other in all_rules() if other.on), rule.code))
    if isinstance(rule, LibraryRule):
        path.write_text(text, encoding="utf-8")
        return [finding.code for finding in check_library(read_library(path), config, TODAY).findings]
    path.write_text(example.library, encoding="utf-8")
    report = check(Draft((read_text(text, f"draft{example.ending}"),)), read_library(str(path)), config)
    return [finding.code for finding in report.findings]


@pytest.mark.parametrize("rule", RULES)
def test_the_bad_half_fires_this_rule_and_no_other(rule: Rule, tmp_path: Path) -> None:
    example = example_of(rule.documentation)
    assert _codes(rule, example.bad, example, tmp_path) == [rule.code]


@pytest.mark.parametrize("rule", RULES)
def test_the_good_half_fires_nothing(rule: Rule, tmp_path: Path) -> None:
    example = example_of(rule.documentation)
    assert _codes(rule, example.good, example, tmp_path) == []
