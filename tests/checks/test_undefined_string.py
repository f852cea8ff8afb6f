"""BIB006: bare words that nothing defines."""

import pytest

from refkit.checks.undefined_string import check_library
from tests.checks.libraries import found_in

NOOP = [
    pytest.param("", id="nothing"),
    pytest.param("@book{a, title={A}, year=2001}", id="text and numbers"),
    pytest.param("@book{a, month=jan}\n@book{b, month=DEC}", id="months"),
    pytest.param('@string{oup = {Oxford UP}}\n@book{a, publisher=OUP # " (NY)"}', id="a macro"),
    pytest.param('@book{a, publisher=oup}\n@string(oup = "Oxford UP")', id="defined behind its use"),
    pytest.param("@book{a, month = 1 # {~} # jan}", id="pieces"),
    pytest.param("@comment{@book{a, title=nosuch}}", id="in a comment"),
]

NOTHING = "stands without braces, and no @string defines it; BibTeX prints nothing for it"
FINDINGS = [
    pytest.param("@book{a, publisher=nosuch}", [f"BIB006 warning [nosuch] nosuch {NOTHING}"], id="a word"),
    pytest.param('@book{a, publisher=oup # " (NY)"}', [f"BIB006 warning [oup] oup {NOTHING}"], id="one of two pieces"),
    pytest.param("@book{a, title=Ю}", [f"BIB006 warning [Ю] Ю {NOTHING}"], id="another script"),
    pytest.param(
        "@book{a, month=January}",
        [f"BIB006 warning [January] January {NOTHING} => @book{{a, month=jan}}"],
        id="a month in full",
    ),
    pytest.param(
        "@book{a, month=sept.}",
        [f"BIB006 warning [sept.] sept. {NOTHING} => @book{{a, month=sep}}"],
        id="a month shortened otherwise",
    ),
    pytest.param("@book{a, month=febuary}", [f"BIB006 warning [febuary] febuary {NOTHING}"], id="a month misspelt"),
    pytest.param(
        "@book{a, pages=12--15}",
        [
            "BIB006 warning [12--15] 12--15 stands without braces, which only a whole number may "
            "=> @book{a, pages={12--15}}"
        ],
        id="no number",
    ),
]


@pytest.mark.parametrize("bib", NOOP)
def test_silent(bib: str) -> None:
    assert found_in(bib, check_library) == []


@pytest.mark.parametrize(("bib", "expected"), FINDINGS)
def test_findings(bib: str, expected: list[str]) -> None:
    assert found_in(bib, check_library) == expected
