"""Several works fit equally: pages decide, a title or author named in the sentence decides, else the tie stays."""

import pytest

from tests.resolve.factories import cite_items, works

LIBRARY = """
@article{veil, author = {Hawthorne, Nathaniel}, title = {The Minister's Black Veil}, pages = {371--384}}
@article{brown, author = {Hawthorne, Nathaniel}, title = {Young Goodman Brown}, pages = {276--289}}
@book{life, author = {Thurston, Robert}, title = {Life and Terror}}
@book{walls, author = {Thurston, Alice}, title = {Botany of Walls}}
@book{origins, author = {Getty, J. Arch}, title = {Origins of the Purges}, pagetotal = {275}}
@book{road, author = {Getty, J. Arch}, title = {Road to Terror}, pagetotal = {635}}
@book{rose, author = {Ames, Ruth}, title = {The Rose and the Thorn}}
@book{raven, author = {Poe, Edgar}, title = {The {Raven}}, year = {1845}}
@book{raven2, author = {Poe, E. A.}, title = {The Raven}, year = {1845}}
@book{rosebush, author = {Holm, Ida}, title = {The Rose and the Bush}}
"""

TIES = {
    "author of two works": ("It was told (Getty 12).", "ambiguous: origins, road"),
    "author of two works, no page": ("It was told (Getty).", "ambiguous: origins, road"),
    "two authors of one surname": ("It was told (Thurston, 48-9).", "ambiguous: life, walls"),
    "page in neither": ("It was told (Hawthorne 12).", "ambiguous: veil, brown"),
    "beginning of two titles": ('It was told ("The Rose and" 12).', "ambiguous: rose, rosebush"),
    "author named in the sentence": ("Getty asks it, and it was told (Getty 12).", "ambiguous: origins, road"),
    "both titles in the sentence": (
        "In *Life and Terror* and *Botany of Walls* it was told (Thurston 4).",
        "ambiguous: life, walls",
    ),
    "title in the sentence behind": ("It was told (Getty 12). *Road to Terror* is long.", "ambiguous: origins, road"),
    "title in the sentence before": ("*Road to Terror* is long. It was told (Getty 12).", "ambiguous: origins, road"),
}


@pytest.mark.parametrize(("text", "expected"), TIES.values(), ids=TIES)
def test_tie_stays_a_tie(text: str, expected: str) -> None:
    assert works(text, LIBRARY) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("It was told (Hawthorne 372).", "veil", id="page in one of two"),
        pytest.param("It was told (Hawthorne 276-80).", "brown", id="range in the other"),
        pytest.param("It was told (Getty 400).", "road", id="page beyond the other's end"),
        pytest.param("In *Road to Terror* it was told (Getty 12).", "road", id="italic title in the sentence"),
        pytest.param("In “Road to Terror” it was told (Getty 12).", "road", id="quoted title in the sentence"),
        pytest.param("In Road to Terror it was told (Getty 12).", "road", id="plain title in the sentence"),
        pytest.param("It was told (Poe 4).", "raven", id="one work under two keys"),
        pytest.param("It was told (A. Thurston 48).", "walls", id="initial"),
        pytest.param("It was told (Thurston, *Life* 48).", "life", id="title"),
        pytest.param('Ames has it told ("The Rose and" 12).', "rose", id="author in the sentence, title alone"),
        pytest.param('Ames sings. It was told ("The Rose and" 12).', "rose", id="author in the paragraph, title alone"),
    ],
)
def test_settled(text: str, expected: str) -> None:
    assert works(text, LIBRARY) == [expected]


def test_says_what_decided() -> None:
    items = cite_items("(Hawthorne 372). (Getty 400). In *Road to Terror* it was told (Getty 12).", LIBRARY)
    assert [item.candidates[0].evidence[-1] for item in items] == [
        "the page lies in its pages alone",
        "the page lies outside the others",
        "named in the sentence",
    ]
