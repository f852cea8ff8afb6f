"""The rules: what there is, and which of them a project wants.

One rule, one file.  The files are found by the tables below and read only when their rules are to run, so that
naming this room costs nothing, and a draft waits for no rule about libraries.
"""

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from importlib import import_module

from refkit.checks.context import Context, DraftRule, LibraryRule, Rule
from refkit.config import Config
from refkit.errors import RefkitError
from refkit.records import Finding
from refkit.suppress import UNUSED_SUPPRESSION

# code -> module
_ABOUT_DRAFTS: Mapping[str, str] = {
    "BIB001": "uncited_entry",
    "CIT001": "missing_source",
    "CIT002": "ambiguous_source",
    "CIT003": "misspelt_author",
    "CIT004": "wrong_year",
    "CIT005": "inexact_title",
    "CIT006": "no_antecedent",
    "CIT007": "unread_citation",
    "CIT008": "mixed_conventions",
    "CIT009": "unknown_key",
    "CIT010": "inconsistent_spelling",
    "CIT011": "nothing_read",
    "LOC001": "page_outside_work",
    "LOC002": "reversed_range",
    "LOC003": "mixed_range_style",
    "LOC004": "quotation_without_page",
    "LOC005": "unfitting_locator",
    "LOC006": "year_or_page",
    "NOTE001": "dangling_note",
    "REF001": "cited_not_listed",
    "REF002": "listed_not_cited",
    "REF003": "listed_out_of_order",
    "REF004": "listed_differs",
    "STY001": "stray_punctuation",
    UNUSED_SUPPRESSION: "unused_suppression",
}
_ABOUT_LIBRARIES: Mapping[str, str] = {
    "BIB002": "duplicate_key",
    "BIB003": "duplicate_work",
    "BIB004": "broken_entry",
    "BIB005": "missing_comma",
    "BIB006": "undefined_string",
    "BIB007": "missing_field",
    "BIB008": "malformed_pages",
    "BIB009": "malformed_identifier",
    "BIB010": "malformed_date",
    "BIB011": "dangling_crossref",
    "BIB012": "misspelt_field",
}
_EVERY_RULE = "ALL"


@cache
def all_rules() -> tuple[Rule, ...]:
    """All rules there are, in the order of their codes."""
    return tuple(sorted((*_draft_rules(), *_library_rules()), key=lambda rule: rule.code))


def refuse_unknown(config: Config) -> None:
    """RefkitError where a configuration names a rule that does not exist."""
    _named((*config.select, *config.ignore))


def rules_for(config: Config) -> tuple[DraftRule, ...]:
    """The rules that are to run on the citations, but SUP001: selected or on by default, and not ignored.

    `select` takes the place of the default set; both hold codes, heads of codes (`LOC0`) or `ALL`; `ignore` wins.
    RefkitError where one of them fits no rule.
    """
    wanted = _wanted(_draft_rules(), config)
    return tuple(rule for rule in wanted if isinstance(rule, DraftRule) and rule.code != UNUSED_SUPPRESSION)


def library_rules_for(config: Config) -> tuple[LibraryRule, ...]:
    """The rules that are to run on a library, chosen in the same way."""
    return tuple(rule for rule in _wanted(_library_rules(), config) if isinstance(rule, LibraryRule))


def check_unused(context: Context) -> Iterator[Finding]:
    """The findings of SUP001, if it is to run: the suppressions that the findings of the others left unused."""
    for rule in _unused(context.config):
        yield from rule.check(context)


def _unused(config: Config) -> list[DraftRule]:
    """SUP001, if it is to run."""
    wanted = _wanted(_draft_rules(), config)
    return [rule for rule in wanted if isinstance(rule, DraftRule) and rule.code == UNUSED_SUPPRESSION]


def _wanted(rules: Iterable[Rule], config: Config) -> list[Rule]:
    selected, ignored = _named(config.select), _named(config.ignore)
    chosen = [rule for rule in rules if (rule.code in selected if config.select else rule.on)]
    return [rule for rule in chosen if rule.code not in ignored]


@cache
def _draft_rules() -> tuple[Rule, ...]:
    return tuple(map(_rule, _ABOUT_DRAFTS.values()))


@cache
def _library_rules() -> tuple[Rule, ...]:
    return tuple(map(_rule, _ABOUT_LIBRARIES.values()))


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
    every = (*_ABOUT_DRAFTS, *_ABOUT_LIBRARIES)
    codes = [code for code in every if head == _EVERY_RULE or (head and code.startswith(head))]
    if not codes:
        raise RefkitError(f"there is no rule {head or 'without a name'}", "`refkit rules` lists the rules there are")
    return codes
