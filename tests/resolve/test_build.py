"""The records that come out: spans, modes, positions, names, what a work is quoted through."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.records import Citation, CiteItem, Name, Title
from tests.resolve.factories import cite_items, resolved

LIBRARY = """
@book{life, author = {Thurston, Robert}, title = {Life and Terror}}
@book{road, author = {Getty, J. Arch and Naumov, Oleg V.}, title = {Road to Terror}}
@article{zhupel, author = {Zhukov, Yuri}, title = {Zhupel Stalina}, journal = {Komsomolskaia Pravda}}
@book{bank, author = {{World Bank}}, title = {Development Report}}
"""


def _citations(text: str) -> list[Citation]:
    return list(resolved(text, LIBRARY).citations)


def _one(text: str) -> CiteItem:
    (item,) = cite_items(text, LIBRARY)
    return item


def test_aside_has_no_items() -> None:
    asides = resolved("It (as said) was told.", LIBRARY).asides
    expected = Citation("draft.md", "body", 3, 12, "(as said)", "mla", "parenthetical", (), (), "aside")
    assert asides == (expected,)


MODES = {
    "parenthesis": ("It was told (Thurston 40).", [("(Thurston 40)", "body", "parenthetical")]),
    "author before it": ("So Thurston (40) told.", [("Thurston (40)", "body", "narrative")]),
    "author far before it": ("So Thurston told it (40).", [("(40)", "body", "parenthetical")]),
    "in a note": ("Told.[^1]\n\n[^1]: See (Thurston 5).\n", [("(Thurston 5)", "note:1", "parenthetical")]),
    "author before it in a note": (
        "Told.[^1]\n\n[^1]: So Thurston (5) told.\n",
        [("Thurston (5)", "note:1", "narrative")],
    ),
}


@pytest.mark.parametrize(("text", "expected"), MODES.values(), ids=MODES)
def test_mode(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert [(c.raw, c.stream, c.mode) for c in _citations(text)] == expected


def test_positions() -> None:
    text = "(Thurston 40). (Thurston 41; Getty and Naumov 3). (Ibid.). (Ibid. 5). (Mukhin 3). (Getty and Naumov 9)."
    assert [item.position for item in cite_items(text, LIBRARY)] == [
        "first",
        "subsequent",
        "first",
        "ibid",
        "ibid-with-locator",
        "first",
        "subsequent",
    ]


MEDIATED = {
    "plain": ("It was told (Thurston 40).", None),
    "see": ("It was told (see Thurston 40).", None),
    "missing": ("It was told (qtd. in Mukhin 40).", None),
    "qtd. in": ("It was told (qtd. in Thurston 40).", "life"),
    "quoted in": ("It was told (quoted in Thurston 40).", "life"),
    "with the one who said it": ("It was told (Smith, qtd. in Thurston 40).", "life"),
}


@pytest.mark.parametrize(("text", "expected"), MEDIATED.values(), ids=MEDIATED)
def test_mediated_by(text: str, expected: str | None) -> None:
    assert [item.mediated_by for item in cite_items(text, LIBRARY)] == [expected]


NAMES = {
    "surname": ("It was told (Thurston 40).", (Name("Thurston"),)),
    "with initial": ("It was told (R. Thurston 40).", (Name("Thurston", "R."),)),
    "two": ("It was told (Getty and Naumov 40).", (Name("Getty"), Name("Naumov"))),
    "corporate": ("It was told (World Bank 40).", (Name("", literal="World Bank"),)),
    "of a missing source": ("It was told (Yuri Mukhin 40).", (Name("Mukhin", "Yuri"),)),
    "title alone": ("It was told (*Life and Terror* 40).", ()),
    "title alone, author in the sentence": ("Thurston told it (*Life and Terror* 40).", (Name("Thurston"),)),
}


@pytest.mark.parametrize(("text", "expected"), NAMES.values(), ids=NAMES)
def test_names(text: str, expected: tuple[Name, ...]) -> None:
    assert _one(text).authors == expected


def test_page_alone_has_the_names_of_its_work() -> None:
    text = "It was told (Getty and Naumov 40). It grew worse (41)."
    assert [item.authors for item in cite_items(text, LIBRARY)] == [(Name("Getty"), Name("Naumov"))] * 2


TITLES = {
    "none": ("Thurston 40", None, ""),
    "plain": ("Thurston, Life 40", Title("Life", "plain"), ""),
    "quoted": ("Thurston, “Life” 40", Title("Life", "quoted"), ""),
    "italic": ("Thurston, *Life* 40", Title("Life", "italic"), ""),
    "missing": ("Mukhin, “Murder” 40", Title("Murder", "quoted"), ""),
    "journal": ("Zhukov, KP 40", Title("KP", "plain"), "KP"),
}


@pytest.mark.parametrize(("inside", "title", "container"), TITLES.values(), ids=TITLES)
def test_title_and_container(inside: str, title: Title | None, container: str) -> None:
    item = _one(f"It was told ({inside}).")
    assert (item.title, item.container) == (title, container)


def test_prefix_suffix_and_remark() -> None:
    (citation,) = _citations("It was told (see also Getty and Naumov agree, 563; emphasis added).")
    item = citation.items[0]
    assert (item.prefix, item.suffix, [(r.text, r.kind) for r in citation.remarks]) == (
        "see also",
        "agree",
        [("emphasis added", "emphasis")],
    )


UNDERSTOOD = {
    "in full": ("It was told (Thurston 40).", "full"),
    "missing, in full": ("It was told (Mukhin 40).", "full"),
    "in part": ("It was told (Thurston = 5).", "partial"),
    "not at all": ("It was told (when Thurston came, 5 of them left).", "none"),
}


@pytest.mark.parametrize(("text", "expected"), UNDERSTOOD.values(), ids=UNDERSTOOD)
def test_understood(text: str, expected: str) -> None:
    assert [citation.understood for citation in _citations(text)] == [expected]


def test_convention_of_names_and_years() -> None:
    text = "It was told (Thurston 1996). It was told (Getty and Naumov 1999)."
    assert [citation.convention for citation in _citations(text)] == ["author-date", "author-date"]


PARTS = [
    "(Thurston",
    " 40)",
    "; Getty and Naumov, ",
    "563",
    "“Life”",
    "*Life*",
    " So Thurston (4)",
    "\n\n",
    " é ",
    "(12)",
]


@given(st.lists(st.sampled_from(PARTS), max_size=8).map("".join))
def test_raw_is_the_text_under_the_span(text: str) -> None:
    for citation in _citations(text):
        spans = [(citation.start, citation.end, citation.raw), *((i.start, i.end, i.raw) for i in citation.items)]
        spans += [(locator.start, locator.end, locator.raw) for i in citation.items for locator in i.locators]
        assert [text[start:end] for start, end, _ in spans] == [raw for _, _, raw in spans]
