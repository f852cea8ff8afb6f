"""What the library answers: works by title, by author and title, by alias, and nearly so."""

import pytest

from refkit.citations.readings.mla import Reading
from refkit.config import Config
from refkit.records import Title
from refkit.resolve.fit import best
from refkit.resolve.query import near_title
from tests.resolve.factories import cite_items, entry, query, works

LIBRARY = """
@book{inoy, author = {Zhukov, Yuri}, title = {Inoy Stalin: Politicheskie reformy}, shorttitle = {Inoy}}
@article{repressii, author = {Zhukov, Yuri}, title = {Repressii i Konstitutsiia}, journal = {Voprosy istorii}}
@article{zhupel, author = {Zhukov, Yuri}, title = {Zhupel Stalina}, journal = {Komsomolskaia Pravda}}
@book{zhukov, author = {Zhukov, Oleg}, title = {Ledniki}}
@book{road, author = {Getty, J. Arch and Naumov, Oleg V.}, title = {The Road to Terror}, shorthand = {RtT}}
@book{yagoda, title = {Genrikh Yagoda: Narkom}}
@book{wars, title = {Rossiia i SSSR v voinakh}}
@book{order, title = {Order No. 00447}}
@book{schoenberg, author = {Leibowitz, René}, title = {Schoenberg and His School}}
@incollection{dead, author = {Joyce, James}, title = {The Dead}, booktitle = {Dubliners}}
"""
QUERY = query(LIBRARY)


def _best(names: tuple[str, ...], title: str) -> list[str]:
    reading = Reading(names, False, Title(title, "quoted") if title else None, (), 0)
    return [QUERY.index.entries[fit.entry].key for fit in best(QUERY.of_reading(reading))]


NOTHING = {
    "nobody": (("Mukhin",), ""),
    "nobody with a title of another": (("Mukhin",), "Inoy"),
    "author with the title of another": (("Getty",), "Inoy"),
    "author with an unknown title": (("Zhukov",), "Vremia"),
    "unknown title": ((), "Vremia"),
    "end of a title": ((), "to Nowhere"),
    "lower case": ((), "inoy"),
    "sign": ((), "—"),
}


@pytest.mark.parametrize(("names", "title"), NOTHING.values(), ids=NOTHING)
def test_nothing_fits(names: tuple[str, ...], title: str) -> None:
    assert _best(names, title) == []


FITS = {
    "author": (("Getty", "Naumov"), "", ["road"]),
    "one of two authors": (("Getty",), "", ["road"]),
    "two works of the name": (
        ("Zhukov",),
        "",
        [
            "inoy",
            "repressii",
            "zhupel",
            "zhukov",
        ],
    ),
    "short title": ((), "Inoy", ["inoy"]),
    "whole title": ((), "Road to Terror", ["road"]),
    "main title": ((), "Inoy Stalin", ["inoy"]),
    "shorthand": ((), "RtT", ["road"]),
    "number in a title": ((), "Order No. 00447", ["order"]),
    "beginning of a title": ((), "Repressii", ["repressii"]),
    "inner word": ((), "Konstitutsiia", ["repressii"]),
    "other romanisation": ((), "Genrikh IAgoda", ["yagoda"]),
    "other capitals and romanisation": ((), "Rossiia I SSSR v Voynakh", ["wars"]),
    "book that holds it": ((), "Dubliners", ["dead"]),
    "author and short title": (("Zhukov",), "Inoy", ["inoy"]),
    "author and beginning": (("Zhukov",), "Repressii", ["repressii"]),
    "author and inner word": (("Zhukov",), "Konstitutsiia", ["repressii"]),
    "author and initials of the journal": (("Zhukov",), "KP", ["zhupel"]),
    "author and journal": (("Zhukov",), "Voprosy istorii", ["repressii"]),
    "author and title with a slip": (
        ("Leibowitz",),
        "Schonberg and His School",
        ["schoenberg"],
    ),
}


@pytest.mark.parametrize(("names", "title", "expected"), FITS.values(), ids=FITS)
def test_fits(names: tuple[str, ...], title: str, expected: list[str]) -> None:
    assert _best(names, title) == expected


NEAR = {
    "letter": ("(Zhukow, Inoy 12)", "inoy", ("author",)),
    "letters": ("(Leibovits, “Schoenberg” 12)", "schoenberg", ("author",)),
    "letter of a title": ("(Leibowitz, *Schonberg and His School* 12)", "schoenberg", ("title",)),
}


@pytest.mark.parametrize(("text", "key", "differs"), NEAR.values(), ids=NEAR)
def test_near_miss_says_what_differs(text: str, key: str, differs: tuple[str, ...]) -> None:
    found = [(i.id, i.candidates[0].differs, len(i.locators)) for i in cite_items(f"It was told {text}.", LIBRARY)]
    assert found == [(key, differs, 1)]


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        pytest.param("Sch", False, id="too short"),
        pytest.param("Beethoven", False, id="another"),
        pytest.param("His School", False, id="end"),
        pytest.param("Schönberg", True, id="letter, beginning"),
        pytest.param("Schoenberg and his Schools", True, id="letter more"),
    ],
)
def test_near_title(title: str, expected: bool) -> None:
    assert near_title(entry("a", title="Schoenberg and His School"), title) is expected


ALIASES = {
    "name": ("(Repr)", "Repr", "repressii"),
    "name with a page": ("(Repr 12)", "Repr", "repressii"),
    "quoted": ("(“Repr” 12)", "Repr", "repressii"),
    "author of several works": ("(Zhukov 12)", "Zhukov", "inoy"),
    "author and title": ("(Zhukov, Vremia 12)", "Zhukov Vremia", "zhupel"),
    "other accents and capitals": ("(REPR 12)", "Répr", "repressii"),
    "against the library": ("(Inoy 12)", "Inoy", "zhukov"),
}


@pytest.mark.parametrize(("text", "alias", "key"), ALIASES.values(), ids=ALIASES)
def test_alias(text: str, alias: str, key: str) -> None:
    assert works(f"It was told {text}.", LIBRARY, Config(aliases={alias: key})) == [key]


def test_alias_of_a_work_that_is_not_there_changes_nothing() -> None:
    assert works("It was told (Inoy 12).", LIBRARY, Config(aliases={"Inoy": "gone"})) == ["inoy"]
