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
    entry("rodrigues2003", "Rodrigues, Rodrigues", "Tourism"),
    entry("amato2003", "Amato, Baker, Cole, Dunn, Eco", "Cells"),
    entry("pell1999", "Pell", "Fog", author="Pell, Martha and others"),
    entry("garcia1985", "García Márquez, Vargas", "Dialogue"),
]


def cited(
    raw: str, key: str, authors: str, *, fits: bool = False, author_source: Source | None = None, et_al: bool = False
) -> Context:
    differs: tuple[Part, ...] = () if fits else ("author",)
    given = item(raw, key, authors=authors, differs=differs, author_source=author_source, et_al=et_al)
    cites = citation(f"({raw})", given)
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
        cited("Pell 12", "pell1999", "Pell"),
        ['CIT003 warning [Pell 12] "Pell" leaves out the co-authors: pell1999 is by Pell et al.'],
        id="co-authors that the library does not name",
    ),
    pytest.param(
        cited("Yagoda 12", "iagoda1935", "Yagoda"),
        ['CIT003 warning [Yagoda 12] "Yagoda" is spelt "IAgoda" in iagoda1935'],
        id="another romanisation, where the name as written is somebody else's",
    ),
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
        [
            'CIT003 warning [Bell and Geertz 9] "Bell and Geertz" leaves out a co-author: bell1990 is by Bell, Geertz and Turner'
        ],
        id="one of three left out",
    ),
    pytest.param(
        cited("Bell, 1990", "bell1990", "Bell"),
        ['CIT003 warning [Bell, 1990] "Bell" leaves out 2 co-authors: bell1990 is by Bell, Geertz and Turner'],
        id="two of three left out",
    ),
    pytest.param(
        cited("Rodrigues, 2003", "rodrigues2003", "Rodrigues"),
        [
            'CIT003 warning [Rodrigues, 2003] "Rodrigues" leaves out a co-author: '
            "rodrigues2003 is by Rodrigues and Rodrigues"
        ],
        id="two of one name",
    ),
    pytest.param(
        cited("Amato, 2003", "amato2003", "Amato"),
        ['CIT003 warning [Amato, 2003] "Amato" leaves out 4 co-authors: amato2003 is by Amato et al.'],
        id="many authors",
    ),
    pytest.param(
        cited("Naumov & Getty, 1999", "getty1999road", "Naumov, Getty"),
        [
            'CIT003 warning [Naumov & Getty, 1999] "Naumov and Getty" has the authors in another order: '
            "getty1999road is by Getty and Naumov"
        ],
        id="another order",
    ),
    pytest.param(
        cited("Geertz et al., 1990", "bell1990", "Geertz", et_al=True),
        [
            'CIT003 warning [Geertz et al., 1990] "Geertz et al." has the authors in another order: '
            "bell1990 is by Bell, Geertz and Turner"
        ],
        id="et al. behind the second author",
    ),
    pytest.param(
        cited("Getty et al., 1999", "getty1999road", "Getty", et_al=True),
        [
            'CIT003 warning [Getty et al., 1999] "Getty et al." stands for more authors than there are: '
            "getty1999road is by Getty and Naumov"
        ],
        id="et al. for two",
    ),
    pytest.param(
        cited("Bel et al., 1990", "bell1990", "Bel", et_al=True),
        ['CIT003 warning [Bel et al., 1990] "Bel" is spelt "Bell" in bell1990'],
        id="misspelt before et al.",
    ),
    pytest.param(
        cited("García, 1985", "garcia1985", "García"),
        ['CIT003 warning [García, 1985] "García" leaves out a co-author: garcia1985 is by García Márquez and Vargas'],
        id="half of a double surname is no misspelling",
    ),
    pytest.param(
        cited("Marquez & Vargas", "garcia1985", "Marquez, Vargas"),
        ['CIT003 warning [Marquez & Vargas] "Marquez" is spelt "García Márquez" in garcia1985'],
        id="the second half alone",
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
