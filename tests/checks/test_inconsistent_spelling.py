"""CIT010: one author or work under two spellings."""

import pytest

from refkit.checks.context import Context
from refkit.checks.inconsistent_spelling import check
from refkit.records import Part, Source
from tests.checks.factories import citation, context, entry, item, seen

YAGODA = entry("yagoda1935", "Yagoda", "Letters")
INOY = entry("zhukov2003inoy", "Zhukov", "Inoy Stalin")
GETTY = entry("getty1999road", "Getty, Naumov", "The Road to Terror")


def by(*names: str, key: str = "yagoda1935", source: Source = "explicit", differs: tuple[Part, ...] = ()) -> Context:
    items = [item(f"{name} 1", key, authors=name, author_source=source, differs=differs) for name in names]
    text = " ".join(f"({each.raw})" for each in items)
    return context(text, *(citation(f"({each.raw})", each) for each in items), entries=[YAGODA, INOY, GETTY])


def titled(*titles: str, key: str = "zhukov2003inoy") -> Context:
    items = [item(f"{title} 1", key, title=title) for title in titles]
    text = " ".join(f"({each.raw})" for each in items)
    return context(text, *(citation(f"({each.raw})", each) for each in items), entries=[INOY, GETTY])


NOOP = [
    pytest.param(by("Yagoda", "Yagoda"), id="one spelling"),
    pytest.param(by("Yagoda", "YAGODA"), id="capitals"),
    pytest.param(by("Yágoda", "Yagoda"), id="accents"),
    pytest.param(by("Yagoda", "IAgoda", source="carried"), id="carried names are not written"),
    pytest.param(by("Yagoda", "Yagodin", "Yagoda", differs=("author",)), id="misspelt is CIT003"),
    pytest.param(by("Getty, Naumov", "Naumov", key="getty1999road"), id="two people"),
    pytest.param(by("OGPU", "Yagoda"), id="an organisation and its head"),
    pytest.param(titled("Inoy", "Inoy Stalin"), id="a shorter form of the title"),
    pytest.param(titled("Road to Terror", "The Road", key="getty1999road"), id="with and without article"),
    pytest.param(titled("Terror", "Road", key="getty1999road"), id="different words of one title"),
    pytest.param(titled("Document 344", "Document 345"), id="numbers are no spellings"),
]

FINDINGS = [
    pytest.param(
        by("IAgoda", "Yagoda", "Yagoda"),
        ['CIT010 info [IAgoda 1] "IAgoda" is elsewhere spelt "Yagoda" (2 places)'],
        id="two romanisations of a name",
    ),
    pytest.param(
        by("IAgoda", "Yagoda", "Yagoda", source="narrative"),
        ['CIT010 info [IAgoda 1] "IAgoda" is elsewhere spelt "Yagoda" (2 places)'],
        id="names of the sentence",
    ),
    pytest.param(
        by("Yagoda", "IAgoda"),
        ['CIT010 info [IAgoda 1] "IAgoda" is elsewhere spelt "Yagoda" (1 place)'],
        id="of equally many the later is the other spelling",
    ),
    pytest.param(
        by("Yagoda", "IAgoda", "Yagoda", "IAgoda", "Yagoda"),
        ['CIT010 info [IAgoda 1] "IAgoda" is elsewhere spelt "Yagoda" (3 places) +[IAgoda 1]'],
        id="all places of the other spelling",
    ),
    pytest.param(
        by("Getty, Naumov", "Getty, Naumow", key="getty1999road"),
        ['CIT010 info [Getty, Naumow 1] "Naumow" is elsewhere spelt "Naumov" (1 place)'],
        id="the second of two authors",
    ),
    pytest.param(
        titled("Inoy", "Inoy Stalin", "Inoi"),
        ['CIT010 info [Inoi 1] "Inoi" is elsewhere spelt "Inoy" (1 place)'],
        id="two romanisations of a title",
    ),
]


@pytest.mark.parametrize("given", NOOP)
def test_silent(given: Context) -> None:
    assert seen(given, check(given)) == []


@pytest.mark.parametrize(("given", "expected"), FINDINGS)
def test_findings(given: Context, expected: list[str]) -> None:
    assert seen(given, check(given)) == expected
