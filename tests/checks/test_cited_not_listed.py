"""REF001: works that are cited and stand in no item of the draft's own list."""

from pathlib import Path

import pytest

from tests.checks.listed import BELL, GETTY, THURSTON, ZHUKOV, draft_with, found, library_at

CITED = "It lasted two weeks (Zhukov 351). Few spoke (Thurston 40)."

NOOP = {
    "all are listed": draft_with(CITED, THURSTON, ZHUKOV),
    "no list": CITED + "\n",
    "listed without its subtitle and under a short name": draft_with(
        CITED, THURSTON, "Zhukov, Y. *Inoy Stalin*. 2003."
    ),
    "listed in another script": draft_with(CITED, THURSTON, "Жуков, Юрий. *Иной Сталин*. Терн, 2003."),
    "listed by a dash": draft_with(CITED, THURSTON, ZHUKOV, "———. *Sleet*. Tern, 2001."),
    "listed in the second list": draft_with(CITED, THURSTON, "## Sources", ZHUKOV),
    "an item that was misread has its name and year": draft_with(CITED, THURSTON, "Y. Zhukov / Inoy / 2003 / M."),
    "a list of what to read further": draft_with(CITED, THURSTON, heading="Further Reading"),
    "the list of another work": draft_with(
        f"{CITED} So it was (Getty 115; Bell and Geertz 12).", "Quist, Ann. *Sleet*. Tern, 2001.", BELL
    ),
    "only the source in hand is listed": draft_with(
        "It lasted two weeks (qtd. in Thurston 40). It did (Zhukov 3).", THURSTON, ZHUKOV
    ),
}

FOUND = {
    "not listed": (
        draft_with(CITED, ZHUKOV),
        ['[Thurston 40] Thurston, "Life and Terror in the North" (1996) is cited, and is not in the list of works'],
    ),
    "cited in several places": (
        draft_with(f"{CITED} Others agree (Thurston 12).", ZHUKOV),
        [
            '[Thurston 40] Thurston, "Life and Terror in the North" (1996) is cited, and is not in the list of works'
            " (2 places)"
        ],
    ),
    "another work of the author is listed": (
        draft_with(CITED, "Thurston, Robert. *Bread*. Tern, 1999.", ZHUKOV),
        ['[Thurston 40] Thurston, "Life and Terror in the North" (1996) is cited, and is not in the list of works'],
    ),
    "one of several": (
        draft_with(f"{CITED} So it was (Getty 115; Bell and Geertz 12).", BELL, GETTY, ZHUKOV, heading="Bibliography"),
        ['[Thurston 40] Thurston, "Life and Terror in the North" (1996) is cited, and is not in the list of works'],
    ),
}


@pytest.mark.parametrize("text", NOOP.values(), ids=NOOP)
def test_silent(text: str, tmp_path: Path) -> None:
    assert found("REF001", text, library_at(tmp_path)) == []


@pytest.mark.parametrize(("text", "expected"), FOUND.values(), ids=FOUND)
def test_findings(text: str, expected: list[str], tmp_path: Path) -> None:
    assert found("REF001", text, library_at(tmp_path)) == expected


def test_a_list_that_is_the_library_lacks_nothing() -> None:
    assert found("REF001", draft_with(CITED, ZHUKOV), None) == []
