"""REF004: items of the draft's own list that the library has otherwise."""

from pathlib import Path

import pytest

from tests.checks.listed import BELL, GETTY, THURSTON, ZHUKOV, draft_with, found, library_at

NOOP = {
    "the same": draft_with("So (Zhukov 3).", BELL, GETTY, THURSTON, ZHUKOV),
    "the subtitle is left out, or there": draft_with(
        "So.", "Zhukov, Yuri. *Inoy Stalin: A History of It*. Tern, 2003."
    ),
    "another romanisation": draft_with("So.", "Jukov, Iurii. *Inoj Stalin*. Tern, 2003."),
    "capitals, accents and signs": draft_with("So.", "ZHUKOV, Yuri. *INOY STALIN*. Tern, 2003."),
    "the year of the original": draft_with("So.", "Bell, Anna, and Carl Geertz. *Rites*. Tern, 1970."),
    "both years": draft_with("So.", "Bell, Anna, and Carl Geertz. *Rites*. 1965. Tern, 1990."),
    "no year": draft_with("So.", "Zhukov, Yuri. *Inoy Stalin*. Tern, n.d."),
    "et al. for co-authors": draft_with("So.", "Bell, Anna, et al. *Rites*. Tern, 1990."),
    "another work of the author": draft_with("So.", "Zhukov, Yuri. *Tayny Kremlia*. Tern, 2000."),
    "another author with a title of one word": draft_with("So.", "Quist, Ann. *Rites*. Tern, 1990."),
    "not in the library": draft_with("So.", "Quist, Ann. *Sleet*. Tern, 2001."),
}

FOUND = {
    "the year": (
        "Zhukov, Yuri. *Inoy Stalin*. Tern, 2002.",
        '[2002] "2002" in the list is "2003" in the library (zhukov2003inoy)',
    ),
    "the name": (
        "Thurstan, Robert. *Life and Terror in the North*. Tern, 1996.",
        '[Thurstan, Robert.] "Thurstan" in the list is "Thurston" in the library (thurston1996life)',
    ),
    "the second name": (
        "Bell, Anna, and Carl Gertz. *Rites*. Tern, 1990.",
        '[Bell, Anna, and Carl Gertz.] "Gertz" in the list is "Geertz" in the library (bell1990rites)',
    ),
    "the title": (
        "Getty, J. Arch. “The Excesses Are Not Permited.” *Review*, 2002, pp. 113-38.",
        '[The Excesses Are Not Permited] "Permited" in the list is "Permitted" in the library (getty2002excesses)',
    ),
    "a word of the title": (
        "Thurston, Robert. *Life and Error in the North*. Tern, 1996.",
        '[Life and Error in the North] "Error" in the list is "Terror" in the library (thurston1996life)',
    ),
    "the year and the name": (
        "Thurstan, Robert. *Life and Terror in the North*. Tern, 1995.",
        "[Thurstan, Robert. *Life and Terror in the North*. Tern, 1995.]"
        ' "Thurstan" in the list is "Thurston" in the library and "1995" in the list is "1996" in the library'
        " (thurston1996life)",
    ),
}


@pytest.mark.parametrize("text", NOOP.values(), ids=NOOP)
def test_silent(text: str, tmp_path: Path) -> None:
    assert found("REF004", text, library_at(tmp_path)) == []


@pytest.mark.parametrize(("item", "expected"), FOUND.values(), ids=FOUND)
def test_findings(item: str, expected: str, tmp_path: Path) -> None:
    assert found("REF004", draft_with("So (Zhukov 3).", item), library_at(tmp_path)) == [expected]


def test_a_list_that_is_the_library_differs_from_nothing() -> None:
    assert found("REF004", draft_with("So (Zhukov 1999, 3).", ZHUKOV), None) == []
