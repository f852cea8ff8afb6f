"""`refkit rules` and `refkit explain`: what the rules look for, from the words in their own files."""

from difflib import get_close_matches

import click

from refkit.checks import all_rules
from refkit.checks.context import Rule
from refkit.cli.output import write_output
from refkit.errors import RefkitError
from refkit.report.tables import table


@click.command()
def rules() -> int:
    """List the rules.

    Each with its code, name, severity, whether it runs unasked, and what it finds.
    """
    rows = [(rule.code, rule.name, rule.severity, "on" if rule.on else "off", _finds(rule)) for rule in all_rules()]
    write_output(table([("code", "name", "severity", "", "finds"), *rows]))
    return 0


@click.command()
@click.argument("code")
def explain(code: str) -> int:
    """Explain one rule.

    What it finds, why that matters, an example, how to settle it.
    """
    rule = _named(code)
    standing = "" if rule.on else ", runs only when selected"
    write_output(f"{rule.code} {rule.name} ({rule.severity}{standing})\n\n{rule.documentation.strip()}\n")
    return 0


def _finds(rule: Rule) -> str:
    """The first sentence of the rule's documentation."""
    return rule.documentation.strip().partition("\n")[0].rstrip(".")


def _named(code: str) -> Rule:
    """The rule with that code or name.  RefkitError if there is none."""
    for rule in all_rules():
        if code.upper() == rule.code or code.lower() == rule.name:
            return rule
    names = [name for rule in all_rules() for name in (rule.code, rule.name)]
    near = get_close_matches(code.upper(), names, 1) or get_close_matches(code.lower(), names, 1)
    hint = f"did you mean {near[0]}?" if near else "`refkit rules` lists the rules there are"
    raise RefkitError(f"there is no rule {code}", hint)
