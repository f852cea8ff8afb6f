"""CIT003: a name spelt otherwise, a co-author left out."""

import pytest

from refkit.checks.context import Context
from refkit.checks.misspelt_author import check
from refkit.records import Part, Source
from tests.checks.factories import citation, context, entry, item, seen

ENTRIES = [
    entry("leibowitz1990", "Leibowitz", "A Trial"),
    entry("getty1999road", "Getty, Naumov", "The Road to Terror"),
    entry("bell1990", "Bell, Geertz, Turner", "Rites"),
    entry("iagoda1935", "IAgoda", "Letters"),
    entry("zhukov2003inoy", "Zhukov", "Inoy Stalin"),
]


def cited(raw: str, key: str, authors: str, *, fits: bool = False, author_source: Source | None = None) -> Context:
    differs: tuple[Part, ...] = () if fits else ("author",)
    cites = citation(f"({raw})", item(raw, key, authors=authors, differs=differs, author_source=author_source))
    return context(f"({raw})", cites, entries=ENTRIES)


NOOP = [
    pytest.param(cited("Leibowitz 12", "leibowitz1990", "Leibowitz", fits=True), id="the name fits"),
    pytest.param(cited("Yagoda 12", "iagoda1935", "Yagoda", fits=True), id="another romanisation fits"),
    pytest.param(
        cited("13", "leibowitz1990", "Leibovitz", author_source="carried"),
        id="a carried name was noted where it stands",
    ),
    pytest.param(
        context("(Leibovitz 1)", citation("(Leibovitz 1)", item("Leibovitz 1", authors="Leibovitz"))), id="missing"
    ),
    pytest.param(cited("Leibovitz 12", "gone", "Leibovitz"), id="a key without an entry"),
]

FINDINGS = [
    pytest.param(
        cited("Leibovitz 12", "leibowitz1990", "Leibovitz"),
        ['CIT003 warning [Leibovitz 12] "Leibovitz" is spelt "Leibowitz" in leibowitz1990'],
        id="another letter",
    ),
    pytest.param(
        cited("Getty 563", "getty1999road", "Getty"),
        ['CIT003 warning [Getty 563] "Getty" leaves out a co-author: getty1999road is by Getty and Naumov'],
        id="a co-author left out",
    ),
    pytest.param(
        cited("Bell and Geertz 9", "bell1990", "Bell, Geertz"),
        ['CIT003 warning [Bell and Geertz 9] "Bell and Geertz" leaves out a co-author: bell1990 is by Bell et al.'],
        id="one of three left out",
    ),
    pytest.param(
        cited("Zhukov and Mukhin 9", "zhukov2003inoy", "Zhukov, Mukhin"),
        ['CIT003 warning [Zhukov and Mukhin 9] "Zhukov and Mukhin": zhukov2003inoy is by Zhukov, without Mukhin'],
        id="an author too many",
    ),
    pytest.param(
        cited("Getty and Naumow 5", "getty1999road", "Getty, Naumow"),
        ['CIT003 warning [Getty and Naumow 5] "Naumow" is spelt "Naumov" in getty1999road'],
        id="the second name misspelt",
    ),
    pytest.param(
        context(
            "(Leibovitz 12) (Leibovitz 14)",
            citation("(Leibovitz 12)", item("Leibovitz 12", "leibowitz1990", authors="Leibovitz", differs=("author",))),
            citation("(Leibovitz 14)", item("Leibovitz 14", "leibowitz1990", authors="Leibovitz", differs=("author",))),
            entries=ENTRIES,
        ),
        ['CIT003 warning [Leibovitz 12] "Leibovitz" is spelt "Leibowitz" in leibowitz1990 (2 places) +[Leibovitz 14]'],
        id="one finding for a spelling",
    ),
]


@pytest.mark.parametrize("given", NOOP)
def test_silent(given: Context) -> None:
    assert seen(given, check(given)) == []


@pytest.mark.parametrize(("given", "expected"), FINDINGS)
def test_findings(given: Context, expected: list[str]) -> None:
    assert seen(given, check(given)) == expected
