"""REF002: items of the draft's own list whose work nothing in the draft cites."""

from pathlib import Path

import pytest

from tests.checks.listed import BELL, GETTY, THURSTON, ZHUKOV, draft_with, found, library_at

CITED = "It lasted two weeks (Zhukov 351). Few spoke (Thurston 40)."
OTHER = "Quist, Ann. *Sleet*. Tern, 2001."

NOOP = {
    "all are cited": draft_with(CITED, THURSTON, ZHUKOV),
    "a bibliography may hold more": draft_with(CITED, GETTY, THURSTON, ZHUKOV, heading="Bibliography"),
    "works consulted": draft_with(CITED, GETTY, THURSTON, ZHUKOV, heading="Works Cited and Consulted"),
    "further reading": draft_with(CITED, GETTY, THURSTON, ZHUKOV, heading="References and Further Reading"),
    "named in the prose": draft_with(f"{CITED} So says Getty in “The Excesses.”", GETTY, THURSTON, ZHUKOV),
    "may be meant": draft_with(f"{CITED} Not so (Quist).", OTHER, "Quist, Ann. *Rain*. Tern, 2002.", THURSTON, ZHUKOV),
    "cited, and not in the library": draft_with(f"{CITED} Not so (Quist 12).", OTHER, THURSTON, ZHUKOV),
    "most of the list": draft_with("Few spoke (Thurston 40).", BELL, GETTY, THURSTON, ZHUKOV),
    "cited by numbers": draft_with("Few spoke [1]. It lasted [2, 3]. So it was [4].", BELL, GETTY, THURSTON, ZHUKOV),
    "quoted second hand": draft_with(
        f"{CITED} He said so (Getty, qtd. in Bell and Geertz 12).", BELL, GETTY, THURSTON, ZHUKOV
    ),
}

FOUND = {
    "not cited": (
        draft_with(CITED, GETTY, THURSTON, ZHUKOV),
        [
            f'[{GETTY}] "Getty, J. Arch. “The Excesses Are Not Permitted.” Review…" is in the list of works, and is '
            "not cited"
        ],
    ),
    "not cited, and not in the library": (
        draft_with(CITED, OTHER, THURSTON, ZHUKOV, heading="References"),
        [f'[{OTHER}] "Quist, Ann. Sleet. Tern, 2001." is in the list of works, and is not cited'],
    ),
    "in another language": (
        draft_with(CITED, OTHER, THURSTON, ZHUKOV, heading="Zitierte Literatur"),
        [f'[{OTHER}] "Quist, Ann. Sleet. Tern, 2001." is in the list of works, and is not cited'],
    ),
}


@pytest.mark.parametrize("text", NOOP.values(), ids=NOOP)
def test_silent(text: str, tmp_path: Path) -> None:
    assert found("REF002", text, library_at(tmp_path)) == []


@pytest.mark.parametrize(("text", "expected"), FOUND.values(), ids=FOUND)
def test_findings(text: str, expected: list[str], tmp_path: Path) -> None:
    assert found("REF002", text, library_at(tmp_path)) == expected


def test_a_list_that_is_the_library() -> None:
    text = draft_with(CITED, OTHER, THURSTON, ZHUKOV)
    expected = [f'[{OTHER}] "Quist, Ann. Sleet. Tern, 2001." is in the list of works, and is not cited']
    assert (found("REF002", text, None), found("BIB001", text, None)) == (expected, [])
