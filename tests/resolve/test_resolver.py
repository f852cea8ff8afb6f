"""Whole parentheses: several works, carried authors, locators in a row, missing sources with what is nearest."""

import pytest

from refkit.config import Config
from tests.resolve.factories import Read, cited, items, resolved, works

LIBRARY = """
@book{inoy, author = {Zhukov, Yuri}, title = {Inoy Stalin: Reformy}}
@book{tayny, author = {Zhukov, Yuri}, title = {Tayny Kremlia}}
@article{zhupel, author = {Zhukov, Yuri}, title = {Zhupel Stalina}, journal = {Komsomolskaia Pravda}}
@article{excesses, author = {Getty, J. Arch}, title = {Excesses Are Not Permitted}, pages = {113--138}}
@book{road, author = {Getty, J. Arch and Naumov, Oleg V.}, title = {The Road to Terror}}
@book{draft, author = {Stalin, Joseph}, title = {Report on the Draft Constitution}, shorttitle = {Draft}}
@book{yagoda, title = {Genrikh IAgoda}}
@book{lubianka, title = {Lubianka B}}
@book{order, title = {Order No. 00447}}
@book{ubiystvo, author = {Mukhin, Yuri}, title = {Ubiystvo Stalina}}
@book{psalms, author = {Wesley, Samuel}, title = {The History of Psalms}}
@incollection{veil, author = {Hawthorne, Nathaniel}, title = {The Minister's Black Veil}, pages = {371--384}}
@incollection{brown, author = {Hawthorne, Nathaniel}, title = {Young Goodman Brown}, pages = {276--289}}
"""


def test_no_citation_in_no_text() -> None:
    assert resolved("", LIBRARY).citations == ()


def test_no_match_without_a_library() -> None:
    assert works("It was told (Zhukov, Inoy 345).", "") == ["missing"]


CARRIED = {
    "no second title": ("Zhukov, Tayny 39-40", [Read("Zhukov, Tayny 39-40", "tayny", ("39-40",))]),
    "work without author": (
        "Getty, “Excesses” 131-4; Lubianka B",
        [
            Read("Getty, “Excesses” 131-4", "excesses", ("131-4",)),
            Read("Lubianka B", "lubianka", (), "matched", "none"),
        ],
    ),
    "work without author, number": (
        "Getty, “Excesses” 131; Lubianka B, No. 365",
        [
            Read("Getty, “Excesses” 131", "excesses", ("131",)),
            Read("Lubianka B, No. 365", "lubianka", ("No. 365",), "matched", "none"),
        ],
    ),
    "work of another author": (
        "Zhukov, Inoy 293; Stalin, “Draft”",
        [Read("Zhukov, Inoy 293", "inoy", ("293",)), Read("Stalin, “Draft”", "draft", ())],
    ),
    "title of another author": (
        "Zhukov, Inoy 293; “Draft” 4",
        [Read("Zhukov, Inoy 293", "inoy", ("293",)), Read("“Draft” 4", "draft", ("4",), "matched", "none")],
    ),
    "title of the author": (
        "Zhukov, Tayny 39-40; Inoy 443",
        [Read("Zhukov, Tayny 39-40", "tayny", ("39-40",)), Read("Inoy 443", "inoy", ("443",), "matched", "carried")],
    ),
    "quoted title of the author": (
        "Zhukov, Inoy 232, 236; “Zhupel” 10",
        [
            Read("Zhukov, Inoy 232, 236", "inoy", ("232", "236")),
            Read("“Zhupel” 10", "zhupel", ("10",), "matched", "carried"),
        ],
    ),
    "title behind another work": (
        "Zhukov, Tayny 39; Wesley 4; Inoy 443",
        [
            Read("Zhukov, Tayny 39", "tayny", ("39",)),
            Read("Wesley 4", "psalms", ("4",)),
            Read("Inoy 443", None, ("443",), "missing"),
        ],
    ),
}


@pytest.mark.parametrize(("inside", "expected"), CARRIED.values(), ids=CARRIED)
def test_carried_author(inside: str, expected: list[Read]) -> None:
    assert items(f"It was told ({inside}).", LIBRARY) == expected


SEVERAL = {
    "locators": ("Zhukov, Inoy 294; 298; 309", [("inoy", ("294", "298", "309"))]),
    "numbers": ("Lubianka B, Nos. 344; 363; 375", [("lubianka", ("Nos. 344", "363", "375"))]),
    "remark between": ("Zhukov, Tayny, 43; emphasis added; 44", [("tayny", ("43", "44"))]),
    "lone names": ("Wesley; Mukhin; Stalin", [("psalms", ()), ("ubiystvo", ()), ("draft", ())]),
    "works behind commas": ("Wesley 26, Mukhin 90", [("psalms", ("26",)), ("ubiystvo", ("90",))]),
    "known and missing": ("Wesley 26; Nobody 90", [("psalms", ("26",)), (None, ("90",))]),
    "missing and known": ("Nobody 90; Wesley 26", [(None, ("90",)), ("psalms", ("26",))]),
    "pages of two stories": ("Hawthorne 372; 280", [("veil", ("372",)), ("brown", ("280",))]),
    "verb behind the names": ("Getty and Naumov agree, 563", [("road", ("563",))]),
    "title with its number": ("Order No. 00447, 12", [("order", ("12",))]),
    "inner word and page": ("Zhukov, Stalina 5", [("zhupel", ("5",))]),
}


@pytest.mark.parametrize(("inside", "expected"), SEVERAL.values(), ids=SEVERAL)
def test_several_items(inside: str, expected: list[tuple[str | None, tuple[str, ...]]]) -> None:
    assert [(item.id, item.locators) for item in items(f"It was told ({inside}).", LIBRARY)] == expected


WITHOUT_SHORT_TITLE = {
    "first word": ("Zhukov, Inoy 345", "inoy"),
    "first word, quoted": ("Getty, “Excesses” 120", "excesses"),
    "first words": ("“Excesses Are Not” 120", "excesses"),
    "first word, misspelt in another romanisation": ("Mukhin, Ubijstvo 637", "ubiystvo"),
    "author in another romanisation": ("Muhin, Ubiystvo 637", "ubiystvo"),
    "author in other letters": ("Жуков, Inoy 345", "inoy"),
    "title in another romanisation": ("Genrikh Yagoda 12", "yagoda"),
    "initials of the journal": ("Zhukov, KP 13", "zhupel"),
    "initials and a day": ("Zhukov, KP 19 Nov. 02", "zhupel"),
    "initials alone behind the author": ("Zhukov, KP", "zhupel"),
    "journal": ("Zhukov, Komsomolskaia Pravda 13", "zhupel"),
    "inner word": ("“Constitution” 12", "draft"),
    "lone title": ("Lubianka B", "lubianka"),
    "lone title, quoted": ("“The History of Psalms”", "psalms"),
    "lone author": ("Wesley", "psalms"),
}


@pytest.mark.parametrize(("inside", "expected"), WITHOUT_SHORT_TITLE.values(), ids=WITHOUT_SHORT_TITLE)
def test_found(inside: str, expected: str) -> None:
    assert works(f"It was told ({inside}).", LIBRARY) == [expected]


MISSING = {
    "nothing near": ("Petrov, Vremia 12", ["missing"]),
    "title is there": ("Petrov, “Excesses” 12", ["missing: excesses"]),
    "author is there": ("Wesley, “Sermons” 12", ["missing: psalms"]),
    "author of several works is there": ("Hawthorne, “Letters” 12", ["missing: veil, brown"]),
    "inside one title, no author": ("“Sermons of Old” 12", ["missing"]),
}


@pytest.mark.parametrize(("inside", "expected"), MISSING.values(), ids=MISSING)
def test_missing(inside: str, expected: list[str]) -> None:
    assert works(f"It was told ({inside}).", LIBRARY) == expected


def test_nearest_says_what_differs() -> None:
    text = "It was told (Petrov, “Excesses” 12; Wesley, “Sermons” 4)."
    nearest = [item.candidates[0] for citation in resolved(text, LIBRARY).citations for item in citation.items]
    assert [(match.id, match.differs) for match in nearest] == [("excesses", ("author",)), ("psalms", ("title",))]


def test_expected_title_needs_no_author() -> None:
    """A plain word that begins the title of a work by somebody, once that person has been named."""
    assert works("Mukhin tells it otherwise, and at length (Ubiystvo 4).", LIBRARY) == ["ubiystvo"]


def test_parenthesis_inside_a_citation_is_none_of_its_own() -> None:
    assert cited("It was told (Zhukov, Inoy 3 (see Wesley 4)).", LIBRARY) == ["(Zhukov, Inoy 3 (see Wesley 4))"]


def test_every_parenthesis_is_a_citation_or_an_aside() -> None:
    resolution = resolved("It (we think) was told (Wesley 4) in Rome (Italy).", LIBRARY)
    assert [[c.raw for c in read] for read in (resolution.citations, resolution.asides)] == [
        ["(Wesley 4)"],
        ["(we think)", "(Italy)"],
    ]


def test_author_in_the_sentence_before_a_title() -> None:
    text = "Getty sums it up in a page or two (“Excesses” 126)."
    assert items(text, LIBRARY) == [Read("“Excesses” 126", "excesses", ("126",), "matched", "narrative")]


def test_alias_for_a_tie() -> None:
    aliases = Config(aliases={"Hawthorne": "veil"})
    assert works("It was told (Hawthorne 12).", LIBRARY, aliases) == ["veil"]
