"""The rules: what there is, and which of them a project wants.

One rule, one file.  The files are found by the list below and read only when a rule is asked for, so that naming
this room costs nothing.
"""

from collections.abc import Iterable, Iterator
from functools import cache
from importlib import import_module

from refkit.checks.context import Context, DraftRule, LibraryRule, Rule
from refkit.config import Config
from refkit.errors import RefkitError
from refkit.records import Finding
from refkit.suppress import UNUSED_SUPPRESSION

_MODULES = (
    "missing_source",
    "ambiguous_source",
    "misspelt_author",
    "inexact_title",
    "no_antecedent",
    "unread_citation",
    "inconsistent_spelling",
    "nothing_read",
    "page_outside_work",
    "reversed_range",
    "mixed_range_style",
    "quotation_without_page",
    "unfitting_locator",
    "year_or_page",
    "stray_punctuation",
    "uncited_entry",
    "duplicate_key",
    "duplicate_work",
    "missing_field",
    "malformed_identifier",
    "malformed_date",
    "broken_entry",
    "missing_comma",
    "undefined_string",
    "malformed_pages",
    "dangling_crossref",
    "misspelt_field",
    "dangling_note",
    "unused_suppression",
)
_EVERY_RULE = "ALL"


@cache
def all_rules() -> tuple[Rule, ...]:
    """All rules there are, in the order of their codes."""
    return tuple(sorted(map(_rule, _MODULES), key=lambda rule: rule.code))


def codes_for(config: Config) -> frozenset[str]:
    """The codes of the rules that are to run: selected or on by default, and not ignored.

    `select` takes the place of the default set; both hold codes, heads of codes (`LOC0`) or `ALL`; `ignore` wins.
    RefkitError where one of them fits no rule.
    """
    ignored = _named(config.ignore)
    if config.select:
        return _named(config.select) - ignored
    return frozenset(rule.code for rule in all_rules() if rule.on) - ignored


def rules_for(config: Config) -> tuple[DraftRule, ...]:
    """The rules that are to run on the citations: those of `codes_for` but SUP001."""
    codes = codes_for(config) - {UNUSED_SUPPRESSION}
    return tuple(rule for rule in all_rules() if rule.code in codes and isinstance(rule, DraftRule))


def library_rules_for(config: Config) -> tuple[LibraryRule, ...]:
    """The rules that are to run on a library."""
    codes = codes_for(config)
    return tuple(rule for rule in all_rules() if rule.code in codes and isinstance(rule, LibraryRule))


def check_unused(context: Context) -> Iterator[Finding]:
    """The findings of SUP001, if it is to run: the suppressions that the findings of the others left unused."""
    if UNUSED_SUPPRESSION not in codes_for(context.config):
        return iter(())
    found = (rule for rule in all_rules() if rule.code == UNUSED_SUPPRESSION and isinstance(rule, DraftRule))
    return next(found).check(context)


def _rule(name: str) -> Rule:
    module = import_module(f"refkit.checks.{name}")
    declared = (module.CODE, module.NAME, module.SEVERITY, module.ON, module.__doc__ or "")
    if hasattr(module, "check_library"):
        return LibraryRule(*declared, module.check_library)
    return DraftRule(*declared, module.check)


def _named(heads: Iterable[str]) -> frozenset[str]:
    """The codes that some of the heads begin."""
    return frozenset(code for head in heads for code in _codes_of(head.strip().upper()))


def _codes_of(head: str) -> list[str]:
    codes = [rule.code for rule in all_rules() if head == _EVERY_RULE or (head and rule.code.startswith(head))]
    if not codes:
        raise RefkitError(f"there is no rule {head or 'without a name'}", "`refkit rules` lists the rules there are")
    return codes
