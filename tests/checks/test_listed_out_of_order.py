"""REF003: items of the draft's own list that are out of alphabetical order."""

import pytest

from tests.checks.listed import draft_with, found

NAMES = [
    "Abara, Joseph",
    "Brandt, Helene",
    "Ekdahl, Sven",
    "Gorelov, Pavel",
    "Lindqvist, Anna",
    "Rosen, Talia",
    "Zec, Eva",
]


def listed(names: list[str], years: list[int] | None = None) -> str:
    """A draft with a list of works by these people."""
    dates = years or [2001] * len(names)
    items = [
        f"{name}. *Book {number}*. Tern, {year}." for number, (name, year) in enumerate(zip(names, dates, strict=True))
    ]
    return draft_with("It is so (Abara 1).", *items, heading="Bibliography")


def among(*names: str, before: str = "Gorelov, Pavel") -> str:
    """The list with some people before one of it."""
    at = NAMES.index(before)
    return listed([*NAMES[:at], *names, *NAMES[at:]])


NOOP = {
    "in order": listed(NAMES),
    "too few to tell": listed(["Zec, Eva", *NAMES[:4]]),
    "in no order": listed(
        ["Rosen, T.", "Abara, J.", "Zec, E.", "Brandt, H.", "Lindqvist, A.", "Ekdahl, S.", "Gorelov, P."]
    ),
    "in two blocks": listed([*NAMES[3:], *NAMES[:3]]),
    "by year": listed(["Rosen, Talia", *NAMES[:5]], [1990, 1991, 1992, 1993, 1994, 1995]),
    "letter by letter": among("Ek Strom, Ann", before="Gorelov, Pavel"),
    "word by word": among("Ek Strom, Ann", before="Ekdahl, Sven"),
    "under the particle or the name": among("van Fossen, Jan") + among("de Groot, Jan", before="Ekdahl, Sven"),
    "Mc as Mac": among("McAdam, Jo", "Madden, Ann", before="Rosen, Talia"),
    "accents": among("Čapek, Jan", before="Ekdahl, Sven"),
    "an umlaut as two letters, or at the end": among("Öberg, Ann", before="Rosen, Talia")
    + listed([*NAMES, "Öberg, Ann"]),
    "an article before a title": draft_with(
        "So (Abara 1).",
        *[f"{name}. *Book*. Tern, 2001." for name in NAMES[:6]],
        "*The Snow*. Tern, 1999.",
        "*Towers*. Tern, 1999.",
    ),
    "works of one author in any order": listed([*NAMES[:3], "Ekdahl, Sven", *NAMES[3:]]),
    "other scripts": listed([*NAMES[:3], "Жуков, Юрий", *NAMES[3:]]),
    "with numbers": draft_with(
        "So [1].", *[f"{7 - n}. {name}. *Book*. Tern, 2001." for n, name in enumerate([NAMES[6], *NAMES[:6]])]
    ),
    "each part begins anew": draft_with(
        "So (Abara 1).",
        "### Books",
        *[f"{name}. *Book*. Tern, 2001." for name in NAMES],
        "### Letters",
        *[f"{name}. *Letter*. Tern, 2001." for name in NAMES],
    ),
}


@pytest.mark.parametrize("text", NOOP.values(), ids=NOOP)
def test_silent(text: str) -> None:
    assert found("REF003", text, None) == []


FOUND = {
    "with bullets": (
        draft_with("So.", "\n".join(f"- {name}. *Book*. Tern, 2001." for name in [*NAMES, "Cole, Ann"])),
        "- Cole, Ann. *Book*. Tern, 2001.",
    ),
    "too late": (listed([*NAMES[:5], "Cole, Ann", *NAMES[5:]]), "Cole, Ann. *Book 5*. Tern, 2001."),
    "too early": (listed([NAMES[0], "Quist, Ann", *NAMES[1:]]), "Quist, Ann. *Book 1*. Tern, 2001."),
    "the last": (listed([*NAMES, "Cole, Ann"]), "Cole, Ann. *Book 7*. Tern, 2001."),
    "the first": (listed(["Quist, Ann", *NAMES]), "Quist, Ann. *Book 0*. Tern, 2001."),
}


@pytest.mark.parametrize(("text", "item"), FOUND.values(), ids=FOUND)
def test_findings(text: str, item: str) -> None:
    words = item.replace("*", "")
    assert found("REF003", text, None) == [f'[{item}] "{words}" is out of alphabetical order in the list of works']
