"""What of an explanation is shown where a screen cannot hold it all."""

import pytest

from refkit.cli.one_screen import on_one_screen

FEW = ["as title, “Bell”: nothing", "as author, Bell: bell (the name)", "chosen: matched bell: the name"]
FITS = [f"as author, A{number}: a{number} (the name)" for number in range(5)]
FAILS = [f"as title, “A{number}”: nothing" for number in range(5)]
CHOSEN = [f"chosen: matched a{number}: the name" for number in range(5)]

SCREENS = {
    "nothing": ([], 5, []),
    "few": (FEW, 3, FEW),
    "nothing fits": ([*FAILS, "chosen: missing"], 3, ["and 5 more that fit nothing", "chosen: missing"]),
    "those that fit nothing go first": (
        [*FITS[:2], *FAILS, *CHOSEN[:2]],
        5,
        [*FITS[:2], "and 5 more that fit nothing", *CHOSEN[:2]],
    ),
    "then readings that fit": (
        [*FITS, *FAILS, *CHOSEN[:2]],
        6,
        [*FITS[:2], "and 3 more readings", "and 5 more that fit nothing", *CHOSEN[:2]],
    ),
    "then works": (
        [*FITS, *CHOSEN],
        6,
        [*FITS[:2], "and 3 more readings", *CHOSEN[:2], "and 3 more works"],
    ),
    "a page alone": (["a page alone; the works it may belong to:", "  bell +3: near"], 9, None),
}


@pytest.mark.parametrize(("steps", "lines", "expected"), SCREENS.values(), ids=SCREENS)
def test_what_is_shown(steps: list[str], lines: int, expected: list[str] | None) -> None:
    assert on_one_screen(steps, lines) == (steps if expected is None else expected)


def test_a_long_step_is_shortened() -> None:
    (shown,) = on_one_screen(["chosen: " + "word " * 100])
    assert (len(shown) <= 200, shown[-6:]) == (True, "word …")
