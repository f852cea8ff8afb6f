"""What `refkit why` says of a citation: the readings tried, the evidence, the choice."""

import pytest

from refkit.config import Config
from refkit.documents import read_text
from refkit.documents.model import Draft
from refkit.run import explain
from tests.resolve.factories import library

LIBRARY = """
@article{excesses, author = {Getty, J. Arch}, title = {Excesses Are Not Permitted}, pages = {113--138}}
@book{road, author = {Getty, J. Arch}, title = {Road to Terror}, pagetotal = {635}}
@book{life, author = {Thurston, Robert}, title = {Life and Terror}}
"""


def _why(text: str) -> list[str]:
    """What is said of the parenthesis before `|`; the sign itself is taken out."""
    place = text.index("|")
    draft = Draft((read_text(text.replace("|", ""), "draft.md"),))
    found = explain(draft, library(LIBRARY), Config(), "draft.md", place - 1)
    return list(found.steps) if found else []


def test_nothing_where_no_parenthesis_is() -> None:
    assert _why("It was| told (Thurston 40).") == []


ASIDES = {
    "words": ("It was told (as said)| again.", "no citation: it holds no name, title or number"),
    "date": ("It was told (5 March 1937)| again.", "no citation: it is a date"),
    "before a noun": ("The central (Getty)| leadership met.", "no citation: it stands between an article and its noun"),
}


@pytest.mark.parametrize(("text", "first"), ASIDES.values(), ids=ASIDES)
def test_aside(text: str, first: str) -> None:
    steps = _why(text)
    assert (steps[0], steps[-1]) == (first, "chosen: no citation")


CHOSEN = {
    "aside without a reason": ("They saw it (Terror)| and left.", "chosen: no citation"),
    "author": ("It was told (Thurston 40)|.", "chosen: matched life: the name"),
    "author and title": (
        "It was told (Thurston, *Life and Terror* 40)|.",
        "chosen: matched life: the name, the title",
    ),
    "page decides": (
        "It was told (Getty 120)|.",
        "chosen: matched excesses: the name, the page lies in its pages alone",
    ),
    "tie": ("It was told (Getty)|.", "chosen: ambiguous between excesses, road"),
    "missing": ("It was told (Mukhin 12)|.", "chosen: missing"),
    "missing, with the nearest": ("It was told (Mukhin, “Excesses” 12)|.", "chosen: missing; nearest: excesses"),
    "misspelt": ("It was told (Thurstan 40)|.", "chosen: matched life: a name spelt nearly so; differs: author"),
}


@pytest.mark.parametrize(("text", "last"), CHOSEN.values(), ids=CHOSEN)
def test_choice(text: str, last: str) -> None:
    assert _why(text)[-1] == last


def test_readings_of_a_lone_head() -> None:
    assert _why("It was told (Thurston, 40)|.") == [
        "as title, “Thurston”: nothing",
        "as author, Thurston: life (the name)",
        "chosen: matched life: the name",
    ]


def test_words_before_the_parenthesis() -> None:
    assert _why("So Thurston (42)| says.")[:1] == ["with the words before it: life (the name)"]


def test_page_alone_weighs_the_works() -> None:
    steps = _why("It was told (Thurston 40). It grew worse, Getty says (120)|.")
    assert (steps[0], [step.split()[0] for step in steps[1:-1]], steps[-1].split(":")[:2]) == (
        "a page alone; the works it may belong to:",
        ["excesses", "road", "life"],
        ["chosen", " matched excesses"],
    )


def test_page_alone_says_why() -> None:
    steps = _why("It was told (Thurston 40). It grew worse (41)|.")
    assert steps[-1].split(",")[0] == "chosen: matched life: the work cited before"


def test_only_the_citation_asked_about_is_explained() -> None:
    alone = _why("It was told (Thurston 40)|.")
    assert _why("It was told (Getty 120). It was told (Thurston 40)|. It was told (Mukhin 1).") == alone
